"""The small parts that every page is made of: text that is never markup, buttons, chips, cards."""

import re
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListView,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from actdesk.ui import icons
from actdesk.ui.icons import set_icon
from actdesk.ui.theme import Space, embolden, restyle
from actdesk.ui.wording import TONE_ICONS, Tone

Role = Literal["body", "title", "heading", "figure", "label", "muted", "small", "error"]
_VISIBLE = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"} | {127: 0x2421}
_BOLD: frozenset[Role] = frozenset({"title", "heading", "figure", "label", "error"})
_BREAK = "\u200b"  # a line may end here; it has no width
_LONG_WORD = re.compile(r"\S{25,}")  # no line of a narrow pane holds it: Qt would widen the whole page instead
ButtonKind = Literal["plain", "primary", "danger", "quiet", "quiet-danger", "link"]


class PlainLabel(QLabel):
    """A label that shows its text literally. Never use `QLabel` itself: it guesses markup and opens files."""

    def __init__(
        self, text: str = "", *, role: Role = "body", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if role in _BOLD:
            embolden(self)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = clean_text(text)
        super().setText(_LONG_WORD.sub(_breakable, shown) if self.wordWrap() else shown)

    def text(self) -> str:
        """The text as it was set, without the break points that long words are given for the eye."""
        return super().text().replace(_BREAK, "")

    def set_tone(self, tone: Tone) -> None:
        self.setProperty("tone", tone)
        restyle(self)


class IconMark(QLabel):
    """An icon that stands beside words and says nothing that they do not say."""

    def __init__(self, name: str, colour: str, size: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_icon(self, name, colour, size)


class LogoMark(QLabel):
    """The program's mark."""

    def draw(self, size: int) -> None:
        """Paint it `size` logical pixels high, in the colours of the theme."""
        self.setPixmap(icons.logo(size))


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is its tooltip and its name."""

    def __init__(self, text: str = "", *, role: Role = "body", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = clean_text(text).replace("\n", " ")
        self.setAccessibleName(self._whole)
        self._fit()

    def whole_text(self) -> str:
        return self._whole

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 8))
        super().setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class Chip(QFrame):
    """A state: icon, word and tint together."""

    def __init__(self, text: str = "", tone: Tone = "neutral", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip")
        self._icon = QLabel(self)
        self._text = PlainLabel(parent=self)
        embolden(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 8, 2)
        row.setSpacing(Space.HAIR)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone)

    def show_state(self, text: str, tone: Tone) -> None:
        self._text.setText(text)
        self._text.setProperty("tone", tone)
        restyle(self._text)
        self.setProperty("tone", tone)
        restyle(self)
        set_icon(self._icon, TONE_ICONS[tone], "muted" if tone == "neutral" else tone, 16)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text.text()


class Card(QFrame):
    """A surface with one margin; put parts into `body`."""

    def __init__(self, *, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("tone", tone)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        self.body.setSpacing(Space.SMALL)

    def set_tone(self, tone: Tone) -> None:
        self.setProperty("tone", tone)
        restyle(self)


class Rule(QFrame):
    """A quiet horizontal line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)


class Button(QPushButton):
    """A button with a verb. `kind` is its weight: one primary a page, danger for what is hard to undo."""

    def __init__(
        self, text: str = "", *, kind: ButtonKind = "plain", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind in ("primary", "danger"):
            embolden(self)
        if icon:
            colour = {"primary": "on_accent", "danger": "bad", "quiet-danger": "bad", "link": "accent"}.get(
                kind, "text"
            )
            set_icon(self, icon, colour, 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus: Qt would press the dialog's default one instead."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Set the verb; an ampersand in a name typed by somebody stays an ampersand."""
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_active(self, active: bool) -> None:
        """Show that what the button stands for is in force (a filter that is set)."""
        self.setProperty("active", active)
        restyle(self)


class IconButton(QToolButton):
    """A button that is an icon alone; `set_label` gives its tooltip and accessible name."""

    def __init__(self, icon: str, *, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_icon(self, icon, colour, 20)

    def set_label(self, label: str, shortcut: str = "") -> None:
        self.setAccessibleName(label)
        self.setToolTip(plain_tip(f"{label} ({shortcut})" if shortcut else label))


def tamed(listing: QListWidget) -> QListWidget:
    """A list whose lines wrap, that never scrolls sideways and stands on a card's ground."""
    listing.setWordWrap(True)
    listing.setResizeMode(QListView.ResizeMode.Adjust)
    listing.setTextElideMode(Qt.TextElideMode.ElideNone)
    listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listing.setFrameShape(QFrame.Shape.NoFrame)
    return listing


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout, layouts within it too; its widgets are seen no more."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # now: it is deleted a moment later
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def _breakable(word: re.Match[str]) -> str:
    return re.sub(r"(.{12})(?=.)", rf"\1{_BREAK}", word[0])


def clean_text(text: str) -> str:
    """Text as it can be drawn: a NUL or another control character becomes its visible sign."""
    return text if text.isprintable() else text.translate(_VISIBLE)


def plain_tip(text: str) -> str:
    """A tooltip that Qt can't take for markup: tooltips guess by themselves and have no plain mode."""
    escaped = clean_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>" if escaped else ""
