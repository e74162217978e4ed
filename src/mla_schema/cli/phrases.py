"""``mla-schema phrases``: find a sentence of the phrase library."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import click

from mla_schema.cli.exits import Misuse
from mla_schema.cli.output import STANDARD_OUTPUT, json_file
from mla_schema.cli.screen import Screen, screen_of

_EPILOG = """\b
Examples:
  mla-schema phrases --field summary
  mla-schema phrases "IP address"
  mla-schema phrases facts.phishing
"""


@click.command(epilog=_EPILOG)
@click.argument("wanted", metavar="[KEY|WORDS]", required=False)
@click.option(
    "--field",
    metavar="FIELD",
    help="Only phrases that are meant for this field, such as summary or necessity.",
)
@click.option("--json", "as_json", is_flag=True, help="For programs: a list of objects.")
def command(*, wanted: str | None, field: str | None, as_json: bool) -> None:
    """Find a phrase: a coded sentence that reads in every language.

    KEY is the key of one phrase, which is then explained; WORDS are looked for in keys, texts and meanings.
    """
    from mla_schema.codec.published import published

    known: list[dict[str, Any]] = json.loads(published("phrases.json"))["phrases"]
    found = [each for each in known if _fits(each, wanted, field)]
    if not found:
        raise Misuse(_nothing(known, wanted, field))
    if as_json:
        STANDARD_OUTPUT.put(json_file(found))
        return
    screen = screen_of(sys.stdout)
    one = next((each for each in found if each["key"] == wanted), None)
    for line in _explained(one, screen) if one is not None else _listed(found, screen):
        click.echo(line, color=screen.colour)


def _fits(phrase: dict[str, Any], wanted: str | None, field: str | None) -> bool:
    if field is not None and field not in phrase["fields"]:
        return False
    words = (wanted or "").casefold()
    return any(words in phrase[part].casefold() for part in ("key", "text", "meaning"))


def _nothing(known: list[dict[str, Any]], wanted: str | None, field: str | None) -> str:
    fields = sorted({name for each in known for name in each["fields"]})
    if field is not None and field not in fields:
        return f"No phrase is meant for '{field}'. There are phrases for: {', '.join(fields)}."
    near = get_close_matches(wanted or "", [each["key"] for each in known], n=3)
    hint = f" Did you mean {' or '.join(near)}?" if near else " 'mla-schema phrases' lists all of them."
    return f"No phrase fits.{hint}"


def _listed(found: list[dict[str, Any]], screen: Screen) -> Iterator[str]:
    for each in found:
        yield screen.paint(each["key"], bold=True)
        yield from screen.wrap(each["text"], indent=2, hanging=2)
    plural = "phrase" if len(found) == 1 else "phrases"
    yield f"{len(found)} {plural}. Meaning, values and law: mla-schema phrases {found[0]['key']}"


def _explained(phrase: dict[str, Any], screen: Screen) -> Iterator[str]:
    yield screen.paint(phrase["key"], bold=True)
    yield from screen.wrap(phrase["text"], indent=2, hanging=2)
    parts = [("Meaning: ", phrase["meaning"])]
    parts += [
        ("Value: ", f"{each['name']}: {each['meaning']} It must be {each['form']}.")
        for each in phrase["slots"]
    ]
    parts.append(("For the fields: ", ", ".join(phrase["fields"])))
    parts += [
        ("Law: ", f"{each['citation']}{'' if each['verified'] else ' (recalled, not read)'}")
        for each in phrase["provisions"]
    ]
    for label, text in parts:
        yield from screen.wrap(f"{label}{text}", indent=0, hanging=2)
