"""What a pasted link leads to, said at once: the account in the register, its earlier cases, or a warning."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actdesk.services.case_view import Earlier, Recognition
from actdesk.ui import wording
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases import words
from actdesk.ui.theme import Space
from actdesk.ui.widgets import Button, MessageBar, PlainLabel
from actdesk.ui.wording import Tone

SHOWN = 4


class EarlierLine(QWidget):
    """An earlier case: its reference leads to it, the words beside it wrap."""

    asked = Signal(object)  # UUID

    def __init__(self, earlier: Earlier, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._case_id = earlier.case.id
        line = words.earlier_line(earlier)
        self.link = Button(kind="link", parent=self)
        self.link.setText(earlier.case.reference)
        self.link.setAccessibleName(f"{earlier.case.reference}, {line}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(line, wrap=True, parent=self), 1)
        self.link.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._case_id)


class EarlierList(Translated, QWidget):
    """Earlier cases, the most alike first, each with a link; more than a few are counted."""

    asked = Signal(object)  # UUID

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._earlier: tuple[Earlier, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def retranslate(self) -> None:
        self.show_cases(self._earlier)

    def show_cases(self, earlier: tuple[Earlier, ...]) -> None:
        self._earlier = earlier
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [self._line(one) for one in earlier[:SHOWN]]
        if len(earlier) > SHOWN:
            more = self.tr("%n more of them", "", len(earlier) - SHOWN)
            self._parts.append(PlainLabel(more, role="small", parent=self))
        for part in self._parts:
            self._column.addWidget(part)
        self.setVisible(bool(earlier))

    def _line(self, earlier: Earlier) -> EarlierLine:
        line = EarlierLine(earlier, parent=self)
        line.asked.connect(self.asked)
        return line


class LinkPanel(Translated, QWidget):
    """Beneath the link field; hidden while the field is empty."""

    case_asked = Signal(object)  # UUID

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Recognition | None = None
        self._bar = MessageBar(parent=self)
        self._earlier = EarlierList(parent=self)
        self._earlier.asked.connect(self.case_asked)
        self._bar.add_part(self._earlier)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.HAIR)
        column.addWidget(self._bar)
        self.show_found(None)

    def retranslate(self) -> None:
        self.show_found(self._found)

    def text(self) -> str:
        return self._bar.text()

    def show_found(self, found: Recognition | None) -> None:
        """Say what was found; None or an empty text hides the panel."""
        self._found = found
        said = self._sentence(found) if found is not None and found.text.strip() else None
        self.setVisible(said is not None)
        if found is None or said is None:
            return
        text, tone = said
        self._bar.set_text(text)
        self._bar.set_tone(tone)
        self._earlier.show_cases(found.earlier)

    def _sentence(self, found: Recognition) -> tuple[str, Tone]:
        if found.imitates:
            platform = wording.word("platform", found.imitates)
            text = self.tr("Careful: this address only looks like {platform}’s. Do not open it.")
            return text.format(platform=platform), "bad"
        if found.account is not None:
            account = words.account_line(found.account.platform, found.account.handle)
            state = wording.word("account_state", found.account.state.value).lower()
            text = self.tr("{account} is in the register: {state}.").format(account=account, state=state)
            if found.earlier:
                text += " " + self.tr("%n earlier case(s):", "", len(found.earlier))
            return text, "info"
        if found.link is not None:
            account = words.account_line(found.link.platform, found.link.handle)
            text = self.tr("{account} is not in the register. The case can be taken in all the same.")
            return text.format(account=account), "warn"
        if found.platform is not None:
            text = self.tr("A link on {platform} that names no account. Choose the account if it is one of ours.")
            return text.format(platform=wording.word("platform", found.platform)), "neutral"
        return self.tr("No platform that ActDesk knows. The link is kept as it is."), "neutral"
