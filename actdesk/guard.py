"""Refuse to start on the pair of Python and PySide6 that is known to kill the process (decision 002).

Measured: PySide6 6.12.0 on Python 3.10 and 3.11 loses a reference to None at every call that returns nothing;
after some 5,200 of them the interpreter aborts, and with it whatever is half written. From 3.12 on None is
immortal and the same build is sound.
"""

import re
import sys
from importlib import metadata

UNSOUND = 78  # EX_CONFIG of sysexits.h: the machine is set up in a way that cannot work

_SENTENCES = (
    "ActDesk does not start: PySide6 {qt} and Python {python} together crash and could lose your work. "
    "Install Python 3.12 or newer, or PySide6 older than 6.12 (make setup does it).",
    "ActDesk ne démarre pas : PySide6 {qt} et Python {python} ensemble plantent et pourraient perdre votre travail. "
    "Installez Python 3.12 ou plus récent, ou une version de PySide6 antérieure à 6.12 (make setup le fait).",
    "ActDesk no se inicia: PySide6 {qt} y Python {python} juntos fallan y podrían perder su trabajo. "
    "Instale Python 3.12 o posterior, o una versión de PySide6 anterior a la 6.12 (make setup lo hace).",
)


def refusal(python: tuple[int, ...], qt: str | None) -> str | None:
    """Return why this pair may not start, in three languages, or None if it may.

    `python` is a version such as (3, 11, 7); `qt` is PySide6's version, None where it is not installed.
    """
    if python >= (3, 12) or qt is None:
        return None
    numbers = tuple(int(part) for part in re.findall(r"\d+", qt)[:2])
    if numbers < (6, 12):
        return None
    shown = ".".join(str(part) for part in python[:3])
    return "\n".join(sentence.format(qt=qt, python=shown) for sentence in _SENTENCES)


def installed_qt() -> str | None:
    """PySide6's version without importing any of it, or None: the command line works without Qt."""
    try:
        return metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        return None


def check() -> None:
    """Exit with `UNSOUND` and the sentence on stderr if this pair may not start. Costs nothing from 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    reason = refusal(sys.version_info[:3], installed_qt())
    if reason is not None:
        sys.stderr.write(reason + "\n")
        raise SystemExit(UNSOUND)
