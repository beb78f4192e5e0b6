"""Above a form: what was being written in it, and when; the officer goes on with it or throws it away, once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from actdesk.domain.drafts import DraftNote
from actdesk.ui import i18n
from actdesk.ui.drafts import DraftKeeper, DraftSession
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space
from actdesk.ui.widgets.basics import Button
from actdesk.ui.widgets.draft_text import DraftText
from actdesk.ui.widgets.flow import FlowLayout
from actdesk.ui.widgets.messages import ConfirmDialog, MessageBar


class DraftBar(Translated, MessageBar):
    """Shown only while there is something to offer, or to say about what was filled in."""

    def __init__(self, drafts: DraftKeeper, *, parent: QWidget) -> None:
        super().__init__(tone="info", parent=parent)
        self._drafts = drafts
        self._session: DraftSession | None = None
        self._note: DraftNote | None = None
        self._moved: tuple[str, ...] = ()
        self._unfit = False
        self.go_on = Button(icon="edit", parent=self)
        self.show_it = Button(parent=self)
        self.throw_away = Button(kind="quiet", parent=self)
        self.close_it = Button(kind="quiet", parent=self)
        self._place = QWidget(self)  # held here: it has been seen to lose its wrapper before the bar is destroyed
        self._buttons = FlowLayout(self._place, spacing=Space.SMALL)
        for button in (self.go_on, self.show_it, self.throw_away, self.close_it):
            self._buttons.addWidget(button)
        self.add_part(self._place)
        self.go_on.clicked.connect(self._on_go_on)
        self.show_it.clicked.connect(self._on_show)
        self.throw_away.clicked.connect(self._on_throw_away)
        self.close_it.clicked.connect(self._on_close)
        self.hide()
        self.retranslate()

    def follow(self, session: DraftSession) -> None:
        """Say what this session offers."""
        self._session, self._note, self._moved, self._unfit = session, None, (), False
        session.offered.connect(self._on_offered)
        session.filled.connect(self._on_filled)
        session.unfit.connect(self._on_unfit)
        self._say()

    def retranslate(self) -> None:
        self.go_on.setText(self.tr("Go on with it"))
        self.show_it.setText(self.tr("Show it"))
        self.throw_away.setText(self.tr("Throw it away"))
        self.close_it.setText(self.tr("Close"))
        self._say()

    def _say(self) -> None:
        self.go_on.setVisible(self._note is not None and not self._unfit)
        self.show_it.setVisible(self._note is not None and self._unfit)
        self.throw_away.setVisible(self._note is not None)
        self.close_it.setVisible(self._note is None and bool(self._moved))
        self.set_tone("info" if self._note is not None else "warn")
        if self._note is not None:
            text = self.tr("You were writing this on {moment}, and it is not saved.")
            if self._unfit:
                text = self.tr("What you were writing on {moment} does not fit this form any more.")
            self.set_text(text.format(moment=i18n.moment(self._note.saved_at)))
        elif self._moved:
            text = self.tr("Changed by somebody since you wrote: {fields}. Your text stands over it; compare it.")
            self.set_text(text.format(fields=", ".join(self._moved)))
        self.setVisible(self._note is not None or bool(self._moved))

    def _on_offered(self, note: DraftNote | None) -> None:
        self._note, self._unfit = note, False
        self._say()

    def _on_filled(self, moved: tuple[str, ...]) -> None:
        self._note, self._moved = None, moved
        self._say()

    def _on_unfit(self, note: DraftNote) -> None:
        self._note, self._unfit = note, True
        self._say()

    def _on_go_on(self) -> None:
        if self._session is None or self._note is None:
            return
        if self._session.is_typed_in() and not ConfirmDialog.ask(
            self,
            self.tr("Put what you wrote before over what you typed now?"),
            act=self.tr("Put it over"),
            keep=self.tr("Go on typing"),
        ):
            return
        self._session.go_on(self._note)
        host = self.parentWidget()
        if host is not None:
            host.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show(self) -> None:
        if self._note is not None:
            DraftText(self._drafts, self._note, parent=self).open()

    def _on_throw_away(self) -> None:
        if self._session is not None and self._note is not None:
            self._session.throw_away(self._note)

    def _on_close(self) -> None:
        self._moved = ()
        self._say()
