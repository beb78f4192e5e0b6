"""Work leaves the window free, comes back on the window's thread, and never to somebody who is gone."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from actdesk.ui.jobs import Jobs, Progress


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.thread_name = ""

    def on_done(self, result: object) -> None:
        self.heard.append(result)
        self.thread_name = threading.current_thread().name

    def on_failed(self, error: Exception) -> None:
        self.heard.append(error)


def name_of_thread() -> str:
    return threading.current_thread().name


def fails() -> None:
    raise ValueError("no")


def test_work_runs_beside_the_window_and_its_result_comes_back_on_it(jobs: Jobs) -> None:
    owner = Owner()
    jobs.run(name_of_thread, owner=owner, done=owner.on_done)
    jobs.wait()
    assert str(owner.heard[0]).startswith("actdesk-job")
    assert owner.thread_name == threading.main_thread().name


def test_an_error_goes_to_the_one_who_asked(jobs: Jobs) -> None:
    owner = Owner()
    jobs.run(fails, owner=owner, done=owner.on_done, failed=owner.on_failed)
    jobs.wait()
    assert isinstance(owner.heard[0], ValueError)


def test_an_error_that_nobody_takes_is_announced(jobs: Jobs, qtbot: QtBot) -> None:
    owner = Owner()
    with qtbot.waitSignal(jobs.unhandled, timeout=3000) as heard:
        jobs.run(fails, owner=owner, done=owner.on_done)
    assert isinstance(heard.args[0], ValueError)


def test_nothing_is_delivered_to_an_owner_that_is_gone(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    gate = threading.Event()
    owner = QWidget()
    jobs.run(gate.wait, 5, owner=owner, done=heard.append)
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    jobs.wait()
    assert heard == []


def test_cancelled_work_stops_at_its_next_safe_step(jobs: Jobs) -> None:
    owner = Owner()
    started, steps = threading.Event(), []

    def work(progress: Progress) -> None:
        for step in range(1000):
            progress.check()
            steps.append(step)
            started.set()
            threading.Event().wait(0.01)

    job = jobs.run(work, owner=owner, done=owner.on_done, failed=owner.on_failed)
    assert started.wait(5)
    job.cancel()
    jobs.wait()
    assert len(steps) < 1000
    assert owner.heard == []


@pytest.mark.parametrize("count", [200])
def test_many_jobs_are_all_delivered(jobs: Jobs, count: int) -> None:
    owner = Owner()
    for number in range(count):
        jobs.run(abs, -number, owner=owner, done=owner.on_done)
    jobs.wait()
    assert sorted(owner.heard) == list(range(count))  # type: ignore[type-var]


def test_what_ended_before_the_window_had_time_to_look_is_never_called_slow(jobs: Jobs) -> None:
    owner, slow = Owner(), []
    jobs.slow.connect(slow.append)
    job = jobs.run(name_of_thread, owner=owner, done=owner.on_done, title="Quick")
    jobs.wait()
    job._on_slow()  # the timer of half a second, late: the window was busy showing the result
    assert slow == []


def test_what_is_asked_of_it_after_its_end_is_left_undone(qtbot: QtBot) -> None:
    jobs, heard = Jobs(workers=1), list[object]()
    assert jobs.close()
    late = jobs.run(heard.append, 1, owner=jobs, done=heard.append, failed=heard.append)
    assert late.cancelled
    qtbot.wait(20)
    assert heard == []
    assert jobs.busy == 0
    jobs.deleteLater()
