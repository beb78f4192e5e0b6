"""The tables as they were first released.

Revision 0001, after nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=60), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("taken_in_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_owner_id", "attachment", ["owner_id"], unique=False)
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"], unique=False)
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "body",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("region", sa.String(length=200), nullable=False),
        sa.Column("accountable_id", sa.Uuid(), nullable=True),
        sa.Column("attestation_days", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["accountable_id"], ["body.id"], name=op.f("fk_body_accountable_id_body")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("officer", sa.String(length=32), nullable=False),
        sa.Column("form", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=80), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_officer"), "draft", ["officer"], unique=False)
    op.create_index(op.f("ix_draft_record_id"), "draft", ["record_id"], unique=False)
    op.create_table(
        "journal",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("device", sa.String(length=32), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("time", sa.String(length=22), nullable=False),
        sa.Column("officer", sa.String(length=32), nullable=False),
        sa.Column("act_id", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("undoes", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.String(length=32), nullable=False),
        sa.Column("change", sa.String(length=8), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("signers", sa.String(length=65), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
    )
    op.create_index(op.f("ix_journal_act_id"), "journal", ["act_id"], unique=False)
    op.create_index("ix_journal_record", "journal", ["kind", "record_id", "seq"], unique=False)
    op.create_table(
        "journal_signature",
        sa.Column("act_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=6), nullable=False),
        sa.Column("officer", sa.String(length=32), nullable=False),
        sa.Column("key_id", sa.String(length=32), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.PrimaryKeyConstraint("act_id", "role", name=op.f("pk_journal_signature")),
    )
    op.create_table(
        "list_item",
        sa.Column("rowid", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.String(length=32), nullable=False),
        sa.Column("k0", sa.Text(), server_default="", nullable=False),
        sa.Column("k1", sa.Text(), server_default="", nullable=False),
        sa.Column("k2", sa.Text(), server_default="", nullable=False),
        sa.Column("k3", sa.Text(), server_default="", nullable=False),
        sa.Column("k4", sa.Text(), server_default="", nullable=False),
        sa.Column("k5", sa.Text(), server_default="", nullable=False),
        sa.Column("k6", sa.Text(), server_default="", nullable=False),
        sa.Column("k7", sa.Text(), server_default="", nullable=False),
        sa.Column("k8", sa.Text(), server_default="", nullable=False),
        sa.Column("k9", sa.Text(), server_default="", nullable=False),
        sa.Column("k10", sa.Text(), server_default="", nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("readers", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("rowid", name=op.f("pk_list_item")),
        sa.UniqueConstraint("record_id", name=op.f("uq_list_item_record_id")),
    )
    op.create_index("ix_list_item_k0", "list_item", ["kind", "k0", "rowid"], unique=False)
    op.create_index("ix_list_item_k1", "list_item", ["kind", "k1", "rowid"], unique=False)
    op.create_index("ix_list_item_k10", "list_item", ["kind", "k10", "rowid"], unique=False)
    op.create_index("ix_list_item_k2", "list_item", ["kind", "k2", "rowid"], unique=False)
    op.create_index("ix_list_item_k3", "list_item", ["kind", "k3", "rowid"], unique=False)
    op.create_index("ix_list_item_k4", "list_item", ["kind", "k4", "rowid"], unique=False)
    op.create_index("ix_list_item_k5", "list_item", ["kind", "k5", "rowid"], unique=False)
    op.create_index("ix_list_item_k6", "list_item", ["kind", "k6", "rowid"], unique=False)
    op.create_index("ix_list_item_k7", "list_item", ["kind", "k7", "rowid"], unique=False)
    op.create_index("ix_list_item_k8", "list_item", ["kind", "k8", "rowid"], unique=False)
    op.create_index("ix_list_item_k9", "list_item", ["kind", "k9", "rowid"], unique=False)
    op.create_index("ix_list_item_readers", "list_item", ["kind", "readers"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "picture",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("format", sa.String(length=20), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=80), nullable=False),
        sa.Column("cleaned_sha256", sa.String(length=64), nullable=False),
        sa.Column("cleaned_name", sa.String(length=255), nullable=False),
        sa.Column("recipe", sa.String(length=40), nullable=False),
        sa.Column("cleaned_at", sa.DateTime(), nullable=True),
        sa.Column("people_recognisable", sa.String(length=40), nullable=False),
        sa.Column("minors", sa.String(length=40), nullable=False),
        sa.Column("minor_identifiable", sa.String(length=40), nullable=False),
        sa.Column("vulnerable_setting", sa.String(length=40), nullable=False),
        sa.Column("names_person", sa.String(length=40), nullable=False),
        sa.Column("names_place", sa.String(length=40), nullable=False),
        sa.Column("caption", sa.String(), nullable=False),
        sa.Column("alt_text", sa.String(), nullable=False),
        sa.Column("credit", sa.String(length=400), nullable=False),
        sa.Column("licence", sa.String(length=200), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
    )
    op.create_index("ix_picture_sha256", "picture", ["sha256"], unique=False)
    op.create_table(
        "setting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("person_name", sa.String(length=200), nullable=False),
        sa.Column("situation", sa.String(length=40), nullable=False),
        sa.Column("guardian", sa.String(length=200), nullable=False),
        sa.Column("child_assent", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=60), nullable=False),
        sa.Column("interpreter", sa.String(length=200), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("purposes", sa.String(), nullable=False),
        sa.Column("channels", sa.String(), nullable=False),
        sa.Column("territory", sa.String(length=200), nullable=False),
        sa.Column("restrictions", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("proof_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["proof_id"], ["attachment.id"], name=op.f("fk_consent_proof_id_attachment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_table(
        "draft_file",
        sa.Column("draft_id", sa.String(length=32), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["draft.id"], name=op.f("fk_draft_file_draft_id_draft"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("draft_id", "sha256", name=op.f("pk_draft_file")),
    )
    op.create_table(
        "journal_content",
        sa.Column("entry_id", sa.String(length=32), nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["journal.id"], name=op.f("fk_journal_content_entry_id_journal")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_journal_content")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=200), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("comms_team_from", sa.Date(), nullable=True),
        sa.Column("comms_team_until", sa.Date(), nullable=True),
        sa.Column("comms_team_before", sa.JSON(), nullable=False),
        sa.Column("sub_team_from", sa.Date(), nullable=True),
        sa.Column("sub_team_until", sa.Date(), nullable=True),
        sa.Column("policy_acknowledged_on", sa.Date(), nullable=True),
        sa.Column("policy_version", sa.String(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("erased_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_person_body_id_body")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_body_id", "person", ["body_id"], unique=False)
    op.create_table(
        "coverage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("picture_id", sa.Uuid(), nullable=False),
        sa.Column("consent_id", sa.Uuid(), nullable=False),
        sa.Column("covers_everyone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_coverage_consent_id_consent")),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name=op.f("fk_coverage_picture_id_picture")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
    )
    op.create_index("ix_coverage_consent_id", "coverage", ["consent_id"], unique=False)
    op.create_index("ix_coverage_picture_id", "coverage", ["picture_id"], unique=False)
    op.create_table(
        "officer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_officer_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
    )
    op.create_table(
        "request",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("template_version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("requester_id", sa.Uuid(), nullable=True),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("handle", sa.String(length=200), nullable=False),
        sa.Column("channel_name", sa.String(length=200), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("administrators", sa.JSON(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=True),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("paused_days", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("answered", sa.JSON(), nullable=False),
        sa.Column("overlap_marks", sa.JSON(), nullable=False),
        sa.Column("return_questions", sa.String(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_request_body_id_body")),
        sa.ForeignKeyConstraint(["requester_id"], ["person.id"], name=op.f("fk_request_requester_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.UniqueConstraint("reference", name=op.f("uq_request_reference")),
    )
    op.create_index("ix_request_body_id", "request", ["body_id"], unique=False)
    op.create_index("ix_request_requester_id", "request", ["requester_id"], unique=False)
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("platform", sa.String(length=40), nullable=False),
        sa.Column("handle", sa.String(length=200), nullable=False),
        sa.Column("url", sa.String(length=2000), nullable=False),
        sa.Column("platform_id", sa.String(length=200), nullable=False),
        sa.Column("presence", sa.String(length=40), nullable=False),
        sa.Column("display_name", sa.String(length=200), nullable=False),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("region", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("state_reason", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("request_id", sa.Uuid(), nullable=True),
        sa.Column("parameters", sa.JSON(), nullable=False),
        sa.Column("expected_end", sa.Date(), nullable=True),
        sa.Column("transition_plan", sa.String(), nullable=False),
        sa.Column("closing_on", sa.Date(), nullable=True),
        sa.Column("moves_to", sa.String(length=300), nullable=False),
        sa.Column("custody", sa.String(length=40), nullable=False),
        sa.Column("custody_note", sa.String(), nullable=False),
        sa.Column("second_factor", sa.String(length=40), nullable=False),
        sa.Column("recovery_mailbox", sa.String(length=254), nullable=False),
        sa.Column("recovery_codes_note", sa.String(), nullable=False),
        sa.Column("attested_on", sa.Date(), nullable=True),
        sa.Column("attested_by", sa.Uuid(), nullable=True),
        sa.Column("attestation_days", sa.Integer(), nullable=True),
        sa.Column("last_post_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["attested_by"], ["officer.id"], name=op.f("fk_account_attested_by_officer")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_account_body_id_body")),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_account_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
    )
    op.create_index("ix_account_body_id", "account", ["body_id"], unique=False)
    op.create_index("ix_account_url", "account", ["url"], unique=False)
    op.create_table(
        "checklist_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["done_by"], ["officer.id"], name=op.f("fk_checklist_item_done_by_officer")),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_checklist_item_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_item")),
    )
    op.create_index("ix_checklist_item_request_id", "checklist_item", ["request_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("brand_implications", sa.String(), nullable=False),
        sa.Column("parameters", sa.JSON(), nullable=False),
        sa.Column("conditions", sa.JSON(), nullable=False),
        sa.Column("alternative", sa.String(), nullable=False),
        sa.Column("policy_version", sa.String(), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("second_officer_id", sa.Uuid(), nullable=True),
        sa.Column("signed_alone", sa.String(length=40), nullable=True),
        sa.Column("conflict_of_interest", sa.String(), nullable=False),
        sa.Column("trial_until", sa.Date(), nullable=True),
        sa.Column("trial_reviewed_on", sa.Date(), nullable=True),
        sa.Column("trial_review", sa.String(), nullable=False),
        sa.Column("support_plan", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["officer.id"], name=op.f("fk_decision_decided_by_officer")),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_decision_request_id_request")),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_decision_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index("ix_decision_request_id", "decision", ["request_id"], unique=False)
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("criterion", sa.String(length=40), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("evaluator_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["evaluator_id"], ["officer.id"], name=op.f("fk_evaluation_evaluator_id_officer")),
        sa.ForeignKeyConstraint(["request_id"], ["request.id"], name=op.f("fk_evaluation_request_id_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
    )
    op.create_index("ix_evaluation_request_id", "evaluation", ["request_id"], unique=False)
    op.create_table(
        "officer_key",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("public", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_officer_key_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_key")),
    )
    op.create_index("ix_officer_key_officer_id", "officer_key", ["officer_id"], unique=False)
    op.create_table(
        "administration",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=60), nullable=False),
        sa.Column("administers", sa.Boolean(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("proven_on", sa.Date(), nullable=True),
        sa.Column("first_proven_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("evidence_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_administration_account_id_account")),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["attachment.id"], name=op.f("fk_administration_evidence_id_attachment")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_administration_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_administration")),
    )
    op.create_index("ix_administration_account_id", "administration", ["account_id"], unique=False)
    op.create_index("ix_administration_person_id", "administration", ["person_id"], unique=False)
    op.create_table(
        "case",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("link", sa.String(length=2000), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("quoted", sa.String(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("reporter", sa.String(length=200), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("concerned", sa.String(), nullable=False),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("principles", sa.JSON(), nullable=False),
        sa.Column("policy_version", sa.String(length=40), nullable=False),
        sa.Column("severity", sa.String(length=40), nullable=False),
        sa.Column("crisis", sa.Boolean(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.Column("lessons", sa.String(), nullable=False),
        sa.Column("handed_over_reference", sa.String(length=200), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("retain_until", sa.Date(), nullable=True),
        sa.Column("team", sa.JSON(), nullable=False),
        sa.Column("story_length", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_case_account_id_account")),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_case_body_id_body")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sa.UniqueConstraint("reference", name=op.f("uq_case_reference")),
    )
    op.create_index("ix_case_account_id", "case", ["account_id"], unique=False)
    op.create_table(
        "closing_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(length=40), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_closing_step_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing_step")),
    )
    op.create_index("ix_closing_step_account_id", "closing_step", ["account_id"], unique=False)
    op.create_table(
        "picture_use",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("picture_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("link", sa.String(length=2000), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=False),
        sa.Column("take_down_due", sa.Date(), nullable=True),
        sa.Column("taken_down_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_picture_use_account_id_account")),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name=op.f("fk_picture_use_picture_id_picture")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture_use")),
    )
    op.create_index("ix_picture_use_picture_id", "picture_use", ["picture_id"], unique=False)
    op.create_table(
        "security_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("control", sa.String(length=40), nullable=False),
        sa.Column("verdict", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        sa.Column("assessed_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_security_answer_account_id_account")),
        sa.ForeignKeyConstraint(["assessed_by"], ["officer.id"], name=op.f("fk_security_answer_assessed_by_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_security_answer")),
    )
    op.create_index("ix_security_answer_account_id", "security_answer", ["account_id"], unique=False)
    op.create_table(
        "case_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(length=200), nullable=False),
        sa.Column("gist", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("to_step", sa.String(length=40), nullable=True),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("second_officer_id", sa.Uuid(), nullable=True),
        sa.Column("people_heard", sa.Boolean(), nullable=True),
        sa.Column("body_id", sa.Uuid(), nullable=True),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("verdict", sa.String(length=40), nullable=True),
        sa.Column("grounds", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["body.id"], name=op.f("fk_case_event_body_id_body")),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_event_case_id_case")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_case_event_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_case_event_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
    )
    op.create_index("ix_case_event_case_id", "case_event", ["case_id"], unique=False)
    op.create_table(
        "case_reading",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("officer_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_case_reading_case_id_case")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_case_reading_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_reading")),
    )
    op.create_index("ix_case_reading_case_id", "case_reading", ["case_id"], unique=False)
    op.create_table(
        "measure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("tags", sa.JSON(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.Uuid(), nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("verified_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_measure_case_id_case")),
        sa.ForeignKeyConstraint(["done_by"], ["officer.id"], name=op.f("fk_measure_done_by_officer")),
        sa.ForeignKeyConstraint(["verified_by"], ["officer.id"], name=op.f("fk_measure_verified_by_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
    )
    op.create_index("ix_measure_case_id", "measure", ["case_id"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(title, body, kind, tokenize = 'unicode61 remove_dia"
        "critics 2', prefix = '1 2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES('secure-delete', 1)")
    op.execute("INSERT INTO search(search, rank) VALUES('rank', 'bm25(8.0, 1.0, 0.0)')")
    op.execute("CREATE VIRTUAL TABLE search_terms USING fts5vocab('search', 'row')")
