"""What a validation says: findings with their place, the layers that ran, and the outcome."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn

from mla_schema.core.faults import RULE_OF_FIELD, Fault
from mla_schema.core.proof import Proof
from mla_schema.core.trust_source import TrustSource

if TYPE_CHECKING:
    from mla_schema.core.law import Provision
    from mla_schema.core.party_fact import PartyFact


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    """Error. Not acceptable as it is."""
    WARNING = "warning"
    """Warning. Likely to be returned or delayed."""
    NOTE = "note"
    """Note. Advice."""


class Outcome(StrEnum):
    """The verdict of a report."""

    VALID = "valid"
    """Valid. Every layer that ran found no error; the report names the layers that did not run."""
    INVALID = "invalid"
    """Invalid. The message was read and has at least one error."""
    UNREADABLE = "unreadable"
    """Unreadable. The bytes could not be read as a message."""
    UNDECIDED = "undecided"
    """Undecided. It could not be told; never to be treated as valid."""


class LayerStatus(StrEnum):
    """What became of one layer of the validation."""

    RAN = "ran"
    """Ran. The layer ran and found no error."""
    FAILED = "failed"
    """Failed. The layer ran and found an error, or could not decide."""
    SKIPPED = "skipped"
    """Skipped. The layer did not run; the reason says why."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One step of the validation and what became of it.

    Attributes:
        name: Its name.
        status: What became of it.
        reason: Why it did not run, or what it did not judge, in English.
        code: The code of that reason, by which other languages tell it.
        params: The operands of the reason.
    """

    name: str
    status: LayerStatus
    reason: str = ""
    code: str = ""
    params: Mapping[str, str | int] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding points.

    Attributes:
        pointer: JSON Pointer (RFC 6901) of the field in the JSON form, whichever syntax was read.
        xpath: XPath 1.0 of the element, prefix ``m`` bound to the namespace of the format; XML only.
        line: Line in the file, counted from 1. In a signed JSON, the line of the payload.
        column: Column in that line, counted from 1 in characters; JSON and malformed files only.
    """

    pointer: str | None = None
    xpath: str | None = None
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a message: what, where, how heavy, and what to do.

    It never contains a value from the message: ``params`` holds names, numbers and words of the format.

    Attributes:
        fault: What is wrong, with its code, sentence and advice.
        severity: How much it weighs.
        layer: The layer that found it.
        place: Where it is.
        field: The definition it is about, such as ``IpAddress.port``.
        label: The label of that definition.
        where: The place in words, from the outside to the inside.
        params: The operands of the sentence.
        provisions: The law on which it rests.
        accepted: Why it does not count, where it does not: a known gap of the sender, or a waiver of the reader.
        facts: The facts about a Party on which it rests, where it rests on any.
    """

    fault: Fault
    severity: Severity
    layer: str
    place: Place
    field: str | None = None
    label: str | None = None
    where: str = ""
    params: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    provisions: "tuple[Provision, ...]" = ()
    accepted: str = ""
    facts: "tuple[PartyFact, ...]" = ()

    @property
    def counts(self) -> bool:
        """Whether it makes the message invalid."""
        return self.severity is Severity.ERROR and not self.accepted

    @property
    def code(self) -> str:
        """The code of the fault."""
        return self.fault.code

    @property
    def rule(self) -> str:
        """The identifier of the rule that is broken; empty where the fault is none of the rules."""
        return self.fault.rule or RULE_OF_FIELD.get(self.field or "", "")

    @property
    def message(self) -> str:
        """The sentence, in English."""
        return self.fault.message.format_map(self.params)

    @property
    def advice(self) -> str:
        """What to do, in English."""
        return self.fault.advice.format_map(self.params)


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a validation.

    Attributes:
        outcome: The verdict.
        findings: What was found, in document order, at most ``Limits.findings``.
        omitted: How many further findings are not shown.
        layers: Every layer, in the order of the road, with what became of it.
        form: "xml" or "json"; absent when the bytes are neither.
        message_id: The message's own identifier, where it could be read.
        digest: The content digest, where the message could be decoded.
        proof: What was verified about the sender, where the signature was judged and found good.
        judged_at: The time of the judgement.
        rule_set: The version of the rules that judged.
        party: The Party whose requirements were judged, with the date of what is known of it.
        trust: With which trust list the signature was judged, good or not; absent where none was judged.
    """

    outcome: Outcome
    findings: tuple[Finding, ...]
    layers: tuple[Layer, ...]
    omitted: int = 0
    form: str | None = None
    message_id: str | None = None
    digest: str | None = None
    proof: Proof | None = None
    judged_at: datetime | None = None
    rule_set: str | None = None
    party: str | None = None
    trust: TrustSource | None = None

    def __bool__(self) -> NoReturn:
        """Refuse: a report is not a yes or a no.

        Raises:
            TypeError: Always; ask ``outcome``.
        """
        message = "a Report has no truth value: ask report.outcome"
        raise TypeError(message)
