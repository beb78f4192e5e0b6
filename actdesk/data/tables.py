"""The rows: each inherits its fields from the domain value of the same name. Rows never leave `data`."""

from typing import Any, cast

from pydantic import ConfigDict
from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text
from sqlmodel import SQLModel

from actdesk.data.types import settle_types
from actdesk.domain import accounts, cases, closing, people, pictures, records, requests, security
from actdesk.domain.base import Kind
from actdesk.domain.catalogue import VALUES

METADATA: MetaData = SQLModel.metadata
# Named before the first migration: SQLite can drop or alter a constraint only by its name.
METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
THAWED = cast(Any, ConfigDict(frozen=False))


class BodyRow(people.Body, table=True):
    __tablename__ = "body"
    model_config = THAWED


class PersonRow(people.Person, table=True):
    __tablename__ = "person"
    model_config = THAWED


class OfficerRow(records.Officer, table=True):
    __tablename__ = "officer"
    model_config = THAWED


class OfficerKeyRow(records.OfficerKey, table=True):
    __tablename__ = "officer_key"
    model_config = THAWED


class AttachmentRow(records.Attachment, table=True):
    __tablename__ = "attachment"
    model_config = THAWED


class SettingRow(records.Setting, table=True):
    __tablename__ = "setting"
    model_config = THAWED


class RequestRow(requests.ChannelRequest, table=True):
    __tablename__ = "request"
    model_config = THAWED


class AccountRow(accounts.Account, table=True):
    __tablename__ = "account"
    model_config = THAWED


class AdministrationRow(accounts.Administration, table=True):
    __tablename__ = "administration"
    model_config = THAWED


class SecurityAnswerRow(security.SecurityAnswer, table=True):
    __tablename__ = "security_answer"
    model_config = THAWED


class ClosingStepRow(closing.ClosingStep, table=True):
    __tablename__ = "closing_step"
    model_config = THAWED


class EvaluationRow(requests.Evaluation, table=True):
    __tablename__ = "evaluation"
    model_config = THAWED


class DecisionRow(requests.Decision, table=True):
    __tablename__ = "decision"
    model_config = THAWED


class ChecklistItemRow(requests.ChecklistItem, table=True):
    __tablename__ = "checklist_item"
    model_config = THAWED


class PictureRow(pictures.Picture, table=True):
    __tablename__ = "picture"
    model_config = THAWED


class ConsentRow(pictures.Consent, table=True):
    __tablename__ = "consent"
    model_config = THAWED


class CoverageRow(pictures.Coverage, table=True):
    __tablename__ = "coverage"
    model_config = THAWED


class PictureUseRow(pictures.PictureUse, table=True):
    __tablename__ = "picture_use"
    model_config = THAWED


class CaseRow(cases.Case, table=True):
    __tablename__ = "case"
    model_config = THAWED


class CaseEventRow(cases.CaseEvent, table=True):
    __tablename__ = "case_event"
    model_config = THAWED


class CaseReadingRow(cases.CaseReading, table=True):
    __tablename__ = "case_reading"
    model_config = THAWED


class MeasureRow(cases.Measure, table=True):
    __tablename__ = "measure"
    model_config = THAWED


def _rows() -> dict[Kind, type[SQLModel]]:
    """Each value has exactly one table class below it."""
    return {kind: next(r for r in value.__subclasses__() if hasattr(r, "__table__")) for kind, value in VALUES.items()}


ROWS: dict[Kind, type[SQLModel]] = _rows()
settle_types(METADATA)

# What is no record, and so has no value: the journal, bytes, marks of the store itself, and what is derived.
journal = Table(
    "journal",
    METADATA,
    Column("seq", Integer, primary_key=True),  # the chain's order on this device
    Column("id", String(32), nullable=False, unique=True),
    Column("device", String(32), nullable=False),
    Column("counter", Integer, nullable=False),
    Column("time", String(22), nullable=False),  # hybrid logical time: domain/hlc.py
    Column("officer", String(32), nullable=False),
    Column("act_id", String(32), nullable=False, index=True),
    Column("act", String(60), nullable=False),
    Column("undoes", String(32), nullable=True),  # the act that this one takes back or does again
    Column("kind", String(20), nullable=False),
    Column("record_id", String(32), nullable=False),
    Column("change", String(8), nullable=False),  # create, update, delete
    Column("commitment", String(64), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("signers", String(65), nullable=False),  # ids of the keys that sign the act, the acting officer's first
    Index("ix_journal_record", "kind", "record_id", "seq"),
)
journal_content = Table(
    "journal_content",
    METADATA,
    Column("entry_id", String(32), ForeignKey("journal.id"), primary_key=True),
    Column("salt", String(64), nullable=False),
    Column("body", Text, nullable=False),  # canonical JSON: label, before, after
)
journal_signature = Table(
    "journal_signature",
    METADATA,
    Column("act_id", String(32), primary_key=True),
    Column("role", String(6), primary_key=True),  # first, second
    Column("officer", String(32), nullable=False),
    Column("key_id", String(32), nullable=False),
    Column("signature", LargeBinary(64), nullable=False),  # Ed25519 over domain/signatures.py's text
)
blob = Table(
    "blob",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
# What was typed and is not said yet: in no journal, no list and no search (data/drafts.py).
draft = Table(
    "draft",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("officer", String(32), nullable=False, index=True),
    Column("form", String(60), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("record_id", String(32), nullable=False, index=True),
    Column("part", String(80), nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("saved_at", String(32), nullable=False),
    Column("body", Text, nullable=False),  # JSON in ASCII: NUL and half a character survive in it
)
draft_file = Table(
    "draft_file",
    METADATA,
    Column("draft_id", ForeignKey("draft.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),  # a file that was dropped into a form; it goes with its draft
)
meta = Table(
    "meta",
    METADATA,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
SORT_KEYS = tuple(f"k{n}" for n in range(11))
list_item = Table(
    "list_item",
    METADATA,
    Column("rowid", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("record_id", String(32), nullable=False, unique=True),
    *(Column(k, Text, nullable=False, server_default="") for k in SORT_KEYS),
    Column("cells", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("readers", Text, nullable=False, server_default=""),  # who may see more than its reference; '': everybody
    Index("ix_list_item_readers", "kind", "readers"),
    *(Index(f"ix_list_item_{k}", "kind", k, "rowid") for k in SORT_KEYS),
)
# FTS5 lies outside what SQLAlchemy declares. `secure-delete` takes a deleted name out of the index at once.
SEARCH_DDL = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "title, body, kind, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')",
    "INSERT INTO search(search, rank) VALUES('secure-delete', 1)",
    "INSERT INTO search(search, rank) VALUES('rank', 'bm25(8.0, 1.0, 0.0)')",
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab('search', 'row')",
)
for _table, _columns in {
    "administration": ("person_id", "account_id"),
    "security_answer": ("account_id",),
    "closing_step": ("account_id",),
    "evaluation": ("request_id",),
    "decision": ("request_id",),
    "checklist_item": ("request_id",),
    "coverage": ("picture_id", "consent_id"),
    "picture_use": ("picture_id",),
    "case_event": ("case_id",),
    "case_reading": ("case_id",),
    "measure": ("case_id",),
    "account": ("body_id", "url"),
    "person": ("body_id",),
    "request": ("requester_id", "body_id"),
    "case": ("account_id",),
    "picture": ("sha256",),
    "attachment": ("owner_id", "sha256"),
    "officer_key": ("officer_id",),
}.items():
    for _column in _columns:
        Index(f"ix_{_table}_{_column}", METADATA.tables[_table].c[_column])
