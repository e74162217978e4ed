"""A run: every case is asked, and every answer judged."""

from collections.abc import Collection, Iterable, Mapping
from time import perf_counter
from typing import Any, Final, Protocol

from mla_schema.conformance.cases import Case, Suite
from mla_schema.conformance.judging import fault_of
from mla_schema.conformance.loading import expected_of, request_of
from mla_schema.conformance.program import Silent
from mla_schema.conformance.results import CaseResult, Results, Verdict

PROTOCOL: Final = 1
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
    lists = [answer.get("families"), answer.get("features")]
    if not all(isinstance(each, list) and all(isinstance(one, str) for one in each) for each in lists):
        message = "its manifest does not list the families and features that it claims"
        raise Silent(message)
    return {name: value for name, value in answer.items() if name != "id"}


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
        self._families = frozenset(manifest["families"])
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
        family: Iterable[str] = () if case.family in self._families else (f"family {case.family}",)
        return [*family, *(each for each in case.features if each not in self._features)]

    def _fault(self, case: Case) -> str:
        if self._deaths >= _MOST_DEATHS:
            return f"not asked: the program failed to answer {_MOST_DEATHS} times"
        try:
            answer = self._program.ask(request_of(case, self._suite), self._seconds)
        except Silent as error:
            self._deaths += 1
            return str(error)
        return fault_of(expected_of(case, self._suite), answer)
