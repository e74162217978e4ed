"""The cases of a suite, as they are written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

VERSION: Final = 1
"""The version of the form in which a suite is written."""
OUTCOMES: Final = frozenset({"accepted", "refused", "undecided"})
"""The outcomes that there are; what is not claimed is skipped, and no outcome."""
VERBS: Final = frozenset(
    {"read", "digest", "convert", "verify", "endorse", "rules", "fold", "statistics", "render"}
)
"""What can be asked."""

_MEMBERS: Final = frozenset(
    {"id", "description", "specification", "features", "do", "input", "arguments", "expected"}
)


class SuiteError(Exception):
    """The suite itself is not as it must be: nothing was tested."""


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that is tried.

    Attributes:
        id: The family and the name; it is never used for anything else.
        description: What is tried and why it matters.
        specification: The clauses that it shows.
        features: What an implementation must claim for it.
        do: What is asked.
        input: The file that is asked about; none where the arguments name all.
        arguments: Everything else that is asked with.
        expected: What must come of it.
    """

    id: str
    description: str
    specification: tuple[str, ...]
    features: tuple[str, ...]
    do: str
    input: Mapping[str, Any] | None
    arguments: Mapping[str, Any]
    expected: Mapping[str, Any]

    @property
    def family(self) -> str:
        """The family: what stands before the name."""
        return self.id.partition("::")[0]


@dataclass(frozen=True, slots=True)
class Suite:
    """All cases.

    Attributes:
        folder: Where the files of the cases are.
        schema_version: The version of the format that the cases are about.
        rule_set: The version of the rules.
        features: The features that a case may need, with what each is.
        cases: The cases, in order.
    """

    folder: Path
    schema_version: str
    rule_set: str
    features: Mapping[str, str]
    cases: tuple[Case, ...]

    @property
    def families(self) -> tuple[str, ...]:
        """The families, in order."""
        return tuple(dict.fromkeys(case.family for case in self.cases))


def case_of(told: Mapping[str, Any], features: Mapping[str, str]) -> Case:
    """A case from how it is written down.

    Args:
        told: The case as an object.
        features: The features that there are.

    Raises:
        SuiteError: It is not of the one form.
    """
    id_ = str(told.get("id", "?"))
    unknown = told.keys() - _MEMBERS
    missing = _MEMBERS - {"input", "arguments"} - told.keys()
    if unknown or missing:
        message = f"{id_}: unknown {sorted(unknown)}, missing {sorted(missing)}"
        raise SuiteError(message)
    case = Case(
        id_,
        told["description"],
        tuple(told["specification"]),
        tuple(told["features"]),
        told["do"],
        told.get("input"),
        told.get("arguments", {}),
        told["expected"],
    )
    if not all(case.id.partition("::")) or case.do not in VERBS:
        message = f"{id_}: an id is 'family::name', and what is asked one of {', '.join(sorted(VERBS))}"
        raise SuiteError(message)
    if case.expected.get("outcome") not in OUTCOMES or not set(case.features) <= features.keys():
        message = f"{id_}: the outcome or a feature is not known"
        raise SuiteError(message)
    return case
