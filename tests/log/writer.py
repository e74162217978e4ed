"""A process that writes to a log and says of each entry that it is kept; for the tests that kill it.

``python writer.py LOG NAME COUNT [steps STEPS | call NAME NTH | together]``

It stops itself with ``SIGKILL``, which nothing in it can notice: after so many steps of SQLite's own machine, in the
middle of whatever statement that is, or before the n-th call of a method of the store.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from typing import Any

from mla_schema.log import Log
from mla_schema.log.sqlite import SqliteStore

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Faulty:
    """A store that hands everything on, and dies before the n-th call of one method."""

    def __init__(self, store: SqliteStore, method: str, nth: int) -> None:
        self._store, self._method, self._left = store, method, nth

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        if name != self._method:
            return found
        self._left -= 1
        if self._left == 0:
            die()
        return found


def say(text: str) -> None:
    """Written in one piece and at once, so that what was said was said."""
    os.write(1, text.encode() + b"\n")


def main(path: str, name: str, count: int, how: list[str]) -> None:
    store: Any = SqliteStore(path, create=True, identity=name, wait=60)
    match how:
        case ["steps", steps]:
            left = iter(range(int(steps)))
            store._db.set_progress_handler(lambda: die() if next(left, None) is None else None, 1)
        case ["call", method, nth]:
            store = Faulty(store, method, int(nth))
    with Log(store) as log:
        for number in range(1, count + 1):
            data = f"{name} {number} ".encode() * 400
            if how == ["together"]:
                with log.together():
                    entries = [log.add(data + bytes([each]), at=NOW).entry for each in range(5)]
            else:
                entries = [log.add(data, at=NOW).entry]
                if number % 3 == 0:
                    entries.append(log.erase(entries[0].number, at=NOW, by="Registry", why="over").entry)
            for entry in entries:
                say(f"{entry.number} {entry.digest}")
        say(str(log.head()))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:])
