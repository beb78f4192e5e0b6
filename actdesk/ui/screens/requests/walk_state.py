"""What the walk-through knows of one request while it is filled in; values, no widget."""

from dataclasses import dataclass, field
from uuid import UUID

from actdesk.domain.requests import named_questions
from actdesk.domain.templates import RequestTemplate
from actdesk.services.request_views import RequestView


@dataclass
class WalkState:
    """`answers` are the newest, kept or not; `request_id` is None until the first answer made the draft."""

    template: RequestTemplate
    answers: dict[str, str] = field(default_factory=dict)
    questions: dict[str, str] = field(default_factory=dict)
    request_id: UUID | None = None
    reference: str = ""

    @classmethod
    def of(cls, view: RequestView) -> "WalkState":
        return cls(
            template=view.template,
            answers=dict(view.answers),
            questions=named_questions(view.request.return_questions),
            request_id=view.request.id,
            reference=view.request.reference,
        )
