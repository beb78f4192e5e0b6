"""ActDesk without a display. Each command is a function in `COMMANDS`; to add one is to add one there.

Exit codes of every command: 0 all went well, 1 something was refused or failed (each is named), 2 wrong usage.
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from actdesk import __version__, world
from actdesk.domain.findings import CleanOutcome, CleanStatus, Finding, Inspection, Recipe
from actdesk.domain.geography import is_on_earth
from actdesk.domain.languages import Language
from actdesk.gazetteer import gazetteer
from actdesk.imaging.engine import Engine
from actdesk.imaging.refusals import FAILURES
from actdesk.imaging.words import words
from actdesk.paths import default_store_folder

LITTER = re.compile(r"\.DS_Store|\._.*|Thumbs\.db|desktop\.ini", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Command:
    """One subcommand: what it says of itself, the arguments it takes, what it does (returns the exit code)."""

    name: str
    about: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str]) -> int:
    """Run one command. Wrong usage ends with exit code 2 and a line that says what was expected."""
    parser = argparse.ArgumentParser(prog="actdesk", description="The desk of a communications team.")
    parser.add_argument("--version", action="version", version=f"ActDesk {__version__}", help="say which version it is")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS.values():
        command.arguments(commands.add_parser(command.name, help=command.about, description=command.about))
    try:
        parsed = parser.parse_args(list(arguments))
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return COMMANDS[parsed.command].run(parsed)
    except BrokenPipeError:  # whoever read us has seen enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _picture_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a file, or a folder with all below it")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _language_argument(parser)


def _store_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", type=Path, default=default_store_folder(), metavar="DIR", help="its folder")
    parser.add_argument("--passphrase-file", metavar="FILE", help="its first line is the passphrase; - is the input")
    _language_argument(parser)


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--against",
        type=Path,
        action="append",
        default=[],
        metavar="REPORT",
        help="a report (PDF) from this store: its journal must still go that far",
    )
    _store_arguments(parser)


def _salvage_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="go on with what can be saved without asking")
    _store_arguments(parser)


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", nargs="?", type=int, metavar="NUMBER", help="which one: see `actdesk backups`")
    parser.add_argument("--undo", action="store_true", help="bring back the store that was put aside last")
    parser.add_argument("--yes", action="store_true", help="go back without asking")
    _store_arguments(parser)


def _destroy_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", type=Path, default=default_store_folder(), metavar="DIR", help="its folder")
    parser.add_argument("--yes", action="store_true", help="destroy it without asking")
    _language_argument(parser)


def _check_link_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("link", nargs="+", metavar="LINK", help="a link, a handle, or a text that names several")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _store_arguments(parser)


def _store_command(name: str) -> Callable[[argparse.Namespace], int]:
    """A command of `cli_store`, imported when it is asked for: cleaning a picture needs no database."""

    def run(options: argparse.Namespace) -> int:
        from actdesk import cli_store

        return cli_store.RUNS[name](options)

    return run


def _register_command(name: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from actdesk import cli_register

        return cli_register.RUNS[name](options)

    return run


def _report_command(name: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from actdesk import cli_reports

        return cli_reports.RUNS[name](options)

    return run


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    from actdesk import cli_reports

    cli_reports.arguments(parser)
    _store_arguments(parser)


def _verify_report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a report as PDF")
    _store_arguments(parser)


def _language_argument(parser: argparse.ArgumentParser) -> None:
    languages = [language.value for language in Language]
    parser.add_argument("--language", choices=languages, default=_language(), help="language of what is printed")


def _clean_arguments(parser: argparse.ArgumentParser) -> None:
    _picture_arguments(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder for the cleaned copies")
    recipes = [recipe.value for recipe in Recipe]
    parser.add_argument("--recipe", choices=recipes, default=Recipe.PUBLISH.value, help="what goes and what stays")


def _language() -> str:
    asked = os.environ.get("LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return asked[:2] if asked[:2] in {language.value for language in Language} else Language.ENGLISH.value


def inspect(options: argparse.Namespace) -> int:
    """Print what each file gives away."""
    refused = _say_empty(options.files, options.language)
    with Engine(workers=1) as engine:
        for path in files_in(options.files):
            found = engine.inspect(path)
            refused += bool(found.refused)
            if options.json:
                status = "failed" if found.refused in FAILURES else "refused" if found.refused else "inspected"
                _print_json(str(path), status, "", found.refused, found)
            else:
                _print_inspection(path, found, options.language)
    return 1 if refused else 0


def clean(options: argparse.Namespace) -> int:
    """Write cleaned copies and say for each file what became of it."""
    unclean = _say_empty(options.files, options.language, leave_out=options.to)
    with Engine(workers=min(4, os.cpu_count() or 1)) as engine:
        paths = list(files_in(options.files, leave_out=options.to))
        outcomes = engine.clean_all(paths, into=options.to, recipe=Recipe(options.recipe), digests=False)
        for path, outcome in zip(paths, outcomes, strict=True):
            unclean += outcome.status is not CleanStatus.CLEAN
            if options.json:  # with names as the system knows them, even where they are no text
                output = str(options.to.absolute() / Path(outcome.output).name) if outcome.output else ""
                _print_json(str(path), outcome.status, output, outcome.reason, outcome.before)
            else:
                _print_outcome(outcome, options.language)
    return 1 if unclean else 0


def _say_empty(paths: Sequence[Path], language: str, *, leave_out: Path | None = None) -> int:
    """Name each folder in which there is nothing to do; return how many there are."""
    empty = [path for path in paths if path.is_dir() and not any(files_in([path], leave_out=leave_out))]
    for path in empty:
        _print(words(Language(language)).message("no_file").format(folder=path), to=sys.stderr)
    return len(empty)


def files_in(paths: Sequence[Path], *, leave_out: Path | None = None) -> Iterator[Path]:
    """The files named, and those below the folders named, in order; what is in `leave_out` is not walked into.

    Links to folders are not followed, and what systems leave in every folder is passed over.
    """
    shunned = leave_out.resolve() if leave_out else None
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, below, names in os.walk(path):
            below[:] = sorted(name for name in below if Path(folder, name).resolve() != shunned)
            yield from (Path(folder, name) for name in sorted(names) if not LITTER.fullmatch(name))


def _print_json(source: str, status: str, output: str, reason: str, found: Inspection) -> None:
    findings = [
        {"kind": item.kind, "where": item.where, "value": item.value, "severity": item.severity}
        for item in found.findings
    ]
    line = {"source": source, "status": status, "output": output, "reason": reason}
    print(json.dumps(line | {"format": found.format, "findings": findings}, ensure_ascii=True))


def _print_inspection(path: Path, found: Inspection, language: str) -> None:
    say = words(Language(language))
    size = f"{found.width}x{found.height}" if found.width and found.height else ""
    facts = " ".join(part for part in (found.format, size) if part)
    _print(f"{path}: {facts}" if facts else str(path))
    if found.refused:
        _print(f"  {say.reason(found.refused)}")
    for item in found.findings:
        _print(f"  {_finding(item, language)}")
    if not found.refused and not found.findings:
        _print(f"  {say.message('nothing_found')}")


def _print_outcome(outcome: CleanOutcome, language: str) -> None:
    say = words(Language(language))
    tail = f" -> {outcome.output}" if outcome.output else ""
    _print(f"{say.message(outcome.status.value)} {outcome.source}{tail}")
    if outcome.reason:
        _print(f"  {say.reason(outcome.reason)}")
    for item in outcome.before.findings if outcome.status is CleanStatus.CLEAN else outcome.after:
        _print(f"  {_finding(item, language)}")


def _finding(item: Finding, language: str) -> str:
    say = words(Language(language))
    text = f"[{say.kind(item.kind)}] {say.where(item.where)}"
    if item.coordinates:  # on the screen only: `--json` may be kept in a file, so they are not in there
        north, east = item.coordinates
        text = f"{text} ({north:.4f}, {east:.4f})"
        return f"{text} {_whereabouts(north, east, language)}" if is_on_earth(north, east) else text
    return f"{text} ({item.value})" if item.value else text


def _whereabouts(north: float, east: float, language: str) -> str:
    return world.place_sentence(gazetteer().near(north, east), Language(language))


def _print(text: str, *, to: TextIO | None = None) -> None:
    """Print one line without control characters: a file's name or text must not steer the terminal."""
    safe = "".join(character if character.isprintable() else "?" for character in text)
    stream = to or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(safe.encode(encoding, "replace").decode(encoding), file=stream)


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command("inspect", "Say what pictures and films give away.", _picture_arguments, inspect),
        Command("clean", "Write copies that give nothing away; originals stay untouched.", _clean_arguments, clean),
        Command(
            "check-link",
            "Say whether a link or handle is ours.",
            _check_link_arguments,
            _register_command("check-link"),
        ),
        Command("verify", "Check a whole store against its journal.", _verify_arguments, _store_command("verify")),
        Command("report", "Print reports as PDF.", _report_arguments, _report_command("report")),
        Command(
            "verify-report",
            "Say whether a PDF is what was written from this store.",
            _verify_report_arguments,
            _report_command("verify-report"),
        ),
        Command("backup", "Make a verified backup of a store.", _store_arguments, _store_command("backup")),
        Command("backups", "List a store's backups, each checked.", _store_arguments, _store_command("backups")),
        Command("salvage", "Save what can be read of a damaged store.", _salvage_arguments, _store_command("salvage")),
        Command("restore", "Go back to a backup; can be undone.", _restore_arguments, _store_command("restore")),
        Command("destroy-key", "Destroy a store's key, for good.", _destroy_arguments, _store_command("destroy-key")),
    )
}
