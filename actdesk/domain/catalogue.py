"""Every kind of record and its value class: the one list from which tables, journal and undo are driven."""

from actdesk.domain import accounts, cases, closing, people, pictures, records, requests, security
from actdesk.domain.base import Kind, Record

VALUES: dict[Kind, type[Record]] = {
    Kind.BODY: people.Body,
    Kind.PERSON: people.Person,
    Kind.OFFICER: records.Officer,
    Kind.OFFICER_KEY: records.OfficerKey,
    Kind.ATTACHMENT: records.Attachment,
    Kind.SETTING: records.Setting,
    Kind.REQUEST: requests.ChannelRequest,
    Kind.ACCOUNT: accounts.Account,
    Kind.ADMINISTRATION: accounts.Administration,
    Kind.SECURITY_ANSWER: security.SecurityAnswer,
    Kind.CLOSING_STEP: closing.ClosingStep,
    Kind.EVALUATION: requests.Evaluation,
    Kind.DECISION: requests.Decision,
    Kind.CHECKLIST_ITEM: requests.ChecklistItem,
    Kind.PICTURE: pictures.Picture,
    Kind.CONSENT: pictures.Consent,
    Kind.COVERAGE: pictures.Coverage,
    Kind.PICTURE_USE: pictures.PictureUse,
    Kind.CASE: cases.Case,
    Kind.CASE_EVENT: cases.CaseEvent,
    Kind.CASE_READING: cases.CaseReading,
    Kind.MEASURE: cases.Measure,
}
KINDS: dict[type[Record], Kind] = {value: kind for kind, value in VALUES.items()}
