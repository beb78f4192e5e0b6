"""What each salvage of a store said of itself. It stands in the journal, under its chain and signatures."""

import json
from dataclasses import dataclass
from typing import Any

from actdesk.domain.base import Kind

SALVAGE = "store.salvage"  # the act
MARK = "store.salvage."  # its settings' names begin so


@dataclass(frozen=True)
class SalvageMark:
    """One salvage: the entries that it could not read, the end that it went on from, whether signatures were hurt."""

    seq: int  # of the entry that says so
    gaps: frozenset[tuple[int, int]]
    end: tuple[int, int]  # after which entry it went on, and up to which number entries may be gone
    signatures_hurt: bool


def marks(connection: Any) -> tuple[SalvageMark, ...]:
    """Return what the journal says of salvages, oldest first; what does not read as one is none."""
    rows = connection.execute(
        "SELECT seq, body FROM journal JOIN journal_content ON entry_id = id "
        "WHERE act = ? AND kind = ? AND change = 'create' ORDER BY seq",
        (SALVAGE, Kind.SETTING.value),
    )
    return tuple(mark for seq, body in rows if (mark := _mark(seq, body)) is not None)


def _mark(seq: int, body: str) -> SalvageMark | None:
    try:
        after = json.loads(body)["after"]
        said = after["value"]["v"]
        gaps = frozenset((int(first), int(last)) for first, last in said["gaps"])
        end = (int(said["end"][0]), int(said["end"][1]))
        return SalvageMark(seq, gaps, end, bool(said["signatures"])) if after["key"].startswith(MARK) else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
