"""Rule 5 against any sequence of acts, undo and redo too: no removal without dialogue or two officers.

Officers are wilful here: they try every act in every state, with and without a reason, a second officer, proof.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from actdesk.domain.accounts import Administration
from actdesk.domain.base import Refused, new_id
from actdesk.domain.cases import CaseEvent, CaseOutcome, CaseState, EventType, Step
from actdesk.domain.ladder import DIALOGUE_EVENTS, REMOVAL_EVENTS, STEP_ORDER, NextStep
from actdesk.services.cases import Agreed
from tests.builders import make_signer
from tests.data.cases_desk import CasesDesk

SECONDS = st.sampled_from(["second", "self", "nobody", None])
REASONS = st.sampled_from(["A child is in danger.", "", "  "])
OFFERED = {
    "contact": NextStep.CONTACT,
    "agree": NextStep.AGREE,
    "remove": NextStep.REMOVE,
    "ask": NextStep.ASK_REMOVAL,
    "recommend": NextStep.RECOMMEND,
}


class Ladder(RuleBasedStateMachine):
    """One case in one store."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = CasesDesk(self.folder / "store")
        self.case_id = self.desk.intake(people=(self.desk.local.id,), quoted="Our school is in …")

    def teardown(self) -> None:
        self.desk.close()
        shutil.rmtree(self.folder)

    @contextlib.contextmanager
    def trying(self, step: str = "", *, skipping: bool = False, second: str | None = None) -> Iterator[None]:
        """What the view offers is done, and what it does not offer is refused, unless two officers skip a rung.

        Somebody who may not sign is refused everywhere.
        """
        self.desk.clock.move(days=1 / 86400)
        allowed = self.desk.view(self.case_id).offer(OFFERED[step]).allowed if step else None
        try:
            yield
        except Refused:
            assert not allowed or second in ("self", "nobody"), f"{step} was offered and refused"
        else:
            assert allowed is not False or skipping, f"{step} was not offered and done"

    def skip(self, reason: str, second: str | None) -> dict[str, Any]:
        ids = {"second": self.desk.second.id, "self": self.desk.store.officer_id, "nobody": new_id(), None: None}
        who = ids[second]
        return {"skip_reason": reason, "second": make_signer(who) if who else None} if reason or second else {}

    @rule()
    def contact(self) -> None:
        with self.trying("contact"):
            self.desk.contact(self.case_id)

    @rule(gist=st.sampled_from(["", "By phone"]))
    def agree(self, gist: str) -> None:
        with self.trying("agree"):
            self.desk.cases.agree(case_id=self.case_id, measures=[Agreed("Crop it")], gist=gist)

    @rule(reason=REASONS, second=SECONDS)
    def remove(self, reason: str, second: str | None) -> None:
        skip = self.skip(reason, second)
        with self.trying("remove", skipping=bool(skip), second=second):
            self.desk.cases.remove(case_id=self.case_id, gist="Removed", **skip)

    @rule(reason=REASONS, second=SECONDS)
    def ask(self, reason: str, second: str | None) -> None:
        skip = self.skip(reason, second)
        with self.trying("ask", skipping=bool(skip), second=second):
            self.desk.ask(self.case_id, **skip)

    @rule(reason=REASONS, second=SECONDS)
    def recommend(self, reason: str, second: str | None) -> None:
        skip = self.skip(reason, second)
        with self.trying("recommend", skipping=bool(skip), second=second):
            self.desk.recommend(self.case_id, **skip)

    @rule()
    def confirm(self) -> None:
        with self.trying():
            self.desk.cases.confirm_removal(case_id=self.case_id, proof="Seen")

    @rule(upheld=st.booleans())
    def decide(self, upheld: bool) -> None:
        with self.trying():
            self.desk.cases.record_decision(case_id=self.case_id, upheld=upheld, gist="Decided")

    @rule(outcome=st.sampled_from(list(CaseOutcome)))
    def settle(self, outcome: CaseOutcome) -> None:
        with self.trying():
            self.desk.cases.settle(case_id=self.case_id, outcome=outcome)

    @rule()
    def reopen(self) -> None:
        with self.trying():
            self.desk.cases.reopen(case_id=self.case_id, reason="New facts")

    @rule(fields=st.sampled_from([{"step": Step.REMOVAL}, {"state": CaseState.OPEN}, {"crisis": True}]))
    def classify(self, fields: dict[str, Any]) -> None:
        with self.trying():
            self.desk.cases.classify(case_id=self.case_id, **fields)

    @rule()
    def note(self) -> None:
        with self.trying():
            self.desk.cases.note(case_id=self.case_id, text="Thought about it")

    @rule()
    def undo(self) -> None:
        with self.trying():
            self.desk.history.undo()

    @rule()
    def redo(self) -> None:
        with self.trying():
            self.desk.history.redo()

    @precondition(lambda self: len(self.story()) > 6)
    @rule()
    def hand_over(self) -> None:
        with self.trying():
            self.desk.cases.hand_over(case_id=self.case_id, to=CaseOutcome.COMPLAINTS, reference="C-1")

    def story(self) -> list[CaseEvent]:
        return [m.event for m in self.desk.view(self.case_id).timeline if m.event is not None]

    @invariant()
    def removal_comes_after_dialogue_or_a_skip_by_two(self) -> None:
        passed: set[str] = set()
        for event in self.story():
            if event.type in DIALOGUE_EVENTS:
                passed.add("dialogue")
            elif event.type is EventType.STEP_SKIPPED:
                assert event.gist.strip()
                assert event.second_officer_id == self.desk.second.id != event.officer_id
                assert event.to_step is not None
                passed |= {"dialogue"} | ({"removal"} if event.to_step is Step.WITHDRAWAL else set())
            elif event.type in REMOVAL_EVENTS:
                assert "dialogue" in passed, f"{event.type} came first"
                passed.add("removal")
            elif event.type is EventType.RECOMMENDATION:
                assert passed >= {"dialogue", "removal"}, "recommended too early"

    @invariant()
    def the_rung_is_the_highest_that_the_story_reached(self) -> None:
        case, types = self.desk.get(self.case_id), {event.type for event in self.story()}
        if case.state is CaseState.HANDED_OVER:
            assert not types
            return
        reached = [Step.INTAKE]
        reached += [Step.DIALOGUE] if types & DIALOGUE_EVENTS else []
        reached += [Step.REMOVAL] if types & REMOVAL_EVENTS else []
        reached += [Step.WITHDRAWAL] if EventType.RECOMMENDATION in types else []
        assert case.step is max(reached, key=STEP_ORDER.index)

    @invariant()
    def only_an_upheld_decision_on_a_recommendation_ends_anything(self) -> None:
        story = self.story()
        asked = [e for e in story if e.type is EventType.RECOMMENDATION]
        decided = [e for e in story if e.type is EventType.BODY_DECISION]
        assert len(decided) <= len(asked)
        with self.desk.store.read() as reader:
            ended = any(reader.get(Administration, a.id).end is not None for a in self.desk.held)
        if self.desk.get(self.case_id).state is not CaseState.HANDED_OVER:
            assert ended == any(e.upheld for e in decided)


def tried(examples: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=20,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


class TestNoSequenceOfActsReachesRemovalWithoutDialogueOrARecordedSkip(Ladder.TestCase):  # type: ignore[misc]
    settings = tried(4)


@pytest.mark.torture
@pytest.mark.timeout(3600)
class TestNorDoManyThousandActs(Ladder.TestCase):  # type: ignore[misc]
    settings = tried(400)
