"""Deadlines: how many days each thing may take at this desk, with its default and the clause that it serves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.clocks import CLOCKS
from actdesk.domain.drafts import Place
from actdesk.services.clocks import ClockLine
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.settings.days_field import DaysField
from actdesk.ui.screens.settings.section import Section
from actdesk.ui.widgets import Button, Form


class DeadlinesSection(Section):
    """Everybody's at this desk. What is due by a clock is due by the new one as soon as it is saved."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._form = Form(parent=self)
        for key, kind in CLOCKS.items():
            self._form.add(key, DaysField(kind), clause=kind.clause, on_clause=context.open_clause)
        self._save = Button(parent=self)
        self._save.setEnabled(False)
        self.body.addWidget(self._form)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.dirty.connect(self._save.setEnabled)
        self._save.clicked.connect(self.save)
        context.changes.changed.connect(self._on_changed)
        self.retranslate()
        self._form.keep_draft(context.drafts, Place("settings.deadlines"), title=self._draft_title)
        self.refresh()

    def retranslate(self) -> None:
        self.set_head(
            self.tr("Deadlines"),
            self.tr(
                "They hold for everybody at this desk, and at once: what is due moves to its new day in every list."
            ),
        )
        self._label(
            "acknowledge_request",
            self.tr("Tell a requester that their request arrived"),
            self.tr("From the day on which it was sent in, in working days."),
        )
        self._label(
            "decide_request",
            self.tr("Decide on a request"),
            self.tr("From the day on which it was sent in; days on which it was back with the requester do not count."),
        )
        self._label(
            "acknowledge",
            self.tr("Acknowledge a report"),
            self.tr("From the day on which the case was opened until whoever reported hears that it has come."),
        )
        self._label(
            "urgent",
            self.tr("See again to a case that cannot wait"),
            self.tr("A child, a crisis or a critical case: after somebody last saw to it."),
        )
        self._label(
            "first_dialogue",
            self.tr("Begin the dialogue in a case"),
            self.tr("From the day on which the case was opened until the people involved are spoken to."),
        )
        self._label(
            "feedback",
            self.tr("Settle a case"),
            self.tr("From the day on which it was opened; after that a removal is to be considered."),
        )
        self._label(
            "take_down",
            self.tr("Take down a picture"),
            self.tr("After its consent was withdrawn. A day that was set before a change stays."),
        )
        self._label(
            "attestation",
            self.tr("Check an account again"),
            self.tr("After somebody last checked it. An account can have days of its own."),
        )
        self._label(
            "silence",
            self.tr("Call an account dormant"),
            self.tr("After the newest post that was seen on it. Some platforms take it away earlier: you are told."),
        )
        kept = self.tr("From the day on which it ended; then two officers can delete it. A case can have another day.")
        self._label("keep_unfounded", self.tr("Keep a case that was unfounded"), kept)
        self._label("keep_settled", self.tr("Keep a case that was settled"), kept)
        self._label("keep_withdrawn", self.tr("Keep a case in which an authorisation was withdrawn"), kept)
        self._label("keep_handed_over", self.tr("Keep the references of a case that was handed over"), kept)
        self._save.setText(self.tr("Save the deadlines"))

    def take_focus(self) -> None:
        self._form.focus_first()

    def is_dirty(self) -> bool:
        return self._form.is_dirty()

    def forget(self) -> None:
        """Drop what was typed and not saved."""
        self._form.mark_saved()
        self.refresh()

    def refresh(self) -> None:
        """Read the clocks anew."""
        self.context.jobs.run(
            self.context.desk.clocks.lines, owner=self, done=self._show, failed=self.context.notifier.explain
        )

    def save(self) -> None:
        """Keep what was changed; the undo of the window takes it back."""
        if not self._form.check():
            return
        self._save.setEnabled(False)
        self.context.jobs.run(
            self._form.settling(self.context.desk.clocks.change),
            owner=self,
            done=self._on_saved,
            failed=self._on_failed,
            title=self.tr("Moving what is due to its new day"),
            days=self._form.values(),
        )

    def _label(self, key: str, title: str, meaning: str) -> None:
        kind = CLOCKS[key]
        bounds = self.tr("{low} to {high} days; the default is {default}.")
        self._form.label(
            key, title, help=f"{meaning} {bounds.format(low=kind.low, high=kind.high, default=kind.default)}"
        )

    def _draft_title(self) -> str:
        return self._heading.text()

    def _show(self, lines: tuple[ClockLine, ...]) -> None:
        if not self._form.is_dirty():
            self._form.set_values({line.kind.key: line.days for line in lines})

    def _on_changed(self, changes: Changes) -> None:
        if changes.of(Kind.SETTING):
            self.refresh()

    def _on_saved(self, changes: Changes) -> None:
        self._form.mark_saved()
        self.context.changes.tell(changes)
        self.context.notifier.tell(self.tr("The deadlines are saved."))

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self.context.notifier.explain(error)
