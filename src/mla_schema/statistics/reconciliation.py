"""Two registers of the same conversations, side by side: what one has and the other has not."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mla_schema.case.case import Case


class Mismatch(StrEnum):
    """In what two registers differ about a conversation."""

    ONLY_OURS = "onlyOurs"
    """Only ours. The other side knows nothing of it: it may never have arrived."""
    ONLY_THEIRS = "onlyTheirs"
    """Only theirs. We know nothing of it."""
    MESSAGES_MISSING_THERE = "messagesMissingThere"
    """Messages missing there. We have messages of it that the other side has not."""
    MESSAGES_MISSING_HERE = "messagesMissingHere"
    """Messages missing here. The other side has messages of it that we have not."""
    OTHER_CONTENT = "otherContent"
    """Other content. Both have a message of one identifier with different content."""
    OTHER_STATE = "otherState"
    """Other state. The items stand differently on the two sides."""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What a comparison found.

    Attributes:
        agreed: How many conversations are the same on both sides.
        found: Each difference, by the identifier of the conversation; for the clerks of both sides, not for
            publication.
        merged: The cases of both sides, each with the messages that either has; fit to be counted.
    """

    agreed: int
    found: tuple[tuple[str, Mismatch], ...]
    merged: tuple[Case, ...]

    @property
    def counts(self) -> dict[Mismatch, int]:
        """How often each kind of difference was found."""
        counted = Counter(kind for _, kind in self.found)
        return {kind: counted[kind] for kind in Mismatch}


def reconcile(ours: Iterable[Case], theirs: Iterable[Case]) -> Reconciliation:
    """Compare two registers, conversation by conversation, and merge them.

    Args:
        ours: The cases of one side.
        theirs: Those of the other.

    Returns:
        The differences and the merged cases, by conversation.
    """
    left = {case.conversation: case for case in ours}
    right = {case.conversation: case for case in theirs}
    found: list[tuple[str, Mismatch]] = []
    merged: list[Case] = []
    agreed = 0
    for conversation in sorted(left.keys() | right.keys()):
        here, there = left.get(conversation), right.get(conversation)
        differences = list(_compare(here, there))
        agreed += not differences
        found += [(conversation, kind) for kind in differences]
        merged.append(_merge(conversation, here, there))
    return Reconciliation(agreed, tuple(found), tuple(merged))


def _compare(here: Case | None, there: Case | None) -> Iterable[Mismatch]:
    if here is None or there is None:
        yield Mismatch.ONLY_THEIRS if here is None else Mismatch.ONLY_OURS
        return
    left = {event.id: event.digest for event in here.events}
    right = {event.id: event.digest for event in there.events}
    if left.keys() - right.keys():
        yield Mismatch.MESSAGES_MISSING_THERE
    if right.keys() - left.keys():
        yield Mismatch.MESSAGES_MISSING_HERE
    if any(left[name] != right[name] for name in left.keys() & right.keys()):
        yield Mismatch.OTHER_CONTENT
    if [(item.id, item.state) for item in here.items] != [(item.id, item.state) for item in there.items]:
        yield Mismatch.OTHER_STATE


def _merge(conversation: str, here: Case | None, there: Case | None) -> Case:
    """All messages of both; of two with one identifier ours counts, so that the merge is not a question of order."""
    events = {event.id: event for case in (there, here) if case is not None for event in case.events}
    return Case.of(conversation, events.values())
