"""From a message and its endorsements to verdicts: whether each endorses that very message, and what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mla_schema.cli.files import Source
from mla_schema.cli.judging import Judge, Judged
from mla_schema.core.errors import SignatureError
from mla_schema.core.report import LayerStatus, Outcome, Report

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified


def judge_endorsed(judge: Judge, source: Source, endorsements: Sequence[Source]) -> Iterator[Judged]:
    """Judge a message, then its endorsements; without a verified message there is nothing that they could endorse.

    Args:
        judge: How files are judged; it trusts somebody.
        source: The message.
        endorsements: What should endorse it.
    """
    # All of it is judged at one time.
    judge = replace(judge, trusting=replace(judge.trusting, at=judge.trusting.moment))
    judged, data = judge.opened(source)
    yield judged
    if judged.outcome is Outcome.VALID:
        message = judge.verified(data)
        for each in endorsements:
            yield _judged(judge, message, each)


def _judged(judge: Judge, message: "Verified[Message]", source: Source) -> Judged:
    from mla_schema.road import endorsed

    found, data = judge.opened(source)
    if found.outcome is not Outcome.VALID:
        return found
    try:
        [endorsement] = endorsed(message, by=[judge.verified(data)])
    except SignatureError as error:
        return replace(found, report=_refused(found.report, error))
    return replace(found, endorsement=endorsement)


def _refused(report: Report, error: SignatureError) -> Report:
    """The report on a message that is good for itself, and does not endorse what it was given for."""
    from mla_schema.road import SIGNATURE
    from mla_schema.road.findings import finding_of_error

    return replace(
        report,
        outcome=Outcome.INVALID,
        findings=(*report.findings, finding_of_error(error, SIGNATURE)),
        layers=tuple(
            replace(each, status=LayerStatus.FAILED) if each.name == SIGNATURE else each
            for each in report.layers
        ),
    )
