"""Make the environment ActDesk runs in: .venv from the hashed lock file, and the system libraries Qt opens.

Runs on a bare Python 3.11 with nothing but the standard library. Says nothing when nothing is to be done.
    python tools/environment.py [--with-judges] [--with-faces]
`--with-judges` adds the independent programs that some tests ask; `--with-faces` the extra that suggests faces.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "actdesk-stamp"
FACES_STAMP = VENV / "actdesk-stamp-faces"
WINDOWS = os.name == "nt"

# Library as the loader knows it -> Debian package. Found by opening them: a name in a package list proves less.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork (the local socket of "one window per store") links it
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
BUILD_PROGRAMS = {"objdump": "binutils"}  # PyInstaller asks it which libraries a binary needs
JUDGES = {
    "exiftool": "libimage-exiftool-perl",
    "ffmpeg": "ffmpeg",
    "djxl": "libjxl-tools",
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "ip": "iproute2",
    "strace": "strace",
    "cc": "gcc libc6-dev",  # tests/torture builds a shim that records system calls and lets them fail
}


class Unready(Exception):
    """Set-up cannot go on; the text is the one line that the user reads."""


def main(arguments: list[str]) -> int:
    try:
        add_system_parts(judges="--with-judges" in arguments)
        make_venv()
        if "--with-faces" in arguments:
            add_faces(python_of_venv())
    except Unready as reason:
        print(f"setup: {reason}", file=sys.stderr)
        return 1
    return 0


def add_system_parts(*, judges: bool) -> None:
    """Install what is missing if we may; otherwise say in one line what to install. Linux only."""
    if not sys.platform.startswith("linux"):
        return
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    needed = missing_libraries(OFFSCREEN_LIBRARIES)
    wished = [] if not has_display and not may_install() else missing_libraries(DISPLAY_LIBRARIES)
    tools = missing_programs(JUDGES | BUILD_PROGRAMS) if judges else []
    if needed + wished + tools and may_install():
        install_packages(needed + wished + tools)
        needed, wished = missing_libraries(OFFSCREEN_LIBRARIES), missing_libraries(DISPLAY_LIBRARIES)
        tools = missing_programs(JUDGES | BUILD_PROGRAMS) if judges else []
    if has_display:
        needed += wished
    if needed:
        raise Unready("Qt needs system libraries; please run: sudo apt-get install " + " ".join(needed))
    if tools:
        # Not an error here: the tests that need them say so one by one, and under CI they fail.
        print("setup: some tests will be skipped without: sudo apt-get install " + " ".join(tools))


def missing_libraries(table: dict[str, str]) -> list[str]:
    return [package for library, package in table.items() if not loads(library)]


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_programs(table: dict[str, str]) -> list[str]:
    return [part for program, package in table.items() if shutil.which(program) is None for part in package.split()]


def may_install() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(packages: list[str]) -> None:
    """`apt-get install` these. Raises `Unready` with apt's last words if it fails."""
    print("setup: installing " + " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-qq", *command], env=quiet, capture_output=True, text=True)
        if done.returncode:
            last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason given"]
            raise Unready(f"apt-get {command[0]} failed ({last[0]}); please install " + " ".join(packages))


def make_venv() -> None:
    """Bring .venv to exactly the lock file, unless the stamp says that it is there already."""
    python = python_of_venv()
    if not runs(python) or was_moved():
        create_venv(python)
    wanted = fingerprint(python)
    if not STAMP.is_file() or STAMP.read_text(encoding="utf-8") != wanted:
        print("setup: installing the locked packages into .venv (a minute or two)", flush=True)
        STAMP.unlink(missing_ok=True)
        install_locked(python, ROOT / "requirements.lock")
        link_checkout(python)
        STAMP.write_text(wanted, encoding="utf-8")
    compile_strings(python)


def python_of_venv() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def add_faces(python: Path) -> None:
    """Add the extra that suggests faces to a .venv that is whole, unless it is there already (decision 017)."""
    lock = ROOT / "requirements-faces.lock"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if FACES_STAMP.is_file() and FACES_STAMP.read_text(encoding="utf-8") == wanted:
        return
    print("setup: adding what suggests faces in pictures", flush=True)
    install_locked(python, lock)
    FACES_STAMP.write_text(wanted, encoding="utf-8")


def runs(python: Path) -> bool:
    """True if this interpreter starts, suits, and has pip: a .venv that was moved or half made does not."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        done = subprocess.run([python, "-c", probe], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def create_venv(python: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not may_install():
            raise Unready(f"this Python lacks the venv module; please run: sudo apt-get install {package}")
        install_packages([package])
    if VENV.exists():
        shutil.rmtree(VENV)
    print(f"setup: making .venv with Python {sys.version.split()[0]}", flush=True)
    done = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True)
    if done.returncode or not runs(python):
        shutil.rmtree(VENV, ignore_errors=True)
        raise Unready("the virtual environment could not be made; on Debian: sudo apt-get install python3-venv")


def fingerprint(python: Path) -> str:
    """What decides the content of .venv: the lock file, the interpreter, where the checkout lies, this code."""
    version = subprocess.run([python, "-VV"], capture_output=True, text=True, check=True).stdout
    digest = hashlib.sha256(version.encode())
    for part in (ROOT / "requirements.lock", Path(__file__)):
        digest.update(part.read_bytes())
    return f"{ROOT}\n{digest.hexdigest()}\n"


def was_moved() -> bool:
    """True if this .venv was made in another folder: its programs then name a Python that is not theirs."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8").splitlines()[:1] != [str(ROOT)]


def install_locked(python: Path, lock: Path) -> None:
    """Wheels only: building a source archive would fetch build tools that no hash vouches for."""
    quiet = ["-qq", "--disable-pip-version-check", "--no-input", "--root-user-action=ignore"]
    locked = ["--require-hashes", "--only-binary=:all:", "--compile", "-r", str(lock)]
    done = subprocess.run([python, "-m", "pip", "install", *quiet, *locked])
    if done.returncode:
        raise Unready("the packages could not be installed; pip's reason stands above. Is there a network?")


def link_checkout(python: Path) -> None:
    """Put this checkout on the interpreter's path (quicker than an editable install, and needs no build)."""
    where = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    found = subprocess.run([python, "-I", "-c", where], capture_output=True, text=True, check=True)
    (Path(found.stdout.strip()) / "actdesk-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    script = python.parent / "actdesk"
    if not WINDOWS:
        script.write_text(f'#!/bin/sh\nexec "{python}" -m actdesk "$@"\n', encoding="utf-8")
        script.chmod(0o755)


def compile_strings(python: Path) -> None:
    """Translations are compiled here and not committed: the .ts beside them are the source."""
    folder = ROOT / "resources" / "i18n"
    stale = [
        source
        for source in folder.glob("*.ts")
        if not (compiled := source.with_suffix(".qm")).is_file() or compiled.stat().st_mtime < source.stat().st_mtime
    ]
    if stale and subprocess.run([python, ROOT / "tools" / "strings.py", "--release"]).returncode:
        raise Unready("the translations could not be compiled; the reason stands above")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
