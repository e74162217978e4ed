"""A run: every case is asked, and every answer judged."""

from collections.abc import Collection, Mapping
from time import perf_counter
from typing import Any, Final, Protocol

from mla_schema.conformance.cases import Case, Suite
from mla_schema.conformance.judging import fault_of
from mla_schema.conformance.loading import expected_of, forms_of, request_of
from mla_schema.conformance.program import Silent
from mla_schema.conformance.results import CaseResult, Results, Verdict

PROTOCOL: Final = 1
SYNTAXES: Final = ("xml", "json")
"""The version of the protocol."""
SECONDS: Final = 10.0
"""How long a case may take, if nothing else is said."""
_MOST_DEATHS: Final = 10
_HELLO: Final = {"id": "hello", "do": "hello"}


class Asked(Protocol):
    """Anything that answers: a program, or an implementation in this process."""

    def ask(self, request: Mapping[str, Any], seconds: float) -> dict[str, Any]:
        """Answer a request, or raise ``Silent``."""
        ...


def run_suite(
    suite: Suite,
    program: Asked,
    *,
    families: Collection[str] = (),
    features: Collection[str] = (),
    divergences: Mapping[str, str] | None = None,
    seconds: float = SECONDS,
) -> Results:
    """Ask a program every case that it claims.

    Args:
        suite: The suite.
        program: The program.
        families: Only the cases of these families; all if empty.
        features: Only the cases that need one of these features; all if empty.
        divergences: Cases that are expected to fail, each with the reason.
        seconds: How long an answer may take.

    Returns:
        What came of each case.

    Raises:
        Silent: The program does not say what it is.
    """
    manifest = _manifest(program.ask(_HELLO, seconds))
    run = _Run(suite, program, manifest, divergences or {}, seconds)
    chosen = [
        case
        for case in suite.cases
        if (not families or case.family in families)
        and (not features or not set(features).isdisjoint(case.features))
    ]
    return Results(manifest, suite.schema_version, suite.rule_set, tuple(map(run.result, chosen)))


def _manifest(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What a program claims, so far as it can be used."""
    if answer.get("protocol") != PROTOCOL:
        message = f"it does not speak protocol {PROTOCOL}"
        raise Silent(message)
    families, features = answer.get("families"), answer.get("features")
    if not isinstance(families, dict) or not all(map(_are_names, [features, *families.values()])):
        message = "its manifest does not list the families and features that it claims"
        raise Silent(message)
    return {name: value for name, value in answer.items() if name != "id"}


def _are_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


class _Run:
    def __init__(
        self,
        suite: Suite,
        program: Asked,
        manifest: Mapping[str, Any],
        divergences: Mapping[str, str],
        seconds: float,
    ) -> None:
        self._suite = suite
        self._program = program
        self._families: Mapping[str, list[str]] = manifest["families"]
        self._features = frozenset(manifest["features"])
        self._divergences = divergences
        self._seconds = seconds
        self._deaths = 0

    def result(self, case: Case) -> CaseResult:
        """Ask one case and judge it."""
        missing = self._unclaimed(case)
        if missing:
            return CaseResult(case, Verdict.SKIPPED, f"not claimed: {', '.join(missing)}")
        begun = perf_counter()
        fault = self._fault(case)
        taken = perf_counter() - begun
        why = self._divergences.get(case.id)
        if why is None:
            return CaseResult(case, Verdict.FAILED if fault else Verdict.PASSED, fault, taken)
        if fault:
            return CaseResult(case, Verdict.DIVERGED, f"{why} ({fault})", taken)
        reason = f"it passes, but is listed as a divergence: {why}"
        return CaseResult(case, Verdict.FAILED, reason, taken)

    def _unclaimed(self, case: Case) -> list[str]:
        syntaxes = self._families.get(case.family)
        if syntaxes is None:
            return [f"family {case.family}"]
        lacking = sorted(forms_of(case) - set(syntaxes))
        return [*lacking, *(each for each in case.features if each not in self._features)]

    def _fault(self, case: Case) -> str:
        if self._deaths >= _MOST_DEATHS:
            return f"not asked: the program failed to answer {_MOST_DEATHS} times"
        try:
            answer = self._program.ask(request_of(case, self._suite), self._seconds)
        except Silent as error:
            self._deaths += 1
            return str(error)
        try:
            return fault_of(expected_of(case, self._suite), answer)
        except (OverflowError, RecursionError):
            # A number that no number is, or nesting without end: it is the program that fails, and not the run.
            return "its answer cannot be compared"
