"""``mla-schema validate``: check messages and say what is wrong, where, and what to do.

``--format json`` writes one object to standard output; ``report.schema.json`` among the published schemas tells its
members. Every member is always there. More may be added; none is removed or changes its meaning within a major version.
Nothing that a message says is ever in it: only its identifier, and the names of elements that the format does not
know.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

from mla_schema.cli.about_party import party_options
from mla_schema.cli.files import Source, find, read_file
from mla_schema.cli.judging import HISTORY_OPTION, Judge, Judged, messages_in
from mla_schema.cli.languages import language_options
from mla_schema.cli.output import STANDARD_OUTPUT
from mla_schema.cli.report_text import tell
from mla_schema.cli.reporting import Reporting, reporting_options, write
from mla_schema.cli.screen import remark
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.rendering.wording import Wording
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from mla_schema.parties import PartyProfile

_DEFAULTS = Limits()
# Fewer are checked before a bar could be read.
_MANY = 50

_EPILOG = """\b
Examples:
  mla-schema validate request.mla.xml
  mla-schema validate inbox/
  mla-schema validate "inbox/**/*.mla.json" --format json
  mla-schema validate - < request.mla.xml
  mla-schema validate request.mla.xml --party MD
  mla-schema validate request.mla.xml --trust trust.json --operator operator.pem
"""


def _positive(_ctx: click.Context, _param: click.Parameter, value: int) -> int:
    if value < 1:
        message = f"{value} is too small: write 1 or more."
        raise click.BadParameter(message)
    return value


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILES...", type=click.Path(readable=False))
@reporting_options
@language_options
@party_options()
@click.option(
    "--second-opinion",
    "--xsd",
    is_flag=True,
    help="Let the published XML Schema judge too, through another implementation. XML only.",
)
@click.option(
    "--understood",
    multiple=True,
    metavar="URI",
    help="An extension that you understand. May be given several times.",
)
@trust_options(required=False)
@click.option(
    "--attachment",
    "attachments",
    multiple=True,
    type=click.Path(readable=False),
    metavar="FILE",
    help="A file that travelled beside the message. May be given several times.",
)
@HISTORY_OPTION
@click.option("-q", "--quiet", is_flag=True, help="Print nothing. The exit code tells the verdict.")
@click.option(
    "--limit-size",
    type=int,
    callback=_positive,
    default=_DEFAULTS.size,
    show_default=True,
    metavar="BYTES",
    help="Refuse larger files.",
)
@click.option(
    "--max-findings",
    type=int,
    callback=_positive,
    default=_DEFAULTS.findings,
    show_default=True,
    metavar="N",
    help="How many findings to show for each file.",
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    files: Sequence[str],
    reporting: Reporting,
    wording: Wording,
    party: "PartyProfile | None",
    history: Sequence[str],
    second_opinion: bool,
    understood: Sequence[str],
    trusting: Trusting,
    attachments: Sequence[str],
    quiet: bool,
    limit_size: int,
    max_findings: int,
) -> None:
    """Check messages: what is wrong, where, and what to do.

    FILES are files, folders, patterns in quotation marks, or - for standard input. In a folder and its
    subfolders only names that end in .mla.xml or .mla.json are taken. Who sent them is judged when a trust list is
    given.
    """
    found = find(files)
    if attachments and len(found.sources) > 1:
        raise click.UsageError("--attachment is for one message at a time.")
    judge = Judge(
        Limits(size=limit_size, findings=max_findings),
        frozenset(understood),
        second_opinion=second_opinion,
        trusting=trusting,
        attachments=tuple(read_file(each) for each in attachments),
        history=messages_in(history),
        party=party,
    )
    if quiet:
        ctx.exit(reporting.exit_code(reporting.shown(judge.file(source)) for source in found.sources))
    for note in found.notes:
        remark(note)
    judged = map(reporting.shown, _judge_all(judge, found.sources))
    if reporting.form != "text":
        seen = list(judged)
        STANDARD_OUTPUT.put(write(reporting.form, seen, wording))
        ctx.exit(reporting.exit_code(seen))
    ctx.exit(reporting.exit_code(tell(judged, second_opinion=second_opinion, wording=wording)))


def _judge_all(judge: Judge, sources: Sequence[Source]) -> Iterable[Judged]:
    """Judge the files one by one; many of them with a bar, where somebody sits and waits."""
    if len(sources) < _MANY or not _somebody_waits():
        return map(judge.file, sources)
    try:
        from rich.console import Console
        from rich.progress import track
    except ModuleNotFoundError:
        return map(judge.file, sources)
    # The verdicts follow when the bar is gone, for both may go to the same terminal.
    console = Console(stderr=True)
    bar = track(sources, description="Checking", console=console, transient=True)
    return [judge.file(source) for source in bar]


def _somebody_waits() -> bool:
    return sys.stderr.isatty()
