"""The whole road as a report: every layer, whatever becomes of it, and never an exception on data."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mla_schema.core import faults
from mla_schema.core.errors import (
    InvalidMessage,
    LimitExceeded,
    MlaError,
    SignatureError,
    Undecided,
    UnsupportedVersion,
)
from mla_schema.core.layer_reason import NO_MESSAGE, NO_TRUST, NOT_ASKED, NOT_GIVEN, NOT_SIGNED, XML_ONLY
from mla_schema.core.proof import Proof
from mla_schema.core.report import Finding, Layer, LayerStatus, Outcome, Place, Report, Severity
from mla_schema.road.findings import finding_of_error, findings, outcome_of, places
from mla_schema.road.forms import Form
from mla_schema.road.layers import (
    ATTACHMENTS,
    EXTENSIONS,
    RULES,
    SECOND_OPINION,
    SIGNATURE,
    STRUCTURE,
    WIRE,
    layers,
    skipped,
)
from mla_schema.road.received import Received, read, require_times
from mla_schema.road.writing import digest
from mla_schema.rules import RULE_SET
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.codec.faultlog import FaultLog
    from mla_schema.codec.faultlog import Path as Trail
    from mla_schema.model.attachment import Attachment
    from mla_schema.model.evidence import EvidenceFile
    from mla_schema.model.message import Message
    from mla_schema.parties import PartyProfile
    from mla_schema.signature.trust import Trust


def validate(
    data: bytes,
    *,
    at: datetime,
    trust: "Trust | None" = None,
    registered_at: datetime | None = None,
    attachments: Iterable[bytes] = (),
    understood: frozenset[str] = frozenset(),
    second_opinion: bool = False,
    party: "PartyProfile | None" = None,
    history: "Sequence[Message]" = (),
    rules: bool = True,
    limits: Limits | None = None,
) -> Report:
    """Judge a file, layer by layer. Never raises on data.

    Args:
        data: The file as it arrived.
        at: The time of the judgement, an aware datetime; nothing in the library reads a clock.
        trust: Who is trusted to sign what; without it the layer of the signature is skipped.
        registered_at: When the receiver's own register says that this file arrived.
        attachments: Files that travelled beside the message; they are told apart by their digests.
        understood: URIs of the extensions that the caller understands.
        second_opinion: Whether the XSD judges an unsigned XML file too, through ``xmlschema``.
        party: What is known of the requested Party; without it, what that Party asks for is not judged.
        history: Earlier messages of the conversation and of the case, oldest first.
        rules: Whether completeness and consistency are judged.
        limits: Bounds on size, depth and the rest.

    Returns:
        The report. Layers that did not run are named in it with the reason.

    Raises:
        TypeError: ``data`` is not bytes.
        ValueError: A time is not aware, or ``registered_at`` is later than ``at``.
    """
    require_times(at, registered_at)
    try:
        received = read(data, limits=limits)
    except MlaError as error:
        return _refused(error, Outcome.UNREADABLE, Layer(WIRE, LayerStatus.FAILED))
    return _Judgement(
        received,
        trust,
        at,
        registered_at,
        understood,
        tuple(attachments),
        second_opinion,
        party,
        tuple(history),
        rules,
    ).report()


class _Judgement:
    """One validation of one file."""

    def __init__(
        self,
        received: Received,
        trust: "Trust | None",
        at: datetime,
        registered_at: datetime | None,
        understood: frozenset[str],
        attachments: tuple[bytes, ...],
        second_opinion: bool,  # noqa: FBT001  # handed on from the keyword
        party: "PartyProfile | None",
        history: "tuple[Message, ...]",
        rules: bool,  # noqa: FBT001  # handed on from the keyword
    ) -> None:
        self.received = received
        self.trust = trust
        self.at = at
        self.registered_at = registered_at
        self.understood = understood
        self.attachments = attachments
        self.second_opinion = second_opinion
        self.party = party
        self.history = history
        self.rules = rules
        self.ran = [Layer(WIRE, LayerStatus.RAN)]
        self.found: list[Finding] = []
        self.omitted = 0
        self.proof: Proof | None = None
        self.told: str | None = None

    def report(self) -> Report:
        """Run the layers as far as they go."""
        try:
            message = self._decoded()
        except InvalidMessage as error:
            if self.trust is not None:
                self.ran.append(skipped(SIGNATURE, NO_MESSAGE))
            return replace(error.report, layers=layers(*error.report.layers, *self.ran))
        except UnsupportedVersion as error:
            return self._stopped(error, Outcome.UNDECIDED, STRUCTURE)
        except Undecided as error:
            return self._stopped(error, Outcome.UNDECIDED, SIGNATURE)
        except SignatureError as error:
            return self._stopped(error, Outcome.INVALID, SIGNATURE)
        except LimitExceeded as error:
            return self._stopped(error, Outcome.UNREADABLE, STRUCTURE)
        self.ran.append(Layer(STRUCTURE, LayerStatus.RAN))
        self._judge_attachments(message)
        self._judge_extensions(message)
        self._ask_the_schema()
        self._ask_the_rules(message)
        shown = [self.found[number] for number in self._foremost(self.found)]
        return Report(
            outcome=outcome_of(self.found),
            findings=tuple(shown),
            omitted=self.omitted + len(self.found) - len(shown),
            layers=layers(*self.ran),
            form=self.received.form.value,
            message_id=message.header.id,
            digest=digest(message),
            proof=self.proof,
            judged_at=self.at,
            rule_set=RULE_SET if self.rules else None,
            party=self.told,
            trust=self.trust.source if self.trust is not None else None,
        )

    def _foremost(self, found: Sequence[Finding]) -> list[int]:
        """The numbers of as many findings as are shown at most; what makes the message invalid goes first."""
        order = sorted(range(len(found)), key=lambda number: not found[number].counts)
        return sorted(order[: self.received.limits.findings])

    def _take(self, log: "FaultLog", layer: str) -> None:
        """Take over what a layer has found."""
        self.found += findings(self.received, log, layer)
        self.omitted += log.total - len(log.slips)

    def _decoded(self) -> "Message":
        """Decode the message: from what was verified if trust was given, else from what was received."""
        if self.trust is None:
            reason = NO_TRUST if self.received.signed else NOT_SIGNED
            self.ran.append(skipped(SIGNATURE, reason))
            return self.received.unverified()
        # Extensions are a layer of their own here, so that all of them are named.
        message, self.proof = self.received.judged(self.trust, self.at, self.registered_at)
        self.ran.append(Layer(SIGNATURE, LayerStatus.RAN))
        if self.proof.transitional:
            self.found.append(
                Finding(faults.TRANSITIONAL_ALGORITHM, Severity.WARNING, SIGNATURE, Place(), params={})
            )
        return message

    def _stopped(self, error: MlaError, outcome: Outcome, layer: str) -> Report:
        report = _refused(
            error, outcome, *self.ran, Layer(layer, LayerStatus.FAILED), form=self.received.form
        )
        if layer != SIGNATURE or self.trust is None:
            return report
        # Another list, or another day, may give another verdict on the same signature.
        return replace(report, judged_at=self.at, trust=self.trust.source)

    def _judge_attachments(self, message: "Message") -> None:
        """Compare files with their digests: attachments inside the message, attachments and evidence beside it."""
        from mla_schema.codec.digest import digest_of
        from mla_schema.codec.faultlog import FaultLog

        given = {digest_of(each): each for each in self.attachments}
        log = FaultLog(self.received.limits.findings)
        missing = 0
        named: set[str | None] = set()
        for file, trail in _files(message):
            named.add(file.digest)
            inside: bytes | None = getattr(file, "content", None)
            content = inside if inside is not None else given.get(file.digest or "")
            if content is None:
                missing += 1
            elif not _is(file, content):
                log.add(faults.ATTACHMENT_CHANGED, trail)
        for _ in given.keys() - named:
            log.add(faults.ATTACHMENT_UNKNOWN, None)
        self._take(log, ATTACHMENTS)
        if log.total:
            self.ran.append(Layer(ATTACHMENTS, LayerStatus.FAILED))
        elif missing:
            self.ran.append(skipped(ATTACHMENTS, NOT_GIVEN, missing=missing))
        else:
            self.ran.append(Layer(ATTACHMENTS, LayerStatus.RAN))

    def _judge_extensions(self, message: "Message") -> None:
        from mla_schema.codec.faultlog import FaultLog

        log = FaultLog(self.received.limits.findings)
        for position, extension in enumerate(message.extensions):
            if extension.must_understand and extension.uri not in self.understood:
                log.add(faults.EXTENSION_NOT_UNDERSTOOD, ((None, "extensions"), position))
        self._take(log, EXTENSIONS)
        self.ran.append(Layer(EXTENSIONS, LayerStatus.FAILED if log.total else LayerStatus.RAN))

    def _ask_the_schema(self) -> None:
        if not self.second_opinion:
            self.ran.append(skipped(SECOND_OPINION, NOT_ASKED))
        elif self.received.form is not Form.XML or self.received.signed:
            self.ran.append(skipped(SECOND_OPINION, XML_ONLY))
        else:
            from mla_schema.codec.second_opinion import xsd_accepts

            accepted = xsd_accepts(self.received.data)
            self.ran.append(Layer(SECOND_OPINION, LayerStatus.RAN if accepted else LayerStatus.FAILED))
            if not accepted:
                self.found.append(Finding(faults.SECOND_OPINION, Severity.ERROR, SECOND_OPINION, Place()))

    def _ask_the_rules(self, message: "Message") -> None:
        """Judge completeness and consistency. To find a place costs, so it is asked only for what may be shown."""
        if not self.rules:
            self.ran.append(skipped(RULES, NOT_ASKED))
            return
        from mla_schema.road.checking import discoveries, finding_of_slip, party_told, rules_layer

        found = discoveries(message, self.at, self.party, self.history)
        unplaced = [finding_of_slip(slip, discovery, Place(), message) for slip, discovery in found]
        shown = self._foremost(unplaced)
        located = places(self.received, [found[number][0] for number in shown]) if shown else []
        ruled = [replace(unplaced[number], place=place) for number, place in zip(shown, located, strict=True)]
        self.found += ruled
        self.told = party_told(self.party)
        self.ran.append(rules_layer(ruled, self.party, message))
        self.omitted += len(found) - len(shown)


def _files(message: "Message") -> "Iterator[tuple[Attachment | EvidenceFile, Trail]]":
    """The files that a message names, each with its place."""
    from mla_schema.model.node import tag

    for position, attachment in enumerate(message.attachments):
        yield attachment, ((None, "attachments"), position)
    evidence: tuple[EvidenceFile, ...] = getattr(message.body, "evidence", ())
    for position, file in enumerate(evidence):
        yield file, ((((None, "body"), tag(type(message.body))), "evidence"), position)


def _is(file: "Attachment | EvidenceFile", content: bytes) -> bool:
    """Whether bytes are what a message states of a file."""
    if file.size is not None and file.size != len(content):
        return False
    from mla_schema.codec.digest import digest_of

    return file.digest is None or file.digest == digest_of(content)


def _refused(error: MlaError, outcome: Outcome, *ran: Layer, form: Form | None = None) -> Report:
    """The report on a file that got no further."""
    return Report(
        outcome=outcome,
        findings=(finding_of_error(error, ran[-1].name),),
        layers=layers(*ran),
        form=form.value if form is not None else None,
    )
