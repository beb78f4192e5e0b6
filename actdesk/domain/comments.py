"""A critical comment under one of our posts: rule 7 (`principle.criticism`)."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

from actdesk.domain.base import Refused


class CommentGround(StrEnum):
    """The four grounds on which a comment may be removed."""

    OFFENSIVE = "offensive"
    DISCRIMINATORY = "discriminatory"
    DEFAMATORY = "defamatory"
    INFRINGING = "infringing"


class CommentVerdict(StrEnum):
    """What is done with a comment."""

    KEEP = "keep"
    ANSWER = "answer"
    REMOVE = "remove"


def comment_may_be_removed(grounds: Collection[CommentGround]) -> bool:
    """Rule 7: criticism alone is never a ground."""
    return bool(grounds)


def advise_on_comment(grounds: Collection[CommentGround], *, criticises: bool) -> CommentVerdict:
    """Return what the policy asks for: removal on a ground, an answer to criticism, or else nothing."""
    if comment_may_be_removed(grounds):
        return CommentVerdict.REMOVE
    return CommentVerdict.ANSWER if criticises else CommentVerdict.KEEP


def check_verdict(
    verdict: CommentVerdict, grounds: Collection[CommentGround], *, answer_by: str = "", answer_due: date | None = None
) -> None:
    """Check that a removal has its ground, and that an answer is somebody's to give by a day: it is promised.

    Keeping is always allowed. Raises `Refused` (`ground_missing`, `answer_unassigned`).
    """
    if verdict is CommentVerdict.REMOVE and not comment_may_be_removed(grounds):
        raise Refused("ground_missing")
    if verdict is CommentVerdict.ANSWER and (not answer_by.strip() or answer_due is None):
        raise Refused("answer_unassigned")
