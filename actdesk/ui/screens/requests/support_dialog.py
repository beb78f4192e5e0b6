"""The support plan of an approved channel: all six kinds of help, with who and when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from actdesk.domain.base import Kind
from actdesk.domain.drafts import Place
from actdesk.domain.support import Support
from actdesk.services.request_views import RequestView
from actdesk.ui.asking import may_discard
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.requests.support_input import SupportInput
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets import Button, Form, PlainLabel, Scrolled, lay_out_footed


class SupportDialog(Translated, QDialog):
    """Asks once; what was typed is not thrown away without a question."""

    agreed = Signal(object)  # the plan: a tuple of Support

    def __init__(self, context: ScreenContext, view: RequestView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self.form = Form(parent=self)
        self.plan = SupportInput(context)
        self.form.add("plan", self.plan)
        self.cancel = Button(parent=self)
        self.act = Button(kind="primary", icon="check", parent=self)
        self.cancel.setDefault(True)
        page = Scrolled(margin=Space.PAGE, parent=self)
        page.body.addWidget(self._title)
        page.body.addWidget(self.form)
        page.body.addStretch(1)
        lay_out_footed(self, page, (self.cancel, self.act))
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        self.retranslate()
        self.plan.show_lines(view.support)
        self.form.mark_saved()
        place = Place("requests.support", Kind.REQUEST, view.request.id)
        self.form.keep_draft(context.drafts, place, title=self._title.text)
        room = self.screen().availableGeometry()
        self.resize(min(theme().pixels(640), room.width() - Space.WIDE), min(theme().pixels(600), room.height() - 60))
        self.form.focus_first()

    def retranslate(self) -> None:
        title = self.tr("Support plan of {reference}").format(reference=self._view.request.reference)
        self.setWindowTitle(title)
        self._title.setText(title)
        self.form.label(
            "plan",
            self.tr("The help that is agreed"),
            help=self.tr("All six are agreed before the channel opens: who gives each, and when."),
        )
        self.cancel.setText(self.tr("Cancel"))
        self.act.setText(self.tr("Keep the plan"))

    def reject(self) -> None:
        if not self.form.is_dirty() or may_discard(self):
            self.form.end_draft()
            super().reject()

    def _on_act(self) -> None:
        if self.form.check():
            plan: tuple[Support, ...] = self.plan.value()
            self.agreed.emit(plan)
            self.accept()
