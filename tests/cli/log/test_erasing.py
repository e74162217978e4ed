"""``log erase``: who decides, what is asked before, and what is left."""

import pytest

from mla_schema.log import Log
from tests.cli.conftest import Type
from tests.cli.log.conftest import LOG, Typed, lines


def test_an_erasure_is_confirmed(kept: list[str], type_: Type, log: Typed) -> None:
    typed = ("log", "erase", "1", "17", *LOG, "--by", "Registry", "--why", "2AP 14(5)")
    done = type_(*typed, stdin=b"n\n")
    assert done.exit_code == 1
    assert len(kept) == len(log("list", *LOG).splitlines())
    done = type_(*typed, stdin=b"y\n")
    assert done.exit_code == 0, done.output
    assert kept[0] in done.stderr
    assert "erased    entry 1, by Registry: 2AP 14(5)" in done.stdout
    assert "erased    entry 17, by Registry: 2AP 14(5)" in done.stdout
    listed = log("list", *LOG).splitlines()
    assert listed[0].endswith("received  message: what it held was erased, see entry 18")
    assert "holds        nothing; it was erased, see entry 18" in log("show", "1", *LOG)
    assert "why          2AP 14(5)" in log("show", "18", *LOG)
    again = lines(log("erase", "1", *LOG, "--by", "X", "--why", "Y", "--yes", "--json"))
    assert (again[0]["new"], again[0]["number"]) == (False, 18)
    assert "was erased already" in log("erase", "1", *LOG, "--by", "X", "--why", "Y", "--yes")
    assert "Zaphod" not in log("export", *LOG)
    assert "19 entries, 2 of them erased" in log("check", *LOG)
    assert lines(log("list", *LOG, "--json"))[0].keys().isdisjoint({"content"})


@pytest.mark.parametrize(("by", "why"), [("", "over"), ("Registry", " ")])
def test_an_erasure_says_by_whom_and_why(kept: list[str], type_: Type, by: str, why: str) -> None:
    assert kept
    done = type_("log", "erase", "1", *LOG, "--by", by, "--why", why, "--yes")
    assert done.exit_code == 2
    assert "Say who decided" in done.output


def test_a_reader_in_the_way_of_an_erasure_is_told(
    kept: list[str], type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept
    monkeypatch.setattr(Log, "lingering", True)
    done = type_("log", "erase", "1", *LOG, "--by", "Registry", "--why", "over", "--yes")
    assert "Another program is reading the log." in done.stderr
