"""A long log fits into a small memory: entries and checks are streams."""

import tracemalloc
from pathlib import Path

from mla_schema.log import Log
from tests.log.conftest import NOW


def _peak(log: Log) -> int:
    tracemalloc.start()
    try:
        assert log.check().head.number == sum(1 for _ in log.entries())
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_ten_times_the_entries_need_no_more_memory(path: Path) -> None:
    peaks = []
    with Log.open(path, create=True) as log:
        for entries in (600, 6000):
            with log.together():
                for number in range(log.head().number, entries):
                    log.add(b"%d" % number * 200, at=NOW)
            peaks.append(_peak(log))
    assert peaks[1] < 1.5 * peaks[0]
