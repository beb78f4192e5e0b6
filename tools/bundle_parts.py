"""What build.spec needs to have made before it packs: the count of parts, the icon, Windows' version record."""

import json
import os
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "parts"
ICON_SIZE = 512  # pixels; PyInstaller makes .ico and .icns of it

VERSION_RECORD = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{company}"),
      StringStruct("FileDescription", "ActDesk"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "actdesk"),
      StringStruct("OriginalFilename", "actdesk.exe"),
      StringStruct("ProductName", "ActDesk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def version() -> str:
    """The version, from pyproject.toml: its one place."""
    return str(_project()["version"])


def _project() -> dict[str, object]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project: dict[str, object] = settings["project"]
    return project


def write_count() -> Path:
    """Count the parts in the source tree; the bundle's --selftest must find no fewer. Returns the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from actdesk import selftest

    counts = selftest.count_all()
    empty = [name for name, number in counts.items() if not number]
    if empty:
        raise SystemExit("bundle: the source tree itself has none of: " + ", ".join(empty))
    return _write(selftest.MANIFEST, json.dumps(counts, indent=2) + "\n")


def write_version_record() -> Path:
    """Write the text that PyInstaller turns into the version page of actdesk.exe. Returns the file."""
    numbers = tuple([*(int(part) for part in version().split(".")), 0, 0, 0, 0][:4])
    company = _project()["authors"][0]["name"]  # type: ignore[index]
    return _write("version.txt", VERSION_RECORD.format(numbers=numbers, version=version(), company=company))


def draw_icon() -> Path:
    """Draw the program's SVG icon as a PNG. Returns the file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(ICON_SIZE, ICON_SIZE, QImage.Format.Format_ARGB32)
    image.fill(0)
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "appicon.svg"))
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    path = _write("icon.png", "")
    if not drawing.isValid() or not image.save(str(path)):
        raise SystemExit("bundle: the icon could not be drawn")
    del app
    return path


def _write(name: str, text: str) -> Path:
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / name
    path.write_text(text, encoding="utf-8")
    return path
