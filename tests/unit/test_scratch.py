"""Temporary files lie in the store's folder, private, and are gone afterwards."""

import os
import stat
from pathlib import Path

import pytest

from actdesk import scratch


def test_a_folder_of_its_own_is_private_whatever_the_umask_and_gone_afterwards(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with scratch.inside(tmp_path / "store") as own:
            assert own.parent == tmp_path / "store" / scratch.FOLDER
            assert stat.S_IMODE(own.stat().st_mode) == 0o700
            assert stat.S_IMODE(own.parent.stat().st_mode) == 0o700
            (own / "name").write_text("Amara")
    finally:
        os.umask(before)
    assert list((tmp_path / "store").iterdir()) == []


def test_it_is_gone_also_after_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bad"), scratch.inside(tmp_path) as own:
        (own / "name").write_text("Amara")
        raise ValueError("bad")
    assert list(tmp_path.iterdir()) == []


def test_a_purge_takes_what_a_kill_left_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "tmp" / "0123" / "deep").mkdir(parents=True)
    (tmp_path / "tmp" / "0123" / "deep" / "name").write_text("Amara")
    (tmp_path / ".actdesk-0123.part").write_text("half")
    (tmp_path / "actdesk.db").write_text("kept")
    scratch.purge(tmp_path)
    scratch.purge(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["actdesk.db"]


def test_a_purge_does_not_follow_a_link(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "file").touch()
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "tmp").symlink_to(theirs, target_is_directory=True)
    scratch.purge(tmp_path / "store")
    assert (theirs / "file").exists()
    assert list((tmp_path / "store").iterdir()) == []
