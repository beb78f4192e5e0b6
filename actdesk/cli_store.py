"""The commands of the command line that look after a store: verify, backup, backups, restore.

The passphrase comes from a prompt, from a file, or from the standard input; never from the command line, which every
program on the machine may read.
"""

import argparse
import getpass
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from actdesk import paths
from actdesk.bootstrap.gate import Gate
from actdesk.bootstrap.joining import SystemClock
from actdesk.bootstrap.salvaging import SalvageRoom
from actdesk.data import backups, header, keys, opening, rekey, restore, salvage, verify, where
from actdesk.data.keys import Unlocked
from actdesk.data.places import DATABASE
from actdesk.data.probe import JournalEnd
from actdesk.data.restore import Restored
from actdesk.data.verify_report import Report
from actdesk.domain.base import ActDeskError, EnvironmentFault, Refused, record_count
from actdesk.domain.languages import Language
from actdesk.hold import Hold
from actdesk.words import table, word

Run = Callable[[argparse.Namespace], int]
INPUT = "-"  # the standard input, in place of a file


class Unusable(Refused):
    """What was handed over on the command line can't be used; only the command line says so."""


def told(run: Run) -> Run:
    """Let a command end with exit code 1 and a sentence where the store or the machine refuses."""

    def guarded(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except ActDeskError as error:
            say = sayer(options)
            known = error.code in table()["store_message"]
            facts = {name: str(value) for name, value in error.facts.items()}
            print(say(error.code).format(**facts) if known else say("failed").format(code=error.code), file=sys.stderr)
            return 1

    return guarded


@told
def verify_store(options: argparse.Namespace) -> int:
    """Check pages, references, the journal and every record. 0: all is well; 1: each problem is named."""
    say, hold = sayer(options), Hold(options.store)
    ends = [_end_of(path) for path in options.against]
    with unlocked(options) as secret:
        alone = hold.take()
        try:
            look = verify.verify if alone else verify.verify_living
            own = (secret.officer_id, secret.public_key) if secret.officer_id else None
            report = look(options.store, secret.db_key, known_ends=ends, own=own)
        finally:
            hold.release()
    for code, count in sorted(Counter(problem.code for problem in report.problems).items()):
        print(f"{word('store_problem', code, Language(options.language))}: {count}")
    for line in _notes(report, say):
        print(line)
    print(say("sound" if report.sound else "unsound").format(steps=report.end.seq, records=record_count(report.counts)))
    print(say("end").format(end=f"{report.end.seq}:{report.end.hash}"))
    return 0 if report.sound else 1


def _notes(report: Report, say: Callable[[str], str]) -> Iterator[str]:
    """What is no problem and has to be known: a cut that somebody says was meant is still a cut."""
    if report.restores:
        yield say("note_restores").format(n=report.restores)
    if report.salvages:
        yield say("note_salvages").format(n=report.salvages, lost=report.steps_lost)
    if report.ends_given_up:
        yield say("note_given_up").format(n=report.ends_given_up)


def _end_of(path: Path) -> JournalEnd:
    """The end that a report carries. Raises `Refused` (`no_end`), `Unusable`."""
    from actdesk.reports.verify import carried_end  # reads PDFs: loaded for this alone

    try:
        found = carried_end(path.read_bytes())
    except OSError as error:
        raise Unusable("report_unread", path=str(path)) from error
    if found is None:
        raise Refused("no_end", path=str(path))
    return JournalEnd(*found)


def writing(run: Run) -> Run:
    """Refuse a command that writes where no store may lie. What only reads works there too: it may be the last chance.

    The command ends with a sentence, as under `told`.
    """

    def checked(options: argparse.Namespace) -> int:
        where.check(options.store, paths.usual_store_folder())
        return run(options)

    return told(checked)


@writing
def save(options: argparse.Namespace) -> int:
    """Save what can be read of a damaged store into a new one. 1 if it is not damaged, or nobody agreed."""
    say, today = sayer(options), datetime.now().astimezone().date()
    with unlocked(options) as secret:
        hold = Hold(options.store)
        if not hold.take():
            raise EnvironmentFault("store_held")
        try:
            if not _is_damaged(options.store, secret.db_key):
                raise Refused("not_damaged")
            room = SalvageRoom(options.store, SystemClock(), lambda: secret)
            made = room.prepare()
            records = record_count(made.counts)
            facts = {"steps": made.steps, "damaged": made.damaged_pages, "pages": made.pages}
            print(say("salvage_can").format(records=records, **facts))
            code = "salvage_lost_unknown" if made.steps_lost is None else "salvage_lost"
            print(say(code).format(lost=made.lost, doubtful=made.doubtful, gone=made.steps_lost))
            _tell_backup(options, secret, say)
            if not options.yes and not _agrees(say("salvage_ask")):
                salvage.discard(options.store)
                print(say("stayed"))
                return 1
            place = salvage.take_over(options.store, secret.db_key, on=today)
        finally:
            hold.release()
    print(say("salvaged").format(place=place or "-"))
    return 0


def _is_damaged(folder: Path, key: bytearray) -> bool:
    try:
        opening.check(folder, key)
    except EnvironmentFault as error:
        return error.code in ("store_damaged", "store_unreadable")
    return False


def _tell_backup(options: argparse.Namespace, secret: Unlocked, say: Callable[[str], str]) -> None:
    """The other way, so that one can choose the one that loses less."""
    try:
        good = backups.newest_good(options.store, secret.db_key)
        outlook = restore.preview(options.store, secret.db_key, good.backup.path)
    except ActDeskError:
        print(say("no_backup"))
        return
    facts = {"number": good.backup.number, "day": good.backup.made_on.isoformat()}
    code = "salvage_backup_unknown" if outlook.lost is None else "salvage_backup"
    print(say(code).format(records=record_count(good.inventory.counts), n=outlook.lost, **facts))


@writing
def back_up(options: argparse.Namespace) -> int:
    """Make a verified backup now, also beside an open window."""
    with unlocked(options) as secret:
        checked = backups.make(options.store, secret.db_key, on=datetime.now().astimezone().date())
    records = record_count(checked.inventory.counts)
    print(sayer(options)("backed_up").format(path=checked.backup.path, records=records))
    return 0


@told
def list_backups(options: argparse.Namespace) -> int:
    """List the backups, newest first, each opened and checked. 1 if one of them is damaged."""
    say, damaged = sayer(options), 0
    with unlocked(options) as secret:
        found = list(reversed(backups.existing(options.store)))
        for backup in found:
            try:
                counts = backups.check(backup, secret.db_key).inventory.counts
                said = say("holds").format(records=record_count(counts))
            except EnvironmentFault:
                said, damaged = say("backup_damaged"), damaged + 1
            print(f"{backup.number:6}  {backup.made_on.isoformat()}  {said}")
    if not found:
        print(say("no_backup"))
    return 1 if damaged else 0


@writing
def go_back(options: argparse.Namespace) -> int:
    """Put a backup in the store's place; the present store is put aside, whole, and `--undo` brings it back."""
    say = sayer(options)
    if (options.backup is None) == (not options.undo):
        print(say("which"), file=sys.stderr)
        return 2
    with unlocked(options) as secret:
        hold = Hold(options.store)
        if not hold.take():
            raise EnvironmentFault("store_held")
        try:
            source = _source(options)
            others = keys.other_keys(options.store, secret)
            outlook = restore.preview(options.store, secret.db_key, source, others)
            print(say("lost_unknown") if outlook.lost is None else say("lost").format(n=outlook.lost))
            if not options.yes and not _agrees(say("go_back")):
                print(say("stayed"))
                return 1
            done: Restored = restore.restore(
                options.store, secret.db_key, source, on=datetime.now().astimezone().date(), others=others
            )
        finally:
            hold.release()
    print(say("went_back").format(place=done.put_aside or "-"))
    return 0


@told
def destroy(options: argparse.Namespace) -> int:
    """Destroy the key, also beside an open window and without a passphrase. 1 if a copy could not be removed."""
    from actdesk.bootstrap import StoreAccess  # the keyring's entry goes with it

    say = sayer(options)
    if not header.exists(options.store):
        raise Refused("no_store")
    print(say("destroy_what").format(folder=options.store))
    if not options.yes:
        word_asked = say("destroy_word")
        if not sys.stdin.isatty() or not _typed(say, word_asked):
            print(say("stayed"))
            return 1
    done = StoreAccess(options.store).destroy_key()
    print(say("destroyed").format(n=done.gone))
    for path in done.left:
        print(say("destroy_left").format(path=path), file=sys.stderr)
    return 1 if done.left else 0


def _typed(say: Callable[[str], str], wanted: str) -> bool:
    return input(say("destroy_ask").format(word=wanted) + " ").strip().casefold() == wanted.casefold()


def _source(options: argparse.Namespace) -> Path:
    if options.undo:
        asides = restore.put_asides(options.store)
        if not asides:
            raise Refused("nothing_put_aside")
        return asides[-1] / DATABASE
    for backup in backups.existing(options.store):
        if backup.number == options.backup:
            return backup.path
    raise Refused("no_backup")


def unlocked(options: argparse.Namespace) -> Unlocked:
    """Ask for the passphrase and unwrap the key; overwritten when the `with` block ends."""
    typed = passphrase(options)
    with Gate(options.store).trying():
        secret = keys.unlock(options.store, typed)
    try:
        _take_up(options.store, secret)
    except BaseException:
        secret.wipe()
        raise
    return secret


def _take_up(folder: Path, secret: Unlocked) -> None:
    """Bring a change of the key that was cut to its end; beside an open window use the key that fits, as it does.

    A damaged store stands in the way of none of it: the command finds that out and says what it means.
    """
    if not secret.unfinished:
        return
    hold = Hold(folder)
    alone = hold.take()
    try:
        if alone:
            restore.tidy(folder)
            rekey.settle_or_fit(folder, secret)
        else:
            rekey.fit(folder, secret)
    except EnvironmentFault as error:
        if error.code not in ("store_damaged", "store_missing"):
            raise
    finally:
        hold.release()


def passphrase(options: argparse.Namespace) -> str:
    """Return what was handed over. Raises `Unusable` for a file that can't be read, and where nothing was given."""
    given = _given(options)
    if not given:
        raise Unusable("no_passphrase")
    return given


def _given(options: argparse.Namespace) -> str:
    if options.passphrase_file not in (None, INPUT):
        try:
            with Path(options.passphrase_file).open(encoding="utf-8") as file:
                return file.readline().rstrip("\r\n")
        except (OSError, UnicodeError) as error:
            raise Unusable("passphrase_file_unread", path=options.passphrase_file) from error
    if options.passphrase_file == INPUT or not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass(sayer(options)("ask") + " ")


def _agrees(question: str) -> bool:
    """Ask on the terminal; without one nobody can agree, and `--yes` is the way."""
    if not sys.stdin.isatty():
        return False
    return input(f"{question} ").strip().casefold() in ("y", "yes", "o", "oui", "s", "sí", "si")


def sayer(options: argparse.Namespace) -> Callable[[str], str]:
    language = Language(options.language)

    def say(code: str) -> str:
        return word("store_message", code, language)

    return say


RUNS: dict[str, Run] = {
    "verify": verify_store,
    "backup": back_up,
    "backups": list_backups,
    "restore": go_back,
    "salvage": save,
    "destroy-key": destroy,
}
