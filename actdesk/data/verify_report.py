"""What a check of the store found, as values; the words are in `ui` and `cli`."""

from dataclasses import dataclass, field

from actdesk.data.probe import JournalEnd


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong. `facts` never hold what a record says: kind, id and numbers only.

    Codes: `page_damaged`, `structure_damaged`, `reference_missing`, `unreadable` (the file); `entry_missing`,
    `chain_broken`, `entry_changed`, `content_changed`, `content_missing`,
    `time_runs_back`, `counter_reused`, `tail_cut`,
    `history_rewritten` (the journal); `signature_missing`, `signature_wrong`, `signer_unknown` (who did it, and who
    agreed); `record_changed`, `record_missing`, `record_not_in_journal`, `record_unreadable`, `attachment_missing`,
    `attachment_changed` (records); `lists_stale` (made anew by `SqlStore.refresh_derived(everything=True)`).
    """

    code: str
    facts: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """Rows per table, the journal's end (write it down: it proves a cut later), and what is wrong.

    `salvages` counts the times that the store was made anew from a damaged one, `steps_lost` the journal's entries that
    these could not read, `ends_given_up` the ends known from elsewhere that went with a restore or a salvage.
    `erased` counts entries whose content was removed on purpose; `restores` the times that the store went back to
    a backup. None of these is a problem, and each is said.
    """

    counts: dict[str, int]
    end: JournalEnd
    erased: int
    restores: int
    problems: tuple[Problem, ...]
    salvages: int = 0
    steps_lost: int = 0
    ends_given_up: int = 0

    @property
    def sound(self) -> bool:
        return not self.problems
