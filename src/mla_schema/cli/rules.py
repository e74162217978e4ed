"""``mla-schema rules``: the rules, all or those on an article or for a type of message."""

import sys
from collections.abc import Iterator
from typing import Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.output import STANDARD_OUTPUT, json_file
from mla_schema.cli.screen import Screen, screen_of
from mla_schema.core.report import Severity
from mla_schema.core.rule import Rule
from mla_schema.model.body import Body

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_EPILOG = """\b
Examples:
  mla-schema rules
  mla-schema rules --article 29
  mla-schema rules --article "Second Protocol" --type giveEffectRequest
"""


@click.command(epilog=_EPILOG)
@click.option(
    "--article",
    metavar="TEXT",
    help="Only rules that rest on this article or instrument, such as 29, 29(2) or 'Second Protocol'.",
)
@click.option(
    "--type",
    "message_type",
    metavar="TYPE",
    help="Only rules that can find something in this type of message, such as dataRequest.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
def command(*, article: str | None, message_type: str | None, as_json: bool) -> None:
    """List the rules: what each finds, how heavy it is, and on which law it rests."""
    found = [rule for rule in _of_type(message_type) if article is None or _rests_on(rule, article)]
    if not found:
        raise Misuse("No rule fits. 'mla-schema rules' lists all of them.")
    from mla_schema.locale.catalogue import english

    texts = english().texts
    if as_json:
        told = [_told(rule, texts[f"rule.{rule.id}.message"]) for rule in found]
        STANDARD_OUTPUT.put(json_file(told))
        return
    screen = screen_of(sys.stdout)
    for rule in found:
        for line in _lines(rule, texts[f"rule.{rule.id}.message"], screen):
            click.echo(line, color=screen.colour)
    plural = "rule" if len(found) == 1 else "rules"
    click.echo(f"{len(found)} {plural}. Reason, remedy and example: mla-schema explain {found[0].id}")


def _lines(rule: Rule, message: str, screen: Screen) -> Iterator[str]:
    head = screen.paint(f"{rule.id:<10}", bold=True)
    weight = screen.paint(f"{rule.severity.value:<8}", _COLOURS[rule.severity])
    first, *rest = screen.wrap(message, indent=0, hanging=20)
    yield f"{head} {weight} {first}"
    yield from rest


def _of_type(message_type: str | None) -> list[Rule]:
    from mla_schema.rules import rules
    from mla_schema.rules.reach import rules_of

    if message_type is None:
        return list(rules().values())
    try:
        return list(rules_of(message_type))
    except LookupError:
        known = ", ".join(Body.MEMBERS)
        message = f"'{message_type}' is no type of message. There are: {known}."
        raise Misuse(message) from None


def _rests_on(rule: Rule, article: str) -> bool:
    if article[:1].isdigit():
        # 2 means Article 2 and what is in it, and not Article 27.
        wanted = f"Article {article}"
        return any(
            each.citation == wanted or each.citation.startswith(f"{wanted}(") for each in rule.provisions
        )
    return any(article.casefold() in str(each).casefold() for each in rule.provisions)


def _told(rule: Rule, message: str) -> dict[str, Any]:
    return {
        "id": rule.id,
        "severity": rule.severity.value,
        "message": message,
        "on": rule.on,
        "provisions": [str(each) for each in rule.provisions],
        "sourceVerified": rule.source_verified,
    }
