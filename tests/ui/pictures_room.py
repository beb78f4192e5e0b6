"""A room for the tests of Pictures: a real store and the real engine, and a screen with files on its table."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import MetaData, select

from actdesk.imaging.samples import write_demo_samples
from actdesk.ui.jobs import Jobs
from actdesk.ui.screens.pictures.copies import FOLDER
from actdesk.ui.screens.pictures.view import PicturesScreen
from tests.ui.fakes import FakeNotifier, fake_context
from tests.ui.real_desk import RealDesk


class PicturesRoom:
    """One officer with pictures; `screen` is there from the start, `end()` puts all away."""

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        self.folder = folder
        self.real = RealDesk(folder / "store")
        self.jobs = jobs
        self.context = fake_context(self.real.desk, jobs)
        self.context.preferences.set(FOLDER, str(folder / "out"))
        self.screen = self.open()

    def open(self, width: int = 1240, height: int = 800) -> PicturesScreen:
        made = PicturesScreen(self.context)
        made.resize(width, height)
        made.show()
        self.screen = made
        self.settle()
        return made

    def samples(self) -> list[Path]:
        return write_demo_samples(self.folder / "in")

    def put(self, *paths: Path) -> None:
        """Put files on the table and wait until each was looked into."""
        self.screen.workbench.add(paths)
        self.screen.run_action("table")
        self.settle()

    def choose(self, name: str) -> None:
        names = [item.name for item in self.screen.workbench._batch.items]
        self.screen.workbench.tray.choose(names.index(name))
        self.settle()

    def settle(self) -> None:
        """Let every job end, those that its answer asks for too, and every rest of the previews."""
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < 0.15:
            QApplication.processEvents()
            if self.jobs.busy:
                self.jobs.wait()
                quiet_since = time.monotonic()

    def until(self, true: Callable[[], bool], seconds: float = 30.0) -> None:
        """Wait until something holds; fail where it does not come to hold."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not come to hold"
            self.settle()

    def told(self) -> list[str]:
        assert isinstance(self.context.notifier, FakeNotifier)
        return self.context.notifier.told

    def explained(self) -> list[Exception]:
        assert isinstance(self.context.notifier, FakeNotifier)
        return self.context.notifier.explained

    def stored(self) -> Iterator[str]:
        """Everything that the store holds, decrypted, as text: each value of each column of each table."""
        with self.real.store._readers.connect() as connection:
            tables = MetaData()
            tables.reflect(connection)
            for table in tables.sorted_tables:
                for row in connection.execute(select(table)):
                    for value in row:
                        yield value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)

    def end(self) -> None:
        self.screen.hide()
        self.screen.deleteLater()
        self.settle()
        self.real.close()


def texts(widget: QWidget) -> str:
    """What stands on a widget, line by line."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
