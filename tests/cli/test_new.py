"""``new``: what it makes is valid, says what is to be replaced, and can hit nobody."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.cli.kinds import TYPES
from mla_schema.cli.skeleton import Beginning
from mla_schema.codec.shape import member_of, shape_of
from mla_schema.core.placeholder import PLACEHOLDER
from tests.cli.conftest import Type

FORMS = ("xml", "json")
ENDPOINTS = ("--from", "MD", "--to", "RO")
RESERVED = {
    "address": "192.0.2.1",
    "digest": "0" * 64,
    "emails": "example.org",
    "pointer": "/body",
    "value": "example.org",
}
CODED = {
    # Names of other things, and dates.
    *(
        "schemaVersion",
        "id",
        "conversation",
        "language",
        "country",
        "countries",
        "condition",
        "file",
        "articles",
    ),
    *("issuedAt", "occurredAt", "at", "start", "end", "since", "until", "issuedOn", "translatedOn"),
    *("dueBy", "expectedBy"),
    # Codes.
    *(
        "accepted",
        "availableDomestically",
        "category",
        "competence",
        "conditionsKept",
        "disposition",
        "elements",
    ),
    *("event", "favourable", "functions", "instrument", "kind", "kinds", "measures", "notified"),
    *(
        "otherMeansTried",
        "outcome",
        "precision",
        "preservationSought",
        "purposes",
        "reason",
        "reasons",
        "role",
    ),
    *("stage", "status", "subject", "topic", "topics", "verdict"),
}


def read(name: str) -> mla.Message:
    return mla.read(Path(name).read_bytes()).unverified()


def texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a JSON tree with its name."""
    match value:
        case dict():
            for key, each in value.items():
                yield from texts(each, key)
        case list():
            for each in value:
                yield from texts(each, name)
        case str():
            yield name, value


def test_the_types_are_those_of_the_model() -> None:
    assert sorted(TYPES.values()) == sorted(model.Body.MEMBERS)
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", name) for name in TYPES)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", TYPES)
def test_new_validate_convert_validate(
    kind: str, form: str, tmp_path: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    other = FORMS[1 - FORMS.index(form)]
    made = type_("new", kind, *ENDPOINTS, "--as", form)
    Path(f"a.mla.{form}").write_bytes(made.stdout_bytes)
    steps = [
        ("validate", f"a.mla.{form}"),
        ("convert", f"a.mla.{form}", "-o", f"b.mla.{other}"),
        ("validate", "."),
        ("convert", f"b.mla.{other}", "-o", f"c.mla.{form}"),
    ]
    assert [type_(*step).exit_code for step in steps] == [0, 0, 0, 0]
    assert Path(f"c.mla.{form}").read_bytes() == made.stdout_bytes


@pytest.mark.parametrize("category", codes.DataCategory)
@pytest.mark.parametrize("kind", ["data-request", "preservation-request", "interception-request"])
def test_every_category_has_a_skeleton(kind: str, category: codes.DataCategory, type_: Type) -> None:
    made = type_("new", kind, *ENDPOINTS, "--category", category.value)
    message = mla.read(made.stdout_bytes).unverified()
    assert isinstance(message.body, model.DataRequest | model.PreservationRequest | model.InterceptionRequest)
    (item,) = message.body.items
    assert item.category is category
    assert item.identifiers


@pytest.mark.parametrize("kind", TYPES)
def test_every_value_is_reserved_or_says_that_it_is_to_be_replaced(kind: str, type_: Type) -> None:
    made = type_("new", kind, *ENDPOINTS, "--form", "json")
    tree = json.loads(made.stdout)
    plain = {name for name, text in texts(tree) if not text.startswith(f"{PLACEHOLDER}: ")}
    # Codes, dates, names of other things, and values that are reserved for examples.
    assert plain <= {*CODED, *RESERVED}
    for name, text in texts(tree):
        assert name not in RESERVED or text.startswith(PLACEHOLDER) or RESERVED[name] in text
    assert made.stdout.count("@") == made.stdout.count("@example.org")
    assert PLACEHOLDER in made.stderr


@pytest.mark.parametrize("kind", TYPES)
def test_every_placeholder_is_found_as_long_as_it_is_left(kind: str, type_: Type) -> None:
    made = type_("new", kind, *ENDPOINTS, "--form", "json")
    message = mla.read(made.stdout_bytes).unverified()
    report = mla.check(message, at=message.header.issued_at)
    left = [text for _, text in texts(json.loads(made.stdout)) if text.startswith(PLACEHOLDER)]
    assert [each.code for each in report.findings].count("MLA-C28") == len(left) > 0


@pytest.mark.parametrize("kind", TYPES)
def test_the_header_is_fresh(kind: str, type_: Type) -> None:
    first, second = (
        mla.read(type_("new", kind, *ENDPOINTS).stdout_bytes).unverified().header for _ in range(2)
    )
    assert first.id != second.id
    assert first.conversation == first.id
    assert first.specimen is True
    assert first.issued_at.microsecond == 0
    countries = (getattr(each, "country", None) for each in (first.sender, first.recipient))
    assert tuple(countries) == ("MD", "RO")


def test_the_name_of_the_file_tells_the_form(desk: Path, type_: Type) -> None:
    del desk
    done = type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json")
    assert json.loads(Path("w.mla.json").read_text())["body"]["withdrawal"]
    assert "'w.mla.json' is written." in done.stderr
    assert type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json").exit_code == 2
    assert type_("new", "withdrawal", *ENDPOINTS, "-o", "w.mla.json", "--force").exit_code == 0


@pytest.mark.parametrize("wrong", ["", " MD-PG", "a\nb", "x" * 1_001])
def test_an_identifier_that_no_message_can_have(wrong: str, type_: Type) -> None:
    done = type_("new", "withdrawal", *ENDPOINTS, "--id", wrong)
    assert done.exit_code == 2
    assert "must be text on one line" in done.stderr


def test_an_answer_can_be_begun_here_too(desk: Path, type_: Type) -> None:
    del desk
    made = [
        type_(*arguments, "--form", "json").stdout
        for arguments in (
            ("new", "receipt", "--in-reply-to", "valid.mla.xml"),
            ("reply", "valid.mla.xml", "--as", "receipt"),
        )
    ]
    fresh = re.compile('"id": "[^"]*"|"(issuedAt|occurredAt)": "[^"]*"')
    first, second = (fresh.sub("", text, count=2) for text in made)
    assert fresh.sub("", first) == fresh.sub("", second)
    assert json.loads(made[0])["body"]["receipt"]["examination"]


def test_every_message_type_has_a_skeleton_of_its_own() -> None:
    from datetime import UTC, datetime

    beginning = Beginning("6b1f0a52-5c50-4b53-9c54-1f6f2b8f1d20", datetime(2026, 11, 23, tzinfo=UTC))
    for tag in model.Body.MEMBERS:
        body = beginning.alone(tag, "MD", "RO").message.body
        assert type(body) is member_of(model.Body, tag)
        assert shape_of(type(body)).wire == tag


def test_what_goes_to_a_provider_names_one(type_: Type) -> None:
    def ends(kind: str) -> tuple[type, type]:
        header = mla.read(type_("new", kind, *ENDPOINTS).stdout_bytes).unverified().header
        return type(header.sender), type(header.recipient)

    authority, provider = model.Authority, model.ServiceProvider
    assert ends("provider-order") == ends("domain-registration-request") == (authority, provider)
    assert ends("provider-reply") == (provider, authority)
    assert ends("order-notification") == ends("give-effect-request") == (authority, authority)


# What the law asks for, by its docstrings: the fields of each type whose absence would make it incomplete.
LAW = {
    "preservation-request": "legalBases offences summary items relevance necessity intendedRequest duration",
    "domain-registration-request": "issuingAuthority issuedOn legalBases items proceedings relevance assurances "
    "deadline delivery",
    "provider-order/order": "issuingAuthority issuedOn legalBases provider offences items",
    "provider-order/supplement": "domesticLegalBases provisions contact deadline delivery preservationSought "
    "notified",
    "give-effect-request/order": "issuingAuthority issuedOn legalBases provider offences items",
    "give-effect-request/supportingInformation": "domesticLegalBases provisions holdsDataBecause summary relevance "
    "contact preservationSought otherMeansTried",
    "joint-investigation": "purposes composition duration extensionTerms countries location organisation "
    "gatheringTerms useTerms confidentialityTerms participationTerms",
    "referral": "referredTo reason",
    "order-notification": "order supplement summary",
    "data-protection-notice": "event description measures contact",
    "delay": "reasons expectedBy",
}


@pytest.mark.parametrize("where", LAW)
def test_what_the_law_asks_for_is_there(where: str, type_: Type) -> None:
    kind, *way = where.split("/")
    body = json.loads(type_("new", kind, *ENDPOINTS, "--form", "json").stdout)["body"]
    for name in (TYPES[kind], *way):
        body = body[name]
    assert set(LAW[where].split()) <= set(body)


def test_what_is_issued_under_the_second_protocol_says_so(type_: Type) -> None:
    made = type_("new", "domain-registration-request", *ENDPOINTS, "--form", "json")
    (basis,) = json.loads(made.stdout)["body"]["domainRegistrationRequest"]["legalBases"]
    assert basis == {"instrument": "secondAdditionalProtocol", "articles": ["6"], "issuedPursuant": True}


def test_the_codes_that_decide_are_pointed_out(type_: Type) -> None:
    consent = type_("new", "consent-answer", *ENDPOINTS)
    assert (
        "Decide: 'verdict' is 'refused' for now; it can also be granted or grantedOnConditions."
        in consent.stderr
    )
    status = type_("new", "status", *ENDPOINTS)
    assert "Decide: 'status' is 'received' for now; the reference lists the other codes." in status.stderr
    assert "Decide" not in type_("new", "data-request", *ENDPOINTS).stderr


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        ("data-request", "subscriber"),
        ("real-time-traffic-request", "traffic"),
        ("interception-request", "content"),
        ("domain-registration-request", "domainRegistration"),
    ],
)
def test_each_type_asks_for_its_data(kind: str, category: str, type_: Type) -> None:
    made = json.loads(type_("new", kind, *ENDPOINTS, "--form", "json").stdout)
    (item,) = made["body"][TYPES[kind]]["items"]
    assert item["category"] == category
    # What is collected while it arises has no past.
    assert "period" not in item


def test_the_help_says_what_each_type_is(type_: Type) -> None:
    told = " ".join(type_("new", "--help").stdout.split())
    assert "order-served The information that the requested Party has served an order on the provider" in told
    assert all(f" {name} " in told for name in TYPES)
    assert " data-request " not in type_("reply", "--help").stdout


def test_providers_are_where_the_request_goes(type_: Type) -> None:
    def country(kind: str, *way: str) -> str | None:
        value = json.loads(type_("new", kind, *ENDPOINTS, "--form", "json").stdout)["body"][TYPES[kind]]
        for step in way:
            value = value[0] if isinstance(value, list) else value[step]
        found: str | None = value["provider"].get("country")
        return found

    assert country("data-request", "items", "0") == "RO"
    # Here Moldova answers, and served an order in its territory.
    assert country("order-served") == "MD"
    # The path leads elsewhere.
    assert country("partial-disclosure", "path", "0") is None
