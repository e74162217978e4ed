"""The indicators, computed once more: slowly, with all messages at hand, and by other means than in the library."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from statistics import median
from typing import Any, Final

import pytest

from mla_schema.model import Message
from mla_schema.model.node import tag
from mla_schema.statistics import Statistics, kpis
from mla_schema.statistics.kpi import Kpi
from tests.statistics.material import count, simulated

_ASKING: Final = {
    *(
        "dataRequest",
        "preservationRequest",
        "giveEffectRequest",
        "providerOrder",
        "domainRegistrationRequest",
        "realTimeTrafficRequest",
        "interceptionRequest",
    ),
}
_FINAL: Final = {"executed", "partlyExecuted", "noData", "notExecutable", "refused", "withdrawn"}
_STOPPING: Final = {"supplementRequest", "conditionsProposal"}
_GOING_ON: Final = {"supplement", "conditionsAnswer"}


class Conversation:
    """All messages of a conversation, by their tags."""

    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        self.opening = messages[0]
        self.kind = _kind(messages[0])
        self.body: Any = messages[0].body
        self.sent = messages[0].header.issued_at

    def of(self, *kinds: str) -> list[Message]:
        return [message for message in self.messages if _kind(message) in kinds]

    @property
    def items(self) -> list[Any]:
        return list(getattr(getattr(self.body, "order", self.body), "items", ()))

    @property
    def receipt(self) -> datetime | None:
        about = [each for each in self.of("receipt") if _body(each).concerns.id == self.opening.header.id]
        return about[0].header.issued_at if about else None

    def outcome(self, at: datetime) -> tuple[str, datetime | None]:
        """The outcome of the whole, and when it was final."""
        known: dict[str, str] = {}
        names = [item.id for item in self.items]
        for message in self.messages:
            body: Any = message.body
            kind = _kind(message)
            told: list[tuple[Any, str]] = []
            if kind in ("decision", "result", "providerReply"):
                # Where a part was executed, more follows until a message says that it is complete.
                going_on = kind == "decision" or not body.complete
                told = [
                    (
                        each.items or names,
                        "pending" if each.outcome == "partlyExecuted" and going_on else each.outcome,
                    )
                    for each in body.outcomes
                ]
            elif kind == "withdrawal":
                told = [(names, "withdrawn")]
            elif kind == "dataPreserved" and self.kind == "preservationRequest":
                told = [(names, "executed")]
            for items, outcome in told:
                known |= dict.fromkeys(items, outcome)
            if set(known) == set(names) and set(known.values()) <= _FINAL:
                (only,) = set(known.values())
                return only, body.occurred_at
        if "postponed" in known.values():
            return "postponed", None
        quiet = at - self.messages[-1].header.issued_at
        return "abandoned" if quiet > timedelta(days=365) else "pending", None

    def stopped(self, until: datetime) -> timedelta:
        total = timedelta()
        since: datetime | None = None
        for message in self.messages:
            if message.header.issued_at > until:
                break
            body: Any = message.body
            if _kind(message) in _STOPPING and since is None:
                since = body.occurred_at
            if _kind(message) in _GOING_ON and since is not None:
                total += message.header.issued_at - since
                since = None
        return total + (until - since if since is not None else timedelta())


def _body(message: Message) -> Any:
    return message.body


def _kind(message: Message) -> str:
    return tag(type(message.body))


def _state(correspondent: Any) -> str:
    return str(correspondent.country)


def _hours(span: timedelta) -> int:
    return max(int(span.total_seconds() // 3600), 0)


@pytest.fixture(scope="module")
def at() -> datetime:
    return simulated()[-1].header.issued_at


@pytest.fixture(scope="module")
def statistics() -> Statistics:
    return count(simulated())


@pytest.fixture(scope="module")
def conversations() -> list[Conversation]:
    grouped = defaultdict(list)
    for message in simulated():
        grouped[message.header.conversation].append(message)
    return [Conversation(messages) for messages in grouped.values()]


@pytest.fixture(scope="module")
def requests(conversations: list[Conversation]) -> list[Conversation]:
    return [each for each in conversations if each.kind in _ASKING]


def test_openings(statistics: Statistics, conversations: list[Conversation]) -> None:
    def table(kpi: Kpi, codes: Iterable[str]) -> None:
        assert statistics.table(kpi) == Counter(map(str, codes))

    headers = [each.opening.header for each in conversations]
    table(kpis.BY_PERIOD, [f"{each.sent.year}-Q{1 + (each.sent.month - 1) // 3}" for each in conversations])
    table(kpis.BY_TYPE, [each.kind for each in conversations])
    table(kpis.BY_CHANNEL, [header.channel or "" for header in headers])
    table(kpis.BY_MEDIUM, [header.medium or "" for header in headers])
    table(kpis.BY_LANGUAGE, [header.language or "" for header in headers])
    pairs = Counter((_state(header.sender), _state(header.recipient)) for header in headers)
    assert statistics.matrix(kpis.BETWEEN_STATES) == pairs
    table(kpis.ELECTRONIC, ["no" if header.medium == "post" else "yes" for header in headers])


def test_what_is_asked(statistics: Statistics, requests: list[Conversation]) -> None:
    items = [item for each in requests for item in each.items]
    assert statistics.table(kpis.BY_CATEGORY) == Counter(str(item.category) for item in items)
    assert statistics.table(kpis.BY_IDENTIFIER) == Counter(
        tag(type(identifier)) for item in items for identifier in item.identifiers
    )
    only = [all(item.category == "subscriber" for item in each.items) for each in requests]
    assert statistics.table(kpis.SUBSCRIBER_ONLY) == {"yes": sum(only), "no": len(only) - sum(only)}
    urgencies = [getattr(each.body, "urgency", None) or "notStated" for each in requests]
    assert statistics.table(kpis.BY_URGENCY) == Counter(map(str, urgencies))


def test_receipts(statistics: Statistics, conversations: list[Conversation]) -> None:
    times = [_hours(each.receipt - each.sent) for each in conversations if each.receipt]
    assert statistics.table(kpis.ACKNOWLEDGED) == {"yes": len(times), "no": len(conversations) - len(times)}
    found = statistics.groups(kpis.TIME_TO_RECEIPT)["all"]
    assert found.ended == Counter(times)
    assert found.median == median(times)
    assert found.open_count == len(conversations) - len(times)


def test_outcomes(statistics: Statistics, requests: list[Conversation], at: datetime) -> None:
    outcomes = [each.outcome(at) for each in requests]
    assert statistics.table(kpis.OUTCOMES) == Counter(str(outcome) for outcome, _ in outcomes)
    took = [
        _hours(end - each.sent - each.stopped(end))
        for each, (_, end) in zip(requests, outcomes, strict=True)
        if end is not None
    ]
    found = statistics.groups(kpis.TIME_TO_OUTCOME)["all"]
    assert found.ended == Counter(took)
    assert found.quantile(0.9) == sorted(took)[-(len(took) // 10) - 1]
    open_ = [
        _hours(at - each.sent - each.stopped(at))
        for each, (_, end) in zip(requests, outcomes, strict=True)
        if end is None
    ]
    assert found.open == Counter(open_)
    succeeded = sum(outcome in ("executed", "partlyExecuted") for outcome, _ in outcomes)
    failed = sum(outcome in ("noData", "notExecutable", "refused") for outcome, _ in outcomes)
    assert statistics.table(kpis.SUCCESS) == {"yes": succeeded, "no": failed}


def test_refusals(statistics: Statistics, conversations: list[Conversation]) -> None:
    told = [
        each
        for one in conversations
        for message in one.of("decision", "result")
        for each in _body(message).outcomes
    ]
    assert statistics.table(kpis.GROUNDS) == Counter(
        str(ground) for each in told for ground in each.refusal_grounds
    )
    negative = [each for each in told if each.outcome in ("refused", "postponed")]
    given = sum(bool(each.reasons) for each in negative)
    assert statistics.table(kpis.REASONS_GIVEN) == {"yes": given, "no": len(negative) - given}
    considered = Counter(str(each.partial_execution_considered or "unknown") for each in negative)
    assert statistics.table(kpis.PARTIAL_CONSIDERED) == considered


def test_quality(
    statistics: Statistics, requests: list[Conversation], conversations: list[Conversation]
) -> None:
    rounds = [len(each.of("supplementRequest")) for each in requests]
    assert statistics.table(kpis.SUPPLEMENT_ROUNDS) == Counter(
        str(each) if each < 3 else "3+" for each in rounds
    )
    rules: Counter[str] = Counter()
    first: Counter[str] = Counter()
    for each in conversations:
        for message in each.of("receipt"):
            rules.update(finding.code for finding in _body(message).examination.findings)
        for message in each.of("supplementRequest"):
            rules.update(point.rule for point in _body(message).points)
        verdicts = [_body(message).examination.rules for message in each.of("receipt")]
        first[{"valid": "yes", "invalid": "no"}.get(verdicts[0], "unknown") if verdicts else "unknown"] += 1
    assert statistics.table(kpis.FAILING_RULES) == rules
    assert statistics.table(kpis.VALID_AT_FIRST) == first


def test_preservation(statistics: Statistics, conversations: list[Conversation]) -> None:
    preserving = [each for each in conversations if each.kind == "preservationRequest"]
    granted = [each for each in preserving if each.of("dataPreserved")]
    ends = Counter(
        str(_body(message).reason) for each in preserving for message in each.of("preservationEnded")
    )
    assert statistics.table(kpis.PRESERVATIONS) == {
        "requested": len(preserving),
        "granted": len(granted),
        "extended": sum(len(each.of("dataPreserved")) > 1 for each in granted),
        "expiredUnused": ends["periodExpired"],
    }
    assert statistics.table(kpis.PRESERVATIONS_USED)["yes"] == ends["requestDecided"]
    times = [_hours(_body(each.of("dataPreserved")[0]).occurred_at - each.sent) for each in granted]
    assert statistics.groups(kpis.TIME_TO_PRESERVATION)["all"].ended == Counter(times)


def test_direct_cooperation(statistics: Statistics, conversations: list[Conversation], at: datetime) -> None:
    orders = [each for each in conversations if each.kind in ("providerOrder", "domainRegistrationRequest")]
    silent: Counter[str] = Counter()
    for each in orders:
        replies = each.of("providerReply")
        waited = (replies[0].header.issued_at if replies else at) - each.sent
        late = waited > timedelta(days=30)
        silent["yes" if late else "no" if replies else "unknown"] += 1
    assert statistics.table(kpis.UNANSWERED) == silent
    instructions = Counter(
        str(_body(message).kind) for each in orders for message in each.of("orderInstruction")
    )
    assert statistics.table(kpis.INSTRUCTIONS) == instructions
