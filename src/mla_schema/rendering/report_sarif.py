"""Reports as SARIF 2.1.0, which code hosting sites and editors show beside the lines of a file.

Source: OASIS Standard, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from mla_schema.core.report import Finding, Severity
from mla_schema.core.version import __version__
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.telling_trust import trust_members

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def as_sarif(reports: Iterable[FileReport]) -> bytes:
    """One SARIF log on all files, in UTF-8.

    Args:
        reports: The files.
    """
    seen = list(reports)
    met: dict[str, Finding] = {}
    for each in seen:
        for finding in each.report.findings:
            met.setdefault(finding.code, finding)
    order = {code: position for position, code in enumerate(met)}
    run = {
        "tool": {
            "driver": {
                "name": "mla-schema",
                "version": __version__,
                "informationUri": "https://w3id.org/mla-schema/1",
                "rules": [_descriptor(finding) for finding in met.values()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [_artifact(each) for each in seen],
        "results": [
            _result(finding, position, each.name, order, number)
            for position, each in enumerate(seen)
            for finding, number in _numbered(each.report.findings)
        ],
        "invocations": [
            {
                "executionSuccessful": all(each.problem is None for each in seen),
                "toolExecutionNotifications": _notifications(seen),
            }
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def _artifact(file: FileReport) -> dict[str, Any]:
    told = trust_members(file.report.trust)
    # SARIF has no place of its own for it; what stands in a property bag is kept by every reader.
    properties = {"properties": {"trust": told}} if told is not None else {}
    return {"location": {"uri": _uri(file.name)}, **properties}


def _descriptor(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.code,
        "shortDescription": {"text": finding.fault.message},
        "help": {"text": finding.fault.advice},
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
        "properties": {"provisions": [str(each) for each in finding.provisions]},
    }


def _numbered(findings: Iterable[Finding]) -> Iterator[tuple[Finding, int]]:
    """Each finding, and how many of its rule and field came before it."""
    met: Counter[tuple[str, str | None]] = Counter()
    for finding in findings:
        key = (finding.code, finding.place.pointer)
        yield finding, met[key]
        met[key] += 1


def _result(finding: Finding, artifact: int, name: str, order: dict[str, int], number: int) -> dict[str, Any]:
    place = finding.place
    region: dict[str, int] = {"startLine": place.line or 1}
    if place.column is not None:
        region["startColumn"] = place.column
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": _uri(name), "index": artifact}, "region": region}
    }
    if place.pointer is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": place.pointer, "kind": "member"}]
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": order[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {
            "text": " ".join((finding.message, finding.advice, *(each.told for each in finding.facts)))
        },
        "locations": [location],
        # Lines move when a file is edited; the rule and the field stay.
        "partialFingerprints": {"ruleAndField/v1": _fingerprint(name, finding, number)},
    }
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": finding.accepted}]
    return result


def _notifications(reports: Sequence[FileReport]) -> list[dict[str, Any]]:
    """What a tool could not do stands beside the results: files that were not opened, layers that did not run."""
    found = [
        {"level": "error", "message": {"text": f"'{each.name}' cannot be opened: {each.problem}"}}
        for each in reports
        if each.problem is not None
    ]
    found += [
        {
            "level": "warning",
            "message": {"text": f"'{each.name}': {each.report.omitted} further findings are not shown."},
        }
        for each in reports
        if each.report.omitted
    ]
    found += [
        {"level": "note", "message": {"text": f"'{each.name}', {layer.name}: {layer.status}, {layer.reason}"}}
        for each in reports
        for layer in each.report.layers
        if layer.reason
    ]
    return found


def _fingerprint(name: str, finding: Finding, number: int) -> str:
    text = f"{name}\n{finding.code}\n{finding.place.pointer or ''}" + (f"\n{number}" if number else "")
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()


def _uri(name: str) -> str:
    """The name of a file as a reference: nothing in it is taken for a scheme, a host or a query."""
    if name == "-":
        return "stdin"
    path = name.replace("\\", "/")
    drive = re.match("[A-Za-z]:/", path)
    if drive is not None:
        return f"file:///{drive[0]}{quote(path[3:], errors='replace')}"
    # Two slashes at the beginning would name a host.
    return quote(re.sub("^/+", "/", path), errors="replace")
