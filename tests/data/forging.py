"""Hands that have the database key and know how the journal is chained: they edit, and make the chain anew."""

import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from actdesk.data.engine import connect
from actdesk.data.places import DATABASE
from actdesk.data.signatures import KeySigner
from actdesk.domain.journal import GENESIS, canonical, commitment, entry_hash
from actdesk.domain.signatures import ROLES, key_ids_in, signed_text
from tests.builders import KEY

Row = dict[str, Any]


def tamper(folder: Path, *statements: str) -> None:
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    connection.text_factory = _text
    found = connection.execute(sql).fetchall()
    connection.close()
    return [tuple(row) for row in found]


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "backslashreplace")  # an edit may have left what is no text


def chain_anew(folder: Path, edit: Callable[[Row, Row], None] | None = None) -> None:
    """Let `edit` change each entry (its header, its content), then commit to all and chain all anew."""
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    cursor = connection.execute("SELECT j.*, c.body FROM journal j LEFT JOIN journal_content c ON entry_id = id")
    names = [column[0] for column in cursor.description]
    previous = GENESIS
    for row in sorted((dict(zip(names, v, strict=True)) for v in cursor.fetchall()), key=lambda r: r["seq"]):
        content = json.loads(row["body"]) if row["body"] else None
        if edit is not None:
            edit(row, content or {})
        if content is not None:
            salt, body = secrets.token_hex(32), canonical(content)
            row["commitment"] = commitment(salt, body)
            connection.execute("UPDATE journal_content SET salt=?, body=? WHERE entry_id=?", (salt, body, row["id"]))
        row["previous"], row["hash"] = previous, entry_hash(previous, row, row["commitment"])
        previous = row["hash"]
        connection.execute(
            "UPDATE journal SET act=?, signers=?, commitment=?, previous=?, hash=? WHERE seq=?",
            (*(row[n] for n in ("act", "signers", "commitment", "previous", "hash")), row["seq"]),
        )
    connection.close()


def sign_anew(folder: Path, signer: KeySigner) -> None:
    """Make anew every signature of one officer, with the key that they have."""
    connection = connect(folder / DATABASE, KEY, foreign_keys=False)
    store = connection.execute("SELECT value FROM meta WHERE key = 'store'").fetchone()[0]
    owners = dict(connection.execute("SELECT id, officer_id FROM officer_key").fetchall())
    acts = connection.execute("SELECT DISTINCT act_id, act, signers FROM journal").fetchall()
    for act_id, act, signers in acts:
        hashes = [h for (h,) in connection.execute("SELECT hash FROM journal WHERE act_id=? ORDER BY seq", (act_id,))]
        officers = [owners[key_id] for key_id in key_ids_in(signers)]
        for role, officer in zip(ROLES, officers, strict=False):
            if officer == signer.officer_id.hex:
                text = signed_text(
                    store=store, act_id=act_id, act=act, officers=officers, role=role, entry_hashes=hashes
                )
                connection.execute(
                    "UPDATE journal_signature SET signature=? WHERE act_id=? AND role=?",
                    (signer.sign(text), act_id, role.value),
                )
    connection.close()
