"""Where a log is kept: the one interface that SQLite implements here, and that another database can implement."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from mla_schema.log.records import Head, Record


@dataclass(frozen=True, slots=True)
class Payload:
    """What an entry holds, and what is erased with it.

    Attributes:
        key: The key of the commitment.
        fingerprint: By which the same is found again; absent for erasures, which may be alike.
        facts: What is known of the data, as JSON.
        data: The bytes.
    """

    key: bytes = field(repr=False)
    fingerprint: bytes | None = field(repr=False)
    facts: bytes = field(repr=False)
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """An entry as it is listed.

    Attributes:
        record: What it states in the clear.
        digest: The digest that was stored with it.
        facts: The facts of its payload, while there is one.
        erasure: The number of the entry that tells of its erasure.
    """

    record: Record
    digest: bytes
    facts: bytes | None = field(repr=False)
    erasure: int | None


class Store(Protocol):
    """A place for a chain and its payloads.

    It is given what to keep and judges nothing. What it promises: ``writing`` lets one writer in at a time, over all
    processes, and what is done inside is kept as a whole when it ends, or not at all, whatever stops the process;
    ``reading`` shows one state of the log from its beginning to its end; rows come in pages, so that a long log fits
    into a small memory. It fails with ``LogError``, or with ``LogDamaged`` where what it finds cannot be an entry.
    """

    @property
    def identity(self) -> str:
        """The random name that the log was given when it was begun."""
        ...

    @property
    def lingering(self) -> bool:
        """Whether something that was erased may still stand in a place that another reader keeps."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """One unit of writing. Inside another one it is a part of it, and is taken back alone when it fails."""
        ...

    def reading(self) -> AbstractContextManager[None]:
        """One view of the log, whoever writes meanwhile."""
        ...

    def head(self) -> Head:
        """The end of the log, as it was noted with the last entry."""
        ...

    def append(self, record: Record, digest: bytes, payload: Payload) -> None:
        """Keep an entry, its payload and the new end of the log.

        Args:
            record: The entry.
            digest: Its digest.
            payload: What it holds.
        """
        ...

    def row(self, number: int) -> Row | None:
        """One entry.

        Args:
            number: Its number.
        """
        ...

    def rows(self, after: int, until: int | None) -> Iterator[Row]:
        """Entries in the order of their numbers.

        Args:
            after: The number after which to begin.
            until: The last number; without it, to the end.
        """
        ...

    def payload(self, number: int) -> Payload | None:
        """What an entry holds, while it does.

        Args:
            number: Its number.
        """
        ...

    def find(self, fingerprint: bytes) -> int | None:
        """The number of the entry whose payload has a fingerprint.

        Args:
            fingerprint: The fingerprint.
        """
        ...

    def erase(self, number: int) -> None:
        """Destroy the payload of an entry with its key.

        Args:
            number: Its number.
        """
        ...

    def stray(self) -> int | None:
        """The first number that has a payload and no entry."""
        ...

    def examine(self) -> None:
        """Look at the storage itself, below the entries.

        Raises:
            LogDamaged: It is damaged.
        """
        ...

    def close(self) -> None:
        """Let go of the log."""
        ...
