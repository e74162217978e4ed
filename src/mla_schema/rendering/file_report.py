"""The report on a file, with the name of the file: what every form of a report is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mla_schema.core.report import Outcome, Report


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file and what was found in it.

    Attributes:
        name: Its name as it was given, ``-`` for standard input.
        report: What was found; without findings and layers when the file could not be opened.
        problem: Why it could not be opened.
        endorsement: The members of what it says of the message that it endorses, where that was asked.
    """

    name: str
    report: Report
    problem: str | None = None
    endorsement: Mapping[str, Any] | None = None

    @property
    def outcome(self) -> Outcome:
        """The verdict."""
        return self.report.outcome
