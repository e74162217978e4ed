"""Invented conversations between several States, for tests, measurements and trying things out.

::

    from mla_schema.simulate import simulate

    for line in simulate(10_000, seed=7):           # one message per line, in the order of time
        ...

Every message is valid and marked as a specimen; nothing in it is about a person. The same arguments give the same
bytes. The shares are invented too: they follow what practitioners say of their work (most requests are for subscriber
information, many are late, some are never confirmed) and measure nothing.
"""

from mla_schema.simulate.stream import START as START
from mla_schema.simulate.stream import simulate as simulate

__all__ = ["START", "simulate"]
