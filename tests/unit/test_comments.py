"""Rule 7 (`principle.criticism`): critical comments stay; removal needs one of the four grounds."""

from datetime import date
from itertools import combinations
from typing import Any

import pytest

from actdesk.domain.base import Refused
from actdesk.domain.comments import (
    CommentGround,
    CommentVerdict,
    advise_on_comment,
    check_verdict,
    comment_may_be_removed,
)

PROMISED: dict[str, Any] = {"answer_by": "Tea", "answer_due": date(2026, 5, 2)}
GROUNDS = [set(some) for n in range(5) for some in combinations(CommentGround, n)]


def test_there_are_four_grounds_and_no_other() -> None:
    assert [g.value for g in CommentGround] == ["offensive", "discriminatory", "defamatory", "infringing"]


@pytest.mark.parametrize("grounds", GROUNDS)
@pytest.mark.parametrize("criticises", [False, True])
def test_removal_is_advised_on_a_ground_alone_and_criticism_is_answered(
    grounds: set[CommentGround], criticises: bool
) -> None:
    advice = advise_on_comment(grounds, criticises=criticises)
    if grounds:
        assert advice is CommentVerdict.REMOVE
    else:
        assert advice is (CommentVerdict.ANSWER if criticises else CommentVerdict.KEEP)
    check_verdict(advice, grounds, **PROMISED)  # what is advised is always allowed


@pytest.mark.parametrize("grounds", GROUNDS)
@pytest.mark.parametrize("verdict", [CommentVerdict.KEEP, CommentVerdict.ANSWER])
def test_a_comment_may_always_be_kept(verdict: CommentVerdict, grounds: set[CommentGround]) -> None:
    check_verdict(verdict, grounds, **PROMISED)


@pytest.mark.parametrize(("by", "due"), [("", date(2026, 5, 2)), (" ", date(2026, 5, 2)), ("Tea", None)])
def test_an_answer_is_somebodys_to_give_by_a_day(by: str, due: date | None) -> None:
    with pytest.raises(Refused, match="answer_unassigned"):
        check_verdict(CommentVerdict.ANSWER, (), answer_by=by, answer_due=due)


def test_criticism_alone_is_never_removed() -> None:
    assert not comment_may_be_removed(())
    with pytest.raises(Refused) as refused:
        check_verdict(CommentVerdict.REMOVE, ())
    assert refused.value.code == "ground_missing"
