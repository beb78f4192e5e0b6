"""Our own bugs: caught wherever they show, written to a log without personal data, told with a report to copy."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from actdesk.ui.i18n import Translated
from actdesk.ui.log_file import LogFile, log, report_of, without_files
from actdesk.ui.theme import Space, theme
from actdesk.ui.widgets.basics import Button, IconMark, PlainLabel


class FaultHooks(QObject):
    """Catches what nobody caught: on any thread, in `__del__`, in Qt. One per application."""

    happened = Signal(object)  # BaseException, delivered on the window's thread

    def __init__(self, parent: QObject, store: Path | None = None) -> None:
        super().__init__(parent)
        self._log = LogFile(store) if store is not None else None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._qt_before = qInstallMessageHandler(self._on_qt)

    def remove(self) -> None:
        """Give back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._log is not None:
            self._log.close()

    def take(self, error: BaseException) -> None:
        """Write an error to the log and tell the window."""
        log.error("fault\n%s", report_of(error))
        self.happened.emit(error)

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
        log.log(level, "qt: %s", without_files(text))


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
