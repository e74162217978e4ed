"""``mla-schema explain``: a rule or fault: why it matters, what to do, on which law it rests, and an example."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.languages import language_option
from mla_schema.cli.screen import Screen, screen_of, tame
from mla_schema.cli.speaking import spoken, value, word
from mla_schema.rendering.wording import Wording

_EPILOG = """\b
Examples:
  mla-schema explain MLA-K05a
  mla-schema explain K05
  mla-schema explain MLA-U09 --language hy
"""


@click.command(epilog=_EPILOG)
@click.argument("code", metavar="CODE")
@language_option
def command(*, code: str, wording: Wording) -> None:
    """Explain a finding by its code.

    CODE is the code of a rule or fault, such as MLA-K05a; without its last letter all rules of that number are
    explained.
    """
    wanted = code.strip()
    wanted = wanted if wanted[:4].upper() == "MLA-" else f"MLA-{wanted}"
    wanted = f"MLA-{wanted[4:5].upper()}{wanted[5:].lower()}"
    screen = screen_of(sys.stdout)
    lines = list(_Explanation(wording, screen).of(wanted))
    for line in lines:
        click.echo(line, color=screen.colour)


class _Explanation:
    """What is said of a code, in a language."""

    def __init__(self, wording: Wording, screen: Screen) -> None:
        self._wording = wording
        self._screen = screen

    def of(self, code: str) -> Iterator[str]:
        """The lines on a code.

        Args:
            code: The code.
        """
        from mla_schema.codec.published import published
        from mla_schema.core.faults import faults

        whole = json.loads(published("rules.json"))
        told = [rule for rule in whole["rules"] if rule["id"] in {code, f"{code}a", f"{code}b"}]
        codes = [fault.code for fault in faults().values()]
        waiting = {each["id"]: each["reason"] for kind in ("pending", "retired") for each in whole[kind]}
        if told:
            for number, rule in enumerate(told):
                if number:
                    yield ""
                yield from self._rule(rule)
        elif code in codes:
            yield from self._title(code, f"fault.{code}.message")
            yield from self._captioned("advice", self._text(f"fault.{code}.advice"))
        elif code in waiting:
            # The reason is told in English alone, as all that is said of rules that do not judge.
            yield from self._paragraph(f"{code} finds nothing: it {waiting[code]}.")
        else:
            known = [*(rule["id"] for rule in whole["rules"]), *codes, *waiting]
            near = get_close_matches(code, known, n=3)
            hint = f" Did you mean {' or '.join(near)}?" if near else " 'mla-schema rules' lists the rules."
            message = f"'{code}' is no code.{hint}"
            raise Misuse(message)

    def _rule(self, rule: dict[str, Any]) -> Iterator[str]:
        key = f"rule.{rule['id']}"
        yield from self._title(rule["id"], f"{key}.message")
        weight, declared = (self._word(f"weight.{rule[each]}") for each in ("severity", "declaredSeverity"))
        if weight != declared:
            weight = self._word("later", severity=weight, declared=declared)
        yield from self._captioned("severity", weight)
        yield from self._captioned("why", self._text(f"{key}.why"))
        yield from self._captioned("advice", self._text(f"{key}.fix"))
        for each in rule["provisions"]:
            unread = "" if each["verified"] or each["id"] == "OURS" else f" {self._word('recalled')}"
            law = value(f"{each['text']}: {each['subject']}", self._wording)
            yield from self._captioned("law", f"{law}{unread}")
        example = rule.get("example")
        if example is not None:
            yield from self._captioned("example", self._word("passes"))
            yield from self._captioned(
                "counterExample", self._word("after", edit=tame(_edit(example["edit"])))
            )
            found = (each["pointer"] or self._word("file") for each in example["findings"])
            yield from self._captioned("foundAt", ", ".join(value(each, self._wording) for each in found))

    def _title(self, code: str, key: str) -> Iterator[str]:
        return self._paragraph(f"{code}: {self._text(key)}", bold=True)

    def _captioned(self, caption: str, text: str) -> Iterator[str]:
        return self._paragraph(f"{self._word(caption)} {text}")

    def _paragraph(self, text: str, *, bold: bool = False) -> Iterator[str]:
        for line in self._screen.wrap(text, indent=0, hanging=2):
            yield self._screen.paint(line, bold=bold)

    def _word(self, name: str, **values: str) -> str:
        return word(self._wording, f"explain.{name}", **values)

    def _text(self, key: str) -> str:
        """The text of a key; English that stands in is marked."""
        text = spoken(self._wording.label(key), self._wording.direction)
        return text if self._wording.translates(key) else f"{text} {word(self._wording, 'finding.inEnglish')}"


def _edit(edit: dict[str, Any]) -> str:
    """The one edit that breaks a rule: of a field, or of the text of the file where no field can show it."""
    if "op" not in edit:
        return f"replace {json.dumps(edit['old'])} by {json.dumps(edit['new'])} in the {edit['form'].upper()}"
    value = f" {json.dumps(edit['value'], ensure_ascii=False)}" if "value" in edit else ""
    return f"{edit['op']} {edit['path']}{value}"
