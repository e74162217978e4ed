"""``mla-schema case``: where each conversation stands, what is due, and what is late."""

import sys
from collections.abc import Sequence

import click

from mla_schema.cli.case_words import case_text, cases_json
from mla_schema.cli.exits import exit_code
from mla_schema.cli.files import find
from mla_schema.cli.judging import Judge, Judged
from mla_schema.cli.output import STANDARD_OUTPUT
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark, screen_of
from mla_schema.cli.trusting import Trusting, trust_options
from mla_schema.core.report import Outcome
from mla_schema.wire.limits import Limits

_EPILOG = """\b
Examples:
  mla-schema case inbox/ sent/
  mla-schema case inbox/ sent/ --at 2026-12-01 --json
  mla-schema case inbox/ --trust trust.json --operator operator.pem
"""


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILES...", type=click.Path(readable=False))
@trust_options(required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a text.")
@click.pass_context
def command(ctx: click.Context, /, *, files: Sequence[str], trusting: Trusting, as_json: bool) -> None:
    """Tell where each conversation stands: who asked whom for what, what is due and what is late.

    FILES are messages of one or several conversations, sent and received, in any order. A message that is not valid
    is left out, and why is said; an incomplete one counts, for it did begin or move a case ('validate' tells what it
    lacks). Without a trust list nothing is known of who sent a message.

    What is due is told for the time of --at, and without it for now.
    """
    from mla_schema.case.case import fold
    from mla_schema.case.events import Event
    from mla_schema.road import read

    found = find(files)
    judge = Judge(Limits(), trusting=trusting, rules=False)
    left_out: list[Judged] = []
    events: list[Event] = []
    for source in found.sources:
        judged, data = judge.opened(source)
        if judged.outcome is not Outcome.VALID:
            left_out.append(judged)
        elif trusting.trust is None:
            events.append(Event.of(read(data, limits=judge.limits).unverified()))
        else:
            events.append(Event.of(judge.verified(data)))
    for note in found.notes:
        remark(note)
    if left_out:
        tell(left_out, to_stderr=True)
        remark(f"Left out: {len(left_out)} of {len(found.sources)} files.")
    if trusting.trust is None:
        remark("No signature was checked: who sent these messages is not known.")
    # The same message may lie here in both forms, or sent and received: that is no replay.
    cases = fold({(event.id, event.digest): event for event in events}.values())
    if as_json:
        STANDARD_OUTPUT.put(cases_json(cases, trusting.moment))
    else:
        screen = screen_of(sys.stdout)
        for case in cases:
            click.echo("\n".join(case_text(case, trusting.moment, screen)))
    ctx.exit(exit_code([Outcome.VALID, *(each.outcome for each in left_out)]))
