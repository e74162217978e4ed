"""Verdicts for programs; ``validate`` documents the object."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from mla_schema import __version__
from mla_schema.cli.judging import Judged
from mla_schema.cli.report_proof import endorsement_object, proof_object
from mla_schema.core.report import Finding, Layer


def as_json(judged: Iterable[Judged]) -> bytes:
    """One JSON object on all files, in UTF-8.

    Args:
        judged: The files.
    """
    from mla_schema.codec.shape import NAMESPACE

    seen = list(judged)
    whole = {
        "files": [_file(each) for each in seen],
        "summary": dict(Counter(each.outcome.value for each in seen)),
        "xpathNamespaces": {"m": NAMESPACE},
        "version": __version__,
    }
    # The name of a file may hold bytes that are no text; they are replaced so that the output stays UTF-8.
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def _file(judged: Judged) -> dict[str, Any]:
    report = judged.report
    return {
        "file": judged.source.name,
        "form": report.form,
        "outcome": judged.outcome.value,
        "problem": judged.problem,
        "messageId": report.message_id,
        "digest": report.digest,
        "proof": proof_object(report.proof) if report.proof is not None else None,
        "endorsement": endorsement_object(judged.endorsement) if judged.endorsement is not None else None,
        "findings": [_finding(each) for each in report.findings],
        "omitted": report.omitted,
        "layers": [_layer(each) for each in report.layers],
    }


def _layer(layer: Layer) -> dict[str, str]:
    return {"name": layer.name, "status": layer.status.value, "reason": layer.reason}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "layer": finding.layer,
        "message": finding.message,
        "advice": finding.advice,
        "field": finding.field,
        "label": finding.label,
        "where": finding.where,
        "pointer": finding.place.pointer,
        "xpath": finding.place.xpath,
        "line": finding.place.line,
        "column": finding.place.column,
    }
