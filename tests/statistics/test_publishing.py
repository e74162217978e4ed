"""What is published: figures that agree with the counts, nothing small, nothing personal, in every format."""

import csv
import json
import re
import shutil
import subprocess
from collections import Counter
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest

from mla_schema import model
from mla_schema.statistics import (
    KPIS,
    Durations,
    Publication,
    Statistics,
    kpis,
    publish,
    to_csv,
    to_json,
    to_text,
)
from mla_schema.statistics.formats import shown
from mla_schema.statistics.kpi import NOT_FROM_MESSAGES, Kpi
from mla_schema.statistics.page import to_html
from mla_schema.statistics.publication import Figure
from tests.statistics.material import count, simulated

_AT: Final = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def counted() -> Statistics:
    return count(simulated())


@pytest.fixture(scope="module")
def published(counted: Statistics) -> Publication:
    return publish(counted)


def _made(kpi: Kpi, **cells: int) -> Statistics:
    return Statistics(_AT, Counter({(kpi.id, label): number for label, number in cells.items()}))


def _rows(found: Publication, kpi: Kpi) -> dict[tuple[str, str], str]:
    return {(figure.row, figure.measure): shown(figure) for figure in found.of(kpi)}


def test_without_a_threshold_all_counts_are_there(counted: Statistics) -> None:
    everything = publish(counted, threshold=0)
    assert not any(figure.hidden for figure in everything.figures)
    for kpi in KPIS:
        if kpi.kind in ("table", "share"):
            found = {f.row: f.value for f in everything.of(kpi) if f.measure == "count" and f.row != "total"}
            assert found == counted.table(kpi)


def test_no_small_count_is_shown(published: Publication) -> None:
    counts = [figure for figure in published.figures if figure.measure == "count" and not figure.hidden]
    assert len(counts) > 100
    assert not [figure for figure in counts if figure.value is not None and 0 < figure.value < 5]


def test_the_threshold_is_not_negative(counted: Statistics) -> None:
    with pytest.raises(ValueError, match="negative"):
        publish(counted, threshold=-1)


def test_a_small_cell_takes_a_large_one_with_it() -> None:
    found = _rows(publish(_made(kpis.BY_CHANNEL, interpol=2, diplomatic=9, eMla=50)), kpis.BY_CHANNEL)
    assert found == {
        ("eMla", "count"): "50",
        ("diplomatic", "count"): "*",
        ("interpol", "count"): "*",
        ("total", "count"): "61",
    }


def test_where_all_are_small_not_even_the_rows_are_told() -> None:
    found = _rows(publish(_made(kpis.BY_CHANNEL, interpol=2, diplomatic=4)), kpis.BY_CHANNEL)
    assert found == {("total", "count"): "6"}
    found = _rows(publish(_made(kpis.BY_CHANNEL, interpol=2)), kpis.BY_CHANNEL)
    assert found == {("total", "count"): "*"}


def test_a_share_of_what_is_hidden_is_hidden() -> None:
    found = _rows(publish(_made(kpis.ACKNOWLEDGED, yes=90, no=3)), kpis.ACKNOWLEDGED)
    assert found["yes", "share"] == found["no", "count"] == found["yes", "count"] == "*"
    found = _rows(publish(_made(kpis.ACKNOWLEDGED, yes=90, no=10)), kpis.ACKNOWLEDGED)
    assert found["yes", "share"] == "90.0 %"


def test_parts_are_protected_each() -> None:
    # Requests and other openings have sums that are told elsewhere.
    cells = {"dataRequest": 90, "providerOrder": 3, "consultation": 40, "spontaneousInformation": 6}
    found = _rows(publish(_made(kpis.BY_TYPE, **cells)), kpis.BY_TYPE)
    assert found["dataRequest", "count"] == found["providerOrder", "count"] == "*"
    assert found["consultation", "count"] == "40"
    found = _rows(publish(_made(kpis.BY_TYPE, dataRequest=90, consultation=2)), kpis.BY_TYPE)
    assert found == {("total", "count"): "92"}


def test_what_would_give_a_cell_away_is_not_shown() -> None:
    cells = _made(kpis.BY_URGENCY, emergency=3, routine=50)
    cells.cells[kpis.EMERGENCIES.id, "confirmed"] = 3
    cells.took(kpis.TIME_IN_EMERGENCY, 4)
    found = publish(cells)
    assert _rows(found, kpis.EMERGENCIES) == {("total", "count"): "*"}
    assert _rows(found, kpis.TIME_IN_EMERGENCY)["all", "count"] == "*"
    timed = Statistics(_AT)
    for urgency, times in (("emergency", 6), ("routine", 20), ("urgent", 2)):
        for _ in range(times):
            timed.took(kpis.TIME_TO_OUTCOME, 9, (f"urgency={urgency}",))
            if urgency == "emergency":
                timed.took(kpis.TIME_IN_EMERGENCY, 9)
    rows = _rows(publish(timed), kpis.TIME_IN_EMERGENCY)
    # Whoever knows a mean or a share to four digits knows of how many it is one.
    assert rows["all", "count"] == rows["all", "mean"] == rows["all", "within 24 hours"] == "*"
    assert rows["all", "median"] == "9 h"


def test_a_row_that_overlaps_is_hidden_alone_where_another_table_tells_it() -> None:
    cells = _made(kpis.PRESERVATIONS_USED, yes=3, no=20, unknown=50)
    for row, number in (("requested", 73), ("granted", 60), ("expiredUnused", 20)):
        cells.cells[kpis.PRESERVATIONS.id, row] = number
    rows = _rows(publish(cells), kpis.PRESERVATIONS)
    assert rows == {("requested", "count"): "73", ("granted", "count"): "60", ("expiredUnused", "count"): "*"}


def test_medians_without_numbers_where_the_numbers_would_tell() -> None:
    found = _made(kpis.OUTCOMES, executed=50, refused=2, pending=9)
    for _ in range(52):
        found.took(kpis.TIME_TO_OUTCOME, 48)
    for _ in range(9):
        found.took(kpis.TIME_TO_OUTCOME, 48, open_=True)
    rows = _rows(publish(found), kpis.TIME_TO_OUTCOME)
    assert rows["all", "count"] == rows["all", "still open"] == "*"
    assert rows["all", "median"] == "48 h"


def test_groups_of_a_hidden_column_are_hidden() -> None:
    found = Statistics(_AT)
    found.cells.update(
        {("openings-between-states", "MD", "RO"): 3, ("openings-between-states", "MD", "DE"): 9}
    )
    for state, times in (("RO", 30), ("DE", 30)):
        for _ in range(times):
            found.took(kpis.TIME_TO_RECEIPT, 5, (f"recipient={state}",))
    rows = _rows(publish(found), kpis.TIME_TO_RECEIPT)
    assert rows["recipient=RO", "count"] == rows["recipient=DE", "count"] == "*"
    # What has only open ones has nothing to be shown.
    found.took(kpis.TIME_TO_RECEIPT, 5, ("urgency=urgent",), open_=True)
    assert ("urgency=urgent", "count") not in _rows(publish(found), kpis.TIME_TO_RECEIPT)


def test_a_matrix_of_small_cells_is_not_shown() -> None:
    found = Statistics(
        _AT, Counter({("openings-between-states", "MD", "RO"): 3, ("openings-between-states", "MD", "DE"): 4})
    )
    assert _rows(publish(found), kpis.BETWEEN_STATES) == {("total", "count"): "7"}
    found.cells["openings-between-states", "MD", "DE"] = 1
    assert _rows(publish(found), kpis.BETWEEN_STATES) == {("total", "count"): "*"}


def test_shares_within_limits_do_not_tell_what_lies_between() -> None:
    found = Statistics(_AT)
    for hours, times in ((10, 20), (100, 3), (600, 30), (20_000, 2)):
        found.durations.setdefault((kpis.TIME_TO_RECEIPT.id, "all"), Durations()).ended[hours] += times
    rows = _rows(publish(found), kpis.TIME_TO_RECEIPT)
    assert rows["all", "within 24 hours"] == "36.4 %"
    assert rows["all", "within 20 days"] == rows["all", "within 30 days"] == "*"


def test_csv_has_every_figure(published: Publication) -> None:
    rows = list(csv.DictReader(to_csv(published).decode().splitlines()))
    assert len(rows) == len(published.figures)
    assert {row["kpi"] for row in rows} == {kpi.id for kpi in KPIS}
    assert all((row["value"] == "") >= (row["hidden"] == "yes") for row in rows)


def test_json_says_what_each_figure_is(published: Publication) -> None:
    tree = json.loads(to_json(published))
    assert [kpi["id"] for kpi in tree["kpis"]] == [kpi.id for kpi in KPIS]
    assert all(kpi["definition"] and kpi["counted"] and kpi["clock"] and kpi["unit"] for kpi in tree["kpis"])
    assert sum(len(kpi["figures"]) for kpi in tree["kpis"]) == len(published.figures)
    assert tree["notFromMessages"] == NOT_FROM_MESSAGES


def test_text_for_people(published: Publication, counted: Statistics) -> None:
    text = to_text(published)
    assert "Counts below 5 are hidden" in text
    assert "hidden" not in to_text(publish(counted, threshold=0)).splitlines()[1]
    assert "executed" in text
    assert "MD, total" in text


@pytest.mark.parametrize(
    ("unit", "value", "words"),
    [
        ("number", None, "-"),
        ("share", 0.5, "50.0 %"),
        ("hours", 20, "20 h"),
        ("hours", 240, "10.0 d"),
        ("days", 3, "3.0 d"),
        ("number", 7, "7"),
    ],
)
def test_figures_as_people_read_them(unit: str, value: float | None, words: str) -> None:
    assert shown(Figure(kpis.BY_TYPE, "a", "", "count", unit, value)) == words


def test_nothing_personal_is_published(counted: Statistics) -> None:
    texts = [to_text(publish(counted, threshold=0)), to_csv(publish(counted, threshold=0)).decode()]
    texts.append(to_html(publish(counted, threshold=0)).decode())
    values = {"198.51.100.", "specimen-0", "example.org", "Money was sent", "SPECIMEN-"}
    values |= {message.header.id for message in simulated() if isinstance(message.body, model.Opening)}
    assert not [value for value in values for text in texts if value in text]


class _Page(HTMLParser):
    """Looks for what a page of figures must not have."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]


def test_the_page_loads_nothing_and_runs_nothing(published: Publication) -> None:
    page = _Page()
    text = to_html(published).decode()
    page.feed(text)
    assert page.tags["script"] == 0
    assert page.links == ["data:,"]
    # One matrix, five bar charts of codes, four of times.
    assert page.tags["svg"] == 10
    assert re.search(r"<h3 id=.success.", text)


def test_an_empty_page_has_no_plots_that_fail() -> None:
    text = to_html(publish(Statistics(_AT), threshold=0)).decode()
    assert "hidden (*" not in text
    assert "nan" not in text


@pytest.mark.skipif(shutil.which("chromium") is None, reason="no chromium here to open the page")
def test_a_browser_opens_it_without_a_word(published: Publication, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_bytes(to_html(published))
    done = subprocess.run(
        [
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"),
            *(
                "--virtual-time-budget=1000",
                f"--user-data-dir={tmp_path / 'profile'}",
                "--dump-dom",
                page.as_uri(),
            ),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "CONSOLE" not in done.stderr
    assert "</svg>" in done.stdout


def test_parquet(published: Publication) -> None:
    pytest.importorskip("pyarrow", reason="pyarrow is not installed; it comes with the extra stats")
    from pyarrow import BufferReader, parquet

    from mla_schema.statistics.parquet import to_parquet

    table = parquet.read_table(BufferReader(to_parquet(published)))
    assert table.num_rows == len(published.figures)
    assert table.column_names[0] == "kpi"
