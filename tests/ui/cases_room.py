"""A Cases screen on a real store: a forum's account that a local and the Secretariat hold, and a competent body."""

from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from actdesk.domain.accounts import Account, AccountState, Administration
from actdesk.domain.base import Kind
from actdesk.domain.cases import Case, CaseEvent
from actdesk.domain.people import Body, BodyType, Person
from actdesk.domain.records import Officer
from actdesk.services.case_view import CaseView
from actdesk.ui.context import ScreenContext
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.cases.dialogs import FormDialog
from actdesk.ui.screens.cases.view import CasesScreen
from actdesk.ui.second_signature import SecondSignature
from actdesk.ui.widgets import Button
from tests.ui.fakes import FakeNotifier, fake_context
from tests.ui.real_desk import RealDesk
from tests.ui.witness_door import THEIRS, WitnessDoor

LINK = "https://www.facebook.com/actgreatlakes/posts/123"
D = TypeVar("D", bound=QDialog)


class CasesRoom:
    """The store, the screen, and hands that press and type."""

    def __init__(self, folder: Path, jobs: Jobs, qtbot: QtBot) -> None:
        self.real = RealDesk(folder)
        self.desk = self.real.desk
        self.qtbot = qtbot
        self.door = WitnessDoor()
        self.context: ScreenContext = replace(fake_context(self.desk, jobs), access=cast(Any, self.door))
        today = self.real.clock.today()
        self.forum = Body.made(name="Great Lakes Forum", type=BodyType.FORUM)
        self.competent = Body.made(name="Executive Committee", type=BodyType.SECRETARIAT)
        self.local = Person.made(name="Joel Local", body_id=self.forum.id)
        self.team = Person.made(name="Tea Team", comms_team_from=today)
        self.account = Account.made(
            platform="facebook", handle="actgreatlakes", state=AccountState.ACTIVE, body_id=self.forum.id
        )
        self.second = Officer.made(name="Bruno Second")
        self.real.keep(self.forum, self.competent, self.local, self.team, self.account)
        self.real.keep(
            *(
                Administration.made(
                    person_id=p.id, account_id=self.account.id, role="full_control", start=today, proven_on=today
                )
                for p in (self.local, self.team)
            )
        )
        self._screen: CasesScreen | None = None

    def close(self) -> None:
        self.real.close()

    # --- the store -----------------------------------------------------------------------------------------

    def case(self, **fields: Any) -> UUID:
        given = {"link": LINK, "summary": "A child's school can be read.", "principles": ("principle.minors",)}
        return self.desk.cases.intake(**{**given, **fields}).first(Kind.CASE)

    def deserted(self, **fields: Any) -> UUID:
        """A case of somebody who no longer works here."""
        gone, day = Officer.made(name="Gone Before", active=False), self.real.clock.today()
        told = {"reference": "INF-2020-001", "seen_on": day, "opened_on": day, "team": (gone.id,), **fields}
        case = Case.made(**told)
        self.real.keep(gone, case)
        return case.id

    def view(self, case_id: UUID) -> CaseView:
        return self.desk.cases.case(case_id)

    def only_case(self) -> Case:
        with self.real.store.read() as reader:
            (case,) = reader.find(Case)
        return case

    def story(self, case_id: UUID) -> list[str]:
        with self.real.store.read() as reader:
            return [event.type.value for event in reader.find(CaseEvent, case_id=case_id)]

    # --- the screen ----------------------------------------------------------------------------------------

    @property
    def screen(self) -> CasesScreen:
        if self._screen is None:
            self._screen = CasesScreen(self.context)
            self.qtbot.addWidget(self._screen)
            self._screen.resize(1072, 740)
            self._screen.show()
            self._screen.activateWindow()
            self.settle()
        return self._screen

    def open(self, case_id: UUID) -> None:
        self.screen.show_record(Kind.CASE, case_id)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.context.jobs.wait()
            self.qtbot.wait(1)

    def write(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClicks(widget, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.screen, key, modifier)

    def dialog(self, kind: type[D]) -> D:
        """The window that is open over the screen."""
        self.settle()
        found = [d for d in self.screen.findChildren(kind) if d.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def act(self, dialog: FormDialog) -> None:
        dialog.act.click()
        self.settle()

    def sign(self, passphrase: str = THEIRS) -> None:
        """The colleague reads and signs."""
        dialog = self.dialog(SecondSignature)
        dialog.form.set_values({"officer": str(self.second.id), "passphrase": passphrase})
        dialog.act.click()
        self.settle()

    def told(self) -> list[str]:
        assert isinstance(self.context.notifier, FakeNotifier)
        assert self.context.notifier.explained == []
        return self.context.notifier.told


def texts(root: QWidget) -> str:
    """All words that can be seen in a widget."""
    found = [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]
    return "\n".join([*found, *(b.text() for b in root.findChildren(Button) if b.isVisibleTo(root))])
