"""Reports for programs: one JSON object on all files, whose schema is published as ``report.schema.json``."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from mla_schema.codec.lexical import write_instant
from mla_schema.core.party_fact import PartyFact
from mla_schema.core.proof import Proof
from mla_schema.core.report import Finding, Layer
from mla_schema.core.version import __version__
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.telling_trust import trust_members
from mla_schema.rendering.wording import IN_ENGLISH, Said, Wording


def as_json(judged: Iterable[FileReport], wording: Wording = IN_ENGLISH) -> bytes:
    """One JSON object on all files, in UTF-8.

    Args:
        judged: The files.
        wording: The languages.
    """
    from mla_schema.codec.shape import NAMESPACE

    seen = list(judged)
    whole = {
        "files": [_file(each, wording) for each in seen],
        "summary": dict(Counter(each.outcome.value for each in seen)),
        "languages": list(wording.languages),
        "xpathNamespaces": {"m": NAMESPACE},
        "version": __version__,
    }
    # The name of a file may hold bytes that are no text; they are replaced so that the output stays UTF-8.
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def _file(judged: FileReport, wording: Wording) -> dict[str, Any]:
    report = judged.report
    return {
        "file": judged.name,
        "form": report.form,
        "outcome": judged.outcome.value,
        "problem": judged.problem,
        "messageId": report.message_id,
        "digest": report.digest,
        "judgedAt": _instant(report.judged_at) if report.judged_at is not None else None,
        "ruleSet": report.rule_set,
        "party": report.party,
        "trust": trust_members(report.trust),
        "proof": _proof(report.proof) if report.proof is not None else None,
        "endorsement": dict(judged.endorsement) if judged.endorsement is not None else None,
        "findings": [_finding(each, wording) for each in report.findings],
        "omitted": report.omitted,
        "layers": [_layer(each) for each in report.layers],
    }


def _layer(layer: Layer) -> dict[str, str | None]:
    return {
        "name": layer.name,
        "status": layer.status.value,
        "reason": layer.reason,
        "reasonCode": layer.code or None,
    }


def _finding(finding: Finding, wording: Wording) -> dict[str, Any]:
    said, beside = wording.said(finding), wording.beside(finding)
    return {
        "code": finding.code,
        "rule": finding.rule or None,
        "severity": finding.severity.value,
        "layer": finding.layer,
        "message": said.message,
        "advice": said.advice,
        "field": finding.field,
        "label": said.label,
        "where": said.where,
        "untranslated": list(said.untranslated),
        "beside": _beside(beside) if beside is not None else None,
        "pointer": finding.place.pointer,
        "xpath": finding.place.xpath,
        "line": finding.place.line,
        "column": finding.place.column,
        "provisions": [str(each) for each in finding.provisions],
        "sourceVerified": any(each.source_verified for each in finding.provisions),
        "accepted": finding.accepted or None,
        "facts": [_fact(each) for each in finding.facts],
    }


def _beside(said: Said) -> dict[str, Any]:
    return {
        "language": said.language,
        "message": said.message,
        "advice": said.advice,
        "label": said.label,
        "where": said.where,
        "untranslated": list(said.untranslated),
    }


def _fact(fact: PartyFact) -> dict[str, str | None]:
    return {
        "party": fact.party,
        "id": fact.id,
        "topic": fact.field,
        "source": fact.source,
        "asOf": fact.as_of.isoformat() if fact.as_of is not None else None,
        "confidence": fact.confidence,
    }


def _proof(proof: Proof) -> dict[str, Any]:
    return {
        "country": proof.country,
        "authorityId": proof.authority_id,
        "authorityName": proof.authority_name,
        "kind": proof.kind.value,
        "certificate": proof.certificate,
        "algorithm": proof.algorithm,
        "transitional": proof.transitional,
        "claimedAt": _instant(proof.claimed_at),
        "provenAt": _instant(proof.proven_at),
        "provenBy": proof.proven_by.value,
        "revocation": proof.revocation.value,
        "specimen": proof.specimen,
    }


def _instant(at: datetime) -> str:
    return write_instant(at.astimezone(UTC).replace(microsecond=0))
