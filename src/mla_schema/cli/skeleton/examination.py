"""What a receipt says about the file that arrived."""

import re
from typing import get_args

from mla_schema import codes, model
from mla_schema.core.report import LayerStatus, Outcome, Report
from mla_schema.model.scalars import Pointer
from mla_schema.road import RULES, SIGNATURE

_POINTER = re.compile(get_args(Pointer)[1].pattern)


def examination(report: Report) -> model.Examination:
    """What was found, layer by layer; a layer that did not run is never called valid.

    Args:
        report: What was found.
    """
    skipped = {layer.name for layer in report.layers if layer.status is LayerStatus.SKIPPED}
    verdicts = codes.ReceivedVerdict
    form = verdicts.VALID if report.outcome is Outcome.VALID else verdicts(report.outcome.value)
    return model.Examination(
        form=form,
        signature=verdicts.NOT_CHECKED if SIGNATURE in skipped else None,
        rules=verdicts.NOT_CHECKED if RULES in skipped else None,
        findings=tuple(
            model.ReceivedFinding(code=finding.code, pointer=pointer_of(finding.place.pointer))
            for finding in report.findings
        ),
        omitted=report.omitted or None,
    )


def pointer_of(pointer: str | None) -> str | None:
    """A place as a message can name it; not every place in a broken file can be named.

    Args:
        pointer: The place.
    """
    return pointer if pointer and _POINTER.fullmatch(pointer) else None
