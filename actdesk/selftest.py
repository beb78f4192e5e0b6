"""What the frozen program asks of itself: is every part aboard, and does each kind of work still work?

    actdesk --selftest      one line a part; exit 0 if all is well, 1 if a part is missing or does not work

PyInstaller leaves out without a word what nothing imports by name. So the build counts the parts in the source
tree and packs the counts; the bundle must find no fewer.
"""

import json
import secrets
import struct
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from actdesk import paths, scratch

MANIFEST = "parts.json"  # packed beside this module by build.spec; absent in a source tree
_SECRET = b"3.717 N 34.856 E"  # planted in the sample picture; must be gone from its cleaned copy


def run() -> int:
    """Count every part and try every kind of work; print one line each. Returns the exit code, 0 or 1."""
    expected = manifest()
    well = [_counted(name, count, expected.get(name, 1)) for name, count in COUNTS.items()]
    well += [_tried(name, work) for name, work in WORK.items()]
    failed = well.count(False)
    print(f"selftest: {failed} of {len(well)} failed" if failed else f"selftest: all {len(well)} parts are well")
    return 1 if failed else 0


def count_all() -> dict[str, int]:
    """Return how many of each kind of part discovery finds here."""
    return {name: count() for name, count in COUNTS.items()}


def manifest(folder: Path | None = None) -> dict[str, int]:
    """Return the counts that the build recorded; empty in a source tree, where nothing can be left behind."""
    path = (folder or Path(__file__).parent) / MANIFEST
    if not path.is_file():
        return {}
    counts: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))
    return counts


def _counted(name: str, count: Callable[[], int], least: int) -> bool:
    try:
        found = count()
    except Exception as error:  # noqa: BLE001  whatever is wrong with one part, the others are still counted
        return _say(name, False, f"{type(error).__name__}: {error}")
    return _say(name, found >= max(least, 1), f"{found}" if found >= least else f"{found}, built with {least}")


def _tried(name: str, work: Callable[[], str]) -> bool:
    try:
        return _say(name, True, work())
    except Exception as error:  # noqa: BLE001  as above
        return _say(name, False, f"{type(error).__name__}: {error}")


def _say(name: str, well: bool, detail: str) -> bool:
    print(f"selftest: {'ok    ' if well else 'FAILED'} {name:16} {detail}", flush=True)
    return well


# Each import stands in its function: a part that cannot be imported is one failed line, not a crash.


def _screens() -> int:
    from actdesk.ui.screens import discover

    return len(discover())


def _formats() -> int:
    from actdesk.imaging.formats import formats

    return len(formats())


def _reports() -> int:
    from actdesk.reports.registry import discover

    return len(discover())


def _migrations() -> int:
    from actdesk.data.migrate import known_revisions

    return len(known_revisions())


def _clauses() -> int:
    from actdesk.data.reference import reference

    return len(reference().clauses())


def _platforms() -> int:
    from actdesk.data.reference import reference

    return len(reference().platforms())


def _request_forms() -> int:
    from actdesk.data.reference import reference

    return len(reference().templates)


def _words() -> int:
    from actdesk.words import table

    return sum(len(codes) for codes in table().values())


def _catalogues() -> int:
    """Compiled catalogues that Qt can load, ours and Qt's own."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from actdesk.domain.languages import Language

    own = str(paths.resources() / "i18n")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    places = [(f"actdesk_{language}", own) for language in Language]
    places += [(f"qtbase_{language}", qt) for language in Language]
    return sum(QTranslator().load(name, folder) for name, folder in places)


def _icons() -> int:
    return len(list((paths.resources() / "icons").glob("*.svg")))


def _fonts() -> int:
    from actdesk.reports.glyphs import faces

    return len(faces())


def _towns() -> int:
    from actdesk.gazetteer import gazetteer

    return len(gazetteer())


def _countries() -> int:
    from actdesk.world import countries

    return len(countries())


def _window() -> str:
    """Start Qt with the plugin of the moment (offscreen without a display) and the shipped fonts."""
    from PySide6.QtWidgets import QApplication

    from actdesk.ui.theme import load_fonts

    app = QApplication.instance() or QApplication(["actdesk"])
    assert isinstance(app, QApplication)
    return f"Qt on {app.platformName()}, {load_fonts()}"


def _store() -> str:
    """Make an encrypted store, as a first start does, and unlock it again."""
    from actdesk.data import keys
    from actdesk.data.calibration import FLOOR
    from actdesk.data.migrate import upgrade
    from actdesk.data.places import DATABASE
    from actdesk.domain.base import new_id

    passphrase = secrets.token_hex(16)
    with scratch.throwaway() as place:
        folder = place / "store"
        with keys.create(folder, passphrase=passphrase, officer_id=new_id(), cost=FLOOR) as unlocked:
            upgrade(folder / DATABASE, unlocked.db_key)
        with keys.unlock(folder, passphrase) as unlocked:
            upgrade(folder / DATABASE, unlocked.db_key)
        head = (folder / DATABASE).read_bytes()[:16]
    if head.startswith(b"SQLite format"):
        raise RuntimeError("the store is not encrypted")
    return "encrypted, opened twice"


def _pdf() -> str:
    """Set one line as a PDF and read its page back."""
    import pypdfium2

    from actdesk.domain.languages import Language
    from actdesk.reports.document import Classification, Document, Paragraph, Section
    from actdesk.reports.engine import render_pdf

    now = datetime(2026, 1, 1, tzinfo=UTC)
    line = Section(blocks=(Paragraph(text="Genève, Kakuma, ñandú, القدس"),))
    document = Document(
        key="selftest",
        language=Language.FRENCH,
        title="ActDesk",
        classification=Classification.PUBLIC,
        made_by="",
        made_at=now,
        data_as_of=now,
        sections=(line,),
    )
    pdf = render_pdf(document)
    with pypdfium2.PdfDocument(pdf) as opened:
        return f"{len(opened)} page, {len(pdf)} bytes"


def _picture() -> str:
    """Clean a picture with a planted place, in the worker process that the bundle starts from itself."""
    from actdesk.domain.findings import CleanStatus
    from actdesk.imaging.engine import Engine

    with scratch.throwaway() as place, Engine(workers=1) as engine:
        source = place / "sample.png"
        source.write_bytes(sample_png())
        outcome = engine.clean(source, into=place / "clean")
        if outcome.status is not CleanStatus.CLEAN or outcome.output is None:
            raise RuntimeError(f"{outcome.status}: {outcome.reason}")
        if _SECRET in Path(outcome.output).read_bytes():
            raise RuntimeError("the planted place is still there")
        preview = engine.preview(source, max_px=64)
    if not preview:
        raise RuntimeError("no preview")
    return "cleaned and previewed"


def _map() -> str:
    """Draw the outline's lines together, and find Kakuma."""
    from actdesk import world
    from actdesk.domain.languages import Language
    from actdesk.gazetteer import gazetteer

    points = sum(len(ring) for ring in world.outline())
    near = gazetteer().near(3.82, 34.86)
    if near.town.country != "KE":
        raise RuntimeError("Kakuma is not in Kenya")
    return f"{points} points; {world.place_sentence(near, Language.ENGLISH)}"


def sample_png() -> bytes:
    """A grey picture of 8 × 8 pixels whose comment names a place (PNG, third edition, sections 5 and 11)."""
    rows = b"".join(b"\0" + b"\x80" * 8 for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"tEXt", b"Comment\0" + _SECRET), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    framed = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


COUNTS: dict[str, Callable[[], int]] = {
    "screens": _screens,
    "picture formats": _formats,
    "reports": _reports,
    "migrations": _migrations,
    "policy clauses": _clauses,
    "platforms": _platforms,
    "request forms": _request_forms,
    "words": _words,
    "catalogues": _catalogues,
    "icons": _icons,
    "fonts": _fonts,
    "towns": _towns,
    "countries": _countries,
}
WORK: dict[str, Callable[[], str]] = {
    "window": _window,
    "store": _store,
    "pdf": _pdf,
    "picture": _picture,
    "map": _map,
}
