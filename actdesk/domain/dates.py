"""Dates as people write them."""

import re
import unicodedata
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})")


def read_day(text: str) -> date | None:
    """Return a date written as 2027-12-31 or 31/12/2027 (day first, as the form asks); None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip()
    iso, day_first = _ISO.fullmatch(plain), _DAY_FIRST.fullmatch(plain)
    numbers = iso.groups() if iso else day_first.groups()[::-1] if day_first else None
    if numbers is None:
        return None
    try:
        return date(*(int(n) for n in numbers))
    except ValueError:
        return None
