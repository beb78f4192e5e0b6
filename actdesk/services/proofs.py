"""The pictures that prove who administers an account: which there are, and a copy of one (`admin.co-admin`)."""

from collections import defaultdict
from pathlib import Path
from uuid import UUID

from actdesk import files
from actdesk.domain.accounts import Administration
from actdesk.domain.base import Refused
from actdesk.domain.records import Attachment
from actdesk.services import attachments
from actdesk.services.attachments import PROOF
from actdesk.services.ports import Store


class Proofs:
    """What officers look at when an administration is doubted. It only reads; `Register` takes pictures in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, account_id: UUID) -> dict[UUID, tuple[Attachment, ...]]:
        """Return the pictures of an account's administrations, by administration, oldest first."""
        with self._store.read() as reader:
            held = [a.id for a in reader.find(Administration, account_id=account_id)]
            kept: dict[UUID, list[Attachment]] = defaultdict(list)
            for found in reader.find(Attachment, owner_id=held, purpose=PROOF) if held else ():
                if found.owner_id is not None:
                    kept[found.owner_id].append(found)
        return {owner: tuple(group) for owner, group in kept.items()}

    def save_copy(self, *, attachment_id: UUID, to: Path) -> None:
        """Write a picture, its SHA-256 checked, to a new private file.

        Raises `EnvironmentFault` (`attachment_damaged`, disk), `Refused` (`file_exists`, `record_gone`).
        """
        with self._store.read() as reader:
            attachment, data = attachments.read(reader, attachment_id)
        if attachment.purpose != PROOF:
            raise Refused("record_gone", kind="attachment")
        try:
            files.write_private(to, data)
        except FileExistsError:
            raise Refused("file_exists", name=to.name) from None
        except OSError as error:
            raise files.fault(error) from error
