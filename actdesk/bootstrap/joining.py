"""The services put together on an open store, and what a new store begins with."""

from datetime import UTC, date, datetime
from pathlib import Path

from actdesk import scratch
from actdesk.data.reference import Reference
from actdesk.data.store import SqlStore
from actdesk.domain.keyholders import KeyFacts
from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.exchange.files import Files
from actdesk.gazetteer import gazetteer
from actdesk.imaging.engine import Engine
from actdesk.reports import viewer
from actdesk.reports.forms import Forms
from actdesk.reports.writer import Writer
from actdesk.services.acts import STORE_CREATE
from actdesk.services.case_files import CaseFiles
from actdesk.services.cases import Cases
from actdesk.services.clocks import DeskClocks
from actdesk.services.closing import Closing
from actdesk.services.desk import Desk
from actdesk.services.drafts import Drafts
from actdesk.services.erasing import Erasing
from actdesk.services.exchange import Exchange
from actdesk.services.held import HeldCopies
from actdesk.services.history import History
from actdesk.services.officers import Officers, follow
from actdesk.services.people import People
from actdesk.services.pictures import Pictures
from actdesk.services.policy import PolicyRoom
from actdesk.services.ports import Clock
from actdesk.services.preferences import StoredPreferences
from actdesk.services.proofs import Proofs
from actdesk.services.register import Register
from actdesk.services.reports import Reports
from actdesk.services.request_forms import RequestForms
from actdesk.services.request_mail import RequestMail
from actdesk.services.request_settings import DeskRequestSettings
from actdesk.services.request_upkeep import RequestUpkeep
from actdesk.services.requests import Requests
from actdesk.services.samples import plant_samples
from actdesk.services.security import SecurityChecks
from actdesk.services.today import Today


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()


def join(store: SqlStore, officer: Officer, clock: Clock, engine: Engine, known: Reference) -> Desk:
    """Put the services together on an open store."""
    preferences = StoredPreferences(store)
    register = Register(store, clock, known)
    cases = Cases(store, clock, known)
    requests = Requests(store, clock, known, register)
    forms = RequestForms(store, clock, known, Forms())
    return Desk(
        officer=officer,
        clock=clock,
        reference=known,
        places=gazetteer(),
        lists=store.lists,
        history=History(store),
        register=register,
        security=SecurityChecks(store, clock),
        closing=Closing(store, clock),
        proofs=Proofs(store),
        exchange=Exchange(store, clock, known, Files()),
        people=People(store, clock, register),
        requests=requests,
        pictures=Pictures(store, clock, engine),
        cases=cases,
        reports=Reports(store, clock, known, Writer(), preferences),
        policy=PolicyRoom(store, clock, known, viewer),
        preferences=preferences,
        officers=Officers(store),
        today=Today(store, store.agenda, clock, known),
        clocks=DeskClocks(store),
        drafts=Drafts(store, store.drafts, clock),
        erasing=Erasing(store, clock),
        held=HeldCopies(store, clock, known, Writer()),
        case_files=CaseFiles(store, clock, known, Writer(), cases),
        request_forms=forms,
        request_mail=RequestMail(store, clock, known, Writer(), requests, forms),
        request_settings=DeskRequestSettings(store),
        request_upkeep=RequestUpkeep(store, clock, register),
    )


def introduce(store: SqlStore, officer: Officer, facts: KeyFacts) -> None:
    """The first act of a store: its officer, who is also a person of the Secretariat's team, and who unlocks it."""
    with store.act(STORE_CREATE) as uow:
        person = uow.add(Person.made(name=officer.name, email=officer.email, comms_team_from=uow.today))
        uow.add(officer.changed(person_id=person.id))
        follow(uow, facts)
        uow.commit()


def plant(desk: Desk, folder: Path) -> None:
    """Plant the sample records; the painted pictures and their cleaned copies are gone afterwards, the records stay."""
    from actdesk.imaging.samples import write_demo_samples  # the painter is loaded by nobody else

    with scratch.inside(folder) as place:
        painted = write_demo_samples(place / "painted")
        plant_samples(desk, pictures=painted, into=place / "cleaned")
