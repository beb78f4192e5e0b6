"""What ActDesk is: its version, its licence, and whose work it rests on."""

import platform

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from actdesk import __version__, paths
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.theme import theme
from actdesk.ui.widgets import Button, PlainLabel

LIBRARIES = (
    ("Qt, PySide6", "LGPL 3.0"),
    ("SQLCipher, sqlcipher3", "BSD 3-Clause"),
    ("SQLite", "Public Domain"),
    ("OpenSSL", "Apache 2.0"),
    ("SQLAlchemy, SQLModel, Alembic, Pydantic", "MIT"),
    ("argon2-cffi, Argon2", "MIT, CC0 1.0"),
    ("cryptography", "Apache 2.0, BSD 3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("piexif", "MIT"),
    ("pi-heif, libheif", "BSD 3-Clause, LGPL 3.0"),
    ("Typst", "Apache 2.0"),
    ("pypdfium2, PDFium", "Apache 2.0, BSD 3-Clause"),
    ("platformdirs, RapidFuzz", "MIT"),
    ("Noto Sans, Noto Sans Arabic", "SIL Open Font License 1.1"),
    ("GeoNames (geonames.org)", "CC BY 4.0"),
    ("Natural Earth (naturalearthdata.com)", "Public Domain"),
    ("Unicode CLDR", "Unicode License 3.0"),
    ("Python", "PSF 2.0"),
)
"""What is inside, with the licences' own names, which are not translated."""


class AboutSection(Section):
    """Version and licences."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._version = PlainLabel(role="label", wrap=True, parent=self)
        self._built = PlainLabel(role="small", wrap=True, parent=self)
        self._show_it = Button(icon="note", parent=self)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme().pixels(260))
        self._text.hide()
        self.body.addWidget(self._version)
        self.body.addWidget(self._built)
        self.body.addWidget(self._show_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._text)
        self._show_it.clicked.connect(self._on_show)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_head(self.tr("About ActDesk"), self.tr("The desk of a communications team."))
        self._version.setText(self.tr("Version {version}").format(version=__version__))
        self._built.setText(
            f"Qt {PySide6.__version__} · Python {platform.python_version()} · {platform.system()} {platform.machine()}"
        )
        shown = not self._text.isHidden()
        self._show_it.setText(self.tr("Hide the licences") if shown else self.tr("Show the licences"))
        self._text.setAccessibleName(self.tr("Licences"))
        if shown:
            self._fill()

    def take_focus(self) -> None:
        self._show_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self.retranslate()

    def _fill(self) -> None:
        inside = "\n".join(f"{name}: {licence}" for name, licence in LIBRARIES)
        rests = self.tr("ActDesk rests on the work of others:")
        self._text.setPlainText(f"{_licence()}\n\n{rests}\n\n{inside}\n")


def _licence() -> str:
    """Our own licence, which lies beside the resources; its name alone where a packager left it out."""
    try:
        return (paths.resources().parent / "LICENSE").read_text(encoding="utf-8").strip()
    except OSError:
        return "MIT"
