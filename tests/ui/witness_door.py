"""A door that knows who may sign: a colleague's passphrase opens a real key."""

from uuid import UUID

from actdesk.data.signatures import KeySigner
from actdesk.domain.base import Refused
from tests.builders import make_signer

THEIRS, OURS = "theirs alone and long enough", "the one at the desk"


class WitnessDoor:
    """Only `witness` of `services.access.Access`; `called` are those who came."""

    def __init__(self) -> None:
        self.called: list[KeySigner] = []
        self.wrong = 0

    def witness(self, passphrase: str, *, officer_id: UUID) -> KeySigner:
        if passphrase == OURS:
            raise Refused("same_officer")
        if passphrase != THEIRS:
            self.wrong += 1
            raise Refused("wrong_passphrase", wait=self.wrong - 1)
        self.called.append(make_signer(officer_id))
        return self.called[-1]
