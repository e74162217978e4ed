"""Reports as JUnit XML, which build servers count: a file is a suite, and each of its layers a case."""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from mla_schema.core.report import Finding, Layer, LayerStatus
from mla_schema.rendering.file_report import FileReport
from mla_schema.rendering.telling_trust import trust_told
from mla_schema.rendering.unwritable import NOT_IN_XML


def as_junit(reports: Iterable[FileReport]) -> bytes:
    """One document on all files, in UTF-8.

    Args:
        reports: The files.
    """
    suites = "".join(map(_suite, reports))
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mla-schema">\n{suites}</testsuites>\n'
    return text.translate(NOT_IN_XML).encode(errors="replace")


def _suite(file: FileReport) -> str:
    if file.problem is not None:
        opened = f'<testcase name="opened" classname={quoteattr(file.name)}><error message={quoteattr(file.problem)}/></testcase>\n'
        return f'<testsuite name={quoteattr(file.name)} tests="1" failures="0" errors="1" skipped="0">\n{opened}</testsuite>\n'
    layers = file.report.layers
    failed = sum(layer.status is LayerStatus.FAILED for layer in layers)
    skipped = sum(layer.status is LayerStatus.SKIPPED for layer in layers)
    cases = "".join(_case(file, layer) for layer in layers)
    source = file.report.trust
    told = f'<property name="trustList" value={quoteattr(trust_told(source))}/>' if source is not None else ""
    properties = f"<properties>{told}</properties>\n" if told else ""
    number = file.report.omitted
    omitted = f"<system-out>{number} further findings are not shown.</system-out>\n" if number else ""
    return (
        f'<testsuite name={quoteattr(file.name)} tests="{len(layers)}" failures="{failed}" errors="0" '
        f'skipped="{skipped}">\n{properties}{cases}{omitted}</testsuite>\n'
    )


def _case(file: FileReport, layer: Layer) -> str:
    found = [each for each in file.report.findings if each.layer == layer.name]
    inner = ""
    if layer.status is LayerStatus.FAILED:
        first = next((each for each in found if each.counts), None)
        sentence = f"{first.code}: {first.message}" if first is not None else layer.reason
        inner = f"<failure message={quoteattr(sentence)}>{escape(_lines(found))}</failure>"
    elif layer.status is LayerStatus.SKIPPED:
        inner = f"<skipped message={quoteattr(layer.reason)}/>"
    if found and layer.status is not LayerStatus.FAILED:
        inner += f"<system-out>{escape(_lines(found))}</system-out>"
    return f"<testcase name={quoteattr(layer.name)} classname={quoteattr(file.name)}>{inner}</testcase>\n"


def _lines(findings: Iterable[Finding]) -> str:
    return "\n".join(
        f"{each.severity.value} {each.code} {each.place.pointer or ''} (line {each.place.line or '?'}): "
        f"{each.message} What to do: {each.advice}"
        + "".join(f" {fact.told}" for fact in each.facts)
        + (f" [{each.accepted}]" if each.accepted else "")
        for each in findings
    )
