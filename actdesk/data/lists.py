"""Lists and search by SQL: sorted, filtered and paged over `list_item`, searched through FTS5.

Texts that officers type are taken apart into words here and never reach SQL as syntax. Of a record that the officer
may not read (`domain/confidence.py`) only the columns of `SEEN_BY_ALL` come out: the others are blank, are not sorted
by, not filtered by and not searched in, so that no order and no count tells what they hold.
"""

import json
import re
from collections.abc import Sequence
from threading import Lock
from typing import Any
from uuid import UUID

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract
from sqlalchemy import Connection, Engine, text

from actdesk.data.engine import faults_translated
from actdesk.data.list_rows import LAST, fold, sort_key
from actdesk.domain.base import Kind
from actdesk.domain.lists import LIST_COLUMNS, SEEN_BY_ALL, Column, Hit, ListQuery, ListRow

MAX_WORDS = 8
MOST_RANKED = 20_000
SHORTEST_MISTYPED = 4  # below that, one typo makes any word of any other
READABLE = "(readers = '' OR instr(readers, :me) > 0)"
_CELLS = f"record_id, kind, cells, {READABLE} AS readable"
_KINDS = ", ".join(f"'{kind.value}'" for kind in SEEN_BY_ALL)
_VEILED = f"kind IN ({_KINDS}) AND readers > '' AND instr(readers, :me) = 0"
_REFERENCE = "k0"  # the sort key of the first column, by which a record that is not readable can still be found


class SqlLists:
    """Reads pages of lists. Safe to call from several threads: each call has its own connection."""

    def __init__(self, engine: Engine, officer_id: UUID) -> None:
        self._engine = engine
        self._me = officer_id.hex
        self._vocabulary = _Vocabulary()

    def count(self, query: ListQuery) -> int:
        """Return how many records the query finds."""
        with faults_translated(), self._engine.connect() as connection:
            plan = self._plan(connection, query)
            if plan is None:
                return 0
            where, values = plan
            if not query.where and "match" in values and query.kind not in SEEN_BY_ALL:
                sql = "SELECT count(*) FROM search WHERE search MATCH :match"
            else:
                sql = f"SELECT count(*) FROM list_item WHERE {where}"  # noqa: S608 - built of constants below
            return int(connection.execute(text(sql), values).scalar_one())

    def page(self, query: ListQuery, offset: int, limit: int) -> tuple[ListRow, ...]:
        """Return up to `limit` rows from `offset` on, in the query's order."""
        with faults_translated(), self._engine.connect() as connection:
            plan = self._plan(connection, query)
            if plan is None:
                return ()
            where, values = plan
            key, way = self._order(connection, query)
            # The inner query walks the index alone; only this page's rows are read from the table.
            sql = (
                f"SELECT {_CELLS} FROM list_item WHERE rowid IN ("  # noqa: S608
                f"SELECT rowid FROM list_item WHERE {where} ORDER BY {key} {way}, rowid {way} "
                f"LIMIT :limit OFFSET :offset) ORDER BY {key} {way}, rowid {way}"
            )
            rows = connection.execute(text(sql), {**values, "limit": limit, "offset": offset})
            return tuple(_row(r) for r in rows)

    def rows(self, ids: Sequence[UUID]) -> tuple[ListRow, ...]:
        """Return the rows of these records, in the order asked; those that are gone are left out."""
        with faults_translated(), self._engine.connect() as connection:
            found: dict[str, ListRow] = {}
            for record_id in ids:
                row = connection.execute(
                    text(f"SELECT {_CELLS} FROM list_item WHERE record_id = :id"),  # noqa: S608
                    {"id": record_id.hex, "me": self._me},
                ).first()
                if row is not None:
                    found[row.record_id] = _row(row)
            return tuple(found[i.hex] for i in ids if i.hex in found)

    def position(self, query: ListQuery, record_id: UUID) -> int | None:
        """Return the row number of a record in the query's order, or None if it is not in it."""
        with faults_translated(), self._engine.connect() as connection:
            plan = self._plan(connection, query)
            if plan is None:
                return None
            where, values = plan
            key, way = self._order(connection, query)
            mine = connection.execute(
                text(f"SELECT rowid, {key} AS k FROM list_item WHERE record_id = :id AND {where}"),  # noqa: S608
                {**values, "id": record_id.hex},
            ).first()
            if mine is None:
                return None
            before = "<" if way == "ASC" else ">"
            sql = f"SELECT count(*) FROM list_item WHERE {where} AND ({key}, rowid) {before} (:k, :row)"  # noqa: S608
            return int(connection.execute(text(sql), {**values, "k": mine.k, "row": mine.rowid}).scalar_one())

    def counts_by(self, kind: Kind, column: str) -> dict[str, int]:
        """Return how many records of this kind have each raw value in one CODE column."""
        key = f"k{_index(kind, column)}"
        readable = READABLE if _is_veiled(kind, column) else "true"
        sql = f"SELECT {key} AS k, count(*) AS n FROM list_item WHERE kind = :kind AND {readable} GROUP BY {key}"  # noqa: S608
        with faults_translated(), self._engine.connect() as connection:
            rows = connection.execute(text(sql), {"kind": kind.value, "me": self._me})
            return {("" if r.k == "\uffff" else r.k[2:]): r.n for r in rows}

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """Return the best records for these words over all kinds; accents and one typo a word are forgiven."""
        with faults_translated(), self._engine.connect() as connection:
            match = self._match(connection, words)
            if not match:
                return ()
            # Ranking a hundred thousand hits of one letter helps nobody. The rank is taken in the same scan that
            # matches: asked for row by row, SQLite scans the index anew for each of them.
            veiled, values = self._findable(words)
            rows = connection.execute(
                text(
                    f"SELECT li.kind, li.record_id, li.title, li.detail, li.cells, {READABLE} AS readable "  # noqa: S608
                    "FROM (SELECT hit, score FROM ("
                    "SELECT rowid AS hit, bm25(search, 8.0, 1.0, 0.0) AS score FROM search "
                    f"WHERE search MATCH :match AND rowid NOT IN (SELECT rowid FROM list_item WHERE {veiled}) "
                    "LIMIT :ranked) ORDER BY score LIMIT :limit) "
                    "JOIN list_item li ON li.rowid = hit ORDER BY score, li.rowid"
                ),
                {"match": match, "limit": limit, "ranked": MOST_RANKED, **values},
            )
            return tuple(_hit(r) for r in rows)

    def forget(self) -> None:
        """Drop the words kept in memory: called when the store is locked."""
        self._vocabulary = _Vocabulary()

    def _plan(self, connection: Connection, query: ListQuery) -> tuple[str, dict[str, object]] | None:
        """Return the WHERE text and its values, or None where nothing can match."""
        values: dict[str, object] = {"kind": query.kind.value, "me": self._me}
        where = "kind = :kind"
        if query.text.strip():
            match = self._match(connection, query.text)
            if not match:
                return None
            values["match"] = f"kind : {query.kind.value} AND {match}"
            where += " AND rowid IN (SELECT rowid FROM search WHERE search MATCH :match)"
            if query.kind in SEEN_BY_ALL:
                veiled, named = self._findable(query.text)
                where += f" AND NOT ({veiled})"
                values |= named
        for n, (column, accepted) in enumerate(query.where.items()):
            index = _index(query.kind, column)
            names = []
            for m, raw in enumerate(accepted):
                values[f"w{n}_{m}"] = sort_key(raw, LIST_COLUMNS[query.kind][index].type)
                names.append(f":w{n}_{m}")
            where += f" AND k{index} IN ({', '.join(names)})"
            where += f" AND {READABLE}" if _is_veiled(query.kind, column) else ""
        return where, values

    def _findable(self, typed: str) -> tuple[str, dict[str, object]]:
        """Return what is true of a record that these words must not find, and its values.

        It is one that the officer may not read, unless every word is in its reference.
        """
        values: dict[str, object] = {f"p{n}": word for n, word in enumerate(_words(typed)[:MAX_WORDS])}
        named = " AND ".join(f"instr({_REFERENCE}, :{p}) > 0" for p in values)
        return f"{_VEILED} AND NOT ({named})", {**values, "me": self._me}

    def _order(self, connection: Connection, query: ListQuery) -> tuple[str, str]:
        """Return what to sort by, and the way. What the officer may not read stands behind everything."""
        columns: Sequence[Column] = LIST_COLUMNS[query.kind]
        index = _index(query.kind, query.sort) if query.sort else 0
        key = f"k{index if index < len(columns) else 0}"
        way = "DESC" if query.descending else "ASC"
        if _is_veiled(query.kind, columns[index].key) and self._some_veiled(connection, query.kind):
            key = f"(CASE WHEN {READABLE} THEN {key} ELSE '{LAST}' END)"
        return key, way

    def _some_veiled(self, connection: Connection, kind: Kind) -> bool:
        """True if there is a record of this kind that the officer may not read: only then the index is not enough."""
        found = connection.execute(
            text(f"SELECT 1 FROM list_item WHERE kind = :kind AND {_VEILED} LIMIT 1"),  # noqa: S608
            {"kind": kind.value, "me": self._me},
        )
        return found.first() is not None

    def _match(self, connection: Connection, typed: str) -> str:
        """Return the FTS5 expression for what was typed: every word, as a beginning or with one typo."""
        parts = []
        for word in _words(typed)[:MAX_WORDS]:
            alternatives = [word] if self._known(connection, word) else self._vocabulary.near(connection, word)
            if not alternatives:
                return ""
            parts.append("(" + " OR ".join(f'{{title body}} : "{a}"*' for a in alternatives) + ")")
        return " AND ".join(parts)

    def _known(self, connection: Connection, word: str) -> bool:
        found = connection.execute(
            text("SELECT 1 FROM search WHERE search MATCH :m LIMIT 1"), {"m": f'{{title body}} : "{word}"*'}
        )
        return found.first() is not None


class _Vocabulary:
    """The index's words, read again when the store has changed; only asked where a word has no match."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._version = -1
        self._words: list[str] = []
        self._nearest: dict[str, list[str]] = {}  # by what was typed: a list asks for its count and for each page

    def near(self, connection: Connection, word: str) -> list[str]:
        """Return up to 20 words of the index that are one typo away (insert, delete, replace, swap)."""
        if len(word) < SHORTEST_MISTYPED:
            return []
        with self._lock:
            version = int(connection.execute(text("SELECT coalesce(max(seq), 0) FROM journal")).scalar_one())
            if version != self._version:
                self._words = [r[0] for r in connection.execute(text("SELECT term FROM search_terms"))]
                self._nearest = {}
                self._version = version
            if word not in self._nearest:
                found = extract(word, self._words, scorer=OSA.distance, score_cutoff=1, limit=20)
                self._nearest[word] = [term for term, _, _ in found]
            return self._nearest[word]


def _words(typed: str) -> list[str]:
    """Take typed text apart as the index does: folded runs of letters, digits and marks."""
    return re.findall(r"\w+", fold(typed).replace("_", " "))


def _index(kind: Kind, column: str) -> int:
    return [c.key for c in LIST_COLUMNS[kind]].index(column)


def _is_veiled(kind: Kind, column: str) -> bool:
    """True for a column that is blank to an officer who may not read the record."""
    return kind in SEEN_BY_ALL and column not in SEEN_BY_ALL[kind]


def _row(found: Any) -> ListRow:
    return ListRow(UUID(found.record_id), _cells(found))


def _hit(found: Any) -> Hit:
    if found.readable:
        return Hit(Kind(found.kind), UUID(found.record_id), found.title, found.detail)
    return Hit(Kind(found.kind), UUID(found.record_id), next(iter(_cells(found).values())), "")


def _cells(found: Any) -> dict[str, str]:
    cells: dict[str, str] = json.loads(found.cells)
    if found.readable:
        return cells
    return {key: "" if _is_veiled(Kind(found.kind), key) else cell for key, cell in cells.items()}
