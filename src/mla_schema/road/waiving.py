"""Waivers: findings that somebody has accepted, with the reason, the name and the day on which that ends.

A file of waivers is JSON::

    {"waivers": [{"rule": "MLA-K05b", "pointer": "/body/dataRequest/items/0/identifiers/0/ipAddress/observed/precision",
                  "message": "0f8fad5b-d9cb-469f-a165-70867728950e", "reason": "the log has no seconds",
                  "by": "J. Doe, Ministry of Justice", "until": "2027-01-31"}]}

``pointer`` and ``message`` may be left out: then every place, or every message, is meant.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from mla_schema.core import faults
from mla_schema.core.report import Finding, LayerStatus, Place, Report, Severity
from mla_schema.road.findings import outcome_of
from mla_schema.road.layers import RULES

_REQUIRED = ("rule", "reason", "by", "until")
_OPTIONAL = ("pointer", "message")


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that somebody has accepted.

    Attributes:
        rule: The rule.
        reason: Why it is accepted.
        by: Who accepts it.
        until: The last day on which that holds.
        pointer: The field, as a JSON Pointer; none means every place.
        message: The identifier of the message; none means every message.
    """

    rule: str
    reason: str
    by: str
    until: date
    pointer: str | None = None
    message: str | None = None

    def meets(self, finding: Finding, message_id: str | None) -> bool:
        """Whether a finding is what it accepts.

        Args:
            finding: The finding.
            message_id: The identifier of the message in which it was found.
        """
        return (
            finding.code == self.rule
            and self.pointer in {None, finding.place.pointer}
            and self.message in {None, message_id}
        )


def read_waivers(data: bytes) -> tuple[Waiver, ...]:
    """Read a file of waivers.

    Args:
        data: The file.

    Returns:
        The waivers, in order.

    Raises:
        ValueError: It is not of the form that it must have; the text says what is wrong in which waiver.
    """
    try:
        told = json.loads(data)
    except ValueError:
        message = "a file of waivers is JSON"
        raise ValueError(message) from None
    if not isinstance(told, dict) or told.keys() != {"waivers"} or not isinstance(told["waivers"], list):
        message = "a file of waivers is an object whose one member 'waivers' is a list"
        raise ValueError(message)
    return tuple(_waiver(each, number) for number, each in enumerate(told["waivers"], 1))


def _waiver(told: Any, number: int) -> Waiver:
    if not isinstance(told, dict):
        message = f"waiver {number} is not an object"
        raise ValueError(message)  # noqa: TRY004  # It is what the file says, and no misuse of the function.
    missing = [name for name in _REQUIRED if not isinstance(told.get(name), str) or not told[name].strip()]
    if missing:
        message = f"waiver {number} does not say: {', '.join(missing)}"
        raise ValueError(message)
    unknown = [name for name in told if name not in (*_REQUIRED, *_OPTIONAL)]
    if unknown or not all(isinstance(value, str) for value in told.values()):
        message = f"waiver {number} has members that are unknown or no texts"
        raise ValueError(message)
    try:
        until = date.fromisoformat(told["until"])
    except ValueError:
        message = f"waiver {number}: 'until' must be a date, such as 2027-01-31"
        raise ValueError(message) from None
    return Waiver(**{**told, "until": until})


def waive(report: Report, waivers: Iterable[Waiver], *, on: date) -> Report:
    """Mark what was accepted. A waiver that has ended accepts nothing, and is an error where it would have been used.

    Only rules can be waived: what cannot be read, or is not signed by whom it says, nobody can accept.

    Args:
        report: The report.
        waivers: What was accepted.
        on: The day of the judgement.
    """
    known = tuple(waivers)
    found: list[Finding] = []
    for each in report.findings:
        met = [waiver for waiver in known if each.layer == RULES and waiver.meets(each, report.message_id)]
        holding = next((waiver for waiver in met if on <= waiver.until), None)
        if holding is not None and not each.accepted:
            text = f"waived by {holding.by} until {holding.until.isoformat()}: {holding.reason}"
            found.append(replace(each, accepted=text))
            continue
        found.append(each)
        if met and holding is None:
            ended = max(waiver.until for waiver in met)
            params: dict[str, str | int] = {"rule": each.code, "until": ended.isoformat()}
            place = Place(pointer=each.place.pointer, line=each.place.line, xpath=each.place.xpath)
            found.append(
                Finding(faults.WAIVER_ENDED, Severity.ERROR, RULES, place, where=each.where, params=params)
            )
    return _judged_again(report, tuple(found))


def _judged_again(report: Report, found: tuple[Finding, ...]) -> Report:
    """The report with what was accepted; where the rules did not run, nothing can have changed.

    Who sees not all findings has not accepted all of them: then the verdict stays.
    """
    [rules] = [layer for layer in report.layers if layer.name == RULES]
    if rules.status is LayerStatus.SKIPPED:
        return report
    if report.omitted:
        return replace(report, findings=found)
    broken = any(each.counts for each in found if each.layer == RULES)
    changed = replace(rules, status=LayerStatus.FAILED if broken else LayerStatus.RAN)
    return replace(
        report,
        findings=found,
        layers=tuple(changed if layer.name == RULES else layer for layer in report.layers),
        outcome=outcome_of(found),
    )
