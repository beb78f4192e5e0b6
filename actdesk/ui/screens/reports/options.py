"""What a report can be asked for: which, about what, over which days, in which language, in whose name."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.domain.periods import Period, Span
from actdesk.services.report_keeping import since_last
from actdesk.services.report_kinds import ALWAYS_NAMED, CLEARANCE, KIND_OF, NEEDS, Need
from actdesk.services.reports import LEADERSHIP, Ask, KeptReport
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.reports.several import SeveralField
from actdesk.ui.widgets import Card, ChoiceField, DateField, Form, LineInput, RecordPicker

_TYPING_MS = 400
_SPAN, _AUTHOR = "reports.span", "reports.made_by"
_MASKED, _NAMED = "masked", "named"
_RECORDS = {key: f"about_{kind.value}" for key, kind in KIND_OF.items()}  # the field in which the record is chosen


class Options(Translated, QWidget):
    """The form beside the preview; `chosen` says a whole choice, or None while something is missing."""

    chosen = Signal(object)  # Ask or None

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._reports, self._preferences = context.desk.reports, context.preferences
        card = Card(parent=self)
        self._form = Form(parent=card)
        self._report, self._span = ChoiceField(optional=False), ChoiceField(optional=False)
        self._pickers: dict[str, RecordPicker] = {}
        self._several = SeveralField()
        self._kept: tuple[KeptReport, ...] = ()
        self._start, self._end, self._day = DateField(), DateField(), DateField()
        self._names = ChoiceField(optional=False)
        self._language = ChoiceField([str(c) for c in Language], group="language_own_name", optional=False)
        self._made_by = LineInput()
        self._add_fields()
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
        self._span.edited.connect(self._show_fields)
        self._report.edited.connect(self._on_report)

    def _add_fields(self) -> None:
        self._form.add("report", self._report)
        for key in self._reports.available(i18n.current()):
            if key in KIND_OF:
                picker = RecordPicker(KIND_OF[key], self._context.desk.lists, self._context.jobs)
                self._pickers[key] = picker
                self._form.add(_RECORDS[key], picker, optional=key == CLEARANCE)
        self._form.add("several", self._several)
        self._form.add("span", self._span)
        self._form.add("start", self._start)
        self._form.add("end", self._end)
        self._form.add("day", self._day)
        self._form.add("names", self._names)
        self._form.add("language", self._language)
        self._form.add("made_by", self._made_by, optional=True)

    def retranslate(self) -> None:
        self._report.set_options(list(self._reports.available(i18n.current()).items()))
        self._span.set_options([(span, wording.word("span", span)) for span in Span])
        self._names.set_options(
            [(_MASKED, self.tr("Without people’s names")), (_NAMED, self.tr("With people’s names"))]
        )
        self._form.label("report", self.tr("Report"))
        for key in self._pickers:
            help_text = self.tr("Leave it empty for every picture of these days.") if key == CLEARANCE else ""
            self._form.label(_RECORDS[key], wording.word("kind", KIND_OF[key]), help_text)
        self._form.label("several", wording.word("kinds", KIND_OF[CLEARANCE]))
        self._form.label("start", self.tr("First day"))
        self._form.label("end", self.tr("Last day"), self.tr("Both days count."))
        self._form.label("day", self.tr("As of the end of"), self.tr("Computed from dated records and the journal."))
        self._form.label(
            "names", self.tr("Names"), self.tr("A report with names is written as an act of its own, which you sign.")
        )
        self._form.label("language", self.tr("Language of the report"))
        self._form.label(
            "made_by",
            self.tr("Made by"),
            self.tr("A function rather than a name, such as “Communications team”. It is printed on the first page."),
        )
        self._say_days()

    def choose(self, report: str, records: Sequence[UUID]) -> None:
        """Ask for the report of one record, from its own pane, or of several, from their list."""
        self._form.set_values({"report": report})
        self._pickers[report].set_value(records[0] if len(records) == 1 else None)
        self._several.set_value(records if len(records) > 1 else ())
        self._names.set_value(_NAMED)
        self._show_fields()
        self.tell()

    def know(self, kept: tuple[KeptReport, ...]) -> None:
        """Hear what was written before: "since the last report" counts from there."""
        self._kept = kept
        self._say_days()

    def choice(self) -> Ask | None:
        """What is chosen now; None while something is missing or cannot be read."""
        report = self._report.value() or LEADERSHIP
        needs, period, day = NEEDS[report], self._period(), self._day.value()
        picker = self._pickers.get(report)
        record = picker.value() if picker is not None else None
        records = self._several.value() if self._is_several() else (record,) if record is not None else ()
        unclear = self._made_by.problem() or (picker is not None and picker.problem())
        if unclear or (Need.RECORD in needs and record is None):
            return None
        if self._asks_days() and (period is None or period.end < period.start):
            return None
        if Need.DAY in needs and day is None:
            return None
        return Ask(
            report=report,
            period=period if self._asks_days() else None,
            day=day if Need.DAY in needs else None,
            records=records,
            masked=report not in ALWAYS_NAMED and self._names.value() != _NAMED,
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
        span = Span(kept) if kept in set(Span) - {Span.OWN, Span.SINCE_LAST} else Span.THIS_QUARTER
        self._form.set_values(
            {
                "report": LEADERSHIP,
                "span": span,
                "day": self._context.desk.clock.today(),
                "names": _MASKED,
                "language": i18n.current(),
                "made_by": str(self._preferences.get(_AUTHOR, "")),
            }
        )
        self._show_fields()

    def _asks_days(self) -> bool:
        """Days are asked for by what looks back over some; of pictures, where none is chosen."""
        report = self._report.value() or LEADERSHIP
        picker = self._pickers.get(report)
        none = picker is not None and picker.value() is None and not self._is_several()
        return Need.PERIOD in NEEDS[report] or (report == CLEARANCE and none)

    def _is_several(self) -> bool:
        return self._report.value() == CLEARANCE and not self._several.is_empty()

    def _period(self) -> Period | None:
        span = Span(self._span.value() or Span.THIS_QUARTER)
        if span is Span.SINCE_LAST:
            today = self._context.desk.clock.today()
            return since_last(self._kept, self._report.value() or LEADERSHIP, today) or self._reports.quarter()
        if span is not Span.OWN:
            return self._reports.period(span)
        start: date | None = self._start.value()
        end: date | None = self._end.value()
        return Period(start, end) if start is not None and end is not None else None

    def _on_report(self) -> None:
        """Another report: names stay out until they are asked for again."""
        self._names.set_value(_MASKED)
        self._show_fields()

    def _show_fields(self) -> None:
        """Show what this report is asked for with; two days only where they are typed, beginning with the quarter's."""
        report = self._report.value() or LEADERSHIP
        for key in self._pickers:
            self._form.show_field(_RECORDS[key], key == report and not self._is_several())
        self._form.show_field("several", self._is_several())
        days = self._asks_days()
        own = days and self._span.value() == Span.OWN
        if own and self._start.is_empty() and self._end.is_empty():
            before = self._reports.quarter()
            self._form.set_values({"start": before.start, "end": before.end})
        self._form.show_field("span", days)
        for key in ("start", "end"):
            self._form.show_field(key, own)
        self._form.show_field("day", Need.DAY in NEEDS[report])
        self._form.show_field("names", Need.NAMES in NEEDS[report])
        self._say_days()

    def _on_edited(self) -> None:
        self._preferences.set(_SPAN, self._span.value() or "")
        self._preferences.set(_AUTHOR, self._made_by.value() if not self._made_by.problem() else "")
        self._show_fields()
        self._timer.start()

    def _check_order(self) -> None:
        period = self._period()
        wrong = self._asks_days() and period is not None and period.end < period.start
        self._form.show_errors({"end": self.tr("The last day is before the first.")} if wrong else {})

    def _say_days(self) -> None:
        period = self._period() if self._span.value() != Span.OWN else None
        days = ""
        if period is not None:
            days = self.tr("{start} to {end}").format(start=i18n.day(period.start), end=i18n.day(period.end))
        self._form.label("span", self.tr("Days"), days)
