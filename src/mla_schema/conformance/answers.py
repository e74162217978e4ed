"""The answers about one file: whether it is a message, what its digest is, who has signed it."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from mla_schema.core import faults
from mla_schema.core.errors import MlaError, Undecided
from mla_schema.core.report import Outcome
from mla_schema.road import Form, encode, endorsed, validate
from mla_schema.road import digest as content_digest
from mla_schema.road import read as read_file

if TYPE_CHECKING:
    from mla_schema.core.report import Report
    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified
    from mla_schema.signature.trust import Trust

ACCEPTED: Final = "accepted"
REFUSED: Final = "refused"
UNDECIDED: Final = "undecided"

STAGES: Final = {
    "U": "wire",
    "L": "limits",
    "V": "version",
    "F": "structure",
    "A": "signature",
    "E": "extensions",
}
"""The stage of a refusal by the letter of its code."""
_ATTACHMENTS: Final = (faults.ATTACHMENT_CHANGED.code, faults.ATTACHMENT_UNKNOWN.code)
_WHO: Final = range(20, 70)
"""The numbers of faults of authenticity that are about who signed, and not about the signature."""
_SIGNATURE: Final = (faults.SIGNED_IN_FUTURE.code,)
_SOME_DAY: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)


def stage_of(code: str) -> str:
    """The stage at which a file was refused.

    Args:
        code: The code of the fault.
    """
    letter, number = code.removeprefix("MLA-")[0], code[-2:]
    # What an attachment states of itself is part of the structure, whoever signed it.
    if code in _ATTACHMENTS:
        return "structure"
    if letter == "A" and int(number) in _WHO and code not in _SIGNATURE:
        return "trust"
    return STAGES[letter]


def data_of(source: Mapping[str, Any]) -> bytes:
    """The bytes of a file.

    Args:
        source: Its form and its bytes in base64.
    """
    return b64decode(source["data"], validate=True)


def instant_of(text: str) -> datetime:
    """A time.

    Args:
        text: An instant in UTC.
    """
    return datetime.fromisoformat(text)


def read(request: Mapping[str, Any]) -> dict[str, Any]:
    """Whether a file is a message; who signed it is not judged.

    Args:
        request: ``form``, ``data``, and ``understood``: the extensions that the caller understands.
    """
    return _judged(request, _SOME_DAY, None)


def digest(request: Mapping[str, Any]) -> dict[str, Any]:
    """The content digest of a file, and the bytes over which it is computed.

    Args:
        request: ``form`` and ``data``.
    """
    try:
        message = message_of(request)
    except MlaError as error:
        return refusal(error)
    canonical = b64encode(encode(message, form=Form.JSON)).decode()
    return {"outcome": ACCEPTED, "digest": content_digest(message), "canonical": canonical}


def convert(request: Mapping[str, Any]) -> dict[str, Any]:
    """The byte form of a message in a syntax.

    Args:
        request: ``form``, ``data`` and ``to``.
    """
    try:
        message = message_of(request)
    except MlaError as error:
        return refusal(error)
    written = encode(message, form=Form(request["to"]))
    return {"outcome": ACCEPTED, "data": b64encode(written).decode()}


def verify(request: Mapping[str, Any]) -> dict[str, Any]:
    """Who has signed a file, and whether that authority may.

    Args:
        request: ``form``, ``data``, ``trust``, ``at``, ``registeredAt`` and ``understood``.
    """
    from mla_schema.conformance.trusting import trust_of

    at = instant_of(request["at"])
    try:
        trust = trust_of(request["trust"], at)
    except MlaError as error:
        # A list that cannot be used tells nothing of who signed.
        return {"outcome": UNDECIDED, "stage": "trust", "code": error.code}
    return _judged(request, at, trust)


def endorse(request: Mapping[str, Any]) -> dict[str, Any]:
    """Whether one message endorses another.

    Args:
        request: The message as ``form`` and ``data``; ``endorsement``, ``trust`` and ``at``.
    """
    from mla_schema.conformance.trusting import trust_of

    at = instant_of(request["at"])
    try:
        trust = trust_of(request["trust"], at)
        message, by = (_verified(each, trust, at) for each in (request, request["endorsement"]))
        [found] = endorsed(message, by=[by])
    except MlaError as error:
        return refusal(error)
    return {"outcome": ACCEPTED, "kind": found.kind.value}


def message_of(source: Mapping[str, Any]) -> "Message":
    """The message in a file.

    Args:
        source: Its form and its bytes.

    Raises:
        MlaError: There is none.
    """
    return read_file(data_of(source)).unverified()


def refusal(error: MlaError) -> dict[str, Any]:
    """The answer that a file was refused.

    Args:
        error: Why.
    """
    outcome = UNDECIDED if isinstance(error, Undecided) else REFUSED
    return {"outcome": outcome, "stage": stage_of(error.code), "code": error.code}


def _verified(source: Mapping[str, Any], trust: "Trust", at: datetime) -> "Verified[Message]":
    return read_file(data_of(source)).verify(trust, at=at)


def _judged(request: Mapping[str, Any], at: datetime, trust: "Trust | None") -> dict[str, Any]:
    registered = request.get("registeredAt")
    report = validate(
        data_of(request),
        at=at,
        trust=trust,
        registered_at=None if registered is None else instant_of(registered),
        understood=frozenset(request.get("understood", ())),
        rules=False,
    )
    return told(report)


def told(report: "Report") -> dict[str, Any]:
    """The report as an answer: the first finding that counts says why a file was refused.

    Args:
        report: The report.
    """
    if report.outcome is Outcome.VALID:
        proof = report.proof
        signer = None if proof is None else {"country": proof.country, "id": proof.authority_id}
        return {"outcome": ACCEPTED, **({} if signer is None else {"signer": signer})}
    code = next(each.code for each in report.findings if each.counts)
    stage = stage_of(code)
    # A version that a reader does not know is not undecided for the sender: it is refused.
    undecided = report.outcome is Outcome.UNDECIDED and stage != "version"
    return {"outcome": UNDECIDED if undecided else REFUSED, "stage": stage, "code": code}
