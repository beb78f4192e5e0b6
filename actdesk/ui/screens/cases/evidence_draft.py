"""Dropped evidence in a draft: names and hashes in its text, the bytes beside it, each written once."""

from collections.abc import Mapping, Sequence

from actdesk.ui.screens.cases.evidence_files import Piece, piece
from actdesk.ui.settings_store import Json

MOST_BYTES = 200_000_000  # of all pieces together; what goes beyond is named, to be added again


def _fitting(pieces: Sequence[Piece]) -> list[Piece]:
    """As many pieces as fit, in their order."""
    room, fitting = MOST_BYTES, []
    for one in pieces:
        if one.size <= room:
            room -= one.size
            fitting.append(one)
    return fitting


def kept(pieces: Sequence[Piece]) -> dict[str, Json]:
    """What the draft's text says of them; empty if there is none."""
    if not pieces:
        return {}
    fitting = _fitting(pieces)
    told: list[Json] = [{"name": one.incoming.name, "sha256": one.sha256} for one in fitting]
    left_out: list[Json] = [one.incoming.name for one in pieces if one not in fitting]
    names = ", ".join(one.incoming.name for one in pieces)
    return {"pieces": told, "left_out": left_out, "shown": [["", names]]}


def files(pieces: Sequence[Piece]) -> dict[str, bytes]:
    """Their bytes by SHA-256."""
    return {one.sha256: one.incoming.data for one in _fitting(pieces)}


def taken(told: dict[str, Json], beside: Mapping[str, bytes]) -> tuple[list[Piece], list[str]]:
    """The pieces of a draft, and the names of those that must be added again. Raises `ValueError`."""
    pieces: list[Piece] = []
    entries, left_out = told.get("pieces"), told.get("left_out")
    missing = [str(name) for name in left_out] if isinstance(left_out, list) else []
    for entry in entries if isinstance(entries, list) else []:
        if not isinstance(entry, dict):
            raise ValueError("no piece")
        name, data = str(entry["name"]), beside.get(str(entry["sha256"]))
        if data is None:
            missing.append(name)  # it held a name that was erased since
        else:
            pieces.append(piece(name, data))
    return pieces, missing
