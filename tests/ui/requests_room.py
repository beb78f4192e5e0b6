"""A room for the tests of Requests: a real store with people, a body and an account, and a screen to type into."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from actdesk.domain.accounts import Account, AccountState
from actdesk.domain.base import Kind
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.requests import CRITERIA, Verdict
from actdesk.services.request_views import RequestView
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.requests.editors import LongAnswer, ManyOf, OneOf, PickOne
from actdesk.ui.screens.requests.question_page import QuestionPage
from actdesk.ui.screens.requests.view import RequestsScreen
from tests.ui.fakes import fake_context
from tests.ui.real_desk import DAY, RealDesk

HOSTILE = '<img src="file:///etc/passwd"> & سلام 😀'


class Room:
    """One officer at a real store, before a screen."""

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        self.real = RealDesk(folder)
        self.desk, self.jobs = self.real.desk, jobs
        self.body = Body.made(name="Great Lakes Forum", type=BodyType.FORUM, region="Great Lakes")
        self.local = Person.made(
            name="Joel Local", email="joel@example.org", sub_team_from=DAY, policy_acknowledged_on=DAY
        )
        self.team = Person.made(
            name="Tea Team", email="tea@example.org", comms_team_from=DAY, policy_acknowledged_on=DAY
        )
        self.near = Account.made(
            platform="facebook", handle="lakesyouth", state=AccountState.AUTHORISED, region="Great Lakes"
        )
        self.real.keep(self.body, self.local, self.team, self.near)
        self.context: ScreenContext = fake_context(self.desk, jobs)
        self.screens: list[RequestsScreen] = []

    def screen(self, width: int = 1240, height: int = 800) -> RequestsScreen:
        made = RequestsScreen(self.context)
        made.resize(width, height)
        made.show()
        made.activateWindow()
        self.screens.append(made)
        self.settle()
        return made

    def settle(self) -> None:
        for _turn in range(5):
            self.jobs.wait()
            QApplication.processEvents()

    def close(self, screen: RequestsScreen) -> None:
        """As the program ends: the screen goes, whatever is on it."""
        self.screens.remove(screen)
        screen.hide()
        screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def end(self) -> None:
        for screen in list(self.screens):
            self.close(screen)
        self.jobs.wait()
        self.real.close()

    # --- records ---------------------------------------------------------------------------------------------

    def answers(self, **more: str) -> dict[str, str]:
        """An answer to every question."""
        form = self.desk.reference.template()
        told = {f.id: f.choices[0].code if f.choices else f"About {f.id}." for f in form.fields}
        told |= {"platform": "facebook", "handle": "actgreatlakes", "channel_name": "ACT Great Lakes"}
        told |= {"presence": "page", "requester_name": str(self.local.id), "body": str(self.body.id)}
        told |= {"languages": "en\nfr", "administrators": str(self.local.id), "region": "Great Lakes"}
        return told | {"expected_end": "2029-12-31"} | more

    def draft(self, **more: str) -> UUID:
        return self.desk.requests.draft(answers=self.answers(**more)).first(Kind.REQUEST)

    def in_evaluation(self, **more: str) -> UUID:
        request_id = self.draft(**more)
        self.desk.requests.submit(request_id=request_id)
        self.desk.requests.take_in(request_id=request_id)
        return request_id

    def assessed(self, **more: str) -> UUID:
        request_id = self.in_evaluation(**more)
        for criterion in CRITERIA:
            self.desk.requests.evaluate(request_id=request_id, criterion=criterion, verdict=Verdict.MET)
        return request_id

    def view(self, request_id: UUID) -> RequestView:
        return self.desk.requests.request(request_id)

    def open(self, screen: RequestsScreen, request_id: UUID) -> None:
        screen.show_record(Kind.REQUEST, request_id)
        self.settle()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifier)
    QApplication.processEvents()


def type_in(text: str) -> None:
    QTest.keyClicks(focus(), text)
    QApplication.processEvents()


def answer_by_keyboard(page: QuestionPage, text: str) -> None:
    """Answer what is asked, whatever its editor, with keys alone."""
    if isinstance(page.widget, PickOne):
        press(Qt.Key.Key_Down)
    elif isinstance(page.widget, OneOf | ManyOf):
        press(Qt.Key.Key_Space)
    elif page.field.id == "languages":
        type_in("Qqq")  # no language is called so: the offers stay shut, which the offscreen platform can't grab
    elif text:
        type_in(text)


def go_on(page: QuestionPage) -> None:
    many = isinstance(page.widget, LongAnswer)
    modifier = Qt.KeyboardModifier.ControlModifier if many else Qt.KeyboardModifier.NoModifier
    press(Qt.Key.Key_Return, modifier)
