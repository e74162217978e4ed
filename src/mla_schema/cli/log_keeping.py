"""``mla-schema log erase`` and ``check``."""

import sys
from collections.abc import Sequence

import click

from mla_schema.cli.instants import now
from mla_schema.cli.logs import JSON_OPTION, LOG_OPTION, opened
from mla_schema.cli.screen import remark, screen_of


@click.command()
@click.argument("numbers", nargs=-1, required=True, type=click.IntRange(1), metavar="NUMBERS...")
@LOG_OPTION
@click.option(
    "--by", required=True, metavar="OFFICE", help="Who decided; the office or function, not a name."
)
@click.option("--why", required=True, metavar="REASON", help="Why, such as '2AP 14(5), period ended'.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@JSON_OPTION
def erase(*, numbers: Sequence[int], path: str, by: str, why: str, yes: bool, as_json: bool) -> None:
    """Destroy what entries hold. The entries stay, and the log says when, by whom and why.

    This cannot be undone. Copies elsewhere, such as backups and exports, are not reached.
    """
    from mla_schema.cli.log_words import entry_line, entry_object, json_line

    if not by.strip() or not why.strip():
        raise click.UsageError("Say who decided (--by) and why (--why).")
    screen = screen_of(sys.stdout)
    with opened(path) as log:
        if not yes:
            for number in numbers:
                click.echo(entry_line(log.entry(number), screen_of(sys.stderr)), err=True)
            click.confirm("Erase what these entries hold? It cannot be undone.", abort=True, err=True)
        moment = now()
        with log.together():
            results = [log.erase(number, at=moment, by=by, why=why) for number in numbers]
        for result in results:
            if as_json:
                click.echo(json_line({"new": result.new, **entry_object(result.entry)}), nl=False)
            else:
                click.echo(entry_line(result.entry, screen, "" if result.new else "was erased already"))
        remark(f"Head: {log.head()}")
        if log.lingering:
            remark(
                "Another program is reading the log. What was erased leaves its journal when that program has ended and "
                "this log is used again."
            )


def _head(_ctx: click.Context, _param: click.Parameter, value: str | None) -> object:
    from mla_schema.log import Head

    if value is None:
        return None
    try:
        return Head.parse(value)
    except ValueError:
        message = f"'{value}' must be a head as 'log check' shows it, such as 12:sha256:… with 64 digits."
        raise click.BadParameter(message) from None


@click.command()
@LOG_OPTION
@click.option(
    "--head", "expected", callback=_head, metavar="HEAD", help="A head that you noted down earlier."
)
@JSON_OPTION
def check(*, path: str, expected: object, as_json: bool) -> None:
    """Tell whether the log is as it was written, and show its head.

    Note the head down where nobody can change it together with the log: in a register on paper, in a message to the other
    side, in a signed file. Only a head from elsewhere shows that the end was cut off, or that all of it was written anew.

    Exit code 0 means yes, 1 that something was changed, and at which entry it shows first.
    """
    from mla_schema.cli.log_words import json_line
    from mla_schema.log import Head

    with opened(path) as log:
        checked = log.check(expected=expected if isinstance(expected, Head) else None)
    number = checked.head.number
    if as_json:
        told = {"entries": number, "erased": checked.erased, "head": str(checked.head)}
        click.echo(
            json_line({**told, "comparedWith": str(expected) if expected is not None else None}), nl=False
        )
        return
    click.echo(f"The log is as it was written: {number} entries, {checked.erased} of them erased.")
    click.echo(f"Head: {checked.head}")
    if expected is None:
        remark(
            "It was compared with no head from elsewhere: whether the end was cut off cannot be told from the file alone."
        )
