"""What a profile must not say: a table of bad files, named by what is wrong with them."""

import json
from typing import Any, Final

import jsonschema_rs
import pytest

from mla_schema.derive.party_schema import party_schema
from mla_schema.parties import PartyDataError, parse_party
from mla_schema.parties.reading import LARGEST

_SCHEMA = jsonschema_rs.validator_for(json.loads(party_schema()))
_FACT: Final[dict[str, Any]] = {
    "id": "XX.a",
    "field": "languages_accepted",
    "instrument": "ETS030",
    "value": {"languages": ["en"], "rule": "preferred"},
    "knowledge": "known",
    "confidence": "seen",
    "as_of": "2020-01-01",
    "sources": [{"kind": "depositary", "url": "https://example.org/a"}],
}
_PROFILE: Final[dict[str, Any]] = {
    "profile_version": "1.0",
    "party": "XX",
    "name": "Exland",
    "profile_date": "2026-11-23",
    "facts": [_FACT],
}
_GONE: Final = object()


def _profile(**changes: object) -> dict[str, Any]:
    return {name: value for name, value in {**_PROFILE, **changes}.items() if value is not _GONE}


def _fact(**changes: object) -> dict[str, Any]:
    return _profile(
        facts=[{name: value for name, value in {**_FACT, **changes}.items() if value is not _GONE}]
    )


def _value(field: str, **value: object) -> dict[str, Any]:
    return _fact(field=field, value=value, instrument="ETS185")


# What is wrong: the profile, the fact and the field that are named, part of the sentence.
_BAD_FORM: Final[dict[str, tuple[dict[str, Any], str | None, str | None, str]]] = {
    "a member is missing": (_profile(name=_GONE), None, "name", "is missing"),
    "an unknown member": (_profile(nmae="X"), None, "nmae", "is not known here"),
    "a member that cannot be shown": (_profile(**{"\u202e": 1}), None, "?", "is not known here"),
    "another version": (_profile(profile_version="2.0"), None, "profile_version", "must be '1.0'"),
    "a country in small letters": (_profile(party="xx"), None, "party", "two capital letters"),
    "a name with a line break": (_profile(name="Ex\nland"), None, "name", "text on one line"),
    "a name with half a character": (_profile(name="\ud800"), None, "name", "half a character"),
    "a name that is a number": (_profile(name=1), None, "name", "must be text"),
    "a day that is not in the calendar": (
        _profile(profile_date="2026-02-30"),
        None,
        "profile_date",
        "a date",
    ),
    "a day with a time": (_profile(profile_date="2026-02-03T00:00"), None, "profile_date", "a date"),
    "a day that is a number": (_profile(profile_date=20260203), None, "profile_date", "a date"),
    "facts that are no list": (_profile(facts={}), None, "facts", "must be a list"),
    "a fact that is no object": (_profile(facts=["a"]), "number 1", None, "must be an object"),
    "an id that cannot be shown": (_fact(id="\u202e"), "number 1", "id", "the code of the Party"),
    "a fact without id": (_fact(id=_GONE), "number 1", "id", "is missing"),
    "an unknown topic": (_fact(field="language"), "XX.a", "field", "must be one of membership, "),
    "a topic that is a list": (_fact(field=["membership"]), "XX.a", "field", "must be one of"),
    "an unknown instrument": (_fact(instrument="ETS31"), "XX.a", "instrument", "must be one of"),
    "an article with the word": (_fact(article="Art. 16"), "XX.a", "article", "without the word"),
    "sources that are empty": (_fact(sources=[]), "XX.a", "sources", "must have an item"),
    "a source with an unknown kind": (
        _fact(sources=[{"kind": "blog", "url": "https://example.org"}]),
        "XX.a",
        "sources[0].kind",
        "must be one of",
    ),
    "an address that is none of the web": (
        _fact(sources=[{"kind": "mirror", "url": "ftp://example.org"}]),
        "XX.a",
        "sources[0].url",
        "a web address",
    ),
    "a truth value in words": (
        _fact(sources=[{"kind": "mirror", "url": "https://example.org", "complete_text_read": "yes"}]),
        "XX.a",
        "sources[0].complete_text_read",
        "true or false",
    ),
    "a value of another topic": (
        _value("languages_accepted", name="Ministry"),
        "XX.a",
        "value.name",
        "is not known here",
    ),
    "no language": (
        _value("languages_accepted", languages=[], rule="preferred"),
        "XX.a",
        "value.languages",
        "an item",
    ),
    "a language in words": (
        _value("languages_accepted", languages=["English"], rule="preferred"),
        "XX.a",
        "value.languages[0]",
        "a language code",
    ),
    "no day": (_value("preservation_period", initial_days=0), "XX.a", "value.initial_days", "1 or more"),
    "a day that is true": (
        _value("preservation_period", initial_days=True),
        "XX.a",
        "value.initial_days",
        "a whole",
    ),
    "days in words": (
        _value("preservation_period", initial_days="90"),
        "XX.a",
        "value.initial_days",
        "a whole",
    ),
    "a mailbox without a host": (
        _value("central_authority", name="Ministry", email="office"),
        "XX.a",
        "value.email",
        "an e-mail address",
    ),
    "known without a value": (_fact(value=_GONE), "XX.a", "value", "is missing"),
    "known to be null": (_fact(value=None), "XX.a", "value", "is missing"),
    "unknown with a value": (_fact(knowledge="unknown"), "XX.a", "value", "must be absent"),
}
# These the schema cannot say.
_BAD_SENSE: Final[dict[str, tuple[dict[str, Any], str | None, str | None, str]]] = {
    "an id of another Party": (_fact(id="YY.a"), "YY.a", "id", "must begin with XX."),
    "an id that is there twice": (_profile(facts=[_FACT, _FACT]), "XX.a", None, "is there twice"),
    "a contradiction without a note": (
        _fact(knowledge="conflicting", value=_GONE),
        "XX.a",
        "note",
        "how the sources contradict",
    ),
    "a limit of no reservation": (
        _value("reservation_29_4", reservation="none", limits=["general"]),
        "XX.a",
        "value.limits",
        "no reservation",
    ),
    "fewer days in all than at first": (
        _value("preservation_period", initial_days=90, max_total_days=60),
        "XX.a",
        "value.max_total_days",
        "must not be less",
    ),
    "recalled from a text": (_fact(confidence="memory"), "XX.a", "sources[0].kind", "must be 'none'"),
    "seen nowhere": (_fact(sources=[{"kind": "none"}]), "XX.a", "sources[0].kind", "must not be 'none'"),
    "seen without an address": (
        _fact(sources=[{"kind": "mirror"}]),
        "XX.a",
        "sources[0].url",
        "must be there",
    ),
    "confirmed on no day": (
        _fact(confidence="confirmed_by_party"),
        "XX.a",
        "verified_by_party",
        "must be there",
    ),
    "seen and yet confirmed": (
        _fact(verified_by_party="2020-01-01"),
        "XX.a",
        "verified_by_party",
        "only there",
    ),
    "no date": (_fact(as_of=_GONE), "XX.a", "as_of", "unless the basis is 'undated_copy'"),
    "undated with a date": (_fact(as_of_basis="undated_copy"), "XX.a", "as_of", "only then absent"),
    "ended before it began": (
        _fact(valid_from="2020-01-01", valid_to="2020-01-01"),
        "XX.a",
        "valid_to",
        "later than valid_from",
    ),
    "member of nothing": (
        _fact(field="membership", value={"status": "party"}, instrument=_GONE),
        "XX.a",
        "instrument",
        "is missing",
    ),
    "a declaration to no article": (
        _fact(field="cets224_declaration", value={"effect": "x"}, instrument="CETS224"),
        "XX.a",
        "article",
        "is missing",
    ),
    "a declaration under another treaty": (
        _fact(field="cets224_declaration", value={"effect": "x"}, article="7", instrument="ETS185"),
        "XX.a",
        "article",
        "not CETS224",
    ),
}
_BAD_BYTES: Final = {
    "nothing": (b"", "is not JSON: line 1, column 1"),
    "no object": (b"[]", "must be an object"),
    "not JSON": (b'{"party": "XX"', "is not JSON: line 1"),
    "another encoding": (b'{"name": "\xff"}', "is not UTF-8"),
    "a member twice": (b'{"party": "XX", "party": "XX"}', "two members of one name"),
    "a fraction": (b'{"party": 1.0}', "a number that is not whole"),
    "no number": (b'{"party": NaN}', "a number that is not whole"),
    "too deep": (b"[" * 200_000, "nested too deeply"),
    "too large": (b" " * (LARGEST + 1), "is larger than"),
    "an endless number": (b'{"party": ' + b"1" * 5_000 + b"}", "a number with too many digits"),
}


@pytest.mark.parametrize(
    ("tree", "fact", "field", "words"),
    [*_BAD_FORM.values(), *_BAD_SENSE.values()],
    ids=[*_BAD_FORM, *_BAD_SENSE],
)
def test_the_fault_is_named_with_its_place(
    tree: dict[str, Any], fact: str | None, field: str | None, words: str
) -> None:
    with pytest.raises(PartyDataError) as caught:
        parse_party(json.dumps(tree).encode(), source="own.json")
    error = caught.value
    assert (error.source, error.fact, error.field) == ("own.json", fact, field)
    assert words in error.problem
    expected = ", ".join(
        ["own.json", *([f"fact {fact}"] if fact else []), *([f"field {field}"] if field else [])]
    )
    assert str(error) == f"{expected}: {error.problem}"


_HALF: Final = "a name with half a character"
"""JSON can write it and JSON Schema has no word for it."""
_SCHEMA_CAN_SAY: Final = {name: each[0] for name, each in _BAD_FORM.items() if name != _HALF}


@pytest.mark.parametrize("tree", _SCHEMA_CAN_SAY.values(), ids=_SCHEMA_CAN_SAY)
def test_the_schema_refuses_a_bad_form_too(tree: dict[str, Any]) -> None:
    # The format of a day is an assertion only where a validator makes it one.
    assert not jsonschema_rs.validator_for(json.loads(party_schema()), validate_formats=True).is_valid(tree)


@pytest.mark.parametrize("tree", [each[0] for each in _BAD_SENSE.values()], ids=_BAD_SENSE)
def test_what_only_the_reader_refuses_is_no_more_than_what_is_told(tree: dict[str, Any]) -> None:
    assert _SCHEMA.is_valid(tree)


@pytest.mark.parametrize(("data", "words"), _BAD_BYTES.values(), ids=_BAD_BYTES)
def test_bytes_that_are_no_profile(data: bytes, words: str) -> None:
    with pytest.raises(PartyDataError, match=words):
        parse_party(data)


def test_absent_and_null_are_the_same() -> None:
    plain = parse_party(json.dumps(_PROFILE).encode())
    assert parse_party(json.dumps(_fact(scope=None, article=None, note=None)).encode()) == plain
    assert _SCHEMA.is_valid(_fact(scope=None))


def test_it_is_a_value_error() -> None:
    assert issubclass(PartyDataError, ValueError)
