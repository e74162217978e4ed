"""The family ``rules``: both twins of each rule, in each syntax, with all that must be found."""

from __future__ import annotations

import json
from typing import Any, Final

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.derive.rule_words import words_of_rule
from mla_schema.derive.twins import VECTORS, Twins, twins
from mla_schema.rules import rules
from tests.example_files import TODAY
from tests.vectors.derive.book import ROOT, Book, accepted, refused
from tests.vectors.derive.trusts import kept, specimen_list

_FAMILY: Final = "rules"
_CLAUSES: Final = ["8.1", "8.2"]


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for id_, twin in twins(ROOT).items():
        told = json.loads((ROOT / VECTORS / "twins" / f"{id_}.json").read_text(encoding="utf-8"))
        for form in twin.forms:
            for name in ("passing", "failing"):
                _twin(book, id_, twin, told, name, form)
    _gaps(book)


def _twin(book: Book, id_: str, twin: Twins, told: Any, name: str, form: mla.Form) -> None:
    what = words_of_rule(rules()[id_]).message
    found = [] if name == "passing" else twin.expected
    acceptable = not any(severity == "error" for _, severity in found)
    arguments: dict[str, Any] = {"at": twin.at or TODAY.isoformat().replace("+00:00", "Z")}
    features = ["party"] if twin.party is not None else []
    if twin.party is not None:
        arguments["party"] = told["party"]
    if twin.history:
        arguments["history"] = [
            book.source(mla.encode(each, form=mla.Form.JSON), near=f"{_FAMILY}/{id_} history {number}")
            for number, each in enumerate(twin.history, 1)
        ]
    if twin.signed:
        arguments["trust"] = kept(book, specimen_list())
        features.append("trustList")
    source = book.kept(ROOT / VECTORS / id_ / f"{name}.mla.{form.value}")
    expected = accepted(
        acceptable=acceptable,
        findings=[{"rule": id_, "severity": severity, "pointer": pointer} for pointer, severity in found],
    )
    clauses = _CLAUSES
    if name == "failing" and rules()[id_].structural:
        # What breaks a rule of the structure is no message, and no rule can find anything in it.
        expected = _refusal(source, twin)
        clauses = [*_CLAUSES, "2.3"]
    about = f"{id_}: {what}"
    passes = (
        "The message passes the rule" if name == "passing" else "The message breaks the rule, and no other"
    )
    book.add(
        _FAMILY,
        f"{id_} {name} {form.value}",
        f"{passes}. {about}" if about.endswith(".") else f"{passes}. {about}.",
        clauses,
        "rules",
        source,
        expected,
        features=features,
        **arguments,
    )


def _refusal(source: dict[str, Any], twin: Twins) -> dict[str, Any]:
    """The stage and code of a twin that is no message: the one fault that breaks the rule."""
    from mla_schema.conformance.answers import stage_of
    from mla_schema.conformance.trusting import trust_of
    from tests.vectors.derive.book import FOLDER
    from tests.vectors.derive.trusts import specimen_list as trusted

    data = (FOLDER / source["file"]).read_bytes()
    trust = trust_of(trusted(), TODAY) if twin.signed else None
    report = mla.validate(data, at=TODAY, trust=trust, rules=False)
    [code] = [each.code for each in report.findings]
    assert code in {each.code for each in faults.faults().values()}
    return refused(stage_of(code), code)


def _gaps(book: Book) -> None:
    """A finding that the sender declares as a known gap is told, and does not count."""
    twin = next(
        each
        for each in twins(ROOT).values()
        if each.failing is not None
        and each.expected == tuple((pointer, "error") for pointer, _ in each.expected)
        and len(each.expected) == 1
        and not each.history
        and each.party is None
        and each.at is None
        and not each.failing.header.known_gaps
    )
    assert twin.failing is not None
    tree = json.loads(mla.encode(twin.failing, form=mla.Form.JSON))
    reason = [{"prose": {"text": "It is asked for and will follow.", "language": "en"}}]
    tree["header"]["knownGaps"] = [{"rule": twin.rule, "reason": reason}]
    [(pointer, severity)] = twin.expected
    book.add(
        _FAMILY,
        "known gap does not count",
        f"The sender declares that the message breaks {twin.rule}: it is told, and does not count against the message.",
        ["8.4", "3.2"],
        "rules",
        book.source(json.dumps(tree).encode(), near=f"{_FAMILY}/known gap"),
        accepted(acceptable=True, findings=[{"rule": twin.rule, "severity": severity, "pointer": pointer}]),
        at=TODAY.isoformat().replace("+00:00", "Z"),
    )
