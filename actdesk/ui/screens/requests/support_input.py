"""The support plan: of each of the six kinds of help, what was agreed, by whom and when (`support.*`)."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.support import SUPPORT, Support
from actdesk.services.request_views import SupportLine
from actdesk.ui import i18n, wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated, say
from actdesk.ui.screens.requests.editors import KnownOrTyped
from actdesk.ui.settings_store import Json
from actdesk.ui.theme import Space
from actdesk.ui.widgets import FlagInput, LineInput, PlainLabel, read_date


def when(support: Support) -> str:
    """The day in words, or how often."""
    return i18n.day(support.due) if support.due else support.rhythm


def told(clause: str, support: Support, who: str) -> str:
    """One kind of help in one line: what, who, when."""
    text = say("Requests", "{help}: {who}, {when}").format(
        help=wording.clause_title(clause), who=who, when=when(support)
    )
    return f"{text}. {support.what}" if support.what else text


class SupportRow(Translated, QWidget):
    """One kind of help: a box to tick, and what, who and when while it is ticked."""

    edited = Signal()

    def __init__(self, clause: str, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._clause = clause
        self._due: date | None = None
        self._shown = ""
        self.box = FlagInput(self)
        self._fields = QWidget(self)
        self.what = LineInput(limit=500, parent=self._fields)
        self.who = KnownOrTyped(Kind.PERSON, context.desk.lists, context.jobs, parent=self._fields)
        self.when = LineInput(limit=200, parent=self._fields)
        self._labels = [PlainLabel(role="small", parent=self._fields) for _part in range(3)]
        self._lay_out()
        self.box.edited.connect(self._on_ticked)
        for part in (self.what, self.who, self.when):
            part.edited.connect(self.edited)
        self.retranslate()
        self._fields.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.box)
        column.addWidget(self._fields)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(Space.PAGE, 0, 0, Space.SMALL)
        fields.setSpacing(Space.HAIR)
        fields.addWidget(self._labels[0])
        fields.addWidget(self.what)
        pair = QHBoxLayout()
        pair.setSpacing(Space.MEDIUM)
        for label, editor in zip(self._labels[1:], (self.who, self.when), strict=True):
            half = QVBoxLayout()
            half.setSpacing(Space.HAIR)
            half.addWidget(label)
            half.addWidget(editor)
            pair.addLayout(half, 1)
        fields.addLayout(pair)

    def retranslate(self) -> None:
        title = wording.clause_title(self._clause)
        self.box.set_label(title)
        names = (self.tr("What is agreed, if anything in particular"), self.tr("Who"), self.tr("When, or how often"))
        for label, name, field in zip(self._labels, names, (self.what, self.who.line(), self.when), strict=True):
            label.setText(name)
            field.setAccessibleName(f"{title}: {name}")
        self.when.setPlaceholderText(self.tr("31/12/2027, or every month"))

    def show_support(self, support: Support | None) -> None:
        """None: not agreed."""
        self._due = support.due if support else None
        self._shown = when(support) if support else ""
        self.what.set_value(support.what if support else "")
        self.who.set_answer(str(support.person_id or support.who) if support else "")
        self.when.set_value(self._shown)
        self._tick(support is not None)

    def support(self) -> Support | None:
        if not self.box.value():
            return None
        named, at = self.who.answer(), self.when.value().strip()
        person = self.who.value()
        day = self._due if at == self._shown else read_date(at)  # shown in words of a language that may have changed
        return Support.made(
            clause=self._clause,
            what=self.what.value().strip(),
            person_id=person,
            who="" if person else named[:200],
            due=day,
            rhythm="" if day else at,
        )

    def problem(self) -> str:
        if not self.box.value():
            return ""
        for field in (self.what, self.who, self.when):
            if problem := field.problem():
                return problem
        if not self.who.answer() or self.when.is_empty():
            text = self.tr("Say who gives this help, and when: {help}")
            return text.format(help=wording.clause_title(self._clause))
        return ""

    def kept(self) -> dict[str, Json]:
        said: dict[str, Json] = {"what": self.what.value(), "who": self.who.answer(), "when": self.when.value()}
        return {"ticked": self.box.value(), **said}

    def take(self, kept: dict[str, Json]) -> None:
        self.what.set_value(str(kept.get("what", "")))
        self.who.set_answer(str(kept.get("who", "")))
        self.when.set_value(str(kept.get("when", "")))
        self._tick(kept.get("ticked") is True)

    def _tick(self, on: bool) -> None:
        self.box.set_value(on)
        self._fields.setVisible(on)

    def _on_ticked(self) -> None:
        self._fields.setVisible(self.box.value())
        self.edited.emit()


class SupportInput(QWidget):
    """The six kinds of help, one beneath the other."""

    edited = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {clause: SupportRow(clause, context, self) for clause in SUPPORT}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for row in self.rows.values():
            row.edited.connect(self.edited)
            column.addWidget(row)
        self.setFocusProxy(next(iter(self.rows.values())).box)

    def show_lines(self, lines: Iterable[SupportLine]) -> None:
        for line in lines:
            self.rows[line.clause].show_support(line.agreed)

    def value(self) -> tuple[Support, ...]:
        found = (row.support() for row in self.rows.values())
        return tuple(support for support in found if support is not None)

    def set_value(self, value: object) -> None:
        known = {s.clause: s for s in value if isinstance(s, Support)} if isinstance(value, list | tuple) else {}
        for clause, row in self.rows.items():
            row.show_support(known.get(clause))

    def is_empty(self) -> bool:
        return not any(row.box.value() for row in self.rows.values())

    def problem(self) -> str:
        return next((p for row in self.rows.values() if (p := row.problem())), "")

    def names(self) -> dict[UUID, str]:
        """What those of the register are called who are named."""
        return {known: row.who.title() for row in self.rows.values() if (known := row.who.value())}

    def kept(self) -> dict[str, Json]:
        return {clause: row.kept() for clause, row in self.rows.items()}

    def take(self, kept: Json) -> None:
        """Fill in what was half written."""
        whole = kept if isinstance(kept, dict) else {}
        for clause, row in self.rows.items():
            line = whole.get(clause)
            row.take(line if isinstance(line, dict) else {})
