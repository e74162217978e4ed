"""From a file to a verdict, or to the message in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from mla_schema.cli.exits import exit_code
from mla_schema.cli.files import Source, Unopened, one_file
from mla_schema.cli.report_proof import endorsement_object
from mla_schema.cli.trusting import NOBODY, Trusting
from mla_schema.core import faults
from mla_schema.core.errors import MlaError
from mla_schema.core.report import Outcome, Report
from mla_schema.rendering.file_report import FileReport
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.model.verified import Verified
    from mla_schema.parties import PartyProfile
    from mla_schema.road import Endorsement, Received


HISTORY_OPTION = click.option(
    "--history",
    multiple=True,
    type=click.Path(readable=False),
    metavar="FILE",
    help="An earlier message of the conversation, oldest first. May be given several times.",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A file and what was found in it.

    Attributes:
        source: The file.
        report: What the library says; without findings and layers when the file could not be opened.
        problem: Why it could not be opened.
        endorsement: What it says of the message that it endorses, where that was asked.
    """

    source: Source
    report: Report
    problem: str | None = None
    endorsement: "Endorsement | None" = None

    @property
    def outcome(self) -> Outcome:
        """The verdict."""
        return self.report.outcome

    @property
    def told(self) -> FileReport:
        """The report by the name of the file, for whatever writes it."""
        said = self.endorsement
        endorsement = endorsement_object(said) if said is not None else None
        return FileReport(self.source.name, self.report, self.problem, endorsement)


@dataclass(frozen=True, slots=True)
class Judge:
    """How files are judged.

    Attributes:
        limits: Bounds on size and the rest.
        understood: URIs of the extensions that the caller understands.
        second_opinion: Whether the XSD judges too.
        trusting: Whom to believe, and at which time.
        attachments: Files that travelled beside the message.
        history: Earlier messages of the conversation.
        rules: Whether completeness and consistency are judged.
        party: What is known of the requested Party.
    """

    limits: Limits
    understood: frozenset[str] = frozenset()
    second_opinion: bool = False
    trusting: Trusting = NOBODY
    attachments: tuple[bytes, ...] = ()
    history: "tuple[Message, ...]" = ()
    rules: bool = True
    party: "PartyProfile | None" = None

    def file(self, source: Source) -> Judged:
        """Read and judge a file.

        Args:
            source: The file.
        """
        return self.opened(source)[0]

    def opened(self, source: Source) -> tuple[Judged, bytes]:
        """Read and judge a file, and keep what was read.

        Args:
            source: The file.

        Returns:
            The verdict, and the bytes; none where it could not be opened.
        """
        try:
            data = source.read(self.limits.size)
        except Unopened as error:
            return Judged(source, Report(Outcome.UNREADABLE, (), ()), error.reason), b""
        return Judged(source, self.data(data)), data

    def verified(self, data: bytes) -> "Verified[Message]":
        """Verify the message in what was read.

        Args:
            data: The bytes.

        Raises:
            MlaError: It is not verified.
        """
        from mla_schema.road import read
        from mla_schema.signature.trust import Trust

        trusting = self.trusting
        return read(data, limits=self.limits).verify(
            trusting.trust if trusting.trust is not None else Trust(),
            at=trusting.moment,
            registered_at=trusting.registered_at,
            understood=self.understood,
        )

    def data(self, data: bytes) -> Report:
        """Judge what was read.

        Args:
            data: The bytes, at most one more than the limit.
        """
        from mla_schema.road import validate

        report = validate(
            data,
            at=self.trusting.moment,
            trust=self.trusting.trust,
            registered_at=self.trusting.registered_at,
            attachments=self.attachments,
            understood=self.understood,
            second_opinion=self.second_opinion,
            history=self.history,
            rules=self.rules,
            party=self.party,
            limits=self.limits,
        )
        return _true_size(report) if len(data) > self.limits.size else report


def open_message(source: Source) -> "tuple[Received, Message]":
    """Read the message in a file; where there is none, say why and end with the exit code of the verdict.

    Args:
        source: The file.

    Returns:
        What was received, and the message in it. Nothing is known of its sender.

    Raises:
        Unopened: The file cannot be opened.
        click.exceptions.Exit: It holds no message; what is wrong was said.
    """
    from mla_schema.road import read

    judge = Judge(Limits())
    data = source.read(judge.limits.size)
    try:
        received = read(data, limits=judge.limits)
        return received, received.unverified()
    except MlaError:
        from mla_schema.cli.report_text import tell

        # Standard output belongs to the message.
        judged = Judged(source, judge.data(data))
        tell([judged], to_stderr=True)
        raise click.exceptions.Exit(exit_code([judged.outcome])) from None


def messages_in(names: Iterable[str]) -> "tuple[Message, ...]":
    """The messages in files of which each must hold one, as ``open_message`` reads them.

    Args:
        names: The files.
    """
    return tuple(open_message(one_file(name))[1] for name in names)


def _true_size(report: Report) -> Report:
    """Only the beginning of too large a file is read, so its size is not known."""
    return replace(
        report,
        findings=tuple(
            replace(each, params={**each.params, "actual": f"more than {each.params['limit']}"})
            if each.fault is faults.SIZE_LIMIT
            else each
            for each in report.findings
        ),
    )
