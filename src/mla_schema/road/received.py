"""What was received: bytes that were read as XML or JSON, and what can be made of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mla_schema.core import faults
from mla_schema.core.errors import InvalidMessage, LimitExceeded, SignatureError, Undecided, Unreadable
from mla_schema.road.forms import Form
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.core.proof import Proof
    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified
    from mla_schema.signature.signed import Signed
    from mla_schema.signature.trust import Trust

_WHITE_SPACE = b" \t\r\n"
_USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes that were read as XML or JSON; their content is neither decoded nor verified.

    Attributes:
        form: The syntax.
        limits: The limits under which it was read.
        data: The bytes of the message as they arrived; of a signed JSON, its payload.
    """

    form: Form
    limits: Limits
    data: bytes
    _tree: Any
    _signature: Any = None

    def __repr__(self) -> str:
        """Show the syntax and the size, never the content."""
        return f"<Received {self.form}, {len(self.data)} bytes>"

    @property
    def signed(self) -> bool:
        """Whether there is a signature; whether it is good is told by ``verify``."""
        return self._signature is not None

    def unverified(self) -> "Message":
        """Decode the message without verifying who sent it: for drafts and diagnostics.

        Returns:
            The message. That it decodes says nothing about its origin.

        Raises:
            InvalidMessage: It does not have the form of a message; the report says what is wrong and where.
            UnsupportedVersion: It is written in a version that this reader does not know.
            LimitExceeded: Its attachments are larger than ``limits.inline`` in all.
        """
        return self._message(self._tree)

    def verify(
        self,
        trust: "Trust",
        *,
        at: datetime,
        registered_at: datetime | None = None,
        understood: frozenset[str] = frozenset(),
    ) -> "Verified[Message]":
        """Verify who signed, that nothing was changed since, and that this authority may send this message.

        Args:
            trust: Who is trusted to sign what; an empty one trusts nobody.
            at: The time of the judgement, an aware datetime.
            registered_at: When the receiver's own register says that this file arrived. Validity is judged at
                the time of a timestamp, else at this time, else at ``at``; the claimed signing time proves
                nothing.
            understood: URIs of the extensions that the caller understands.

        Returns:
            The message, decoded from the very bytes that were signed, with the proof.

        Raises:
            SignatureError: There is no signature, or it is not good.
            UntrustedSigner: It is good, but not of somebody who may sign this message.
            Undecided: Something that the operator must supply is missing, or an extension is not understood.
            InvalidMessage: The signed content does not have the form of a message.
            UnsupportedVersion: The message is written in a version that this reader does not know.
            ValueError: A time is not aware, or ``registered_at`` is later than ``at``.
        """
        from mla_schema.model.verified import _PRODUCER, Verified

        require_times(at, registered_at)
        message, proof = self.judged(trust, at, registered_at)
        for extension in message.extensions:
            if extension.must_understand and extension.uri not in understood:
                raise Undecided(faults.EXTENSION_NOT_UNDERSTOOD)
        return Verified(message, proof, producer=_PRODUCER)

    def signed_content(self, trust: "Trust") -> "Signed":
        """Verify the signature alone; for the road itself. Whom the certificate stands for is not judged.

        Args:
            trust: Whose policy of algorithms holds.
        """
        if self.form is Form.XML:
            from mla_schema.codec.shape import NAMESPACE
            from mla_schema.signature.xml import verify_xml
            from mla_schema.wire.xml import check_namespaces, unsigned

            if self._signature is None:
                raise unsigned(self._tree)
            check_namespaces(self._tree, self.data, NAMESPACE)
            return verify_xml(self._tree, self._signature, trust.policy, trust.load)
        if self._signature is None:
            raise SignatureError(faults.NOT_SIGNED)
        from mla_schema.signature.json import verify_json

        return verify_json(self._signature, self.data, trust.policy, trust.load, self.limits)

    def judged(self, trust: "Trust", at: datetime, registered_at: datetime | None) -> "tuple[Message, Proof]":
        """Verify everything but the extensions; for the road itself, which makes ``Verified`` of it or a report.

        Args:
            trust: Who is trusted to sign what.
            at: The time of the judgement.
            registered_at: When the file arrived, if the register says so.
        """
        from mla_schema.signature.proof import claim_of, prove

        signed = self.signed_content(trust)
        proven_at, proven_by = trust.proven_time(signed, at, registered_at)
        candidates = trust.candidates(signed, proven_at)
        # What is decoded are the bytes that were hashed, and never the tree that was received: whatever else is
        # in the file cannot reach the caller.
        message = self._signed_message(signed.content)
        authority = trust.authorise(candidates, claim_of(message), proven_at)
        revocation = trust.revocation.check(candidates.path, proven_at)
        return message, prove(signed, authority, proven_at, proven_by, revocation)

    def _signed_message(self, content: bytes) -> "Message":
        """Decode content that was verified."""
        if self.form is Form.JSON:
            # The payload of a JSON signature is signed as it stands: when it is what was read, so is its tree.
            return self._message(
                self._tree if content == self.data else _parse(self.form, content, self.limits)
            )
        from mla_schema.codec.xml_reader import read_form
        from mla_schema.wire.xml import parse_canonical

        message = read_form(content)
        if message is None:
            # It may use a prefix; if not, the tree is there to explain what is wrong.
            return self._message(parse_canonical(content))
        _check_inline(message, self.limits)
        return message

    def _message(self, tree: Any) -> "Message":
        """Decode a tree; faults are reported at their places in what was received."""
        message = self._accept(tree)
        if message is None:
            from mla_schema.road.findings import report_of_faults

            raise InvalidMessage(report_of_faults(self, tree))
        _check_inline(message, self.limits)
        return message

    def _accept(self, tree: Any) -> "Message | None":
        if self.form is Form.XML:
            from mla_schema.codec.xml_reader import read_xml

            return read_xml(tree, self.data if tree is self._tree and self._signature is None else b"")
        from mla_schema.codec.json_reader import read_json

        return read_json(tree)


def read(data: bytes, *, limits: Limits | None = None) -> Received:
    """Read bytes as XML or JSON, within limits.

    Args:
        data: The file as it arrived: ``<`` begins XML, ``{`` begins JSON; a JSON object with ``payload``,
            ``protected`` and ``signature`` is a signed one.
        limits: Bounds on size, depth and the rest; the defaults suit a request with attachments.

    Returns:
        What was read; ``verify()`` or ``unverified()`` decodes it.

    Raises:
        TypeError: ``data`` is not bytes. A file name, a text or an open file is never taken.
        Unreadable: It is neither, is not well-formed, or uses a construct that the format forbids.
        LimitExceeded: A limit is passed.
        SignatureError: It is meant to be signed, and its payload cannot even be taken out.
    """
    _require_bytes(data)
    bounds = limits if limits is not None else _USUAL
    first = data[:1] if data[:1] not in _WHITE_SPACE else data.lstrip(_WHITE_SPACE)[:1]
    if first == b"{":
        tree = _parse(Form.JSON, data, bounds)
        from mla_schema.wire.json import ENVELOPE

        if tree.keys() >= ENVELOPE:
            from mla_schema.signature.json import payload_of

            payload = payload_of(tree)
            return Received(Form.JSON, bounds, payload, _parse(Form.JSON, payload, bounds), tree)
        return Received(Form.JSON, bounds, data, tree)
    if first == b"<":
        from mla_schema.wire.xml import split_signature

        root = _parse(Form.XML, data, bounds)
        return Received(Form.XML, bounds, data, root, split_signature(root))
    from mla_schema.wire.encoding import check_bytes

    # An encoding that this format does not use explains more than an unexpected first sign.
    check_bytes(data, bounds)
    raise Unreadable(faults.NOT_A_MESSAGE if first else faults.EMPTY_FILE)


def _parse(form: Form, data: bytes, limits: Limits) -> Any:
    if form is Form.XML:
        from mla_schema.wire.xml import parse_xml

        return parse_xml(data, limits)
    from mla_schema.wire.json import parse_json

    return parse_json(data, limits)


def _check_inline(message: "Message", limits: Limits) -> None:
    """Refuse attachments that are too large in all to travel inside a message."""
    size = sum(len(each.content or b"") for each in message.attachments)
    if size > limits.inline:
        raise LimitExceeded(faults.INLINE_LIMIT, actual=size, limit=limits.inline)


def require_times(at: datetime, registered_at: datetime | None) -> None:
    """Refuse times that mean nothing.

    Args:
        at: The time of the judgement.
        registered_at: The time of the register, if it was given.

    Raises:
        ValueError: One is not aware, or the register is ahead of the judgement.
    """
    if at.tzinfo is None or (registered_at is not None and registered_at.tzinfo is None):
        message = "times must be aware datetimes, such as datetime.now(UTC)"
        raise ValueError(message)
    if registered_at is not None and registered_at > at:
        message = "'registered_at' is later than 'at'"
        raise ValueError(message)


def _require_bytes(data: object) -> None:
    if not isinstance(data, bytes):
        text = f"bytes are needed, not {type(data).__name__}: open the file and read it first"
        raise TypeError(text)
