"""Whether a text seems to hold a password, a key or a recovery code: ActDesk keeps where a secret is, never the secret.

A guess on the safe side, of what people really paste; a place ("safe in Geneva, folder 12") passes.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

_LABEL = (
    r"password|passphrase|passcode|passwd|pwd|pass|pin|secret|token|api[ _-]?key|mot de passe|mdp|phrase secrète|"
    r"code pin|jeton|contraseña|clave|frase de contraseña"
)
_NAMED = re.compile(
    rf"(?<![^\W_])(?:{_LABEL})\s*(?:(?:is|est|es)\s+|[:=]\s*)(?=\S*(?:\d|[^\w\s]))\S{{4,}}", re.IGNORECASE
)
_COLON = re.compile(rf"(?<![^\W_])(?:{_LABEL})\s*[:=]\s*\S+\s*(?:$|[\n;,])", re.IGNORECASE)
_GROUPS = re.compile(r"(?<![\w-])(?=[\w-]*\d)[A-Za-z0-9]{4,6}(?:-[A-Za-z0-9]{4,6})+(?![\w-])")
_DATE = re.compile(r"\d{4}-\d{4}")  # from a year to a year
_NUMBERS = re.compile(r"(?:(?<![\w-])\d{6,10}(?![\w-])[\s,;]+){2,}|(?:(?<![\w-])\d{3,4} \d{3,4}(?![\w-])[\s,;]+){2,}")
_KEY = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY|AGE-SECRET-KEY-1|otpauth://|\bgh[pousr]_\w{20,}|\bsk-[\w-]{20,}|\bAKIA[0-9A-Z]{12,}"
    r"|\bEAA[A-Za-z0-9]{30,}|\bxox[abprs]-[\w-]{10,}|\beyJ[\w-]{10,}\.[\w-]{10,}|\bya29\.[\w-]{20,}"
)
_SEED = re.compile(r"(?<![\w=])(?=[A-Z]*[2-7])[A-Z2-7]{16,}(?![\w=])|(?<!\w)(?:[a-z2-7]{4} ){7,}[a-z2-7]{4}(?!\w)")
_ADDRESS = re.compile(r"www\.|[\w.+-]+@[\w-]+\.\w|~|[A-Za-z]:\\")
_LONGEST = 100_000  # characters that are looked at

GUARDED_FIELDS = (
    "purpose",
    "audience",
    "state_reason",
    "transition_plan",
    "parameters",
    "custody_note",
    "recovery_mailbox",
    "recovery_codes_note",
    "notes",
    "evidence",
    "why",
    "said",
)
"""Free texts of the register, where somebody might think that a secret belongs."""


class SecretKind(StrEnum):
    """What a text seems to hold."""

    PASSWORD = "password"  # noqa: S105 - a kind, no secret
    RECOVERY_CODE = "recovery_code"
    KEY = "key"


def secret_in(text: str) -> SecretKind | None:
    """Return what the text seems to give away, or None. Never raises."""
    told = text[:_LONGEST]
    if _KEY.search(told) or _SEED.search(told):
        return SecretKind.KEY
    groups = (match[0] for match in _GROUPS.finditer(told))
    if any(not _DATE.fullmatch(group) for group in groups) or _NUMBERS.search(f"{told}\n"):
        return SecretKind.RECOVERY_CODE
    if _NAMED.search(told) or _COLON.search(told) or any(_is_random(word) for word in told.split()):
        return SecretKind.PASSWORD
    return None


def secrets_in(fields: Mapping[str, object]) -> Iterator[tuple[str, SecretKind]]:
    """Yield the guarded ones of these fields that seem to hold a secret, with what it seems to be."""
    for field in GUARDED_FIELDS:
        value = fields.get(field, "")
        parts = value if isinstance(value, tuple | list) else (value,)
        found = next((kind for part in parts if isinstance(part, str) and (kind := secret_in(part))), None)
        if found is not None:
            yield field, found


def _is_random(word: str) -> bool:
    """A single word as a password keeper makes it: letters of both sizes, digits and marks, in no order."""
    plain = word.strip("\"'()[]<>.,;:!?")
    if not 8 <= len(plain) <= 128 or "/" in plain or _ADDRESS.match(plain):
        return False
    kinds = [any(map(test, plain)) for test in (str.islower, str.isupper, str.isdigit)]
    marks = any(c in "!#$%^&*+=?|{}<>" for c in plain)
    turns = sum(_sort(a) != _sort(b) for a, b in itertools.pairwise(plain))
    return (all(kinds) and (marks or turns >= 6)) or (sum(kinds) >= 2 and marks and turns >= 4)


def _sort(c: str) -> int:
    return 0 if c.islower() else 1 if c.isupper() else 2 if c.isdigit() else 3
