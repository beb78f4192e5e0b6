"""Forms: label above the field, help beneath, optional marked, errors in words beneath and listed on top.

form = Form(parent=self)
form.add("name", LineInput(), clause="criterion.fit", on_clause=context.open_clause)
form.add("due", DateField(), optional=True)
# in retranslate():
form.label("name", self.tr("Name"), help=self.tr("As it shall stand on the channel."))
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actdesk.domain.drafts import Place
from actdesk.ui.draft_parts import Body, Part
from actdesk.ui.drafts import DraftKeeper, DraftSession
from actdesk.ui.i18n import Translated
from actdesk.ui.icons import set_icon
from actdesk.ui.settings_store import Json
from actdesk.ui.taborder import follow_layout
from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import form_draft
from actdesk.ui.widgets.basics import PlainLabel
from actdesk.ui.widgets.clause_link import ClauseLink
from actdesk.ui.widgets.dates import DateField
from actdesk.ui.widgets.draft_bar import DraftBar
from actdesk.ui.widgets.flow import FlowLayout
from actdesk.ui.widgets.form_errors import ErrorSummary as ErrorSummary
from actdesk.ui.widgets.inputs import FlagInput, Input, MultiChoice
from actdesk.ui.widgets.record_picker import RecordPicker

T = TypeVar("T")


class _Heading(PlainLabel):
    """A field's name: on one line where there is room, unlike a wrapping label that Qt breaks at 40 letters."""

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(width, self.fontMetrics().lineSpacing())


class FormRow(Translated, QWidget):
    """One field with its label, its help and its error."""

    edited = Signal(str)  # the field's key

    def __init__(self, key: str, editor: QWidget, *, optional: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.editor = editor
        self.optional = optional
        self._error_text = ""
        self._title = _Heading(role="label", wrap=True, parent=self)
        self._mark = PlainLabel(role="small", parent=self)
        self._help = PlainLabel(role="small", wrap=True, parent=self)
        self._error_icon = QLabel(self)
        self._error = PlainLabel(role="error", wrap=True, parent=self)
        set_icon(self._error_icon, "warning", "bad", 16)
        self._head = FlowLayout(spacing=Space.SMALL)  # a long question wraps, its link goes on the next line
        self._head.addWidget(self._title)
        self._head.addWidget(self._mark)
        wrong = QHBoxLayout()
        wrong.setSpacing(6)
        wrong.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self._error, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(self._head)
        column.addWidget(editor)
        column.addWidget(self._help)
        column.addLayout(wrong)
        self._help.hide()
        self.show_error("")
        self._title.setBuddy(self.field())
        self.input().edited.connect(self._on_edited)
        self.retranslate()

    def retranslate(self) -> None:
        self._mark.setText(self.tr("optional"))
        self._mark.setVisible(self.optional)

    def input(self) -> Input:
        return cast(Input, self.editor)

    def field(self) -> QWidget:
        """The widget that takes the focus and that a screen reader names."""
        if isinstance(self.editor, DateField | RecordPicker):
            return self.editor.line()
        return self.editor

    def title(self) -> str:
        return self._title.text()

    def set_words(self, label: str, help_text: str) -> None:
        self._title.setText(label)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self._title.setVisible(not isinstance(self.editor, FlagInput))
        if isinstance(self.editor, FlagInput):
            self.editor.set_label(label)
        self._describe()

    def add_clause(self, link: ClauseLink) -> None:
        self._head.addWidget(link)

    def show_error(self, sentence: str) -> None:
        """Show the sentence beneath the field; '' takes it away."""
        self._error_text = sentence
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._error_icon.setVisible(bool(sentence))
        field = self.field()
        if bool(field.property("wrong")) != bool(sentence):
            field.setProperty("wrong", bool(sentence))
            restyle(field)
        self._describe()

    def error(self) -> str:
        return self._error_text

    def _describe(self) -> None:
        field = self.field()
        field.setAccessibleName(self._title.text())
        parts = [self._error_text, self._help.text(), self._mark.text() if self.optional else ""]
        field.setAccessibleDescription(". ".join(part.rstrip(".") for part in parts if part))
        if isinstance(self.editor, MultiChoice):
            self.editor.setAccessibleName(self._title.text())

    def _on_edited(self) -> None:
        half_typed = isinstance(self.editor, RecordPicker) and self.editor.is_being_typed_in()
        problem = "" if half_typed else self.input().problem()
        if self._error_text or problem:
            self.show_error(problem)
        self.edited.emit(self.key)


class Form(Translated, QWidget):
    """Fields under each other. What it holds is read with `values()` and checked with `check()`."""

    edited = Signal()
    dirty = Signal(bool)  # whether there is something that is not saved

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._saved: dict[str, Any] = {}
        self._dirty = False
        self._loading = False
        self._pairs: dict[str, QHBoxLayout] = {}
        self._saved_draft: dict[str, Json] = {}
        self._session: DraftSession | None = None
        self._bar: DraftBar | None = None
        self._general, self._others = "", dict[str, str]()  # what is wrong with no single field
        self._summary = ErrorSummary(self)
        self._summary.chosen.connect(self.focus_field)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CARD)
        self._column.addWidget(self._summary)

    def retranslate(self) -> None:
        """The form has no words of its own; its rows, its summary and its owner have."""

    def add(
        self,
        key: str,
        editor: QWidget,
        *,
        optional: bool = False,
        beside: str = "",
        clause: str = "",
        on_clause: Callable[[str], None] | None = None,
    ) -> QWidget:
        """Add a field at the end, or to the right of the field `beside` where the pair belongs together.

        `editor` is one of `inputs`, `dates` or `record_picker`. `clause` names the policy's clause that the
        field applies; `on_clause` opens it. Returns the editor.
        """
        row = FormRow(key, editor, optional=optional, parent=self)
        row.edited.connect(self._on_edited)
        if clause:
            link = ClauseLink(clause, parent=row)
            if on_clause is not None:
                link.asked.connect(on_clause)
            row.add_clause(link)
        if beside:
            self._pair(beside).addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._column.addWidget(row)
        self._rows[key] = row
        self._saved[key] = row.input().value()
        self._saved_draft.update(form_draft.typed({key: row}))
        return editor

    def add_widget(self, widget: QWidget) -> None:
        """Put something that is no field (a heading, a hint) between the fields."""
        self._column.addWidget(widget)

    def label(self, key: str, text: str, help: str = "") -> None:
        """Name a field; to be called from `retranslate()`."""
        self._rows[key].set_words(text, help)

    def titles(self) -> dict[str, str]:
        """The names of the fields that are shown, in their order."""
        return {key: row.title() for key, row in self._rows.items() if not row.isHidden()}

    def editor(self, key: str) -> QWidget:
        return self._rows[key].editor

    def show_field(self, key: str, shown: bool) -> None:
        """Show or hide a field; a hidden one is not checked, and keeps its value."""
        self._rows[key].setVisible(shown)

    def values(self) -> dict[str, Any]:
        """What every field holds: text, date or None, code or None, tuple of codes, bool, number or None, id."""
        return {key: row.input().value() for key, row in self._rows.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill the fields named in `values`, take errors away, and take this as the saved state."""
        self._loading = True
        for key, value in values.items():
            if key in self._rows:
                self._rows[key].input().set_value(value)
        self._loading = False
        self.clear_errors()
        self.mark_saved()

    def mark_saved(self) -> None:
        """From now on, only what differs from the present values counts as not saved."""
        self._saved = self.values()
        self._saved_draft = form_draft.typed(self._rows)
        self._set_dirty(False)
        if self._session is not None:
            self._session.settle()

    def is_dirty(self) -> bool:
        return self._dirty

    def check(self) -> bool:
        """Check that what must be filled in is, and that all can be read; show what is wrong, with the focus."""
        errors: dict[str, str] = {}
        for key, row in self._rows.items():
            if row.isHidden():
                continue
            problem = row.input().problem()
            if problem:
                errors[key] = problem
            elif not row.optional and row.input().is_empty():
                errors[key] = self.tr("{field}: fill this in.").format(field=row.title())
        self.show_errors(errors)
        return not errors

    def show_errors(self, errors: Mapping[str, str], *, general: str = "") -> None:
        """Show a sentence beneath each named field and all of them on top; the focus goes to the first such field.

        A key that is no field, and `general`, are listed on top alone, and the focus goes there if that is all.
        """
        for key, row in self._rows.items():
            row.show_error(errors.get(key, ""))
        self._general = general
        self._others = {key: text for key, text in errors.items() if key not in self._rows}
        self._summary.list_errors(dict(errors), general)
        wrong = [key for key, row in self._rows.items() if key in errors and not row.isHidden()]
        if wrong:
            self.focus_field(wrong[0])
        elif errors or general:
            self._summary.setFocus()

    def clear_errors(self) -> None:
        self.show_errors({})

    def focus_field(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            row.field().setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        follow_layout(self)

    def focus_first(self) -> None:
        for row in self._rows.values():
            if not row.isHidden():
                row.field().setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # --- drafts (actdesk/ui/drafts.py) ---------------------------------------------------------------------

    def keep_draft(
        self,
        drafts: DraftKeeper | None,
        place: Place,
        *,
        title: Callable[[], str],
        version: int = 1,
        also: Mapping[str, Part] | None = None,
        prepare: Callable[[Body], None] | None = None,
    ) -> None:
        """Keep what is typed from now on as a draft of this place, and offer above the fields what was left there.

        Call it once the form holds what is saved. `title` says what is being written; `also` are parts beside this
        form that belong to the same draft; `prepare` makes the fields that a draft needs. No drafts: nothing is kept.
        """
        if self._session is not None:
            self._session.leave()
            self._session = None
        if drafts is None:
            return
        parts: dict[str, Part] = {"form": self, **(also or {})}
        session = drafts.open(self, parts, place, title=title, version=version, prepare=prepare)
        if self._bar is None:
            self._bar = DraftBar(drafts, parent=self)
            self._column.insertWidget(0, self._bar)
        self._bar.follow(session)
        self._session = session
        session.offer()

    def end_draft(self) -> None:
        """What was typed is said, or thrown away: no draft of it stays."""
        if self._session is not None:
            self._session.end()
            self._session = None

    def settling(self, work: Callable[..., T]) -> Callable[..., T]:
        """`work`, so that the act it commits takes this form's draft away in the same transaction."""
        return self._session.settling(work) if self._session is not None else work

    def draft_place(self) -> Place | None:
        """The place of which drafts are kept now; None if none are."""
        return self._session.place if self._session is not None else None

    def draft(self) -> dict[str, Json]:
        """What differs from what is saved, for a draft; a passphrase never does."""
        now = form_draft.typed(self._rows)
        differs = [key for key, value in now.items() if value != self._saved_draft.get(key)]
        if not differs:
            return {}
        return {
            "typed": {key: now[key] for key in differs},
            "base": {key: self._saved_draft.get(key) for key in differs},
            "shown": [form_draft.shown(self._rows[key]) for key in differs],
        }

    def take_draft(self, kept: dict[str, Json]) -> tuple[str, ...]:
        """Fill in what was typed over what is saved; return the names of those fields that were changed meanwhile."""
        typed, base = kept.get("typed") or {}, kept.get("base") or {}
        if not isinstance(typed, dict) or not isinstance(base, dict):
            raise ValueError("no draft of a form")
        for key, value in typed.items():
            form_draft.fill(self._rows[key].editor, value)
        self._on_edited("")
        return tuple(self._rows[key].title() for key in typed if self._saved_draft.get(key) != base.get(key))

    def _pair(self, key: str) -> QHBoxLayout:
        if key not in self._pairs:
            row = self._rows[key]
            line = QHBoxLayout()
            line.setSpacing(Space.CARD)
            self._column.replaceWidget(row, holder := QWidget(self))
            holder.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            self._pairs[key] = line
        return self._pairs[key]

    def _on_edited(self, _key: str) -> None:
        if self._loading:
            return
        if not self._summary.isHidden():  # what was put right is asked for no longer
            left = {key: row.error() for key, row in self._rows.items() if row.error() and not row.isHidden()}
            self._summary.list_errors(left | self._others, self._general)
        self._set_dirty(self.values() != self._saved)
        self.edited.emit()

    def _set_dirty(self, dirty: bool) -> None:
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty.emit(dirty)
