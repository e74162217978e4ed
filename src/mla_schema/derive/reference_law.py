"""The reference page of the law: every provision that is cited, and what rests on it."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from mla_schema.core.law import Instrument, Provision, provisions
from mla_schema.derive.docstrings import (
    Words,
    words_of_class,
    words_of_code,
    words_of_field,
    words_of_scalar,
)
from mla_schema.derive.inventory import inventory
from mla_schema.derive.markdown import anchor, bullets, code, link, page, prose, section, table
from mla_schema.derive.reference_places import INDEX, PHRASES, article_of, to_named, to_type
from mla_schema.phrases import phrases_all

_BACK = link("Reference", INDEX)
_Named: TypeAlias = tuple[str, Provision]
"""A constant and its name."""
_HEAD = ("Provision", "What it says", "Text", "What rests on it", "Constant")


def law_page() -> str:
    """The page of all provisions, by instrument and article."""
    cited: dict[Instrument, dict[str, list[_Named]]] = {each: {} for each in Instrument}
    for name, provision in provisions().items():
        cited[provision.instrument].setdefault(article_of(provision), []).append((name, provision))
    resting = _resting()
    return page(
        "# Law",
        f"{_BACK}. Which provisions are cited, and which fields, codes and types rest on each of them: the answer "
        'to "what does Article 29(2)(d) correspond to?".',
        "**read** means that citation and subject were compared with the full text of the provision. **recalled** "
        "means that they were not: from memory, from a part of the text, or at second hand. Verify a recalled "
        "provision before you rely on it. The subject is in our own words and quotes nothing.",
        bullets(
            f"{link(instrument.short, f'#{anchor(instrument.short)}')}: {prose(instrument.title)}"
            for instrument in Instrument
        ),
        *(_instrument(instrument, articles, resting) for instrument, articles in cited.items()),
    )


def _instrument(
    instrument: Instrument, articles: dict[str, list[_Named]], resting: dict[str, list[str]]
) -> str:
    blocks = [f"## {instrument.short}", f"*{prose(instrument.title)}*"]
    for heading in sorted(articles, key=_order):
        if heading != instrument.short:
            blocks.append(f"### {heading}")
        blocks.append(table(_HEAD, [_row(*each, resting) for each in articles[heading]]))
    return section(*blocks)


def _order(heading: str) -> tuple[str, int]:
    """The instrument itself, then its annexes and articles by number."""
    number = re.search("Article ([0-9]+)$", heading)
    return (heading[: number.start()], int(number[1])) if number else (heading, 0)


def _row(name: str, provision: Provision, resting: dict[str, list[str]]) -> tuple[str, ...]:
    return (
        prose(provision.citation),
        prose(provision.subject),
        "read" if provision.source_verified else "recalled",
        ", ".join(resting[name]),
        code(name),
    )


def _resting() -> dict[str, list[str]]:
    """For each constant, links to what names it as its source."""
    found: dict[str, list[str]] = defaultdict(list)
    for shown, words in _definitions():
        for name in words.sources:
            found[name].append(shown)
    names = {provision: name for name, provision in provisions().items()}
    for phrase in phrases_all().values():
        shown = link(f"Phrase › {phrase.key}", f"{PHRASES}#{anchor(phrase.key.partition('.')[0])}")
        for each in phrase.law:
            found[names[each]].append(shown)
    return found


def _definitions() -> Iterator[tuple[str, Words]]:
    found = inventory()
    for cls in (*found.shapes, *found.unions, *found.owners):
        yield to_named(cls), words_of_class(cls)
    for field in found.fields:
        words = words_of_field(field)
        yield to_named(field.owner, words.label), words
    for codes in found.codes:
        yield to_named(codes), words_of_class(codes)
        for member in codes:
            words = words_of_code(member)
            yield to_named(codes, words.label), words
    for scalar in found.scalars:
        yield to_type(scalar), words_of_scalar(scalar)
