"""Dropped evidence in a draft: small pieces with their bytes, larger ones by their name alone."""

import base64
import binascii
from collections.abc import Sequence

from actdesk.ui.screens.cases.evidence_files import Piece, piece
from actdesk.ui.settings_store import Json

MOST_BYTES = 4_000_000  # of all pieces together


def kept(pieces: Sequence[Piece]) -> dict[str, Json]:
    """As many pieces whole as fit, in their order; of the others their names. Empty if there is none."""
    room = MOST_BYTES
    told: list[Json] = []
    left_out: list[Json] = []
    for one in pieces:
        name = one.incoming.name
        if one.size > room:
            left_out.append(name)
            continue
        room -= one.size
        told.append({"name": name, "data": base64.b64encode(one.incoming.data).decode()})
    if not pieces:
        return {}
    names = ", ".join(one.incoming.name for one in pieces)
    return {"pieces": told, "left_out": left_out, "shown": [["", names]]}


def taken(told: dict[str, Json]) -> tuple[list[Piece], list[str]]:
    """The pieces of a draft, and the names of those that must be added again. Raises `ValueError`."""
    pieces: list[Piece] = []
    entries, left_out = told.get("pieces"), told.get("left_out")
    for entry in entries if isinstance(entries, list) else []:
        if not isinstance(entry, dict):
            raise ValueError("no piece")
        try:
            pieces.append(piece(str(entry["name"]), base64.b64decode(str(entry["data"]), validate=True)))
        except binascii.Error:
            raise ValueError("no piece") from None
    return pieces, [str(name) for name in left_out] if isinstance(left_out, list) else []
