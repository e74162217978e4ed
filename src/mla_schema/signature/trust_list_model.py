"""What a trust list says, and the names in its JSON.

The names are those of ETSI TS 119 602, *List of Trusted Entities* (LoTE). Which members there are, and which of them
must be there, was read from a copy of ETSI's JSON schema for version 1.1.1. The text of the specification itself was
not read. Recalled, from its forerunner TS 119 612: that a status begins at ``StatusStartingTime`` and lasts until the
next one begins; that ``ServiceHistory`` holds earlier statuses, the newest first; that ``NextUpdate`` ends the use of
a list. Ours are the URIs of types and statuses, the two extensions, that nothing else may be in a list, and that the
certificates of an earlier status count for the time of that status.

Of what ETSI allows, this format uses one closed part: a member outside of it is refused, and not passed over.
"""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final

from mla_schema.codec.shape import NAMESPACE
from mla_schema.core.trust_source import TrustListReference
from mla_schema.signature.trusted import TrustedAuthority

VERSION: Final = 1
LIST_TYPE: Final = f"{NAMESPACE}/trust-list"
AUTHORITY: Final = f"{LIST_TYPE}/authority"
"""The extension that names an authority as headers do: ``id``, ``country`` and ``specimen``."""
SERVICE: Final = f"{LIST_TYPE}/service"
"""The extension that says what the certificates are: ``kind``, ``certificates`` and ``organisation``."""
ROLE: Final = f"{LIST_TYPE}/role/"
"""What stands before the name of a role in the type of a service."""
GRANTED: Final = f"{LIST_TYPE}/status/granted"
SUSPENDED: Final = f"{LIST_TYPE}/status/suspended"
WITHDRAWN: Final = f"{LIST_TYPE}/status/withdrawn"
PINNED: Final = "pinned"
ISSUERS: Final = "issuers"


@dataclass(frozen=True, slots=True)
class Operator:
    """Who keeps a trust list.

    Attributes:
        name: Its name, in English.
        uri: Where the list and its rules are explained: a web page, or ``mailto:`` and an address.
    """

    name: str
    uri: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a list says; nothing is told of who signed it.

    Attributes:
        sequence: The number of the list; each new one has a higher number.
        issued_at: When it was issued.
        next_update: Until when it may be used.
        operator: The name of who keeps it.
        authorities: Who is trusted: one entry for each role and each kind of certificate of an authority.
        payload: The list itself, in JSON: what is signed.
    """

    sequence: int
    issued_at: datetime
    next_update: datetime
    operator: str
    authorities: tuple[TrustedAuthority, ...]
    payload: bytes = field(repr=False)

    @property
    def digest(self) -> str:
        """``sha256:`` and the SHA-256 of the list itself.

        Two lists of one number that differ in it are a fault of the operator, or worse; whoever keeps the number of
        the list that was used keeps this too.
        """
        return f"sha256:{sha256(self.payload).hexdigest()}"

    @property
    def reference(self) -> TrustListReference:
        """What tells later which list it was."""
        return TrustListReference(self.operator, self.sequence, self.issued_at, self.next_update, self.digest)
