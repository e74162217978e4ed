"""The road from bytes to a message and back: the only module that knows all the others.

::

    read(data)              bytes ─wire→ Received
    received.unverified()   Received ─codec→ Message
    validate(data, at=…)    bytes ─wire─codec─extensions→ Report
    encode(message, form=…) Message ─codec→ bytes
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from mla_schema.core import faults
from mla_schema.core.errors import InvalidMessage, LimitExceeded, MlaError, Unreadable, UnsupportedVersion
from mla_schema.core.report import Finding, Layer, LayerStatus, Outcome, Place, Report, Severity
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.codec.faultlog import FaultLog, Slip
    from mla_schema.model.message import Message

WIRE = "wire"
SIGNATURE = "signature"
STRUCTURE = "structure"
EXTENSIONS = "extensions"
RULES = "rules"
SECOND_OPINION = "second-opinion"

_NO_SIGNATURES = "this version does not verify signatures: the sender is not proven"
_NO_RULES = "this version has no rules: completeness and consistency were not judged"
_NOT_REACHED = "not reached, because of what was found before"
_NOT_ASKED = "not asked for"
_XML_ONLY = "the XML Schema judges XML only"

_WHITE_SPACE = b" \t\r\n"


class Form(StrEnum):
    """The two syntaxes of a message."""

    XML = "xml"
    """XML. One element in the namespace of the format."""
    JSON = "json"
    """JSON. One object."""


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes that were read as XML or JSON; their content is neither decoded nor verified.

    Attributes:
        form: The syntax.
        limits: The limits under which it was read.
    """

    form: Form
    limits: Limits
    _data: bytes
    _tree: Any

    def __repr__(self) -> str:
        """Show the syntax and the size, never the content."""
        return f"<Received {self.form}, {len(self._data)} bytes>"

    def unverified(self) -> "Message":
        """Decode the message without verifying who sent it: for drafts and diagnostics.

        Returns:
            The message. That it decodes says nothing about its origin.

        Raises:
            InvalidMessage: It does not have the form of a message; the report says what is wrong and where.
            UnsupportedVersion: It is written in a version that this reader does not know.
            LimitExceeded: Its attachments are larger than ``limits.inline`` in all.
        """
        decoded = self._decode()
        if isinstance(decoded, Report):
            raise InvalidMessage(decoded)
        return decoded

    def _decode(self) -> "Message | Report":
        from mla_schema.codec.faultlog import FaultLog

        message = self._accept()
        if message is not None:
            _check_inline(message, self.limits)
            return message
        log = FaultLog(self.limits.findings)
        self._explain(log)
        return Report(
            outcome=Outcome.INVALID,
            findings=_findings(self, log),
            omitted=log.total - len(log.slips),
            layers=_layers(failed=STRUCTURE),
            form=self.form.value,
        )

    def _accept(self) -> "Message | None":
        if self.form is Form.XML:
            from mla_schema.codec.xml_reader import read_xml

            return read_xml(self._tree)
        from mla_schema.codec.json_reader import read_json

        return read_json(self._tree)

    def _explain(self, log: "FaultLog") -> None:
        if self.form is Form.XML:
            from mla_schema.codec.xml_faults import explain_xml

            explain_xml(self._tree, log)
        else:
            from mla_schema.codec.json_faults import explain_json

            explain_json(self._tree, log)

    def _places(self, slips: "list[Slip]") -> list[Place]:
        wanted = [(slip.segments, slip.ordinal) for slip in slips]
        if self.form is Form.XML:
            from mla_schema.codec.shape import NAMESPACE
            from mla_schema.wire.xml_places import locate

            return locate(self._tree, wanted, NAMESPACE, self._data)
        from mla_schema.wire.json_places import locate as locate_json

        return locate_json(self._data.decode(), wanted)


def read(data: bytes, *, limits: Limits | None = None) -> Received:
    """Read bytes as XML or JSON, within limits.

    Args:
        data: The file as it arrived: ``<`` begins XML, ``{`` begins JSON.
        limits: Bounds on size, depth and the rest; the defaults suit a request with attachments.

    Returns:
        What was read; ``unverified()`` decodes it.

    Raises:
        TypeError: ``data`` is not bytes. A file name, a text or an open file is never taken.
        Unreadable: It is neither, is not well-formed, or uses a construct that the format forbids.
        LimitExceeded: A limit is passed.
    """
    _require_bytes(data)
    bounds = limits if limits is not None else Limits()
    first = data[:1] if data[:1] not in _WHITE_SPACE else data.lstrip(_WHITE_SPACE)[:1]
    if first == b"{":
        from mla_schema.wire.json import parse_json

        return Received(Form.JSON, bounds, data, parse_json(data, bounds))
    if first == b"<":
        from mla_schema.wire.xml import parse_xml

        return Received(Form.XML, bounds, data, parse_xml(data, bounds))
    from mla_schema.wire.encoding import check_bytes

    # An encoding that this format does not use explains more than an unexpected first sign.
    check_bytes(data, bounds)
    raise Unreadable(faults.NOT_A_MESSAGE if first else faults.EMPTY_FILE)


def encode(message: "Message", *, form: Form) -> bytes:
    """Write a message as an unsigned file.

    Args:
        message: The message.
        form: The syntax.

    Returns:
        Its one byte form in that syntax: exclusive canonical XML, or RFC 8785 JSON.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``form`` is not a Form.
    """
    _require_message(message)
    if Form(form) is Form.XML:
        from mla_schema.codec.xml_writer import write_xml

        return write_xml(message)
    from mla_schema.codec.json_writer import write_json

    return write_json(message)


def lay_out(message: "Message", *, form: Form) -> bytes:
    """Write a message for people: indented, and in JSON with the members in the order of the model.

    Args:
        message: The message.
        form: The syntax.

    Returns:
        A file that decodes to the same message. It is not the byte form of the message.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``form`` is not a Form.
    """
    _require_message(message)
    from mla_schema.codec.layout import indented_json, indented_xml

    return indented_xml(message) if Form(form) is Form.XML else indented_json(message)


def digest(message: "Message") -> str:
    """The content digest of a message: the same for both syntaxes.

    Args:
        message: The message.

    Returns:
        ``sha256:`` and 64 hexadecimal digits: the SHA-256 of its RFC 8785 form.

    Raises:
        TypeError: ``message`` is not a Message.
    """
    _require_message(message)
    from mla_schema.codec.digest import content_digest

    return content_digest(message)


def validate(
    data: bytes,
    *,
    at: datetime,
    understood: frozenset[str] = frozenset(),
    second_opinion: bool = False,
    limits: Limits | None = None,
) -> Report:
    """Judge a file, layer by layer. Never raises on data.

    Args:
        data: The file as it arrived.
        at: The time of the judgement, an aware datetime; nothing in the library reads a clock.
        understood: URIs of the extensions that the caller understands.
        second_opinion: Whether the XSD judges an XML file too, through ``xmlschema``.
        limits: Bounds on size, depth and the rest.

    Returns:
        The report. Layers that did not run are named in it with the reason.

    Raises:
        TypeError: ``data`` is not bytes.
        ValueError: ``at`` is not aware.
    """
    if at.tzinfo is None:
        message = "'at' must be an aware datetime, such as datetime.now(UTC)"
        raise ValueError(message)
    try:
        received = read(data, limits=limits)
    except MlaError as error:
        return _refused(error, Outcome.UNREADABLE, WIRE, None)
    try:
        decoded = received._decode()
    except UnsupportedVersion as error:
        return _refused(error, Outcome.UNDECIDED, STRUCTURE, received.form)
    except LimitExceeded as error:
        return _refused(error, Outcome.UNREADABLE, STRUCTURE, received.form)
    if isinstance(decoded, Report):
        return decoded
    return _judge(received, decoded, understood, second_opinion=second_opinion)


def _judge(
    received: Received, message: "Message", understood: frozenset[str], *, second_opinion: bool
) -> Report:
    """Run the layers that need a decoded message."""
    findings = _extension_findings(received, message, understood)
    opinion = Layer(SECOND_OPINION, LayerStatus.SKIPPED, _NOT_ASKED)
    if second_opinion and received.form is not Form.XML:
        opinion = Layer(SECOND_OPINION, LayerStatus.SKIPPED, _XML_ONLY)
    elif second_opinion:
        from mla_schema.codec.second_opinion import xsd_accepts

        if xsd_accepts(received._data):
            opinion = Layer(SECOND_OPINION, LayerStatus.RAN)
        else:
            opinion = Layer(SECOND_OPINION, LayerStatus.FAILED, "the XML Schema refuses the file")
            findings.append(Finding(faults.SECOND_OPINION, Severity.ERROR, SECOND_OPINION, Place()))
    unknown = any(finding.layer == EXTENSIONS for finding in findings)
    outcome = Outcome.UNDECIDED if unknown else Outcome.VALID
    if opinion.status is LayerStatus.FAILED:
        outcome = Outcome.INVALID
    extensions = (
        Layer(EXTENSIONS, LayerStatus.FAILED, "an extension that must be understood is not known")
        if unknown
        else Layer(EXTENSIONS, LayerStatus.RAN)
    )
    return Report(
        outcome=outcome,
        findings=tuple(findings),
        layers=(
            Layer(WIRE, LayerStatus.RAN),
            Layer(SIGNATURE, LayerStatus.SKIPPED, _NO_SIGNATURES),
            Layer(STRUCTURE, LayerStatus.RAN),
            extensions,
            opinion,
            Layer(RULES, LayerStatus.SKIPPED, _NO_RULES),
        ),
        form=received.form.value,
        message_id=message.header.id,
        digest=digest(message),
    )


def _extension_findings(received: Received, message: "Message", understood: frozenset[str]) -> list[Finding]:
    """One finding for each extension that must be understood and is not."""
    from mla_schema.codec.faultlog import FaultLog

    log = FaultLog(received.limits.findings)
    for position, extension in enumerate(message.extensions):
        if extension.must_understand and extension.uri not in understood:
            log.add(faults.EXTENSION_NOT_UNDERSTOOD, ((None, "extensions"), position))
    return list(_findings(received, log, layer=EXTENSIONS)) if log.total else []


def _findings(received: Received, log: "FaultLog", *, layer: str = STRUCTURE) -> tuple[Finding, ...]:
    """The faults of a log with their places and labels."""
    from mla_schema.codec.trail import trail
    from mla_schema.locale.catalogue import english

    catalogue = english()
    places = received._places(log.slips)
    return tuple(
        Finding(
            fault=slip.fault,
            severity=Severity.ERROR,
            layer=layer,
            place=place,
            field=slip.field,
            label=catalogue.label(f"field.{slip.field}") if slip.field else None,
            where=trail(slip.segments, catalogue),
            params=slip.params,
        )
        for slip, place in zip(log.slips, places, strict=True)
    )


def _refused(error: MlaError, outcome: Outcome, layer: str, form: Form | None) -> Report:
    """The report on a file that could not be decoded at all."""
    place = Place(line=error.line, column=error.column)
    return Report(
        outcome=outcome,
        findings=(Finding(error.fault, Severity.ERROR, layer, place, params=error.params),),
        layers=_layers(failed=layer),
        form=form.value if form is not None else None,
    )


def _layers(*, failed: str) -> tuple[Layer, ...]:
    """All layers of the road when one of the first two failed."""
    wire = Layer(WIRE, LayerStatus.FAILED if failed == WIRE else LayerStatus.RAN)
    structure = Layer(STRUCTURE, LayerStatus.FAILED)
    if failed == WIRE:
        structure = Layer(STRUCTURE, LayerStatus.SKIPPED, _NOT_REACHED)
    return (
        wire,
        Layer(SIGNATURE, LayerStatus.SKIPPED, _NOT_REACHED if failed == WIRE else _NO_SIGNATURES),
        structure,
        *(Layer(name, LayerStatus.SKIPPED, _NOT_REACHED) for name in (EXTENSIONS, SECOND_OPINION, RULES)),
    )


def _check_inline(message: "Message", limits: Limits) -> None:
    """Refuse attachments that are too large in all to travel inside a message."""
    size = sum(len(each.content or b"") for each in getattr(message.body, "attachments", ()))
    if size > limits.inline:
        raise LimitExceeded(faults.INLINE_LIMIT, actual=size, limit=limits.inline)


def _require_bytes(data: object) -> None:
    if not isinstance(data, bytes):
        text = f"bytes are needed, not {type(data).__name__}: open the file and read it first"
        raise TypeError(text)


def _require_message(message: object) -> None:
    from mla_schema.model.message import Message

    if not isinstance(message, Message):
        text = f"a Message is needed, not {type(message).__name__}"
        raise TypeError(text)
