"""Who may unlock the store, as the key file says: what the journal has to agree with."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class Sheet:
    """A recovery sheet that opens the store, by what it was called when it was made."""

    id: UUID
    label: str


@dataclass(frozen=True)
class KeyFacts:
    """What stands in the key file. `number` counts the store's keys; `officers` gives the name that each one had.

    `passphrases` counts those that an officer chose anew; who still has the first one is left out.
    """

    number: int
    officers: dict[UUID, str]
    sheets: tuple[Sheet, ...] = ()
    devices: dict[UUID, UUID] = field(default_factory=dict)  # a keyring's slot -> whose it is
    passphrases: dict[UUID, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """Return what the journal keeps of it, beside the officers, who are records of their own."""
        said: dict[str, object] = {
            "number": self.number,
            "sheets": {sheet.id.hex: sheet.label for sheet in self.sheets},
            "devices": {slot.hex: officer.hex for slot, officer in self.devices.items()},
        }
        if self.passphrases:
            said["passphrases"] = {officer.hex: turn for officer, turn in self.passphrases.items()}
        return said
