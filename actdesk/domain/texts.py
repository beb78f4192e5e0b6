"""Texts of the shipped data files: whole in three languages, and folded so that a search forgives accents."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator

from actdesk.domain.languages import Language, Texts

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "\u00a0": " ", "\u202f": " "})


def whole(texts: Texts) -> Texts:
    """Return the texts if all three languages say something. Raises `ValueError` naming those that do not."""
    silent = [language.value for language in Language if not texts.get(language, "").strip()]
    if silent:
        raise ValueError(f"no text in: {', '.join(silent)}")
    return texts


WholeTexts = Annotated[Texts, AfterValidator(whole)]
"""One text that is there in all three languages; a data file without one of them is refused."""


def fold(text: str) -> str:
    """Return the text as a search compares it: no case, no accents, plain spaces and apostrophes.

    The middle dot of inclusive French goes, so that "mineur" finds "mineur·e·s".
    """
    plain = text.casefold().translate(_LIGATURES).replace("·", "")
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


def is_address(text: str) -> bool:
    """True for a plain e-mail address as people have them (a part of RFC 5322's `addr-spec`), nothing around it."""
    return len(text) <= 254 and _ADDRESS.fullmatch(text) is not None
