"""The evidence and the measures of a case, each with what can be done with it."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.cases import Measure
from actdesk.domain.ladder import verification_block
from actdesk.domain.records import Attachment
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases import words
from actdesk.ui.screens.cases.evidence_files import holds_evidence
from actdesk.ui.screens.cases.facts import LongText
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Card, Chip, FlowLayout, PlainLabel


class EvidenceCard(Translated, Card):
    """One piece of evidence as it is kept: name, size, day, SHA-256."""

    export_asked = Signal(object)  # Attachment

    def __init__(self, kept: Attachment, *, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._kept = kept
        self._about = PlainLabel(role="small", wrap=True, parent=self)
        self._hash = PlainLabel(role="small", wrap=True, parent=self)
        self._export = Button(icon="upload", parent=self)
        self._copy = Button(kind="quiet", icon="copy", parent=self)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._export)
        buttons.addWidget(self._copy)
        self.body.setSpacing(Space.HAIR)
        self.body.addWidget(PlainLabel(kept.name, role="label", wrap=True, parent=self))
        self.body.addWidget(self._about)
        self.body.addWidget(self._hash)
        self.body.addLayout(buttons)
        self._export.clicked.connect(self._on_export)
        self._copy.clicked.connect(self._on_copy)
        self.retranslate()

    def retranslate(self) -> None:
        kept = self._kept
        about = self.tr("{size}, kept on {when}")
        self._about.setText(about.format(size=words.size(kept.size), when=i18n.moment(kept.taken_in_at)))
        self._hash.setText(self.tr("SHA-256 {hash}").format(hash=words.grouped(kept.sha256)))
        self._export.setText(self.tr("Export…"))
        self._export.setAccessibleName(self.tr("Export {name}").format(name=kept.name))
        self._copy.setText(self.tr("Copy SHA-256"))
        self._copy.setAccessibleName(self.tr("Copy the SHA-256 of {name}").format(name=kept.name))

    def _on_export(self) -> None:
        self.export_asked.emit(self._kept)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._kept.sha256)


class EvidenceList(Translated, QWidget):
    """All that is kept; more can be dropped here at any time."""

    add_asked = Signal()
    given = Signal(object)  # QMimeData that was dropped
    export_asked = Signal(object)  # Attachment

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[EvidenceCard] = []
        self.add = Button(icon="attach", parent=self)
        self._hint = PlainLabel(role="muted", wrap=True, parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        column.addLayout(self._column)
        self.add.clicked.connect(self.add_asked)
        self.retranslate()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add evidence…"))
        self._hint.setText(self.tr("Drop files here. Each is kept as it is, and checked whenever it leaves the store."))

    def show_evidence(self, evidence: Sequence[Attachment], *, can_add: bool) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [EvidenceCard(kept, parent=self) for kept in evidence]
        for card in self._cards:
            card.export_asked.connect(self.export_asked)
            self._column.addWidget(card)
        self.add.setVisible(can_add)
        self._hint.setVisible(can_add)
        self.setAcceptDrops(can_add)

    def cards(self) -> list[EvidenceCard]:
        return list(self._cards)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_evidence(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._give(event.mimeData())

    def _give(self, mime: QMimeData) -> None:
        self.given.emit(mime)


class MeasureCard(Translated, Card):
    """One measure: what, who, until when, and how it stands."""

    done_asked = Signal(object)  # UUID
    change_asked = Signal(object)  # UUID
    verify_asked = Signal(object)  # UUID

    def __init__(
        self, measure: Measure, today: date, *, can_change: bool, can_verify: bool, verified_by: str, parent: QWidget
    ) -> None:
        super().__init__(parent=parent)
        self._measure = measure
        self._today = today
        self._verified_by = verified_by
        self._chip = Chip(parent=self)
        self._owner = PlainLabel(role="muted", wrap=True, parent=self)
        self._proof = PlainLabel(role="small", parent=self)
        self._done = Button(icon="check", parent=self)
        self._change = Button(kind="quiet", icon="edit", parent=self)
        self.verify = Button(icon="eye", parent=self)
        self._verified = PlainLabel(role="small", wrap=True, parent=self)
        self._verified.setVisible(measure.done_on is not None)
        self.body.setSpacing(Space.HAIR)
        self.body.addWidget(LongText(measure.text, parent=self))
        self.body.addWidget(self._owner)
        self.body.addWidget(self._chip)
        if measure.proof:
            self.body.addWidget(self._proof)
            self.body.addWidget(LongText(measure.proof, parent=self))
        self._proof.setVisible(bool(measure.proof))
        self.body.addWidget(self._verified)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self._done)
        buttons.addWidget(self._change)
        buttons.addWidget(self.verify)
        self.body.addLayout(buttons)
        self.verify.setVisible(can_change and can_verify)
        self.verify.clicked.connect(self._on_verify)
        for button in (self._done, self._change):
            button.setVisible(can_change and measure.done_on is None)
        self._done.clicked.connect(self._on_done)
        self._change.clicked.connect(self._on_change)
        self.retranslate()

    def retranslate(self) -> None:
        measure = self._measure
        self._chip.show_state(*words.measure_state(measure, self._today))
        nobody = self.tr("Nobody is named yet")
        self._owner.setText(self.tr("Who: {name}").format(name=measure.owner) if measure.owner else nobody)
        self._proof.setText(self.tr("What proves it"))
        name = words.short(measure.text, 60)
        self._done.setText(self.tr("Mark as done…"))
        self._done.setAccessibleName(self.tr("Mark as done: {measure}").format(measure=name))
        self.verify.setText(self.tr("Verify…"))
        self.verify.setAccessibleName(self.tr("Verify: {measure}").format(measure=name))
        nobody_yet = self.tr("Nobody else has verified it yet.")
        day = i18n.day(measure.verified_on)
        verified = self.tr("Verified by {name} on {day}").format(name=self._verified_by, day=day)
        self._verified.setText(verified if measure.verified_on else nobody_yet)
        self._change.setText(self.tr("Change…"))
        self._change.setAccessibleName(self.tr("Change: {measure}").format(measure=name))

    def _on_done(self) -> None:
        self.done_asked.emit(self._measure.id)

    def _on_change(self) -> None:
        self.change_asked.emit(self._measure.id)

    def _on_verify(self) -> None:
        self.verify_asked.emit(self._measure.id)


class MeasureList(Translated, QWidget):
    """All measures, those that are open first, the most urgent of them on top."""

    done_asked = Signal(object)  # UUID
    change_asked = Signal(object)  # UUID
    verify_asked = Signal(object)  # UUID

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[MeasureCard] = []
        self._empty = PlainLabel(role="muted", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(self._empty)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.setText(self.tr("No measure yet. What dialogue agrees on stands here: who does what, until when."))

    def show_measures(
        self,
        measures: Sequence[Measure],
        today: date,
        *,
        can_change: bool,
        me: UUID | None = None,
        names: Mapping[UUID, str] | None = None,
    ) -> None:
        """Show these measures; `me` is the officer who could verify, `names` those of all officers."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for measure in sorted(measures, key=_urgency):
            card = MeasureCard(
                measure,
                today,
                can_change=can_change,
                can_verify=me is not None and verification_block(measure, me) is None,
                verified_by=(names or {}).get(measure.verified_by, "") if measure.verified_by else "",
                parent=self,
            )
            card.verify_asked.connect(self.verify_asked)
            card.done_asked.connect(self.done_asked)
            card.change_asked.connect(self.change_asked)
            self._cards.append(card)
            self._column.addWidget(card)
        self._empty.setVisible(not measures)

    def cards(self) -> list[MeasureCard]:
        return list(self._cards)


def _urgency(measure: Measure) -> tuple[bool, date, UUID]:
    return measure.done_on is not None, measure.due or date.max, measure.id
