"""``log register``: cases on paper."""

from pathlib import Path
from typing import Final

import pytest

from tests.cli.conftest import Type
from tests.cli.log.conftest import LOG, PAPER, Typed, lines


def test_a_paper_is_closed_by_registering_it_again(log: Typed) -> None:
    first = lines(log(*PAPER, "--dated", "2026-11-03", "--category", "subscriber", "--json"))[0]
    assert first["content"]["categories"] == ["subscriber"]
    closing_ = (
        "--outcome",
        "executed",
        "--closed",
        "2026-11-20",
        "--received-at",
        "2026-11-05T09:00:00Z",
        "--sent",
    )
    assert "executed (post, Zaphod 12/2026)" in log(*PAPER, *closing_)
    shown = log("show", "2", *LOG)
    assert "closed       2026-11-20" in shown
    assert "direction    sent" in shown
    assert "categories" in log("show", "1", *LOG)


BAD_PAPERS: Final = {
    "closed without an outcome": ("--closed", "2026-11-20"),
    "no date": ("--dated", "yesterday"),
    "in the future": ("--received-at", "2999-01-01"),
    "no opening": ("--type", "receipt"),
}


@pytest.mark.parametrize("more", BAD_PAPERS.values(), ids=BAD_PAPERS)
def test_a_paper_that_cannot_be_counted_is_refused(more: tuple[str, ...], type_: Type, place: Path) -> None:
    assert type_("log", *PAPER, *more).exit_code == 2
    assert not (place / "case.db").exists()
