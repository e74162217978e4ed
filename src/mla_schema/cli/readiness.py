"""``mla-schema readiness``: what a draft still lacks for one Party, and what to know of that Party before it is sent."""

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import click

from mla_schema.cli.about_party import party_options
from mla_schema.cli.exits import exit_code
from mla_schema.cli.files import check_stdin, one_file
from mla_schema.cli.instants import instant, now
from mla_schema.cli.judging import HISTORY_OPTION, Judged, messages_in, open_message
from mla_schema.cli.languages import language_options
from mla_schema.cli.output import STANDARD_OUTPUT, format_option
from mla_schema.cli.report_text import file_lines
from mla_schema.cli.reporting import FORMATS, write
from mla_schema.cli.screen import screen_of
from mla_schema.cli.speaking import word
from mla_schema.rendering.wording import Wording

if TYPE_CHECKING:
    from mla_schema.parties import PartyProfile

_EPILOG = """\b
Examples:
  mla-schema readiness draft.mla.xml --party GE
  mla-schema readiness draft.mla.xml --party MD --party-profile our-moldova.json
"""


@click.command(epilog=_EPILOG)
@click.argument("draft", metavar="DRAFT", type=click.Path(readable=False))
@party_options(required=True)
@format_option(FORMATS, "As for validate.")
@language_options
@HISTORY_OPTION
@click.option(
    "--at", callback=instant, metavar="INSTANT", help="The day at which facts are weighed. Without it: today."
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    draft: str,
    party: "PartyProfile",
    form: str,
    wording: Wording,
    history: Sequence[str],
    at: datetime | None,
) -> None:
    """Tell what a draft still lacks for a Party, the heaviest first, and what is known of that Party.

    DRAFT is a file, or - for standard input; a draft may be as empty as it likes. Each fact is told with its source, its
    date and how far it can be relied on, and what nobody knows is told too. It is not legal information.
    """
    check_stdin(draft, *history)
    from mla_schema.road import readiness

    source = one_file(draft)
    _, message = open_message(source)
    earlier = messages_in(history)
    moment = at if at is not None else now()
    judged = Judged(source, readiness(message, party=party, at=moment, history=earlier))
    if form != "text":
        STANDARD_OUTPUT.put(write(form, [judged], wording))
        ctx.exit(exit_code([judged.outcome]))
    screen = screen_of(sys.stdout)
    for line in (
        *file_lines(judged, screen, wording=wording),
        *screen.wrap(word(wording, "party.disclaimer")),
    ):
        click.echo(line, color=screen.colour)
    ctx.exit(exit_code([judged.outcome]))
