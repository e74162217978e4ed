"""The case log: what was received and sent, in an order that cannot be changed unnoticed, and that can be erased.

::

    with Log.open("case.db", create=True) as log:
        log.add(data, at=arrived, recorded_at=now, report=report, message=message)
        log.register(registration, at=arrived, direction=Direction.RECEIVED, recorded_at=now)
        log.erase(number, at=now, by="Registry", why="period of retention ended")
        log.check(expected=Head.parse(noted))

Two things are kept apart. The *chain* has an entry for each event; its digest covers the entry before it and a keyed
commitment to what the entry holds. The *payloads* hold the bytes, the verdict and the key of the commitment. A payload
can be erased with its key: the chain still checks, and says nothing of what was erased.

Nothing here reads a clock, and the file is opened at a path that the caller gives. A ``Log`` belongs to the thread that
opened it; several processes may each have one on the same file.
"""

from mla_schema.log.checking import Checked
from mla_schema.log.contents import Erasure, Facts, Registration
from mla_schema.log.entries import Added, Entry, Logged
from mla_schema.log.log import Log
from mla_schema.log.records import Direction, Head, Kind, Record
from mla_schema.log.store import Payload, Row, Store

__all__ = [
    "Added",
    "Checked",
    "Direction",
    "Entry",
    "Erasure",
    "Facts",
    "Head",
    "Kind",
    "Log",
    "Logged",
    "Payload",
    "Record",
    "Registration",
    "Row",
    "Store",
]
