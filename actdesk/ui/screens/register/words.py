"""The sentences of the register: who holds an account and why that is enough or not. Pure: values in, words out."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QLocale

from actdesk.domain.accounts import (
    NOT_BOUND,
    Account,
    AccountState,
    Administration,
    Standing,
    StandingReport,
    is_proven,
)
from actdesk.domain.base import Invalid
from actdesk.domain.languages import Language
from actdesk.domain.people import Person
from actdesk.domain.platforms import Platform
from actdesk.ui import i18n, wording
from actdesk.ui.i18n import say
from actdesk.ui.wording import Tone

_OTHER_LANGUAGES = (
    "ar am bn da de fa fi ha hi hu id it ja km ko ku mg my nb ne nl pl ps pt ro ru rw si so sv sw ta th ti"
)
_CODES = (*(language.value for language in Language), *_OTHER_LANGUAGES.split(), "tr", "uk", "ur", "vi", "yo", "zh")


def listed(names: Iterable[str]) -> str:
    """ "A, B and C" as the language writes it."""
    return QLocale().createSeparatedList(list(names))


def people_listed(people: Iterable[Person]) -> str:
    return listed(person.name for person in people)


def account_place(account: Account) -> str:
    """ "Facebook · Page": where the account is and what it is there."""
    parts = [wording.word("platform", account.platform)]
    if account.presence:
        parts.append(wording.word("presence", account.presence))
    return " · ".join(parts)


def bound_reason(standing: str, report: StandingReport) -> str:
    """Why the standing is what it is, or why the rule asks for none."""
    if standing == NOT_BOUND:
        return say("Register", "The rule is for our own accounts that are not closed; this one is not, or no longer.")
    return standing_reason(report)


def standing_reason(report: StandingReport) -> str:
    """Why the standing is what it is, with the names it rests on (`admin.co-admin`)."""
    team, local = people_listed(report.secretariat), people_listed(report.local)
    if report.by_custody and report.standing is Standing.COMPLIANT:
        return say("Register", "This platform knows one administrator only, and the Secretariat keeps the login.")
    if report.standing is Standing.COMPLIANT and local:
        text = say("Register", "{team} of the communications team provably administers it, and locally {local}.")
        return text.format(team=team, local=local)
    if report.standing is Standing.COMPLIANT:
        return say("Register", "Two or more of the communications team hold it: {team}.").format(team=team)
    if report.standing is Standing.SECRETARIAT_ONLY:
        text = say("Register", "{team} of the communications team holds it alone. A second hand would make it safe.")
        return text.format(team=team)
    if report.standing is Standing.UNPROVEN:
        text = say("Register", "{team} of the communications team should hold it, but nobody has proven that yet.")
        return text.format(team=team)
    if report.standing is Standing.LOCAL_ONLY:
        text = say("Register", "{local} holds it, and nobody of the communications team does.")
        return text.format(local=local)
    return say("Register", "Nobody is recorded as its administrator.")


def what_is_missing(report: StandingReport) -> str:
    """What has to be recorded before the account may become active."""
    if report.standing is Standing.UNPROVEN:
        team = people_listed(report.secretariat)
        return say("Register", "Record what proves that {team} administers it.").format(team=team)
    return say("Register", "Record a member of the communications team as its administrator, with what proves it.")


def holders_line(report: StandingReport) -> str:
    """One line for the answer to a pasted link: who is to be asked about this account."""
    team, local = people_listed(report.secretariat), people_listed(report.local)
    if team and local:
        text = say("Register", "Held by {team} (communications team) and {local}.")
        return text.format(team=team, local=local)
    if team:
        return say("Register", "Held by {team} (communications team).").format(team=team)
    if local:
        text = say("Register", "Held by {local}; nobody of the communications team holds it.")
        return text.format(local=local)
    return say("Register", "Nobody is recorded as its administrator.")


def check_due(due: date | None, today: date) -> tuple[str, Tone] | None:
    """The chip about the check of rule 3; None where none is due for long."""
    if due is None:
        return None
    if due <= today:
        return say("Register", "Check due since {day}").format(day=i18n.day(due)), "bad"
    if (due - today).days <= 30:
        return say("Register", "Check due on {day}").format(day=i18n.day(due)), "warn"
    return None


def state_advice(state: AccountState) -> tuple[str, Tone] | None:
    """What an officer has to know at once about an account in this state."""
    table: dict[AccountState, tuple[str, Tone]] = {
        AccountState.FOUND: (
            say("Register", "Somebody found this account. Nobody has authorised it to speak for the Alliance."),
            "warn",
        ),
        AccountState.IMPERSONATOR: (
            say("Register", "This account only pretends to be ours. Report it to the platform, and tell people."),
            "bad",
        ),
        AccountState.CLOSED_HANDLE_RELEASED: (
            say("Register", "The handle was given up. Whoever uses it now is a stranger: strangers take such names."),
            "bad",
        ),
        AccountState.ACCESS_LOST: (
            say("Register", "Nobody of ours can get in any more. Recover it, or have it closed."),
            "bad",
        ),
    }
    return table.get(state)


def inactivity(platform: Platform | None) -> str:
    """What the platform does with accounts that nobody uses, with its source and the day on which it was read there."""
    if platform is None:
        return ""
    rule = platform.inactivity
    said = say("Register", "{rule} ({source}, as of {day})")
    text = said.format(rule=rule.text[i18n.current()], source=rule.source, day=i18n.day(rule.as_of))
    if rule.to_be_confirmed:
        return f"{text} {say('Register', 'To be confirmed.')}"
    return text


def role_word(platform: Platform | None, key: str) -> str:
    """A role as the platform calls it in the language of the moment; the key itself where it is unknown."""
    if platform is not None:
        for role in platform.roles:
            if role.key == key:
                return role.name[i18n.current()]
    return say("Register", "Administrator") if key == "admin" else key


def period(start: date | None, end: date | None) -> str:
    """ "since 3 May 2026" or "3 May 2026 – 4 June 2026"."""
    if end is None:
        return say("Register", "since {day}").format(day=i18n.day(start))
    return say("Register", "{start} – {end}").format(start=i18n.day(start), end=i18n.day(end))


def proof(administration: Administration, on: date) -> tuple[str, Tone]:
    """The chip that says whether an administration was proven as of a day, and by which proof."""
    if not is_proven(administration, on):
        return say("Register", "Not proven"), "warn"
    newest, first = administration.proven_on, administration.first_proven_on
    day = newest if newest is not None and newest <= on else first
    return say("Register", "Proven on {day}").format(day=i18n.day(day)), "good"


def about(name: str, value: str) -> str:
    """ "Platform: unknown", with the space that a language puts before the colon."""
    return say("Register", "{name}: {value}").format(name=name, value=value)


def language_word(code: str) -> str:
    """A language's name: ours translated, others as they call themselves, free text as it was typed."""
    if code in set(Language):
        return wording.word("language", code)
    return QLocale(code).nativeLanguageName() if code in _CODES else code


def language_code(text: str) -> str:
    """The code of a language that was typed by its name; the text itself where no language is called so."""
    wanted = text.strip().casefold()
    for code in _CODES:
        english = QLocale.languageToString(QLocale(code).language())
        if wanted in (code, language_word(code).casefold(), english.casefold()):
            return code
    return text.strip()


def field_sentences(error: Invalid) -> dict[str, str]:
    """A sentence for each field of a record that did not hold."""
    said = {
        "string_too_short": say("Register", "Fill this in."),
        "string_too_long": say("Register", "This is too long for the register. Make it shorter."),
        "nul_character": say("Register", "There is an invisible control character in this text. Type it anew."),
        "broken_character": say("Register", "There is half a character in this text. Type it anew."),
    }
    other = say("Register", "This does not fit here. Check it and try again.")
    return {field: said.get(kind, other) for field, kind in error.fields.items()}
