"""The proof of a verification: what was found out about who signed, when, and how; and how others endorse it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignatoryKind(StrEnum):
    """Whether a certificate is the seal of an office or stands for a person."""

    SEAL = "seal"
    """Seal of an office. The office itself seals; it is not told which person did."""
    SIGNATURE = "signature"
    """Signature of a person. A person signs by virtue of an office."""


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


class EndorsementKind(StrEnum):
    """How an authority endorses a message that another may have signed; the word is the tag of the body."""

    TRANSMITTAL = "transmittal"
    """Transmittal. The authority passes the message on."""
    VALIDATION = "validation"
    """Validation. The authority had to agree, and says whether it does."""
    TRANSLATION = "messageTranslation"
    """Translation. The texts of the message in another language."""


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
