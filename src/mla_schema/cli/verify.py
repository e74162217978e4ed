"""``mla-schema verify``: who signed, whether anything was changed since, and whether that authority may."""

from collections.abc import Iterable, Sequence

import click

from mla_schema.cli.endorsing import judge_endorsed
from mla_schema.cli.exits import exit_code
from mla_schema.cli.files import Found, find
from mla_schema.cli.judging import Judge, Judged
from mla_schema.cli.languages import language_options
from mla_schema.cli.output import STANDARD_OUTPUT, format_option
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.rendering.report_json import as_json
from mla_schema.rendering.wording import Wording
from mla_schema.wire.limits import Limits

_EPILOG = """\b
Examples:
  mla-schema verify request.mla.xml --trust trust.json --operator operator.pem
  mla-schema verify inbox/ --trust trust.json --operator operator.pem --crl issuer.crl
  mla-schema verify request.mla.xml --endorsement transmittal.mla.xml --trust trust.json --operator operator.pem
  mla-schema verify old.mla.xml --trust trust.json --operator operator.pem --registered-at 2026-11-24T10:00:00Z
"""


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILES...", type=click.Path(readable=False))
@trust_options(required=True)
@click.option(
    "--understood",
    multiple=True,
    metavar="URI",
    help="An extension that you understand. May be given several times.",
)
@click.option(
    "--endorsement",
    "endorsements",
    multiple=True,
    type=click.Path(readable=False),
    metavar="FILE",
    help="A transmittal, validation or translation that should endorse the message. May be given several times.",
)
@format_option(("text", "json"), "For people, or for programs: the object that validate writes.")
@language_options
@click.option("-q", "--quiet", is_flag=True, help="Print nothing. The exit code tells the verdict.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    files: Sequence[str],
    trusting: Trusting,
    understood: Sequence[str],
    endorsements: Sequence[str],
    form: str,
    wording: Wording,
    quiet: bool,
) -> None:
    """Tell who signed messages, and whether that authority may.

    A message is verified when its signature is good, its certificate is that of the authority that the message names
    as its sender, and that authority may send such a message in its role at the proven time.

    An endorsement is verified too when it names this very message, by identifier and content digest. What it says of
    the message is told; whether that is enough is for you to decide.
    """
    found = find(files)
    judge = Judge(Limits(), frozenset(understood), trusting=trusting, rules=False)
    judged: Iterable[Judged] = map(judge.file, found.sources)
    if endorsements:
        if len(found.sources) > 1:
            raise click.UsageError("--endorsement is for one message at a time.")
        endorsing = find(endorsements)
        judged = judge_endorsed(judge, found.sources[0], endorsing.sources)
        found = Found(found.sources, (*found.notes, *endorsing.notes))
    if quiet:
        ctx.exit(exit_code([each.outcome for each in judged]))
    for note in found.notes:
        remark(note)
    if form == "json":
        seen = list(judged)
        STANDARD_OUTPUT.put(as_json((each.told for each in seen), wording))
        outcomes = [each.outcome for each in seen]
    else:
        outcomes = [each.outcome for each in tell(judged, verifying=True, wording=wording)]
    if endorsements and len(outcomes) == 1:
        remark("The endorsements were not judged: the message itself is not verified.")
    ctx.exit(exit_code(outcomes))
