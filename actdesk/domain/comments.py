"""A critical comment under one of our posts: rule 7 (`principle.criticism`)."""

from collections.abc import Collection
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


def check_verdict(verdict: CommentVerdict, grounds: Collection[CommentGround]) -> None:
    """Raise `Refused("ground_missing")` for a removal without a ground. Keeping is always allowed."""
    if verdict is CommentVerdict.REMOVE and not comment_may_be_removed(grounds):
        raise Refused("ground_missing")
