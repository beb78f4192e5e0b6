"""What must be done now, found by SQL: of each kind a count and the few lines that are shown, never a whole table."""
# ruff: noqa: S608 - every statement is put together from constants of this module; values are always bound

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, text

from actdesk.data.engine import faults_translated
from actdesk.data.list_rows import sort_key
from actdesk.domain.accounts import OFFICIAL_STATES, AccountState, Standing, meets_co_administration
from actdesk.domain.base import Kind
from actdesk.domain.clocks import Owed
from actdesk.domain.lists import LIST_COLUMNS, CellType
from actdesk.domain.requests import EDITABLE_STAGES, OPEN_STAGES, Stage
from actdesk.domain.retention import ENDED
from actdesk.domain.security import WANTING
from actdesk.domain.today import Agenda, Horizon, KeyFigures, Task, TaskGroup, TaskKind

SPEAKING = OFFICIAL_STATES - {AccountState.AUTHORISED}
_GONE = (Stage.WITHDRAWN, Stage.LAPSED, Stage.DECLINED)


def _codes(codes: Iterable[str]) -> str:
    """Codes of ours as they stand in a column."""
    return ", ".join(f"'{code}'" for code in sorted(codes))


def _keys(codes: Iterable[str]) -> str:
    """Codes of ours as they stand in a list's sort key."""
    return ", ".join(f"'{sort_key(code, CellType.CODE)}'" for code in sorted(codes))


def _key(kind: Kind, column: str) -> str:
    return f"k{[c.key for c in LIST_COLUMNS[kind]].index(column)}"


_STATE, _STANDING = _key(Kind.ACCOUNT, "state"), _key(Kind.ACCOUNT, "coadmin")
_REVIEW, _CLEARANCE = _key(Kind.ACCOUNT, "review_due"), _key(Kind.PICTURE, "clearance")
_SILENCE = _key(Kind.ACCOUNT, "silence_due")
_LOST = sort_key(AccountState.ACCESS_LOST, CellType.CODE)
_UNMET = [s for s in Standing if not meets_co_administration(s)]
_MINORS = "c.principles LIKE '%\"principle.minors\"%'"
_URGENT = f"({_MINORS} OR c.crisis OR c.severity = 'critical')"
# As `clocks.milestones`, without the measures, which are tasks of their own.
_FEEDBACK = "date(c.opened_on, :feedback)"
_CASE_CLOCKS: dict[Owed, str] = {
    Owed.URGENT: f"CASE WHEN {_URGENT} THEN date(coalesce(c.told_on, c.opened_on), :urgent) END",
    Owed.ACKNOWLEDGE: (
        "CASE WHEN c.reporter <> '' AND c.acknowledged_on IS NULL THEN date(c.opened_on, :acknowledge) END"
    ),
    Owed.FIRST_DIALOGUE: "CASE WHEN c.step = 'intake' THEN date(c.opened_on, :dialogue) END",
}
_CASE_DUE = f"min({', '.join(f'coalesce({day}, {_FEEDBACK})' for day in _CASE_CLOCKS.values())}, {_FEEDBACK})"
_WHENS = " ".join(f"WHEN {day} THEN '{what}'" for what, day in _CASE_CLOCKS.items())
_CASE_OWES = f"CASE {_CASE_DUE} {_WHENS} ELSE '{Owed.FEEDBACK}' END"
_A_CASE = (
    f"c.id AS id, c.reference AS reference, a.handle AS label, a.platform AS place, {_CASE_OWES} AS code, "
    f"substr(c.summary, 1, 200) AS detail, {_CASE_DUE} AS due, {_MINORS} AS minors, "
    f"(c.crisis OR c.severity = 'critical') AS crisis"
)
_CASES = '"case" c LEFT JOIN account a ON a.id = c.account_id'
_MINE = "EXISTS (SELECT 1 FROM list_item li WHERE li.record_id = c.id AND (li.readers = '' OR instr(li.readers, :me)))"
_IN_LIST = "json_extract(cells, '$.{}')"
_AN_ACCOUNT = (
    f"record_id AS id, {_IN_LIST.format('handle')} AS reference, {_IN_LIST.format('display_name')} AS label, "
    f"{_IN_LIST.format('platform')} AS place, '' AS detail, 0 AS minors, 0 AS crisis"
)
_OF_AN_ACCOUNT = (
    "a.id AS id, a.handle AS reference, a.display_name AS label, a.platform AS place, 0 AS minors, 0 AS crisis"
)
_A_REQUEST = (
    "r.id AS id, r.reference AS reference, r.platform AS place, r.stage AS code, 0 AS minors, 0 AS crisis, "
    "coalesce(nullif(r.channel_name, ''), r.handle) AS label"
)
_DECIDE = "date(r.submitted_on, :decide, '+' || r.paused_days || ' days')"
# Working days are counted outside: `:arrived` holds, by the day of arrival, the day by which to say so.
_ARRIVED = "coalesce(json_extract(:arrived, '$.\"' || r.submitted_on || '\"'), r.submitted_on)"
_A_PICTURE = "p.id AS id, p.name AS reference, '' AS code, 0 AS minors, 0 AS crisis"

# Each finds `id, reference, label, detail, place, code, due, minors, crisis, rank`; what has a lower rank comes first.
_FOUND: dict[TaskKind, tuple[Kind, str]] = {
    TaskKind.URGENT_CASE: (
        Kind.CASE,
        f"SELECT {_A_CASE}, NOT {_MINORS} AS rank FROM {_CASES} WHERE c.state = 'open' AND {_URGENT} AND {_MINE}",
    ),
    TaskKind.TAKE_DOWN: (
        Kind.PICTURE,
        f"SELECT {_A_PICTURE}, a.handle AS label, a.platform AS place, u.link AS detail, u.take_down_due AS due, "
        "0 AS rank FROM picture_use u JOIN picture p ON p.id = u.picture_id LEFT JOIN account a ON a.id = u.account_id "
        "WHERE u.take_down_due IS NOT NULL AND u.taken_down_on IS NULL",
    ),
    TaskKind.CASE_CLOCK: (
        Kind.CASE,
        f"SELECT {_A_CASE}, 0 AS rank FROM {_CASES} WHERE c.state = 'open' AND NOT {_URGENT} AND {_CASE_DUE} <= :soon "
        f"AND {_MINE}",
    ),
    TaskKind.MEASURE: (
        Kind.CASE,
        "SELECT c.id AS id, c.reference AS reference, a.handle AS label, a.platform AS place, '' AS code, "
        f"substr(m.text, 1, 200) AS detail, m.due AS due, {_MINORS} AS minors, c.crisis AS crisis, 0 AS rank "
        f"FROM measure m JOIN {_CASES.replace(' LEFT', ' ON c.id = m.case_id LEFT')} "
        f"WHERE c.state = 'open' AND m.done_on IS NULL AND m.due <= :soon AND {_MINE}",
    ),
    TaskKind.CO_ADMINISTRATION: (
        Kind.ACCOUNT,
        f"SELECT {_AN_ACCOUNT}, CASE WHEN {_STATE} = '{_LOST}' THEN 'access_lost' "
        f"ELSE substr({_STANDING}, 3) END AS code, NULL AS due, "
        f"CASE WHEN {_STATE} = '{_LOST}' THEN 0 "
        f"ELSE 10 - substr({_STANDING}, 1, 2) END AS rank FROM list_item WHERE kind = 'account' AND "
        f"({_STATE} = '{_LOST}' OR "
        f"({_STATE} IN ({_keys(SPEAKING)}) AND {_STANDING} IN ({_keys(_UNMET)})))",
    ),
    TaskKind.ACKNOWLEDGE: (
        Kind.REQUEST,
        f"SELECT {_A_REQUEST}, '' AS detail, {_ARRIVED} AS due, 0 AS rank FROM request r "
        f"WHERE r.stage IN ('submitted', 'in_evaluation') AND r.acknowledged_on IS NULL AND {_ARRIVED} <= :soon",
    ),
    TaskKind.SECURITY: (
        Kind.ACCOUNT,
        f"SELECT {_OF_AN_ACCOUNT}, substr(s.owner, 1, 200) AS detail, s.control AS code, s.due AS due, "
        "s.verdict <> 'not_met' AS rank FROM security_answer s JOIN account a ON a.id = s.account_id "
        f"WHERE s.verdict IN ({_codes(WANTING)}) AND s.due <= :soon AND a.state IN ({_codes(OFFICIAL_STATES)})",
    ),
    TaskKind.REQUEST: (
        Kind.REQUEST,
        f"SELECT {_A_REQUEST}, '' AS detail, {_DECIDE} AS due, 0 AS rank FROM request r "
        f"WHERE r.stage IN ('submitted', 'in_evaluation') AND {_DECIDE} <= :soon",
    ),
    TaskKind.TRIAL: (
        Kind.REQUEST,
        f"SELECT {_A_REQUEST}, '' AS detail, d.trial_until AS due, 0 AS rank "
        "FROM decision d JOIN request r ON r.id = d.request_id "
        f"WHERE d.trial_reviewed_on IS NULL AND r.stage NOT IN ({_codes(_GONE)}) AND d.trial_until <= :soon",
    ),
    TaskKind.CONDITION: (
        Kind.REQUEST,
        f"SELECT {_A_REQUEST}, substr(json_extract(j.value, '$.text'), 1, 200) AS detail, "
        "json_extract(j.value, '$.due') AS due, 0 AS rank "
        "FROM decision d JOIN request r ON r.id = d.request_id, json_each(d.conditions) j "
        f"WHERE d.outcome = 'with_conditions' AND r.stage NOT IN ({_codes(_GONE)}) "
        "AND json_extract(j.value, '$.done_on') IS NULL AND json_extract(j.value, '$.due') <= :soon",
    ),
    TaskKind.CONSENT: (
        Kind.PICTURE,
        f"SELECT DISTINCT {_A_PICTURE}, s.person_name AS label, '' AS detail, '' AS place, s.expires_on AS due, "
        "0 AS rank FROM consent s JOIN coverage v ON v.consent_id = s.id JOIN picture p ON p.id = v.picture_id "
        "JOIN picture_use u ON u.picture_id = p.id WHERE s.withdrawn_on IS NULL AND s.expires_on <= :consents "
        "AND u.taken_down_on IS NULL AND u.take_down_due IS NULL",
    ),
    TaskKind.CLOSING: (
        Kind.ACCOUNT,
        f"SELECT {_OF_AN_ACCOUNT}, '' AS detail, s.step AS code, s.due AS due, 0 AS rank "
        "FROM closing_step s JOIN account a ON a.id = s.account_id "
        "WHERE a.state = 'closing' AND s.answer = 'open' AND s.due <= :soon",
    ),
    TaskKind.FOUND: (
        Kind.ACCOUNT,
        f"SELECT {_OF_AN_ACCOUNT}, substr(a.state_reason, 1, 200) AS detail, '' AS code, NULL AS due, 0 AS rank "
        "FROM account a WHERE a.state = 'found'",
    ),
    TaskKind.ATTESTATION: (
        Kind.ACCOUNT,
        f"SELECT {_AN_ACCOUNT}, '' AS code, {_REVIEW} AS due, 0 AS rank FROM list_item "
        f"WHERE kind = 'account' AND {_REVIEW} <= :day",
    ),
    TaskKind.SILENCE: (
        Kind.ACCOUNT,
        f"SELECT {_OF_AN_ACCOUNT}, '' AS detail, a.last_post_on AS code, l.{_SILENCE} AS due, "
        "0 AS rank FROM list_item l JOIN account a ON a.id = l.record_id "
        f"WHERE l.kind = 'account' AND l.{_SILENCE} <= :day",
    ),
    TaskKind.ACCOUNT_END: (
        Kind.ACCOUNT,
        f"SELECT {_OF_AN_ACCOUNT}, '' AS detail, CASE WHEN trim(a.transition_plan) = '' THEN 'no_plan' ELSE '' END "
        "AS code, a.expected_end AS due, 0 AS rank FROM account a "
        f"WHERE a.expected_end <= :ends AND a.state IN ({_codes(SPEAKING)})",
    ),
    TaskKind.RETENTION: (
        Kind.CASE,
        "SELECT c.id AS id, c.reference AS reference, '' AS label, '' AS place, '' AS code, '' AS detail, "
        '0 AS minors, 0 AS crisis, c.retain_until AS due, 0 AS rank FROM "case" c '
        f"WHERE c.state IN ({_codes(ENDED)}) AND c.retain_until <= :retained AND {_MINE}",
    ),
    TaskKind.DRAFT: (
        Kind.REQUEST,
        f"SELECT {_A_REQUEST}, '' AS detail, NULL AS due, r.stage <> 'draft' AS rank FROM request r "
        f"WHERE r.stage IN ({_codes(EDITABLE_STAGES)})",
    ),
}


class SqlAgenda:
    """Reads the agenda. Safe to call from several threads: each call has its own connection and snapshot."""

    def __init__(self, engine: Engine, officer_id: UUID) -> None:
        self._engine = engine
        self._me = officer_id.hex

    def read(self, horizon: Horizon, *, limit: int) -> Agenda:
        """Return up to `limit` lines of each kind, the longest due first. Raises `EnvironmentFault`."""
        values = {**_values(horizon), "me": self._me}  # of cases only those that the officer may read are tasks
        with faults_translated(), self._engine.connect() as connection, connection.begin():
            groups = [_group(connection, kind, values, limit) for kind in TaskKind]
            return Agenda(horizon.day, tuple(g for g in groups if g.total), _figures(connection))


def _values(horizon: Horizon) -> dict[str, object]:
    clocks = horizon.clocks
    return {
        "day": horizon.day.isoformat(),
        "soon": horizon.soon.isoformat(),
        "consents": horizon.consents.isoformat(),
        "retained": horizon.retained.isoformat(),
        "acknowledge": f"+{clocks.acknowledge} days",
        "urgent": f"+{clocks.urgent} days",
        "ends": horizon.ends.isoformat(),
        "dialogue": f"+{clocks.first_dialogue} days",
        "feedback": f"+{clocks.feedback} days",
        "decide": f"+{clocks.decide_request} days",
        "arrived": json.dumps(horizon.acknowledged_by()),
    }


def _group(connection: Connection, kind: TaskKind, values: dict[str, object], limit: int) -> TaskGroup:
    record, found = _FOUND[kind]
    count = f"SELECT count(*), coalesce(sum(due < :day), 0) FROM ({found})"
    total, late = connection.execute(text(count), values).one()
    rows: list[Any] = []
    if total:
        newest = "DESC" if kind is TaskKind.DRAFT else "ASC"
        page = f"SELECT * FROM ({found}) ORDER BY rank, due, id {newest} LIMIT :limit"
        rows = list(connection.execute(text(page), {**values, "limit": limit}).mappings())
    return TaskGroup(kind, int(total), int(late), tuple(_task(kind, record, row) for row in rows))


def _task(kind: TaskKind, record: Kind, row: Mapping[Any, Any]) -> Task:
    return Task(
        kind=kind,
        record=record,
        id=UUID(row["id"]),
        reference=row["reference"],
        label=row["label"] or "",
        detail=row["detail"] or "",
        place=row["place"] or "",
        code=row["code"] or "",
        due=date.fromisoformat(row["due"]) if row["due"] else None,
        minors=bool(row["minors"]),
        crisis=bool(row["crisis"]),
    )


def _figures(connection: Connection) -> KeyFigures:
    standings = connection.execute(
        text(
            f"SELECT substr({_STANDING}, 3) AS code, count(*) AS n FROM list_item "
            f"WHERE kind = 'account' AND {_STATE} IN ({_keys(SPEAKING)}) GROUP BY 1"
        )
    )
    by_standing = {row.code: int(row.n) for row in standings}
    met = [s for s in Standing if meets_co_administration(s)]

    def how_many(where: str) -> int:
        return int(connection.execute(text(f"SELECT count(*) FROM {where}")).scalar_one())

    return KeyFigures(
        bound=sum(by_standing.values()),
        met=sum(by_standing.get(s, 0) for s in met),
        requests_open=how_many(f"request WHERE stage IN ({_codes(OPEN_STAGES)})"),
        cases_open=how_many("\"case\" WHERE state = 'open'"),
        pictures_waiting=how_many(
            f"list_item WHERE kind = 'picture' AND {_CLEARANCE} = '{sort_key('needs_answers', CellType.CODE)}'"
        ),
        accounts=how_many("list_item WHERE kind = 'account'"),
        pictures=how_many("list_item WHERE kind = 'picture'"),
        requests=how_many("request"),
        cases=how_many('"case"'),
    )
