"""What a worker's answer means, checked field by field: the process that gave it may be in a hostile file's hands."""

from dataclasses import dataclass
from typing import Any

from actdesk.domain.covering import MOST_BOXES, Box
from actdesk.domain.findings import Finding, FindingKind, Inspection


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker said, once it was understood. `read`: the file could be opened, whatever it is. `after` is what the
    second reading left."""

    seen: Inspection
    read: bool = False
    failed: str = ""
    after: tuple[str, ...] = ()
    suffix: str = ""
    sha256_after: str = ""
    blob: bytes = b""
    boxes: tuple[Box, ...] = ()


def understood(act: str, told: dict[str, Any], blob: bytes) -> Answer:
    """Raises `KeyError`, `TypeError`, `ValueError` or `AttributeError` for an answer that is none: a worker that was
    taken over by a file, or is broken, is ended and asked nothing more."""
    seen = _inspection(told)
    read = "container" in told
    if act == "faces" and not seen.refused:
        return Answer(seen, read, boxes=tuple(Box.fitted(*map(float, box)) for box in told["boxes"][:MOST_BOXES]))
    if act not in ("clean", "cover") or seen.refused or "failed" in told:
        return Answer(seen, read, failed=str(told.get("failed", "")), blob=blob)
    return Answer(seen, read, "", tuple(told["after"]), told["suffix"], told["sha256_after"])


def _inspection(told: dict[str, Any]) -> Inspection:
    found = tuple(
        Finding(
            kind=FindingKind(trace["kind"]),
            where=trace["where"],
            value=trace["value"],
            coordinates=tuple(trace["coordinates"]) if trace["coordinates"] else None,
        )
        for trace in told.get("findings", ())
    )
    return Inspection(
        format=told.get("format", told.get("container", "")),
        width=told.get("width", 0),
        height=told.get("height", 0),
        orientation=told.get("orientation", 1),
        findings=tuple(dict.fromkeys(found)),
        refused=told.get("refused", told.get("failed", "")),
        sha256=told.get("sha256", ""),
    )
