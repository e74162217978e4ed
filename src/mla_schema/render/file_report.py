"""The report on a file, with the name of the file: what every form of a report is made from."""

from dataclasses import dataclass

from mla_schema.core.report import Outcome, Report


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file and what was found in it.

    Attributes:
        name: Its name as it was given, ``-`` for standard input.
        report: What was found; without findings and layers when the file could not be opened.
        problem: Why it could not be opened.
    """

    name: str
    report: Report
    problem: str | None = None

    @property
    def outcome(self) -> Outcome:
        """The verdict."""
        return self.report.outcome
