"""The register: whose a link is, accounts taken in from it, states that are refused with reasons, nothing lost."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import Account, AccountState, SecondFactor
from actdesk.domain.base import Kind, Refused
from actdesk.domain.languages import Language
from actdesk.domain.people import Body, BodyType, Person
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Languages
from actdesk.ui.screens.cases import asking as evidence_asking
from actdesk.ui.screens.register import SCREEN
from actdesk.ui.screens.register.act_dialog import ActDialog
from actdesk.ui.screens.register.administering import ProofDialog
from actdesk.ui.screens.register.check_bar import OtherRow
from actdesk.ui.screens.register.closing import StepDialog, StepRow
from actdesk.ui.screens.register.holders import HolderRow, PictureLine
from actdesk.ui.screens.register.security import ControlRow
from actdesk.ui.screens.register.view import BODIES, RegisterScreen
from actdesk.ui.theme import Theme
from actdesk.ui.widgets import ConfirmDialog
from tests.ui.a11y import complaints
from tests.ui.fakes import FakeNavigator, FakeNotifier
from tests.ui.fits import cut_off
from tests.ui.real_desk import HOSTILE, RealDesk, account, ago, fill, settle
from tests.ui.real_desk import context as context
from tests.ui.real_desk import real as real


def shown(qtbot: QtBot, context: ScreenContext, width: int = 1072, height: int = 740) -> RegisterScreen:
    screen = RegisterScreen(context)
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    settle(context, qtbot)
    return screen


def asked(screen: RegisterScreen, qtbot: QtBot, text: str) -> str:
    """Paste a text, press Enter, and return what the register says."""
    screen.check.line.setText(text)
    screen.check.line.returnPressed.emit()
    settle(screen.context, qtbot)
    return screen.check.answer_text()


def opened(screen: RegisterScreen, qtbot: QtBot, kind: Kind, record_id: UUID) -> None:
    screen.show_record(kind, record_id)
    settle(screen.context, qtbot)


def said(context: ScreenContext) -> FakeNotifier:
    assert isinstance(context.notifier, FakeNotifier)
    return context.notifier


def led(context: ScreenContext) -> FakeNavigator:
    assert isinstance(context.navigator, FakeNavigator)
    return context.navigator


def found(real: RealDesk, handle: str) -> Account:
    with real.store.read() as reader:
        return next(a for a in reader.find(Account) if a.handle == handle)


def texts(screen: Any) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisibleTo(screen)]


def forget(monkeypatch: pytest.MonkeyPatch, *, throw_away: bool) -> list[str]:
    """Answer the question whether what was typed may go; returns the questions that were asked."""
    questions: list[str] = []

    def ask(_parent: Any, question: str, **_words: Any) -> bool:
        questions.append(question)
        return throw_away

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return questions


def test_the_screen_stands_second_and_opens_accounts_and_bodies() -> None:
    assert (SCREEN.key, SCREEN.order, SCREEN.kinds) == ("register", 20, (Kind.ACCOUNT, Kind.BODY))
    assert [action.key for action in SCREEN.actions] == ["check", "new", "new_body", "import", "export"]


# --- is this ours? ---------------------------------------------------------------------------------------------


def test_a_pasted_link_says_at_once_that_it_is_ours_and_who_holds_it(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    answer = asked(screen, qtbot, "see https://m.facebook.com/ACT.Alliance/posts/123")
    assert "Yes, this is ours." in answer
    assert "Amara Okoye" in answer
    assert "Luis Prado" in answer
    assert "such as one post" in answer
    assert screen.check.add.isHidden()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (AccountState.FOUND, "nobody has authorised it"),
        (AccountState.IMPERSONATOR, "only pretends to be ours"),
        (AccountState.CLOSED_HANDLE_RELEASED, "a stranger may have taken it"),
        (AccountState.ACCESS_LOST, "we have lost access"),
    ],
)
def test_what_is_not_simply_ours_is_said_in_so_many_words(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, state: AccountState, words: str
) -> None:
    real.keep(account("actalliance", state=state))
    assert words in asked(shown(qtbot, context), qtbot, "facebook.com/actalliance")


@pytest.mark.parametrize(
    ("text", "words", "addable"),
    [
        ("https://x.com/somebody_else", "This is not in the register.", True),
        ("https://facebook.com/actalliance1", "easy to take for one of ours", True),
        ("https://facebook.com.evil.example/actalliance", "not an address of Facebook", False),
        ("https://www.youtube.com/watch?v=abc", "names no account there", False),
        (HOSTILE, "no link that ActDesk knows", False),
    ],
)
def test_what_is_not_in_the_register_is_told_apart(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, text: str, words: str, addable: bool
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    assert words in asked(screen, qtbot, text)
    assert screen.check.add.isHidden() is not addable


def test_everything_that_a_text_names_is_judged_and_each_can_be_asked_alone(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    answer = asked(screen, qtbot, "The real one: x.com/actalliance_official\nnot facebook.com/actalliance")
    assert "easy to take for one of ours" in answer
    assert "something was added to the name" in answer
    assert "facebook.com/actalliance: Official" in answer
    (row,) = screen.check.findChildren(OtherRow)
    row.button.click()
    settle(context, qtbot)
    assert "Yes, this is ours." in screen.check.answer_text()


def test_what_is_dropped_takes_the_place_of_what_was_asked(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    asked(screen, qtbot, "@somebody_else")
    carried = QMimeData()
    carried.setText("https://facebook.com/actalliance")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen.check.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys))
    settle(context, qtbot)
    assert "Yes, this is ours." in screen.check.answer_text()
    carried.setUrls([QUrl.fromLocalFile("/picture.png")])
    dragged = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, carried, buttons, keys)
    dragged.ignore()
    screen.check.dragEnterEvent(dragged)
    assert not dragged.isAccepted(), "a file is no text"


def test_an_impersonator_with_letters_that_no_platform_takes_is_taken_in_from_its_link(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    asked(screen, qtbot, "https://www.facebook.com/асtalliance")
    screen.check.add_impostor.click()
    settle(context, qtbot)
    screen.account_pane.save.click()
    settle(context, qtbot)
    kept = found(real, "асtalliance")
    assert (kept.platform, kept.state) == ("facebook", AccountState.IMPERSONATOR)
    assert "only pretends to be ours" in screen.check.answer_text(), "the answer follows the register"


def test_clearing_the_field_takes_the_answer_away(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    asked(screen, qtbot, "x.com/somebody")
    screen.check.clear()
    assert (screen.check.answer_text(), screen.check.bar.isHidden()) == ("", True)


def test_the_list_says_who_holds_an_account_as_soon_as_it_is_recorded(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    one, person = account("actlakes"), Person.made(name="Noor Voorbeeld", comms_team_from=ago(100))
    real.keep(one, person)
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    model = screen.accounts.records.model
    before = model.cells_at(0)
    told = {"account_id": one.id, "person_id": person.id, "start": ago(5), "evidence": "screenshot of the roles"}
    context.changes.tell(real.desk.register.add_administration(**told))
    settle(context, qtbot)
    assert model.cells_at(0) != before
    assert model.cells_at(0) == real.desk.lists.page(screen.accounts.records.model.query, 0, 1)[0].cells


def test_a_million_characters_in_the_field_stop_nothing(qtbot: QtBot, context: ScreenContext) -> None:
    assert "no link that ActDesk knows" in asked(shown(qtbot, context), qtbot, "x" * 1_000_000)


def test_an_account_is_taken_in_from_a_pasted_link(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    screen = shown(qtbot, context)
    asked(screen, qtbot, "https://twitter.com/ACTGreatLakes?s=20")
    screen.check.add.click()
    settle(context, qtbot)
    values = screen.account_pane.fields.form.values()
    assert (values["platform"], values["handle"], values["presence"]) == ("x", "actgreatlakes", "profile")
    screen.account_pane.keep()
    settle(context, qtbot)
    kept = found(real, "actgreatlakes")
    assert (kept.platform, kept.url, kept.state) == ("x", "https://x.com/actgreatlakes", AccountState.FOUND)
    assert said(context).told == ["actgreatlakes is in the register."]
    assert screen.account_pane.record_id == kept.id
    assert "nobody has authorised it" in screen.check.answer_text(), "the answer above is asked anew"
    undo = said(context).undos[-1]
    assert undo is not None
    undo()
    settle(context, qtbot)
    assert screen.account_pane.isHidden()
    assert "not in the register" in screen.check.answer_text()


def test_an_account_that_is_there_already_is_refused_at_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    real.keep(account("actalliance"))
    screen = shown(qtbot, context)
    screen.run_action("new")
    form = screen.account_pane.fields.form
    form.editor("url").set_value("https://facebook.com/actalliance")  # type: ignore[attr-defined]
    form.editor("purpose").set_value("A purpose that took long to write")  # type: ignore[attr-defined]
    screen.account_pane.keep()
    settle(context, qtbot)
    assert any("in the register already on this platform" in text for text in texts(screen))
    assert form.values()["purpose"] == "A purpose that took long to write"
    assert screen.account_pane.is_editing


def test_what_was_typed_over_the_link_stays_as_typed(qtbot: QtBot, context: ScreenContext) -> None:
    screen = shown(qtbot, context)
    screen.run_action("new")
    form = screen.account_pane.fields.form
    form.editor("handle").set_value("mine")  # type: ignore[attr-defined]
    form.editor("url").set_value("https://facebook.com/actalliance")  # type: ignore[attr-defined]
    assert (form.values()["handle"], form.values()["platform"]) == ("mine", "facebook")


def test_a_secret_is_never_kept(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    real.keep(account("actalliance"))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    screen.account_pane.begin_edit()
    screen.account_pane.fields.form.editor("custody_note").set_value("password: hunter2")  # type: ignore[attr-defined]
    screen.account_pane.keep()
    settle(context, qtbot)
    assert found(real, "actalliance").custody_note == ""
    assert any("looks like a password" in text for text in texts(screen))


def test_every_field_of_an_account_is_edited_and_only_what_differs_is_changed(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    body = Body.made(name="Forum", type=BodyType.FORUM)
    real.keep(body, account("actalliance", languages=("fr", "sw"), parameters=("One.",)))
    screen = shown(qtbot, context)
    before = found(real, "actalliance")
    opened(screen, qtbot, Kind.ACCOUNT, before.id)
    pane = screen.account_pane
    pane.begin_edit()
    assert pane.fields.fields() == {}, "opening the form changes nothing"
    told = {"purpose": "News", "region": "Global", "body_id": body.id, "parameters": "One.\n\n Two. "}
    told |= {"other_languages": "Kiswahili, Klingon", "languages": ("en",), "recovery_mailbox": "act@example.org"}
    for key, value in told.items():
        pane.fields.form.editor(key).set_value(value)  # type: ignore[attr-defined]
    settle(context, qtbot)
    pane.keep()
    settle(context, qtbot)
    after = found(real, "actalliance")
    assert after == before.changed(
        purpose="News",
        region="Global",
        body_id=body.id,
        parameters=("One.", "Two."),
        languages=("en", "sw", "Klingon"),
        recovery_mailbox="act@example.org",
    )
    assert after.attested_on == before.attested_on


# --- states and administrations --------------------------------------------------------------------------------


def dialog_of(screen: RegisterScreen) -> ActDialog:
    dialog = screen.account_pane.dialog
    assert isinstance(dialog, ActDialog)
    return dialog


def test_activation_without_co_administration_is_refused_with_what_is_missing_and_the_reason_stays(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    real.keep(account("act-new", state=AccountState.AUTHORISED, opened_on=None))
    screen = shown(qtbot, context)
    one = found(real, "act-new")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    screen.account_pane.change_state.click()
    dialog = dialog_of(screen)
    dialog.form.editor("to").set_value("active")  # type: ignore[attr-defined]
    dialog.form.editor("reason").set_value("The page is ready.")  # type: ignore[attr-defined]
    assert "Record a member of the communications team" in dialog.notice.text(), "said before it is tried"
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.isVisible()
    assert any("can't become active" in text and "Nobody is recorded" in text for text in texts(dialog.form))
    assert dialog.form.values()["reason"] == "The page is ready."
    assert found(real, "act-new").state is AccountState.AUTHORISED
    dialog.form.mark_saved()
    dialog.reject()


def test_only_states_one_step_ahead_are_offered(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    real.keep(account("act-new", state=AccountState.FOUND))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "act-new").id)
    screen.account_pane.change_state.click()
    box: Any = dialog_of(screen).form.editor("to")
    assert {box.itemData(n) for n in range(box.count())} == {"authorised", "impersonator"}
    dialog_of(screen).reject()


def test_from_an_administrator_with_proof_to_an_active_account(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    team = Person.made(name="Tea Team", comms_team_from=ago(100))
    real.keep(team, account("act-new", state=AccountState.AUTHORISED, opened_on=None))
    screen = shown(qtbot, context)
    one = found(real, "act-new")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    screen.account_pane.holders.add.click()
    dialog = dialog_of(screen)
    dialog.form.editor("person_id").set_value(team.id)  # type: ignore[attr-defined]
    dialog.form.editor("role").set_value("full_control")  # type: ignore[attr-defined]
    settle(context, qtbot)
    dialog.act.click()
    settle(context, qtbot)
    row = screen.account_pane.holders.rows[1]
    row.prove.click()  # type: ignore[attr-defined]
    dialog = dialog_of(screen)
    dialog.form.editor("evidence").set_value("Her name in the page's roles.")  # type: ignore[attr-defined]
    dialog.act.click()
    settle(context, qtbot)
    screen.account_pane.change_state.click()
    dialog = dialog_of(screen)
    dialog.form.editor("to").set_value("active")  # type: ignore[attr-defined]
    dialog.form.editor("reason").set_value("Ready.")  # type: ignore[attr-defined]
    assert dialog.notice.isHidden()
    dialog.act.click()
    settle(context, qtbot)
    assert found(real, "act-new").state is AccountState.ACTIVE
    acts = [label.text() for label in screen.account_pane.history.findChildren(QLabel)]
    assert {"Add administration", "Prove administration", "Change state of account"} <= set(acts)


def test_every_field_of_an_account_can_hold_any_text_and_is_told_in_its_history(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    texts_of = [name for name, field in Account.model_fields.items() if field.annotation is str and name != "platform"]
    one = account("act-full", **{name: f"{name} 12" for name in texts_of if name not in ("handle", "attested_by")})
    real.keep(one)
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    told = {label.text() for label in screen.account_pane.history.findChildren(QLabel)}
    assert "platform_id 12" in " ".join(told)
    assert said(context).explained == []


def test_ending_the_last_hand_of_the_secretariat_is_refused_until_it_is_said_how_it_came(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    one = found(real, "act-climate")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    rows: list[Any] = [r for r in screen.account_pane.holders.rows if hasattr(r, "holder")]
    next(r for r in rows if r.holder.in_comms_team).end.click()
    dialog = dialog_of(screen)
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.isVisible()
    assert any("would be left without" in text for text in texts(dialog.form))
    dialog.form.editor("gap").set_value(True)  # type: ignore[attr-defined]
    dialog.form.editor("gap_reason").set_value("The platform removed her.")  # type: ignore[attr-defined]
    dialog.act.click()
    settle(context, qtbot)
    assert "The platform removed her." in found(real, "act-climate").notes


def test_checked_today_takes_the_newest_post_and_has_a_way_back(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    real.keep(account("actalliance", attested_on=ago(300)))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    assert any("Check due since" in text for text in texts(screen.account_pane))
    screen.account_pane.attest.click()
    dialog = dialog_of(screen)
    dialog.form.set_values({"last_post_on": ago(-1)})
    dialog.act.click()
    settle(context, qtbot)
    assert "That day has not come yet." in " ".join(texts(dialog))
    dialog.form.set_values({"last_post_on": ago(40)})
    dialog.act.click()
    settle(context, qtbot)
    checked = found(real, "actalliance")
    assert (checked.attested_on, checked.last_post_on) == (real.clock.today(), ago(40))
    assert said(context).undos[-1] is not None
    assert not any("Check due since" in text for text in texts(screen.account_pane))


def test_a_control_is_assessed_and_who_mends_it_is_asked_only_where_something_is_wanting(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    real.keep(account("actalliance", second_factor=SecondFactor.SMS))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    pane = screen.account_pane
    assert "Security: Not assessed" in texts(pane)
    row = next(row for row in pane.security.rows if isinstance(row, ControlRow))
    row.assess.click()
    dialog = dialog_of(screen)
    assert dialog.form.values()["verdict"] == "partly", "a text message can be redirected: the record says so"
    dialog.act.click()
    settle(context, qtbot)
    assert dialog.isVisible(), "nobody mends it yet"
    dialog.form.set_values({"why": "By text message to one phone", "owner": "Joel", "due": ago(-30)})
    dialog.act.click()
    settle(context, qtbot)
    assert {"Security: Gaps", "Joel mends it until 20 Dec 2026."} <= set(texts(pane))
    row = next(row for row in pane.security.rows if isinstance(row, ControlRow))
    row.assess.click()
    dialog = dialog_of(screen)
    dialog.form.set_values({"verdict": "met", "why": "By app"})
    assert "Who mends it" not in texts(dialog)
    dialog.act.click()
    settle(context, qtbot)
    assert "Joel mends it until 20 Dec 2026." not in texts(pane)


def test_a_link_is_copied_and_never_opened(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    real.keep(account("actalliance", url="https://www.facebook.com/actalliance"))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    screen.account_pane.link.button.click()
    assert QGuiApplication.clipboard().text() == "https://www.facebook.com/actalliance"
    assert said(context).told == ["The link is copied."]
    assert not any(label.openExternalLinks() for label in screen.findChildren(QLabel))


# --- bodies ----------------------------------------------------------------------------------------------------


def test_a_body_is_added_changed_and_leads_to_a_new_account_of_it(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    screen = shown(qtbot, context)
    screen.run_action("new_body")
    form = screen.body_pane.fields.form
    form.editor("name").set_value("Great Lakes Forum")  # type: ignore[attr-defined]
    form.editor("type").set_value("forum")  # type: ignore[attr-defined]
    screen.body_pane.keep()
    settle(context, qtbot)
    body_id = screen.body_pane.record_id
    assert body_id is not None
    screen.body_pane.begin_edit()
    form.editor("region").set_value("East Africa")  # type: ignore[attr-defined]
    screen.body_pane.keep()
    settle(context, qtbot)
    assert real.desk.people.body(body_id).body.region == "East Africa"
    screen.body_pane.add_account.click()
    settle(context, qtbot)
    assert screen.account_pane.fields.form.values()["body_id"] == body_id


def test_a_body_that_would_answer_for_itself_is_refused_at_its_field(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    body = Body.made(name="Forum", type=BodyType.FORUM)
    real.keep(body)
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.BODY, body.id)
    screen.body_pane.begin_edit()
    screen.body_pane.fields.form.editor("accountable_id").set_value(body.id)  # type: ignore[attr-defined]
    settle(context, qtbot)
    screen.body_pane.keep()
    settle(context, qtbot)
    assert any("accountable to itself" in text for text in texts(screen.body_pane))


def test_another_screens_record_is_opened_by_the_navigator(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    one = found(real, "act.youth")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    row: Any = screen.account_pane.holders.rows[1]
    row.person_asked.emit(Kind.PERSON, row.holder.person.id)
    assert led(context).records == [(Kind.PERSON, row.holder.person.id)]


# --- nothing is lost -------------------------------------------------------------------------------------------


def test_what_is_typed_is_only_left_if_the_officer_says_so(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    screen.run_action("new")
    assert screen.may_leave(), "nothing typed, nothing asked"
    screen.run_action("new")
    form = screen.account_pane.fields.form
    form.editor("purpose").set_value("Long text")  # type: ignore[attr-defined]
    questions = forget(monkeypatch, throw_away=False)
    assert not screen.may_leave()
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "act.youth").id)
    screen.account_pane._close.click()
    assert (screen.account_pane.is_editing, form.values()["purpose"], len(questions)) == (True, "Long text", 3)
    forget(monkeypatch, throw_away=True)
    assert screen.may_leave()


def test_a_dialog_with_something_typed_asks_before_it_goes(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real.keep(account("actalliance"))
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    screen.account_pane.change_state.click()
    dialog = dialog_of(screen)
    dialog.form.editor("reason").set_value("Typed")  # type: ignore[attr-defined]
    forget(monkeypatch, throw_away=False)
    dialog.reject()
    assert dialog.isVisible()
    forget(monkeypatch, throw_away=True)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_change_made_elsewhere_does_not_touch_an_open_form(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    real.keep(account("actalliance"))
    screen = shown(qtbot, context)
    one = found(real, "actalliance")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    screen.account_pane.begin_edit()
    screen.account_pane.fields.form.editor("purpose").set_value("Mine")  # type: ignore[attr-defined]
    context.changes.tell(real.desk.register.change_account(account_id=one.id, region="Elsewhere"))
    settle(context, qtbot)
    assert screen.account_pane.fields.form.values()["purpose"] == "Mine"
    screen.account_pane.keep()
    settle(context, qtbot)
    after = found(real, "actalliance")
    assert (after.purpose, after.region) == ("Mine", "Elsewhere")


# --- hostile text, languages, sizes ----------------------------------------------------------------------------


def test_hostile_text_is_shown_as_it_was_typed(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    text = HOSTILE[:200]
    body = Body.made(name=text, type=BodyType.FORUM, region=text, notes=HOSTILE)
    person = Person.made(name=text, comms_team_from=ago(10))
    fields = dict.fromkeys(("purpose", "audience", "notes", "custody_note", "transition_plan"), HOSTILE)
    one = Account.made(platform="facebook", handle=text, url=HOSTILE, display_name=text, body_id=body.id, **fields)
    real.keep(body, person, one)
    real.desk.register.add_administration(account_id=one.id, person_id=person.id, start=ago(5), evidence=HOSTILE)
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    literal = texts(screen.account_pane)
    for wanted in (text, HOSTILE):
        assert any(wanted in line for line in literal)
    assert screen.account_pane.link.text() == HOSTILE
    assert complaints(screen) == []
    opened(screen, qtbot, Kind.BODY, body.id)
    assert any(HOSTILE in line for line in texts(screen.body_pane))


def test_a_nul_in_a_field_is_refused_with_a_sentence(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    screen = shown(qtbot, context)
    screen.run_action("new")
    form = screen.account_pane.fields.form
    form.editor("platform").set_value("facebook")  # type: ignore[attr-defined]
    form.editor("handle").set_value("act\x00alliance")  # type: ignore[attr-defined]
    screen.account_pane.keep()
    settle(context, qtbot)
    assert any("control character" in text for text in texts(screen.account_pane))
    with real.store.read() as reader:
        assert reader.count(Account) == 0


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
    languages.choose(language)
    look.enlarge(scale)
    screen = shown(qtbot, context, width, height)
    asked(screen, qtbot, "https://facebook.com/actalliance1")
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "actalliance").id)
    for part in (screen.check, screen.account_pane.reading):
        assert cut_off(part) == []
    assert complaints(screen) == []
    screen.account_pane.begin_edit()
    settle(context, qtbot)
    assert complaints(screen) == []
    screen.account_pane.give_up()
    for button in (screen.account_pane.change_state, screen.account_pane.holders.add):
        button.click()
        settle(context, qtbot)
        assert complaints(dialog_of(screen)) == []
        assert cut_off(dialog_of(screen)) == []
        dialog_of(screen).reject()
        settle(context, qtbot)
    screen.tabs.setCurrentIndex(BODIES)
    settle(context, qtbot)
    with real.store.read() as reader:
        opened(screen, qtbot, Kind.BODY, reader.find(Body)[0].id)
    assert complaints(screen) == []
    assert cut_off(screen.body_pane.reading) == []


def test_an_account_that_is_gone_closes_its_record(qtbot: QtBot, context: ScreenContext, real: RealDesk) -> None:
    changes = real.desk.register.add_account(platform="x", handle="act")
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, changes.first(Kind.ACCOUNT))
    assert screen.account_pane.isVisible()
    context.changes.tell(real.desk.history.undo())
    settle(context, qtbot)
    assert screen.account_pane.isHidden()
    assert said(context).explained == []
    with pytest.raises(Refused):
        real.desk.register.account(changes.first(Kind.ACCOUNT))


def test_closing_works_back_from_its_day_with_texts_to_copy_and_answers_each_step(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    one = found(real, "act-climate")
    opened(screen, qtbot, Kind.ACCOUNT, one.id)
    pane = screen.account_pane
    pane.change_state.click()
    dialog = dialog_of(screen)
    assert "Closing day" not in texts(dialog)
    dialog.form.set_values({"to": "closing", "reason": "The campaign is over", "moves_to": "facebook.com/actalliance"})
    assert "Closing day" in texts(dialog)
    dialog.act.click()
    settle(context, qtbot)
    assert {"Closes on 18 Dec 2026", "8 steps to answer before it can be called closed."} <= set(texts(pane))
    row = next(row for row in pane.closing.rows if isinstance(row, StepRow))
    row.answer.click()
    step = dialog_of(screen)
    assert isinstance(step, StepDialog)
    step.texts[Language.FRENCH].button.click()
    assert QGuiApplication.clipboard().text() == (
        "@act-climate ferme ce canal le 18 décembre 2026. Merci de nous avoir suivis ici. "
        "Vous nous trouvez ici\u00a0: facebook.com/actalliance"
    )
    step.form.set_values({"answer": "left_out", "said": ""})
    step.act.click()
    settle(context, qtbot)
    assert step.isVisible(), "it is not said why"
    step.form.set_values({"answer": "left_out", "said": "Nobody follows it"})
    step.act.click()
    settle(context, qtbot)
    assert "7 steps to answer before it can be called closed." in texts(pane)
    pane.change_state.click()
    dialog = dialog_of(screen)
    dialog.form.set_values({"to": "closed_handle_kept", "reason": "Done"})
    dialog.act.click()
    settle(context, qtbot)
    assert "It can’t be called closed" in " ".join(texts(dialog))
    dialog.form.mark_saved()
    dialog.reject()
    pane.closing.move_day.click()
    dialog = dialog_of(screen)
    dialog.form.set_values({"closing_on": ago(-60)})
    dialog.act.click()
    settle(context, qtbot)
    assert "Closes on 19 Jan 2027" in texts(pane)


def test_how_it_was_on_another_day_is_read_from_the_dated_administrations(
    qtbot: QtBot, context: ScreenContext, real: RealDesk
) -> None:
    fill(real)
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "act-climate").id)
    holders = screen.account_pane.holders
    assert any("Co-administration: Co-administered" in text for text in texts(holders))
    assert holders.add.isVisibleTo(holders)
    for day, said in ((ago(250), "Not proven"), (ago(400), "Nobody"), (ago(100), "Co-administered")):
        holders.day.line().selectAll()
        qtbot.keyClicks(holders.day.line(), day.isoformat())
        settle(context, qtbot)
        assert any(text.startswith("On ") and text.endswith(said) for text in texts(holders)), (day, texts(holders))
        assert not holders.add.isVisibleTo(holders), "the past is not changed from here"
    holders.day.line().selectAll()
    qtbot.keyClick(holders.day.line(), Qt.Key.Key_Delete)
    settle(context, qtbot)
    assert holders.add.isVisibleTo(holders)


def test_a_picture_that_proves_it_is_kept_and_a_copy_is_saved(
    qtbot: QtBot, context: ScreenContext, real: RealDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(real)
    shot = tmp_path / "roles.png"
    shot.write_bytes(b"\x89PNG\r\n\x1a\n" + b"roles")
    screen = shown(qtbot, context)
    opened(screen, qtbot, Kind.ACCOUNT, found(real, "act-climate").id)
    pane = screen.account_pane
    row = next(row for row in pane.holders.rows if isinstance(row, HolderRow))
    row.prove.click()
    dialog = dialog_of(screen)
    assert isinstance(dialog, ProofDialog)
    dialog.pictures.read([shot])
    settle(context, qtbot)
    dialog.form.set_values({"evidence": "Their name in the roles"})
    dialog.act.click()
    settle(context, qtbot)
    line = next(iter(pane.holders.findChildren(PictureLine)))
    assert any(text.startswith("roles.png, SHA-256 ") for text in texts(line))
    monkeypatch.setattr(evidence_asking, "export_place", lambda *_words: tmp_path / "copy.png")
    line.button.click()
    settle(context, qtbot)
    assert (tmp_path / "copy.png").read_bytes() == shot.read_bytes()
