"""The commands of the command line that print reports and check them: report, verify-report.

A written report is kept in the store, so `report` needs the store for itself; `verify-report` only reads, also beside
an open window.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from uuid import UUID

from actdesk.bootstrap import StoreAccess
from actdesk.bootstrap.joining import SystemClock
from actdesk.cli_store import Run, Unusable, passphrase, sayer, told, unlocked
from actdesk.data import opening
from actdesk.data.reference import reference
from actdesk.data.store import SqlStore
from actdesk.domain.base import ActDeskError, EnvironmentFault
from actdesk.domain.languages import Language
from actdesk.domain.periods import Period
from actdesk.hold import Hold
from actdesk.reports.writer import Writer
from actdesk.services.desk import Desk
from actdesk.services.preferences import StoredPreferences
from actdesk.services.report_kinds import (
    ALWAYS_NAMED,
    CASE_FILE,
    HELD,
    JOURNAL_EXTRACT,
    LETTER,
    NEEDS,
    RECOMMENDATION,
    REGISTER,
    Ask,
    Need,
)
from actdesk.services.reports import Answer, Reports

_QUIET_ABOUT_NAMES = frozenset({REGISTER, JOURNAL_EXTRACT})
"""Reports that name nobody unless it is asked for by `--named`; the sheet of one record names people."""


def names() -> list[str]:
    """What a report is called on the command line."""
    return [key.replace("_", "-") for key in NEEDS]


@told
def report(options: argparse.Namespace) -> int:
    """Write reports as PDF and keep what each was made from. 1 if one of them could not be made; each is named."""
    ask, target = _ask(options), _target(options)
    say, failed = sayer(options), 0
    with _desk(options) as desk:
        for records, path in _jobs(options, desk, ask, target):
            try:
                _write(desk, ask, records, path, letter=Language(options.lang) if options.lang else None)
            except ActDeskError as error:
                failed += 1
                _tell(say("report_failed").format(path=path, why=_why(error, say)))
                continue
            _tell(say("report_written").format(path=path))
    return 1 if failed else 0


@told
def verify_report(options: argparse.Namespace) -> int:
    """Say of each file whether it is what was written from this store. 0 if every one is, byte for byte."""
    say, good = sayer(options), True
    with unlocked(options) as secret:
        opening.check(options.store, secret.db_key)
        clock = SystemClock()
        with closing(SqlStore(options.store, secret.db_key, officer_id=secret.slot_id, clock=clock)) as store:
            reports = Reports(store, clock, reference(), Writer(), StoredPreferences(store))
            for path in options.files:
                try:
                    check = reports.check(path)
                except ActDeskError as error:
                    good = False
                    _tell(f"{path}: {_why(error, say)}")
                    continue
                good = good and check.answer is Answer.IDENTICAL
                written = check.kept.written_at.strftime("%Y-%m-%d %H:%M UTC") if check.kept else ""
                _tell(f"{path}: {say(f'check_{check.answer.value}').format(written=written)}")
    return 0 if good else 1


@contextmanager
def _desk(options: argparse.Namespace) -> Iterator[Desk]:
    """The whole desk, as the window has it. Raises `EnvironmentFault("store_held")` beside an open window."""
    hold = Hold(options.store)
    if not hold.take():
        raise EnvironmentFault("store_held")
    access = StoreAccess(options.store)
    try:
        yield access.unlock(passphrase(options))
    finally:
        access.lock()
        hold.release()


def _ask(options: argparse.Namespace) -> Ask:
    key = options.name.replace("-", "_")
    start, end, on = (_day(text) for text in (options.since, _until(options), options.on))
    today = SystemClock().today()
    period = Period(start or date(today.year, 1, 1), end or today) if start or end else None
    if (options.what or options.all) and not {Need.RECORD, Need.RECORDS} & NEEDS[key]:
        raise Unusable("no_record_wanted", name=options.name)
    if not (options.what or options.all) and Need.RECORD in NEEDS[key]:
        raise Unusable("record_wanted", name=options.name)
    _check_fits(options, key, (start, end, on))
    return Ask(
        report=key,
        language=Language(options.lang or options.language),
        period=period,
        day=on or end,
        masked=options.masked or (key in _QUIET_ABOUT_NAMES and not options.named),
        made_by=options.made_by,
    )


def _check_fits(options: argparse.Namespace, key: str, days: tuple[date | None, date | None, date | None]) -> None:
    """What this report cannot do is refused, not passed over: a masked letter would be one with names."""
    needs, (start, end, on) = NEEDS[key], days
    if options.masked and key in ALWAYS_NAMED:
        raise Unusable("always_named", name=options.name)
    if options.named and Need.NAMES not in needs and key not in ALWAYS_NAMED:
        raise Unusable("never_named", name=options.name)
    over_days = Need.PERIOD in needs or Need.RECORDS in needs
    if (start and not over_days) or (on and Need.DAY not in needs) or (end and not (over_days or Need.DAY in needs)):
        raise Unusable("no_days_wanted", name=options.name)


def _target(options: argparse.Namespace) -> Path:
    """Where it goes: of what was said with `--to` the one that is no day."""
    places = [text for text in options.to if _is_day(text) is None]
    if len(places) != 1:
        raise Unusable("one_place")
    return Path(places[0])


def _until(options: argparse.Namespace) -> str | None:
    """The last day: `--until DAY`, or `--to DAY` beside `--to FILE`."""
    days = [text for text in options.to if _is_day(text) is not None]
    until: str | None = options.until
    return until or (days[0] if days else None)


def _is_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    day = _is_day(text)
    if day is None:
        raise Unusable("day_unread", day=text)
    return day


def _jobs(options: argparse.Namespace, desk: Desk, ask: Ask, target: Path) -> Iterator[tuple[tuple[UUID, ...], Path]]:
    """Yield each report's records and its file: one file, or a folder with a file for each record."""
    reports = desk.reports
    chosen: list[tuple[UUID, str]] = []
    if options.all:
        chosen += reports.subjects(ask.report)
    for words in options.what:
        chosen.append((reports.record(ask.report, words), words))
    into_folder = target.is_dir() or target.suffix.lower() != ".pdf"
    if not into_folder and (len(chosen) < 2 or Need.RECORDS in NEEDS[ask.report]):
        yield tuple(one for one, _ in chosen), target
        return
    if not into_folder:
        raise Unusable("folder_wanted", path=str(target))
    target.mkdir(parents=True, exist_ok=True)
    if not chosen:
        yield (), target / f"{options.name}.pdf"
    for one, subject in chosen:
        yield (one,), target / f"{options.name} {_plain(subject)} {one.hex[-6:]}.pdf"


def _write(desk: Desk, ask: Ask, records: tuple[UUID, ...], path: Path, *, letter: Language | None) -> None:
    """Write one report by the service that makes it; a `letter` is in its reader's language unless one was said."""
    language, author = ask.language, ask.made_by
    if ask.report == CASE_FILE:
        file = desk.case_files.draft(records[0], language, masked=ask.masked, made_by=author)
        desk.case_files.write(file, path)
    elif ask.report == RECOMMENDATION:
        desk.case_files.write(desk.case_files.recommendation(records[0], language, made_by=author), path)
    elif ask.report == HELD:
        desk.held.write(desk.held.draft(records[0], language, made_by=author), path)
    elif ask.report == LETTER:
        mail = desk.request_mail.draft(records[0], letter)
        if not mail.letter:
            raise Unusable("no_letter")
        desk.request_mail.write_attachment(mail, path)
    else:
        desk.reports.write(desk.reports.make(ask.of(records)), path)


def _plain(subject: str) -> str:
    """A part of a file's name that every system takes."""
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in subject).strip("-.")[:60] or "report"


def _tell(line: str) -> None:
    """Print one line without control characters: a file's name must not steer the terminal."""
    print("".join(c if c.isprintable() else "?" for c in line))


def _why(error: ActDeskError, say: Callable[[str], str]) -> str:
    facts = {name: str(value) for name, value in error.facts.items()}
    try:
        return say(error.code).format(**facts)
    except KeyError:
        return say("failed").format(code=error.code)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `actdesk report` takes besides the store."""
    languages = [language.value for language in Language]
    parser.add_argument("name", choices=names(), metavar="NAME", help=f"which one: {', '.join(names())}")
    parser.add_argument("what", nargs="*", metavar="WHAT", help="a reference, a handle, a file's or a person's name")
    parser.add_argument("--all", "--all-accounts", action="store_true", help="one for every record of its kind")
    parser.add_argument(
        "--to", action="append", required=True, metavar="PATH", help="a PDF file, or a folder for several"
    )
    parser.add_argument("--from", dest="since", metavar="DAY", help="the first day (2026-01-31)")
    parser.add_argument("--until", metavar="DAY", help="the last day, which counts; also as --to DAY")
    parser.add_argument("--on", metavar="DAY", help="the register as of this day")
    parser.add_argument("--lang", choices=languages, help="language of the report")
    parser.add_argument("--made-by", default="", metavar="TEXT", help="who makes it, as it is printed")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--masked", action="store_true", help="without people's names")
    whose.add_argument("--named", action="store_true", help="with people's names where that is not usual")


RUNS: dict[str, Run] = {"report": report, "verify-report": verify_report}
