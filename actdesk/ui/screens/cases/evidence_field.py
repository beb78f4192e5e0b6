"""Evidence by drop, by paste, or chosen: each piece with its SHA-256, until it is kept."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from actdesk.services.attachments import LARGEST_BYTES, Incoming
from actdesk.ui import i18n
from actdesk.ui.context import ScreenContext
from actdesk.ui.i18n import Translated
from actdesk.ui.screens.cases import asking, evidence_draft, words
from actdesk.ui.screens.cases.evidence_files import (
    CLIPBOARD_NAME,
    Gathered,
    Piece,
    Unread,
    encode_picture,
    holds_evidence,
    local_files,
    read_files,
)
from actdesk.ui.settings_store import Json
from actdesk.ui.theme import Space, restyle
from actdesk.ui.widgets import Button, FlowLayout, IconButton, MessageBar, PlainLabel, clear_layout
from actdesk.ui.widgets.basics import IconMark


class PieceLine(Translated, QWidget):
    """One piece: name, size, SHA-256, and a way to leave it out again."""

    left_out = Signal(object)  # Piece

    def __init__(self, piece: Piece, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._piece = piece
        self._name = PlainLabel(piece.incoming.name, role="label", wrap=True, parent=self)
        self._about = PlainLabel(role="small", wrap=True, parent=self)
        self._out = IconButton("close", colour="muted", parent=self)
        self._out.clicked.connect(self._on_out)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark("attach", "muted", 18, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._out, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        name = self._piece.incoming.name
        about = self.tr("{size}, SHA-256 {hash}")
        self._about.setText(about.format(size=words.size(self._piece.size), hash=words.grouped(self._piece.sha256)))
        self._out.set_label(self.tr("Leave out {name}").format(name=name))

    def _on_out(self) -> None:
        self.left_out.emit(self._piece)


class EvidenceField(Translated, QFrame):
    """Holds pieces of evidence that are not kept yet. Reads on a worker; the bytes are never changed."""

    edited = Signal()

    def __init__(self, context: ScreenContext, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pieces: list[Piece] = []
        self._reading = 0
        self._unread: tuple[Unread, ...] = ()
        self._nothing_to_paste = False
        self._left: Mapping[str, bytes] = {}  # bytes of a draft that is being filled in
        self.setAcceptDrops(True)
        self._hint = PlainLabel(role="muted", wrap=True, parent=self)
        self.choose = Button(icon="attach", parent=self)
        self.paste = Button(icon="copy", parent=self)
        self._trouble = MessageBar(tone="warn", parent=self)
        self._trouble.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.SMALL)
        buttons = FlowLayout(spacing=Space.SMALL)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._hint)
        column.addLayout(buttons)
        column.addWidget(self._trouble)
        column.addLayout(self._lines)
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self.paste_clipboard)
        self.retranslate()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("Drop files here, paste a picture (Ctrl+V), or choose files."))
        self.choose.setText(self.tr("Choose files…"))
        self.paste.setText(self.tr("Paste"))
        self._say_trouble()

    # --- what is held --------------------------------------------------------------------------------------

    def value(self) -> tuple[Incoming, ...]:
        return tuple(piece.incoming for piece in self._pieces)

    def pieces(self) -> tuple[Piece, ...]:
        return tuple(self._pieces)

    def is_empty(self) -> bool:
        return not self._pieces

    def is_reading(self) -> bool:
        return self._reading > 0

    def clear(self) -> None:
        self._pieces, self._unread = [], ()
        self._show()

    def draft(self) -> dict[str, Json]:
        """Their names and hashes; the bytes are kept beside it, since a draft is written anew every second."""
        return evidence_draft.kept(self._pieces)

    def draft_files(self) -> dict[str, bytes]:
        return evidence_draft.files(self._pieces)

    def take_files(self, files: Mapping[str, bytes]) -> None:
        self._left = files

    def take_draft(self, kept: dict[str, Json]) -> tuple[str, ...]:
        pieces, missing = evidence_draft.taken(kept, self._left)
        self._left = {}
        self._pieces, self._unread = pieces, tuple(Unread(name, "not_kept") for name in missing)
        self._show()
        return ()

    # --- ways in -------------------------------------------------------------------------------------------

    def take(self, mime: QMimeData) -> bool:
        """Take files or a picture out of what was dropped or pasted; False if there is neither."""
        paths = local_files(mime)
        if paths:
            self.read(paths)
        elif mime.hasImage():
            self._read_picture(QImage(mime.imageData()))
        else:
            return False
        return True

    def read(self, paths: Sequence[Path]) -> None:
        self._begin()
        self._context.jobs.run(
            read_files,
            tuple(paths),
            owner=self,
            done=self._on_read,
            failed=self._on_failed,
            title=self.tr("Reading the evidence"),
        )

    def paste_clipboard(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        self._unread = ()
        self._nothing_to_paste = mime is None or not self.take(mime)
        self._say_trouble()

    def _read_picture(self, image: QImage) -> None:
        moment = self._context.desk.clock.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        self._begin()
        self._context.jobs.run(
            encode_picture,
            image,
            CLIPBOARD_NAME.format(moment=moment),
            owner=self,
            done=self._on_read,
            failed=self._on_failed,
        )

    def _on_choose(self) -> None:
        paths = asking.evidence_files(self)
        if paths:
            self.read(paths)

    def _begin(self) -> None:
        self._reading += 1
        self._unread, self._nothing_to_paste = (), False
        self._say_trouble()

    def _on_failed(self, error: Exception) -> None:
        self._reading -= 1
        self._context.notifier.explain(error)

    def _on_read(self, gathered: Gathered) -> None:
        self._reading -= 1
        held = {piece.sha256: piece for piece in (*gathered.pieces[::-1], *self._pieces[::-1])}  # the same bytes once
        new = [piece for piece in gathered.pieces if held[piece.sha256] is piece]
        self._pieces += new
        self._unread = gathered.unread
        self._show()

    # --- what is seen --------------------------------------------------------------------------------------

    def _show(self) -> None:
        clear_layout(self._lines)
        for piece in self._pieces:
            line = PieceLine(piece, parent=self)
            line.left_out.connect(self._on_left_out)
            self._lines.addWidget(line)
        self._say_trouble()
        self.edited.emit()

    def _on_left_out(self, piece: Piece) -> None:
        self._pieces.remove(piece)
        self._show()
        self.choose.setFocus()

    def _say_trouble(self) -> None:
        lines = [self._why(unread) for unread in self._unread]
        if self._nothing_to_paste:
            lines.append(self.tr("There is no picture and no file on the clipboard."))
        self._trouble.set_text("\n".join(lines))
        self._trouble.setVisible(bool(lines))

    def _why(self, unread: Unread) -> str:
        limit = i18n.number(LARGEST_BYTES // 1_000_000)
        sentences = {
            "empty": self.tr("{name} is empty and was left out."),
            "too_large": self.tr("{name} is larger than {limit} MB and was left out."),
            "folder": self.tr("{name} is a folder. Choose the files in it."),
            "unreadable": self.tr("{name} can’t be read and was left out."),
            "not_kept": self.tr("{name} is not in the draft any more. Add it again."),
        }
        return sentences[unread.why].format(name=unread.name, limit=limit)

    # --- drop and paste ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_evidence(event.mimeData()):
            self._mark(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        else:
            super().keyPressEvent(event)

    def _mark(self, on: bool) -> None:
        self.setProperty("dropping", on)
        restyle(self)
