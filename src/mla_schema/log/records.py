"""The chain: what an entry states in the clear, the digest over it, and the commitment to what it holds."""

import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from enum import StrEnum

VERSION = 1
"""The version of the chain and of the tables it is kept in."""

KEY_SIZE = 32
"""Bytes of the key of a commitment. Always as many: HMAC pads shorter keys, so two keys could open one commitment."""

_HEAD = re.compile("([0-9]{1,15}):sha256:([0-9a-f]{64})")


class Kind(StrEnum):
    """What an entry of the log is."""

    MESSAGE = "message"
    """Message. A file that was received or sent."""
    REGISTRATION = "registration"
    """Registration. A case, or a step of one, on paper or by word of mouth."""
    ERASURE = "erasure"
    """Erasure. What an earlier entry held was erased."""


class Direction(StrEnum):
    """Which way something went, as the keeper of the log sees it."""

    RECEIVED = "received"
    """Received. It came from the other side."""
    SENT = "sent"
    """Sent. It went to the other side."""


@dataclass(frozen=True, slots=True)
class Record:
    """What an entry states in the clear; it stays when what the entry holds is erased.

    The fields are kept as they stand in the store, so that a digest is computed over what is there, whatever it is.

    Attributes:
        number: The place in the log, from 1.
        kind: A value of ``Kind``.
        direction: A value of ``Direction``; absent for erasures.
        at: When it was received, sent or erased: an instant in the lexical form of the format.
        recorded_at: When it was put into the log.
        subject: Of an erasure, the number of the entry whose payload was erased.
        commitment: HMAC-SHA-256 of the payload under its key.
        previous: Digest of the entry before; of the first, that of the beginning of the log.
    """

    number: int
    kind: str
    direction: str | None
    at: str
    recorded_at: str
    subject: int | None
    commitment: bytes
    previous: bytes

    def digest(self) -> bytes:
        """SHA-256 over the record as a JSON object in the form of RFC 8785; what is absent is left out."""
        members = {
            "at": self.at,
            "commitment": self.commitment.hex(),
            "direction": self.direction,
            "kind": self.kind,
            "number": self.number,
            "previous": self.previous.hex(),
            "recordedAt": self.recorded_at,
            "subject": self.subject,
        }
        return _sha256({name: value for name, value in members.items() if value is not None})


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a log at some time. Whoever notes it down can tell later whether anything before it was changed.

    Attributes:
        number: The number of the last entry; 0 where there is none.
        digest: Its digest; without an entry, that of the beginning of the log.
    """

    number: int
    digest: bytes

    def __str__(self) -> str:
        """Number and digest in one word, such as ``12:sha256:…``."""
        return f"{self.number}:sha256:{self.digest.hex()}"

    @classmethod
    def parse(cls, text: str) -> "Head":
        """Read a head that was noted down.

        Args:
            text: As ``str`` writes it.

        Raises:
            ValueError: It is no head.
        """
        found = _HEAD.fullmatch(text)
        if found is None:
            message = "a head is a number, ':sha256:' and 64 hexadecimal digits"
            raise ValueError(message)
        return cls(int(found[1]), bytes.fromhex(found[2]))


def beginning(identity: str) -> bytes:
    """What the first entry of a log follows: no two logs begin alike, so none can be put in the place of another.

    Args:
        identity: The random name of the log.
    """
    return _sha256({"log": identity, "version": VERSION})


def commit(key: bytes, facts: bytes, data: bytes) -> bytes:
    """The commitment to a payload: without the key it tells nothing of it, not even to somebody who guesses it.

    Args:
        key: Random, of ``KEY_SIZE`` bytes.
        facts: What is known of the data, as JSON.
        data: The bytes that were received or sent.
    """
    mac = hmac.new(key, len(facts).to_bytes(8, "big"), "sha256")
    mac.update(facts)
    mac.update(data)
    return mac.digest()


def _sha256(members: dict[str, str | int]) -> bytes:
    # All names and values are ASCII, and there are no large numbers: this is the form of RFC 8785.
    return hashlib.sha256(json.dumps(members, sort_keys=True, separators=(",", ":")).encode()).digest()
