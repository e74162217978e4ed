"""A check that happened is a type: ``Verified`` content can come from one place only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from mla_schema.codes.signatory_kind import SignatoryKind

T_co = TypeVar("T_co", covariant=True)

# Only the road holds this object. Whoever imports it to forge a verification has to do so by name.
_PRODUCER = object()


class ProvenBy(StrEnum):
    """What proves the time at which a signature existed."""

    TIMESTAMP = "timestamp"
    """Timestamp. A token of a trusted timestamp authority covers the signature."""
    REGISTRATION = "registration"
    """Registration. The receiver's own register says when the file arrived."""
    JUDGEMENT = "judgement"
    """Judgement. Nothing earlier is proven than the time at which it was judged."""


class RevocationStatus(StrEnum):
    """What is known of a revocation of the certificates."""

    GOOD = "good"
    """Good. Current lists of the issuers do not name the certificates."""
    BY_TRUST_LIST = "byTrustList"
    """By the trust list. The certificate is pinned there, and would be removed there."""
    NOT_CHECKED = "notChecked"
    """Not checked. The caller did not ask for it."""
    UNKNOWN = "unknown"
    """Unknown. No current list was supplied."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was verified about some content.

    Attributes:
        country: State of the authority that signed.
        authority_id: Its identifier.
        authority_name: Its name, as the trust list has it.
        kind: Whether it is the seal of an office or the signature of a person.
        certificate: SHA-256 of the certificate that signed, in hexadecimal digits.
        algorithm: The algorithm of the signature.
        claimed_at: The signing time that the signatory claims; nobody confirms it.
        proven_at: The time at which the signature is proven to have existed; validity was judged at it.
        proven_by: What proves that time.
        revocation: What is known of a revocation.
        transitional: Whether the algorithm is on its way out.
        specimen: Whether the certificate is for specimens only.
    """

    country: str | None
    authority_id: str
    authority_name: str
    kind: SignatoryKind
    certificate: str
    algorithm: str
    claimed_at: datetime
    proven_at: datetime
    proven_by: ProvenBy
    revocation: RevocationStatus
    transitional: bool
    specimen: bool


class Verified(Generic[T_co]):
    """Content whose signature, signatory and authorisation were verified, with the proof.

    There is no public way to make one; ``Received.verify`` returns it.
    """

    __slots__ = ("_content", "_proof")

    def __init__(self, content: T_co, proof: Proof, *, producer: object) -> None:
        """Keep what was verified.

        Args:
            content: The verified content.
            proof: What was verified about it.
            producer: The token of the one producer.

        Raises:
            TypeError: Somebody else tries to make one.
        """
        if producer is not _PRODUCER:
            message = "Verified is made by Received.verify() only"
            raise TypeError(message)
        self._content = content
        self._proof = proof

    @property
    def content(self) -> T_co:
        """The content, decoded from the bytes that were signed."""
        return self._content

    @property
    def proof(self) -> Proof:
        """What was verified about it."""
        return self._proof

    def __repr__(self) -> str:
        """Show the type of the content and the State; never the content."""
        return f"<Verified {type(self._content).__name__} from {self._proof.country or 'an international body'}>"
