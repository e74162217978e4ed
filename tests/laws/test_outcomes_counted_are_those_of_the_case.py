"""Law: for every valid conversation the outcome that is counted is the one that follows from the states of the case.

The conversations are simulated, or made here of steps by chance; a step that makes the conversation irregular is taken
back, so that what remains is valid.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mla_schema import codes, model
from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event
from mla_schema.case.outcomes import OUTCOMES, Became, became, became_of, became_of_matter, together
from mla_schema.case.states import ItemState
from mla_schema.case.steps import STEPS, Side
from mla_schema.model.node import tag
from mla_schema.statistics import kpis
from mla_schema.statistics.views import WITH_OUTCOME
from tests.case.building import CONDITION, DIGEST, PROVIDER, Conversation, item
from tests.statistics.material import count, simulated

_ITEMS: Final = st.sampled_from([(), ("1",), ("2",), ("1", "2")])
_ONE: Final = item("1")
_TWO: Final = item("2", codes.DataCategory.TRAFFIC)
_LONGER: Final = item(
    "2", codes.DataCategory.TRAFFIC, period_justification=(model.Prose(language="en", text="Longer."),)
)
_THREE: Final = item("3")
_BODIES: Final[dict[str, tuple[Any, ...]]] = {
    "request": (model.DataRequest, "items"),
    "preservation": (model.PreservationRequest, "items"),
    "order": (model.ProviderOrder, "order"),
}


def _opening(kind: str, items: tuple[model.Item, ...]) -> model.Opening:
    cls, where = _BODIES[kind]
    asked = model.Order(items=items) if where == "order" else items
    made: model.Opening = cls(**{where: asked})
    return made


def _files(items: tuple[str, ...]) -> tuple[model.EvidenceFile, ...]:
    return (model.EvidenceFile(id="f1", items=items, digest=DIGEST),)


@st.composite
def _steps(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A step with the name of its class, and what it says."""
    items = draw(_ITEMS)
    outcomes = (model.ItemOutcome(items=items, outcome=draw(st.sampled_from(codes.DecisionOutcome))),)
    answer = model.ConditionAnswer(condition="c1", accepted=draw(st.sampled_from(codes.YesNoUnknown)))
    file = model.ReceivedFile(file="f1", verdict=draw(st.sampled_from(codes.FileVerdict)))
    handed: dict[str, Any] = {"complete": draw(st.sampled_from([None, True]))}
    handed |= draw(st.sampled_from([{"outcomes": outcomes}, {"evidence": _files(items)}, {}]))
    step: tuple[str, dict[str, Any]] = draw(
        st.sampled_from(
            [
                ("Receipt", {"status": draw(st.sampled_from(codes.ReceiptStatus))}),
                ("SupplementRequest", {"points": (model.SupplementPoint(items=items),)}),
                ("Decision", {"outcomes": outcomes}),
                ("Result", handed),
                ("ProviderReply", handed),
                ("ResultReceipt", {"files": (file,)}),
                ("ResultReceipt", {"request_satisfied": True}),
                ("ConditionsProposal", {"conditions": (CONDITION.changed(items=items),)}),
                ("ConditionsAnswer", {"answers": (answer,)}),
                ("ConsentRequest", {"subject": codes.ConsentSubject.OTHER_USE}),
                (
                    "ConsentAnswer",
                    {"verdict": codes.ConsentVerdict.GRANTED_ON_CONDITIONS, "conditions": (CONDITION,)},
                ),
                ("Impediment", {"kinds": (codes.ImpedimentKind.CANNOT_KEEP_CONFIDENTIAL,), "items": items}),
                ("Determination", {"kind": draw(st.sampled_from(codes.DeterminationKind)), "items": items}),
                (
                    "Status",
                    {
                        "statuses": (
                            model.ItemStatus(items=items, status=draw(st.sampled_from(codes.RequestStatus))),
                        )
                    },
                ),
                ("OrderInstruction", {"kind": draw(st.sampled_from(codes.OrderInstructionKind))}),
                ("DataPreserved", {"preserved": (model.PreservedData(items=items),)}),
                ("PreservationEnded", {"items": items}),
                ("Withdrawal", {"items": items}),
                ("WithdrawalConfirmation", {}),
                (
                    "Amendment",
                    {
                        "replacement": draw(
                            st.sampled_from(
                                [(), (_ONE,), (_ONE, _TWO), (_ONE, _LONGER), (_ONE, _TWO, _THREE)]
                            )
                        )
                    },
                ),
            ]
        )
    )
    return step


def _take(
    conversation: Conversation, kind: str, name: str, fields: dict[str, Any], after: Event | None
) -> None:
    """Add a step, unless it makes the conversation irregular."""
    cls = getattr(model, name)
    if "replacement" in fields:
        fields = {"replacement": _opening(kind, fields["replacement"])}
    by = STEPS[tag(cls)].by
    say = conversation.asks if by is Side.REQUESTER else conversation.answers
    if by is Side.EITHER and name in ("ResultReceipt", "ConditionsAnswer", "Determination", "ConsentAnswer"):
        say = conversation.asks
    say(cls, after=after, **fields)
    if conversation.odd:
        conversation.events.pop()


@settings(max_examples=200)  # Each folds a conversation after every step.
@given(
    st.sampled_from(sorted(_BODIES)),
    st.sampled_from([(), (_ONE,), (_ONE, _TWO)]),
    st.lists(st.tuples(_steps(), st.integers(0, 9)), max_size=9),
)
def test_any_valid_conversation(
    kind: str, items: tuple[model.Item, ...], steps: list[tuple[tuple[str, dict[str, Any]], int]]
) -> None:
    to: dict[str, Any] = {"to": PROVIDER} if kind == "order" else {}
    conversation = Conversation(_opening(kind, items), **to)
    for (name, fields), back in steps:
        after = conversation.events[-1 - back] if back < len(conversation.events) else None
        _take(conversation, kind, name, dict(fields), after)
    _agree([conversation.case])


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_simulated_conversations(seed: int) -> None:
    _agree(fold(Event.of(message) for message in simulated(150, seed, 4)))


def _agree(cases: Iterable[Case]) -> None:
    for case in cases:
        found = count(event.message for event in case.events)
        matters = [matter for matter in case.matters if matter.family in WITH_OUTCOME]
        items = Counter(became_of(each) for matter in matters for each in matter.items)
        assert found.table(kpis.ITEM_OUTCOMES) == items
        wholes = Counter(map(became_of_matter, matters))
        told = Counter(found.table(kpis.OUTCOMES))
        # What nobody speaks of for a year is pending for the case.
        told["pending"] += told.pop("abandoned", 0)
        assert +told == wholes
        ended = found.groups(kpis.TIME_TO_OUTCOME)
        assert sum(each.count for name, each in ended.items() if name == "all") == sum(
            number for became, number in wholes.items() if became not in ("pending", "postponed")
        )


@pytest.mark.parametrize("state", ItemState)
def test_every_state_has_one_outcome(state: ItemState) -> None:
    assert became(state, None, preserved=False) is OUTCOMES.get(state, Became.PENDING)


@pytest.mark.parametrize(
    ("state", "stated", "preserved", "outcome"),
    [
        ("resultReceived", "partlyExecuted", False, "partlyExecuted"),
        ("partlyExecuted", "partlyExecuted", False, "pending"),
        ("closed", "executed", False, "executed"),
        ("closed", "accepted", False, "closed"),
        ("preservationEnded", None, True, "executed"),
        ("preservationEnded", "refused", True, "executed"),
        ("preservationEnded", "refused", False, "refused"),
    ],
)
def test_what_was_stated_tells_more_than_some_states(
    state: str,
    stated: str | None,
    preserved: bool,  # noqa: FBT001  # It stands in the table above.
    outcome: str,
) -> None:
    told = None if stated is None else codes.DecisionOutcome(stated)
    assert became(ItemState(state), told, preserved=preserved) == outcome


@pytest.mark.parametrize(
    ("each", "whole"),
    {
        "all alike": (("refused", "refused"), "refused"),
        "some executed": (("refused", "executed"), "partlyExecuted"),
        "refused before no data": (("noData", "refused"), "refused"),
        "not executable before no data": (("noData", "notExecutable"), "notExecutable"),
        "no data before withdrawn": (("withdrawn", "noData"), "noData"),
        "closed before withdrawn": (("withdrawn", "closed"), "closed"),
        "one postponed": (("executed", "postponed"), "postponed"),
        "one pending": (("executed", "pending"), "pending"),
    }.values(),
)
def test_the_outcome_of_the_whole(each: tuple[str, ...], whole: str) -> None:
    assert together([Became(name) for name in each]) == whole
