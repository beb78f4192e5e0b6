"""Write the user guide's table of hiding places and refusals from the samples that the tests clean.

    PYTHONPATH=. python tools/hiding_places.py            # writes docs/guide/hiding-places.md

A test compares the page with the samples, so that it cannot say what is not tried.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from actdesk.domain.languages import Language
from actdesk.imaging.formats import formats
from actdesk.imaging.refusals import FAILURES
from actdesk.imaging.samples import SAMPLES
from actdesk.words import table

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "guide" / "hiding-places.md"
HEAD = """# Every hiding place, and every refusal

Made by `tools/hiding_places.py` from the samples that the tests clean; not written by hand. For each kind of file:
where a picture can give something away (the copy has none of it), and what is refused instead. A code is the one that
`actdesk inspect --json` says.
"""
REFUSED_HEAD = """
## Refusals

A file that cannot be cleaned for sure is refused, and nothing is written. With each reason stand the kinds of file for
which a sample proves it.
"""


def page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(part for known in formats() for part in _places(known.NAME)) + REFUSED_HEAD + _refusals()


def _places(container: str) -> Iterator[str]:
    own = [sample for sample in SAMPLES.values() if sample.container == container]
    found = sorted({where for sample in own for where in sample.expects})
    yield f"\n## {container.upper()}\n\n" + _line("code", *(language.value for language in Language))
    yield _line(*["---"] * (1 + len(Language)))
    for where in found:
        yield _line(f"`{where}`", *_words("finding_where", where))


def _refusals() -> str:
    lines = ["\n" + _line("code", "kinds of file", *(language.value for language in Language))]
    lines.append(_line(*["---"] * (2 + len(Language))))
    for reason in sorted(set(table()["picture_reason"]) - FAILURES):
        kinds = sorted({sample.container for sample in SAMPLES.values() if sample.refused == reason})
        lines.append(_line(f"`{reason}`", ", ".join(kinds), *_words("picture_reason", reason)))
    return "".join(lines)


def _words(group: str, code: str) -> list[str]:
    return [table()[group][code][language.value] for language in Language]


def _line(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |\n"


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
