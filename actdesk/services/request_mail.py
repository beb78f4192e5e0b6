"""Our answers to a requester as a ready e-mail: received, more information, decision. Nothing is sent from here.

The file is a draft that any mail program opens (RFC 5322; `X-Unsent` lets some of them open it for sending), with the
form as it stands, or the decision's letter, attached.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from actdesk import words
from actdesk.domain.base import Changes, Refused
from actdesk.domain.decision_letter import DecisionLetterFacts, LetterSupport
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.domain.records import Attachment
from actdesk.domain.requests import ChannelRequest, Stage, named_questions
from actdesk.domain.texts import is_address
from actdesk.files import replace_private
from actdesk.services.ports import Clock, Reference, ReportWriter, Store, UnitOfWork
from actdesk.services.report_keeping import tags_of
from actdesk.services.request_forms import RequestForms
from actdesk.services.request_settings import request_settings
from actdesk.services.request_views import RequestView, SupportLine
from actdesk.services.requests import Requests
from actdesk.services.use_case import use_case

LETTER = "decision_letter"  # the report's key, and the purpose under which its document is kept
_LONGEST_NAME = 120  # characters of a name in a head line


class MailKind(StrEnum):
    """Which answer."""

    RECEIVED = "received"
    MORE_INFORMATION = "more_information"
    DECISION = "decision"


_STAGES: dict[MailKind, frozenset[Stage]] = {
    MailKind.RECEIVED: frozenset({Stage.SUBMITTED, Stage.IN_EVALUATION}),
    MailKind.MORE_INFORMATION: frozenset({Stage.RETURNED}),
    MailKind.DECISION: frozenset({Stage.APPROVED, Stage.APPROVED_WITH_CONDITIONS, Stage.DECLINED, Stage.OPENED}),
}


def mail_kind(stage: Stage) -> MailKind | None:
    """Return the answer that a request at this stage calls for; None for none."""
    return next((kind for kind, stages in _STAGES.items() if stage in stages), None)


@dataclass(frozen=True)
class MailDraft:
    """An e-mail that is not written yet. `to` is '' where the request gives no address that is one."""

    request_id: UUID
    kind: MailKind
    language: Language
    sender: str
    to: str
    to_name: str
    subject: str
    body: str
    attachment: str  # its name
    data: bytes
    letter: str = ""  # the letter's document, as the writer's plain data


class RequestMail:
    """What officers ask of the answers to a request."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        reference: Reference,
        writer: ReportWriter,
        requests: Requests,
        forms: RequestForms,
    ) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._writer = writer
        self._requests = requests
        self._forms = forms

    def draft(self, request_id: UUID, language: Language | None = None) -> MailDraft:
        """Return the answer that the request calls for, with its attachment, in its requester's language unless said.

        Raises `Refused` (`record_gone`, `no_answer_due` while the request waits for no word of ours).
        """
        view = self._requests.request(request_id)
        request = view.request
        kind = mail_kind(request.stage)
        if kind is None:
            raise Refused("no_answer_due", reference=request.reference)
        language = language or request.language
        say = words.Words(language)
        with self._store.read() as reader:
            sender = request_settings(reader).address
        letter = self._letter(view, sender, language) if kind is MailKind.DECISION else ""
        file_name = say("mail", f"{kind}.file").format(reference=request.reference)
        data = self._writer.pdf(letter) if letter else self._forms.filled(request_id)
        to = view.requester.email if view.requester else view.answers.get("requester_email", "")
        name = view.requester.name if view.requester else view.answers.get("requester_name", "")
        return MailDraft(
            request_id=request_id,
            kind=kind,
            language=language,
            sender=sender,
            to=to.strip() if is_address(to.strip()) else "",
            to_name=" ".join(name.split())[:_LONGEST_NAME],
            subject=say("mail", f"{kind}.subject").format(reference=request.reference, channel=_channel(request)),
            body=self._body(view, kind, sender, name, say),
            attachment=f"{file_name}.pdf",
            data=data,
            letter=letter,
        )

    def eml(self, draft: MailDraft) -> bytes:
        """Return the e-mail as a file's bytes (RFC 5322, MIME)."""
        message = EmailMessage(policy=SMTP)
        message["From"] = Address(addr_spec=draft.sender)
        message["To"] = [Address(draft.to_name, addr_spec=draft.to)] if draft.to else []
        message["Subject"] = draft.subject
        message["Content-Language"] = draft.language.value
        message["X-Unsent"] = "1"
        message.set_content(draft.body)
        message.add_attachment(draft.data, maintype="application", subtype="pdf", filename=draft.attachment)
        return message.as_bytes()

    def write(self, draft: MailDraft, to: Path) -> Changes:
        """Write the e-mail into a file, in place of one that is there, and keep that it was prepared.

        "Received" acknowledges the request in the same act; a letter's document is kept, so that a copy can be
        checked. Raises `EnvironmentFault` where the place cannot be written; then nothing is kept.
        """
        replace_private(to, self.eml(draft))
        return self._keep(draft=draft)

    def write_attachment(self, draft: MailDraft, to: Path) -> Changes:
        """Write what would be attached alone, for who writes the message anew. Keeps and raises as `write`."""
        replace_private(to, draft.data)
        return self._keep(draft=draft)

    @use_case("request.answer", undoable=False)
    def _keep(self, uow: UnitOfWork, /, *, draft: MailDraft) -> None:
        request = uow.get(ChannelRequest, draft.request_id)
        fields: dict[str, object] = {"answered": {**request.answered, draft.kind.value: uow.today.isoformat()}}
        if draft.kind is MailKind.RECEIVED and request.acknowledged_on is None:
            fields["acknowledged_on"] = uow.today
        uow.put(request.changed(**fields))
        if not draft.letter:
            return
        data = draft.letter.encode("ascii")
        sha256 = uow.keep_blob(data)
        if uow.find(Attachment, purpose=LETTER, sha256=sha256):
            return
        day = request.decided_on or uow.today
        uow.add(
            Attachment.made(
                name=f"{LETTER} {request.reference} {draft.language.value}",
                media_type="application/json",
                sha256=sha256,
                size=len(data),
                purpose=LETTER,
                owner_id=request.id,
                taken_in_at=uow.now,
                tags=tags_of(LETTER, draft.language, Period(day, day), named=True, subject=request.reference),
            )
        )

    def _letter(self, view: RequestView, address: str, language: Language) -> str:
        facts = letter_facts(view, address)
        with self._store.read() as reader:
            end = reader.journal_end()
        return self._writer.document(LETTER, facts, language, journal_end=end)

    def _body(self, view: RequestView, kind: MailKind, sender: str, name: str, say: words.Words) -> str:
        request = view.request
        dear = say("mail", "dear").format(name=" ".join(name.split())) if name.strip() else say("mail", "dear_all")
        parts = [dear, say("mail", f"{kind}.text").format(reference=request.reference, channel=_channel(request))]
        if kind is MailKind.MORE_INFORMATION:
            parts.append(_questions(view))
        if kind is MailKind.DECISION and view.decision is not None:
            parts.append(say("mail", f"outcome.{view.decision.outcome.value}"))
        parts += [say("mail", "end").format(address=sender), say("mail", "team")]
        return "\n\n".join(parts) + "\n"


def letter_facts(view: RequestView, address: str) -> DecisionLetterFacts:
    """Return what the letter on the request's decision says. The request has one."""
    request, decision = view.request, view.decision
    assert decision is not None  # only a decided request has a letter
    return DecisionLetterFacts.made(
        reference=request.reference,
        channel=_channel(request),
        platform=request.platform,
        handle=request.handle,
        requester=view.requester.name if view.requester else view.answers.get("requester_name", ""),
        body=view.body.name if view.body else view.answers.get("body", ""),
        submitted_on=request.submitted_on,
        support=_support(view.support),
        decided_on=request.decided_on or decision.decided_at.date(),
        decided_by=view.decided_by,
        second_officer=view.second_officer,
        address=address,
        made_at=decision.decided_at,  # the letter is as old as the decision: made again it is the same
        **{field: getattr(decision, field) for field in _OF_DECISION},
    )


_OF_DECISION = (
    *("outcome", "why", "brand_implications", "parameters", "conditions", "alternative", "trial_until"),
    "policy_version",
)


def _support(lines: Iterable[SupportLine]) -> tuple[LetterSupport, ...]:
    agreed = ((line, line.agreed) for line in lines if line.agreed)
    return tuple(
        LetterSupport(clause=line.clause, what=told.what, who=line.who, due=told.due, rhythm=told.rhythm)
        for line, told in agreed
    )


def _channel(request: ChannelRequest) -> str:
    return " ".join((request.channel_name or request.handle or request.reference).split())


def _questions(view: RequestView) -> str:
    labels = {f.id: f.label[view.request.language] for f in view.template.fields}
    asked = named_questions(view.request.return_questions)
    return "\n".join(f"- {labels[key]} {text}" if key in labels else f"- {text}" for key, text in asked.items())
