"""Rule 7 as a walk of three pages: the comment, the four grounds and whether it criticises, what is done with it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from actdesk.domain.base import Changes, Kind
from actdesk.domain.comments import CommentGround, CommentVerdict, advise_on_comment
from actdesk.domain.drafts import Place
from actdesk.services.case_view import CaseView
from actdesk.services.cases import Cases
from actdesk.ui import wording
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.cases.dialogs import FormDialog
from actdesk.ui.screens.cases.grounds_field import GroundsField
from actdesk.ui.widgets import Button, ChoiceField, DateField, LineInput, RecordPicker, TextInput
from actdesk.ui.wording import Tone

CRITICISM = "principle.criticism"
ANSWER_DAYS = 2  # that are proposed for an answer: critics are answered promptly
PAGES: tuple[tuple[str, ...], ...] = (
    ("comment",),
    ("grounds", "criticises"),
    ("draft", "answer_by", "answer_due", "case", "link"),
)
TONES: dict[CommentVerdict, Tone] = {
    CommentVerdict.KEEP: "good",
    CommentVerdict.ANSWER: "info",
    CommentVerdict.REMOVE: "warn",
}


def record(cases: Cases, case_id: UUID | None, link: str, **told: Any) -> Changes:
    """Record a verdict in its case; without one a new case is taken in first, with the comment as it was said."""
    if case_id is None:
        taken = cases.intake(link=link, quoted=told["comment"], principles=(CRITICISM,))
        case_id = taken.first(Kind.CASE)
        return cases.record_comment(case_id=case_id, **told).joined(taken)
    return cases.record_comment(case_id=case_id, **told)


class CommentDialog(FormDialog):
    """Leads through the check; `view` is the case that the comment belongs to, or None if it is asked for."""

    drafted = "cases.comment"

    def __init__(self, context: ScreenContext, view: CaseView | None, *, parent: QWidget) -> None:
        self.in_case = view
        self.page = 0
        super().__init__(context, parent=parent)

    def draft_place(self) -> Place:
        return Place(self.drafted, Kind.CASE, self.in_case.case.id) if self.in_case else Place(self.drafted)

    def build(self) -> None:
        desk = self.context.desk
        self.add("comment", TextInput(lines=3), clause=CRITICISM)
        self.add("grounds", GroundsField())
        self.add("criticises", ChoiceField(optional=True))
        self.form.add_widget(self.warning)
        self.add("draft", TextInput(lines=3), optional=True)
        self.add("answer_by", LineInput(limit=200))
        self.add("answer_due", DateField(), beside="answer_by")
        soon = desk.clock.today() + timedelta(days=ANSWER_DAYS)
        self.form.set_values({"answer_by": desk.officer.name, "answer_due": soon})
        self.add(
            "case", RecordPicker(Kind.CASE, desk.lists, self.context.jobs, where={"state": ("open",)}), optional=True
        )
        self.add("link", LineInput(limit=2000), optional=True)
        self.form.edited.connect(self._on_edited)
        self.back = Button(icon="back", parent=self)
        self.back.clicked.connect(self._on_back)

    def _lay_out(self) -> None:
        super()._lay_out()
        foot = self._foot.layout()
        assert isinstance(foot, QHBoxLayout)
        foot.insertWidget(0, self.back)

    def retranslate(self) -> None:
        super().retranslate()
        self.back.setText(self.tr("Back"))
        self.form.label("comment", self.tr("The comment, word for word"))
        self.form.label("grounds", self.tr("Does one of the four grounds apply?"))
        choice = self.form.editor("criticises")
        assert isinstance(choice, ChoiceField)
        choice.set_options([("yes", self.tr("Yes: a reproach, a doubt, a question")), ("no", self.tr("No"))])
        self.form.label("criticises", self.tr("Does it criticise us or ask something?"))
        self.form.label("draft", self.tr("Draft of an answer"), self.tr("Factual, short, without a counter-attack."))
        self.form.label("answer_by", self.tr("Who answers"))
        self.form.label("answer_due", self.tr("Until when"))
        self.form.label("case", self.tr("Case"), self.tr("Leave it empty to open a new case with this comment."))
        self.form.label("link", self.tr("Link to the comment"))
        self._on_edited()

    def submit(self, values: dict[str, Any]) -> None:
        answering = self.verdict() is CommentVerdict.ANSWER
        due: date | None = values["answer_due"]
        self.run(
            record,
            cases=self.context.desk.cases,
            case_id=self.in_case.case.id if self.in_case else values["case"],
            link=values["link"],
            comment=values["comment"],
            verdict=self.verdict(),
            grounds=self.grounds(),
            draft=values["draft"] if answering else "",
            answer_by=values["answer_by"] if answering else "",
            answer_due=due if answering else None,
        )

    def grounds(self) -> Sequence[CommentGround]:
        return tuple(CommentGround(code) for code in self._field().value())

    def verdict(self) -> CommentVerdict | None:
        """What the policy asks for; None while a question is still open."""
        criticises = self.form.values()["criticises"]
        if not self._field().is_answered() or (not self.grounds() and criticises is None):
            return None
        return advise_on_comment(self.grounds(), criticises=criticises == "yes")

    def _on_act(self) -> None:
        """Go to the next page once this one is answered; the last one records."""
        if self.page == len(PAGES) - 1:
            super()._on_act()
        elif not self._busy and self.check():
            self._turn(self.page + 1)

    def _on_back(self) -> None:
        self._turn(self.page - 1)

    def _turn(self, page: int) -> None:
        self.page = page
        self.form.clear_errors()
        self._on_edited()
        shown = [key for key in PAGES[page] if key in self.form.titles()]
        self.form.focus_field(shown[0]) if shown else self.act.setFocus()
        self._fit()

    def _field(self) -> GroundsField:
        field = self.form.editor("grounds")
        assert isinstance(field, GroundsField)
        return field

    def _heading(self) -> str:
        text = self.tr("{name}: {page} of {count}")
        return text.format(name=self._name(), page=self.page + 1, count=len(PAGES))

    def _name(self) -> str:
        if self.in_case is None:
            return self.tr("Check a comment")
        return self.tr("Check a comment ({reference})").format(reference=self.in_case.case.reference)

    def _intro(self) -> str:
        stays = self.tr("Critical comments stay, and are answered soon. Only one of four grounds allows removal.")
        return (stays, self.tr("Being harsh on what was done is no ground."), "")[self.page]

    def _act(self) -> str:
        if self.page < len(PAGES) - 1:
            return self.tr("Continue")
        acts = {
            None: self.tr("Record the verdict"),
            CommentVerdict.KEEP: self.tr("Record: keep it"),
            CommentVerdict.ANSWER: self.tr("Record: keep and answer"),
            CommentVerdict.REMOVE: self.tr("Record: remove it"),
        }
        return acts[self.verdict()]

    def _on_edited(self) -> None:
        verdict, grounds = self.verdict(), self.grounds()
        new_case = self.in_case is None and self.form.values()["case"] is None
        asked = {
            "comment": True,
            "grounds": True,
            "criticises": self._field().is_answered() and not grounds,
            **dict.fromkeys(("draft", "answer_by", "answer_due"), verdict is CommentVerdict.ANSWER),
            "case": self.in_case is None,
            "link": new_case,
        }
        for key, wanted in asked.items():
            self.form.show_field(key, wanted and key in PAGES[self.page])
        self.set_words(self._heading(), self._intro(), self._act())
        self.setWindowTitle(self._name())  # a draft is called by it
        self.back.setVisible(self.page > 0)
        if verdict is None or self.page < len(PAGES) - 1:
            self.warn("")
            return
        named = ", ".join(wording.word("comment_ground", ground.value).lower() for ground in grounds)
        said = {
            CommentVerdict.KEEP: self.tr("It stays. There is nothing to answer and no ground to remove it."),
            CommentVerdict.ANSWER: self.tr("It stays, and is answered soon. Criticism alone is never a ground."),
            CommentVerdict.REMOVE: self.tr("It may be removed: {grounds}. Keep a copy before you remove it."),
        }
        self.warning.set_tone(TONES[verdict])
        self.warn(said[verdict].format(grounds=named))
