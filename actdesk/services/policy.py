"""The policy room: our guidance by clause, and the official document that the officer may attach."""

from dataclasses import dataclass
from pathlib import Path

from actdesk.domain.base import Changes, Refused
from actdesk.domain.languages import Language
from actdesk.domain.policy import Clause, PolicyVersion
from actdesk.domain.records import Attachment
from actdesk.services.attachments import plain_name
from actdesk.services.incoming import read_whole
from actdesk.services.ports import Clock, PdfViewer, Reference, Store, UnitOfWork
from actdesk.services.use_case import use_case

PURPOSE = "policy"
LARGEST_BYTES = 50_000_000


@dataclass(frozen=True)
class OfficialDocument:
    """The attached policy: its record and how many pages it has."""

    attachment: Attachment
    pages: int


class PolicyRoom:
    """Reading the policy, in our words and in its own."""

    def __init__(self, store: Store, clock: Clock, reference: Reference, viewer: PdfViewer) -> None:
        self._store = store
        self._clock = clock
        self._reference = reference
        self._viewer = viewer

    def version(self) -> PolicyVersion:
        """Return the policy in force."""
        return self._reference.policy()

    def search(self, words: str, language: Language) -> tuple[Clause, ...]:
        """Return the clauses that hold every word, best first; all of them for no words."""
        return self._reference.search(words, language) if words.strip() else self._reference.clauses()

    def document(self) -> OfficialDocument | None:
        """Return the attached official document, the newest, or None."""
        with self._store.read() as reader:
            found = reader.find(Attachment, purpose=PURPOSE)
            if not found:
                return None
            return OfficialDocument(found[-1], self._viewer.pages(reader.blob(found[-1].sha256)))

    def page(self, number: int, width_px: int) -> bytes:
        """Return one page (from 1) of the attached document as PNG.

        Raises `Refused` (`record_gone` where nothing is attached, or the viewer's code).
        """
        with self._store.read() as reader:
            found = reader.find(Attachment, purpose=PURPOSE)
            if not found:
                raise Refused("record_gone", kind="attachment")
            data = reader.blob(found[-1].sha256)
        return self._viewer.page_png(data, number, width_px)

    def attach_file(self, path: Path) -> Changes:
        """Read a file and keep it as the official document. Raises as `attach`, and `EnvironmentFault`."""
        return self.attach(name=plain_name(path.name), data=read_whole(path, limit=LARGEST_BYTES))

    @use_case("policy.attach")
    def attach(self, uow: UnitOfWork, /, *, name: str, data: bytes) -> None:
        """Keep the official PDF in the store; an earlier one is kept in the journal's past.

        Raises `Refused` (`too_large`, or the viewer's code for a file that is no readable PDF).
        """
        if len(data) > LARGEST_BYTES:
            raise Refused("too_large", size=len(data), limit=LARGEST_BYTES)
        self._viewer.pages(data)
        for old in uow.find(Attachment, purpose=PURPOSE):
            uow.remove(Attachment, old.id)
        uow.add(
            Attachment.made(
                name=name,
                media_type="application/pdf",
                sha256=uow.keep_blob(data),
                size=len(data),
                purpose=PURPOSE,
                taken_in_at=uow.now,
            )
        )

    @use_case("policy.detach")
    def detach(self, uow: UnitOfWork, /) -> None:
        """Take the official document out again."""
        for old in uow.find(Attachment, purpose=PURPOSE):
            uow.remove(Attachment, old.id)
