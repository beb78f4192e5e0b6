"""Duties of a person that stand as text or as a line in somebody else's record: in requests, decisions and accounts.

Each is answered when they leave: somebody takes it over, its text says something else, or it ends.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from actdesk.domain.accounts import OFFICIAL_STATES, Account, Administration
from actdesk.domain.base import Record, Refused, runs_on
from actdesk.domain.labels import account_label
from actdesk.domain.people import Person
from actdesk.domain.redaction import SHORTEST, Names, spellings_of
from actdesk.domain.requests import APPROVED_STAGES, OPEN_STAGES, ChannelRequest, Decision, Stage, Verdict
from actdesk.domain.secret_texts import secret_in
from actdesk.domain.security import WANTING, SecurityAnswer
from actdesk.domain.texts import fold
from actdesk.services.ports import Reader, UnitOfWork

WAITING_STAGES = OPEN_STAGES | APPROVED_STAGES
"""Stages in which somebody still has to answer for a request."""


class DutyKind(StrEnum):
    """What can hang on a person, in the order in which one is led through it."""

    PROPOSED = "proposed"  # would administer the channel that is asked for (`criterion.administration`)
    CONDITION = "condition"  # owes a condition of an approval
    SUPPORT = "support"  # gives one of the six kinds of help (`support.*`)
    SECURITY = "security"  # mends an account's control (`principle.security`)
    CRISIS_CONTACT = "crisis_contact"  # called at night, as the request says (`support.crisis`)
    PARAMETERS = "parameters"  # named in what was laid down: "crisis contact: …" (`support.parameters`)
    TRANSITION_PLAN = "transition_plan"  # named in how the account ends (`criterion.lifespan`)
    CUSTODY_NOTE = "custody_note"  # named as one who can open where the login is kept
    RECOVERY_CODES_NOTE = "recovery_codes_note"
    RECOVERY_MAILBOX = "recovery_mailbox"  # their own address brings the account back


TEXTS = frozenset(
    {
        DutyKind.CRISIS_CONTACT,
        DutyKind.PARAMETERS,
        DutyKind.TRANSITION_PLAN,
        DutyKind.CUSTODY_NOTE,
        DutyKind.RECOVERY_CODES_NOTE,
        DutyKind.RECOVERY_MAILBOX,
    }
)
"""Duties that stand in a text: answered by what the text says from now on."""
CRISIS_CONTACT = "crisis_contact"  # the field of the form
OF_THE_TEAM = frozenset(
    {DutyKind.SUPPORT, DutyKind.CUSTODY_NOTE, DutyKind.RECOVERY_CODES_NOTE, DutyKind.RECOVERY_MAILBOX}
)
"""What hangs on a place in the communications team: also who stays in the organisation gives it up with it."""


@dataclass(frozen=True)
class Duty:
    """One duty. `of`: what its record is called; `said`: the text, the clause of the help, or the control."""

    kind: DutyKind
    record: Record
    of: str
    said: str
    part: str = ""  # which line of the record
    due: date | None = None

    @property
    def key(self) -> str:
        """The name under which it is answered."""
        return f"{self.kind}.{self.record.id.hex}.{self.part}"

    def is_answered_by(self, answers: Mapping[str, str]) -> bool:
        """True if it was said what becomes of it; a condition does not end by itself, so it needs a name."""
        told = answers.get(self.key)
        return told is not None and (bool(told.strip()) or self.kind is not DutyKind.CONDITION)


def plain(name: str) -> str:
    """Return a name as names are compared here: without case, accents and odd spaces."""
    return " ".join(fold(name).split())


def still_names(person: Person, text: str) -> bool:
    """True if the text names this person by their whole name or their address."""
    return Names(spellings_of(person.name, person.email)).stand_in(text)


def duties_of(reader: Reader, person: Person, day: date) -> tuple[Duty, ...]:
    """Return all duties of the person, as one is led through them. Reads whole tables, of large ones a few fields."""
    found = [*_of_requests(reader, person), *_of_decisions(reader, person, day)]
    found += [*_of_security(reader, person), *_of_accounts(reader, person, day)]
    order = list(DutyKind)
    return tuple(sorted(found, key=lambda duty: order.index(duty.kind)))


def _of_requests(reader: Reader, person: Person) -> Iterator[Duty]:
    """Whom a request proposes, and its crisis contact: that one holds for as long as there is the channel."""
    requests = reader.find(ChannelRequest, stage=[*WAITING_STAGES, Stage.OPENED])
    closed = _no_longer_ours(reader, requests)
    for request in requests:
        name = request.channel_name or request.handle
        if request.stage is not Stage.OPENED and person.id in request.administrators:
            yield Duty(DutyKind.PROPOSED, request, request.reference, name)
        contact = request.answers.get(CRISIS_CONTACT, "")
        if request.id not in closed and still_names(person, contact):
            yield Duty(DutyKind.CRISIS_CONTACT, request, request.reference, contact)


def _no_longer_ours(reader: Reader, requests: Sequence[ChannelRequest]) -> set[UUID]:
    """Requests whose channel has ended."""
    accounts = reader.get_many(Account, {r.account_id for r in requests if r.account_id})
    over = {a.id for a in accounts.values() if a.state not in OFFICIAL_STATES}
    return {r.id for r in requests if r.account_id in over}


def _of_decisions(reader: Reader, person: Person, day: date) -> Iterator[Duty]:
    stages = [*APPROVED_STAGES, Stage.OPENED]
    requests = {r.id: r for r in reader.find(ChannelRequest, stage=stages)}
    closed = _no_longer_ours(reader, list(requests.values()))
    wanted = plain(person.name)
    for decision in reader.find(Decision, request_id=list(requests)) if requests else ():
        request = requests[decision.request_id]
        if request.id in closed:
            continue
        for number, condition in enumerate(decision.conditions):
            if condition.done_on is None and plain(condition.owner) == wanted:
                part = str(number)
                yield Duty(DutyKind.CONDITION, decision, request.reference, condition.text, part, condition.due)
        for line in decision.support_plan:
            given = line.due is not None and line.due < day and request.stage is Stage.OPENED
            theirs = line.person_id == person.id or (line.person_id is None and plain(line.who) == wanted)
            if theirs and not given:
                yield Duty(DutyKind.SUPPORT, decision, request.reference, line.clause, line.clause, line.due)


def _of_security(reader: Reader, person: Person) -> Iterator[Duty]:
    wanted = plain(person.name)
    answers = [a for a in reader.find(SecurityAnswer, verdict=list(WANTING)) if plain(a.owner) == wanted]
    accounts = reader.get_many(Account, {a.account_id for a in answers})
    for answer in answers:
        account = accounts.get(answer.account_id)
        if account is not None and account.state in OFFICIAL_STATES:
            yield Duty(DutyKind.SECURITY, answer, account_label(account), answer.control.value, due=answer.due)


def _of_accounts(reader: Reader, person: Person, day: date) -> Iterator[Duty]:
    """Texts of accounts that name them; of those that they hold also texts with one word of their name."""
    whole = Names(spellings_of(person.name, person.email))
    words = Names(word for word in person.name.split() if len(word) >= SHORTEST)
    held = {a.account_id.hex for a in reader.find(Administration, person_id=person.id) if runs_on(day, a.start, a.end)}
    texts = ("transition_plan", "custody_note", "recovery_codes_note", "recovery_mailbox")
    rows = reader.pick(Account, "id", "parameters", *texts, state=list(OFFICIAL_STATES))
    named = [
        UUID(row.id)
        for row in rows
        if any(
            whole.stand_in(text) or (row.id in held and words.stand_in(text))
            for text in (*row.parameters, *(getattr(row, name) for name in texts))
            if text
        )
    ]
    for account in reader.get_many(Account, named).values():
        looked_for = words if account.id.hex in held else whole
        for number, text in enumerate(account.parameters):
            if whole.stand_in(text) or looked_for.stand_in(text):
                yield Duty(DutyKind.PARAMETERS, account, account_label(account), text, str(number))
        for name in texts:
            text = getattr(account, name)
            if whole.stand_in(text) or looked_for.stand_in(text):
                yield Duty(DutyKind(name), account, account_label(account), text)


def answer_duties(uow: UnitOfWork, person: Person, duties: Iterable[Duty], answers: Mapping[str, str]) -> None:
    """Do, within an act, what was said of each duty; every one is answered.

    An answer is a person's id, a name, or the text as it stands from now on; '' ends the duty. Raises `Refused`:
    `successor_is_the_same`, and with the duty's key as fact `field` `still_named` where a text still names the person,
    `secret_typed` where one seems to hold a secret.
    """
    for duty in sorted(duties, key=_last_line_first):
        said = answers[duty.key].strip()
        if duty.kind in TEXTS:
            if still_names(person, said):
                raise Refused("still_named", field=duty.key)
            if kind := secret_in(said):
                raise Refused("secret_typed", field=duty.key, kind=kind.value)
        elif said == str(person.id) or (said and plain(said) == plain(person.name)):
            raise Refused("successor_is_the_same")
        uow.put(_after(uow.get(type(duty.record), duty.record.id), duty, person, said))


def _after(record: Record, duty: Duty, person: Person, said: str) -> Record:
    """Return the record with this duty in other hands, or ended."""
    taker, name = _taker(said)
    match record:
        case ChannelRequest() if duty.kind is DutyKind.CRISIS_CONTACT:
            return record.changed(answers={**record.answers, CRISIS_CONTACT: said})
        case ChannelRequest():
            proposed = (taker if i == person.id else i for i in record.administrators)
            return record.changed(administrators=tuple(dict.fromkeys(i for i in proposed if i is not None)))
        case Decision() if duty.kind is DutyKind.CONDITION:
            conditions = list(record.conditions)
            conditions[int(duty.part)] = conditions[int(duty.part)].changed(owner=said)
            return record.changed(conditions=tuple(conditions))
        case Decision():
            plan = (
                line.changed(person_id=taker, who=name) if line.clause == duty.part else line
                for line in record.support_plan
                if line.clause != duty.part or said
            )
            return record.changed(support_plan=tuple(plan))
        case SecurityAnswer():
            unseen = {"verdict": Verdict.NOT_ASSESSED, "owner": "", "due": None}
            return record.changed(**({"owner": said} if said else unseen))
        case Account() if duty.kind is DutyKind.PARAMETERS:
            lines = list(record.parameters)
            lines[int(duty.part) : int(duty.part) + 1] = [said] if said else []
            return record.changed(parameters=tuple(lines))
    return record.changed(**{duty.kind.value: said})


def _taker(said: str) -> tuple[UUID | None, str]:
    """Return the person of the register that is meant, or else the name as it was typed."""
    try:
        return UUID(said), ""
    except ValueError:
        return None, said


def _last_line_first(duty: Duty) -> int:
    """A line that goes moves only those after it."""
    return -int(duty.part) if duty.part.isdecimal() else 0
