"""The steps from dialogue to removal, each with the fields that its use case asks for (`ladder.*`)."""

from typing import Any

from actdesk.domain.cases import Way
from actdesk.domain.ladder import NextStep
from actdesk.services.cases import Agreed
from actdesk.ui.draft_parts import Body
from actdesk.ui.screens.cases.dialogs import StepDialog, step_word
from actdesk.ui.widgets import Button, ChoiceField, DateField, LineInput, TextInput

MOST_MEASURES = 12
GONE, REFUSED = "gone", "refused"


class AcknowledgeDialog(StepDialog):
    """Log that whoever reported was told that the report has come."""

    drafted = "cases.acknowledge"

    def build(self) -> None:
        self.add("way", ChoiceField(list(Way), group="way", optional=False))
        self.add("on", DateField(), beside="way")
        self.add("gist", TextInput(lines=3), optional=True, clause="ladder.contact")
        self.form.set_values({"on": self.context.desk.clock.today()})

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("Thank them, say that it is looked into and when they hear more. Promise no outcome.")
        self.set_words(step_word(self.view, NextStep.ACKNOWLEDGE.value), intro, self.tr("Log the acknowledgement"))
        self.form.label("way", self.tr("Which way"), self.tr("Informal: a call, a message. Formal: a letter."))
        self.form.label("on", self.tr("On which day"))
        unnamed = self.tr("Without their name: who reported stays hidden, the story does not.")
        self.form.label("gist", self.tr("What was said"), unnamed)

    def submit(self, values: dict[str, Any]) -> None:
        way = Way(values.pop("way"))
        self.run(self.context.desk.cases.acknowledge, case_id=self.view.case.id, way=way, **values)


class ContactDialog(StepDialog):
    """Log an attempt at dialogue: which way, what was said, what came back."""

    drafted = "cases.contact"

    def build(self) -> None:
        self.add("way", ChoiceField(list(Way), group="way", optional=False))
        self.add("on", DateField(), beside="way")
        self.add("gist", TextInput(lines=4), clause="ladder.contact")
        self.add("answer", TextInput(lines=3), optional=True)
        self.form.set_values({"on": self.context.desk.clock.today()})

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("The first step is to talk: about what was seen, and about what would settle it.")
        self.set_words(step_word(self.view, NextStep.CONTACT.value), intro, self.tr("Log the contact"))
        self.form.label("way", self.tr("Which way"), self.tr("Informal: a call, a message. Formal: a letter."))
        self.form.label("on", self.tr("On which day"))
        self.form.label("gist", self.tr("What was said, and to whom"))
        self.form.label("answer", self.tr("What they answered"), self.tr("Leave it empty while there is no answer."))

    def submit(self, values: dict[str, Any]) -> None:
        way = Way(values.pop("way"))
        self.run(self.context.desk.cases.log_contact, case_id=self.view.case.id, way=way, **values)


class AgreeDialog(StepDialog):
    """Record what dialogue agreed on: who does what until when, as many measures as there are."""

    drafted = "cases.agree"

    def build(self) -> None:
        self._count = 0
        self.add("gist", TextInput(lines=2), optional=True, clause="ladder.dialogue")
        self._more = Button(kind="link", icon="add", parent=self)
        self._more.clicked.connect(self._on_more)
        self._add_measure()

    def retranslate(self) -> None:
        super().retranslate()
        intro = self.tr("What was agreed settles the case once it is done: who does what, until when.")
        self.set_words(step_word(self.view, NextStep.AGREE.value), intro, self.tr("Record what was agreed"))
        self.form.label("gist", self.tr("How it was agreed"))
        self._more.setText(self.tr("Add another measure"))
        for number in range(1, self._count + 1):
            self._label(number)

    def submit(self, values: dict[str, Any]) -> None:
        measures = [
            Agreed(values[f"text{n}"], values[f"owner{n}"], values[f"due{n}"])
            for n in range(1, self._count + 1)
            if values[f"text{n}"] or values[f"owner{n}"] or values[f"due{n}"]
        ]
        cases = self.context.desk.cases
        self.run(cases.agree, case_id=self.view.case.id, measures=measures, gist=values["gist"])

    def check(self) -> bool:
        if not super().check():
            return False
        values, errors = self.form.values(), {}
        for n in range(2, self._count + 1):
            if not values[f"text{n}"] and (values[f"owner{n}"] or values[f"due{n}"]):
                errors[f"text{n}"] = self.tr("Say what is to be done, or empty the fields beside it.")
        if errors:
            self.form.show_errors(errors)
        return not errors

    def prepare(self, body: Body) -> None:
        typed = body.get("form", {}).get("typed")
        while isinstance(typed, dict) and self._count < MOST_MEASURES:
            n = self._count + 1
            if not any(key in typed for key in (f"text{n}", f"owner{n}", f"due{n}")):
                break
            self._add_measure()
        self.retranslate()

    def _add_measure(self) -> None:
        self._count += 1
        n = self._count
        self.add(f"text{n}", TextInput(lines=2), optional=n > 1)
        self.add(f"owner{n}", LineInput(), optional=True)
        self.add(f"due{n}", DateField(), optional=True, beside=f"owner{n}")
        self.form.add_widget(self._more)
        self._more.setVisible(n < MOST_MEASURES)

    def _label(self, n: int) -> None:
        name = self.tr("Measure") if self._count == 1 else self.tr("Measure {n}").format(n=n)
        self.form.label(f"text{n}", name)
        self.form.label(f"owner{n}", self.tr("Who does it"))
        self.form.label(f"due{n}", self.tr("Until when"))

    def _on_more(self) -> None:
        self._add_measure()
        self.retranslate()
        self.form.focus_field(f"text{self._count}")


class RemovalDialog(StepDialog):
    """The message is removed by us, or its removal is asked for. A copy of what was said is kept before."""

    by_us = False

    def build(self) -> None:
        self.add("gist", TextInput(lines=4), clause="ladder.removal")
        self.add("on", DateField())
        self.form.set_values({"on": self.context.desk.clock.today()})
        if self.by_us:
            self.add("by", LineInput(), optional=True, beside="on")
        if not self.view.copy_kept:
            self.add("no_copy_reason", TextInput(lines=2))
        self.build_skip()

    def retranslate(self) -> None:
        super().retranslate()
        if self.by_us:
            intro = self.tr("Remove the message on the platform first, then record here what was done.")
            self.set_words(step_word(self.view, NextStep.REMOVE.value), intro, self.tr("Record the removal"))
            self.form.label("gist", self.tr("What was removed, and where"))
            self.form.label("on", self.tr("Removed on"))
            self.form.label("by", self.tr("Removed by whom"))
        else:
            intro = self.tr("Those who hold the account are asked to take the message down.")
            act = self.tr("Record the request for removal")
            self.set_words(step_word(self.view, NextStep.ASK_REMOVAL.value), intro, act)
            self.form.label("gist", self.tr("Who was asked, how, and until when"))
            self.form.label("on", self.tr("Asked on"))
        if self.view.copy_kept:
            return
        self.warn(self.tr("No copy is kept yet of what was said. Once it is gone it can’t be shown to anybody."))
        better = self.tr("Better: cancel, and add a screenshot or the quoted text first.")
        self.form.label("no_copy_reason", self.tr("Why can no copy be kept?"), better)

    def submit(self, values: dict[str, Any]) -> None:
        cases = self.context.desk.cases
        act = cases.remove if self.by_us else cases.ask_removal
        told = {key: values[key] for key in ("gist", "on", "by", "no_copy_reason") if key in values}
        self.run_signed(act, case_id=self.view.case.id, **told)


class RemoveDialog(RemovalDialog):
    """The Secretariat holds the account and removes the message itself."""

    drafted = "cases.remove"

    by_us = True


class AskRemovalDialog(RemovalDialog):
    """Others hold the account and are asked."""

    drafted = "cases.ask_removal"


class ConfirmRemovalDialog(StepDialog):
    """What those who were asked answered: it is gone, with what proves that, or they will not."""

    drafted = "cases.confirm_removal"

    def build(self) -> None:
        self.add("came", ChoiceField(optional=False), clause="ladder.removal")
        self.add("on", DateField())
        self.add("answer", TextInput(lines=2), optional=True)
        self.add("refusal", TextInput(lines=2))
        self.add("proof", TextInput(lines=3))
        self.form.set_values({"on": self.context.desk.clock.today()})
        self.form.edited.connect(self._on_edited)

    def retranslate(self) -> None:
        super().retranslate()
        choice = self.form.editor("came")
        assert isinstance(choice, ChoiceField)
        choice.set_options([(GONE, self.tr("It is gone")), (REFUSED, self.tr("They will not, or do not answer"))])
        self.set_words(step_word(self.view, NextStep.CONFIRM_REMOVAL.value), "", self.tr("Record the answer"))
        self.form.label("came", self.tr("What came of it"))
        self.form.label("on", self.tr("On which day"))
        self.form.label("answer", self.tr("What they answered"))
        silent = self.tr("Or until when you waited for an answer.")
        self.form.label("refusal", self.tr("What they answered"), silent)
        example = self.tr("For instance: “The link shows nothing since 12:05; no copy found by its words.”")
        self.form.label("proof", self.tr("What proves it"), example)
        self._on_edited()

    def submit(self, values: dict[str, Any]) -> None:
        cases, case_id = self.context.desk.cases, self.view.case.id
        if values["came"] == REFUSED:
            self.run(cases.log_refusal, case_id=case_id, answer=values["refusal"], on=values["on"])
        else:
            told = {key: values[key] for key in ("proof", "answer", "on")}
            self.run(cases.confirm_removal, case_id=case_id, **told)

    def _on_edited(self) -> None:
        gone = self.form.values()["came"] != REFUSED
        for key in ("answer", "proof"):
            self.form.show_field(key, gone)
        self.form.show_field("refusal", not gone)
        look = self.tr("Look yourself before you confirm: shared copies may still be there.")
        self.intro.setText(look if gone else self.tr("They can still do it later; until then you can go on."))
        self.intro.show()
