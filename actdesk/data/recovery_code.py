"""The code on the recovery sheet: nine words that a hand can copy and a voice can spell, in any language.

Each word is consonant, vowel, consonant, vowel, consonant and carries 16 bits (the "proquint" spelling,
D. S. Wilkerson, arXiv:0901.4016). Eight words are the secret (128 random bits), the ninth is their checksum.
"""

import hashlib
import secrets
import unicodedata

CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
SECRET_BYTES = 16
WORDS = SECRET_BYTES // 2 + 1


def new() -> str:
    """Return a fresh code: nine five-letter words joined by hyphens."""
    secret = secrets.token_bytes(SECRET_BYTES)
    raw = secret + _checksum(secret)
    return "-".join(_word(raw[i : i + 2]) for i in range(0, len(raw), 2))


def looks_like(text: str) -> bool:
    """True if the text has the shape of a code, right or mistyped; no officer's passphrase is judged by it."""
    words = _words(text)
    return len(words) == WORDS and all(len(w) == 5 and w.isascii() and w.isalpha() for w in words)


def canonical(text: str) -> str | None:
    """Return the code as it is kept, or None if the text is none or its checksum does not hold.

    Case, accents and whatever stands between the words do not matter.
    """
    if not looks_like(text):
        return None
    words = _words(text)
    try:
        raw = b"".join(_value(w) for w in words)
    except ValueError:
        return None
    secret, checksum = raw[:SECRET_BYTES], raw[SECRET_BYTES:]
    return "-".join(words) if checksum == _checksum(secret) else None


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text[:400]).lower()
    letters = "".join(c if c.isalpha() else " " for c in plain if not unicodedata.combining(c))
    return letters.split()


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"actdesk recovery code" + secret).digest()[:2]


def _word(pair: bytes) -> str:
    n = int.from_bytes(pair, "big")
    c1, v1, c2, v2, c3 = n >> 12, n >> 10 & 3, n >> 6 & 15, n >> 4 & 3, n & 15
    return CONSONANTS[c1] + VOWELS[v1] + CONSONANTS[c2] + VOWELS[v2] + CONSONANTS[c3]


def _value(word: str) -> bytes:
    """Raises `ValueError` for a letter that no code contains."""
    c1, v1, c2, v2, c3 = tuple(word)
    n = CONSONANTS.index(c1) << 12 | VOWELS.index(v1) << 10 | CONSONANTS.index(c2) << 6
    n |= VOWELS.index(v2) << 4 | CONSONANTS.index(c3)
    return n.to_bytes(2, "big")
