"""How much of each torture `make test` holds. The tests take their numbers from here, and the note on it is checked."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Share:
    """One promise: how often `make torture` does it and how often `make test`; `beside` says what else covers it."""

    what: str
    whole: int
    gate: int
    beside: str


KILLS = Share("kills of the whole program", 1000, 15, "two in each kind of act, one in a migration")
POWER_CUTS = Share("moments of a power cut", 2200, 12, "the model of the disk is held against the real one")
FAILING = Share("cases of each of nine acts while a call fails", 90, 5, "and a real full disk in all nine acts")
DAMAGE = Share("damaged stores", 5000, 100, "and 400 damaged headers of 5,000")
CANARIES = Share(
    "canaries", 200, 20, "in a store without its window; each form's drafts are tried in the window's tests"
)
HOSTILE = Share("hostile texts under strace", 15, 0, "each screen shows them, and the gate runs without a network")
HANDS = Share("manipulations of the journal", 10_000, 200, "each kind of hand several times")
STARTS = Share("starts at once", 1000, 16, "one beside an owner, and one beside an owner that hangs")

SHARES = (KILLS, POWER_CUTS, FAILING, DAMAGE, CANARIES, HOSTILE, HANDS, STARTS)


def table() -> str:
    """The table of the note, line by line."""
    lines = ["| what | make torture | make test | share | beside it |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {s.what} | {s.whole:,} | {s.gate:,} | {percent(s)} | {s.beside} |" for s in SHARES]
    return "\n".join(lines)


def percent(share: Share) -> str:
    return f"{100 * share.gate / share.whole:.1f} %"


if __name__ == "__main__":
    print(table())
