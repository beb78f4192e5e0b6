"""Our answers to a requester and what is noted along the way, on a real store: mail, letter, marks, clocks, trial."""

from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind, Refused
from actdesk.domain.closing import Farewell
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.requests import CRITERIA, NO_CONFLICT, Condition, Outcome, Stage, Verdict
from actdesk.domain.support import Support
from actdesk.domain.today import TaskKind
from actdesk.reports.viewer import Viewer
from actdesk.services.request_mail import MailKind
from actdesk.services.request_upkeep import TrialEnd
from actdesk.services.request_views import RequestView
from tests.ui.real_desk import DAY, RealDesk


class Desk(RealDesk):
    """A body, a requester and an account beside what the desk begins with."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.body = Body.made(name="Foro de los Lagos", type=BodyType.FORUM)
        self.person = Person.made(name="María Peña", email="maria@example.org")
        self.other = Account.made(platform="facebook", handle="lakes", state=AccountState.ACTIVE, body_id=self.body.id)
        self.keep(self.body, self.person, self.other)

    def request(self, number: int, *, language: Language = Language.SPANISH, **more: str) -> UUID:
        form = self.desk.reference.template()
        told = {f.id: f.choices[0].code if f.choices else f"About {f.id}." for f in form.fields}
        told |= {"platform": "facebook", "handle": f"actlagos{number}", "channel_name": "ACT Lagos", "presence": "page"}
        told |= {"requester_name": str(self.person.id), "body": str(self.body.id), "expected_end": "2029-12-31"}
        requests = self.desk.requests
        request_id = requests.draft(language=language, answers=told | more).first(Kind.REQUEST)
        requests.submit(request_id=request_id)
        return request_id

    def decided(self, number: int, outcome: Outcome, **fields: Any) -> UUID:
        request_id, requests = self.request(number), self.desk.requests
        requests.take_in(request_id=request_id)
        for criterion in CRITERIA:
            requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict.MET, why="Sí.")
        requests.decide(
            **{
                "request_id": request_id,
                "outcome": outcome,
                "why": "Llega a quien no llegamos <b>&.",
                "conflict_of_interest": NO_CONFLICT,
                "parameters": ("Dos mensajes por semana.",),
                "support_plan": (Support.made(clause="support.brand", who="Luis", due=date(2027, 1, 11)),),
                **fields,
            }
        )
        return request_id

    def view(self, request_id: UUID) -> RequestView:
        return self.desk.requests.request(request_id)

    def waiting(self, kind: TaskKind) -> dict[str, date | None]:
        groups = {g.kind: g for g in self.desk.today.agenda(limit=50).groups}
        return {task.reference: task.due for task in groups[kind].tasks} if kind in groups else {}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = Desk(tmp_path_factory.mktemp("answers") / "store")
    yield made
    made.close()


def read(eml: bytes) -> tuple[Any, str, bytes]:
    message = message_from_bytes(eml, policy=policy.default)
    (attached,) = list(message.iter_attachments())
    return message, message.get_body(("plain",)).get_content(), attached.get_payload(decode=True)


def test_received_is_an_e_mail_in_the_requesters_language_with_the_form_and_acknowledges(
    desk: Desk, tmp_path: Path
) -> None:
    request_id = desk.request(1)
    draft = desk.desk.request_mail.draft(request_id)
    assert draft.kind is MailKind.RECEIVED
    to = tmp_path / "recibida.eml"
    desk.desk.request_mail.write(draft, to)
    message, body, pdf = read(to.read_bytes())
    assert str(message["To"]) == "María Peña <maria@example.org>"
    assert str(message["From"]) == "actcom@actalliance.org"
    assert desk.view(request_id).request.reference in str(message["Subject"])
    assert "Hemos recibido" in body
    form = desk.desk.request_forms.understand("back.pdf", pdf)
    assert form.language is Language.SPANISH
    assert form.fitted.answers["handle"] == "actlagos1"
    request = desk.view(request_id).request
    assert request.acknowledged_on == DAY
    assert request.answered == {"received": DAY.isoformat()}
    with pytest.raises(Refused, match="nothing_to_acknowledge"):
        desk.desk.request_upkeep.acknowledge(request_id=request_id)


def test_more_information_carries_the_questions_and_the_form_to_complete(desk: Desk) -> None:
    request_id = desk.request(2)
    desk.desk.requests.send_back(request_id=request_id, questions={"audience": "¿Quiénes?", "": "¿Y por qué ahora?"})
    draft = desk.desk.request_mail.draft(request_id)
    assert draft.kind is MailKind.MORE_INFORMATION
    assert "¿Quiénes?" in draft.body
    assert "¿Y por qué ahora?" in draft.body
    form = desk.desk.request_forms.understand("back.pdf", draft.data)
    assert form.answers_to is not None
    assert form.answers_to.id == request_id


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_decision_has_its_letter_as_pdf_in_the_requesters_language(desk: Desk, outcome: Outcome) -> None:
    condition = Condition(text="Formar a dos personas", owner="María Peña", due=DAY + timedelta(days=30))
    fields = {"conditions": (condition,), "alternative": "La página del foro", "trial_until": DAY + timedelta(days=90)}
    request_id = desk.decided(10 + list(Outcome).index(outcome), outcome, **fields)
    draft = desk.desk.request_mail.draft(request_id)
    assert draft.kind is MailKind.DECISION
    text = " ".join(" ".join(Viewer(draft.data).texts()).split())
    assert "Llega a quien no llegamos <b>&." in text
    assert desk.view(request_id).request.reference in text
    assert "Amara Okoye" in text
    assert "2017" in text  # the policy's version
    if outcome is Outcome.DECLINED:
        assert "La página del foro" in text
        assert "Dos mensajes" not in text
    else:
        assert "Dos mensajes por semana." in text
        assert "Cuestiones de marca – Luis 11 de enero de 2027" in " ".join(text.split())
        assert "18 de febrero de 2027" in text  # the trial
    assert ("Formar a dos personas" in text) == (outcome is Outcome.WITH_CONDITIONS)
    assert desk.desk.request_mail.draft(request_id).data == draft.data


def test_the_names_of_a_hostile_form_write_no_head_line_of_their_own(desk: Desk) -> None:
    evil = "Eve\nBcc: all@example.org"
    request_id = desk.request(3, requester_name=evil, requester_email="eve@example.org\nBcc: x@example.org")
    draft = desk.desk.request_mail.draft(request_id)
    assert draft.to == ""
    message, _body, _pdf = read(desk.desk.request_mail.eml(draft))
    assert message["Bcc"] is None
    named = desk.request(4, requester_name='Zoë "Z" <z@x>, Ñ', requester_email="zoe@example.org")
    message, _body, _pdf = read(desk.desk.request_mail.eml(desk.desk.request_mail.draft(named)))
    (address,) = message["To"].addresses
    assert (address.display_name, address.addr_spec) == ('Zoë "Z" <z@x>, Ñ', "zoe@example.org")


def test_a_draft_waits_for_no_answer_of_ours(desk: Desk) -> None:
    request_id = desk.desk.requests.draft().first(Kind.REQUEST)
    with pytest.raises(Refused, match="no_answer_due"):
        desk.desk.request_mail.draft(request_id)


def test_receipt_is_due_in_five_working_days_and_both_clocks_are_on_today(desk: Desk) -> None:
    request_id = desk.request(5)
    reference = desk.view(request_id).request.reference
    assert desk.view(request_id).acknowledge_due == date(2026, 11, 27)  # from Friday to Friday
    assert desk.waiting(TaskKind.ACKNOWLEDGE)[reference] == date(2026, 11, 27)
    desk.desk.request_settings.change(address="a@example.org", holidays="26/11/2026")
    assert desk.waiting(TaskKind.ACKNOWLEDGE).get(reference) is None or (
        desk.waiting(TaskKind.ACKNOWLEDGE)[reference] == date(2026, 11, 30)
    )
    assert desk.view(request_id).acknowledge_due == date(2026, 11, 30)
    desk.desk.clocks.change(days={"acknowledge_request": 1})
    assert desk.view(request_id).acknowledge_due == date(2026, 11, 23)
    desk.desk.request_upkeep.acknowledge(request_id=request_id)
    assert reference not in desk.waiting(TaskKind.ACKNOWLEDGE)
    desk.desk.clocks.change(days={"acknowledge_request": 5})
    desk.desk.request_settings.change(address="actcom@actalliance.org", holidays="01/01\n25/12")


def test_the_thirty_days_stand_still_while_a_request_is_with_its_requester(desk: Desk) -> None:
    began = desk.clock.moment
    request_id, requests = desk.request(6), desk.desk.requests
    assert desk.view(request_id).due == DAY + timedelta(days=30)
    desk.clock.move(days=4)
    requests.send_back(request_id=request_id, questions={"": "Which?"})
    assert desk.view(request_id).due is None
    desk.clock.move(days=20)
    requests.submit(request_id=request_id)
    view = desk.view(request_id)
    assert view.due == DAY + timedelta(days=50)
    assert view.acknowledge_due is None  # who was asked knows that it arrived
    assert view.request.submitted_on == DAY
    desk.clock.move(days=20)
    assert desk.waiting(TaskKind.REQUEST)[view.request.reference] == DAY + timedelta(days=50)
    desk.clock.moment = began


def test_an_account_is_marked_as_one_that_would_serve_or_would_not_because(desk: Desk) -> None:
    request_id, mark = desk.request(7), desk.desk.request_upkeep.mark_overlap
    with pytest.raises(Refused, match="reason_missing"):
        mark(request_id=request_id, account_id=desk.other.id, serves=False, why=" ")
    mark(request_id=request_id, account_id=desk.other.id, serves=False, why="Another language.")
    mark(request_id=request_id, account_id=desk.other.id, serves=True)
    (kept,) = desk.view(request_id).request.overlap_marks
    assert (kept.account_id, kept.serves, kept.why) == (desk.other.id, True, "")
    mark(request_id=request_id, account_id=desk.other.id, serves=None)
    assert desk.view(request_id).request.overlap_marks == ()
    desk.desk.requests.withdraw(request_id=request_id, reason="Enough")
    with pytest.raises(Refused, match="request_not_open"):
        mark(request_id=request_id, account_id=desk.other.id, serves=True)


def test_a_trial_ends_in_a_review_that_stands_on_today(desk: Desk) -> None:
    request_id = desk.decided(20, Outcome.APPROVED, trial_until=DAY + timedelta(days=5))
    reference, review = desk.view(request_id).request.reference, desk.desk.request_upkeep.review_trial
    assert desk.waiting(TaskKind.TRIAL)[reference] == DAY + timedelta(days=5)
    with pytest.raises(Refused, match="reason_missing"):
        review(request_id=request_id, end=TrialEnd.STAYS, why="")
    with pytest.raises(Refused, match="trial_ends_before_it_begins"):
        review(request_id=request_id, end=TrialEnd.LONGER, why="More time", until=DAY)
    review(request_id=request_id, end=TrialEnd.LONGER, why="More time", until=DAY + timedelta(days=200))
    assert reference not in desk.waiting(TaskKind.TRIAL)
    review(request_id=request_id, end=TrialEnd.CLOSES, why="Nobody reads it")
    view = desk.view(request_id)
    assert view.account is not None
    assert view.account.state is AccountState.CLOSING
    assert len(desk.desk.closing.of(view.account.id).steps) == len(Farewell), "it is closed step by step"
    assert view.decision is not None
    assert "More time" in view.decision.trial_review
    with pytest.raises(Refused, match="no_trial"):
        review(request_id=request_id, end=TrialEnd.STAYS, why="Again")


def test_a_trial_that_is_over_before_it_begins_is_no_trial(desk: Desk) -> None:
    with pytest.raises(Refused, match="trial_ends_before_it_begins"):
        desk.decided(21, Outcome.APPROVED, trial_until=DAY)


def test_a_condition_is_met_by_what_shows_it(desk: Desk) -> None:
    condition = Condition(text="Formar a dos personas", owner="María", due=DAY + timedelta(days=30))
    request_id = desk.decided(22, Outcome.WITH_CONDITIONS, conditions=(condition,))
    with pytest.raises(Refused, match="proof_missing"):
        desk.desk.request_upkeep.set_condition(request_id=request_id, number=0, done=True)
    desk.desk.request_upkeep.set_condition(request_id=request_id, number=0, done=True, proof="Certificates seen")
    decision = desk.view(request_id).decision
    assert decision is not None
    assert (decision.conditions[0].done_on, decision.conditions[0].proof) == (DAY, "Certificates seen")
    assert desk.view(request_id).request.stage is Stage.APPROVED_WITH_CONDITIONS
