"""What is half written and no act of its own yet: the decision, the questions sent back. Kept for the officer."""

from uuid import UUID

from actdesk.ui.settings_store import Json, Preferences


class Draft:
    """One half-written thing about one request, in the encrypted store with the officer's other settings."""

    def __init__(self, preferences: Preferences, name: str, request_id: UUID) -> None:
        self._preferences = preferences
        self._key = f"requests.{name}.{request_id.hex}"

    def read(self) -> dict[str, Json]:
        kept = self._preferences.get(self._key)
        return dict(kept) if isinstance(kept, dict) else {}

    def keep(self, values: dict[str, Json]) -> None:
        self._preferences.set(self._key, dict(values))

    def forget(self) -> None:
        """It was done, or given up."""
        if self._preferences.get(self._key) is not None:
            self._preferences.set(self._key, None)


def text_in(values: dict[str, Json], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def texts_in(values: dict[str, Json], key: str) -> dict[str, str]:
    value = values.get(key)
    return {k: v for k, v in value.items() if isinstance(v, str)} if isinstance(value, dict) else {}
