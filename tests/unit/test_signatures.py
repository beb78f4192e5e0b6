"""The text that officers sign: one act's, one role's, one store's, and nothing else's."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.base import Kind, Refused
from actdesk.domain.journal import REDO, UNDO, Act, undo_stacks
from actdesk.domain.records import Officer
from actdesk.domain.seconding import check_second
from actdesk.domain.signatures import Role, key_ids_in, named_second, signed_text, signers_field

FIELDS = st.fixed_dictionaries(
    {
        "store": st.text(max_size=4),
        "act_id": st.text(max_size=4),
        "act": st.text(max_size=4),
        "officers": st.lists(st.text(max_size=4), max_size=3),
        "role": st.sampled_from(list(Role)),
        "entry_hashes": st.lists(st.text("0123456789abcdef", min_size=4, max_size=4), max_size=3),
    }
)


@given(one=FIELDS, other=FIELDS)
def test_two_acts_never_have_one_text(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert (signed_text(**one) == signed_text(**other)) == (one == other)


@given(st.lists(st.uuids(), max_size=2))
def test_the_signers_of_an_entry_are_read_as_they_were_written(ids: list[Any]) -> None:
    keys = tuple(i.hex for i in ids)
    assert key_ids_in(signers_field(keys)) == keys


def test_only_a_story_and_a_decision_name_a_second_officer() -> None:
    who = uuid4()
    assert named_second(Kind.CASE_EVENT, {"second_officer_id": str(who)}) == who
    assert named_second(Kind.DECISION, {"second_officer_id": who.hex}) == who
    assert named_second(Kind.CASE_EVENT, {"second_officer_id": None}) is None
    assert named_second(Kind.CASE, {"second_officer_id": str(who)}) is None
    assert named_second(Kind.DECISION, None) is None


@pytest.mark.parametrize(
    ("second", "concerned", "code"),
    [
        (lambda first: None, False, "second_officer_left"),
        (lambda first: Officer.made(name="Left", active=False), False, "second_officer_left"),
        (lambda first: first, False, "same_officer"),
        (lambda first: Officer.made(name="Concerned"), True, "second_officer_concerned"),
    ],
)
def test_who_may_not_sign(second: Callable[[Officer], Officer | None], concerned: bool, code: str) -> None:
    first = Officer.made(name="First")
    with pytest.raises(Refused) as refused:
        check_second(second(first), first_id=first.id, concerned=concerned)
    assert refused.value.code == code


def test_somebody_else_who_has_nothing_to_gain_may_sign() -> None:
    check_second(Officer.made(name="Second"), first_id=uuid4(), concerned=False)


def test_the_undoing_of_what_is_not_among_the_acts_takes_nothing_else_back() -> None:
    """It is older than the acts that were read, or its content was erased since."""
    one, two = Act(uuid4(), "case.note", ""), Act(uuid4(), "case.note", "")
    elsewhere = uuid4()
    undo, redo = (Act(uuid4(), name, "", undoes=elsewhere) for name in (UNDO, REDO))
    assert undo_stacks([undo, one, undo, redo, two, undo]) == ([one, two], [])
    assert undo_stacks([redo]) == ([], [])


def test_what_two_signed_can_be_undone_but_not_redone() -> None:
    seconded, later = Act(uuid4(), "case.remove", "", seconded=True), Act(uuid4(), "case.note", "")
    undo_later, undo_seconded = (Act(uuid4(), UNDO, "", undoes=a.id) for a in (later, seconded))
    done, undone = undo_stacks([seconded, later, undo_later, undo_seconded])
    assert (done, undone) == ([], [later])
    done, undone = undo_stacks([seconded, later, undo_later, undo_seconded, Act(uuid4(), REDO, "", undoes=later.id)])
    assert (done, undone) == ([later], [])
