"""Pack Unicode's table of confusable characters (UTS 39, section 4) into resources/unicode/.

python tools/pack_confusables.py WHEEL    the wheel of confusable-homoglyphs (MIT), e.g. from `pip download --no-deps`

The wheel holds confusables.txt as pairs in both directions, with the table's own marks of direction around letters
that are written from the right. Unicode's table maps each source to one prototype; here the member of each group with
the most pairs is that prototype again, since every pair of the table names it.
"""

import json
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "unicode" / "confusables.json"
SOURCE = "confusable_homoglyphs/confusables.json"
MARK = "\u200e"  # LEFT-TO-RIGHT MARK: how confusables.txt shows a letter, no part of it


def pairs(wheel: Path) -> dict[str, set[str]]:
    """Return every text with what it is confused with, as the wheel has it."""
    with zipfile.ZipFile(wheel) as opened:
        told = json.loads(opened.read(SOURCE))
    found: dict[str, set[str]] = defaultdict(set)
    for one, others in told.items():
        for other in others:
            found[one.strip(MARK)].add(other["c"].strip(MARK))
            found[other["c"].strip(MARK)].add(one.strip(MARK))
    return found


def groups(found: dict[str, set[str]]) -> list[set[str]]:
    """Return the groups of texts that are confused with each other, over any number of steps."""
    left, made = set(found), []
    while left:
        group, edge = set(), [min(left)]
        while edge:
            text = edge.pop()
            if text not in group:
                group.add(text)
                edge += found[text]
        left -= group
        made.append(group)
    return made


def table(wheel: Path) -> dict[str, str]:
    """Return prototype -> all single characters that are confused with it, in the order of their code points."""
    found = pairs(wheel)
    packed = {}
    for group in groups(found):
        prototype = min(group, key=lambda text: (-len(found[text]), not text.isascii(), text))
        packed[prototype] = "".join(sorted(text for text in group - {prototype} if len(text) == 1))
    return {prototype: sources for prototype, sources in sorted(packed.items()) if sources}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    packed = table(Path(arguments[0]))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(packed, ensure_ascii=True, indent=0) + "\n", encoding="utf-8")
    print(f"{len(packed)} prototypes, {sum(map(len, packed.values()))} characters")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
