"""What a report can be asked for: which, over which days, in which language, in whose name."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.domain.periods import Period, Span
from actdesk.services.reports import LEADERSHIP, Reports
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.reports.presenter import Choice
from actdesk.ui.settings_store import Preferences
from actdesk.ui.widgets import Card, ChoiceField, DateField, Form, LineInput

_TYPING_MS = 400
_SPAN, _AUTHOR = "reports.span", "reports.made_by"


class Options(Translated, QWidget):
    """The form beside the preview; `chosen` says a whole choice, or None while something is missing."""

    chosen = Signal(object)  # Choice or None

    def __init__(self, reports: Reports, preferences: Preferences, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports, self._preferences = reports, preferences
        card = Card(parent=self)
        self._form = Form(parent=card)
        self._report, self._span = ChoiceField(optional=False), ChoiceField(optional=False)
        self._start, self._end = DateField(), DateField()
        self._language = ChoiceField([str(c) for c in Language], group="language_own_name", optional=False)
        self._made_by = LineInput()
        self._form.add("report", self._report)
        self._form.add("span", self._span)
        self._form.add("start", self._start)
        self._form.add("end", self._end)
        self._form.add("language", self._language)
        self._form.add("made_by", self._made_by, optional=True)
        card.body.addWidget(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.tell)
        self.retranslate()
        self._fill()
        self._form.edited.connect(self._on_edited)
        self._span.edited.connect(self._on_span)

    def retranslate(self) -> None:
        self._report.set_options(list(self._reports.available(i18n.current()).items()))
        self._span.set_options(
            [
                (Span.THIS_QUARTER, self.tr("This quarter, until today")),
                (Span.LAST_QUARTER, self.tr("Last quarter")),
                (Span.THIS_YEAR, self.tr("This year, until today")),
                (Span.LAST_YEAR, self.tr("Last year")),
                (Span.OWN, self.tr("Other days")),
            ]
        )
        self._form.label("report", self.tr("Report"))
        self._form.label("start", self.tr("First day"))
        self._form.label("end", self.tr("Last day"), self.tr("Both days count."))
        self._form.label("language", self.tr("Language of the report"))
        self._form.label(
            "made_by",
            self.tr("Made by"),
            self.tr("A function rather than a name, such as “Communications team”. It is printed on the first page."),
        )
        self._say_days()

    def choice(self) -> Choice | None:
        """What is chosen now; None while something is missing or cannot be read."""
        period = self._period()
        if period is None or period.end < period.start or self._made_by.problem():
            return None
        return Choice(
            report=self._report.value() or LEADERSHIP,
            period=period,
            language=Language(self._language.value() or i18n.current()),
            made_by=self._made_by.value(),
        )

    def tell(self) -> None:
        """Say what is chosen now."""
        self._timer.stop()
        self._check_order()
        self.chosen.emit(self.choice())

    def _fill(self) -> None:
        kept = str(self._preferences.get(_SPAN, ""))
        span = Span(kept) if kept in set(Span) and kept != Span.OWN else Span.THIS_QUARTER
        self._form.set_values(
            {
                "report": LEADERSHIP,
                "span": span,
                "language": i18n.current(),
                "made_by": str(self._preferences.get(_AUTHOR, "")),
            }
        )
        self._on_span()

    def _period(self) -> Period | None:
        span = Span(self._span.value() or Span.THIS_QUARTER)
        if span is not Span.OWN:
            return self._reports.period(span)
        start: date | None = self._start.value()
        end: date | None = self._end.value()
        return Period(start, end) if start is not None and end is not None else None

    def _on_span(self) -> None:
        """Show the two days only where they are typed, and begin with those of the period that was chosen before."""
        own = self._span.value() == Span.OWN
        if own and self._start.is_empty() and self._end.is_empty():
            before = self._reports.quarter()
            self._form.set_values({"start": before.start, "end": before.end})
        for key in ("start", "end"):
            self._form.show_field(key, own)
        self._say_days()

    def _on_edited(self) -> None:
        self._preferences.set(_SPAN, self._span.value() or "")
        self._preferences.set(_AUTHOR, self._made_by.value() if not self._made_by.problem() else "")
        self._timer.start()

    def _check_order(self) -> None:
        period = self._period()
        wrong = period is not None and period.end < period.start
        self._form.show_errors({"end": self.tr("The last day is before the first.")} if wrong else {})

    def _say_days(self) -> None:
        period = self._period() if self._span.value() != Span.OWN else None
        days = ""
        if period is not None:
            days = self.tr("{start} to {end}").format(start=i18n.day(period.start), end=i18n.day(period.end))
        self._form.label("span", self.tr("Days"), days)
