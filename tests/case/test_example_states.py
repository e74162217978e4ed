"""The conversations of the examples: where each stands in the end, reviewed by hand, and nothing is irregular."""

from datetime import UTC, datetime
from typing import Final

import pytest

from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from tests.example_files import TODAY, TOLD, folder_of, message

# For each conversation its state, and for each matter its opening with the states of its items. "-" is the whole.
EXPECTED: Final[dict[str, tuple[str, list[tuple[str | None, dict[str, str]]]]]] = {
    # All items withdrawn, and the withdrawal confirmed.
    "amendment-and-withdrawal": ("settled", [("dataRequest", {"1": "withdrawn", "2": "withdrawn"})]),
    # The collection is over and satisfied; the interception is postponed, which is no refusal: it stays open.
    "consultation-to-collection": (
        "open",
        [
            ("consultation", {"-": "answered"}),
            ("realTimeTrafficRequest", {"1": "closed"}),
            ("interceptionRequest", {"2": "postponed"}),
        ],
    ),
    # One set of data arrived; the other cannot be produced, and nobody has refused it.
    "domain-registration": (
        "settled",
        [("domainRegistrationRequest", {"1": "resultReceived", "2": "notExecutable"})],
    ),
    # The emergency is over; the result of the formal request was sent and is not confirmed yet.
    "emergency-disclosure": (
        "awaitingRequester",
        [
            ("dataRequest", {"1": "resultReceived", "2": "resultReceived"}),
            ("dataRequest", {"1": "resultTransmitted", "2": "resultTransmitted"}),
        ],
    ),
    # Executed, the second item in part, and the requester is satisfied.
    "incomplete-request": ("settled", [("dataRequest", {"1": "closed", "2": "closed"})]),
    # The information was handed over on the conditions that were accepted.
    "information-on-conditions": ("settled", [("spontaneousInformation", {"-": "resultReceived"})]),
    # Both sides have sent the agreement; the investigation runs.
    "joint-investigation": ("open", [("jointInvestigation", {"-": "agreed"})]),
    # The provider may not answer; the request to give effect to the order was executed and satisfied.
    "order-to-provider": (
        "settled",
        [
            ("providerOrder", {"1": "notExecutable", "2": "notExecutable"}),
            ("giveEffectRequest", {"1": "closed", "3": "closed"}),
        ],
    ),
    # One item arrived, the other is postponed until January.
    "paper-request": ("open", [(None, {"1": "resultReceived", "2": "postponed"})]),
    # What was handed over is released. Item 3 was refused and item 4 never asked for: both stay preserved.
    "preservation-to-result": (
        "awaitingRequester",
        [
            (
                "preservationRequest",
                {
                    "1": "preservationEnded",
                    "2": "preservationEnded",
                    "3": "dataPreserved",
                    "4": "dataPreserved",
                },
            ),
            ("dataRequest", {"1": "resultReceived", "2": "resultReceived", "3": "refused"}),
        ],
    ),
    "subscriber-information": ("settled", [("dataRequest", {"1": "closed"})]),
    # The file without an outcome was all, and satisfied.
    "unreadable-then-resent": ("settled", [("dataRequest", {"1": "closed", "2": "closed"})]),
    # What had been handed over before the withdrawal arrived stays handed over.
    "withdrawal-crosses-result": (
        "settled",
        [("dataRequest", {"1": "resultReceived", "2": "withdrawn", "3": "withdrawn"})],
    ),
    # Each item stands where its receiver has said last; the amendment changed none of them.
    "forwarded-to-competent-authority": (
        "open",
        [
            (
                "dataRequest",
                {
                    "1": "partlyExecuted",
                    "2": "executed",
                    "3": "resultTransmitted",
                    "4": "refused",
                    "5": "withdrawn",
                    "6": "notExecutable",
                    "7": "closed",
                    "8": "orderServed",
                    "9": "postponed",
                    "10": "referred",
                },
            )
        ],
    ),
    # One item is closed because its conditions were declined, the other because the requester is satisfied.
    "conditions-declined": ("settled", [("dataRequest", {"1": "closed", "2": "closed"})]),
    # Two items were executed nevertheless, the third not.
    "impediment-user-must-be-informed": (
        "settled",
        [("dataRequest", {"1": "closed", "2": "closed", "3": "closed"})],
    ),
    # The refused item was executed when it was narrower; one was corrected in vain, one treated as withdrawn.
    "refused-then-amended": (
        "settled",
        [
            (
                "dataRequest",
                {
                    "1": "resultReceived",
                    "2": "noData",
                    "3": "noData",
                    "4": "withdrawn",
                    "5": "resultReceived",
                    "6": "resultReceived",
                    "7": "resultReceived",
                },
            )
        ],
    ),
    # Every end that an item can have, but the satisfied one.
    "answered-item-by-item": (
        "settled",
        [
            (
                "dataRequest",
                {
                    "1": "resultReceived",
                    "2": "noData",
                    "3": "notExecutable",
                    "4": "resultReceived",
                    "5": "resultReceived",
                    "6": "withdrawn",
                    "7": "resultReceived",
                    "8": "resultReceived",
                    "9": "withdrawn",
                    "10": "refused",
                },
            )
        ],
    ),
    # What the provider could give was given; it has refused one item.
    "order-answered-in-parts": (
        "settled",
        [
            (
                "providerOrder",
                {
                    "1": "closed",
                    "2": "closed",
                    "3": "noData",
                    "4": "withdrawn",
                    "5": "refused",
                    "6": "closed",
                    "7": "notExecutable",
                    "8": "closed",
                },
            )
        ],
    ),
    # One item was disclosed too early, one after the objection was lifted, one withdrawn.
    "objection-of-notified-authority": (
        "settled",
        [("providerOrder", {"1": "closed", "2": "withdrawn", "3": "closed"})],
    ),
    # Item 3 was dropped too late; it had been answered.
    "domain-registration-amended": (
        "settled",
        [("domainRegistrationRequest", {"1": "closed", "2": "closed", "3": "closed", "4": "withdrawn"})],
    ),
    # What was refused or cannot be executed stays so when the requester is satisfied.
    "status-of-an-order": (
        "settled",
        [
            (
                "providerOrder",
                {
                    "1": "closed",
                    "2": "closed",
                    "3": "closed",
                    "4": "closed",
                    "5": "closed",
                    "6": "closed",
                    "7": "closed",
                    "8": "closed",
                    "9": "closed",
                    "10": "refused",
                    "11": "notExecutable",
                    "12": "withdrawn",
                    "13": "closed",
                },
            )
        ],
    ),
    # Four ends: withdrawn, without data, not executable, lost.
    "preservation-decided-item-by-item": (
        "settled",
        [
            (
                "preservationRequest",
                {
                    "1": "withdrawn",
                    "2": "noData",
                    "3": "withdrawn",
                    "4": "withdrawn",
                    "5": "notExecutable",
                    "6": "withdrawn",
                    "7": "withdrawn",
                    "8": "preservationEnded",
                },
            )
        ],
    ),
    # The time ran out; item 3 was never preserved.
    "preservation-would-give-it-away": (
        "settled",
        [
            (
                "preservationRequest",
                {"1": "preservationEnded", "2": "preservationEnded", "3": "closed", "4": "preservationEnded"},
            )
        ],
    ),
    # Only their end has ended them.
    "more-time-for-preserved-data": (
        "settled",
        [
            (
                "preservationRequest",
                {
                    "1": "withdrawn",
                    "2": "withdrawn",
                    "3": "preservationEnded",
                    "4": "preservationEnded",
                    "5": "withdrawn",
                },
            )
        ],
    ),
    # The withdrawal changes nothing of what is at its end.
    "status-of-a-preservation": (
        "settled",
        [
            (
                "preservationRequest",
                {
                    "1": "withdrawn",
                    "2": "withdrawn",
                    "3": "withdrawn",
                    "4": "withdrawn",
                    "5": "withdrawn",
                    "6": "withdrawn",
                    "7": "withdrawn",
                    "8": "withdrawn",
                    "9": "preservationEnded",
                    "10": "withdrawn",
                    "11": "refused",
                    "12": "notExecutable",
                    "13": "withdrawn",
                    "14": "closed",
                },
            )
        ],
    ),
    # Supplied without the condition, and satisfied.
    "information-conditions-refused": ("settled", [("spontaneousInformation", {"-": "closed"})]),
    # Not supplied.
    "information-not-kept-secret": ("settled", [("spontaneousInformation", {"-": "closed"})]),
    # Used and closed.
    "information-made-complete": ("settled", [("spontaneousInformation", {"-": "closed"})]),
    # Answered as it was narrowed.
    "consultation-passed-on": ("settled", [("consultation", {"-": "answered"})]),
    # Declined and closed.
    "consultation-declined": ("settled", [("consultation", {"-": "closed"})]),
    # Withdrawn.
    "consultation-withdrawn": ("settled", [("consultation", {"-": "withdrawn"})]),
    # Agreed on, changed and ended.
    "team-changed-and-ended": ("settled", [("jointInvestigation", {"-": "ended"})]),
    # Declined and closed.
    "team-proposal-declined": ("settled", [("jointInvestigation", {"-": "closed"})]),
    # Withdrawn.
    "team-proposal-withdrawn": ("settled", [("jointInvestigation", {"-": "withdrawn"})]),
    "subscriber-information-coded": ("settled", [("dataRequest", {"1": "refused"})]),
}

# What is due on the day of the examples: by whom, what, and the first day on which it is late.
DUE: Final[dict[str, list[tuple[str, str, str, bool]]]] = {
    "consultation-to-collection": [
        ("addressee", "", "2026-12-11", False),
        ("addressee", "decision result", "2026-12-11", False),
    ],
    "emergency-disclosure": [("requester", "resultReceipt", "2026-11-26", False)],
    "paper-request": [("addressee", "decision result", "2027-01-16", False)],
    # Nobody has confirmed the files of the partial disclosure. Item 4 is lost unless it is asked for.
    "preservation-to-result": [
        ("requester", "resultReceipt", "2026-09-12", True),
        ("requester", "dataRequest preservationExtension", "2027-01-05", False),
    ],
    "forwarded-to-competent-authority": [
        ("addressee", "decision result", "2026-12-01", False),
        ("requester", "resultReceipt", "", False),
    ],
}

each_conversation = pytest.mark.parametrize("folder", sorted(EXPECTED))


def case_of(folder: str) -> Case:
    (case,) = fold(Event(message(name)) for name in TOLD if folder_of(name) == folder)
    return case


def test_every_conversation_of_the_examples_is_in_the_table() -> None:
    assert set(EXPECTED) == {folder_of(name) for name in TOLD}


@each_conversation
def test_a_conversation_ends_as_a_lawyer_would_say(folder: str) -> None:
    case = case_of(folder)
    matters = [
        (matter.tag, {item.id or "-": item.state.value for item in matter.items}) for matter in case.matters
    ]
    assert (case.state.value, matters) == EXPECTED[folder]


@each_conversation
def test_nothing_in_a_conversation_is_irregular(folder: str) -> None:
    assert case_of(folder).irregularities == ()


@each_conversation
def test_what_is_due_is_due(folder: str) -> None:
    found = [
        (due.side.value, " ".join(sorted(due.awaited)), f"{due.at:%Y-%m-%d}" if due.at else "", due.late)
        for due in case_of(folder).due(TODAY)
    ]
    assert found == DUE.get(folder, [])


def test_what_was_late_is_told_of_the_past() -> None:
    case = case_of("paper-request")
    late = [term for term in case.terms() if term.late(TODAY)]
    # Execution was expected by 13 November, and the result came three days later.
    assert [(term.expires_at, term.items) for term in late] == [(datetime(2026, 11, 14, tzinfo=UTC), ("1",))]


def test_a_case_tells_what_is_open_and_what_was_said() -> None:
    case = case_of("preservation-to-result")
    assert [each.asked.value for each in case.questions] == ["result"]
    assert [*case.open_supplements, *case.open_conditions, *case.endorsements] == []
    assert len(case.receipts) == 2
    assert len(case_of("consultation-to-collection").endorsements) == 3


def test_nothing_personal_is_shown() -> None:
    for folder in EXPECTED:
        case = case_of(folder)
        texts = [matter.body for matter in case.matters]
        assert "Prose(" not in repr((case, texts, case.terms(), case.due(TODAY)))
        assert "reference='" not in repr(case)
