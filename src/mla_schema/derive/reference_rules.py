"""The pages of the rules: one for each rule, an index, and an index by article."""

import json
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from mla_schema.core.law import Provision
from mla_schema.core.report import Severity
from mla_schema.core.rule import Rule
from mla_schema.derive.markdown import bullets, code, link, page, prose, section, table
from mla_schema.derive.reference_places import article_of
from mla_schema.derive.rule_words import words_of_rule
from mla_schema.derive.twins import VECTORS, Twins, twins
from mla_schema.rules import RULE_SET, rules
from mla_schema.rules.pending import PENDING

INDEX = "index.md"
_BACK = link("Rules", INDEX)
_POLICY = (
    ("**Error**: not acceptable as it is. **Warning**: likely to be returned or delayed. **Note**: advice."),
    (
        "A rule whose law nobody has read for this project is never more than a warning, whatever it was meant to be; "
        "neither is a fact about a Party that was recalled, or is old."
    ),
    "On receipt no finding prevents registration or a receipt.",
    (
        "On sending, an error is overridden by a known gap that the sender declares and signs, and no error holds up a "
        "preservation request or an emergency."
    ),
    "Findings are no legal advice; acceptance is for the requested Party to decide.",
)


def rule_pages(root: Path | None) -> dict[str, Callable[[], str]]:
    """Every page by file name, as the function that writes it.

    Args:
        root: The root of the repository, for the twins.
    """
    known = twins(root) if root is not None else {}
    return {
        INDEX: _index,
        **{f"{id_}.md": partial(_page, rule, known.get(id_)) for id_, rule in rules().items()},
    }


def _index() -> str:
    known = rules()
    by_article: dict[str, list[Rule]] = defaultdict(list)
    for rule in known.values():
        for provision in rule.provisions:
            by_article[article_of(provision)].append(rule)
    return page(
        "# Rules",
        f"The {len(known)} rules of rule set {RULE_SET}: what makes a request specific and complete. This page and "
        "those of the rules are derived from the definitions in `src/mla_schema/rules`; do not edit them.",
        bullets(_POLICY),
        "## All rules",
        table(
            ("Rule", "Severity", "Judges", "What it finds"),
            [
                (_to(rule), _weight(rule), _judged(rule), prose(words_of_rule(rule).message))
                for rule in known.values()
            ],
        ),
        "## By article",
        table(
            ("Article", "Rules"),
            [
                (prose(article), ", ".join(dict.fromkeys(map(_to, found))))
                for article, found in sorted(by_article.items())
            ],
        ),
        "## Not yet",
        table(("Rule", "Why"), [(code(id_), prose(reason)) for id_, reason in PENDING.items()]),
    )


def _page(rule: Rule, twin: Twins | None) -> str:
    words = words_of_rule(rule)
    return page(
        f"# {rule.id}",
        f"{_BACK}. **{prose(words.message)}**",
        section("## Why", prose(words.why)),
        section("## What to do", prose(words.fix)),
        section("## Law", bullets(map(_law, rule.provisions))),
        section(
            "## Facts",
            bullets(
                [
                    f"Severity: {_weight(rule)}",
                    f"Judges: {_judged(rule)}",
                    f"Since rule set {rule.since}",
                ]
            ),
        ),
        _twins(twin) if twin is not None else "",
    )


def _twins(twin: Twins) -> str:
    files = f"../../{VECTORS}/{twin.rule}"
    links = ", ".join(
        link(f"{name} ({form})", f"{files}/{name}.mla.{form}")
        for name in ("passing", "failing")
        for form in map(str, twin.forms)
    )
    found = ", ".join(
        f"{code(pointer) if pointer is not None else 'the file itself'} ({weight})"
        for pointer, weight in twin.expected
    )
    return section(
        "## Example",
        f"A message that passes and one that fails, which differ in one edit: {links}.",
        f"The edit that breaks the rule:\n\n```json\n{_edit(twin.edit)}\n```",
        f"What is then found: {found}.",
    )


def _edit(edit: Any) -> str:
    return json.dumps(dict(edit), ensure_ascii=False, indent=2)


def _law(provision: Provision) -> str:
    return f"{prose(provision.told)}: {prose(provision.subject)}"


def _weight(rule: Rule) -> str:
    if rule.severity is rule.declared:
        return rule.severity.value
    return f"{rule.severity.value} ({Severity.ERROR.value} once its law is read)"


def _judged(rule: Rule) -> str:
    """The class of what it judges; a rule that is judged while a file is read judges no part of a message."""
    return "the file itself" if rule.structural else code(rule.on)


def _to(rule: Rule) -> str:
    return link(rule.id, f"{rule.id}.md")
