"""What a rule knows of the conversation: the body that counts, the message that opened it, and what is about the same."""

from datetime import UTC, datetime
from typing import Any

import pytest

import mla_schema as mla
from mla_schema.rules.context import Context
from tests.rules.conversing import about, add, cut, made, named, put, rebodied

AT = datetime(2026, 11, 24, tzinfo=UTC)


def uuid(last: int) -> str:
    return f"00000000-0000-4000-8000-{last:012x}"


def replaced(by: mla.Message, concerned: Any, number: int, last: int, tag: str = "supplement") -> mla.Message:
    """A supplement or amendment with one item of its own, so that it can be told from the others."""
    body = {
        tag: {
            "concerns": concerned,
            "replacement": {"dataRequest": {"items": [{"id": str(number), "category": "subscriber"}]}},
        }
    }
    return rebodied(by, body, id_=uuid(last), generation=last + 1)


ASKED = made("subscriber")
FIRST = replaced(ASKED, named(ASKED), 11, 1)
# The second one concerns the first, and not the request itself.
SECOND = replaced(ASKED, named(FIRST), 12, 2, "amendment")
DECIDED = about("decision", ASKED, answers=FIRST)


def context(message: mla.Message, *history: mla.Message) -> Context:
    return Context(message, AT, None, history)


def items(opening: Any) -> list[str]:
    return [each.id for each in opening.items]


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        pytest.param([ASKED], ["1"], id="the request as it was sent"),
        pytest.param([ASKED, FIRST], ["11"], id="the supplement that the decision answers"),
        pytest.param([ASKED, FIRST, SECOND], ["12"], id="an amendment of the supplement"),
        pytest.param([FIRST], ["11"], id="a supplement to a request that is not at hand"),
    ],
)
def test_the_latest_body_counts(history: list[mla.Message], expected: list[str]) -> None:
    assert items(context(DECIDED, *history).opening) == expected


def test_what_came_later_did_not_count_yet() -> None:
    known = context(DECIDED, ASKED, DECIDED, FIRST)
    assert items(known.opening_of(DECIDED)) == ["1"]


def test_a_message_that_brings_a_body_counts_itself() -> None:
    assert items(context(SECOND, ASKED, FIRST).opening) == ["12"]
    assert context(ASKED, FIRST).opening is ASKED.body


def test_another_request_is_another_matter() -> None:
    other = made("subscriber", put("/header/id", uuid(9)), put("/header/conversation", uuid(9)))
    supplemented = replaced(ASKED, named(other), 13, 3)
    known = context(DECIDED, ASKED, other, supplemented)
    assert items(known.opening) == ["1"]
    assert known.thread == (ASKED,)


def test_a_paper_request_is_known_by_its_number() -> None:
    paper = {"externalReference": {"reference": "AZ-PG 00/0017-26"}}
    written = replaced(ASKED, paper, 14, 4)
    receipt = made("receipt", put("/body/receipt/concerns", paper), cut("/header/inReplyTo"))
    assert items(context(receipt, written).opening) == ["14"]
    assert context(receipt, written).root is None
    assert context(receipt, written).thread == (written,)


def test_nothing_is_known_of_what_is_not_at_hand() -> None:
    unreadable = {"unreadableFile": {"sha256": f"sha256:{0:064x}", "receivedAt": "2026-11-23T10:00:00Z"}}
    receipt = made("receipt", put("/body/receipt/concerns", unreadable))
    for message in (DECIDED, receipt):
        known = context(message, made("decision"))
        assert (known.opening, known.root, known.bases, known.items) == (None, None, (), ())
    assert context(receipt, DECIDED).thread == ()
    assert context(receipt, DECIDED, receipt).thread == ()
    changing = replaced(ASKED, unreadable, 15, 5)
    assert context(receipt, changing).opening is None
    assert context(DECIDED).opening_of(None) is None


def test_a_message_about_itself_opens_nothing() -> None:
    own = made("decision")
    loop = about("decision", own)
    assert context(loop, loop).root is None


def test_the_root_is_what_opened_it() -> None:
    assert context(DECIDED, ASKED, FIRST).root == ASKED
    assert context(ASKED).root == ASKED


def test_a_digest_is_computed_once() -> None:
    known = context(DECIDED, ASKED)
    assert known.digest_of(ASKED) == mla.digest(ASKED)
    assert known.digest_of(ASKED) is known.digest_of(ASKED)


def test_facts_of_an_emergency() -> None:
    urgent = made("subscriber", put("/body/dataRequest/urgency", "emergency"))
    by_article, mutual, protected = (
        made(
            "subscriber",
            add(
                "/body/dataRequest/legalBases/-",
                {"instrument": "secondAdditionalProtocol", "articles": [article]},
            ),
        )
        for article in ("9(1)", "10", "14")
    )
    assert context(urgent).emergency
    assert context(by_article).emergency
    assert context(mutual).emergency
    assert not context(protected).emergency
    assert not context(ASKED).emergency
