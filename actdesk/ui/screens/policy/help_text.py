"""The help pages: read from files of our own, taken apart into headings, paragraphs and lists. No markup is obeyed.

Only what stands at the beginning of a line means something; stars and backquotes within a line are taken away.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from actdesk import paths
from actdesk.domain.languages import Language

ORDER = (
    "today",
    "register",
    "accounts",
    "tables",
    "people",
    "requests",
    "pictures",
    "covering",
    "faces",
    "cases",
    "case_files",
    "reports",
    "policy",
    "settings",
    "keys",
    "safety",
    "backups",
)
_NUMBERED = re.compile(r"(\d{1,3})[.)] +(.*)")
_INLINE = re.compile(r"\*\*(.+?)\*\*|`(.+?)`")


class Shape(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True)
class Block:
    """One piece of a page. `mark` is what stands before an item: a dot or its number."""

    shape: Shape
    text: str
    mark: str = ""


@dataclass(frozen=True)
class HelpPage:
    """One page of help: its file's name without the ending, its title, its pieces."""

    key: str
    title: str
    blocks: tuple[Block, ...]


def read_pages(language: Language, folder: Path | None = None) -> tuple[HelpPage, ...]:
    """Read every page of a language, in the order of the screens; an unknown one comes last. Runs on a worker."""
    place = folder or paths.resources() / "help" / language.value
    files = sorted(place.glob("*.md"), key=_order)
    return tuple(parse(file.stem, file.read_text(encoding="utf-8")) for file in files)


def parse(key: str, text: str) -> HelpPage:
    """Take a page apart. Its title is the first heading, or its key where it has none."""
    title = ""
    blocks: list[Block] = []
    lines: list[str] = []  # of the paragraph or item that is being read
    mark = ""

    def close() -> None:
        nonlocal mark
        if lines:
            shape = Shape.ITEM if mark else Shape.PARAGRAPH
            blocks.append(Block(shape, _plain(" ".join(lines)), mark))
        lines.clear()
        mark = ""

    for raw in text.splitlines():
        line = raw.strip()
        numbered = _NUMBERED.fullmatch(line)
        if not line:
            close()
        elif line.startswith("#"):
            close()
            heading = _plain(line.lstrip("#").strip())
            if title:
                blocks.append(Block(Shape.HEADING, heading))
            title = title or heading
        elif line.startswith(("- ", "* ")) or numbered:
            close()
            mark = f"{numbered[1]}." if numbered else "•"
            lines.append(numbered[2] if numbered else line[2:])
        else:
            lines.append(line)
    close()
    return HelpPage(key, title or key, tuple(blocks))


def _plain(text: str) -> str:
    return _INLINE.sub(lambda found: found[1] or found[2], text)


def _order(file: Path) -> tuple[int, str]:
    return (ORDER.index(file.stem) if file.stem in ORDER else len(ORDER)), file.stem
