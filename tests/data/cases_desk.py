"""A desk for cases on a real store: two officers, an account that a forum and the Secretariat hold, a body."""

import functools
import shutil
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import actdesk.services.acts  # noqa: F401 - as in the program, every act is known: undo depends on it
from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, CaseEvent, Way
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.records import Officer
from actdesk.services.attachments import Incoming
from actdesk.services.case_view import CaseView
from actdesk.services.cases import Agreed, Cases
from actdesk.services.history import History
from actdesk.services.register import Register
from tests.builders import KEY, FakeClock, make_signer, make_store

LINK = "https://www.facebook.com/actgreatlakes/posts/123"
REASON = "A child can be found by this post and cannot wait."
SHOT = Incoming("screenshot.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 5)


class _Ground:
    """What every test stands on. Made once; each desk gets a copy of its file, which takes a tenth of the time."""

    def __init__(self, *, second: bool) -> None:
        self._kept = tempfile.TemporaryDirectory()
        self._clock = FakeClock()
        today = self._clock.today()
        self.officer, self.second = Officer.made(name="Amina Officer"), Officer.made(name="Bruno Second")
        self.forum = Body.made(name="Great Lakes Forum", type=BodyType.FORUM)
        self.competent = Body.made(name="Executive Committee", type=BodyType.SECRETARIAT)
        self.local = Person.made(name="Joel Local", body_id=self.forum.id)
        self.team = Person.made(name="Tea Team", comms_team_from=today)
        self.account = Account.made(
            platform="facebook", handle="actgreatlakes", state=AccountState.ACTIVE, body_id=self.forum.id
        )
        self.held = [
            Administration.made(person_id=p.id, account_id=self.account.id, start=today, proven_on=today)
            for p in (self.local, self.team)
        ]
        store = make_store(self.folder, self._clock, officer=self.officer)
        with store.act("import") as uow:  # no use case: the ground of the tests is not undone from under them
            for record in (self.forum, self.competent, self.local, self.team, self.account, *self.held):
                uow.add(record)
            if second:
                uow.add(self.second)
            uow.commit()
        store.close()

    @property
    def folder(self) -> Path:
        return Path(self._kept.name) / "store"

    def store(self, folder: Path, clock: FakeClock) -> SqlStore:
        """A store of its own on this ground."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        me = self.officer.id
        known = reference().platforms()
        return SqlStore(folder, KEY, officer_id=me, clock=clock, platforms=known, signer=make_signer(me))


_ground = functools.cache(_Ground)


class CasesDesk:
    """The cases' service with the records that its tests need."""

    def __init__(self, folder: Path, *, second: bool = True) -> None:
        ground = _ground(second=second)
        self.clock = FakeClock()
        self.store = ground.store(folder, self.clock)
        self.register = Register(self.store, self.clock, reference())
        self.cases = Cases(self.store, self.clock, reference())
        self.history = History(self.store)
        self.forum, self.competent, self.second = ground.forum, ground.competent, ground.second
        self.local, self.team, self.account, self.held = ground.local, ground.team, ground.account, ground.held

    @property
    def skip(self) -> dict[str, Any]:
        """What skipping a step takes: a reason, and the second officer with their key."""
        return {"skip_reason": REASON, "second": make_signer(self.second.id)}

    def close(self) -> None:
        self.store.close()

    def intake(self, **fields: Any) -> UUID:
        given = {"link": LINK, "summary": "A child's school can be read.", "principles": ("principle.minors",)}
        return self.cases.intake(**{**given, **fields}).first(Kind.CASE)

    def view(self, case_id: UUID) -> CaseView:
        return self.cases.case(case_id)

    def get(self, case_id: UUID) -> Case:
        return self.cases.case(case_id).case

    def events(self, case_id: UUID) -> list[CaseEvent]:
        with self.store.read() as reader:
            return reader.find(CaseEvent, case_id=case_id)

    def types(self, case_id: UUID) -> list[str]:
        return [event.type.value for event in self.events(case_id)]

    def contact(self, case_id: UUID, gist: str = "We asked them to take the picture down.") -> None:
        self.cases.log_contact(case_id=case_id, way=Way.INFORMAL, gist=gist, answer="They will think about it.")

    def agree(self, case_id: UUID, *texts: str) -> None:
        self.cases.agree(case_id=case_id, measures=[Agreed(text, "Joel Local") for text in texts or ("Crop it",)])

    def ask(self, case_id: UUID, **skip: Any) -> None:
        self.cases.ask_removal(case_id=case_id, gist="Asked by e-mail.", no_copy_reason="Seen on a phone.", **skip)

    def recommend(self, case_id: UUID, **skip: Any) -> None:
        self.cases.recommend(case_id=case_id, body_id=self.competent.id, gist="Third time.", people_heard=True, **skip)

    def recommended(self, **fields: Any) -> UUID:
        """A case that went up the whole ladder and waits for the body."""
        case_id = self.intake(**{"people": (self.local.id,), **fields})
        self.contact(case_id)
        self.ask(case_id)
        self.recommend(case_id)
        return case_id
