"""The questions that every room asks in the same words: for a file, and whether what was typed may go.

Files are asked for by Qt's own dialog, never by the system's (docs/decisions/021-own-file-dialogs.md).
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo, QUrl
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from actdesk.ui.i18n import say
from actdesk.ui.icons import set_icon
from actdesk.ui.placing import keep_on_screen
from actdesk.ui.theme import restyle, theme
from actdesk.ui.widgets import ConfirmDialog

_USUAL = QStandardPaths.StandardLocation
_PLACES = (_USUAL.HomeLocation, _USUAL.DesktopLocation, _USUAL.DocumentsLocation, _USUAL.DownloadLocation,
           _USUAL.PicturesLocation)  # fmt: skip
_WIDTH, _HEIGHT, _BUTTON = 820, 520, 34
_ICONS = {  # Qt's own are black, on dark too, and a few pixels wide; by the name of the button
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "chevron-up",
    "newFolderButton": "add",
    "listModeButton": "menu",
    "detailModeButton": "table",
}
_NAME_COLUMN, _TYPE_COLUMN = 0, 2
_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def may_discard(parent: QWidget) -> bool:
    """Ask whether what was typed may be thrown away."""
    return ConfirmDialog.ask(
        parent,
        say("Asking", "Throw away what you typed?"),
        detail=say("Asking", "It is not saved yet."),
        act=say("Asking", "Throw it away"),
        keep=say("Asking", "Go on writing"),
        dangerous=True,
    )


def ask_file(parent: QWidget, title: str, kinds: str = "", folder: str = "") -> Path | None:
    """Ask for a file that is there, of `kinds` as Qt writes them. None: none after all."""
    dialog = _dialog(parent, title, kinds, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_answer(dialog)), None)


def ask_files(parent: QWidget, title: str, kinds: str = "", folder: str = "") -> list[Path]:
    """Ask for files that are there. Empty: none after all."""
    dialog = _dialog(parent, title, kinds, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _answer(dialog)


def ask_folder(parent: QWidget, title: str, folder: str = "") -> Path | None:
    """Ask for a folder. None: none after all."""
    dialog = _dialog(parent, title, "", folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_answer(dialog)), None)


def ask_where(
    parent: QWidget, title: str, name: str, suffix: str = "", kinds: str = "", *, replaces: bool = True
) -> Path | None:
    """Ask where a file goes; one that is there is replaced only after a question. None: nowhere after all.

    `replaces`: False where nothing is ever written over, so that the question would be a lie.
    """
    dialog = _dialog(parent, title, kinds or (f"*.{suffix}" if suffix else ""), "")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replaces)
    if suffix:
        dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name if not suffix or name.endswith(f".{suffix}") else f"{name}.{suffix}")
    return next(iter(_answer(dialog)), None)


def ask_pdf(parent: QWidget, title: str) -> Path | None:
    """Ask for a PDF that is there. None: none after all."""
    return ask_file(parent, title, _pdf_files())


def ask_pdf_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where a PDF goes; one that is there is replaced only after a question. None: nowhere after all."""
    return ask_where(parent, title, name, "pdf", _pdf_files())


def _pdf_files() -> str:
    return say("Asking", "PDF documents (*.pdf)")


def _dialog(parent: QWidget, title: str, kinds: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder or _documents(), kinds)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setSidebarUrls([QUrl("file:"), *(QUrl.fromLocalFile(place) for place in dict.fromkeys(_places()))])
    width = theme().pixels(_WIDTH)
    dialog.resize(width, theme().pixels(_HEIGHT))
    keep_on_screen(dialog)
    _dress(dialog, width)
    return dialog


def _dress(dialog: QFileDialog, width: int) -> None:
    """As everything here looks: our icons, wide names, whole days; a type is a word that Qt has in English alone."""
    splitter = dialog.findChild(QSplitter)
    if splitter is not None:
        splitter.setSizes([width // 5, width - width // 5])
    side = theme().pixels(_BUTTON)
    for name, icon in _ICONS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setProperty("kind", "quiet")
            restyle(button)
            button.setFixedSize(side, side)
            set_icon(button, icon)
    table = dialog.findChild(QTreeView, "treeView")
    if table is not None:
        table.hideColumn(_TYPE_COLUMN)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(_NAME_COLUMN, QHeaderView.ResizeMode.Stretch)


def _places() -> Iterator[str]:
    """Where officers keep things, and the sticks that are plugged in."""
    for place in _PLACES:
        path = QStandardPaths.writableLocation(place)
        if path and Path(path).is_dir():
            yield path
    for disk in QStorageInfo.mountedVolumes():
        if disk.isReady() and not disk.isRoot() and disk.rootPath().startswith(_REMOVABLE):
            yield disk.rootPath()


def _answer(dialog: QFileDialog) -> list[Path]:
    try:
        return [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    finally:
        dialog.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(_USUAL.DocumentsLocation)
