"""A store in a synchronised folder or on a network disk is recognised; an ordinary folder is left alone."""

from collections.abc import Iterable, Mapping

import pytest

from actdesk.domain.whereabouts import Around, BadPlace, bad_place, conflict_copies

HOME = "/home/amara"
STORE = f"{HOME}/.local/share/ActDesk/store"


def folders(**names: list[str]) -> Mapping[str, list[str]]:
    return names


def around(system: str = "linux", *, names: Mapping[str, Iterable[str]] | None = None, **facts: object) -> Around:
    listing = dict(names or {})
    return Around(system=system, names_in=lambda folder: listing.get(folder, ()), **facts)  # type: ignore[arg-type]


GOOD = [
    ("linux", STORE),
    ("linux", "/media/amara/STICK/ActDesk"),
    ("linux", f"{HOME}/Documents/onedrivers/store"),
    ("linux", f"{HOME}/my dropbox plans/store"),
    ("linux", f"{HOME}/boxes/nextcloudish"),
    ("darwin", "/Users/amara/Library/Application Support/ActDesk/store"),
    ("darwin", "/Users/amara/Documents/store"),
    ("win32", r"C:\Users\Amara\AppData\Local\ActDesk\store"),
    ("win32", r"\\?\C:\Users\Amara\store"),
    ("win32", r"D:\store"),
]


@pytest.mark.parametrize(("system", "folder"), GOOD)
def test_an_ordinary_folder_is_left_alone(system: str, folder: str) -> None:
    assert bad_place(folder, around(system)) is None


BY_NAME = [
    ("linux", f"{HOME}/OneDrive/store", "OneDrive"),
    ("linux", f"{HOME}/onedrive/deep/er/store", "OneDrive"),
    ("win32", r"C:\Users\Amara\OneDrive - ACT Alliance\store", "OneDrive"),
    ("win32", r"C:\Users\Amara\OneDrive-Personal\store", "OneDrive"),
    ("win32", r"C:\Users\Amara\iCloudDrive\store", "iCloud"),
    ("win32", r"G:\My Drive\store", "Google Drive"),
    ("win32", r"G:\Mon Drive\store", "Google Drive"),
    ("win32", r"C:\Users\Amara\Nextcloud\store", "Nextcloud"),
    ("linux", f"{HOME}/Dropbox/store", "Dropbox"),
    ("linux", f"{HOME}/Dropbox (Personal)/store", "Dropbox"),
    ("linux", f"{HOME}/Google Drive/store", "Google Drive"),
    ("linux", f"{HOME}/GoogleDrive/store", "Google Drive"),
    ("linux", f"{HOME}/Nextcloud/store", "Nextcloud"),
    ("linux", f"{HOME}/Nextcloud2/store", "Nextcloud"),
    ("linux", f"{HOME}/ownCloud/store", "ownCloud"),
    ("linux", f"{HOME}/Syncthing/store", "Syncthing"),
    ("linux", f"{HOME}/kDrive/store", "kDrive"),
    ("linux", f"{HOME}/pCloudDrive/store", "pCloud"),
    ("linux", f"{HOME}/Proton Drive/store", "Proton Drive"),
    ("darwin", "/Users/amara/Library/Mobile Documents/com~apple~CloudDocs/store", "iCloud"),
    ("darwin", "/Users/amara/Library/CloudStorage/OneDrive-ACTAlliance/store", "OneDrive"),
    ("darwin", "/Users/amara/Library/CloudStorage/GoogleDrive-a@example.org/My Drive/store", "Google Drive"),
    ("darwin", "/Users/amara/Library/CloudStorage/Dropbox/store", "Dropbox"),
    ("darwin", "/Users/amara/Library/CloudStorage/Egnyte-act/store", "Egnyte"),
    ("darwin", "/Users/amara/library/mobile documents/store", "iCloud"),
]


@pytest.mark.parametrize(("system", "folder", "service"), BY_NAME)
def test_a_folder_of_a_service_is_known_by_its_name(system: str, folder: str, service: str) -> None:
    assert bad_place(folder, around(system)) == BadPlace("store_synchronised", service)


BY_MARKER = [
    (".dropbox.cache", "Dropbox"),
    (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
    ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".csync_journal.db", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".stversions", "Syncthing"),
    (".tmp.drivedownload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".seafile-data", "Seafile"),
]


@pytest.mark.parametrize(("name", "service"), BY_MARKER)
@pytest.mark.parametrize("where", ["/data", "/data/team", "/data/team/store"])
def test_what_a_client_leaves_in_a_folder_above_betrays_it(where: str, name: str, service: str) -> None:
    seen = around(names={where: [name]})
    assert bad_place("/data/team/store", seen) == BadPlace("store_synchronised", service)
    assert bad_place("/other/store", seen) is None


def test_the_settings_of_dropbox_in_the_home_do_not_make_the_home_a_dropbox() -> None:
    assert bad_place(STORE, around(names={HOME: [".dropbox", ".dropbox-dist", ".config"]})) is None


@pytest.mark.parametrize(
    ("system", "root", "inside", "beside"),
    [
        ("linux", "/srv/cloud", "/srv/cloud/a/store", "/srv/clouds/store"),
        ("linux", "/srv/cloud/", "/srv/cloud", "/srv"),
        ("win32", r"D:\Work", r"d:\work\store", r"D:\Workshop\store"),
    ],
)
def test_what_a_service_says_that_it_carries_is_believed(system: str, root: str, inside: str, beside: str) -> None:
    seen = around(system, roots=[("Nextcloud", root)])
    assert bad_place(inside, seen) == BadPlace("store_synchronised", "Nextcloud")
    assert bad_place(beside, seen) is None


def test_documents_that_macos_carries_into_icloud_are_recognised() -> None:
    home = "/Users/amara"
    carried = {f"{home}/Library/Mobile Documents/com~apple~CloudDocs": ["Desktop", "Documents"]}
    seen = around("darwin", home=home, names=carried)
    assert bad_place(f"{home}/Documents/store", seen) == BadPlace("store_synchronised", "iCloud")
    assert bad_place(f"{home}/Desktop/store", seen) == BadPlace("store_synchronised", "iCloud")
    assert bad_place(f"{home}/Library/Application Support/ActDesk/store", seen) is None


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("nfs4", BadPlace("store_on_network", "nfs4")),
        ("cifs", BadPlace("store_on_network", "cifs")),
        ("smbfs", BadPlace("store_on_network", "smbfs")),
        ("fuse.sshfs", BadPlace("store_on_network", "sshfs")),
        ("fuse.rclone", BadPlace("store_on_network", "rclone")),
        ("fuse.gvfsd-fuse", BadPlace("store_on_network", "gvfsd-fuse")),
        ("fuse.onedriver", BadPlace("store_synchronised", "OneDrive")),
        ("fuse.google-drive-ocamlfuse", BadPlace("store_synchronised", "Google Drive")),
        ("fuse.gocryptfs", None),
        ("fuseblk", None),
        ("ext4", None),
        ("btrfs", None),
        ("exfat", None),
        ("tmpfs", None),
        ("apfs", None),
    ],
)
def test_a_disk_is_judged_by_the_deepest_mount_that_holds_the_store(kind: str, expected: BadPlace | None) -> None:
    mounts = [("/", "ext4"), ("/home", "btrfs"), (HOME, kind), ("/mnt/share", "nfs")]
    assert bad_place(STORE, around(mounts=mounts)) == expected


def test_a_local_disk_below_a_network_one_is_good_and_a_later_mount_hides_an_earlier() -> None:
    assert bad_place(STORE, around(mounts=[("/", "nfs"), (f"{HOME}/.local", "ext4")])) is None
    assert bad_place(STORE, around(mounts=[("/home", "ext4"), ("/home", "nfs")])) is not None


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"\\server\share\store", "server"),
        (r"N:\store", "N:"),
        (r"\\?\UNC\server\share\store", r"\\?\UNC\server\share"),
    ],
)
def test_windows_shares_are_recognised(folder: str, service: str) -> None:
    assert bad_place(folder, around("win32", remote_drives=frozenset({"N:"}))) == BadPlace("store_on_network", service)


def test_second_copies_beside_the_store_are_noticed_and_its_own_files_are_not() -> None:
    own = ["actdesk.db", "actdesk.db-wal", "actdesk.db-shm", "actdesk.key", "actdesk.key.bak", "backups", "tmp"]
    left = [
        "actdesk (conflicted copy).db",
        "actdesk (Amara's conflicted copy 2026-11-02).key",
        "actdesk (conflicted copy 2026-11-02 101010).db",
        "actdesk-LAPTOP7.db",
        "actdesk.sync-conflict-20261102-101010-ABCDEFG.db",
        "actdesk_conflict-20261102-101010.db",
        "actdesk 2.db",
        "actdesk (1).db",
        "actdesk.key.sync-conflict-20261102.bak",
    ]
    assert set(conflict_copies([*own, *left])) == set(left)
