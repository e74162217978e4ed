"""From a message to a signed file that proves itself: it is read back and verified before it is given away."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mla_schema.road.forms import Form
from mla_schema.road.received import read, require_times
from mla_schema.road.writing import encode

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.signature.signer import Signer
    from mla_schema.signature.trust import Trust


def seal(message: "Message", signer: "Signer", *, form: Form, at: datetime) -> bytes:
    """Write a message and sign it.

    Args:
        message: The message; its sender must name the State and identifier of the authority that signs.
        signer: What signs.
        form: The syntax.
        at: The time of signing, an aware datetime.

    Returns:
        The signed file, read back and verified: it decodes to this very message.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``at`` is not aware, the signer's algorithm is not one to sign with, or the sender does not
            name the authority that signs.
        SignatureError: What the signer gave does not verify.
    """
    require_times(at, None)
    document = encode(message, form=form)
    if signer.algorithm.transitional:
        text = f"{signer.algorithm.name} is verified for a time, but not used to sign"
        raise ValueError(text)
    if Form(form) is Form.XML:
        from mla_schema.signature.xml import sign_xml

        data = sign_xml(document, signer, at)
    else:
        from mla_schema.signature.json import sign_json

        data = sign_json(document, signer, at)
    verified = read(data).verify(_trust_in(signer, message), at=at)
    if verified.content != message:
        text = "the sealed file does not decode to the message: it was changed without being checked"
        raise ValueError(text)
    return data


def _trust_in(signer: "Signer", message: "Message") -> "Trust":
    """Trust in this very signer as the sender of this very message, and in nobody else."""
    from mla_schema.signature.proof import claim_of
    from mla_schema.signature.trust import Trust
    from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority

    claim = claim_of(message)
    if not claim.id:
        text = "the sender must name the identifier of the authority that signs: header.sender.id"
        raise ValueError(text)
    role = SigningRole.CENTRAL_AUTHORITY
    authority = TrustedAuthority(
        country=claim.country,
        id=claim.id,
        name=claim.id,
        roles=frozenset({role}),
        granted=(Period(datetime.min.replace(tzinfo=UTC)),),
        pinned=(signer.certificates[0],),
    )
    return Trust([authority], permitted={role: frozenset({claim.message_type})})
