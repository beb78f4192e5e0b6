"""The Policy page: our guidance by clause, the official document, and the help pages, each on a tab."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.screen import Screen
from actdesk.ui.screens.policy.guidance import GuidanceTab
from actdesk.ui.screens.policy.help_tab import HelpTab
from actdesk.ui.screens.policy.official import OfficialTab
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, PageHeader


class PolicyScreen(Screen):
    """Tells what the policy asks, in our words; the official text is beside it."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._version = context.desk.policy.version()
        self._header = PageHeader(parent=self)
        self._contact = Button(icon="mail", parent=self)
        self._header.add_action(self._contact)
        self._missing = MessageBar(tone="warn", parent=self)
        self._missing.hide()
        self._guidance = GuidanceTab(context, parent=self)
        self._official = OfficialTab(context, parent=self)
        self._help = HelpTab(context, parent=self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for tab in (self._guidance, self._official, self._help):
            self._tabs.addTab(tab, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._header)
        column.addWidget(self._missing)
        column.addWidget(self._tabs, 1)
        self._contact.clicked.connect(self._on_contact)
        self.retranslate()

    def retranslate(self) -> None:
        self._header.set_words(self.tr("Policy"), self._edition())
        self._contact.setText(self.tr("Copy {address}").format(address=self._version.contact))
        for number, title in enumerate((self.tr("Guidance"), self.tr("Official document"), self.tr("Help"))):
            self._tabs.setTabText(number, title)

    def _edition(self) -> str:
        version, language = self._version, i18n.current()
        day = i18n.day(version.in_force_from)
        if version.in_force_from_to_be_confirmed:
            since = self.tr("in force from {day}, to be confirmed").format(day=day)
        else:
            since = self.tr("in force from {day}").format(day=day)
        return f"{version.title[language]} · {since}"

    def show_clause(self, clause_id: str) -> None:
        """Show a clause; one of another edition is said not to be here."""
        self._tabs.setCurrentWidget(self._guidance)
        found = self._guidance.show_clause(clause_id)
        self._missing.set_text(self.tr("This edition of the policy has no clause “{id}”.").format(id=clause_id))
        self._missing.setVisible(not found)

    def show_help(self, page: str) -> None:
        self._tabs.setCurrentWidget(self._help)
        self._help.show_page(page)

    def run_action(self, key: str) -> None:
        if key == "help":
            self._tabs.setCurrentWidget(self._help)
        elif key == "attach":
            self._tabs.setCurrentWidget(self._official)
            self._official.attach()

    def _on_contact(self) -> None:
        QGuiApplication.clipboard().setText(self._version.contact)
        self.context.notifier.tell(self.tr("The address of the communications team is copied."))
