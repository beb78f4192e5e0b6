"""Shapes of the leadership summary that come back: bars, counts by code, counts by code and age."""

from collections.abc import Iterable, Sequence

from actdesk import words
from actdesk.domain.summary import AgeBand, AgedCount, Count, count_of, total
from actdesk.reports.document import Bar, BarChart, Block, Column, NoneRecorded, Pairs, Table
from actdesk.reports.texts import Texts


def bar_chart(title: str, drawn: Sequence[Bar], say: Texts, *, patterns: bool = False) -> BarChart:
    """A bar chart that is said in words, too; with `patterns` each bar has its own."""
    values = "; ".join(say("leadership.value", label=b.label, shown=b.shown) for b in drawn)
    alt = say("leadership.bars_alt", title=title, values=values)
    return BarChart(title=title, alt=alt, bars=tuple(drawn), patterns=patterns)


def count_pairs(title: str, group: str, codes: Iterable[str], counts: tuple[Count, ...], say: Texts) -> Block:
    """How many there are of each code of a group of words, those of which there is none left out."""
    found = [(words.word(group, c, say.language), n) for c in codes if (n := count_of(counts, c))]
    if not found:
        return NoneRecorded(title=title, text=say("none_recorded"))
    return Pairs(title=title, pairs=tuple((name, say.number(n)) for name, n in found))


def aged_table(
    title: str, head: str, group: str, codes: Iterable[str], counts: tuple[AgedCount, ...], say: Texts
) -> Block:
    """A table of how many by code and by age, with the sums in its last row."""
    if not total(counts):
        return NoneRecorded(title=title, text=say("none_recorded"))
    bands = list(AgeBand)
    rows = []
    for code in codes:
        of_code = [c for c in counts if c.code == code]
        if total(of_code):
            cells = [sum(c.in_band(band) for c in of_code) for band in bands]
            name = words.word(group, code, say.language)
            rows.append((name, *map(say.number, cells), say.number(sum(cells))))
    sums = [sum(c.in_band(band) for c in counts) for band in bands]
    rows.append((say("total"), *map(say.number, sums), say.number(sum(sums))))
    columns = (
        Column(heading=head, weight=2.6),
        *(Column(heading=say(f"age.{band.value}"), weight=1.5, align="end") for band in bands),
        Column(heading=say("total"), weight=1.0, align="end"),
    )
    return Table(title=title, columns=columns, rows=tuple(rows), total=True)
