"""Laws of all rules: none raises on a valid message, none shows a value, and none is slow on a long one."""

from datetime import UTC, datetime
from time import process_time
from typing import Final

from hypothesis import given

import mla_schema as mla
from tests.rules.judged import add, message
from tests.strategies import messages

AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
MANY: Final = 10_000


@given(messages())
def test_no_rule_raises_on_a_valid_message(judged: mla.Message) -> None:
    mla.check(judged, at=AT, history=[judged])


def seconds(count: int) -> float:
    item = {
        "id": "1",
        "category": "traffic",
        "identifiers": [
            {"ipAddress": {"address": f"192.0.2.{n % 256}", "role": "userSession"}} for n in range(count)
        ],
    }
    judged = message("subscriber", add("/body/dataRequest/items/-", {**item, "id": "2"}))
    start = process_time()
    mla.check(judged, at=AT)
    return process_time() - start


def test_the_time_grows_with_the_length_and_no_faster() -> None:
    seconds(10)
    few, many = seconds(MANY // 10), seconds(MANY)
    assert many < 30 * few + 1
