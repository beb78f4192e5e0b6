"""The reports' own sentences in three languages, and how a language writes numbers and dates.

Sentences stand in `resources/i18n/reports.json` (key -> language -> sentence, or -> {"one", "other"}); words
for codes come from `actdesk.words`. A value is filled into a sentence once and never read as a template.
"""

import functools
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

from actdesk import paths
from actdesk.domain.languages import Language

Sentence = str | dict[str, str]
_SPACE = "\u202f"  # narrow, no break: between thousands and before French signs
_MONTHS = {
    Language.ENGLISH: "January February March April May June July August September October November December",
    Language.FRENCH: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    Language.SPANISH: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_SHORT_MONTHS = {
    Language.ENGLISH: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
    Language.FRENCH: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    Language.SPANISH: "ene feb mar abr may jun jul ago sept oct nov dic",
}


@functools.cache
def catalogue() -> dict[str, dict[str, Sentence]]:
    """Read the catalogue, once."""
    text = (paths.resources() / "i18n" / "reports.json").read_text(encoding="utf-8")
    sentences: dict[str, dict[str, Sentence]] = json.loads(text)
    return sentences


@dataclass(frozen=True)
class Texts:
    """The sentences of one language: `Texts(Language.FRENCH)("footer.page", page=1, of=3)`."""

    language: Language

    def __call__(self, key: str, n: int | None = None, **values: str) -> str:
        """Return the sentence with its values. `n` chooses the plural and fills `{n}` as this language writes it.

        Raises `KeyError` for a sentence or a value that is not there: the tests read every key in every language.
        """
        sentence = catalogue()[key][self.language.value]
        if n is not None:
            values["n"] = self.number(n)
        if isinstance(sentence, dict):
            assert n is not None, f"{key} has plurals and no number was given"
            sentence = sentence["one" if self._is_one(n) else "other"]
        return sentence.format_map(values)

    def _is_one(self, n: int) -> bool:
        """CLDR's cardinal rule, for whole numbers: French counts nought as one."""
        return n in (0, 1) if self.language is Language.FRENCH else n == 1

    def number(self, n: int) -> str:
        """Thousands apart: `12,345`, `12 345`; Spanish leaves four figures together."""
        if self.language is Language.ENGLISH:
            return f"{n:,}"
        if self.language is Language.SPANISH and abs(n) < 10_000:
            return str(n)
        return f"{n:,}".replace(",", _SPACE)

    def signed(self, n: int) -> str:
        """A change: `+3`, `−2` with the true minus sign, `0`."""
        return f"+{self.number(n)}" if n > 0 else self.number(n).replace("-", "−")

    def percent(self, n: int) -> str:
        """`82%` in English, `82 %` elsewhere."""
        return f"{self.number(n)}%" if self.language is Language.ENGLISH else f"{self.number(n)}{_SPACE}%"

    def day(self, day: date) -> str:
        """`22 November 2026`, `1er novembre 2026`, `22 de noviembre de 2026`."""
        month = _MONTHS[self.language].split()[day.month - 1]
        if self.language is Language.SPANISH:
            return f"{day.day} de {month} de {day.year}"
        return f"{self._first(day)} {month} {day.year}"

    def short_day(self, day: date) -> str:
        """`22 Nov 2026`: for tables; the month is a word, so no reader takes it for the day."""
        return f"{self._first(day)} {_SHORT_MONTHS[self.language].split()[day.month - 1]} {day.year}"

    def _first(self, day: date) -> str:
        """The day of the month; French says "1er"."""
        return "1er" if self.language is Language.FRENCH and day.day == 1 else str(day.day)

    def month(self, day: date) -> str:
        """`Nov 2026`: for the axis of a chart."""
        return f"{_SHORT_MONTHS[self.language].split()[day.month - 1]} {day.year}"

    def short_moment(self, moment: datetime) -> str:
        """`22 Nov 2026, 09:30` in UTC: for the lines of a table whose head says so."""
        at = moment.astimezone(UTC)
        return f"{self.short_day(at.date())}, {at:%H:%M}"

    def moment(self, moment: datetime) -> str:
        """The day and the time in UTC, said so: a report gives away nobody's time zone."""
        at = moment.astimezone(UTC)
        return self("furniture.moment", day=self.day(at.date()), time=f"{at:%H:%M}")
