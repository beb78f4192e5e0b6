"""Our own outline icons (20 px grid, 1.5 px stroke), tinted from the theme and crisp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from actdesk import paths
from actdesk.ui.theme import theme

GRID = 20
_NAME, _TOKEN, _SIZE = "actIcon", "actIconToken", "actIconSize"


def names() -> tuple[str, ...]:
    """Every icon there is, without the logo and the program's own icon."""
    found = (file.stem for file in (paths.resources() / "icons").glob("*.svg"))
    return tuple(sorted(name for name in found if name not in ("logo", "appicon")))


def pixmap(name: str, colour: str = "text", size: int = GRID) -> QPixmap:
    """Paint an icon in the colour of a token, `size` logical pixels square, at the screen's own density.

    Raises `FileNotFoundError` for a name that has no file and `AttributeError` for a token that is none.
    """
    density = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.screens() else 1.0
    return _paint(name, getattr(theme().tokens, colour), size, max(density, 1.0))


def icon(name: str, colour: str = "text", size: int = GRID) -> QIcon:
    """The same as a `QIcon`: one image for each common density, and a quiet one where it is disabled."""
    made = QIcon()
    tokens = theme().tokens
    for density in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(_paint(name, getattr(tokens, colour), size, density))
        made.addPixmap(_paint(name, tokens.placeholder, size, density), QIcon.Mode.Disabled)
    return made


def set_icon(widget: QAbstractButton | QLabel, name: str, colour: str = "text", size: int = GRID) -> None:
    """Give a button or a label an icon that is tinted again whenever the theme changes."""
    widget.setProperty(_NAME, name)
    widget.setProperty(_TOKEN, colour)
    widget.setProperty(_SIZE, size)
    _tint(widget)


def logo(size: int) -> QPixmap:
    """The program's mark, `size` logical pixels square."""
    density = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.screens() else 1.0
    return _paint("logo", "", size, max(density, 1.0))


def app_icon() -> QIcon:
    """The program's icon, from 16 to 256 pixels."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_paint("appicon", "", size, 1.0))
    return made


class IconKeeper(QObject):
    """Tints every icon of the window again when the theme changes. One per application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        theme().changed.connect(self._retint)

    def _retint(self) -> None:
        for widget in QApplication.allWidgets():
            if widget.property(_NAME):
                _tint(widget)


def _tint(widget: QWidget) -> None:
    name, colour = str(widget.property(_NAME)), str(widget.property(_TOKEN))
    size = theme().pixels(int(widget.property(_SIZE)))
    if isinstance(widget, QAbstractButton):
        widget.setIcon(icon(name, colour, size))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, colour, size))
        widget.setFixedSize(size, size)


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


@lru_cache(maxsize=1024)
def _paint(name: str, colour: str, size: int, density: float) -> QPixmap:
    data = _source(name).replace(b"currentColor", colour.encode()) if colour else _source(name)
    side = round(size * density)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(data).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(density)
    return QPixmap.fromImage(image)
