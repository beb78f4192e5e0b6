"""A desk of real services on a real store, and one honest way to do every act that the program knows."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import AccountState
from actdesk.domain.base import Changes, Kind, new_id
from actdesk.domain.cases import Case, CaseOutcome, Measure, Way
from actdesk.domain.catalogue import VALUES
from actdesk.domain.closing import StepAnswer
from actdesk.domain.comments import CommentVerdict
from actdesk.domain.covering import Box, Covering
from actdesk.domain.findings import CleanOutcome, CleanStatus, Inspection
from actdesk.domain.keyholders import KeyFacts, Sheet
from actdesk.domain.languages import Language
from actdesk.domain.people import BodyType, Person
from actdesk.domain.pictures import Answer
from actdesk.domain.records import Officer
from actdesk.domain.requests import CRITERIA, NO_CONFLICT, ChecklistStep, Condition, Outcome, Verdict
from actdesk.domain.security import Control
from actdesk.domain.tables import Table
from actdesk.exchange.files import Files
from actdesk.reports.forms import Forms
from actdesk.reports.writer import Writer
from actdesk.services.attachments import Incoming
from actdesk.services.case_files import CaseFiles
from actdesk.services.cases import Agreed, Cases
from actdesk.services.clocks import DeskClocks
from actdesk.services.closing import Closing
from actdesk.services.erasing import Erasing
from actdesk.services.exchange import Exchange
from actdesk.services.held import HeldCopies
from actdesk.services.history import History
from actdesk.services.officers import Officers
from actdesk.services.people import People
from actdesk.services.pictures import Pictures
from actdesk.services.policy import PolicyRoom
from actdesk.services.preferences import StoredPreferences
from actdesk.services.register import Register
from actdesk.services.reports import Ask, Reports
from actdesk.services.request_forms import RequestForms
from actdesk.services.request_mail import RequestMail
from actdesk.services.request_settings import DeskRequestSettings
from actdesk.services.request_upkeep import RequestUpkeep, TrialEnd
from actdesk.services.requests import Requests
from actdesk.services.security import SecurityChecks
from tests.builders import FakeClock, make_signer, make_store, support_plan

Step = tuple[str, Callable[[], Changes]]


class OnePage:
    """A viewer for which every file is a PDF of one page: the real one has tests of its own."""

    def pages(self, pdf: bytes) -> int:
        return 1

    def page_png(self, pdf: bytes, number: int, width_px: int) -> bytes:
        return b""


class Cleaner:
    """An engine that calls every file clean: the real one has tests of its own."""

    def clean(self, path: Path, *, into: Path, **_options: Any) -> CleanOutcome:
        sha256 = hashlib.sha256(str(path).encode()).hexdigest()
        before = Inspection(format="jpeg", width=8, height=8, sha256=sha256)
        return CleanOutcome(
            source=str(path), status=CleanStatus.CLEAN, before=before, output=str(into / path.name), sha256_after=sha256
        )

    cover = clean


class World:
    """Does every act once, in an order in which each is allowed; `acts()` yields (act's name, how to do it)."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, FakeClock()
        self.store: SqlStore = make_store(folder / "store", self.clock)
        known = reference()
        self.register = Register(self.store, self.clock, known)
        self.exchange = Exchange(self.store, self.clock, known, Files())
        self.people = People(self.store, self.clock, self.register)
        self.requests = Requests(self.store, self.clock, known, self.register)
        self.cases = Cases(self.store, self.clock, known)
        self.pictures = Pictures(self.store, self.clock, Cleaner())  # type: ignore[arg-type]
        self.policy = PolicyRoom(self.store, self.clock, known, OnePage())
        self.preferences = StoredPreferences(self.store)
        self.history = History(self.store)
        self.ids: dict[str, UUID] = {}

    def everything(self) -> dict[Kind, dict[UUID, Any]]:
        """Every record of every kind, as it stands."""
        with self.store.read() as reader:
            return {kind: {r.id: r for r in reader.find(value)} for kind, value in VALUES.items()}

    def acts(self) -> Iterator[Step]:
        """Each act, to be done before the next one is asked for."""
        yield from self._register()
        yield from self._requests()
        yield from self._pictures()
        yield from self._cases()
        yield from self._rest()

    def _keep(self, name: str, kind: Kind, do: Callable[[], Changes]) -> Callable[[], Changes]:
        def doing() -> Changes:
            changes = do()
            self.ids[name] = changes.first(kind)
            return changes

        return doing

    def _new(self, act: str, called: str, kind: Kind, method: Callable[..., Changes], /, **fields: Any) -> Step:
        return act, self._keep(called, kind, lambda: method(**fields))

    def _register(self) -> Iterator[Step]:
        r, p, ids = self.register, self.people, self.ids
        yield self._new("body.add", "body", Kind.BODY, p.add_body, name="Lakes Forum", type=BodyType.FORUM)
        yield self._new("body.add", "member", Kind.BODY, p.add_body, name="Member Aid", type=BodyType.MEMBER)
        yield "body.change", lambda: p.change_body(body_id=ids["body"], accountable_id=ids["member"])
        team_from = self.clock.today() - timedelta(days=300)
        for name in ("team", "second"):
            yield self._new(
                "person.add", name, Kind.PERSON, p.add_person, name=f"Tea {name}", comms_team_from=team_from
            )
        yield self._new("person.add", "local", Kind.PERSON, p.add_person, name="Joel Local", email="joel@example.org")
        yield "person.change", lambda: p.change_person(person_id=ids["local"], role="Volunteer")
        version = reference().policy().id
        yield "person.acknowledge_policy", lambda: p.acknowledge_policy(person_id=ids["local"], version=version)
        yield "person.enrol", lambda: p.enrol(person_id=ids["local"])
        fields = {"platform": "x", "handle": "actlakes", "state": AccountState.AUTHORISED, "body_id": None}
        yield self._new("account.add", "account", Kind.ACCOUNT, r.add_account, **fields)
        yield "account.change", lambda: r.change_account(account_id=ids["account"], purpose="News of the lakes")
        for name in ("team", "local"):
            held = {"account_id": ids["account"], "person_id": ids[name], "start": team_from}
            yield self._new("administration.add", f"held_{name}", Kind.ADMINISTRATION, r.add_administration, **held)
            held_id = ids[f"held_{name}"]
            yield (
                "administration.prove",
                lambda held_id=held_id: r.prove_administration(administration_id=held_id, evidence="Seen in settings"),
            )
        yield (
            "account.change_state",
            lambda: r.change_state(account_id=ids["account"], to=AccountState.ACTIVE, reason="Both hold it"),
        )
        yield "account.attest", lambda: r.attest(account_ids=(ids["account"],))
        yield "administration.end", lambda: r.end_administration(administration_id=ids["held_local"])
        control = {"account_id": ids["account"], "control": Control.TOOLS, "verdict": Verdict.MET}
        yield "account.assess", lambda: SecurityChecks(self.store, self.clock).assess(**control)
        yield "person.attest_accounts", lambda: p.attest_accounts(person_id=ids["team"])
        yield from self._closing()
        table = Table(("Platform", "Handle"), (("X", "actimported"),))
        columns = ("platform", "handle")
        yield "account.import", lambda: self.exchange.take_in(incoming=table, columns=columns)
        yield "person.leave", lambda: p.leave(person_id=ids["team"], successors={ids["account"]: ids["second"]})

    def _closing(self) -> Iterator[Step]:
        r, ids, c = self.register, self.ids, Closing(self.store, self.clock)
        fields = {"platform": "x", "handle": "actover", "state": AccountState.AUTHORISED}
        ids["over_account"] = over = r.add_account(**fields).first(Kind.ACCOUNT)
        r.change_state(account_id=over, to=AccountState.CLOSING, reason="Over")
        step = c.of(over).steps[0].id
        yield "closing.answer", lambda: c.answer(step_id=step, answer=StepAnswer.DONE, said="Pinned")
        later = self.clock.today() + timedelta(days=90)
        yield "closing.move", lambda: c.move(account_id=over, closing_on=later)

    def _requests(self) -> Iterator[Step]:
        q, ids = self.requests, self.ids
        told = {f.id: f.choices[0].code if f.choices else f"About {f.id}." for f in reference().template().fields}
        told |= {"platform": "facebook", "handle": "actvalley", "channel_name": "ACT Valley", "presence": "page"}
        told |= {"requester_name": str(ids["local"]), "body": str(ids["body"]), "languages": "en\nfr"}
        told |= {"administrators": "Somebody else", "expected_end": "2029-12-31"}
        for name in ("first", "second_request", "third"):
            yield self._new("request.draft", name, Kind.REQUEST, q.draft, answers=told)
        forms = RequestForms(self.store, self.clock, reference(), Forms())
        text = b"[actdesk.template]\n1\n[audience]\nYoung people\n"
        yield "request.import", lambda: forms.take_in(form=forms.understand("form.txt", text))
        first, second, third = ids["first"], ids["second_request"], ids["third"]
        yield "request.save", lambda: q.save(request_id=first, answers={"audience": "Young people"})
        yield "request.submit", lambda: q.submit(request_id=first)
        mail = RequestMail(self.store, self.clock, reference(), Writer(), q, forms)
        upkeep = RequestUpkeep(self.store, self.clock, self.register)
        yield "request.acknowledge", lambda: upkeep.acknowledge(request_id=first)
        other = {"request_id": first, "account_id": ids["account"], "serves": False, "why": "Another country."}
        yield "request.mark_overlap", lambda: upkeep.mark_overlap(**other)
        yield "request.answer", lambda: mail._keep(draft=mail.draft(first))
        yield "request.take_in", lambda: q.take_in(request_id=first)
        yield "request.send_back", lambda: q.send_back(request_id=first, questions={"audience": "Which?"})
        yield "request.submit", lambda: q.submit(request_id=first)
        yield "request.take_in", lambda: q.take_in(request_id=first)
        for criterion in CRITERIA:
            yield (
                "request.evaluate",
                lambda c=criterion: q.evaluate(request_id=first, criterion=c, verdict=Verdict.MET, why="Shown."),
            )
        yield (
            "request.decide",
            lambda: q.decide(
                request_id=first,
                outcome=Outcome.WITH_CONDITIONS,
                why="It adds a region.",
                conflict_of_interest=NO_CONFLICT,
                parameters=("Two posts a week.",),
                conditions=(Condition(text="Train both", owner="Joel", due=self.clock.today()),),
                support_plan=support_plan()[:1],
                trial_until=self.clock.today() + timedelta(days=90),
            ),
        )
        yield "decision.condition", lambda: upkeep.set_condition(request_id=first, number=0, done=True, proof="Seen")
        yield "request.withdraw", lambda: q.withdraw(request_id=second, reason="No longer needed")
        yield "decision.support", lambda: upkeep.set_support(request_id=first, plan=support_plan())
        account = q.request(first).account
        assert account
        yield from self._ready(account.id)
        for step in q.request(first).checklist:
            if step.step in MANUAL:
                yield "checklist.set", lambda s=step.step: q.set_step(request_id=first, step=s, done=True)
        yield "request.open", lambda: q.open(request_id=first)
        kept = {"request_id": first, "end": TrialEnd.STAYS, "why": "It is read."}
        yield "decision.review_trial", lambda: upkeep.review_trial(**kept)
        yield "request.submit", lambda: q.submit(request_id=third)
        yield "request.take_in", lambda: q.take_in(request_id=third)
        yield "request.send_back", lambda: q.send_back(request_id=third, questions={"": "Still wanted?"})
        yield "request.lapse", lambda: q.lapse(request_id=third, reason="No answer for half a year")

    def _ready(self, account_id: UUID) -> Iterator[Step]:
        """What the opening checklist works out from the register: two proven hands, in the team and in the sub-team."""
        r, p, ids, day = self.register, self.people, self.ids, self.clock.today()
        version = reference().policy().id
        for name in ("second", "local"):
            yield "person.enrol", lambda n=name: p.enrol(person_id=ids[n], on=day - timedelta(days=1))
            yield (
                "person.acknowledge_policy",
                lambda n=name: p.acknowledge_policy(person_id=ids[n], version=version, on=day - timedelta(days=1)),
            )
            held = {"account_id": account_id, "person_id": ids[name], "start": day, "proven_on": day}
            yield "administration.add", lambda h=held: r.add_administration(**h)

    def _pictures(self) -> Iterator[Step]:
        p, ids = self.pictures, self.ids

        def clean() -> Changes:
            cleaned = p.clean(Path("Kakuma.jpg"), into=self.folder)
            ids["picture"] = cleaned.changes.first(Kind.PICTURE)
            return cleaned.changes

        yield "picture.clean", clean
        covering = Covering(boxes=(Box.fitted(0.1, 0.1, 0.2, 0.2),))
        yield "picture.redact", lambda: p.redact(Path("Kakuma.jpg"), into=self.folder, covering=covering).changes
        given = self.clock.today()
        yield self._new("consent.add", "consent", Kind.CONSENT, p.add_consent, person_name="Amal", given_on=given)
        consent, picture = ids["consent"], ids["picture"]
        yield "consent.change", lambda: p.change_consent(consent_id=consent, purposes="Website")
        yield "consent.cover", lambda: p.cover(consent_id=consent, picture_id=picture)
        yield "consent.uncover", lambda: p.uncover(consent_id=consent, picture_id=picture)
        yield "consent.cover", lambda: p.cover(consent_id=consent, picture_id=picture)
        yield (
            "picture.describe",
            lambda: p.describe(
                picture_id=picture,
                people_recognisable=Answer.YES,
                minors=Answer.NO,
                vulnerable_setting=Answer.NO,
                caption="A well",
            ),
        )
        yield self._new("picture.use", "use", Kind.PICTURE_USE, p.use, picture_id=picture, account_id=ids["account"])
        yield "consent.withdraw", lambda: p.withdraw_consent(consent_id=consent)
        yield "picture.take_down", lambda: p.take_down(use_id=ids["use"])
        yield "picture.remove", lambda: p.remove(picture_id=picture)

    def _cases(self) -> Iterator[Step]:
        c, ids = self.cases, self.ids
        for name in ("up", "over"):
            evidence = [Incoming(f"{name}.png", b"\x89PNG\r\n\x1a\n" + name.encode())]
            yield self._new("case.intake", name, Kind.CASE, c.intake, summary="Seen", quoted="Said", evidence=evidence)
        case, over = ids["up"], ids["over"]
        yield "case.read", lambda: c._log_reading(case_id=case)
        yield "case.team", lambda: c.set_team(case_id=case, team=())
        deserted = self._deserted()
        yield "case.take_on", lambda: c.take_on(case_id=deserted, reason="Nobody of its team is here")
        yield "case.correct", lambda: c.correct(case_id=case, summary="Seen twice", reporter="A volunteer")
        yield (
            "case.classify",
            lambda: c.classify(
                case_id=case, principles=("principle.dignity",), account_id=ids["account"], people=(ids["local"],)
            ),
        )
        yield self._new(
            "case.add_evidence",
            "evidence",
            Kind.ATTACHMENT,
            c.add_evidence,
            case_id=case,
            evidence=[Incoming("more.txt", b"more")],
        )
        yield (
            "case.export_evidence",
            lambda: c.export_evidence(case_id=case, attachment_id=ids["evidence"], to=self.folder / "more.txt"),
        )
        yield "case.note", lambda: c.note(case_id=case, text="Called.")
        yield "case.comment", lambda: c.record_comment(case_id=case, comment="Why?", verdict=CommentVerdict.KEEP)
        yield "case.acknowledge", lambda: c.acknowledge(case_id=case, way=Way.INFORMAL)
        yield "case.contact", lambda: c.log_contact(case_id=case, way=Way.INFORMAL, gist="We spoke")
        yield self._new(
            "case.agree", "measure", Kind.MEASURE, c.agree, case_id=case, measures=[Agreed("Take it down", "Joel")]
        )
        yield "case.measure_change", lambda: c.change_measure(measure_id=ids["measure"], owner="Joel L.")
        yield "case.measure_done", lambda: c.finish_measure(measure_id=ids["measure"], proof="Looked")
        self._done_by_another(ids["measure"])
        yield "case.measure_verify", lambda: c.verify_measure(measure_id=ids["measure"])
        yield "case.ask_removal", lambda: c.ask_removal(case_id=case, gist="Asked")
        yield "case.removal_refused", lambda: c.log_refusal(case_id=case, answer="No")
        yield "case.confirm_removal", lambda: c.confirm_removal(case_id=case, proof="Gone")
        yield "case.remove", lambda: c.remove(case_id=case, gist="A second message")
        yield (
            "case.recommend",
            lambda: c.recommend(case_id=case, body_id=ids["member"], gist="Withdraw", people_heard=True),
        )
        yield "case.decide", lambda: c.record_decision(case_id=case, upheld=True, gist="Upheld")
        yield "case.settle", lambda: c.settle(case_id=case, outcome=CaseOutcome.AUTHORISATION_WITHDRAWN)
        yield "case.reopen", lambda: c.reopen(case_id=case, reason="It came back")
        yield "case.settle", lambda: c.settle(case_id=case, outcome=CaseOutcome.AUTHORISATION_WITHDRAWN)
        yield "case.retain", lambda: c.retain(case_id=case, until=self.clock.today(), reason="They ask for it")
        yield from self._erased(case)
        yield "case.hand_over", lambda: c.hand_over(case_id=over, to=CaseOutcome.SAFEGUARDING, reference="SG-7")

    def _done_by_another(self, measure_id: UUID) -> None:
        """As if a colleague had said that it is done."""
        colleague = Officer.made(name="Colleague Who Did It")
        with self.store.act("import") as uow:
            uow.add(colleague)
            uow.put(uow.get(Measure, measure_id).changed(done_by=colleague.id))
            uow.commit()

    def _erased(self, case: UUID) -> Iterator[Step]:
        """What takes two: the colleague signs with a key of their own."""
        colleague = Officer.made(name="Colleague Who Signs")
        gone = Person.made(name="Zed Erased")
        with self.store.act("import") as uow:
            uow.add(colleague)
            uow.add(gone)
            uow.commit()
        c, erasing = self.cases, Erasing(self.store, self.clock)
        files = CaseFiles(self.store, self.clock, reference(), Writer(), c)
        held = HeldCopies(self.store, self.clock, reference(), Writer())
        yield "person.print_held", lambda: held._keep(draft=held.draft(self.ids["local"], Language.ENGLISH))
        yield "case.print", lambda: files._keep(draft=files.draft(case, Language.ENGLISH, masked=True))
        yield "case.print_again", lambda: files._tell_again(kept=files.kept()[0])
        named = {"spellings": ("Called",), "reason": "A name"}
        yield "case.redact", lambda: c.redact(case_id=case, **named, second=make_signer(colleague.id))
        yield "person.erase", lambda: erasing.erase(person_id=gone.id, second=make_signer(colleague.id))
        yield "case.delete", lambda: c.delete(case_id=case, second=make_signer(colleague.id))

    def _deserted(self) -> UUID:
        """A case whose only reader no longer works here."""
        gone = Officer.made(name="Gone Before", active=False)
        day = self.clock.today()
        case = Case.made(reference="INF-2020-001", seen_on=day, opened_on=day, team=(gone.id,))
        with self.store.act("import") as uow:
            uow.add(gone)
            uow.add(case)
            uow.commit()
        return case.id

    def _rest(self) -> Iterator[Step]:
        yield "policy.attach", lambda: self.policy.attach(name="policy.pdf", data=b"%PDF-1.7")
        yield "policy.detach", self.policy.detach
        yield "officer.change", lambda: Officers(self.store).change(name="Amina Corrected", email="a@example.org")
        yield from self._officers()
        yield "report.keep", self._keep_report
        yield "report.keep_names", self._keep_report_with_names
        yield "clocks.change", lambda: DeskClocks(self.store).change(days={"feedback": 60, "take_down": 3})
        arranged = {"address": "team@example.org", "holidays": "25/12\n06/04/2026"}
        yield "requests.arrange", lambda: DeskRequestSettings(self.store).change(**arranged)
        yield "setting.keep", lambda: self.preferences._keep(key="desk.colour", value="green")

    def _officers(self) -> Iterator[Step]:
        """The key file is told as facts: what it says is tried in tests/data/test_officers.py."""
        o, me, other = Officers(self.store), self.store.officer_id, Officer.made(name="Bela Second")
        both, alone = {me: "Amina", other.id: "Bela"}, {me: "Amina"}
        sheet, device = Sheet(new_id(), "In the safe"), {new_id(): me}
        yield "officer.add", lambda: o.add(officer=other, public="ab" * 32)
        yield "key.agree", lambda: o.agree(facts=KeyFacts(1, both))
        yield "officer.reset", lambda: o.reset(officer_id=other.id, public="cd" * 32)
        chosen = {me: 2}
        yield "passphrase.change", lambda: o.passphrase_changed(facts=KeyFacts(1, both, passphrases=chosen))
        yield "sheet.make", lambda: o.sheet_made(facts=KeyFacts(1, both, (sheet,)))
        yield "device.keep", lambda: o.device_kept(facts=KeyFacts(1, both, (sheet,), device))
        yield "device.forget", lambda: o.device_forgotten(facts=KeyFacts(1, both, (sheet,)))
        yield "sheet.revoke", lambda: o.sheet_revoked(facts=KeyFacts(2, both))
        yield "officer.remove", lambda: o.remove(facts=KeyFacts(3, alone))
        yield "key.change", lambda: o.key_changed(facts=KeyFacts(4, alone))
        mine = self.store._signer.public_key.hex()  # type: ignore[union-attr]
        yield "officer.recover", lambda: o.recover(officer=None, public=mine, facts=KeyFacts(4, both))

    def _keep_report(self) -> Changes:
        reports = Reports(self.store, self.clock, reference(), Writer(), self.preferences)
        return reports._keep(draft=reports.draft(reports.facts(), Language.ENGLISH))

    def _keep_report_with_names(self) -> Changes:
        reports = Reports(self.store, self.clock, reference(), Writer(), self.preferences)
        return reports._keep_names(draft=reports.make(Ask("register", Language.ENGLISH, masked=False)))

    def officer(self) -> Officer:
        with self.store.read() as reader:
            return reader.get(Officer, self.store.officer_id)


MANUAL = (
    ChecklistStep.MAILBOX,
    ChecklistStep.SECOND_FACTOR,
    ChecklistStep.DESCRIPTION,
    ChecklistStep.CO_BRANDING,
)
