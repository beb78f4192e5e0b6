"""The questions about consents: what was agreed, which one covers a picture, and what a withdrawal brings with it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from actdesk.domain.base import Changes, Kind, Refused
from actdesk.domain.drafts import Place
from actdesk.domain.pictures import Answer, Consent, ConsentForm, Coverage, Situation
from actdesk.files import fault
from actdesk.services.attachments import LARGEST_BYTES, Incoming
from actdesk.services.pictures import WithdrawalOutlook
from actdesk.ui.context import ScreenContext
from actdesk.ui.screens.pictures import words
from actdesk.ui.screens.pictures.dialogs import FormDialog
from actdesk.ui.screens.pictures.fields import FileField
from actdesk.ui.screens.pictures.uses_list import UsesList
from actdesk.ui.widgets import ChoiceField, DateField, LineInput, MessageBar, PlainLabel, TextInput

_CHILD = ("guardian", "child_assent")


def _keep(act: Callable[..., Changes], proof_file: Path | None, **fields: Any) -> Changes:
    """Runs on a worker: read the proof, if there is one, and keep all of it in one act."""
    if proof_file is None:
        return act(**fields)
    try:
        size = proof_file.stat().st_size
        if size > LARGEST_BYTES:
            raise Refused("too_large", size=size, limit=LARGEST_BYTES)
        data = proof_file.read_bytes()
    except OSError as error:
        raise fault(error) from error
    return act(proof=Incoming(proof_file.name, data), **fields)


def _everyone() -> ChoiceField:
    """Yes or no, and no default: a yes that nobody said would clear a picture (rule 6)."""
    return ChoiceField([Answer.YES, Answer.NO], group="answer")


class ConsentDialog(FormDialog):
    """What somebody agreed to. Opened for a picture, it covers that picture."""

    def __init__(
        self, context: ScreenContext, parent: QWidget, *, picture_id: UUID, consent: Consent | None = None
    ) -> None:
        super().__init__(context, parent)
        self._picture_id, self._consent = picture_id, consent
        self.draft_place = Place("pictures.consent", Kind.PICTURE, picture_id, consent.id.hex if consent else "")
        form = self.form
        form.add("person_name", LineInput(limit=200))
        form.add("situation", ChoiceField(list(Situation), group="situation", optional=False))
        form.add("guardian", LineInput(limit=200), optional=True)
        form.add("child_assent", ChoiceField(list(Answer), group="answer", optional=False))
        form.add("form", ChoiceField(list(ConsentForm), group="consent_form", optional=False))
        form.add("given_on", DateField())
        form.add("expires_on", DateField(), optional=True, beside="given_on")
        form.add("purposes", TextInput(lines=2), optional=True)
        form.add("channels", TextInput(lines=2), optional=True)
        form.add("territory", LineInput(limit=200), optional=True)
        form.add("restrictions", TextInput(lines=2), optional=True)
        form.add("language", LineInput(limit=60), optional=True)
        form.add("interpreter", LineInput(limit=200), optional=True)
        form.add("notes", TextInput(lines=2), optional=True)
        form.add("proof_file", FileField(), optional=True)
        if consent is None:
            form.add("everyone", _everyone())
        form.set_values(self._values(consent))
        form.edited.connect(self._on_edited)
        self._on_edited()
        self.retranslate()

    def _values(self, consent: Consent | None) -> dict[str, Any]:
        if consent is not None:
            return consent.model_dump()
        today = self.context.desk.clock.today()
        return {
            "situation": Situation.ADULT,
            "child_assent": Answer.UNKNOWN,
            "form": ConsentForm.WRITTEN,
            "given_on": today,
        }

    def retranslate(self) -> None:
        super().retranslate()
        new = self._consent is None
        title = self.tr("Record a consent") if new else self.tr("Change the consent")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.save.setText(self.tr("Record the consent") if new else self.tr("Save the changes"))
        self._label_person()
        self._label_terms()

    def _label_person(self) -> None:
        form = self.form
        form.label(
            "person_name",
            self.tr("Who agreed"),
            help=self.tr("A name, or words by which the team knows who it is. A group is one consent for all of it."),
        )
        form.label("situation", self.tr("Situation"))
        form.label(
            "guardian",
            self.tr("Guardian"),
            help=self.tr("Who agreed for the child. Without a guardian this consent does not count."),
        )
        form.label(
            "child_assent",
            self.tr("The child’s own yes"),
            help=self.tr("The child was asked in words that it understands, and agreed."),
        )
        form.label("form", self.tr("How it was given"))
        form.label("language", self.tr("Language in which it was asked"))
        form.label("interpreter", self.tr("Interpreter"))
        form.label("notes", self.tr("Notes"))

    def _label_terms(self) -> None:
        form = self.form
        form.label("given_on", self.tr("Given on"))
        form.label("expires_on", self.tr("Valid until"), help=self.tr("From that day on it no longer counts."))
        form.label("purposes", self.tr("For which purposes"))
        form.label("channels", self.tr("On which channels"))
        form.label("territory", self.tr("In which countries"))
        form.label(
            "restrictions", self.tr("What was not allowed"), help=self.tr("For example: no name, not in my country.")
        )
        replaces = self._consent is not None and self._consent.proof_id is not None
        form.label(
            "proof_file",
            self.tr("Proof"),
            help=self.tr("There is a proof already; a new file takes its place.")
            if replaces
            else self.tr("The signed sheet or the recording. It is kept inside the encrypted store."),
        )
        if self._consent is None:
            form.label("everyone", self.tr("Everybody who can be recognised in this picture has now agreed"))

    def submit(self, values: dict[str, Any]) -> None:
        proof_file = values.pop("proof_file")
        pictures = self.context.desk.pictures
        if self._consent is None:
            values["everyone"] = values["everyone"] == Answer.YES
            self.run(_keep, pictures.add_consent, proof_file, picture_ids=(self._picture_id,), **values)
        else:
            self.run(_keep, pictures.change_consent, proof_file, consent_id=self._consent.id, **values)

    def _on_edited(self) -> None:
        child = self.form.values()["situation"] == Situation.CHILD
        for key in _CHILD:
            self.form.show_field(key, child)


class LinkDialog(FormDialog):
    """Which consent of the store covers this picture too."""

    def __init__(
        self, context: ScreenContext, parent: QWidget, *, picture_id: UUID, consents: Sequence[Consent]
    ) -> None:
        super().__init__(context, parent)
        self._picture_id, self._consents = picture_id, tuple(consents)
        self.draft_place = Place("pictures.link", Kind.PICTURE, picture_id)
        self._choice = ChoiceField(optional=True)
        self.form.add("consent_id", self._choice)
        self.form.add("everyone", _everyone())
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Link a consent"))
        self.heading.setText(self.tr("Link a consent"))
        self.save.setText(self.tr("Link it"))
        today = self.context.desk.clock.today()
        self._choice.set_options([(str(c.id), words.consent_option(c, today)) for c in self._consents])
        self.form.label(
            "consent_id", self.tr("Consent"), help=self.tr("The newest first. Type to find one by its name.")
        )
        self.form.label("everyone", self.tr("Everybody who can be recognised in this picture has now agreed"))

    def submit(self, values: dict[str, Any]) -> None:
        self.run(
            self.context.desk.pictures.cover,
            consent_id=UUID(values["consent_id"]),
            picture_id=self._picture_id,
            everyone=values["everyone"] == Answer.YES,
        )


class WithdrawDialog(FormDialog):
    """A withdrawal, with every publication that must be taken down because of it."""

    def __init__(
        self, context: ScreenContext, parent: QWidget, *, consent: Consent, outlook: WithdrawalOutlook
    ) -> None:
        super().__init__(context, parent)
        self._consent, self._uses, self._days = consent, outlook.uses, outlook.days
        self._what = PlainLabel(wrap=True, parent=self)
        self._tasks = MessageBar(tone="warn", parent=self)
        self._list = UsesList(context.desk.clock.today(), parent=self)
        self.form.add_widget(self._what)
        self.form.add_widget(self._tasks)
        self.form.add_widget(self._list)
        self._list.show_uses(self._uses, with_picture=True)
        self.save.setProperty("kind", "danger")
        self.cancel.setDefault(True)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("Record that {person} withdrew the consent?").format(person=self._consent.person_name)
        self.setWindowTitle(self.tr("Withdrawal of a consent"))
        self.heading.setText(title)
        self.save.setText(self.tr("Record the withdrawal"))
        self._what.setText(self.tr("From today on none of the pictures that it covers may be published."))
        count = words.open_uses(self._uses)
        self._tasks.set_text(
            self.tr("%n publication(s) must be taken down.", "", count)
            + " "
            + self.tr("Each becomes a task that is due in %n day(s).", "", self._days)
        )
        self._tasks.setVisible(count > 0)

    def submit(self, values: dict[str, Any]) -> None:
        self.run(self.context.desk.pictures.withdraw_consent, consent_id=self._consent.id)


def pairs_without(consents: Sequence[Consent], linked: Sequence[tuple[Coverage, Consent]]) -> tuple[Consent, ...]:
    """The consents that are not linked yet."""
    known = {consent.id for _coverage, consent in linked}
    return tuple(consent for consent in consents if consent.id not in known)
