"""Hands on the journal: whoever has the key of the database, and SQL, and patience; but not the officer's own key."""

import hashlib
import json
import random
from collections.abc import Callable
from typing import Any
from uuid import UUID

from actdesk.domain.journal import HASHED, canonical, commitment, entry_hash

Row = dict[str, Any]


def rows(connection: Any, sql: str, *values: object) -> list[Row]:
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, found, strict=True)) for found in cursor]


def entries(connection: Any) -> list[Row]:
    return rows(connection, "SELECT * FROM journal ORDER BY seq")


def chain_anew(connection: Any) -> None:
    """Compute every hash again, so that the chain holds: all that can be done without the officers' keys."""
    previous = "0" * 64
    for entry in entries(connection):
        digest = entry_hash(previous, {**entry, "previous": previous}, entry["commitment"])
        connection.execute("UPDATE journal SET previous = ?, hash = ? WHERE seq = ?", (previous, digest, entry["seq"]))
        previous = digest


def renumber(connection: Any) -> None:
    """Close gaps in the numbers, and count along."""
    for n, entry in enumerate(entries(connection), 1):
        connection.execute("UPDATE journal SET seq = ?, counter = ? WHERE seq = ?", (n, n, entry["seq"]))


def put_row(connection: Any, table: str, row: Row) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))


def anything_but(value: object, chance: random.Random) -> object:
    """A value of the same look that is not this one."""
    if isinstance(value, int):
        return value + chance.choice((-1, 1)) * chance.randint(1, 9)
    if isinstance(value, bytes):
        at = chance.randrange(len(value))
        return value[:at] + bytes((value[at] ^ chance.randint(1, 255),)) + value[at + 1 :]
    text = str(value or "")
    if not text:
        return chance.randbytes(16).hex()
    at = chance.randrange(len(text))
    return text[:at] + chance.choice([c for c in "0123456789abcdef" if c != text[at]]) + text[at + 1 :]


# --- what a hand does; each returns what it did, or "" where there was nothing to do it to ---------------------------


def edit_entry(connection: Any, chance: random.Random) -> str:
    entry = chance.choice(entries(connection))
    column = chance.choice([*HASHED, "commitment", "previous", "hash"])
    changed = anything_but(entry[column], chance)
    connection.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", (changed, entry["seq"]))
    return f"edit {column}"


def edit_entry_cleverly(connection: Any, chance: random.Random) -> str:
    """Say that somebody else did it, or another day, and make the chain hold again."""
    entry = chance.choice(entries(connection)[3:])
    column = chance.choice(("officer", "act", "time", "act_id", "signers"))
    changed = anything_but(entry[column], chance)
    connection.execute(f"UPDATE journal SET {column} = ? WHERE seq = ?", (changed, entry["seq"]))
    chain_anew(connection)
    return f"edit {column}, chain anew"


def edit_content(connection: Any, chance: random.Random) -> str:
    content = chance.choice(rows(connection, "SELECT * FROM journal_content"))
    column = chance.choice(("salt", "body"))
    changed = anything_but(content[column], chance)
    connection.execute(f"UPDATE journal_content SET {column} = ? WHERE entry_id = ?", (changed, content["entry_id"]))
    return f"edit {column}"


def rewrite_what_was_said(connection: Any, chance: random.Random) -> str:
    """Change a record, what the journal says of it, its commitment, and every hash after it."""
    entry = chance.choice([e for e in entries(connection) if e["kind"] == "person" and e["change"] != "delete"])
    content = rows(connection, "SELECT * FROM journal_content WHERE entry_id = ?", entry["id"])[0]
    body = json.loads(content["body"])
    body["after"]["name"] = body["label"] = f"Somebody {chance.randint(0, 999)}"
    text = canonical(body)
    connection.execute("UPDATE journal_content SET body = ? WHERE entry_id = ?", (text, entry["id"]))
    committed = commitment(content["salt"], text)
    connection.execute("UPDATE journal SET commitment = ? WHERE seq = ?", (committed, entry["seq"]))
    connection.execute("UPDATE person SET name = ? WHERE id = ?", (body["after"]["name"], entry["record_id"]))
    chain_anew(connection)
    return "rewrite a record and the journal with it"


def edit_record(connection: Any, chance: random.Random) -> str:
    person = chance.choice(rows(connection, "SELECT id, name, notes, email FROM person"))
    column = chance.choice(("name", "notes", "email"))
    changed = f"{person[column]} {chance.randint(0, 999)}"
    connection.execute(f"UPDATE person SET {column} = ? WHERE id = ?", (changed, person["id"]))
    return "edit a record"


def edit_bytes(connection: Any, chance: random.Random) -> str:
    blob = chance.choice(rows(connection, "SELECT sha256, data FROM blob"))
    data = anything_but(blob["data"], chance)
    if chance.random() < 0.5:
        connection.execute("UPDATE blob SET data = ? WHERE sha256 = ?", (data, blob["sha256"]))
        return "edit an attachment"
    assert isinstance(data, bytes)
    digest = hashlib.sha256(data).hexdigest()
    connection.execute("UPDATE blob SET data = ?, sha256 = ? WHERE sha256 = ?", (data, digest, blob["sha256"]))
    connection.execute("UPDATE attachment SET sha256 = ? WHERE sha256 = ?", (digest, blob["sha256"]))
    return "exchange an attachment"


def edit_signature(connection: Any, chance: random.Random) -> str:
    row = chance.choice(rows(connection, "SELECT * FROM journal_signature"))
    if chance.random() < 0.3:
        connection.execute("DELETE FROM journal_signature WHERE act_id = ?", (row["act_id"],))
        return "delete a signature"
    column = chance.choice(("officer", "key_id", "signature", "role"))
    changed = "second" if column == "role" else anything_but(row[column], chance)
    connection.execute(f"UPDATE journal_signature SET {column} = ? WHERE act_id = ?", (changed, row["act_id"]))
    return f"edit a signature's {column}"


def insert(connection: Any, chance: random.Random) -> str:
    """Put an entry in at the end or between, with content, and its record with it; the chain may be made anew."""
    told = entries(connection)
    model = chance.choice([e for e in told if e["kind"] == "person" and e["change"] == "create"])
    content = rows(connection, "SELECT * FROM journal_content WHERE entry_id = ?", model["id"])[0]
    at = chance.choice((len(told) + 1, chance.randint(4, len(told))))
    for entry in reversed(told[at - 1 :]):
        connection.execute("UPDATE journal SET seq = seq + 1, counter = counter + 1 WHERE seq = ?", (entry["seq"],))
    record_id, entry_id = chance.randbytes(16).hex(), chance.randbytes(16).hex()
    body = json.loads(content["body"])
    body["after"]["id"] = str(UUID(record_id))
    text = canonical(body)
    near = told[at - 2]
    made = {
        **model,
        "seq": at,
        "counter": at,
        "id": entry_id,
        "record_id": record_id,
        "time": near["time"][:-1] + chance.choice("123456789"),
        "act_id": chance.choice((near["act_id"], chance.randbytes(16).hex())),
        "commitment": commitment(content["salt"], text),
        "previous": near["hash"],
    }
    made["hash"] = entry_hash(made["previous"], made, made["commitment"])
    put_row(connection, "journal", made)
    put_row(connection, "journal_content", {"entry_id": entry_id, "salt": content["salt"], "body": text})
    person = rows(connection, "SELECT * FROM person WHERE id = ?", model["record_id"])
    if person:
        put_row(connection, "person", {**person[0], "id": record_id})
    if chance.random() < 0.5:
        chain_anew(connection)
        return "insert, chain anew"
    return "insert"


def delete(connection: Any, chance: random.Random) -> str:
    """Take an entry out of the middle; its content, its signature, its number and the chain may go with it."""
    told = entries(connection)
    entry = chance.choice(told[3:-1])
    connection.execute("DELETE FROM journal WHERE seq = ?", (entry["seq"],))
    connection.execute("DELETE FROM journal_content WHERE entry_id = ?", (entry["id"],))
    if chance.random() < 0.5:
        connection.execute("DELETE FROM journal_signature WHERE act_id = ?", (entry["act_id"],))
        connection.execute(f'DELETE FROM "{entry["kind"]}" WHERE id = ?', (entry["record_id"],))
    if chance.random() < 0.6:
        renumber(connection)
        if chance.random() < 0.6:
            chain_anew(connection)
            return "delete, numbers and chain anew"
        return "delete, numbers anew"
    return "delete"


def delete_content(connection: Any, chance: random.Random) -> str:
    content = chance.choice(rows(connection, "SELECT entry_id FROM journal_content"))
    connection.execute("DELETE FROM journal_content WHERE entry_id = ?", (content["entry_id"],))
    return "delete a content"


def delete_record(connection: Any, chance: random.Random) -> str:
    person = chance.choice(rows(connection, "SELECT id FROM person"))
    connection.execute("DELETE FROM person WHERE id = ?", (person["id"],))
    connection.execute("DELETE FROM list_item WHERE record_id = ?", (person["id"],))
    return "delete a record"


def swap(connection: Any, chance: random.Random) -> str:
    """Let two entries change places, with their numbers or only with their contents; the chain may be made anew."""
    one, two = chance.sample(entries(connection)[3:], 2)
    if chance.random() < 0.4:
        pair = [rows(connection, "SELECT * FROM journal_content WHERE entry_id = ?", e["id"])[0] for e in (one, two)]
        for entry, content in zip((two, one), pair, strict=True):
            connection.execute(
                "UPDATE journal_content SET salt = ?, body = ? WHERE entry_id = ?",
                (content["salt"], content["body"], entry["id"]),
            )
        return "swap contents"
    for seq, to in ((one["seq"], -1), (two["seq"], one["seq"]), (-1, two["seq"])):
        connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (to, seq))
    if chance.random() < 0.5:
        renumber(connection)
        chain_anew(connection)
        return "swap, chain anew"
    return "swap"


def cut(connection: Any, chance: random.Random) -> str:
    """Cut the last entries off as if they had never been, records, lists and signatures with them."""
    told = entries(connection)
    keep = chance.randint(4, len(told) - 1)
    acts = {e["act_id"] for e in told[:keep]}
    for entry in told[keep:]:
        connection.execute("DELETE FROM journal WHERE seq = ?", (entry["seq"],))
        connection.execute("DELETE FROM journal_content WHERE entry_id = ?", (entry["id"],))
        if entry["change"] == "create":
            connection.execute(f'DELETE FROM "{entry["kind"]}" WHERE id = ?', (entry["record_id"],))
            connection.execute("DELETE FROM list_item WHERE record_id = ?", (entry["record_id"],))
        if entry["act_id"] not in acts:
            connection.execute("DELETE FROM journal_signature WHERE act_id = ?", (entry["act_id"],))
    if chance.random() < 0.3:  # and say that a restore gave them up
        marks = json.dumps([[keep, 1 << 62]])
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('restores', ?)", (marks,))
        return "cut, given up by a made-up restore"
    return "cut"


def claim_a_salvage(connection: Any, chance: random.Random) -> str:
    """Take an entry out and say that a salvage could not read it; only the officer's key could sign that."""
    told = entries(connection)
    gone = chance.choice(told[3:-2])
    connection.execute("DELETE FROM journal WHERE seq = ?", (gone["seq"],))
    connection.execute("DELETE FROM journal_content WHERE entry_id = ?", (gone["id"],))
    mark = {"gaps": [[gone["seq"], gone["seq"]]], "end": [told[-1]["seq"], 1 << 62], "signatures": True}
    setting = {"id": chance.randbytes(16).hex(), "notes": "", "tags": "[]", "key": "store.salvage.1"}
    put_row(connection, "setting", {**setting, "value": json.dumps({"v": mark})})
    after = {**setting, "id": str(UUID(setting["id"])), "tags": [], "value": {"v": mark}}
    text = canonical({"label": "", "before": None, "after": after})
    salt, last = "5" * 64, told[-1]
    made = {
        **last,
        "seq": last["seq"] + 1,
        "counter": last["counter"] + 1,
        "id": chance.randbytes(16).hex(),
        "act_id": chance.randbytes(16).hex(),
        "act": "store.salvage",
        "kind": "setting",
        "change": "create",
        "record_id": setting["id"],
        "time": last["time"][:-1] + "9",
        "commitment": commitment(salt, text),
        "previous": last["hash"],
    }
    made["hash"] = entry_hash(made["previous"], made, made["commitment"])
    put_row(connection, "journal", made)
    put_row(connection, "journal_content", {"entry_id": made["id"], "salt": salt, "body": text})
    return "claim a salvage"


HANDS: tuple[Callable[[Any, random.Random], str], ...] = (
    edit_entry,
    edit_entry_cleverly,
    edit_content,
    rewrite_what_was_said,
    edit_record,
    edit_bytes,
    edit_signature,
    insert,
    delete,
    delete_content,
    delete_record,
    swap,
    cut,
    claim_a_salvage,
)
