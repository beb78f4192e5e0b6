"""What the walk-through asks of the store; all of it runs on a worker."""

from uuid import UUID

from actdesk.domain.base import Changes
from actdesk.domain.languages import Language
from actdesk.services.ports import Lists
from actdesk.services.requests import Requests


def keep(
    requests: Requests, request_id: UUID | None, language: Language, answers: dict[str, str]
) -> tuple[Changes, ...]:
    """Keep these answers; without a request they make a draft."""
    if request_id is None:
        return (requests.draft(language=language, answers=answers),)
    return (requests.save(request_id=request_id, answers=answers),)


def names_of(lists: Lists, ids: set[UUID]) -> dict[UUID, str]:
    """Return what people and bodies are called."""
    return {row.id: row.cells.get("name", "") for row in lists.rows(list(ids))}
