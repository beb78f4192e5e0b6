"""The running program: one window on one store. `program` says what happens between the door and the desk."""

import os

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from actdesk import __version__
from actdesk.domain.base import EnvironmentFault
from actdesk.hold import Hold
from actdesk.services.access import Access
from actdesk.ui import privately
from actdesk.ui.faults import FaultHooks
from actdesk.ui.i18n import Languages
from actdesk.ui.icons import IconKeeper, app_icon
from actdesk.ui.instance import Doorbell, ring
from actdesk.ui.jobs import GarbageKeeper
from actdesk.ui.program import Program
from actdesk.ui.theme import Theme


def run(access: Access, argv: list[str], hold: Hold | None = None) -> int:
    """Open the window on a store and stay until it is closed. Returns the exit code.

    `hold` is the one that `second_start` may have taken already. A second start on the same store brings the first
    window forward and returns 0 at once.
    """
    privately.keep_no_settings()
    app = QApplication(argv)
    app.setApplicationName("ActDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("actdesk")
    hold, trouble = hold or Hold(access.folder), None
    try:
        access.check_place()
        if hold.take():
            hold.say_coming()
        elif hold.someone_is_coming() or ring(access.folder):
            return 0
        else:
            trouble = EnvironmentFault("store_held")
    except EnvironmentFault as error:
        trouble = error
    Theme(app)
    IconKeeper(app)
    app.setWindowIcon(app_icon())
    languages = Languages(app)
    hooks = FaultHooks(app, None if trouble else access.folder)
    keeper = GarbageKeeper(app)
    program = Program(app, access, languages)
    hooks.happened.connect(program.show_fault)
    bell = Doorbell(access.folder, app) if trouble is None else None
    if bell is not None:
        bell.rang.connect(program.come_forward)
        hold.say_here()
    program.start(trouble)
    QTimer.singleShot(0, program, program.warm_up)
    code = app.exec()
    ended = program.end()
    keeper.stop()
    hooks.remove()
    if bell is not None:
        bell.close()  # while the store is still ours: its socket's file goes, and takes no later one's along
    hold.release()
    if not ended:  # a thread that does not return would hold the process for ever
        os._exit(code)
    return code
