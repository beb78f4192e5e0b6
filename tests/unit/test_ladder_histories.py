"""Rule 5 over thousands of random histories of the real service: no step without its predecessor, or reason and two.

The officers try every act in every state, with and without a reason, a colleague or themselves as the second. What
the story then holds is read from the first entry to the last, by rules of its own. (The same with undo and a real file:
`tests/data/test_cases_machine.py`; ten thousand: `tests/torture/test_ladder_histories.py`.)
"""

import contextlib
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from actdesk.data.reference import reference
from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Refused, new_id
from actdesk.domain.cases import HAND_OVERS, Case, CaseEvent, CaseOutcome, CaseState, EventType, Way
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.records import Officer
from actdesk.services.cases import Agreed, Cases
from tests.builders import FakeClock
from tests.memory import MemoryStore

HISTORIES, ACTS = 400, 16
DIALOGUE = {EventType.CONTACT, EventType.AGREEMENT}
MET = (
    EventType.STEP_SKIPPED,
    EventType.ACKNOWLEDGED,
    EventType.REMOVAL_REFUSED,
    EventType.REMOVAL_BY_US,
    EventType.RECOMMENDATION,
    EventType.BODY_DECISION,
)
"""What enough random histories come to."""
REMOVAL = {EventType.REMOVAL_BY_US, EventType.REMOVAL_ASKED, EventType.REMOVAL_DONE}


@dataclass
class Second:
    """Somebody who signs; who it is is all that the service looks at here."""

    officer_id: UUID
    public_key: bytes = field(default=b"")

    def sign(self, message: bytes) -> bytes:
        return message

    def wipe(self) -> None:
        """Nothing to wipe."""


class Room:
    """Two officers and one who is concerned, an account that the Secretariat holds, a case."""

    def __init__(self, seed: int) -> None:
        self.chance, self.clock = random.Random(seed), FakeClock()
        day = self.clock.today()
        self.body = Body.made(name="Executive Committee", type=BodyType.SECRETARIAT)
        local, team = Person.made(name="Joel"), Person.made(name="Tea", comms_team_from=day)
        account = Account.made(platform="facebook", handle="lakes", state=AccountState.ACTIVE)
        held = [
            Administration.made(person_id=p.id, account_id=account.id, start=day, proven_on=day) for p in (local, team)
        ]
        self.me, self.second = Officer.made(name="Amina"), Officer.made(name="Bela")
        concerned, left = Officer.made(name="J", person_id=local.id), Officer.made(name="L", active=False)
        self.nobodies = (self.me.id, concerned.id, left.id, new_id())
        officers = (self.me, self.second, concerned, left)
        ours = held if self.chance.random() < 0.7 else held[:1]
        self.store = MemoryStore(self.me.id, self.clock, self.body, local, team, account, *ours, *officers)
        self.cases = Cases(self.store, self.clock, reference())  # type: ignore[arg-type]
        told: dict[str, Any] = {
            "quoted": "Seen",
            "reporter": "A volunteer",
            "people": (local.id,),
            "principles": ("principle.minors",),
        }
        if self.chance.random() < 0.9:
            told["account_id"] = account.id
        self.cases.intake(**told)
        (self.case_id,) = self.store.kept[Case]

    def skip(self) -> dict[str, Any]:
        """Sometimes all that skipping takes, sometimes less, sometimes somebody who may not sign."""
        who = self.chance.choice([None, self.second.id, self.second.id, self.chance.choice(self.nobodies)])
        reason = self.chance.choice(["", "  ", "A child is in danger"])
        return {"skip_reason": reason, "second": Second(who) if who else None}

    def act(self) -> None:
        c, i, chance = self.cases, self.case_id, self.chance
        acts = {
            "contact": lambda: c.log_contact(case_id=i, way=chance.choice(list(Way)), gist="We spoke"),
            "agree": lambda: c.agree(case_id=i, measures=[Agreed("Crop it")]),
            "remove": lambda: c.remove(case_id=i, gist="Removed", **self.skip()),
            "ask": lambda: c.ask_removal(case_id=i, gist="Asked", **self.skip()),
            "acknowledge": lambda: c.acknowledge(case_id=i, way=chance.choice(list(Way))),
            "refusal": lambda: c.log_refusal(case_id=i, answer="No"),
            "confirm": lambda: c.confirm_removal(case_id=i, proof="Gone"),
            "recommend": lambda: c.recommend(
                case_id=i, body_id=self.body.id, gist="Withdraw", people_heard=True, **self.skip()
            ),
            "decide": lambda: c.record_decision(case_id=i, upheld=chance.random() < 0.5, gist="Decided"),
            "settle": lambda: c.settle(case_id=i, outcome=chance.choice(list(CaseOutcome))),
            "reopen": lambda: c.reopen(case_id=i, reason=chance.choice(["", "New facts"])),
            "hand_over": lambda: c.hand_over(case_id=i, to=chance.choice(sorted(HAND_OVERS)), reference="X-1"),
            "note": lambda: c.note(case_id=i, text="Thought about it"),
        }
        weights = [1 if name == "hand_over" else 6 for name in acts]
        name = chance.choices(list(acts), weights)[0]
        self.clock.move(days=1 / 24)
        with contextlib.suppress(Refused):
            acts[name]()

    def story(self) -> list[CaseEvent]:
        with self.store.read() as reader:
            return reader.find(CaseEvent, case_id=self.case_id)


def check(room: Room) -> Counter[str]:
    """Read a story from its first entry to its last; returns what was met, so that the test knows that it met it."""
    met: Counter[str] = Counter()
    passed: set[str] = set()
    asked = decided = 0
    for event in room.story():
        met[event.type] += 1
        if event.type in DIALOGUE:
            passed.add("dialogue")
        elif event.type is EventType.STEP_SKIPPED:
            assert event.gist.strip(), "skipped without a reason"
            assert event.second_officer_id == room.second.id, "skipped without a second officer who may sign"
            passed |= {"dialogue"} | ({"removal"} if event.to_step == "withdrawal" else set())
        elif event.type is EventType.REMOVAL_REFUSED:
            assert met[EventType.REMOVAL_ASKED], "an answer to what nobody asked"
        elif event.type is EventType.ACKNOWLEDGED:
            assert met[event.type] == 1, "acknowledged twice"
        elif event.type in REMOVAL:
            assert "dialogue" in passed, f"{event.type} without dialogue"
            passed.add("removal")
        elif event.type is EventType.RECOMMENDATION:
            assert passed >= {"dialogue", "removal"}, "recommended too early"
            asked += 1
        elif event.type is EventType.BODY_DECISION:
            decided += 1
            assert decided <= asked, "a decision that nobody asked for"
    with room.store.read() as reader:
        state = reader.get(Case, room.case_id).state
        ended = [a for a in reader.find(Administration) if a.end is not None]
    if state is not CaseState.HANDED_OVER:
        assert bool(ended) <= any(e.upheld for e in room.story()), "access ended without a decision"
    met[state] += 1
    return met


def histories(seeds: range) -> Counter[str]:
    met: Counter[str] = Counter()
    for seed in seeds:
        room = Room(seed)
        for _ in range(ACTS):
            room.act()
        met += check(room)
    return met


def test_random_histories_never_skip_a_step_without_reason_and_second_officer() -> None:
    met = histories(range(HISTORIES))
    assert all(met[kind] > 20 for kind in MET)
    assert all(met[state] > 10 for state in (CaseState.OPEN, CaseState.SETTLED, CaseState.HANDED_OVER))
