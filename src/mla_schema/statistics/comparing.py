"""What two registers differ in, as it is shown: to clerks conversation by conversation, to all others in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from mla_schema.case.case import Case
from mla_schema.model.node import tag
from mla_schema.statistics.asking import country_of
from mla_schema.statistics.reconciliation import Mismatch, Reconciliation
from mla_schema.statistics.suppression import hide

WORDS: Mapping[Mismatch, tuple[str, str]] = {
    Mismatch.ONLY_OURS: (
        "only in ours",
        "The other side has nothing of it. Ask whether it arrived; if there is no receipt, send it again.",
    ),
    Mismatch.ONLY_THEIRS: (
        "only in theirs",
        "We have nothing of it. Look on paper and in other mailboxes, and ask for it to be sent again.",
    ),
    Mismatch.MESSAGES_MISSING_THERE: (
        "messages missing there",
        "We have messages of it that the other side has not. Send them again.",
    ),
    Mismatch.MESSAGES_MISSING_HERE: (
        "messages missing here",
        "The other side has messages of it that we have not. Ask for them to be sent again.",
    ),
    Mismatch.OTHER_CONTENT: (
        "other content",
        "One identifier, two contents: one file was changed or mixed up. Compare the signed files.",
    ),
    Mismatch.OTHER_STATE: (
        "other state",
        "The two sides hold it to stand differently. It mostly follows from messages that are missing.",
    ),
}
"""How each difference is called, and what to do about it."""
ALIKE, DIFFERENT = "alike in both", "different"


@dataclass(frozen=True, slots=True)
class Difference:
    """A conversation in which two registers differ; for the clerks of both sides, and not for publication.

    Attributes:
        conversation: Its identifier.
        kinds: In what they differ.
        type: The tag of its first message.
        sender: The State that began it.
        recipient: The State that was written to.
        dated: The day on which it began.
    """

    conversation: str
    kinds: tuple[Mismatch, ...]
    type: str
    sender: str
    recipient: str
    dated: str

    @property
    def words(self) -> str:
        """In what they differ, in words."""
        return ", ".join(WORDS[kind][0] for kind in self.kinds)


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparison of two registers as it may be shown.

    Attributes:
        rows: How many conversations are alike and different, and in what; ``None`` where that is hidden.
        differences: Each of them, where they are to be named.
    """

    rows: tuple[tuple[str, int | None], ...]
    differences: tuple[Difference, ...]


def compared(found: Reconciliation, threshold: int, *, named: bool) -> Compared:
    """Make figures of a comparison, and hide what is small.

    Args:
        found: What a comparison found.
        threshold: Counts below it are hidden.
        named: Whether each difference is named, for the clerks of both sides.
    """
    whole = {ALIKE: found.agreed, DIFFERENT: len({conversation for conversation, _ in found.found})}
    kinds = {WORDS[kind][0]: number for kind, number in found.counts.items()}
    away = hide(whole, threshold).labels
    # What is different is told by its kinds, so where one is hidden the others are.
    away |= frozenset(kinds) if DIFFERENT in away else hide(kinds, threshold).labels
    rows = tuple(
        (name, None if name in away and number else number) for name, number in (whole | kinds).items()
    )
    cases = {case.conversation: case for case in found.merged}
    by_case: dict[str, tuple[Mismatch, ...]] = {}
    for name, kind in found.found:
        by_case[name] = (*by_case.get(name, ()), kind)
    differences = tuple(_difference(cases[name], each) for name, each in by_case.items()) if named else ()
    return Compared(rows, differences)


def between(cases: tuple[Case, ...], one: str, other: str) -> tuple[Case, ...]:
    """The cases in which two States write to each other.

    Args:
        cases: The cases.
        one: The code of one State.
        other: That of the other.
    """
    return tuple(case for case in cases if {one, other} == set(_states(case)))


def _states(case: Case) -> tuple[str, str]:
    header = case.events[0].message.header
    return country_of(header.sender), country_of(header.recipient)


def _difference(case: Case, kinds: tuple[Mismatch, ...]) -> Difference:
    first = case.events[0]
    day = first.at.date().isoformat()
    return Difference(case.conversation, kinds, tag(type(first.message.body)), *_states(case), day)
