"""Endorsements: whether a transmittal, a validation or a translation is of this very message, and what it says of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError

if TYPE_CHECKING:
    from datetime import date

    from mla_schema.codes.validation_verdict import ValidationVerdict
    from mla_schema.core.proof import EndorsementKind, Proof
    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified


@dataclass(frozen=True, slots=True)
class Endorsement:
    """What an authority states, under its own signature, of a message that another may have signed.

    That there is one is no approval: a validation may say that the message is *not* validated.

    Attributes:
        kind: Transmittal, validation or translation.
        proof: Who endorses: what was verified of the signature on the endorsement.
        message_id: The identifier of the endorsement.
        verdict: Of a validation: validated, validated in part, or not validated.
        items: Of a validation: the items that are validated; none named means all.
        valid_until: Of a validation: until when it holds, if it says so.
        language: Of a translation: into which language.
    """

    kind: "EndorsementKind"
    proof: "Proof"
    message_id: str
    verdict: "ValidationVerdict | None" = None
    items: tuple[str, ...] = ()
    valid_until: "date | None" = None
    language: str | None = None


def endorsed(message: "Verified[Message]", *, by: "Iterable[Verified[Message]]") -> tuple[Endorsement, ...]:
    """Confirm that messages endorse this very message, and tell what they say of it.

    An endorsement names the message by identifier and content digest. So it holds for both syntaxes, and for nothing
    that was changed since. Who endorses need not be the sender. An endorsement of an endorsement says nothing of
    what that one endorses; it is judged with that one alone.

    Args:
        message: The message, verified.
        by: The endorsements, each verified for itself.

    Returns:
        One entry for each, in their order.

    Raises:
        TypeError: Something that was given is not a verified message.
        SignatureError: One of them endorses nothing, another message, or this message with other content.
    """
    from mla_schema.road.writing import digest

    _require_verified(message)
    content = message.content
    return tuple(_endorsement(each, content, digest(content)) for each in by)


def _endorsement(each: "Verified[Message]", message: "Message", content_digest: str) -> Endorsement:
    """One endorsement, judged in the order in which a person would ask."""
    from mla_schema.core.proof import EndorsementKind
    from mla_schema.model.node import tag
    from mla_schema.model.reference import MessageReference
    from mla_schema.model.steps.message_translation import MessageTranslation
    from mla_schema.model.steps.transmittal import Transmittal
    from mla_schema.model.steps.validation import Validation

    _require_verified(each)
    header, body = each.content.header, each.content.body
    # 1. It is of a kind that endorses.
    if not isinstance(body, Transmittal | Validation | MessageTranslation):
        raise SignatureError(faults.ENDORSES_NOTHING, type=tag(type(body)))
    # 2. It names a message by identifier and digest, and not a paper or a file.
    reference = body.concerns
    if not isinstance(reference, MessageReference):
        raise SignatureError(faults.ENDORSES_NO_MESSAGE)
    # 3. It is this message.
    if reference.id != message.header.id:
        raise SignatureError(faults.ENDORSES_ANOTHER)
    # 4. With this content, in either syntax.
    if reference.digest != content_digest:
        raise SignatureError(faults.ENDORSES_OTHER_CONTENT)
    # 5. In the same conversation, where both say in which they stand.
    conversation = _conversation(message)
    if header.conversation and conversation and header.conversation != conversation:
        raise SignatureError(faults.ENDORSES_ELSEWHERE)
    # 6. Both are specimens, or none is.
    if bool(header.specimen) != bool(message.header.specimen):
        raise SignatureError(faults.ENDORSEMENT_SPECIMEN)
    stated = Endorsement(EndorsementKind(tag(type(body))), each.proof, header.id)
    if isinstance(body, Validation):
        return replace(stated, verdict=body.verdict, items=body.items, valid_until=body.valid_until)
    if isinstance(body, MessageTranslation):
        return replace(stated, language=body.language)
    return stated


def _conversation(message: "Message") -> str | None:
    """The conversation of a message; what opens one, and does not say so, opens its own."""
    from mla_schema.model.body import Opening

    header = message.header
    return header.conversation or (header.id if isinstance(message.body, Opening) else None)


def _require_verified(given: object) -> None:
    from mla_schema.model.verified import Verified

    if not isinstance(given, Verified):
        text = f"a verified message is needed, not {type(given).__name__}: read(...).verify(...) gives one"
        raise TypeError(text)
