"""What this machine really says about folders, and the refusal with its facts."""

import json
from pathlib import Path

import pytest

from actdesk.data import where
from actdesk.domain.base import EnvironmentFault


def test_an_ordinary_folder_of_this_machine_is_good(tmp_path: Path) -> None:
    where.check(tmp_path / "store")


def test_a_marker_above_refuses_with_who_and_a_good_place(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(EnvironmentFault, match="store_synchronised") as refused:
        where.check(tmp_path / "deep" / "store", tmp_path / "good")
    assert refused.value.facts["service"] == "Syncthing"
    assert refused.value.facts["good"] == str(tmp_path / "good")


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(EnvironmentFault, match="store_synchronised"):
        where.check(tmp_path / "plain" / "store")


def test_the_settings_of_the_services_are_read(tmp_path: Path) -> None:
    settings = {
        ".dropbox/info.json": json.dumps({"personal": {"path": "/d/box"}, "business": {"path": "/d/firm"}}),
        ".config/Nextcloud/nextcloud.cfg": "[Accounts]\n0\\Folders\\1\\localPath=/d/cloud/\n0\\url=https://x\n",
        ".config/ownCloud/owncloud.cfg": "0\\Folders\\1\\localPath=/d/own/\n",
        ".local/state/syncthing/config.xml": '<folder id="a" label="x" path="~/things" type="sendreceive">\n'
        '<folder id="b" path="/d/thing &amp; more"/>',
    }
    for name, text in settings.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert list(where.roots(tmp_path, {"OneDrive": "/d/one"})) == [
        ("OneDrive", "/d/one"),
        ("Dropbox", "/d/box"),
        ("Dropbox", "/d/firm"),
        ("Nextcloud", "/d/cloud"),
        ("ownCloud", "/d/own"),
        ("Syncthing", str(tmp_path / "things")),
        ("Syncthing", "/d/thing & more"),
    ]


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"a": 3}', "\0\xff", '{"a": {"path": 7}}'])
def test_damaged_settings_of_others_say_nothing(tmp_path: Path, text: str) -> None:
    for name in (".dropbox/info.json", ".config/Nextcloud/nextcloud.cfg", ".config/syncthing/config.xml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert list(where.roots(tmp_path, {})) == []


def test_a_second_copy_beside_the_store_is_named(tmp_path: Path) -> None:
    for name in ("actdesk.db", "actdesk 2.db", "actdesk.key"):
        (tmp_path / name).touch()
    assert where.second_copies(tmp_path) == ("actdesk 2.db",)


def test_a_store_without_any_key_file_is_told_from_an_empty_folder(tmp_path: Path) -> None:
    assert not where.missing_key(tmp_path)
    (tmp_path / "actdesk.db").touch()
    assert where.missing_key(tmp_path)
    (tmp_path / "actdesk.key.bak").touch()
    assert not where.missing_key(tmp_path)
