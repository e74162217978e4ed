"""What came of a run: a verdict on each case, and what they come to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mla_schema.conformance.cases import Case


class Verdict(StrEnum):
    """What came of a case."""

    PASSED = "passed"
    """Passed. The program did what is expected."""
    FAILED = "failed"
    """Failed. It did something else, or nothing; or it did what a divergence says that it does not."""
    DIVERGED = "diverged"
    """Diverged. It did something else, as the list of divergences says, with the reason."""
    SKIPPED = "skipped"
    """Skipped. The program does not claim what the case needs."""


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of one case.

    Attributes:
        case: The case.
        verdict: The verdict.
        reason: Why it failed, diverged or was skipped.
        seconds: How long the program took.
    """

    case: Case
    verdict: Verdict
    reason: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Results:
    """What came of a run.

    Attributes:
        manifest: What the program says of itself.
        schema_version: The version of the format.
        rule_set: The version of the rules.
        cases: What came of each case, in the order of the suite.
    """

    manifest: Mapping[str, Any]
    schema_version: str
    rule_set: str
    cases: tuple[CaseResult, ...]

    @property
    def good(self) -> bool:
        """Whether nothing failed, and anything was tried at all."""
        counts = self.counts()
        return not counts[Verdict.FAILED] and bool(counts[Verdict.PASSED])

    def counts(self, family: str | None = None) -> dict[Verdict, int]:
        """How many cases have each verdict.

        Args:
            family: Only the cases of this family.
        """
        counted = Counter(each.verdict for each in self.cases if family in {None, each.case.family})
        return {verdict: counted[verdict] for verdict in Verdict}

    @property
    def families(self) -> tuple[str, ...]:
        """The families, in order."""
        return tuple(dict.fromkeys(each.case.family for each in self.cases))

    @property
    def implementation(self) -> str:
        """The name and version that the program gives itself, on one line."""
        told = f"{self.manifest.get('implementation', '?')} {self.manifest.get('version', '')}"
        return " ".join("".join(each if each.isprintable() else " " for each in told).split())
