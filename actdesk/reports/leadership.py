"""The leadership summary: one page that is read in a minute, then at most three of detail. No person's name.

`admin.co-admin` gives the share that stands first; `ladder.*` the steps by which cases are counted."""

from datetime import date
from itertools import accumulate

from actdesk import words
from actdesk.domain.accounts import AccountState, Standing
from actdesk.domain.cases import CaseOutcome, Step
from actdesk.domain.languages import Language
from actdesk.domain.requests import Outcome, Stage
from actdesk.domain.summary import (
    COUNTED_KINDS,
    MOST_PLATFORMS,
    DueItem,
    Figures,
    LeadershipFacts,
    Matter,
    count_of,
    figures,
    most_overdue,
    percent,
    things_to_decide,
    top_risks,
    total,
)
from actdesk.reports.document import (
    Bar,
    Beside,
    Block,
    Classification,
    Column,
    Document,
    Item,
    ItemList,
    KeyFigure,
    KeyFigures,
    LineChart,
    NoneRecorded,
    PageBreak,
    Pairs,
    Paragraph,
    Point,
    Section,
    Table,
    Tone,
)
from actdesk.reports.leadership_shapes import aged_table, bar_chart, count_pairs
from actdesk.reports.payload import SMALL, is_tall, one_line
from actdesk.reports.registry import ReportSpec
from actdesk.reports.sheet_parts import author
from actdesk.reports.texts import Texts

# Points that a text somebody typed may take, in small letters. A page for a minute has no room for a novel, and no
# name may push the summary onto a fifth page: a test tries it with the longest and the tallest.
_NAMED, _LABEL, _PLATFORM = 150.0, 70.0, 85.0
_REFERENCE, _WHERE = 122.0, 74.0  # one line of their columns
_OVERDUE_ROWS = 20
_OVERDUE_LINES = 24  # that its rows may take together
_POINTS = 12
_CHANGED = ("added", "altered", "removed")


def build(facts: LeadershipFacts, language: Language) -> Document:
    """Return the summary as a document of at most four pages, whatever the figures."""
    say = Texts(language)
    return Document(
        key="leadership",
        language=language,
        title=say("leadership.title"),
        subtitle=say("leadership.period", start=say.day(facts.period_start), end=say.day(facts.period_end)),
        classification=Classification.INTERNAL,
        made_by=author(facts.made_by),
        made_at=facts.made_at or facts.as_of,
        data_as_of=facts.as_of,
        sections=(
            Section(blocks=_first_page(facts, say)),
            Section(title=say("leadership.accounts"), blocks=_accounts(facts, say)),
            Section(title=say("leadership.requests"), blocks=_requests(facts, say)),
            Section(title=say("leadership.cases"), blocks=_cases(facts, say)),
            Section(title=say("leadership.pictures"), blocks=_pictures(facts, say)),
            _changes(facts, say),
            Section(title=say("leadership.overdue"), blocks=_overdue(facts, say)),
        ),
    )


def short(text: str, room: float) -> str:
    """The text on one line, cut visibly where it would take more than `room` points; '' stays ''."""
    return one_line(text, room, SMALL) if text.strip() else ""


# --- the first page ------------------------------------------------------------------------------------------


def _first_page(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    now = figures(facts)
    compared = (
        say("leadership.compared", day=say.day(facts.previous.as_of.date()))
        if facts.previous
        else say("leadership.first")
    )
    return (
        Paragraph(style="lead", text=_lead(now, say)),
        KeyFigures(figures=_key_figures(now, facts.previous, say)),
        Paragraph(style="small", text=compared),
        Beside(left=_decide(facts, say), right=(_risks(facts, say),)),
        _standings(facts, say),
        _over_time(facts, say),
        PageBreak(),
    )


def _lead(now: Figures, say: Texts) -> str:
    share = now.share
    if share is None:
        first = say("leadership.lead.no_accounts")
    else:
        first = say(
            "leadership.lead.share",
            met=say.number(now.met),
            bound=say.number(now.bound),
            share=say.percent(share),
        )
    late = say("leadership.lead.overdue", n=now.overdue) if now.overdue else say("leadership.lead.nothing_overdue")
    return f"{first} {late}"


def _key_figures(now: Figures, before: Figures | None, say: Texts) -> tuple[KeyFigure, ...]:
    def figure(name: str, value: int, old: int | None, better: int) -> KeyFigure:
        change = None if old is None else value - old
        return _figure(say(f"leadership.figure.{name}"), say.number(value), change, better, say)

    old = before
    share_change = None
    if now.share is not None and old is not None and old.share is not None:
        share_change = now.share - old.share
    share = _figure(
        say("leadership.figure.share"),
        say("leadership.figure.none") if now.share is None else say.percent(now.share),
        share_change,
        1,
        say,
        points=True,
    )
    note = (
        say("leadership.figure.share_note", met=say.number(now.met), bound=say.number(now.bound)) if now.bound else ""
    )
    share = share.model_copy(update={"note": note, "weight": 1.5})
    return (
        share,
        figure("accounts", now.accounts, old.accounts if old else None, 0),
        figure("requests", now.requests_open, old.requests_open if old else None, 0),
        figure("cases", now.cases_open, old.cases_open if old else None, -1),
        figure("pictures", now.pictures_cleared, old.pictures_cleared if old else None, 0),
        figure("overdue", now.overdue, old.overdue if old else None, -1),
    )


def _figure(label: str, value: str, change: int | None, better: int, say: Texts, *, points: bool = False) -> KeyFigure:
    """`better` is +1 where more is good, -1 where less is, 0 where neither."""
    if change is None:
        return KeyFigure(label=label, value=value)
    if change == 0:
        return KeyFigure(label=label, value=value, change=say("leadership.figure.same"))
    words_for_it = say.signed(change)
    if points:
        words_for_it = say("leadership.figure.points", change=words_for_it)
    tone = Tone.NEUTRAL if better == 0 else Tone.GOOD if (change > 0) == (better > 0) else Tone.BAD
    return KeyFigure(label=label, value=value, change=words_for_it, direction="up" if change > 0 else "down", tone=tone)


def _decide(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    chosen = things_to_decide(facts.matters)
    title = say("leadership.decide")
    if not chosen:
        return (NoneRecorded(title=title, text=say("leadership.decide_none")),)
    items = ItemList(
        title=title,
        items=tuple(
            Item(
                mark=str(place),
                text=say(
                    f"matter.{matter.kind.value}",
                    reference=short(matter.reference, _NAMED / (1 + is_tall(matter.reference))),
                ),
                detail=_matter_detail(matter, facts.as_of.date(), say),
            )
            for place, matter in enumerate(chosen, start=1)
        ),
    )
    rest = len(facts.matters) - len(chosen)
    if not rest:
        return (items,)
    return (items, Paragraph(style="small", text=say("leadership.decide_more", n=rest)))


def _matter_detail(matter: Matter, today: date, say: Texts) -> str:
    """Since when it waits; until when there is time, where that day is still to come."""
    key = "leadership.until" if matter.since > today else "leadership.since"
    label, day = short(matter.label, _LABEL), say.short_day(matter.since)
    since = say(key, label=label, day=day) if label else say(f"{key}_plain", day=day)
    flags = [say("leadership.minors")] if matter.minors else []
    flags += [say("leadership.crisis")] if matter.crisis else []
    return " · ".join([since, *flags])


def _risks(facts: LeadershipFacts, say: Texts) -> Block:
    title = say("leadership.risks")
    risks = top_risks(facts, limit=4)
    if not risks:
        return NoneRecorded(title=title, text=say("leadership.risks_none"))
    return ItemList(
        title=title,
        items=tuple(Item(mark=say.number(r.count), text=say(f"risk.{r.kind.value}", n=r.count)) for r in risks),
    )


def _standings(facts: LeadershipFacts, say: Texts) -> Block:
    title = say("leadership.standing")
    bound = total(facts.accounts_by_standing)
    if not bound:
        return NoneRecorded(title=title, text=say("none_recorded"))
    bars = []
    for standing in Standing:
        n = count_of(facts.accounts_by_standing, standing)
        shown = say("leadership.of", number=say.number(n), share=say.percent(percent(n, bound)))
        bars.append(Bar(label=words.word("standing", standing, say.language), value=n, shown=shown))
    return bar_chart(title, bars, say, patterns=True)


# --- the detail ----------------------------------------------------------------------------------------------


def _accounts(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    states = count_pairs(say("leadership.by_state"), "account_state", AccountState, facts.accounts_by_state, say)
    platforms = sorted(facts.accounts_by_platform, key=lambda c: (-c.count, c.code))
    bars = [
        Bar(label=short(c.code, _PLATFORM), value=c.count, shown=say.number(c.count))
        for c in platforms[:MOST_PLATFORMS]
    ]
    if rest := total(platforms[MOST_PLATFORMS:]):
        bars.append(Bar(label=say("leadership.others"), value=rest, shown=say.number(rest)))
    title = say("leadership.by_platform")
    by_platform: Block = bar_chart(title, bars, say) if bars else NoneRecorded(title=title, text=say("none_recorded"))
    late = Pairs(
        pairs=(
            (say("leadership.attestations"), say.number(facts.attestations_overdue)),
            (say("leadership.reviews"), say.number(facts.reviews_due)),
        )
    )
    return (Beside(left=(states,), right=(by_platform, late)),)


def _over_time(facts: LeadershipFacts, say: Texts) -> Block:
    title = say("leadership.over_time")
    known = [p for p in facts.share_over_time if p.bound][-_POINTS:]
    if len(known) < 2:
        return NoneRecorded(title=title, text=say("none_recorded"))
    points = tuple(
        Point(label=say.month(p.day), value=p.met * 100 / p.bound, shown=say.percent(percent(p.met, p.bound)))
        for p in known
    )
    first, last = points[0], points[-1]
    alt = say("leadership.line_alt", title=title, first=first.shown, start=first.label, last=last.shown, end=last.label)
    return LineChart(title=title, alt=alt, points=points)


def _requests(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    decided = [(say(f"leadership.decided.{o.value}"), count_of(facts.decisions, o)) for o in Outcome]
    period = ((say("leadership.received"), facts.requests_received), *decided)
    return (
        aged_table(say("leadership.requests_open"), say("leadership.stage"), "stage", Stage, facts.requests_open, say),
        Table(
            title=say("leadership.in_period"),
            columns=tuple(Column(heading=name) for name, _ in period),
            rows=(tuple(say.number(n) for _, n in period),),
        ),
    )


def _cases(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    closed = [
        (words.word("case_outcome", o, say.language), say.number(n))
        for o in CaseOutcome
        if (n := count_of(facts.cases_closed, o))
    ]
    settle = (
        say("leadership.figure.none")
        if facts.days_to_settle is None
        else say("leadership.days", n=facts.days_to_settle)
    )
    pairs = (
        (say("leadership.opened"), say.number(facts.cases_opened)),
        *closed,
        (say("leadership.settle"), settle),
    )
    title = say("leadership.by_principle")
    by_principle = sorted(facts.cases_by_principle, key=lambda c: (-c.count, c.code))
    bars = [Bar(label=say(c.code), value=c.count, shown=say.number(c.count)) for c in by_principle if c.count]
    return (
        aged_table(say("leadership.cases_open"), say("leadership.step"), "step", Step, facts.cases_open, say),
        Beside(
            left=(bar_chart(title, bars, say) if bars else NoneRecorded(title=title, text=say("none_recorded")),),
            right=(Pairs(title=say("leadership.in_period"), pairs=pairs),),
        ),
    )


def _pictures(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    title = say("leadership.checked")
    codes = ("cleared", "needs_answers", "blocked", "refused")
    checked: Block = NoneRecorded(title=title, text=say("none_recorded"))
    if total(facts.pictures):
        checked = Pairs(
            title=title,
            pairs=tuple((say(f"picture.{code}"), say.number(count_of(facts.pictures, code))) for code in codes),
        )
    consents = Pairs(
        title=say("leadership.consents"),
        pairs=(
            (say("leadership.consents_ending"), say.number(facts.consents_ending)),
            (say("leadership.withdrawn_in_use"), say.number(facts.withdrawn_in_use)),
        ),
    )
    return (Beside(left=(checked,), right=(consents,)),)


def _changes(facts: LeadershipFacts, say: Texts) -> Section:
    """What the journal says has changed since the last summary, by kind of record."""
    if facts.changes_since is None:
        return Section(title=say("leadership.changed_first"), blocks=(NoneRecorded(text=say("leadership.first")),))
    title = say("leadership.changed", day=say.day(facts.changes_since.date()))
    told = {change.kind: change for change in facts.changes}
    rows = tuple(
        (words.word("kinds", kind, say.language), *(say.number(getattr(told[kind], name)) for name in _CHANGED))
        for kind in COUNTED_KINDS
        if kind in told
    )
    if not rows:
        return Section(title=title, blocks=(NoneRecorded(text=say("leadership.changed_none")),))
    columns = (
        Column(heading=say("leadership.kind"), weight=3.0),
        *(Column(heading=say(f"leadership.{name}"), align="end") for name in _CHANGED),
    )
    return Section(title=title, blocks=(Table(columns=columns, rows=rows),))


def _overdue(facts: LeadershipFacts, say: Texts) -> tuple[Block, ...]:
    if not facts.overdue:
        return (NoneRecorded(text=say("none_recorded")),)
    shown = _that_fit(most_overdue(facts.overdue, limit=_OVERDUE_ROWS))
    day = facts.as_of.date()

    def row(item: DueItem) -> tuple[str, ...]:
        what = say(f"due.{item.kind.value}")
        late = say.number(max((day - item.due).days, 0))
        return what, short(item.reference, _REFERENCE), short(item.label, _WHERE), say.short_day(item.due), late

    table = Table(
        columns=(
            Column(heading=say("leadership.overdue_what"), weight=13.7),
            Column(heading=say("leadership.overdue_reference"), weight=13.05),
            Column(heading=say("leadership.overdue_where"), weight=8.3),
            Column(heading=say("leadership.overdue_due"), weight=6.5),
            Column(heading=say("leadership.overdue_days"), weight=7.2, align="end"),
        ),
        rows=tuple(map(row, shown)),
    )
    if len(shown) == len(facts.overdue):
        return (table,)
    more = say("leadership.overdue_shown", shown=say.number(len(shown)), all=say.number(len(facts.overdue)))
    return (table, Paragraph(style="small", text=more))


def _that_fit(items: tuple[DueItem, ...]) -> tuple[DueItem, ...]:
    """The first of them, as many as have room: the letters of some scripts take half a line more."""
    used = accumulate(1.5 if is_tall(item.reference + item.label) else 1.0 for item in items)
    return tuple(item for item, lines in zip(items, used, strict=True) if lines <= _OVERDUE_LINES)


REPORT = ReportSpec(key="leadership", facts=LeadershipFacts, build=build)
