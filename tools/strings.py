"""Translations: extract from the code, compile for the program, and refuse what is not finished.

python tools/strings.py             extract into resources/i18n/*.ts, then compile
python tools/strings.py --release   compile only
python tools/strings.py --check     change nothing; exit 1 if the catalogues are stale or unfinished
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
SOURCES = ROOT / "actdesk" / "ui"
# English is the language of the code: its catalogue holds the plural forms alone ("1 request", "2 requests").
LANGUAGES = {"en": "en_GB", "fr": "fr_FR", "es": "es_ES"}
PLURALS_ONLY = {"en"}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")


# Where a call holds its text: tr("text"), translate("Context", "text"), say("Context", "text") of ui/i18n.py.
TEXT_AT = {"tr": 0, "translate": 1, "say": 1, "QT_TRANSLATE_NOOP": 1}


class Text(NamedTuple):
    """A text in the code that is to be translated."""

    place: str
    function: str
    context: str  # "" for tr(): there it is the class
    source: str


class ToolFailed(Exception):
    """lupdate or lrelease gave up; the text is what it said."""


def main(arguments: list[str]) -> int:
    try:
        if "--check" in arguments:
            complaints = check(CATALOGUES, SOURCES)
            for complaint in complaints:
                print(f"strings: {complaint}", file=sys.stderr)
            return 1 if complaints else 0
        if "--release" not in arguments:
            extract(CATALOGUES, SOURCES)
        release(CATALOGUES)
    except ToolFailed as reason:
        print(f"strings: {reason}", file=sys.stderr)
        return 1
    return 0


def catalogue(folder: Path, language: str) -> Path:
    return folder / f"actdesk_{language}.ts"


def extract(folder: Path, sources: Path) -> None:
    """Merge every string of the sources into the catalogues in `folder`. What is gone from the code goes."""
    folder.mkdir(parents=True, exist_ok=True)
    modules = sorted(str(path) for path in sources.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        spoken = Path(scratch) / "spoken.py"
        spoken.write_text(as_lupdate_reads(texts(sources)), encoding="utf-8")
        modules.append(str(spoken))
        listing = Path(scratch) / "modules.lst"
        listing.write_text("\n".join(modules) + "\n", encoding="utf-8")
        for language, locale in LANGUAGES.items():
            # "Similar" texts are not the same text: a guessed translation would count as a draft for ever.
            options = ["-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
            options += ["-source-language", "en_GB", "-target-language", locale]
            options += ["-pluralonly"] if language in PLURALS_ONLY else []
            run_tool("lupdate", *options, f"@{listing}", "-ts", str(catalogue(folder, language)))


def texts(sources: Path) -> list[Text]:
    """Every literal text that the code hands to a translating function."""
    found = []
    for path in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            at = TEXT_AT.get(function, len(node.args))
            literals = [part.value for part in node.args[: at + 1] if isinstance(part, ast.Constant)]
            if len(literals) == at + 1 and all(isinstance(literal, str) for literal in literals):
                context = str(literals[0]) if at else ""
                found.append(Text(f"{path.name}:{node.lineno}", function, context, str(literals[at])))
    return found


def as_lupdate_reads(found: list[Text]) -> str:
    """The texts of say(), written as lupdate knows them: it takes a plural of translate() only with five arguments."""
    lines = []
    for text in found:
        if text.function == "say":
            plural = ', "", encoding, n' if "%n" in text.source else ""
            lines.append(f"translate({quoted(text.context)}, {quoted(text.source)}{plural})")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def unseen(found: list[Text], extracted: Path) -> Iterator[str]:
    """Yield each text of the code that lupdate passed over, or whose plural it did not understand."""
    messages = ElementTree.parse(extracted).getroot().findall("context/message")
    seen = {message.findtext("source") for message in messages}
    plurals = {message.findtext("source") for message in messages if message.get("numerus") == "yes"}
    for text in found:
        if text.source not in seen:
            yield f"{text.place}: lupdate does not see {text.source[:60]!r}"
        elif "%n" in text.source and text.source not in plurals:
            yield f'{text.place}: no plural for lupdate: {text.source[:60]!r}; write tr("...", "", n)'


def release(folder: Path) -> None:
    """Compile every catalogue to the .qm that the program loads."""
    for source in sorted(folder.glob("*.ts")):
        run_tool("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def run_tool(name: str, *arguments: str) -> None:
    """Run PySide's own copy of a Qt tool. Raises `ToolFailed` with its words if it fails or warns."""
    tool = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    if done.returncode or done.stderr.strip():
        raise ToolFailed(f"{name}: {(done.stderr or done.stdout).strip()}")


def check(folder: Path, sources: Path) -> list[str]:
    """Every complaint about the catalogues: stale, missing, unfinished, or a placeholder lost on the way."""
    complaints = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if catalogue(folder, language).is_file():
                shutil.copy(catalogue(folder, language), fresh)
        extract(fresh, sources)
        for language in LANGUAGES:
            committed, wanted = catalogue(folder, language), catalogue(fresh, language)
            if not committed.is_file():
                complaints.append(f"{committed.name} is missing: make strings")
            elif committed.read_bytes() != wanted.read_bytes():
                complaints.append(f"{committed.name} does not match the code: make strings")
            complaints += [f"{committed.name}: {fault}" for fault in faults(wanted)]
        complaints += unseen(texts(sources), catalogue(fresh, "fr"))
    return complaints


def faults(catalogue_file: Path) -> Iterator[str]:
    """Yield each message that is unfinished, empty, or whose placeholders differ from the source's."""
    for context in ElementTree.parse(catalogue_file).getroot().iter("context"):
        place = context.findtext("name", "?")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            named = f"[{place}] {source[:60]!r}"
            target = message.find("translation")
            texts = translated_texts(target)
            if target is None or target.get("type") == "unfinished" or not all(texts):
                yield f"{named} is not translated"
            elif any(not same_placeholders(source, text) for text in texts):
                yield f"{named}: placeholders differ"


def translated_texts(target: ElementTree.Element | None) -> list[str]:
    """The translation, or its plural forms."""
    if target is None:
        return [""]
    forms = target.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [target.text or ""]


def same_placeholders(source: str, text: str) -> bool:
    """True if the text fills the same blanks. A plural form may leave out the number ("one request")."""
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    return found <= wanted and wanted - found <= {"%n"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
