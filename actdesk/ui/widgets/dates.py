"""A date that is typed or picked, read as the language writes it, and echoed so that it can't be misread."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import IconButton


def read_date(text: str, *, today: date | None = None) -> date | None:
    """Read a date as officers type it: 2026-05-03, 3/5/2026, 3.5.26, "3 May 2026" in the running language.

    Day before month always (the team writes from Geneva); a two-figure year is in this century. None if it is
    no date.
    """
    text = re.sub(r"^1er\b", "1", " ".join(text.split()).strip().rstrip("."), flags=re.IGNORECASE)
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    try:
        if re.fullmatch(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", text):
            return date(*numbers)
        if re.fullmatch(r"\d{1,2}[-/. ]\d{1,2}[-/. ](\d{2}|\d{4})", text):
            return date(_year(numbers[2]), numbers[1], numbers[0])
        if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}", text):
            return date((today or _today()).year, numbers[1], numbers[0])
    except ValueError:
        return None
    return _read_words(text)


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def _year(number: int) -> int:
    return number + 2000 if number < 100 else number


def _read_words(text: str) -> date | None:
    for locale in (QLocale(), QLocale("en")):
        for form in ("d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d 'de' MMMM 'de' yyyy"):
            found = locale.toDate(text.replace(",", ""), form)
            if found.isValid() and found.year() > 1900:
                return date(found.year(), found.month(), found.day())
    return None


class DateField(Translated, QWidget):
    """Typed or picked; empty means "no date". The value is a `date` or None."""

    edited = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: date | None = None
        self._popup: _Calendar | None = None
        self._line = QLineEdit(self)
        self._line.setMaxLength(60)
        self._line.setClearButtonEnabled(False)
        self._pick = IconButton("calendar", colour="muted", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(self._line, 1)
        row.addWidget(self._pick)
        self.setMaximumWidth(theme().pixels(240))
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._on_typed)
        self._line.editingFinished.connect(self._echo)
        self._pick.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Day month year"))
        self._pick.set_label(self.tr("Choose a date"))
        if not self.problem():
            self._echo()

    def line(self) -> QLineEdit:
        """The field itself: forms name it for screen readers."""
        return self._line

    def value(self) -> date | None:
        return self._value

    def set_value(self, value: date | str | None) -> None:
        if isinstance(value, str):
            value = date.fromisoformat(value[:10]) if value else None
        self._value = value
        self._line.setText(i18n.day(self._value))
        self.edited.emit()

    def is_empty(self) -> bool:
        return not self._line.text().strip()

    def problem(self) -> str:
        if self._value is None and not self.is_empty():
            text = self.tr("“{text}” is not a date. Write it like this: {example}.")
            return text.format(text=self._line.text(), example=i18n.day(date(2026, 5, 3)))
        return ""

    def kept(self) -> str:
        """For a draft: the day, or what was typed of one."""
        return self._value.isoformat() if self._value else self._line.text()

    def take(self, kept: object) -> None:
        text = kept if isinstance(kept, str) else ""
        try:
            self.set_value(date.fromisoformat(text) if text else None)
        except ValueError:
            self._line.setText(text)
            self._on_typed(text)

    def _on_typed(self, text: str) -> None:
        self._value = read_date(text)
        self.edited.emit()

    def _echo(self) -> None:
        if self._value is not None:
            self._line.setText(i18n.day(self._value))

    def _open(self) -> None:
        if self._popup is None:
            self._popup = _Calendar(self)
            self._popup.picked.connect(self._on_picked)
        self._popup.open_below(self._line, self._value or _today())

    def _on_picked(self, value: object) -> None:
        if isinstance(value, date):
            self.set_value(value)
        self._line.setFocus()


class _Calendar(QWidget):
    """The calendar that drops down below a date field."""

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._month = QCalendarWidget(self)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        column.addWidget(self._month)
        self._month.activated.connect(self._on_day)
        self._month.clicked.connect(self._on_day)

    def open_below(self, field: QWidget, value: date) -> None:
        self._month.setLocale(QLocale())
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setSelectedDate(QDate(value.year, value.month, value.day))
        self.adjustSize()
        spot = field.mapToGlobal(QPoint(0, field.height() + 2))
        room = field.screen().availableGeometry()
        spot.setX(max(room.left(), min(spot.x(), room.right() - self.width())))
        if spot.y() + self.height() > room.bottom():
            spot.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(spot)
        self.show()
        self._month.setFocus()

    def _on_day(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))
