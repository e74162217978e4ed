"""From what was verified to the proof of it."""

from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from mla_schema.core.proof import Proof, ProvenBy, RevocationStatus
from mla_schema.model.authority import Authority
from mla_schema.model.node import tag
from mla_schema.model.service_provider import ServiceProvider
from mla_schema.signature.signed import Signed
from mla_schema.signature.trust import Claim
from mla_schema.signature.trusted import TrustedAuthority

if TYPE_CHECKING:
    from mla_schema.model.message import Message


def claim_of(message: "Message") -> Claim:
    """What a message says of itself.

    Args:
        message: The message, decoded from signed bytes.
    """
    sender = message.header.sender
    named = sender if isinstance(sender, Authority | ServiceProvider) else None
    return Claim(
        country=named.country if named is not None else None,
        id=named.id if named is not None else None,
        message_type=tag(type(message.body)),
        specimen=bool(message.header.specimen),
    )


def prove(
    signed: Signed,
    authority: TrustedAuthority,
    proven_at: datetime,
    proven_by: ProvenBy,
    revocation: RevocationStatus,
) -> Proof:
    """Write down what was verified.

    Args:
        signed: The content under a good signature.
        authority: The authority that trust has confirmed.
        proven_at: The time at which the signature is proven to have existed.
        proven_by: What proves it.
        revocation: What is known of a revocation.
    """
    return Proof(
        country=authority.country,
        authority_id=authority.id,
        authority_name=authority.name,
        kind=authority.kind,
        certificate=sha256(signed.signed_by).hexdigest(),
        algorithm=signed.algorithm.name,
        claimed_at=signed.claimed_at,
        proven_at=proven_at,
        proven_by=proven_by,
        revocation=revocation,
        transitional=signed.algorithm.transitional,
        specimen=authority.specimen,
    )
