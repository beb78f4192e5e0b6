"""The bar on top: search, undo and redo by name, language, theme, lock."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from actdesk.domain.languages import Language
from actdesk.ui import i18n
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, ThemeChoice, theme
from actdesk.ui.widgets.basics import Button, IconButton


class TopBar(Translated, QFrame):
    """It only says what was asked for; the shell does it."""

    search_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()
    language_chosen = Signal(object)  # Language
    theme_chosen = Signal(object)  # ThemeChoice

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._undo_name = self._redo_name = ""
        self._search = Button(kind="plain", icon="search", parent=self)
        self._search.setProperty("kind", "search")
        self._search.setMaximumWidth(theme().pixels(520))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._undo, self._redo = IconButton("undo", parent=self), IconButton("redo", parent=self)
        self._language, self._theme = IconButton("language", parent=self), IconButton("display", parent=self)
        self._lock = IconButton("lock", parent=self)
        self._language_menu, self._theme_menu = menu_of(self._language), menu_of(self._theme)
        self._languages = choices_of(
            self._language_menu, [(language.value, name) for language, name in i18n.NAMES.items()]
        )
        self._themes = choices_of(self._theme_menu, [(choice.value, "") for choice in ThemeChoice])
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.SMALL, Space.CARD, Space.SMALL)
        row.setSpacing(Space.HAIR)
        row.addWidget(self._search, 1)
        row.addStretch(1)
        for button in (self._undo, self._redo, self._language, self._theme, self._lock):
            row.addWidget(button)
        self._search.clicked.connect(self.search_asked)
        self._undo.clicked.connect(self.undo_asked)
        self._redo.clicked.connect(self.redo_asked)
        self._lock.clicked.connect(self.lock_asked)
        self._languages.triggered.connect(self._on_language)
        self._themes.triggered.connect(self._on_theme)
        self.retranslate()

    def retranslate(self) -> None:
        self._search.setText(self.tr("Search or do anything (Ctrl+K)"))
        self._language.set_label(self.tr("Language"))
        self._theme.set_label(self.tr("Light or dark"))
        self._lock.set_label(self.tr("Lock now"), "Ctrl+L")
        names = {"system": self.tr("As the system says"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for action in self._themes.actions():
            action.setText(names[action.data()])
            action.setChecked(action.data() == theme().choice.value)
        for action in self._languages.actions():
            action.setChecked(action.data() == i18n.current().value)
        self.set_undo(self._undo_name, self._redo_name)

    def set_undo(self, undo: str, redo: str) -> None:
        """Name what can be undone and redone, in words; '' where there is nothing."""
        self._undo_name, self._redo_name = undo, redo
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))
        undo_text = self.tr("Undo: {act}").format(act=undo) if undo else self.tr("Nothing to undo")
        redo_text = self.tr("Redo: {act}").format(act=redo) if redo else self.tr("Nothing to redo")
        self._undo.set_label(undo_text, "Ctrl+Z" if undo else "")
        self._redo.set_label(redo_text, "Ctrl+Shift+Z" if redo else "")

    def show_theme(self, choice: ThemeChoice) -> None:
        for action in self._themes.actions():
            action.setChecked(action.data() == choice.value)

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(Language(action.data()))

    def _on_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeChoice(action.data()))


def menu_of(button: QToolButton) -> QMenu:
    """Give a button a menu of choices."""
    menu = QMenu(button)
    menu.setProperty("checks", True)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return menu


def choices_of(menu: QMenu, options: list[tuple[str, str]]) -> QActionGroup:
    """Fill a menu with (code, word) pairs, one of which is ticked; each action's `data()` is its code."""
    group = QActionGroup(menu)
    for code, text in options:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(code)
        group.addAction(action)
    return group
