"""What one step says of several items: each item stands where it is said to stand, and the worst holds."""

from typing import Any, Final

import pytest

from mla_schema import codes, model
from tests.case.building import DIGEST, Conversation, item

KEEP: Final = codes.ConditionKind.KEEP_CONFIDENTIAL
YES, NO, UNKNOWN = codes.YesNoUnknown.YES, codes.YesNoUnknown.NO, codes.YesNoUnknown.UNKNOWN
ACCEPTED, REJECTED = codes.FileVerdict.ACCEPTED, codes.FileVerdict.REJECTED


def asked() -> Conversation:
    return Conversation(model.DataRequest(items=(item("1"), item("2"))))


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([("1", YES), ("2", YES)], {"1": "accepted", "2": "accepted"}),
        ([("1", NO), ("2", YES)], {"1": "conditionsDeclined", "2": "accepted"}),
        ([("1", UNKNOWN), ("2", YES)], {"1": "conditionsProposed", "2": "accepted"}),
        ([("1", NO), ("1", YES), ("2", UNKNOWN)], {"1": "conditionsDeclined", "2": "conditionsProposed"}),
        ([("1", NO), ("", YES)], {"1": "conditionsDeclined", "2": "conditionsProposed"}),
        ([("", NO), ("2", YES)], {"1": "conditionsDeclined", "2": "conditionsDeclined"}),
        ([("", YES)], {"1": "accepted", "2": "accepted"}),
    ],
)
def test_conditions_are_answered_item_by_item(
    conditions: list[tuple[str, codes.YesNoUnknown]], expected: dict[str, str]
) -> None:
    told = asked()
    proposal = told.answers(
        model.ConditionsProposal,
        conditions=tuple(
            model.Condition(id=f"c{place}", kind=KEEP, items=(item_,) if item_ else ())
            for place, (item_, _) in enumerate(conditions)
        ),
    )
    told.asks(
        model.ConditionsAnswer,
        after=proposal,
        answers=tuple(
            model.ConditionAnswer(condition=f"c{place}", accepted=answer)
            for place, (_, answer) in enumerate(conditions)
        ),
    )
    assert told.states == expected


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([("1", ACCEPTED), ("2", ACCEPTED)], {"1": "resultReceived", "2": "resultReceived"}),
        ([("1", REJECTED), ("2", ACCEPTED)], {"1": "resultRejected", "2": "resultReceived"}),
        ([("2", ACCEPTED), ("2", REJECTED)], {"1": "resultTransmitted", "2": "resultRejected"}),
        ([("", REJECTED), ("1", ACCEPTED)], {"1": "resultRejected", "2": "resultRejected"}),
        ([], {"1": "resultReceived", "2": "resultReceived"}),
    ],
)
def test_files_are_received_item_by_item(
    files: list[tuple[str, codes.FileVerdict]], expected: dict[str, str]
) -> None:
    told = asked()
    executed: Any = model.ItemOutcome(items=("1", "2"), outcome=codes.DecisionOutcome.EXECUTED)
    result = told.answers(
        model.Result,
        outcomes=(executed,),
        evidence=tuple(
            model.EvidenceFile(id=f"f{place}", items=(item_,) if item_ else (), digest=DIGEST)
            for place, (item_, _) in enumerate(files)
        ),
    )
    told.asks(
        model.ResultReceipt,
        after=result,
        files=tuple(
            model.ReceivedFile(file=f"f{place}", verdict=verdict) for place, (_, verdict) in enumerate(files)
        ),
    )
    assert told.states == expected
