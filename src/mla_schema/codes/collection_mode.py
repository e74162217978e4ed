"""Code list: modes of collection in real time."""

from enum import StrEnum


class CollectionMode(StrEnum):
    """How data that are collected in real time reach the requesting Party.

    Source: BUDAPEST_33_1, BUDAPEST_34.
    """

    LIVE = "live"
    """Live. The data are passed on while they arise.
    Source: OURS."""

    IN_BATCHES = "inBatches"
    """In batches. The data are passed on at intervals.
    Source: OURS."""

    AT_THE_END = "atTheEnd"
    """At the end. The data are passed on when the collection is over.
    Source: OURS."""
