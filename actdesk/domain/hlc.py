"""Hybrid logical time: order that never rests on the laptop's clock alone.

Written as 15 digits of Unix milliseconds, a dot and 6 digits of a counter, so that texts sort as times do.
The physical part follows the clock forward and never goes back.
"""

from dataclasses import dataclass

MAX_COUNTER = 999_999


@dataclass(frozen=True, order=True)
class HybridTime:
    """One moment in the journal's order: milliseconds since 1970, then a counter within it."""

    ms: int
    counter: int = 0

    def __str__(self) -> str:
        return f"{self.ms:015d}.{self.counter:06d}"

    @classmethod
    def parse(cls, text: str) -> "HybridTime":
        """Raises `ValueError` for anything that `str` did not write."""
        ms, dot, counter = text.partition(".")
        if not (dot and len(ms) == 15 and len(counter) == 6 and (ms + counter).isascii() and (ms + counter).isdigit()):
            raise ValueError("not a hybrid time")
        return cls(int(ms), int(counter))

    def after(self, wall_ms: int) -> "HybridTime":
        """Return the next moment, later than this one whatever the wall clock says (negative clocks included)."""
        if wall_ms > self.ms:
            return HybridTime(wall_ms)
        if self.counter < MAX_COUNTER:
            return HybridTime(self.ms, self.counter + 1)
        return HybridTime(self.ms + 1)
