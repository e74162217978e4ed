"""What a log has of cases on paper, in the form in which they are counted: of entries with one reference the last holds."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time

from mla_schema.log.contents import Registration
from mla_schema.log.entries import Entry
from mla_schema.statistics.paper import Paper


def papers(entries: Iterable[Entry], *, until: datetime | None = None) -> Iterator[Paper]:
    """The cases on paper in a log.

    Args:
        entries: The entries of the log; those of messages are passed over.
        until: Later entries are left aside, so that it is seen what was known then.

    Yields:
        Each case once, in the order of its first entry.
    """
    first: dict[str, datetime] = {}
    last: dict[str, tuple[Registration, datetime]] = {}
    for entry in entries:
        found = entry.content
        if isinstance(found, Registration) and (until is None or entry.at <= until):
            first.setdefault(found.reference, entry.at)
            last[found.reference] = found, entry.at
    for reference, (found, heard) in last.items():
        dated = found.dated
        yield Paper(
            found.type,
            found.requesting,
            found.requested,
            found.medium,
            first[reference] if dated is None else datetime.combine(dated, time(), UTC),
            heard,
            found.channel,
            found.instruments,
            found.categories,
            found.outcome,
            found.closed,
        )
