"""A desk on a real store with something of everything that Today, Reports and Policy show."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from actdesk.bootstrap import join
from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Record
from actdesk.domain.cases import Case, CaseOutcome, CaseState, Measure, Severity, Step
from actdesk.domain.closing import closing_steps
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.pictures import Answer, Consent, Coverage, Picture, PictureUse
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest, Condition, Decision, Outcome, Stage, Verdict
from actdesk.domain.security import Control, SecurityAnswer
from actdesk.imaging.engine import Engine
from actdesk.services.desk import Desk
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Jobs
from tests.builders import FakeClock, make_store
from tests.ui.fakes import fake_context

DAY = date(2026, 11, 20)
HOSTILE = '<img src="file:///etc/passwd"> & سلام 😀 ' + "W" * 150


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


class RealDesk:
    """The store, its clock and its desk; `close()` it after the test."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.officer = Officer.made(name="Amara Okoye", email="amara@example.org")
        self.store: SqlStore = make_store(folder, self.clock, officer=self.officer)
        self.engine = Engine(holding=folder / "tmp")
        self.desk: Desk = join(self.store, self.officer, self.clock, self.engine, reference())

    def keep(self, *records: Record) -> None:
        with self.store.act("import") as uow:
            for record in records:
                uow.add(record)
            uow.commit()

    def close(self) -> None:
        self.engine.close()
        self.store.close()


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealDesk]:
    """An empty desk on a real store; a module that fills it has a fixture of its own for that."""
    made = RealDesk(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture
def context(real: RealDesk, jobs: Jobs) -> ScreenContext:
    return fake_context(real.desk, jobs)


def settle(context: ScreenContext, qtbot: QtBot) -> None:
    """Let the workers and what they caused come to an end."""
    for _ in range(4):
        context.jobs.wait()
        qtbot.wait(1)


def account(handle: str, platform: str = "facebook", **fields: object) -> Account:
    told = {"state": AccountState.ACTIVE, "opened_on": ago(400), "attested_on": ago(20), **fields}
    return Account.made(platform=platform, handle=handle, **told)


def fill(real: RealDesk) -> None:
    """A morning with something of every kind to do."""
    body = Body.made(name="Forum of the Great Lakes", type=BodyType.FORUM)
    ours = Person.made(name="Amara Okoye", comms_team_from=ago(900))
    second = Person.made(name="Luis Prado", comms_team_from=ago(700))
    local = Person.made(name="Wanjiru Kamau", body_id=body.id)
    main, youth = account("actalliance"), account("act.youth", "instagram", body_id=body.id)
    video, lost = account("actalliance", "youtube", attested_on=ago(230)), account("act_appeals", "x")
    lost = lost.changed(state=AccountState.ACCESS_LOST)
    climate = account("act-climate", "linkedin", expected_end=ago(12))
    real.keep(body, ours, second, local, main, youth, video, lost, climate)
    real.keep(
        *(_held(p, a) for p in (ours, second) for a in (main, video)),
        _held(ours, climate),
        _held(local, climate),
        _held(local, youth),
    )
    found = account("actalliance_updates", "telegram", state=AccountState.FOUND, attested_on=None)
    quiet = account("act-quiet", "flickr", last_post_on=ago(190))
    ending = account("act-ending", "vimeo", state=AccountState.CLOSING, closing_on=ago(-28))
    real.keep(found, quiet, ending)
    real.keep(*(_held(p, a) for p in (second, local) for a in (quiet, ending)), *closing_steps(ending.id, ago(-28)))
    wanting = {"verdict": Verdict.NOT_MET, "why": "Old apps may post", "owner": "Joel", "due": ago(2)}
    real.keep(SecurityAnswer.made(account_id=main.id, control=Control.TOOLS, assessed_on=ago(20), **wanting))
    _cases(real, main, youth)
    _requests(real, body)
    _pictures(real, main)


def _held(person: Person, one: Account) -> Administration:
    return Administration.made(person_id=person.id, account_id=one.id, start=ago(300), proven_on=ago(200))


def _cases(real: RealDesk, main: Account, youth: Account) -> None:
    child = Case.made(
        reference="INF-2026-016",
        account_id=youth.id,
        summary="A school class with the school's name on the wall",
        seen_on=ago(1),
        opened_on=ago(1),
        principles=("principle.minors", "principle.dignity"),
        severity=Severity.CRITICAL,
    )
    talk = Case.made(
        reference="INF-2026-014",
        account_id=main.id,
        summary="A figure that was wrong by a factor of ten",
        seen_on=ago(24),
        opened_on=ago(23),
        principles=("principle.honesty",),
    )
    measured = Case.made(
        reference="INF-2026-009",
        account_id=main.id,
        summary="A photo without its author",
        seen_on=ago(40),
        opened_on=ago(40),
        step=Step.DIALOGUE,
        principles=("principle.copyright",),
    )
    done = Case.made(
        reference="INF-2026-002",
        summary="Settled",
        seen_on=ago(60),
        opened_on=ago(60),
        step=Step.DIALOGUE,
        state=CaseState.SETTLED,
        outcome=CaseOutcome.AGREED,
        settled_on=ago(30),
        retain_until=ago(-10),
    )
    real.keep(child, talk, measured, done)
    real.keep(Measure.made(case_id=measured.id, text="Name the photographer under the picture", due=ago(2)))


def _requests(real: RealDesk, body: Body) -> None:
    def request(number: int, stage: Stage, channel: str, submitted: date | None) -> ChannelRequest:
        return ChannelRequest.made(
            reference=f"REQ-2026-{number:03}",
            stage=stage,
            channel_name=channel,
            platform="instagram",
            body_id=body.id,
            created_on=ago(50),
            submitted_on=submitted,
            acknowledged_on=submitted if number != 21 else None,  # nobody told them
        )

    approved = request(11, Stage.APPROVED_WITH_CONDITIONS, "ACT Advocacy", ago(50))
    real.keep(
        approved,
        request(19, Stage.IN_EVALUATION, "ACT Gender Justice", ago(36)),
        request(21, Stage.SUBMITTED, "ACT Youth Africa", ago(26)),
        request(23, Stage.DRAFT, "ACT Climate Stories", None),
        request(24, Stage.RETURNED, HOSTILE, None),
        Decision.made(
            request_id=approved.id,
            outcome=Outcome.WITH_CONDITIONS,
            conditions=(Condition(text="A second administrator from the forum", owner="Wanjiru", due=ago(5)),),
            policy_version="2017",
            trial_until=DAY + timedelta(days=3),
            decided_by=real.officer.id,
            decided_at=real.clock.now() - timedelta(days=30),
        ),
    )


def _pictures(real: RealDesk, main: Account) -> None:
    well = Picture.made(name="DSC_0417.jpg", sha256="a" * 64, added_on=ago(60), people_recognisable=Answer.YES)
    market = Picture.made(name="market.jpg", sha256="b" * 64, added_on=ago(50), people_recognisable=Answer.YES)
    waits = Picture.made(name="new.jpg", sha256="c" * 64, added_on=ago(1))
    soon = Consent.made(person_name="The baker in Nakuru", given_on=ago(350), expires_on=DAY + timedelta(days=15))
    real.keep(well, market, waits, soon)
    real.keep(
        Coverage.made(picture_id=market.id, consent_id=soon.id),
        PictureUse.made(picture_id=market.id, account_id=main.id, published_on=ago(40)),
        PictureUse.made(picture_id=well.id, account_id=main.id, published_on=ago(40), take_down_due=ago(1)),
    )
