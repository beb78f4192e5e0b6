"""How the window is liked is kept without ever holding the window up."""

from actdesk.domain.base import EnvironmentFault
from actdesk.ui.jobs import Jobs
from actdesk.ui.settings_store import Json, LaterPreferences, MemoryPreferences


class CountingPreferences(MemoryPreferences):
    def __init__(self) -> None:
        super().__init__()
        self.writes: list[tuple[str, Json]] = []

    def set(self, key: str, value: Json) -> None:
        super().set(key, value)
        self.writes.append((key, value))


def test_a_hundred_changes_of_one_width_are_one_write(jobs: Jobs) -> None:
    kept = CountingPreferences()
    later = LaterPreferences(kept, jobs)
    for width in range(100):
        later.set("list.account.widths", [width])
    assert later.get("list.account.widths") == [99]
    assert kept.writes == []
    later.flush()
    assert kept.writes == [("list.account.widths", [99])]
    later.deleteLater()


def test_what_waits_is_written_by_itself_and_on_a_worker(jobs: Jobs, qtbot) -> None:  # type: ignore[no-untyped-def]
    kept = CountingPreferences()
    later = LaterPreferences(kept, jobs)
    later.set("theme", "dark")
    qtbot.waitUntil(lambda: kept.writes == [("theme", "dark")], timeout=3000)
    jobs.wait()
    assert later.get("theme") == "dark"
    later.deleteLater()


def test_what_changes_while_it_is_written_is_not_forgotten(jobs: Jobs) -> None:
    kept = CountingPreferences()
    later = LaterPreferences(kept, jobs)
    later.set("theme", "dark")
    later._write_later()
    later.set("theme", "light")
    jobs.wait()
    later.flush()
    assert kept.get("theme") == "light"
    later.deleteLater()


def test_the_same_value_again_is_no_write(jobs: Jobs) -> None:
    kept = CountingPreferences()
    later = LaterPreferences(kept, jobs)
    kept.set("theme", "dark")
    later.set("theme", "dark")
    later.flush()
    assert kept.writes == [("theme", "dark")]
    later.deleteLater()


class FullDisk(MemoryPreferences):
    def __init__(self) -> None:
        super().__init__()
        self.full = True

    def set(self, key: str, value: Json) -> None:
        if self.full:
            raise EnvironmentFault("disk_full")
        super().set(key, value)


def test_a_full_disk_is_no_fault_of_the_program_and_what_waits_is_written_later(jobs: Jobs) -> None:
    kept = FullDisk()
    later = LaterPreferences(kept, jobs)
    faults: list[object] = []
    jobs.unhandled.connect(faults.append)
    later.set("window.screen", "people")
    later._write_later()
    jobs.wait()
    assert faults == []
    assert later.get("window.screen") == "people"
    kept.full = False
    later.set("theme", "dark")
    later._write_later()
    jobs.wait()
    assert kept.get("window.screen") == "people"
    later.deleteLater()
