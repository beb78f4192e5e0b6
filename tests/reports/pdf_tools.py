"""Independent readers of our PDFs: poppler and qpdf, which share no code with what wrote them."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.needs import tool

MARGIN = 54.0
PACKAGES = {"qpdf": "qpdf", "exiftool": "libimage-exiftool-perl"}


@dataclass(frozen=True)
class Word:
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def run(name: str, *arguments: str | Path) -> str:
    """What a program says; the test that asks is marked `oracle`, and skipped where the program is not there."""
    program = tool(name, package=PACKAGES.get(name, "poppler-utils"))
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def written(folder: Path, pdf: bytes) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    return path


def pages_of(path: Path) -> int:
    return int(_field(run("pdfinfo", path), "Pages"))


def info_of(path: Path) -> dict[str, str]:
    """What pdfinfo tells of the file, by its own names."""
    lines = (line.partition(":") for line in run("pdfinfo", path).splitlines())
    return {name.strip(): value.strip() for name, _, value in lines}


def plain_of(path: Path) -> str:
    """The file with its streams unpacked, as qpdf writes it: for what stands in the structure, not on a page."""
    shown = path.with_suffix(".qdf")
    run("qpdf", "--qdf", "--object-streams=disable", path, shown)
    return shown.read_bytes().decode("latin-1")


def alternatives_of(path: Path) -> list[str]:
    """The alternative texts of the file's pictures and charts."""
    found = []
    for hexed, said in re.findall(r"/Alt\s*(?:<([0-9a-fA-F]+)>|\(((?:\\.|[^\\)])*)\))", plain_of(path)):
        raw = bytes.fromhex(hexed) if hexed else _unescaped(said)
        found.append(raw[2:].decode("utf-16-be") if raw.startswith(b"\xfe\xff") else raw.decode("latin-1"))
    return found


def _unescaped(said: str) -> bytes:
    """A PDF string without its backslashes (ISO 32000-1, 7.3.4.2)."""
    signs = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}

    def one(match: re.Match[str]) -> str:
        mark = match.group(1)
        return chr(int(mark, 8)) if mark[0].isdigit() else signs.get(mark, mark)

    return re.sub(r"\\([0-7]{1,3}|.)", one, said, flags=re.S).encode("latin-1")


def _field(text: str, name: str) -> str:
    return next(line.partition(":")[2].strip() for line in text.splitlines() if line.startswith(f"{name}:"))


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
