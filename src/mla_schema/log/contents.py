"""What entries hold, beside the bytes: the facts of a message, the registration of a paper, the erasure of an entry."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, get_args

from mla_schema.codec.lexical import write_instant
from mla_schema.codes.channel import Channel
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.medium import Medium
from mla_schema.codes.received_verdict import ReceivedVerdict
from mla_schema.core.proof import Proof, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import LayerStatus, Report
from mla_schema.model.body import Opening
from mla_schema.model.message import Message
from mla_schema.model.node import tag
from mla_schema.model.scalars import CountryCode


@dataclass(frozen=True, slots=True)
class Facts:
    """What was known of a file when it was put into the log.

    Attributes:
        verdict: What the check found; ``notChecked`` where none was made.
        form: ``xml`` or ``json``; absent when it is neither, or was not looked at.
        type: The tag of the body, such as ``dataRequest``.
        message_id: The message's own identifier.
        content_digest: The digest of its content.
        conversation: The message that opened the conversation.
        sender: The country of the sender.
        recipient: The country of the recipient.
        specimen: Whether it is marked as an example.
        findings: The codes of what was found, each once, in the order in which they were found.
        proof: What was verified about the sender.
        rules: What the rules found, where they were run; it decides nothing here.
    """

    verdict: ReceivedVerdict = ReceivedVerdict.NOT_CHECKED
    form: str | None = None
    type: str | None = None
    message_id: str | None = None
    content_digest: str | None = None
    conversation: str | None = None
    sender: str | None = None
    recipient: str | None = None
    specimen: bool = False
    findings: tuple[str, ...] = ()
    proof: Proof | None = field(default=None, repr=False)
    rules: ReceivedVerdict | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """A case that is not in messages of this format, so that totals are right. The last one with a reference holds.

    Attributes:
        reference: The number or the words by which both sides know it.
        medium: On paper, oral, or by another system.
        type: The tag of the opening that it would be, such as ``dataRequest``.
        requesting: Country that asks.
        requested: Country that is asked.
        dated: The date that the paper bears, or on which it was said.
        categories: Which data are asked for.
        outcome: What became of it; absent while it is open.
        closed: The date of the outcome.
        instruments: On what it relies.
        channel: The route on which it came or went.
    """

    reference: str = field(repr=False)
    medium: Medium
    type: str
    requesting: str
    requested: str
    dated: date | None = None
    categories: tuple[DataCategory, ...] = ()
    outcome: DecisionOutcome | None = None
    closed: date | None = None
    instruments: tuple[Instrument, ...] = ()
    channel: Channel | None = None

    def __post_init__(self) -> None:
        """Refuse what could not be counted.

        Raises:
            ValueError: It has no reference, is no opening, or names what is no country; or it is closed without an
                outcome.
        """
        if not self.reference.strip():
            raise ValueError("a registration needs a reference by which both sides know the case")
        if self.type not in Opening.MEMBERS:
            raise ValueError("the type of a registration is the tag of an opening, such as 'dataRequest'")
        if not all(_COUNTRY.fullmatch(each) for each in (self.requesting, self.requested)):
            raise ValueError("a country is named by its code of two capital letters")
        if self.closed is not None and self.outcome is None:
            raise ValueError("a case that is closed has an outcome")


@dataclass(frozen=True, slots=True)
class Erasure:
    """Who erased what an entry held, and why.

    Attributes:
        entry: The number of that entry.
        by: The office or function that decided; better not the name of a person.
        why: The reason, such as the provision or the decision.
    """

    entry: int
    by: str = field(repr=False)
    why: str = field(repr=False)


Content = Facts | Registration | Erasure

_RULED: Final = {
    LayerStatus.RAN: ReceivedVerdict.VALID,
    LayerStatus.FAILED: ReceivedVerdict.INVALID,
    LayerStatus.SKIPPED: ReceivedVerdict.NOT_CHECKED,
}
_COUNTRY: Final = re.compile(get_args(CountryCode)[1].pattern)
_KINDS: Final[Mapping[type[Content], str]] = {
    Facts: "message",
    Registration: "registration",
    Erasure: "erasure",
}

# How members that are not texts, numbers or truth values are made of what JSON has.
_READERS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "verdict": ReceivedVerdict,
        "rules": ReceivedVerdict,
        "medium": Medium,
        "outcome": DecisionOutcome,
        "dated": date.fromisoformat,
        "closed": date.fromisoformat,
        "categories": lambda each: tuple(map(DataCategory, each)),
        "instruments": lambda each: tuple(map(Instrument, each)),
        "channel": Channel,
        "findings": tuple,
        "proof": lambda each: _made(Proof, each),
        "kind": SignatoryKind,
        "proven_by": ProvenBy,
        "revocation": RevocationStatus,
        "claimed_at": datetime.fromisoformat,
        "proven_at": datetime.fromisoformat,
    }
)


def facts_of(report: Report | None, message: Message | None, judged: Report | None = None) -> Facts:
    """What is known of a file.

    Args:
        report: What a check said, if one was made.
        message: The message in it, if it could be read.
        judged: What a check with the rules said, if one was made.
    """
    known: dict[str, Any] = {}
    if message is not None:
        header = message.header
        known = {
            "type": tag(type(message.body)),
            "message_id": str(header.id),
            "conversation": str(header.conversation) if header.conversation is not None else None,
            "sender": getattr(header.sender, "country", None),
            "recipient": getattr(header.recipient, "country", None),
            "specimen": bool(header.specimen),
        }
    if report is not None:
        known |= {
            "verdict": ReceivedVerdict(report.outcome.value),
            "form": report.form,
            "content_digest": report.digest,
            "findings": tuple(dict.fromkeys(each.code for each in report.findings)),
            "proof": report.proof,
        }
        if message is None:
            known["message_id"] = report.message_id
    if judged is not None:
        codes = (*known.get("findings", ()), *(each.code for each in judged.findings))
        known |= {
            "findings": tuple(dict.fromkeys(codes)),
            "rules": next(_RULED[layer.status] for layer in judged.layers if layer.name == "rules"),
        }
    return Facts(**known)


def written(content: Content) -> bytes:
    """What an entry holds, as JSON in the form of RFC 8785.

    Args:
        content: The facts, the registration or the erasure.
    """
    tree = {"kind": _KINDS[type(content)], **tree_of(content)}
    return json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def tree_of(content: "Content | Proof") -> dict[str, Any]:
    """The members of what an entry holds, for JSON; what is absent, false or empty is left out.

    Args:
        content: The facts, the registration or the erasure.
    """
    found = ((each.name, _plain(getattr(content, each.name))) for each in fields(content))
    return {_camel(name): value for name, value in found if value not in (None, False, [])}


def read_content(kind: str, data: bytes) -> Content:
    """Read what ``written`` wrote.

    Args:
        kind: The kind of the entry.
        data: The bytes.

    Raises:
        ValueError: It is something else.
    """
    try:
        tree = json.loads(data)
        if tree.pop("kind") != kind:
            raise ValueError("not the content of such an entry")
        [cls] = [each for each, name in _KINDS.items() if name == kind]
        content: Content = _made(cls, tree)
    except (TypeError, AttributeError, KeyError, RecursionError):
        # A member is missing, is unknown or has another type: it was not written here.
        raise ValueError("not the content of such an entry") from None
    return content


def _made(cls: type[Any], tree: Mapping[str, Any]) -> Any:
    names = {_camel(each.name): each.name for each in fields(cls)}
    values = {names[wire]: value for wire, value in tree.items()}
    if cls is Proof:
        # An international body has no country, and what is false is left out.
        values = {"country": None, "transitional": False, "specimen": False, **values}
    return cls(**{name: _READERS.get(name, _same)(value) for name, value in values.items()})


def _same(value: Any) -> Any:
    return value


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return write_instant(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value
        case tuple():
            return [_plain(each) for each in value]
        case Proof():
            return tree_of(value)
        case _:
            return value


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))


def instant_text(at: datetime) -> str:
    """An instant as it stands in the log, in whole milliseconds.

    Args:
        at: The instant.

    Raises:
        ValueError: It is not aware.
    """
    if at.tzinfo is None:
        raise ValueError("times must be aware datetimes, such as datetime.now(UTC)")
    return write_instant(at.astimezone(UTC))
