"""The pages of the Party profiles: one for each Party, and the page that leads to them."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from mla_schema.core.report import Severity
from mla_schema.derive.docstrings import words_of_code
from mla_schema.derive.markdown import bullets, link, page, prose, section, table
from mla_schema.parties import Confidence, Fact, PartyProfile, Topic, load_party, party_codes, weigh
from mla_schema.parties.wording import DISCLAIMER, place_in_words, standing_in_words, value_in_words

INDEX = "index.md"

_DATA = "../../src/mla_schema/parties/data"
_WEIGHTS = {
    Severity.ERROR: "solid",
    Severity.WARNING: "weak",
    Severity.NOTE: "hint",
}
_HOW_TO_READ = (
    "**solid**: a text was seen or the Party confirmed it, and it was recent enough when the profile was put together.",
    "**weak**: seen, but old, undated or at second hand. At most a warning may rest on it.",
    "**hint**: recalled, and no text was seen; or looked for and not established. Nothing may be refused because of it.",
    "What is not listed is unknown. Unknown is not a no.",
)


def party_pages() -> dict[str, Callable[[], str]]:
    """Every page by file name, as the function that writes it."""
    return {INDEX: index_page, **{f"{code}.md": partial(party_page, code) for code in party_codes()}}


def index_page() -> str:
    """The page that leads to the others."""
    profiles = sorted((load_party(code) for code in party_codes()), key=lambda each: each.name)
    return page(
        "# Parties",
        f"What is known of the requirements of {len(profiles)} States: the Parties to the Budapest Convention that "
        "were known by 10 January 2025, two signatories, and Belarus and New Zealand. Derived from the "
        f"{link('profiles', f'{_DATA}/')} by `python -m mla_schema.derive`; do not edit these pages.",
        f"**{DISCLAIMER}**",
        bullets(_HOW_TO_READ),
        f"The form of a profile is {link('party.schema.json', '../../xsd/1.0/party.schema.json')}. An office that "
        "knows better keeps a file of its own; see `mla-schema party --help`.",
        table(
            ("State", "Code", "Facts", "Seen or confirmed", "Profile of"),
            [
                (
                    link(prose(each.name), f"{each.party}.md"),
                    each.party,
                    str(len(each.facts)),
                    str(sum(fact.confidence is not Confidence.MEMORY for fact in each.facts)),
                    str(each.profile_date),
                )
                for each in profiles
            ],
        ),
    )


def party_page(code: str) -> str:
    """The page of one Party.

    Args:
        code: The State, as ISO 3166-1 alpha-2 code.
    """
    profile = load_party(code)
    return page(
        f"# {prose(profile.name)}",
        f"{link('Parties', INDEX)}. Derived from {link(f'{code}.json', f'{_DATA}/{code}.json')}. {_age(profile)}",
        f"**{DISCLAIMER}**",
        *(f"Remark: {prose(each)}" for each in profile.remarks),
        *(_topic(profile, topic) for topic in Topic),
        "## What nobody knows here",
        bullets(
            [
                *(f"Membership: {_label(treaty)}" for treaty in profile.unknown_memberships),
                *(_label(topic) for topic in profile.unknown_topics),
            ]
        ),
    )


def _label(member: StrEnum) -> str:
    return words_of_code(member).label


def _age(profile: PartyProfile) -> str:
    days = sorted(fact.as_of for fact in profile.facts if fact.as_of is not None)
    known = f"; its facts are of {days[0]} to {days[-1]}" if days else ""
    return f"Put together on {profile.profile_date}{known}. Whatever happened later is not in it."


def _topic(profile: PartyProfile, topic: Topic) -> str:
    found = profile.about(topic)
    if not found:
        return ""
    words = words_of_code(topic)
    rows = [_row(fact, profile) for fact in found]
    return section(
        f"## {words.label}",
        prose(words.meaning),
        table(
            ("Under", "What is known", "Weight", "According to whom", "Where it was seen, and notes"), rows
        ),
    )


def _row(fact: Fact, profile: PartyProfile) -> tuple[str, ...]:
    sources = [
        link(_label(source.kind).lower(), source.url) + (f": {prose(source.quote)}" if source.quote else "")
        for source in fact.sources
        if source.url is not None
    ]
    note = [f"*{prose(fact.note)}*"] if fact.note is not None else []
    return (
        prose(place_in_words(fact, _label)),
        prose(value_in_words(fact, _label)),
        _WEIGHTS[weigh(fact, profile.profile_date).severity],
        prose(standing_in_words(fact, _label)),
        ". ".join([*sources, *note]),
    )
