"""How hard a passphrase is to guess: a rough and honest estimate, in bits, without a word list of its own."""

import math
from enum import StrEnum
from itertools import pairwise

SHORTEST = 12  # characters: below that, no passphrase is taken
_COMMON_TEXT = """
password passwort motdepasse azerty qwerty contrasena 123456 111111 abcdef letmein welcome bonjour secret admin
actdesk actalliance alliance geneva geneve switzerland
"""
_COMMON = tuple(_COMMON_TEXT.split())


class Strength(StrEnum):
    TOO_SHORT = "too_short"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def bits(passphrase: str, *, own_words: tuple[str, ...] = ()) -> float:
    """Estimate the guesses that a passphrase takes, as a power of two.

    Words count as words (about 11 bits each, as in a list of 2,000), runs and repeats as nearly nothing, and what
    everybody tries, or the officer's own name, as nothing.
    """
    text = passphrase.casefold()
    for known in (*_COMMON, *(w.casefold() for w in own_words if len(w) > 2)):
        text = text.replace(known, " ")
    return sum(_word_bits(word) for word in text.split())


def _word_bits(word: str) -> float:
    steps = [ord(b) - ord(a) for a, b in pairwise(word)]
    fresh = 1 + sum(step not in (0, 1, -1) for step in steps)
    alphabet = 26 + 10 * any(c.isdigit() for c in word) + 20 * any(not c.isalnum() for c in word)
    random_bits = fresh * math.log2(alphabet)
    return min(random_bits, 11.0) if word.isalpha() and len(word) < 12 else random_bits * 0.6


def strength(passphrase: str, *, own_words: tuple[str, ...] = ()) -> Strength:
    """Judge a passphrase; Argon2id makes each guess cost about a second, so 40 bits hold for a long time."""
    if len(passphrase) < SHORTEST:
        return Strength.TOO_SHORT
    estimate = bits(passphrase, own_words=own_words)
    if estimate < 25:
        return Strength.WEAK
    return Strength.FAIR if estimate < 40 else Strength.STRONG


def acceptable(passphrase: str, *, own_words: tuple[str, ...] = ()) -> bool:
    return strength(passphrase, own_words=own_words) in (Strength.FAIR, Strength.STRONG)
