"""The first start: language, who you are, a passphrase, and what to begin with; one thing a page."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from actdesk.ui import i18n
from actdesk.ui.door.parts import DoorPage, Radios, Waiting, buttons_of, column_of, head_of
from actdesk.ui.door.passphrase import NewPassphrase
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Form, LineInput, MessageBar, PlainLabel

LANGUAGE, YOU, PASSPHRASE, BEGIN = range(4)


class SetupPages(Translated, DoorPage):
    """Leads through four pages; at the end `create_asked` carries the answers and the passphrase."""

    create_asked = Signal(object, str)  # SetupAnswers, passphrase
    language_chosen = Signal(object)  # Language
    bring_back_asked = Signal()  # there is a backup to begin with
    turned = Signal()  # another page is shown

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._busy = False
        self._step = PlainLabel(role="small", parent=self)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._languages = Radios([(language.value, i18n.NAMES[language]) for language in Language], self)
        self._languages.choose(i18n.current().value)
        self._you = Form(parent=self)
        self._you.add("name", LineInput())
        self._you.add("email", LineInput(limit=254), optional=True)
        self._warning = MessageBar(tone="warn", parent=self)
        self._passphrase = NewPassphrase(self)
        secret = QWidget(self)
        secret_column = QVBoxLayout(secret)
        secret_column.setContentsMargins(0, 0, 0, 0)
        secret_column.setSpacing(Space.CARD)
        secret_column.addWidget(self._warning)
        secret_column.addWidget(self._passphrase)
        self._begin = Radios([("empty", ""), ("samples", "")], self)
        self._begin.choose("empty")
        self._page = LANGUAGE
        self._pages: tuple[QWidget, ...] = (self._languages, self._you, secret, self._begin)
        self._waiting = Waiting(self)
        self._back, self._next = Button(icon="back", parent=self), Button(kind="primary", parent=self)
        self._bring_back = Button(kind="link", icon="history", parent=self)
        self._lay_out()
        self._bring_back.clicked.connect(self.bring_back_asked)
        self._languages.chosen.connect(self._on_language)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self.enter)
        self.retranslate()

    def _lay_out(self) -> None:
        head = head_of(self._step, self._title, self._about)
        column = column_of(self, head, self._said, *self._pages, self._waiting)
        column.addSpacing(Space.SMALL)
        column.addLayout(buttons_of(self._next, self._back))
        column.addWidget(self._bring_back, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        title, about = self._page_words(self._page)
        self._step.setText(self.tr("Step {n} of {total}").format(n=self._page + 1, total=len(self._pages)))
        self._title.setText(title)
        self._about.setText(about)
        self._languages.choose(i18n.current().value)
        self._languages.setAccessibleName(self.tr("Language"))
        self._you.label("name", self.tr("Your name"), help=self.tr("As your colleagues know you."))
        self._you.label("email", self.tr("Your e-mail address"))
        self._warning.set_text(
            self.tr(
                "Nobody can recover a lost passphrase, not even we. Write it down and keep the paper in a safe place, "
                "away from this computer. Once the desk is open, Settings prints a recovery sheet: the one other way "
                "in."
            )
        )
        self._begin.setAccessibleName(title)
        self._begin.set_words(
            "empty", self.tr("An empty desk"), self.tr("For your own work. You add the accounts, people and requests.")
        )
        self._begin.set_words(
            "samples",
            self.tr("Sample records"),
            self.tr("To look around: invented accounts, people, requests, pictures and cases. Not for your own work."),
        )
        self._bring_back.setText(self.tr("I have a backup of a desk"))
        self._back.setText(self.tr("Back"))
        self._show_buttons()

    def _page_words(self, page: int) -> tuple[str, str]:
        return (
            (
                self.tr("Welcome to ActDesk"),
                self.tr("The desk of the communications team. In which language shall we work?"),
            ),
            (
                self.tr("Who are you?"),
                self.tr("Your name stands beside what you do, in the history of every record."),
            ),
            (
                self.tr("Choose a passphrase"),
                self.tr("It encrypts everything on this desk. You type it each time you come back."),
            ),
            (
                self.tr("What would you like to begin with?"),
                self.tr("The desk is kept on this computer alone, in {folder}.").format(folder=self._folder),
            ),
        )[page]

    def _show_buttons(self) -> None:
        for number, page in enumerate(self._pages):
            page.setVisible(number == self._page)
            page.setEnabled(not self._busy)
        self._back.setVisible(self._page > LANGUAGE)
        self._bring_back.setVisible(self._page == LANGUAGE)
        self._next.setText(self.tr("Set up the desk") if self._page == BEGIN else self.tr("Continue"))
        self._next.setEnabled(not self._busy)
        self._back.setEnabled(not self._busy)
        self._waiting.say(
            self.tr("Making the key and the desk. This takes a few seconds, so that nobody can guess fast.")
            if self._busy
            else ""
        )

    def take_focus(self) -> None:
        page = self._page
        if page == LANGUAGE:
            self._languages.take_focus()
        elif page == YOU:
            self._you.focus_first()
        elif page == PASSPHRASE:
            self._passphrase.take_focus()
        else:
            self._begin.take_focus()

    def say(self, sentence: str) -> None:
        """Say why the desk was not set up; what was typed stays."""
        self._said.set_text(sentence)
        self._said.show()
        self.ready()

    def ready(self) -> None:
        """Nothing is being made any more: the buttons work again."""
        self._busy = False
        self._show_buttons()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let nothing readable stay; begin at the beginning."""
        self._busy = False
        self._passphrase.clear()
        self._you.set_values({"name": "", "email": ""})
        self._said.hide()
        self._page = LANGUAGE
        self.retranslate()

    def enter(self) -> None:
        page = self._page
        if self._busy or not self._page_holds(page):
            return
        if page < BEGIN:
            self._turn(page + 1)
            return
        self._busy = True
        self._said.hide()
        self._show_buttons()
        you = self._you.values()
        answers = SetupAnswers.made(
            language=i18n.current(),
            name=you["name"],
            email=you["email"],
            with_samples=self._begin.value() == "samples",
        )
        self.create_asked.emit(answers, self._passphrase.passphrase())

    def _on_language(self, code: str) -> None:
        if code != i18n.current().value:
            self.language_chosen.emit(Language(code))

    def _on_back(self) -> None:
        self._turn(self._page - 1)

    def _page_holds(self, page: int) -> bool:
        if page == YOU:
            return self._you.check() and self._email_holds()
        if page == PASSPHRASE:
            return self._passphrase.check()
        return True

    def _email_holds(self) -> bool:
        email = self._you.values()["email"]
        before, at, after = email.partition("@")
        if email and (not before or not at or "." not in after or " " in email):
            self._you.show_errors({"email": self.tr("This is no e-mail address. Correct it, or leave it out.")})
            return False
        return True

    def _turn(self, page: int) -> None:
        if page == PASSPHRASE:
            you = self._you.values()
            self._passphrase.set_own_words(you["name"], you["email"])
        self._page = page
        self._said.hide()
        self.retranslate()
        self.turned.emit()
        self.take_focus()
