"""What comes back from a translator is judged: each fault by its kind and key, and nothing is lost."""

from typing import Any

import pytest

from mla_schema.exchange import Received, Returned, merge
from tests.exchange.making import FILLED, KEY, ORIGIN, entry, returned


def judged(*units: Returned, **base: Any) -> Any:
    return merge(Received("hy", units), base, ORIGIN)


@pytest.mark.parametrize(
    ("unit", "kinds"),
    [
        (returned(), []),
        (returned(text=""), []),
        (returned(text="", status="reviewed"), ["empty"]),
        (returned(text=" "), ["empty"]),
        (returned(text=" a"), ["edgeSpace"]),
        (returned("no.such.key"), ["unknownKey"]),
        (returned(source="Old text"), ["changedSource"]),
        (returned(status="splendid"), ["status"]),
        (returned(markup=True), ["markup"]),
        (returned(text="{a}"), ["unknownParameter"]),
        (returned(FILLED, "none"), ["missingParameter"] * ORIGIN[FILLED].count("{")),
        (returned(FILLED, "{"), ["brokenPlaceholder"]),
        (returned(FILLED, "{gone}", confirmed=False, of="0" * 16), []),
    ],
    ids=lambda value: value.text if isinstance(value, Returned) else None,
)
def test_what_is_wrong_is_told_with_the_key(unit: Returned, kinds: list[str]) -> None:
    done = judged(unit)
    assert [each.fault.kind.value for each in done.remarks] == kinds
    assert all(each.key == unit.key for each in done.remarks)
    assert bool(done.entries) == (not kinds and bool(unit.text))


def test_a_key_that_stands_there_twice_is_told_and_the_first_is_taken() -> None:
    done = judged(returned(text="a"), returned(text="b"))
    assert [each.fault.kind.value for each in done.remarks] == ["doubledKey"]
    assert done.entries[KEY].text == "a"


def test_what_the_catalogue_had_stays_unless_something_good_came() -> None:
    base = {KEY: entry(KEY, "old"), "type.Url": entry("type.Url", "URL")}
    kept = judged(returned(text=" bad"), **base)
    assert (kept.entries, kept.taken) == (base, 0)
    changed = judged(returned(text="new"), returned("type.Uri", text=""), **base)
    assert changed.entries == {**base, KEY: entry(KEY, "new", "reviewed")}
    assert (changed.taken, changed.untranslated) == (
        1,
        len(changed.entries) - 1 if "type.Uri" in ORIGIN else 0,
    )
