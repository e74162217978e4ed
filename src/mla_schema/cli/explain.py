"""``mla-schema explain``: a rule or fault: why it matters, what to do, on which law it rests, and an example."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.screen import Screen, screen_of

_EPILOG = """\b
Examples:
  mla-schema explain MLA-K05a
  mla-schema explain K05
  mla-schema explain MLA-U09
"""


@click.command(epilog=_EPILOG)
@click.argument("code", metavar="CODE")
def command(code: str) -> None:
    """Explain a finding by its code.

    CODE is the code of a rule or fault, such as MLA-K05a; without its last letter all rules of that number are
    explained.
    """
    wanted = code.strip()
    wanted = wanted if wanted[:4].upper() == "MLA-" else f"MLA-{wanted}"
    wanted = f"MLA-{wanted[4:5].upper()}{wanted[5:].lower()}"
    screen = screen_of(sys.stdout)
    lines = list(_explained(wanted, screen))
    for line in lines:
        click.echo(line, color=screen.colour)


def _explained(code: str, screen: Screen) -> Iterator[str]:
    from mla_schema.codec.published import published
    from mla_schema.core.faults import faults

    whole = json.loads(published("rules.json"))
    told = [rule for rule in whole["rules"] if rule["id"] in {code, f"{code}a", f"{code}b"}]
    by_code = {fault.code: fault for fault in faults().values()}
    waiting = {each["id"]: each["reason"] for kind in ("pending", "retired") for each in whole[kind]}
    if told:
        for number, rule in enumerate(told):
            if number:
                yield ""
            yield from _rule(rule, screen)
    elif code in by_code:
        fault = by_code[code]
        yield from _paragraph("", f"{code}: {fault.message}", screen, bold=True)
        yield from _paragraph("What to do: ", fault.advice, screen)
    elif code in waiting:
        yield from _paragraph("", f"{code} finds nothing: it {waiting[code]}.", screen)
    else:
        known = [*(rule["id"] for rule in whole["rules"]), *by_code, *waiting]
        near = get_close_matches(code, known, n=3)
        hint = f" Did you mean {' or '.join(near)}?" if near else " 'mla-schema rules' lists the rules."
        message = f"'{code}' is no code.{hint}"
        raise Misuse(message)


def _rule(rule: dict[str, Any], screen: Screen) -> Iterator[str]:
    yield from _paragraph("", f"{rule['id']}: {rule['message']}", screen, bold=True)
    weight = rule["severity"]
    if weight != rule["declaredSeverity"]:
        weight += f" ({rule['declaredSeverity']} once its law is read)"
    yield from _paragraph("Severity: ", weight, screen)
    yield from _paragraph("Why: ", rule["why"], screen)
    yield from _paragraph("What to do: ", rule["fix"], screen)
    for each in rule["provisions"]:
        unread = "" if each["verified"] or each["id"] == "OURS" else " (recalled, not read)"
        yield from _paragraph("Law: ", f"{each['text']}: {each['subject']}{unread}", screen)
    example = rule.get("example")
    if example is not None:
        yield from _paragraph("Example: ", "a complete message passes.", screen)
        yield from _paragraph("Counter-example: ", f"the same after '{_edit(example['edit'])}'.", screen)
        found = ", ".join(each["pointer"] or "the file itself" for each in example["findings"])
        yield from _paragraph("Found at: ", found, screen)


def _edit(edit: dict[str, Any]) -> str:
    """The one edit that breaks a rule: of a field, or of the text of the file where no field can show it."""
    if "op" not in edit:
        return f"replace {json.dumps(edit['old'])} by {json.dumps(edit['new'])} in the {edit['form'].upper()}"
    value = f" {json.dumps(edit['value'], ensure_ascii=False)}" if "value" in edit else ""
    return f"{edit['op']} {edit['path']}{value}"


def _paragraph(label: str, text: str, screen: Screen, *, bold: bool = False) -> Iterator[str]:
    for line in screen.wrap(f"{label}{text}", indent=0, hanging=2):
        yield screen.paint(line, bold=bold)
