"""What is found and why a file is refused, in words. They stand in the one table of words that the window reads too."""

from dataclasses import dataclass

from actdesk.domain.findings import FindingKind
from actdesk.domain.languages import Language
from actdesk.words import word


@dataclass(frozen=True)
class PictureWords:
    """The words of one language. Each raises `KeyError` for a code without one: a test finds it first."""

    language: Language

    def reason(self, code: str) -> str:
        """Why a file was refused or failed, and what to do instead (one or two sentences)."""
        return word("picture_reason", code, self.language)

    def message(self, code: str) -> str:
        """A status (`clean`, `refused`, `failed`) or a sentence of the command line (`nothing_found`)."""
        group = "clean_status" if code in ("clean", "refused", "failed") else "picture_message"
        return word(group, code, self.language)

    def kind(self, kind: FindingKind) -> str:
        """What sort of thing was found: 'Location'."""
        return word("finding_kind", kind.value, self.language)

    def where(self, where: str) -> str:
        """In which part of the file it stands: 'GPS position in the camera data (Exif)'."""
        return word("finding_where", where, self.language)


def words(language: Language) -> PictureWords:
    """The words of a language."""
    return PictureWords(language)
