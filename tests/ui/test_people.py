"""People: what hangs on each of them, and how they leave with every account in good hands."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import Account, Standing
from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, Measure
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.pictures import Consent
from actdesk.domain.records import Officer
from actdesk.domain.requests import ChannelRequest, Decision, Outcome, Stage
from actdesk.domain.support import Support
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.jobs import Progress
from actdesk.ui.screens.people import SCREEN, held
from actdesk.ui.screens.people.erase import EraseDialog
from actdesk.ui.screens.people.leaving import LeaveDialog
from actdesk.ui.screens.people.view import PeopleScreen
from actdesk.ui.second_signature import SecondSignature
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import ConfirmDialog
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNavigator, FakeNotifier
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE, RealDesk, account, ago, fill, settle
from tests.ui.real_desk import context as context
from tests.ui.real_desk import real as real
from tests.ui.witness_door import THEIRS, WitnessDoor


def shown(qtbot: QtBot, context: ScreenContext, width: int = 1072, height: int = 740) -> PeopleScreen:
    screen = PeopleScreen(context)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    settle(context, qtbot)
    return screen


def opened(screen: PeopleScreen, qtbot: QtBot, person_id: UUID) -> None:
    screen.show_record(Kind.PERSON, person_id)
    settle(screen.context, qtbot)


def said(context: ScreenContext) -> FakeNotifier:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier


def named(real: RealDesk, name: str) -> Person:
    with real.store.read() as reader:
        return next(p for p in reader.find(Person) if p.name == name)


def texts(screen: Any) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen)]


def fill_in(form: Any, **values: Any) -> None:
    for key, value in values.items():
        form.editor(key).set_value(value)


def leaving(screen: PeopleScreen, qtbot: QtBot) -> LeaveDialog:
    screen.pane.leave.click()
    settle(screen.context, qtbot)
    assert isinstance(screen.pane.dialog, LeaveDialog)
    return screen.pane.dialog


def test_the_screen_stands_third_and_opens_people() -> None:
    assert (SCREEN.key, SCREEN.order, SCREEN.kinds) == ("people", 30, (Kind.PERSON,))
    assert [action.key for action in SCREEN.actions] == ["new"]


def test_a_record_shows_what_they_hold_and_marks_where_they_are_the_last(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    opened(screen, qtbot, named(real, "Amara Okoye").id)
    seen = texts(screen.pane)
    assert {"Holds today", "Communications team", "Policy not accepted yet"} <= set(seen)
    assert seen.count("Last of the Secretariat") == 1, "act-climate has no other hand of the team"


def test_a_person_is_added_edited_and_taken_back(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    screen = shown(qtbot, context)
    screen.run_action("new")
    form = screen.pane.fields.form
    fill_in(form, name="Wanjiru Kamau", email="wanjiru", role="Coordinator", other_languages="Kiswahili")
    screen.pane.keep()
    settle(context, qtbot)
    assert any("no e-mail address" in text for text in texts(screen.pane))
    fill_in(form, email="wanjiru@example.org")
    screen.pane.keep()
    settle(context, qtbot)
    kept = named(real, "Wanjiru Kamau")
    assert (kept.email, kept.role, kept.languages) == ("wanjiru@example.org", "Coordinator", ("sw",))
    assert screen.pane.record_id == kept.id
    screen.pane.begin_edit()
    assert screen.pane.fields.fields() == {}
    fill_in(form, organisation="Forum")
    screen.pane.keep()
    settle(context, qtbot)
    assert named(real, "Wanjiru Kamau") == kept.changed(organisation="Forum")
    undo = said(context).undos[-1]
    assert undo is not None
    undo()
    settle(context, qtbot)
    assert named(real, "Wanjiru Kamau") == kept


@pytest.mark.parametrize("agreed", [True, False])
def test_a_second_person_of_one_name_is_added_only_if_the_officer_says_so(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    real.keep(Person.made(name="Joël Kamau"))
    screen = shown(qtbot, context)
    screen.run_action("new")
    fill_in(screen.pane.fields.form, name="joel kamau", role="Another one")
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: agreed)
    screen.pane.keep()
    settle(context, qtbot)
    with real.store.read() as reader:
        assert reader.count(Person) == 1 + agreed
    assert screen.pane.fields.form.values()["role"] == "Another one"
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: True)


def test_the_policy_is_accepted_and_the_sub_team_joined(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    joel = Person.made(name="Joel")
    real.keep(joel)
    screen = shown(qtbot, context)
    opened(screen, qtbot, joel.id)
    for button in (screen.pane.acknowledge, screen.pane.enrol):
        button.click()
        assert screen.pane.dialog is not None
        screen.pane.dialog.act.click()
        settle(context, qtbot)
    kept = named(real, "Joel")
    assert (kept.policy_acknowledged_on, kept.sub_team_from) == (real.clock.today(), real.clock.today())
    assert kept.policy_version == real.desk.policy.version().id
    assert screen.pane.acknowledge.isHidden()
    assert screen.pane.enrol.isHidden()


def test_a_persons_accounts_are_checked_with_one_click_and_a_way_back(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    opened(screen, qtbot, named(real, "Amara Okoye").id)
    screen.pane.attest.click()
    settle(context, qtbot)
    with real.store.read() as reader:
        checked = [a for a in reader.find(Account) if a.attested_on == real.clock.today()]
    assert {a.handle for a in checked} == {"actalliance", "act-climate"}
    assert said(context).told[-1].startswith("3 account")


def test_leaving_asks_for_a_successor_where_the_secretariat_would_have_no_hand_left(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    amara, luis = named(real, "Amara Okoye"), named(real, "Luis Prado")
    with real.store.read() as reader:
        climate = next(a for a in reader.find(Account) if a.handle == "act-climate")
    screen = shown(qtbot, context)
    opened(screen, qtbot, amara.id)
    dialog = leaving(screen, qtbot)
    assert not dialog.notice.isHidden()
    assert dialog.cancel.isDefault(), "Enter in a field records no departure"
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.isVisible()
    assert any("Who takes over @act-climate" in text and "fill this in" in text for text in _summary(dialog))
    assert named(real, "Amara Okoye").left_on is None
    fill_in(dialog.form, **{str(climate.id): luis.id})
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    assert named(real, "Amara Okoye").left_on == real.clock.today()
    view = real.desk.register.account(climate.id)
    assert (view.standing.standing, view.standing.secretariat) == (Standing.UNPROVEN, (luis,))
    assert any("Left on" in text for text in texts(screen.pane))
    assert not screen.pane.come_back.isHidden()
    undo = said(context).undos[-1]
    assert undo is not None
    undo()
    settle(context, qtbot)
    assert named(real, "Amara Okoye").left_on is None, "one act, one undo"


def test_a_departure_leads_through_everything_that_hangs_on_them(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    joel, ben = Person.made(name="Joel"), Person.made(name="Ben")
    told = {"created_on": ago(5), "requester_id": joel.id, "stage": Stage.SUBMITTED, "submitted_on": ago(3)}
    request = ChannelRequest.made(reference="REQ-2026-009", channel_name="ACT Lakes", **told)
    case = Case.made(reference="INF-2026-009", summary="A post.", seen_on=ago(3), opened_on=ago(3))
    measure = Measure.made(case_id=case.id, text="Correct the post", owner="Joel")
    consent = Consent.made(person_name="Joel", given_on=ago(30))
    mine = account("actlakes", custody_note="In the safe; Joel opens it.", recovery_mailbox="")
    plan = (Support(clause="support.crisis", person_id=joel.id, rhythm="always"),)
    decided = {"outcome": Outcome.APPROVED, "policy_version": "2017-06", "decided_at": real.clock.now()}
    opened_one = ChannelRequest.made(reference="REQ-2026-001", stage=Stage.OPENED, created_on=ago(90))
    by = {"decided_by": real.store.officer_id, "request_id": opened_one.id}
    decision = Decision.made(support_plan=plan, **by, **decided)
    real.keep(joel, ben, request, case, measure, consent, mine, opened_one, decision)
    screen = shown(qtbot, context)
    opened(screen, qtbot, joel.id)
    dialog = leaving(screen, qtbot)
    said_there = " ".join(texts(dialog.form))
    assert "Who answers for request REQ-2026-009 (ACT Lakes)" in said_there
    assert "Who takes over in case INF-2026-009: Correct the post" in said_there
    assert "Their consent of" in said_there
    assert "Who gives the help agreed in REQ-2026-001: In a crisis" in said_there
    assert "Where the login is kept (@actlakes)" in said_there
    dialog.act.click()
    settle(context, qtbot)
    assert named(real, "Joel").left_on is None, "two answers are missing"
    fill_in(dialog.form, **{str(measure.id): "Ben", str(consent.id): "stays", str(request.id): ben.id})
    dialog.act.click()
    assert any("still names the person who leaves" in text for text in texts(dialog.form))
    help_key, login_key = (duty.key for duty in real.desk.people.hanging(joel.id).duties)
    dialog.form.editor(help_key).set_answer("Ben of the bank")
    fill_in(dialog.form, **{login_key: "In the safe; Ben opens it."})
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    assert named(real, "Joel").left_on == real.clock.today()
    with real.store.read() as reader:
        assert reader.get(ChannelRequest, request.id).requester_id == ben.id
        assert reader.get(Measure, measure.id).owner == "Ben"
        assert reader.get(Decision, decision.id).support_plan[0].who == "Ben of the bank"
        assert reader.get(Account, mine.id).custody_note == "In the safe; Ben opens it."


def _summary(dialog: LeaveDialog) -> list[str]:
    return texts(dialog.form)


def test_who_leaves_can_not_take_over_from_themselves(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    fill(real)
    amara = named(real, "Amara Okoye")
    screen = shown(qtbot, context)
    opened(screen, qtbot, amara.id)
    dialog = leaving(screen, qtbot)
    keys = [key for key in dialog.form.values() if key not in ("on", "organisation_too")]
    fill_in(dialog.form, **dict.fromkeys(keys, amara.id))
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    assert any("the person who leaves" in text for text in texts(dialog.form))
    dialog.form.mark_saved()
    dialog.reject()


def test_a_refused_departure_says_what_is_missing_and_keeps_what_was_chosen(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    amara, joel = Person.made(name="Amara", comms_team_from=ago(90)), Person.made(name="Joel")
    one = account("actalliance")
    real.keep(amara, joel, one)
    today = real.clock.today()
    real.desk.register.add_administration(account_id=one.id, person_id=amara.id, start=today, proven_on=today)
    screen = shown(qtbot, context)
    opened(screen, qtbot, amara.id)
    dialog = leaving(screen, qtbot)
    fill_in(dialog.form, **{str(one.id): joel.id})  # no member of the team
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.isVisible()
    assert any("must be in the communications team" in text for text in texts(dialog.form))
    assert dialog.form.values()[str(one.id)] == joel.id
    dialog.form.mark_saved()
    dialog.reject()


def test_taking_somebody_out_of_the_team_by_an_edit_is_refused_at_the_field(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    amara = named(real, "Amara Okoye")
    screen = shown(qtbot, context)
    opened(screen, qtbot, amara.id)
    screen.pane.begin_edit()
    fill_in(screen.pane.fields.form, comms_team_from=None, role="Elsewhere")
    screen.pane.keep()
    settle(context, qtbot)
    assert any("would be left without" in text for text in texts(screen.pane))
    assert screen.pane.fields.form.values()["role"] == "Elsewhere"
    assert named(real, "Amara Okoye") == amara


def test_somebody_who_is_back_can_join_the_team_again(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = Person.made(name="Joel", comms_team_from=ago(90), comms_team_until=ago(9), left_on=ago(9))
    real.keep(gone)
    screen = shown(qtbot, context)
    opened(screen, qtbot, gone.id)
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: True)
    screen.pane.come_back.click()
    settle(context, qtbot)
    assert named(real, "Joel").left_on is None
    screen.pane.begin_edit()
    fill_in(screen.pane.fields.form, comms_team_from=real.clock.today())
    screen.pane.keep()
    settle(context, qtbot)
    assert named(real, "Joel").in_comms_team(real.clock.today())


def test_what_hangs_on_a_person_leads_to_its_record(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    fill(real)
    screen = shown(qtbot, context)
    opened(screen, qtbot, named(real, "Luis Prado").id)
    screen.pane.link_asked.emit(Kind.ACCOUNT, named(real, "Luis Prado").id)
    assert isinstance(context.navigator, FakeNavigator)
    assert context.navigator.records == [(Kind.ACCOUNT, named(real, "Luis Prado").id)]


def test_what_is_typed_is_only_left_if_the_officer_says_so(
    qtbot: QtBot, context: ScreenContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(qtbot, context)
    screen.run_action("new")
    fill_in(screen.pane.fields.form, name="Half typed")
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: False)
    assert not screen.may_leave()
    assert screen.pane.fields.form.values()["name"] == "Half typed"
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_a, **_k: True)
    assert screen.may_leave()


def test_hostile_text_is_shown_as_it_was_typed(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    text = HOSTILE[:200]
    person = Person.made(name=text, role=text, organisation=text, email=text, notes=HOSTILE, languages=(text,))
    real.keep(person)
    screen = shown(qtbot, context)
    opened(screen, qtbot, person.id)
    literal = texts(screen.pane)
    for wanted in (text, HOSTILE):
        assert any(wanted in line for line in literal)
    assert complaints(screen) == []
    dialog = leaving(screen, qtbot)
    assert any(text in line for line in texts(dialog))
    dialog.reject()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("width", "height", "scale"), [(856, 480, 1.0), (1072, 740, 1.0), (960, 480, 2.0)])
def test_every_part_has_its_name_and_nothing_is_cut_off(
    qtbot: QtBot,
    context: ScreenContext,
    real: RealDesk,
    languages: Languages,
    look: Theme,
    language: Language,
    width: int,
    height: int,
    scale: float,
) -> None:
    fill(real)
    real.keep(Body.made(name="Another", type=BodyType.MEMBER))
    languages.choose(language)
    look.enlarge(scale)
    screen = shown(qtbot, context, width, height)
    opened(screen, qtbot, named(real, "Amara Okoye").id)
    assert cut_off(screen.pane.reading) == []
    assert complaints(screen) == []
    screen.pane.begin_edit()
    settle(context, qtbot)
    assert complaints(screen) == []
    screen.pane.give_up()
    for button in (screen.pane.leave, screen.pane.acknowledge, screen.pane.enrol):
        button.click()
        settle(context, qtbot)
        assert screen.pane.dialog is not None
        assert complaints(screen.pane.dialog) == []
        assert cut_off(screen.pane.dialog) == []
        screen.pane.dialog.reject()
        settle(context, qtbot)


def test_a_person_is_erased_with_a_colleague_after_it_was_shown_where_the_name_stands(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    context = replace(context, access=cast(Any, WitnessDoor()))
    colleague, zed = Officer.made(name="Bruno Second"), Person.made(name="Zed Zimmer", notes="Called Zimmer at home")
    real.keep(colleague, zed)
    screen = shown(qtbot, context)
    opened(screen, qtbot, zed.id)
    screen.pane.erase.click()
    settle(context, qtbot)
    dialog = screen.pane.dialog
    assert isinstance(dialog, EraseDialog)
    assert "People: 1" in dialog.notice.text()
    fill_in(dialog.form, others="Zimmer")
    assert not dialog.act.isEnabled(), "what was found is of other spellings"
    dialog._look_again.click()
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    (second,) = [d for d in dialog.findChildren(SecondSignature) if d.isVisible()]
    second.form.set_values({"officer": str(colleague.id), "passphrase": THEIRS})
    second.act.click()
    settle(context, qtbot)
    with real.store.read() as reader:
        left = reader.get(Person, zed.id)
    assert (left.name, left.notes) == ("[…]", "")
    assert said(context).explained == []
    opened(screen, qtbot, zed.id)
    assert "Zimmer" not in "\n".join(texts(screen))


def test_what_is_held_on_a_person_is_read_before_it_is_saved(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    zed, to = Person.made(name="Zed Zimmer", notes="Called Zimmer at home"), tmp_path / "held.pdf"
    real.keep(zed)
    monkeypatch.setattr(held, "place_for", lambda _parent, _name: to)
    screen = shown(qtbot, context)
    opened(screen, qtbot, zed.id)
    screen.pane.held.click()
    dialog = screen.pane.dialog
    assert isinstance(dialog, held.HeldDialog)
    assert complaints(dialog) == []
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.pages is not None
    assert complaints(dialog.pages) == []
    assert not to.exists()
    dialog.pages.save.click()
    settle(context, qtbot)
    assert to.read_bytes().startswith(b"%PDF-1.7")
    assert said(context).explained == []


def test_looking_through_the_whole_store_can_be_cancelled_and_begun_again(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    zed = Person.made(name="Zed Zimmer")
    real.keep(Officer.made(name="Bruno Second"), zed)
    screen = shown(qtbot, context)
    opened(screen, qtbot, zed.id)
    monkeypatch.setattr("actdesk.data.reading._A_STEP", 1)
    with monkeypatch.context() as impatient:
        impatient.setattr(Progress, "report", lambda progress, *_: progress.cancel())
        screen.pane.erase.click()
        settle(context, qtbot)
        erasing = screen.pane.dialog
        assert isinstance(erasing, EraseDialog)
        assert "stopped" in erasing.notice.text()
        assert not erasing.act.isEnabled()
    erasing._look_again.click()
    settle(context, qtbot)
    assert erasing.act.isEnabled()
    erasing.reject()
    settle(context, qtbot)
    screen.pane.held.click()
    copy = screen.pane.dialog
    assert isinstance(copy, held.HeldDialog)
    with monkeypatch.context() as impatient:
        impatient.setattr(Progress, "report", lambda progress, *_: progress.cancel())
        copy.act.click()
        settle(context, qtbot)
        assert copy.pages is None
        assert copy.act.isEnabled()
    copy.act.click()
    settle(context, qtbot)
    assert copy.pages is not None


def test_whoever_holds_an_account_is_not_erased(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    fill(real)
    screen = shown(qtbot, context)
    opened(screen, qtbot, named(real, "Wanjiru Kamau").id)
    screen.pane.erase.click()
    settle(context, qtbot)
    dialog = screen.pane.dialog
    assert isinstance(dialog, EraseDialog)
    assert "still administers" in dialog.notice.text()
    assert not dialog.act.isEnabled()
    assert dialog.cancel.isDefault()
    assert dialog.page.verticalScrollBar().maximum() == 0, "what was found is said, and the window grew with it"
