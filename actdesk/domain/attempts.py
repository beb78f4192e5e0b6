"""How long to wait after wrong passphrases. A pure rule: it knows no clock, no file and no passphrase.

Who guesses at the window is slowed down; who carries the key file away is not (Argon2id's cost is there for that).
"""

from dataclasses import dataclass

FREE_TRIES = 2
LONGEST_SECONDS = 60
MOST_COUNTED = 1000  # beyond that nothing changes: a counter must not grow for ever


@dataclass(frozen=True)
class Attempts:
    """Wrong passphrases in a row, and when (Unix seconds of a clock that may lie) the last one was."""

    wrong: int = 0
    last: float = 0.0

    def failed(self, now: float) -> "Attempts":
        """One more was wrong."""
        return Attempts(min(self.wrong + 1, MOST_COUNTED), now)

    def seconds_left(self, now: float) -> int:
        """Whole seconds to wait before the next try; 0 if it may be made.

        Never more than `LONGEST_SECONDS`, whatever the clock says: one that was set back begins the wait anew, and
        whoever keeps the count says from when. One set forward ends it: the clock is not what guards the store.
        """
        wait = wait_after(self.wrong)
        passed = now - self.last
        if passed < 0:
            return wait
        return max(0, -int(-(wait - passed) // 1))


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong passphrases in a row: 0 for the first two, then 1, 2, 4 … 60."""
    if wrong <= FREE_TRIES:
        return 0
    return min(1 << min(wrong - FREE_TRIES - 1, 10), LONGEST_SECONDS)
