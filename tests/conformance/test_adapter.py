"""The adapter: whatever it is asked, it answers and goes on."""

from __future__ import annotations

import io
import json
from typing import Any, Final

import pytest

from mla_schema.conformance import Adapter, adapter
from mla_schema.conformance.answers import instant_of, stage_of
from mla_schema.conformance.trusting import _KEPT, _remembered, trust_of
from mla_schema.signature.trusted import SigningRole

_NO_MESSAGE: Final = {"form": "json", "data": "e30="}
_AT: Final = "2026-11-24T12:00:00Z"


def ask(**request: Any) -> dict[str, Any]:
    return Adapter().ask({"id": "1", **request})


def served(*lines: bytes) -> list[dict[str, Any]]:
    answered = io.BytesIO()
    Adapter().serve(io.BytesIO(b"".join(line + b"\n" for line in lines)), answered)
    return [json.loads(line) for line in answered.getvalue().splitlines()]


def test_it_says_what_it_is() -> None:
    told = ask(do="hello")
    assert (told["protocol"], told["implementation"]) == (1, "mla-schema")
    assert set(told["features"]) == set(adapter.FEATURES)


def test_without_the_library_for_timestamps_it_does_not_claim_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter, "find_spec", lambda _: None)
    assert "timestamp" not in ask(do="hello")["features"]


def test_nothing_that_is_asked_ends_it() -> None:
    told = served(
        b'{"id": "1", "do": "dance"}',
        b"not JSON",
        b"[]",
        b"\xff",
        b'{"id": "2", "do": "read"}',
        b'{"id": "3", "do": "read", "form": "json", "data": "?"}',
        b'{"id": "4", "do": "read", "form": "json", "data": "e30="}',
    )
    assert told[0] == {"id": "1", "outcome": "unsupported"}
    assert [each["outcome"] for each in told[1:6]] == ["error"] * 5
    assert [each["detail"] for each in told[1:6]] == [*["no request"] * 3, "KeyError", "Error"]
    assert told[6]["outcome"] == "refused"


@pytest.mark.parametrize(
    "request_",
    [
        {"do": "digest", **_NO_MESSAGE},
        {"do": "convert", "to": "xml", **_NO_MESSAGE},
        {"do": "endorse", **_NO_MESSAGE, "endorsement": _NO_MESSAGE, "trust": {"authorities": []}, "at": _AT},
        {"do": "rules", **_NO_MESSAGE, "at": _AT},
        {"do": "rules", **_NO_MESSAGE, "history": [_NO_MESSAGE], "at": _AT},
        {"do": "fold", "messages": [_NO_MESSAGE], "at": _AT},
        {"do": "statistics", "messages": [_NO_MESSAGE], "at": _AT, "threshold": 5, "kpis": []},
    ],
    ids=lambda each: each["do"],
)
def test_what_is_no_message_is_refused(request_: dict[str, Any]) -> None:
    told = ask(**request_)
    assert told["outcome"] == "refused"
    assert told["stage"] in {"structure", "signature"}


def test_a_stage_is_told_by_the_code() -> None:
    assert [
        stage_of(code) for code in ("MLA-U01", "MLA-L01", "MLA-A40", "MLA-A01", "MLA-A20", "MLA-A35")
    ] == [
        "wire",
        "limits",
        "structure",
        "signature",
        "trust",
        "signature",
    ]


def test_what_nothing_is_said_of_stands_in_the_way_of_nothing() -> None:
    told = {"country": "MD", "id": "MD-PG", "pinned": ["YWJj"]}
    [authority] = trust_of({"authorities": [told]}, instant_of(_AT)).authorities
    assert (authority.name, len(authority.roles)) == ("MD-PG", len(SigningRole))
    assert authority.granted[0].holds(instant_of(_AT))


def test_what_is_remembered_is_bounded() -> None:
    at = instant_of(_AT)
    for number in range(_KEPT + 5):
        trust_of({"authorities": [], "timestampAuthorities": [], "number": number}, at)
    assert len(_remembered) <= _KEPT
    assert trust_of({"authorities": []}, at) is trust_of({"authorities": []}, at)
