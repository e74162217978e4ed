"""From faults to findings: with their places, labels and the way to them in words."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from mla_schema.core.errors import MlaError
from mla_schema.core.layer_reason import NO_TRUST
from mla_schema.core.report import Finding, Layer, LayerStatus, Outcome, Place, Report, Severity
from mla_schema.road.forms import Form
from mla_schema.road.layers import EXTENSIONS, SIGNATURE, STRUCTURE, WIRE, layers, skipped

if TYPE_CHECKING:
    from mla_schema.codec.faultlog import FaultLog, Slip
    from mla_schema.road.received import Received


def report_of_faults(received: "Received", tree: Any) -> Report:
    """The report on a tree that is not a message.

    Args:
        received: What was received; the places are those in it.
        tree: The tree that was refused.
    """
    from mla_schema.codec.faultlog import FaultLog

    log = FaultLog(received.limits.findings)
    if received.form is Form.XML:
        from mla_schema.codec.xml_faults import explain_xml

        explain_xml(tree, log)
    else:
        from mla_schema.codec.json_faults import explain_json

        explain_json(tree, log)
    return Report(
        outcome=Outcome.INVALID,
        findings=findings(received, log, STRUCTURE),
        omitted=log.total - len(log.slips),
        layers=layers(
            Layer(WIRE, LayerStatus.RAN),
            skipped(SIGNATURE, NO_TRUST),
            Layer(STRUCTURE, LayerStatus.FAILED),
        ),
        form=received.form.value,
    )


def findings(received: "Received", log: "FaultLog", layer: str) -> tuple[Finding, ...]:
    """The faults of a log as findings.

    Args:
        received: What was received.
        log: The faults.
        layer: The layer that found them.
    """
    if not log.slips:
        # To look for places costs a walk over the tree, even when there are none.
        return ()
    from mla_schema.codec.trail import trail
    from mla_schema.locale.catalogue import english

    catalogue = english()
    return tuple(
        Finding(
            fault=slip.fault,
            severity=Severity.ERROR,
            layer=layer,
            place=place,
            field=slip.field,
            label=catalogue.label(f"field.{slip.field}") if slip.field else None,
            where=trail(slip.segments, catalogue),
            params=slip.params,
        )
        for slip, place in zip(log.slips, places(received, log.slips), strict=True)
    )


def outcome_of(found: Iterable[Finding]) -> Outcome:
    """The verdict on a message that was decoded.

    Args:
        found: What was found in it.
    """
    failed = {each.layer for each in found if each.counts}
    if failed - {EXTENSIONS}:
        return Outcome.INVALID
    # Who does not know an extension cannot tell what the message asks.
    return Outcome.UNDECIDED if failed else Outcome.VALID


def finding_of_error(error: MlaError, layer: str) -> Finding:
    """An exception as a finding.

    Args:
        error: The exception.
        layer: The layer that raised it.
    """
    return Finding(
        error.fault, Severity.ERROR, layer, Place(line=error.line, column=error.column), params=error.params
    )


def places(received: "Received", slips: "Sequence[Slip]") -> list[Place]:
    """The places of faults in what was received.

    Args:
        received: What was received.
        slips: The faults.
    """
    wanted = [(slip.segments, slip.ordinal) for slip in slips]
    if received.form is Form.XML:
        from mla_schema.codec.shape import NAMESPACE
        from mla_schema.wire.xml_places import locate

        return locate(received._tree, wanted, NAMESPACE, received.data)
    from mla_schema.wire.json_places import locate as locate_json

    return locate_json(received.data.decode(), wanted)
