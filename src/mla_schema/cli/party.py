"""``mla-schema party``: what a Party asks for, since when, according to whom, and what nobody knows.

``--json`` with a Party writes one object to standard output::

    {
      "profile": the profile, in the form of xsd/1.0/party.schema.json
      "at":      the day at which the facts are weighed
      "weights": for each fact by its id: {"severity": the heaviest finding that may rest on it, "reason": why}
      "unknown": the topics on which nothing is known
      "unknownMemberships": the treaties of which it is not recorded whether the Party is bound
    }

Without a Party::

    {"parties": [{"party", "name", "profile_date", "facts": how many, "seen": how many of them were seen or confirmed}]}
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import click

from mla_schema.cli.about_party import profile_of
from mla_schema.cli.countries import country_code
from mla_schema.cli.instants import instant, now
from mla_schema.cli.output import STANDARD_OUTPUT, json_file
from mla_schema.cli.screen import GLUE, Screen, screen_of, tame
from mla_schema.core.report import Severity

if TYPE_CHECKING:
    from mla_schema.parties import Fact, PartyProfile

_EPILOG = """\b
Examples:
  mla-schema party
  mla-schema party MD
  mla-schema party MD --json
  mla-schema party MD --override our-moldova.json
"""

_WEIGHTS = {
    Severity.ERROR: ("Solid", "green"),
    Severity.WARNING: ("Weak, a warning at most", "yellow"),
    Severity.NOTE: ("A hint only", "cyan"),
}


@click.command(epilog=_EPILOG)
@click.argument("party", required=False, metavar="[PARTY]", callback=country_code)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object instead of text.")
@click.option(
    "--at",
    callback=instant,
    metavar="INSTANT",
    help="The day at which the facts are weighed. Without it: today.",
)
@click.option(
    "--override",
    type=click.Path(readable=False),
    metavar="PROFILE.json",
    help="A profile of your own: its facts replace those with the same id, and its others are added.",
)
def command(*, party: str | None, as_json: bool, at: datetime | None, override: str | None) -> None:
    """Show what a Party asks for, since when, according to whom, and what nobody knows.

    PARTY is a country code such as MD. Without it all Parties are listed. It is not legal information.
    """
    day = (at if at is not None else now()).date()
    if party is None:
        if override is not None:
            raise click.UsageError("--override needs the Party that it is about.")
        _list(day, as_json=as_json)
        return
    profile = profile_of(party, [override] if override is not None else [])
    assert profile is not None  # noqa: S101  # A Party was named.
    if as_json:
        _give(_object(profile, day))
        return
    _print(_lines(profile, day, screen_of(sys.stdout)))


def _list(day: date, *, as_json: bool) -> None:
    from mla_schema.parties import Basis, Confidence, load_party, party_codes

    profiles = [load_party(code) for code in party_codes()]
    rows = [
        {
            "party": each.party,
            "name": each.name,
            "profile_date": str(each.profile_date),
            "facts": len(each.facts),
            "seen": sum(fact.confidence is not Confidence.MEMORY for fact in each.facts),
        }
        for each in profiles
    ]
    if as_json:
        _give({"parties": rows})
        return
    screen = screen_of(sys.stdout)
    width = max(len(each.name) for each in profiles)
    _print(
        line
        for each, row in zip(profiles, rows, strict=True)
        for line in screen.wrap(
            f"{each.party}  {each.name:<{width}}  {row['seen']:>2} of {row['facts']:>2} facts seen; Budapest Convention: "
            f"{each.member(Basis.ETS185, day).reason}".replace(" ", GLUE),
        )
    )


def _object(profile: "PartyProfile", day: date) -> dict[str, Any]:
    from mla_schema.parties import weigh
    from mla_schema.parties.writing import as_object

    weights = {fact.id: weigh(fact, day) for fact in profile.facts}
    return {
        "profile": as_object(profile),
        "at": str(day),
        "weights": {
            name: {"severity": weight.severity.value, "reason": weight.reason}
            for name, weight in weights.items()
        },
        "unknown": [topic.value for topic in profile.unknown_topics],
        "unknownMemberships": [treaty.value for treaty in profile.unknown_memberships],
    }


def _give(content: dict[str, Any]) -> None:
    STANDARD_OUTPUT.put(json_file(content))


def _print(lines: Iterable[str]) -> None:
    colour = screen_of(sys.stdout).colour
    for line in lines:
        click.echo(line, color=colour)


def _label(member: StrEnum) -> str:
    from mla_schema.locale.catalogue import english

    return english().label(f"party.{type(member).__name__}.{member.value}")


def _lines(profile: "PartyProfile", day: date, screen: Screen) -> Iterator[str]:
    from mla_schema.parties import Topic
    from mla_schema.parties.wording import DISCLAIMER

    yield screen.paint(f"{tame(profile.name)} ({profile.party})", bold=True)
    yield from screen.wrap(f"Profile of {profile.profile_date}, weighed at {day}.")
    yield from screen.wrap(DISCLAIMER)
    for remark in profile.remarks:
        yield from screen.wrap(f"Remark: {tame(remark)}")
    for topic in Topic:
        found = profile.about(topic)
        if found:
            yield ""
            yield screen.paint(_label(topic), "cyan", bold=True)
        for fact in found:
            yield from _fact_lines(fact, day, screen)
    yield ""
    yield screen.paint("What nobody knows here", "cyan", bold=True)
    for treaty in profile.unknown_memberships:
        yield from screen.wrap(f"Membership: {_label(treaty)}", indent=2, hanging=4)
    for topic in profile.unknown_topics:
        yield from screen.wrap(_label(topic), indent=2, hanging=4)
    yield from screen.wrap("Unknown is not a no: ask the Party.", indent=2)


def _fact_lines(fact: "Fact", day: date, screen: Screen) -> Iterator[str]:
    from mla_schema.parties import weigh
    from mla_schema.parties.wording import place_in_words, standing_in_words, value_in_words

    place = place_in_words(fact, _label)
    said = value_in_words(fact, _label)
    yield from screen.wrap(tame(f"{place}: {said}" if place else said), indent=2, hanging=4)
    words, colour = _WEIGHTS[weigh(fact, day).severity]
    for line in screen.wrap(tame(f"{words}: {standing_in_words(fact, _label, day)}"), indent=4, hanging=6):
        yield screen.paint(line, colour)
    if fact.note is not None:
        yield from screen.wrap(f"Note: {tame(fact.note)}", indent=4, hanging=6)
    for source in fact.sources:
        if source.url is not None:
            quote = f": {source.quote}" if source.quote else ""
            for line in screen.wrap(tame(f"{source.url}{quote}"), indent=4, hanging=6):
                yield screen.paint(line, dim=True)
