"""Our own bugs: caught wherever they show, written to a log without personal data, told with a report to copy."""

import faulthandler
import logging
import logging.handlers
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from actdesk import __version__
from actdesk.domain.base import ActDeskError
from actdesk.ui.i18n import Translated
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, IconMark, PlainLabel

log = logging.getLogger("actdesk")


def report_of(error: BaseException) -> str:
    """What a developer needs and nobody minds: versions, the error's type, files and lines of our own code.

    Never the error's text (it may quote a name) and never a folder of this computer.
    """
    lines = [
        f"ActDesk {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.system()} {platform.machine()}",
    ]
    seen: set[int] = set()
    step: BaseException | None = error
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        code = f" {step.code}" if isinstance(step, ActDeskError) else ""
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}{code}")
        for frame in traceback.extract_tb(step.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        step = step.__cause__ or step.__context__
    return "\n".join(lines)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    for anchor in ("actdesk", "site-packages"):
        if anchor in parts:
            start = len(parts) - 1 - parts[::-1].index(anchor)
            return "/".join(parts[start:])
    return parts[-1] if parts else "?"


class FaultHooks(QObject):
    """Catches what nobody caught: on any thread, in `__del__`, in Qt. One per application."""

    happened = Signal(object)  # BaseException, delivered on the window's thread

    def __init__(self, parent: QObject, log_file: Path | None = None) -> None:
        super().__init__(parent)
        self._file: TextIO | None = None
        if log_file is not None:
            self._open_log(log_file)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(self._on_qt)

    def remove(self) -> None:
        """Give back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._file is not None:
            faulthandler.disable()
            self._file.close()

    def take(self, error: BaseException) -> None:
        """Write an error to the log and tell the window."""
        log.error("fault\n%s", report_of(error))
        self.happened.emit(error)

    def _open_log(self, log_file: Path) -> None:
        log_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(log_file, maxBytes=500_000, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.INFO)
        log_file.chmod(0o600)
        self._file = log_file.with_suffix(".crash").open("w", encoding="utf-8")
        faulthandler.enable(self._file)

    def _on_exception(self, kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        else:
            self.take(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.take(args.exc_value)

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _on_qt(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """Qt's own warnings name widgets and signals, never what was typed; files are left out all the same."""
        level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
        log.log(level, "qt: %s", text if "/" not in text else text.split("/", 1)[0] + "…")


class FaultDialog(Translated, QDialog):
    """Says that it is our mistake, what is safe, and offers the report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark = IconMark("stop", "bad", 28, parent=self)
        self._title = PlainLabel(role="heading", wrap=True, parent=self)
        self._text = PlainLabel(wrap=True, parent=self)
        self._report = QPlainTextEdit(report_of(error), self)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._copy, self._close = Button(icon="copy", parent=self), Button(kind="primary", parent=self)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(Space.CARD)
        top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.CARD)
        column.addLayout(top)
        column.addWidget(self._report)
        column.addLayout(buttons)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self.resize(theme().pixels(560), theme().pixels(380))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("A mistake of ours"))
        self._title.setText(self.tr("ActDesk made a mistake"))
        self._text.setText(
            self.tr(
                "What you saved is safe. The last step may not have been done: check it before you go on. "
                "The report below names no person and no file of yours; please send it to whoever looks after ActDesk."
            )
        )
        self._report.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy the report"))
        self._close.setText(self.tr("Go on working"))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))
