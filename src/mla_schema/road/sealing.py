"""From a message to a signed file that proves itself: it is read back and verified before it is given away."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mla_schema.core.errors import InvalidMessage
from mla_schema.road.checking import check, found_by_rules
from mla_schema.road.forms import Form
from mla_schema.road.received import read, require_times
from mla_schema.road.writing import encode, require_message

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.parties import PartyProfile
    from mla_schema.signature.signer import Signer
    from mla_schema.signature.trust import Trust


_URGENT = frozenset({"preservationRequest", "preservationExtension"})
"""Messages that no missing field holds up: while it is looked for, the data are deleted."""


def seal(
    message: "Message",
    signer: "Signer",
    *,
    form: Form,
    at: datetime,
    timestamp: Callable[[bytes], bytes] | None = None,
    party: "PartyProfile | None" = None,
    history: "Sequence[Message]" = (),
) -> bytes:
    """Check a message, write it, and sign it.

    An error of the rules refuses the message, unless its sender declares it in ``header.knownGaps``. Nothing holds up a
    preservation request or an emergency: what they lack can follow.

    Args:
        message: The message; its sender must name the State and identifier of the authority that signs.
        signer: What signs.
        form: The syntax.
        at: The time of signing, an aware datetime.
        timestamp: Fetches a timestamp: takes the bytes to be covered, and gives a token (RFC 3161) over them.
        party: What is known of the requested Party; without it, what that Party asks for is not judged.
        history: Earlier messages of the conversation and of the case, oldest first.

    Returns:
        The signed file, read back and verified: it decodes to this very message. Whether a timestamp is of a
        trusted authority is judged by who verifies.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``at`` is not aware, the signer's algorithm is not one to sign with, or the sender does not
            name the authority that signs.
        InvalidMessage: It is not complete, or does not fit together; the report says what to mend.
        SignatureError: What the signer gave does not verify.
    """
    require_times(at, None)
    require_message(message)
    _require_complete(message, at, party, history)
    return sign_and_read_back(message, signer, form=form, at=at, timestamp=timestamp)


def sign_and_read_back(
    message: "Message",
    signer: "Signer",
    *,
    form: Form,
    at: datetime,
    timestamp: Callable[[bytes], bytes] | None = None,
) -> bytes:
    """Write a message and sign it whatever the rules say of it, as a system does that knows no rules.

    Args:
        message: The message.
        signer: What signs.
        form: The syntax.
        at: The time of signing.
        timestamp: Fetches a timestamp.
    """
    form = Form(form)
    document = encode(message, form=form)
    if signer.algorithm.transitional:
        text = f"{signer.algorithm.name} is verified for a time, but not used to sign"
        raise ValueError(text)
    trust = _trust_in(signer, message)
    data = _sign(document, signer, form, at)
    # Who writes an extension understands it.
    understood = frozenset(each.uri for each in message.extensions)
    verified = read(data).verify(trust, at=at, understood=understood)
    if verified.content != message:
        text = "the sealed file does not decode to the message: it was changed without being checked"
        raise ValueError(text)
    if timestamp is None:
        return data
    stamped = _stamp(data, timestamp, form)
    # The token must not have spoilt what was verified before it was there.
    read(stamped).signed_content(trust)
    return stamped


def _require_complete(
    message: "Message", at: datetime, party: "PartyProfile | None", history: "Sequence[Message]"
) -> None:
    """Refuse what would be returned, but never what cannot wait."""
    found = found_by_rules(message, at, party, history)
    refusing = tuple(each for each in found if each.counts)
    if refusing and not _cannot_wait(message, at, history):
        report = check(message, at=at, party=party, history=history)
        # What refuses comes first: the first finding speaks for the exception.
        rest = tuple(each for each in found if not each.counts)
        raise InvalidMessage(replace(report, findings=refusing + rest))


def _cannot_wait(message: "Message", at: datetime, history: "Sequence[Message]") -> bool:
    from mla_schema.model.node import tag
    from mla_schema.rules.context import Context

    context = Context(message, at, None, tuple(history))
    return context.emergency or {tag(type(message.body)), tag(type(context.opening))} & _URGENT != set()


def _sign(document: bytes, signer: "Signer", form: Form, at: datetime) -> bytes:
    if form is Form.XML:
        from mla_schema.signature.xml import sign_xml

        return sign_xml(document, signer, at)
    from mla_schema.signature.json import sign_json

    return sign_json(document, signer, at)


def _stamp(data: bytes, timestamp: Callable[[bytes], bytes], form: Form) -> bytes:
    if form is Form.XML:
        from mla_schema.signature.xml import stamp_xml

        return stamp_xml(data, timestamp)
    from mla_schema.signature.json import stamp_json

    return stamp_json(data, timestamp)


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
