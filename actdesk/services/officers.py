"""Who works on this store: the officer whose passphrase opened it."""

from actdesk.domain.people import Person
from actdesk.domain.records import Officer
from actdesk.services.ports import Store, UnitOfWork
from actdesk.services.use_case import use_case


class Officers:
    """What an officer says of themselves."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def me(self) -> Officer:
        """The officer at the desk, as the store has them now."""
        with self._store.read() as reader:
            return reader.get(Officer, self._store.officer_id)

    @use_case("officer.change")
    def change(self, uow: UnitOfWork, /, *, name: str, email: str) -> None:
        """Correct the officer's name and e-mail, and the person's who they are in the register.

        What they did before stays theirs: the journal names officers by id. Raises `Invalid`.
        """
        officer = uow.put(uow.get(Officer, uow.officer_id).changed(name=name, email=email))
        if officer.person_id is not None:
            uow.put(uow.get(Person, officer.person_id).changed(name=name, email=email))
