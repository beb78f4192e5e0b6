"""What a file gives away, as values. Codes only: the words, in three languages, are in `resources/i18n/words.json`.

Policy: principle.minors, principle.security, principle.dignity, principle.copyright.
"""

from enum import StrEnum

from sqlmodel import Field

from actdesk.domain.base import Value


class FindingKind(StrEnum):
    LOCATION = "location"
    PLACE_NAME = "place_name"
    TIME = "time"
    DEVICE = "device"
    SERIAL = "serial"
    PERSON = "person"
    COMMENT = "comment"
    THUMBNAIL = "thumbnail"
    EDIT_HISTORY = "edit_history"
    CREDIT = "credit"
    CAMERA_SETTINGS = "camera_settings"
    PROFILE_TEXT = "profile_text"
    EMBEDDED_MEDIA = "embedded_media"
    FILE_NAME = "file_name"
    SIDECAR = "sidecar"
    WRONG_NAME = "wrong_name"
    TRAILING_DATA = "trailing_data"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How strongly a finding identifies a person or a place."""

    DANGER = "danger"  # by itself it leads to a place, a person or one device
    TELLING = "telling"  # together with something else it does
    FAINT = "faint"  # it narrows the circle


SEVERITY_OF: dict[FindingKind, Severity] = {
    FindingKind.LOCATION: Severity.DANGER,
    FindingKind.PLACE_NAME: Severity.DANGER,
    FindingKind.SERIAL: Severity.DANGER,
    FindingKind.PERSON: Severity.DANGER,
    FindingKind.THUMBNAIL: Severity.DANGER,  # it may show what was cropped or covered
    FindingKind.EMBEDDED_MEDIA: Severity.DANGER,  # a film with sound behind a still picture
    FindingKind.SIDECAR: Severity.DANGER,
    FindingKind.TRAILING_DATA: Severity.DANGER,  # nobody knows what it holds
    FindingKind.TIME: Severity.TELLING,
    FindingKind.DEVICE: Severity.TELLING,
    FindingKind.COMMENT: Severity.TELLING,
    FindingKind.EDIT_HISTORY: Severity.TELLING,
    FindingKind.CREDIT: Severity.TELLING,
    FindingKind.FILE_NAME: Severity.TELLING,
    FindingKind.UNKNOWN: Severity.TELLING,
    FindingKind.CAMERA_SETTINGS: Severity.FAINT,
    FindingKind.PROFILE_TEXT: Severity.FAINT,
    FindingKind.WRONG_NAME: Severity.FAINT,
}


class Finding(Value):
    """One piece of what a file gives away.

    `where` is a stable code (`exif.gps`). `value` is what a person may see on screen, or ''; it never holds
    coordinates. Those are degrees north and east in a field that no dump, log or row ever carries.
    """

    kind: FindingKind
    where: str
    value: str = ""
    coordinates: tuple[float, float] | None = Field(default=None, exclude=True, repr=False)

    @property
    def severity(self) -> Severity:
        return SEVERITY_OF[self.kind]


class Inspection(Value):
    """What was read of one file. `refused` is '' or the code of why ActDesk cannot clean it."""

    format: str = ""  # 'jpeg', 'png', …; '' where it is not known
    width: int = 0  # pixels, as stored (before the orientation is applied)
    height: int = 0
    orientation: int = 1  # Exif's 1 to 8
    findings: tuple[Finding, ...] = ()
    refused: str = ""
    sha256: str = ""


class Recipe(StrEnum):
    PUBLISH = "publish"  # nothing stays but the picture, its colours and its orientation
    LOCATION_ONLY = "location_only"  # every place goes; credit, caption and date stay


class Credit(Value):
    """What the officer typed or confirmed, to be written into the cleaned copy (principle.copyright)."""

    creator: str = Field(default="", max_length=500)
    copyright: str = Field(default="", max_length=500)
    licence: str = Field(default="", max_length=500)  # a sentence, or the licence's web address
    caption: str = Field(default="", max_length=2000)

    @property
    def empty(self) -> bool:
        return not (self.creator or self.copyright or self.licence or self.caption)


class CleanStatus(StrEnum):
    CLEAN = "clean"  # a second, independent reading of the result found nothing
    REFUSED = "refused"  # it cannot be guaranteed; nothing was written
    FAILED = "failed"  # the machine could not; nothing was written


class CleanOutcome(Value):
    """What became of one file. There is an output if, and only if, the status is clean."""

    source: str
    status: CleanStatus
    output: str = ""
    reason: str = ""  # '' when clean, else a code
    before: Inspection = Inspection()
    after: tuple[Finding, ...] = ()  # what a second reading still found: then nothing was handed out
    sha256_after: str = ""
