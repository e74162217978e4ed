"""``rules`` and ``explain``: the rules by article and by type of message, and one of them in full."""

import json

import pytest

from mla_schema.cli.screen import Screen
from mla_schema.rules import rules
from tests.cli.conftest import Type


def test_all_rules_are_listed(type_: Type) -> None:
    done = type_("rules")
    assert done.exit_code == 0
    listed = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("MLA-")]
    assert listed == list(rules())
    assert f"{len(rules())} rules. Reason, remedy and example: mla-schema explain {listed[0]}" in done.stdout


def test_long_sentences_go_on_in_the_next_line(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mla_schema.cli.rules.screen_of", lambda _: Screen(60))
    done = type_("rules", "--article", "29(2)(a)")
    first, second, *_ = done.stdout.splitlines()
    assert first.startswith("MLA-C01")
    assert second.startswith(" " * 20)


@pytest.mark.parametrize(
    ("article", "with_", "without"),
    [
        ("29", "MLA-C10", "MLA-C05"),
        ("29(2)", "MLA-C10", "MLA-S01"),
        ("27", "MLA-C05", "MLA-C10"),
        ("second protocol", "MLA-C06", "MLA-K03a"),
    ],
)
def test_rules_of_an_article(type_: Type, article: str, with_: str, without: str) -> None:
    found = [each["id"] for each in json.loads(type_("rules", "--article", article, "--json").stdout)]
    assert with_ in found
    assert without not in found


def test_rules_of_a_type_of_message(type_: Type) -> None:
    found = json.loads(type_("rules", "--type", "giveEffectRequest", "--json").stdout)
    listed = {each["id"]: each for each in found}
    assert "MLA-K29" in listed
    assert "MLA-C10" not in {
        each["id"] for each in json.loads(type_("rules", "--type", "status", "--json").stdout)
    }
    assert listed["MLA-K29"].keys() == {
        "id",
        "severity",
        "message",
        "on",
        "provisions",
        "sourceVerified",
    }


def test_what_no_rule_fits_is_said(type_: Type) -> None:
    nothing = type_("rules", "--article", "999")
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    assert "No rule fits." in nothing.stderr
    unknown = type_("rules", "--type", "letter")
    assert unknown.exit_code == 2
    assert "'letter' is no type of message. There are: dataRequest" in unknown.stderr


def test_a_rule_is_explained(type_: Type) -> None:
    text = type_("explain", "MLA-C05").stdout
    for part in (
        "MLA-C05: ",
        "Severity: error",
        "Why: ",
        "What to do: ",
        "Law: Budapest Convention, Article 27(1)",
    ):
        assert part in text
    assert "Counter-example: the same after 'remove " in text
    assert "Found at: /" in text


def test_both_rules_of_a_number_are_explained(type_: Type) -> None:
    text = type_("explain", "k05").stdout
    assert "MLA-K05a: " in text
    assert "MLA-K05b: " in text
    assert "warning (error once its law is read)" in text
    assert "(recalled, not read)" in text


def test_a_rule_of_the_file_and_a_law_are_explained(type_: Type) -> None:
    assert "Counter-example: the same after 'replace " in type_("explain", "S11").stdout
    assert "MLA-S12: " in type_("explain", "S12").stdout


def test_a_fault_is_explained(type_: Type) -> None:
    text = type_("explain", "U09").stdout
    assert "MLA-U09: " in text
    assert "What to do: " in text


def test_a_rule_that_is_not_there_yet_is_explained(type_: Type) -> None:
    assert "MLA-K19 finds nothing: it belongs to the bridge" in type_("explain", "k19").stdout


@pytest.mark.parametrize(
    ("code", "hint"),
    [("K55", "Did you mean "), ("nothing at all like it", "'mla-schema rules' lists the rules.")],
)
def test_what_is_no_code_is_said(type_: Type, code: str, hint: str) -> None:
    done = type_("explain", code)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "is no code." in done.stderr
    assert hint in done.stderr
