"""What a receipt says about the file that arrived."""

import re
from typing import get_args

from mla_schema import codes, model
from mla_schema.core.report import Finding, LayerStatus, Outcome, Report
from mla_schema.model.scalars import Pointer
from mla_schema.road import RULES, SIGNATURE

_POINTER = re.compile(get_args(Pointer)[1].pattern)


def examination(report: Report, verified: Report | None = None) -> model.Examination:
    """What was found, layer by layer; a layer that did not run is never called valid.

    Args:
        report: What was found.
        verified: What was found when its signature was verified, if it was.
    """
    skipped = {layer.name for layer in report.layers if layer.status is LayerStatus.SKIPPED}
    verdicts = codes.ReceivedVerdict
    form = verdicts.VALID if report.outcome is Outcome.VALID else verdicts(report.outcome.value)
    return model.Examination(
        form=form,
        signature=_signature(verified) if SIGNATURE in skipped else None,
        rules=verdicts.NOT_CHECKED if RULES in skipped else None,
        findings=tuple(
            model.ReceivedFinding(code=finding.code, pointer=pointer_of(finding.place.pointer))
            for finding in (*_about_the_signature(verified), *report.findings)
        ),
        omitted=report.omitted or None,
    )


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
