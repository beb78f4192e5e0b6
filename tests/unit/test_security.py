"""The self-check of an account's security, as pure rules: the whole follows from its weakest control."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actdesk.domain.accounts import Account, AccountState, SecondFactor, silence_due
from actdesk.domain.base import Refused, new_id
from actdesk.domain.requests import Verdict
from actdesk.domain.security import (
    WANTING,
    Control,
    Security,
    SecurityAnswer,
    SecurityHint,
    check_answer,
    hint_of,
    lines_on,
    security_on,
)

DAY = date(2026, 11, 20)
ACCOUNT = Account.made(platform="x", handle="actalliance", state=AccountState.ACTIVE)


def answer(control: Control, verdict: Verdict, *, due: int | None = 10, **fields: object) -> SecurityAnswer:
    told = {"owner": "Joel", "due": None if due is None else DAY + timedelta(days=due), "why": "Seen in the settings"}
    return SecurityAnswer.made(
        account_id=ACCOUNT.id, control=control, verdict=verdict, assessed_on=DAY, **{**told, **fields}
    )


def all_met(**but: Verdict) -> list[SecurityAnswer]:
    return [answer(control, but.get(control.value, Verdict.MET)) for control in Control]


@pytest.mark.parametrize(
    ("answers", "whole"),
    [
        ([], Security.UNSEEN),
        ([answer(Control.TOOLS, Verdict.NOT_ASSESSED)], Security.UNSEEN),
        ([answer(Control.TOOLS, Verdict.MET)], Security.GAPS),
        (all_met(), Security.SOUND),
        (all_met(tools=Verdict.NOT_ASSESSED), Security.GAPS),
        (all_met(tools=Verdict.PARTLY), Security.GAPS),
        (all_met(tools=Verdict.NOT_MET), Security.EXPOSED),
        ([*all_met()[1:], answer(Control.SECOND_FACTOR, Verdict.PARTLY, due=-1)], Security.EXPOSED),
        ([*all_met()[1:], answer(Control.SECOND_FACTOR, Verdict.PARTLY, due=0)], Security.GAPS),
    ],
)
def test_an_account_is_as_safe_as_its_weakest_control(answers: list[SecurityAnswer], whole: Security) -> None:
    assert security_on(DAY, answers) is whole


@given(st.lists(st.sampled_from(list(Verdict)), min_size=len(Control), max_size=len(Control)))
def test_it_is_sound_exactly_if_every_control_is_met(verdicts: list[Verdict]) -> None:
    answers = [answer(control, verdict) for control, verdict in zip(Control, verdicts, strict=True)]
    assert (security_on(DAY, answers) is Security.SOUND) == all(v is Verdict.MET for v in verdicts)


@pytest.mark.parametrize("verdict", sorted(WANTING))
def test_what_is_wanting_names_what_was_seen_and_who_mends_it_until_when(verdict: Verdict) -> None:
    for fields, code in (
        ({"why": " "}, "finding_missing"),
        ({"owner": " "}, "mend_missing"),
        ({"due": None}, "mend_missing"),
    ):
        with pytest.raises(Refused) as refused:
            check_answer(answer(Control.TOOLS, verdict, **fields))  # type: ignore[arg-type]
        assert refused.value.code == code
    assert check_answer(answer(Control.TOOLS, verdict)).owner == "Joel"


def test_what_is_met_waits_for_nobody() -> None:
    kept = check_answer(answer(Control.TOOLS, Verdict.MET))
    assert (kept.owner, kept.due) == ("", None)


@pytest.mark.parametrize(
    ("control", "fields", "hint"),
    [
        (Control.SECOND_FACTOR, {"second_factor": SecondFactor.SMS}, SecurityHint.FACTOR_SMS),
        (Control.SECOND_FACTOR, {"second_factor": SecondFactor.KEY}, SecurityHint.FACTOR_STRONG),
        (Control.SECOND_FACTOR, {"second_factor": SecondFactor.NONE}, SecurityHint.FACTOR_NONE),
        (Control.SECOND_FACTOR, {}, None),
        (Control.RECOVERY_MAILBOX, {}, SecurityHint.MAILBOX_MISSING),
        (Control.RECOVERY_MAILBOX, {"recovery_mailbox": "Joel@Example.org"}, SecurityHint.MAILBOX_PERSONAL),
        (Control.RECOVERY_MAILBOX, {"recovery_mailbox": "act.alliance@gmail.com"}, SecurityHint.MAILBOX_FREE),
        (Control.RECOVERY_MAILBOX, {"recovery_mailbox": "social@example.org"}, None),
        (Control.RECOVERY_CODES, {}, SecurityHint.CODES_MISSING),
        (Control.RECOVERY_CODES, {"recovery_codes_note": "In the safe"}, None),
        (Control.TOOLS, {}, None),
    ],
)
def test_the_record_itself_already_says_something_of_a_control(
    control: Control, fields: dict[str, object], hint: SecurityHint | None
) -> None:
    assert hint_of(control, ACCOUNT.changed(**fields), {"joel@example.org"}) is hint


def test_every_control_has_a_line_answered_or_not() -> None:
    lines = lines_on(DAY, ACCOUNT, [answer(Control.TOOLS, Verdict.NOT_MET, due=-3)], ())
    assert [line.control for line in lines] == list(Control)
    assert [line.control for line in lines if line.overdue] == [Control.TOOLS]
    assert {line.verdict for line in lines} == {Verdict.NOT_ASSESSED, Verdict.NOT_MET}


@pytest.mark.parametrize(
    ("fields", "platform_days", "days"),
    [
        ({}, None, 180),
        ({}, 120, 90),  # a month before the platform's own term
        ({}, 30, 23),  # a quarter of a short term
        ({}, 730, 180),  # what the desk asks comes first
        ({"state": AccountState.DORMANT}, None, None),  # that it is dormant is known
        ({"state": AccountState.DORMANT}, 730, 700),
        ({"state": AccountState.CLOSING}, 120, None),
        ({"last_post_on": None}, 120, None),
    ],
)
def test_silence_asks_for_something_before_the_platform_acts(
    fields: dict[str, object], platform_days: int | None, days: int | None
) -> None:
    account = ACCOUNT.changed(**{"last_post_on": DAY, "id": new_id(), **fields})
    due = silence_due(account, 180, platform_days)
    assert due == (None if days is None else DAY + timedelta(days=days))
