"""Independent readers of our PDFs: poppler and qpdf, which share no code with what wrote them."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

MARGIN = 54.0
TOOLS = ("qpdf", "pdftotext", "pdfinfo", "pdffonts", "pdftoppm")

oracle = pytest.mark.oracle
needs_tools = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="qpdf and poppler-utils are not installed"
)


@dataclass(frozen=True)
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def written(folder: Path, pdf: bytes) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    return path


def text_of(path: Path, *options: str) -> str:
    return run("pdftotext", *options, path, "-")


def words_of(path: Path) -> list[Word]:
    xml = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", run("pdftotext", "-bbox", path, "-"))
    name = "{http://www.w3.org/1999/xhtml}"
    found = []
    for number, page in enumerate(ElementTree.fromstring(xml).iter(f"{name}page"), start=1):
        for word in page.iter(f"{name}word"):
            box = [float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax")]
            found.append(Word(number, *box, word.text or ""))
    return found


def overlaps(words: list[Word]) -> list[tuple[Word, Word]]:
    """Pairs of words that are printed over each other.

    Boxes reach from the font's ascent to its descent, so those of two lines touch: the middle half is compared, and
    of Arabic, whose font says twice the height that the letters take, the middle quarter.
    """

    found = []
    by_page: dict[int, list[Word]] = {}
    for word in words:
        by_page.setdefault(word.page, []).append(word)
    for page in by_page.values():
        page.sort(key=lambda w: w.top)
        for n, one in enumerate(page):
            for two in page[n + 1 :]:
                if two.top > one.bottom:
                    break
                high = min(_core(one)[1], _core(two)[1]) - max(_core(one)[0], _core(two)[0])
                wide = min(one.right, two.right) - max(one.left, two.left)
                if high > 0.5 and wide > 1.2:  # neighbours may be kerned into each other by a point
                    found.append((one, two))
    return found


def _core(word: Word) -> tuple[float, float]:
    part = 0.375 if any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufeff" for c in word.text) else 0.25
    cut = (word.bottom - word.top) * part
    return word.top + cut, word.bottom - cut


def outside(words: list[Word], page_width: float = 595.28, page_height: float = 841.89) -> list[Word]:
    """Words that reach into the margins, with a point and a half of grace for overhanging letters."""
    return [
        w
        for w in words
        if w.left < MARGIN - 1.5 or w.right > page_width - MARGIN + 1.5 or w.top < 20 or w.bottom > page_height - 20
    ]
