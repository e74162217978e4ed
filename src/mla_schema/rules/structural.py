"""Rules that are judged while a file is read: what breaks them is a fault, which bears the identifier of the rule.

They stand here for their words, their law and their page. There is no message yet that a check could be given, so
their functions find nothing; which faults break them is written at the faults (``Fault.rule``, ``RULE_OF_FIELD``).
"""

from collections.abc import Iterator, Mapping

from mla_schema.core.faults import RULE_OF_FIELD, Fault, faults
from mla_schema.core.law.budapest import BUDAPEST_25_3
from mla_schema.core.law.committee import TCY_2018_10_S1, TCY_2018_11_S1
from mla_schema.core.law.european_union import EPOC_ANNEX_I_I
from mla_schema.core.law.second_protocol import CETS224_6_3_A, CETS224_7_3_A, CETS224_8_3_A_I, CETS224_9_3_A
from mla_schema.core.law.technical import OURS, RFC_3339, RFC_8785
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import rule

LAWS: Mapping[str, str] = {
    "MLA-S12": "both forms are decoded into one model, so no file can break it: a property test proves it instead"
}
"""Rules that no message can break, each with the reason; they have no twins."""


def faults_of(id_: str) -> tuple[Fault, ...]:
    """The faults that break a rule, in the order of their definition; none for a rule of another kind.

    A rule about one field is broken by any fault of its form, and has none of its own.

    Args:
        id_: The identifier of the rule.
    """
    return tuple(fault for fault in faults().values() if fault.rule == id_)


def fields_of(id_: str) -> tuple[str, ...]:
    """The fields whose faults break a rule, whatever the fault is.

    Args:
        id_: The identifier of the rule.
    """
    return tuple(field for field, rule_id in RULE_OF_FIELD.items() if rule_id == id_)


@rule(
    "MLA-C02",
    Severity.ERROR,
    TCY_2018_10_S1,
    TCY_2018_11_S1,
    CETS224_6_3_A,
    CETS224_7_3_A,
    CETS224_8_3_A_I,
    CETS224_9_3_A,
    RFC_3339,
)
def _no_instant_of_issue(_: object, __: object) -> Iterator[Hit]:
    """The message does not say at which instant it was issued, or says it without a time zone.

    Why: Periods run from the date of issue, and the authority must have been competent on that day. A time without a
    zone is a different instant in every country.

    Fix: Give 'issuedAt' in UTC, with Z at the end, such as 2026-11-23T09:30:00Z.
    """
    return iter(())


@rule("MLA-K26", Severity.ERROR, OURS)
def _attachment_changed(_: object, __: object) -> Iterator[Hit]:
    """An attachment is not the file that the message names: its size or its digest differs.

    Why: The signature covers the digest of each file. A file that does not fit was changed, damaged or exchanged on
    the way, and proves nothing.

    Fix: Do not use the file. Ask the sender for the right one; as a sender, attach the file that was hashed.
    """
    return iter(())


@rule("MLA-S08", Severity.ERROR, BUDAPEST_25_3, EPOC_ANNEX_I_I)
def _signature_not_valid(_: object, __: object) -> Iterator[Hit]:
    """The message has no valid signature of the authority that it names as its sender.

    Why: Whoever acts on a request must know who sent it and that nobody changed it. The Convention asks for
    appropriate levels of security and authentication.

    Fix: Do not act on the message before the sender has confirmed it by another means, or has sent it signed with a
    certificate that is trusted and valid.
    """
    return iter(())


@rule("MLA-S11", Severity.ERROR, OURS)
def _unsafe_form(_: object, __: object) -> Iterator[Hit]:
    """The file has a form that systems read differently, or that can be used to attack them.

    Why: A document type declaration can draw in foreign content, a member that is given twice means one thing here
    and another there, and a file without bounds can stop the system that reads it.

    Fix: Export the message again from the system that wrote it, without a DOCTYPE, with each member once, and with
    large files beside the message instead of inside it.
    """
    return iter(())


@rule("MLA-S12", Severity.ERROR, RFC_8785, OURS)
def _forms_differ(_: object, __: object) -> Iterator[Hit]:
    """The XML form and the JSON form of a message do not say the same.

    Why: A reference names a message by its digest. It must hold whichever of the two forms a system keeps.

    Fix: Nothing needs to be done by people who write messages. A system that converts messages compares the content
    digest before and after.
    """
    return iter(())
