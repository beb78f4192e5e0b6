"""The first start: language, who you are, a passphrase, and what to begin with; one thing a page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

from actdesk.domain.languages import Language
from actdesk.services.access import SetupAnswers
from actdesk.ui import i18n
from actdesk.ui.door.passphrase import NewPassphrase
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, Form, LineInput, MessageBar, PlainLabel, Scrolled


class SetupPages(Translated, QWidget):
    """Leads through four pages; at the end `create_asked` carries the answers and the passphrase."""

    create_asked = Signal(object, str)  # SetupAnswers, passphrase
    language_chosen = Signal(object)  # Language

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = False
        self._step = PlainLabel(role="small", parent=self)
        self._title = PlainLabel(role="title", wrap=True, parent=self)
        self._about = PlainLabel(role="muted", wrap=True, parent=self)
        self._said = MessageBar(tone="bad", parent=self)
        self._said.hide()
        self._languages = _Radios([(language.value, i18n.NAMES[language]) for language in Language], self)
        self._you = Form(parent=self)
        self._you.add("name", LineInput())
        self._you.add("email", LineInput(limit=254), optional=True)
        self._passphrase = NewPassphrase(self)
        self._begin = _Radios([("samples", ""), ("empty", "")], self)
        self._stack = QStackedWidget(self)
        for page in (self._languages, self._you, self._passphrase, self._begin):
            scrolled = Scrolled(parent=self)
            scrolled.body.addWidget(page)
            scrolled.body.addStretch(1)
            self._stack.addWidget(scrolled)
        self._back, self._next = Button(icon="back", parent=self), Button(kind="primary", parent=self)
        self._next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._next)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (self._step, self._title, self._about, self._said):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self._languages.chosen.connect(self._on_language)
        self._languages.choose(i18n.current().value)
        self._begin.choose("empty")
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        for field in self.findChildren(LineInput):
            field.returnPressed.connect(self._on_next)
        self.retranslate()

    def retranslate(self) -> None:
        page = self._stack.currentIndex()
        titles = (
            self.tr("Welcome to ActDesk"),
            self.tr("Who are you?"),
            self.tr("Choose a passphrase"),
            self.tr("What would you like to begin with?"),
        )
        abouts = (
            self.tr("The desk of the communications team. In which language shall we work? You can change it later."),
            self.tr("Your name stands beside what you do, in the history of every record. It stays on this computer."),
            self.tr(
                "It encrypts everything on this desk. Nobody can bring it back if it is lost, not even we: "
                "write it down and keep the paper in a safe place."
            ),
            self.tr("You can look around in invented records first, or start with an empty desk."),
        )
        self._step.setText(self.tr("Step {n} of {total}").format(n=page + 1, total=self._stack.count()))
        self._title.setText(titles[page])
        self._about.setText(abouts[page])
        self._you.label("name", self.tr("Your name"))
        self._you.label("email", self.tr("Your e-mail address"))
        self._begin.set_words("empty", self.tr("An empty desk"))
        self._begin.set_words("samples", self.tr("Sample records, to look around"))
        self._languages.setAccessibleName(self.tr("Language"))
        self._begin.setAccessibleName(titles[3])
        self._back.setText(self.tr("Back"))
        self._back.setVisible(page > 0)
        last = page == self._stack.count() - 1
        words = self.tr("Set up the desk") if last else self.tr("Continue")
        self._next.setText(self.tr("Setting up …") if self._busy else words)
        self._next.setEnabled(not self._busy)
        self._back.setEnabled(not self._busy)

    def focus(self) -> None:
        page = self._stack.currentIndex()
        if page == 0:
            self._languages.focus()
        elif page == 1:
            self._you.focus_first()
        elif page == 2:
            self._passphrase.focus()
        else:
            self._begin.focus()

    def say(self, sentence: str) -> None:
        """Say why the desk was not set up; what was typed stays."""
        self._busy = False
        self._said.set_text(sentence)
        self._said.show()
        self.retranslate()

    def clear(self) -> None:
        self._busy = False
        self._passphrase.clear()
        self._said.hide()

    def _on_language(self, code: str) -> None:
        self.language_chosen.emit(Language(code))

    def _on_back(self) -> None:
        self._turn(self._stack.currentIndex() - 1)

    def _on_next(self) -> None:
        page = self._stack.currentIndex()
        if self._busy or not self._page_holds(page):
            return
        if page < self._stack.count() - 1:
            self._turn(page + 1)
            return
        self._busy = True
        self._said.hide()
        self.retranslate()
        you = self._you.values()
        answers = SetupAnswers.made(
            language=i18n.current(),
            name=you["name"],
            email=you["email"],
            with_samples=self._begin.value() == "samples",
        )
        self.create_asked.emit(answers, self._passphrase.passphrase())

    def _page_holds(self, page: int) -> bool:
        if page == 1:
            return self._you.check()
        if page == 2:
            return self._passphrase.check()
        return True

    def _turn(self, page: int) -> None:
        if page == 2:
            you = self._you.values()
            self._passphrase.set_own_words(you["name"], you["email"])
        self._stack.setCurrentIndex(page)
        self.retranslate()
        self.focus()


class _Radios(QWidget):
    """One of a few, as radio buttons under each other."""

    chosen = Signal(str)

    def __init__(self, options: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for code, word in options:
            button = QRadioButton(word, self)
            self._buttons[code] = button
            group.addButton(button)
            column.addWidget(button)
        group.buttonClicked.connect(self._on_clicked)

    def set_words(self, code: str, word: str) -> None:
        self._buttons[code].setText(word)

    def value(self) -> str:
        return next((code for code, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        self._buttons[code].setChecked(True)

    def focus(self) -> None:
        self._buttons[self.value()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.value())
