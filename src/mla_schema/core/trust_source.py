"""From where it was known who is trusted: what tells later which trust list it was."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TrustListReference:
    """What identifies a trust list. Nothing of it says who stands on the list.

    Attributes:
        operator: The name of the office that keeps it, as the list has it.
        sequence: The number of the list.
        issued_at: When it was issued.
        next_update: Until when it may be used.
        digest: ``sha256:`` and the SHA-256 of what was signed; two lists of one number differ in it.
    """

    operator: str
    sequence: int
    issued_at: datetime
    next_update: datetime
    digest: str


@dataclass(frozen=True, slots=True)
class TrustSource:
    """From where it was known who is trusted.

    Attributes:
        trust_list: The trust list; absent where the trust was put together by hand, from certificates.
    """

    trust_list: TrustListReference | None = None
