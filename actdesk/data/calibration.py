"""How much Argon2id this machine can bear: about a second per guess, never less than the floor."""

import os
import time

from argon2.low_level import Type, hash_secret_raw

from actdesk.data.header import Cost

FLOOR = Cost(time_cost=3, memory_kib=64 << 10, parallelism=4)  # RFC 9106, section 4, second recommendation
MOST_MEMORY_KIB = 256 << 10  # a store must still open on a colleague's laptop with 2 GB


def calibrated(target_seconds: float = 1.0) -> Cost:
    """Return the parameters that take about `target_seconds` here; memory grows first, then passes."""
    cost = FLOOR
    seconds = seconds_of(cost)
    while cost.memory_kib < _affordable_kib() and seconds * 2 <= target_seconds:
        cost = Cost(cost.time_cost, cost.memory_kib * 2, cost.parallelism)
        seconds *= 2
    passes = max(cost.time_cost, min(100, round(cost.time_cost * target_seconds / seconds)))
    return Cost(passes, cost.memory_kib, cost.parallelism)


def _affordable_kib() -> int:
    """A quarter of the machine's memory, up to the cap; systems that do not say get the cap."""
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    except (AttributeError, ValueError, OSError):
        return MOST_MEMORY_KIB
    return min(MOST_MEMORY_KIB, total // 4)


def seconds_of(cost: Cost) -> float:
    """Return how long one guess takes here, by doing it once."""
    start = time.perf_counter()
    hash_secret_raw(
        b"a passphrase of the usual length",
        b"sixteen bytes of",
        time_cost=cost.time_cost,
        memory_cost=cost.memory_kib,
        parallelism=cost.parallelism,
        hash_len=32,
        type=Type.ID,
    )
    return time.perf_counter() - start
