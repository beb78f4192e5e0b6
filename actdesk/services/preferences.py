"""How each officer likes the window: kept in the encrypted store, since a column's filter can name a person."""

from typing import Any

from actdesk.domain.records import Setting
from actdesk.services.ports import Store, UnitOfWork
from actdesk.services.use_case import use_case


class StoredPreferences:
    """Settings by key. Those of the window are per officer; those of the desk (`desk.…`) are everybody's."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.read() as reader:
            self._cache: dict[str, Setting] = {s.key: s for s in reader.find(Setting)}

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value kept under the key, or the default. Never touches the disk."""
        setting = self._cache.get(self._full(key))
        return default if setting is None else setting.value["v"]

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value, if it is another than before."""
        if self.get(key) != value:
            self._keep(key=self._full(key), value=value)

    def _full(self, key: str) -> str:
        return key if key.startswith("desk.") else f"{self._store.officer_id.hex}.{key}"

    @use_case("setting.keep", noted=True)
    def _keep(self, uow: UnitOfWork, /, *, key: str, value: Any) -> None:
        found = uow.find(Setting, key=key)
        if found:
            self._cache[key] = uow.put(found[0].changed(value={"v": value}))
        else:
            self._cache[key] = uow.add(Setting.made(key=key, value={"v": value}))
