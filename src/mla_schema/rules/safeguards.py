"""Confidentiality and data protection: what is asked to be kept secret, and how data are protected."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.codes.assurance_kind import AssuranceKind
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.medium import Medium
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.core.law.budapest import BUDAPEST_25_3, BUDAPEST_27_8
from mla_schema.core.law.european_union import EPOC_ANNEX_I_H
from mla_schema.core.law.second_protocol import CETS224_14_4, CETS224_14_5, CETS224_14_7
from mla_schema.core.law.united_nations import UNCC_42_2_G
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import brings_a_body, promised_in

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.safeguards import DataProtection, UserNotificationDelay
    from mla_schema.rules.context import Context

_SAFEGUARDS = frozenset(
    {
        AssuranceKind.USE_LIMITATION,
        AssuranceKind.CONFIDENTIALITY,
        AssuranceKind.DATA_PROTECTION_REGIME,
        AssuranceKind.RETENTION_AND_REVIEW,
        AssuranceKind.NO_ONWARD_TRANSFER,
    }
)
_OPEN_MEDIA = frozenset({Medium.EMAIL, Medium.FAX})


def _between_states(opening: Any) -> bool:
    """Whether something is asked of another State that asks for secrecy and protection in fields of its own."""
    return hasattr(opening, "data_protection")


@rule("MLA-S01", Severity.WARNING, BUDAPEST_27_8, UNCC_42_2_G, on="Opening")
def _secrecy_not_answered(opening: Any, _: "Context") -> Iterator[Hit]:
    """It is not said whether, or in what, the request is to be kept confidential.

    Why: Without an answer the requested authority may tell the person concerned, or keep secret what need not be.

    Fix: Answer 'requested' in 'confidentiality' with yes or no; if yes, choose in 'scopes' what is to be kept secret.
    """
    if not _between_states(opening):
        return
    confidentiality = opening.confidentiality
    if confidentiality is None:
        yield hit("confidentiality")
    elif confidentiality.requested is None:
        yield hit("confidentiality", "requested")
    elif confidentiality.requested is YesNoUnknown.YES and not confidentiality.scopes:
        yield hit("confidentiality", "scopes")


@rule("MLA-S02", Severity.WARNING, BUDAPEST_25_3, on="Header")
def _secret_over_an_open_medium(header: "Header", context: "Context") -> Iterator[Hit]:
    """A confidential request goes by fax, or by e-mail that is not encrypted.

    Why: Others can read it on the way, and the person concerned may learn of it.

    Fix: Use an encrypted medium, and say so in 'medium'.
    """
    confidentiality = getattr(context.opening, "confidentiality", None)
    if (
        header.medium in _OPEN_MEDIA
        and brings_a_body(context.message)
        and confidentiality is not None
        and confidentiality.requested is YesNoUnknown.YES
    ):
        # Where life is at stake, whatever medium is at hand is the right one.
        yield hit("medium", weight=Severity.NOTE if context.emergency else None)


@rule("MLA-S03", Severity.ERROR, EPOC_ANNEX_I_H, on="UserNotificationDelay")
def _delay_without_ground(delay: "UserNotificationDelay", _: "Context") -> Iterator[Hit]:
    """The user is not to be told yet, and no ground is given.

    Why: To be told is a right of the user; it may only be put off on grounds that the law names.

    Fix: Choose at least one ground in 'grounds', or leave the whole field away.
    """
    if not delay.grounds:
        yield hit("grounds")


@rule("MLA-S04", Severity.WARNING, CETS224_14_4, on="DataProtection")
def _sensitive_without_safeguard(protection: "DataProtection", context: "Context") -> Iterator[Hit]:
    """Sensitive data are asked for, and nothing is said of how they will be protected.

    Why: Data about health, belief, origin or sexual life can do harm; whoever gives them must know that they are safe.

    Fix: Promise in 'assurances' what limits their use, or say in 'retention' how long they are kept and who sees them.
    """
    promised = promised_in(context)
    if protection.sensitive and not protection.retention and promised.isdisjoint(_SAFEGUARDS):
        yield hit("sensitive")


@rule("MLA-S05", Severity.WARNING, CETS224_14_5, CETS224_14_7, on="Opening")
def _no_word_on_data_protection(opening: Any, context: "Context") -> Iterator[Hit]:
    """It is not said under which rules the data will be protected, or whom to tell of an incident.

    Why: Many States may send personal data only where they are protected, and must warn at once when they are exposed.

    Fix: Name the rules in 'regimes', and a mailbox that is read in 'incidentContact'.
    """
    if not _between_states(opening) or type(opening).__name__ == "PreservationRequest":
        return
    # Only the Second Protocol asks for it; elsewhere it is good advice.
    weight = None if context.cites(Instrument.SECOND_ADDITIONAL_PROTOCOL) else Severity.NOTE
    protection = opening.data_protection
    if protection is None:
        yield hit("dataProtection", weight=weight)
        return
    if not protection.regimes:
        yield hit("dataProtection", "regimes", weight=weight)
    if protection.incident_contact is None:
        yield hit("dataProtection", "incidentContact", weight=weight)
