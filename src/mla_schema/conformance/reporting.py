"""Results as a text, as JSON, as JUnit XML and as a table with a badge."""

import json
from collections.abc import Iterator
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from mla_schema.conformance.results import CaseResult, Results, Verdict

_SHOWN: Final = 50
_NO_TEXT: Final = {code: "\N{REPLACEMENT CHARACTER}" for code in range(32) if code not in {9, 10, 13}}


def as_text(results: Results) -> bytes:
    """The results for people: each family, then what failed.

    Args:
        results: The results.
    """
    lines = [f"{results.implementation} against schema {results.schema_version}, rules {results.rule_set}"]
    lines += [f"  {family:<12} {_counted(results, family)}" for family in results.families]
    failed = [each for each in results.cases if each.verdict is Verdict.FAILED]
    for each in failed[:_SHOWN]:
        lines += [f"failed  {each.case.id}", f"    {each.case.description}", f"    {each.reason}"]
    if len(failed) > _SHOWN:
        lines.append(f"{len(failed) - _SHOWN} further cases failed")
    lines += [
        f"diverges  {each.case.id}: {each.reason}"
        for each in results.cases
        if each.verdict is Verdict.DIVERGED
    ]
    lines.append(f"{_counted(results)}: {_told(results)}")
    return _encoded("\n".join(lines) + "\n")


def as_json(results: Results) -> bytes:
    """The results for programs; ``results.schema.json`` says of which form.

    Args:
        results: The results.
    """
    told: dict[str, Any] = {
        "version": 1,
        "implementation": str(results.manifest.get("implementation", "")),
        "implementationVersion": str(results.manifest.get("version", "")),
        "schemaVersion": results.schema_version,
        "ruleSet": results.rule_set,
        "claims": {name: results.manifest[name] for name in ("families", "features")},
        "conforms": results.good,
        "counts": _numbers(results),
        "families": {family: _numbers(results, family) for family in results.families},
        "cases": [_case(each) for each in results.cases],
    }
    return _encoded(json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def as_junit(results: Results) -> bytes:
    """The results for build servers: a family is a suite.

    Args:
        results: The results.
    """
    suites = "".join(_suite(results, family) for family in results.families)
    name = quoteattr(results.implementation)
    return _encoded(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name={name}>\n{suites}</testsuites>\n'
    )


def as_markdown(results: Results) -> bytes:
    """The results for a page: the data of a badge, and a table.

    Args:
        results: The results.
    """
    colour = "brightgreen" if results.good else "red"
    badge = {
        "schemaVersion": 1,
        "label": f"mla-schema {results.schema_version}",
        "message": _told(results),
        "color": colour,
    }
    names = [verdict.value for verdict in Verdict]
    lines = [
        f"<!-- badge: {json.dumps(badge)} -->",
        f"**{results.implementation.replace('|', ' ')}**: {_told(results)}",
        "",
        f"| Family | {' | '.join(names)} |",
        f"|---|{'---:|' * len(names)}",
    ]
    for family in (*results.families, None):
        counts = results.counts(family)
        lines.append(f"| {family or 'all'} | {' | '.join(str(counts[verdict]) for verdict in Verdict)} |")
    return _encoded("\n".join(lines) + "\n")


def _told(results: Results) -> str:
    if results.good:
        return "conforms to what it claims"
    return "does not conform" if results.counts()[Verdict.FAILED] else "nothing was tried"


def _counted(results: Results, family: str | None = None) -> str:
    numbers = _numbers(results, family)
    return ", ".join(f"{number} {name}" for name, number in numbers.items() if number or name == "passed")


def _numbers(results: Results, family: str | None = None) -> dict[str, int]:
    return {verdict.value: number for verdict, number in results.counts(family).items()}


def _case(each: CaseResult) -> dict[str, Any]:
    told = {"id": each.case.id, "verdict": each.verdict.value, "seconds": round(each.seconds, 4)}
    return {**told, "reason": each.reason} if each.reason else told


def _suite(results: Results, family: str) -> str:
    counts = results.counts(family)
    skipped = counts[Verdict.SKIPPED] + counts[Verdict.DIVERGED]
    inner = "".join(_tests(results, family))
    return (
        f'<testsuite name={quoteattr(family)} tests="{sum(counts.values())}" failures="{counts[Verdict.FAILED]}" '
        f'errors="0" skipped="{skipped}">\n{inner}</testsuite>\n'
    )


def _tests(results: Results, family: str) -> Iterator[str]:
    for each in results.cases:
        if each.case.family != family:
            continue
        name = each.case.id.partition("::")[2]
        element = {Verdict.PASSED: "", Verdict.FAILED: "failure"}.get(each.verdict, "skipped")
        inner = f"<{element} message={quoteattr(each.reason)}/>" if element else ""
        yield (
            f'<testcase name={quoteattr(name)} classname={quoteattr(family)} time="{each.seconds:.4f}">{inner}</testcase>\n'
        )


def _encoded(text: str) -> bytes:
    """The text as UTF-8; what a program under test has said may hold any character."""
    return text.translate(_NO_TEXT).encode(errors="replace")
