"""What a receipt says about the file that arrived."""

import re
from typing import get_args

from mla_schema import codes, model
from mla_schema.core.report import Finding, LayerStatus, Outcome, Report
from mla_schema.model.scalars import Pointer
from mla_schema.road import RULES, SIGNATURE

_RULES = {
    LayerStatus.RAN: codes.ReceivedVerdict.VALID,
    LayerStatus.FAILED: codes.ReceivedVerdict.INVALID,
    LayerStatus.SKIPPED: codes.ReceivedVerdict.NOT_CHECKED,
}
_POINTER = re.compile(get_args(Pointer)[1].pattern)


def examination(report: Report, verified: Report | None = None) -> model.Examination:
    """What was found, layer by layer; a layer that did not run is never called valid.

    Args:
        report: What was found.
        verified: What was found when its signature was verified, if it was.
    """
    status = {layer.name: layer.status for layer in report.layers}
    skipped = status[SIGNATURE] is LayerStatus.SKIPPED
    return model.Examination(
        form=_form(report),
        signature=_signature(verified) if skipped else None,
        rules=_RULES[status[RULES]],
        findings=tuple(
            model.ReceivedFinding(code=finding.code, pointer=pointer_of(finding.place.pointer))
            for finding in (*_about_the_signature(verified), *report.findings)
        ),
        omitted=report.omitted or None,
    )


def _form(report: Report) -> codes.ReceivedVerdict:
    """The verdict on everything but the rules: what a message lacks is no matter of its form."""
    broken = any(each.counts and each.layer != RULES for each in report.findings)
    if report.outcome is Outcome.INVALID and not broken:
        return codes.ReceivedVerdict.VALID
    return codes.ReceivedVerdict(report.outcome.value)


def _signature(verified: Report | None) -> codes.ReceivedVerdict:
    """The verdict on the signature: of the form nothing is said by it, and the other way round."""
    if verified is None:
        return codes.ReceivedVerdict.NOT_CHECKED
    if verified.proof is None:
        return codes.ReceivedVerdict(verified.outcome.value)
    return codes.ReceivedVerdict.VALID


def _about_the_signature(verified: Report | None) -> tuple[Finding, ...]:
    return (
        tuple(each for each in verified.findings if each.layer == SIGNATURE) if verified is not None else ()
    )


def pointer_of(pointer: str | None) -> str | None:
    """A place as a message can name it; not every place in a broken file can be named.

    Args:
        pointer: The place.
    """
    return pointer if pointer and _POINTER.fullmatch(pointer) else None
