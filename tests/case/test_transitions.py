"""The transitions: unambiguous, complete, and each taken by a conversation."""

from collections import deque
from functools import cache
from typing import Any, Final

import pytest

from mla_schema import model
from mla_schema.case.events import Event
from mla_schema.case.states import FAMILIES, STATED, TERMINAL, Family, ItemState, next_side
from mla_schema.case.steps import OPENINGS as OPENING_TAGS
from mla_schema.case.steps import STEPS, Side, answers_to
from mla_schema.case.transitions import GROUPS, INITIAL, STAYING, TRANSITIONS, transition
from mla_schema.codes.request_status import RequestStatus
from tests.case.building import (
    ADDRESSEE,
    NOTIFIED,
    OPENINGS,
    PROVIDER,
    REQUESTER,
    Conversation,
    body_of,
    refer,
)

ROWS: Final = [
    (family, row.step, row.meaning)
    for family, rows in TRANSITIONS.items()
    for row in rows
    if row.after is not None
]
TAKEN: Final = sorted(set(ROWS), key=str)
"""Every step that leads somewhere, by family and meaning."""


def next_state(family: Family, state: ItemState, step: str, meaning: str | None = None) -> ItemState | None:
    """The state that follows; ``None`` where the step has no place."""
    row = transition(family, state, step, meaning)
    if row is None:
        return state if step in STAYING else None
    return row.after or state


def test_a_state_a_step_and_a_meaning_lead_to_one_state() -> None:
    seen = [
        (family, row.step, row.meaning, state)
        for family, rows in TRANSITIONS.items()
        for row in rows
        for state in row.before
    ]
    assert len(seen) == len(set(seen))
    assert all(row.before for rows in TRANSITIONS.values() for row in rows)


def test_every_step_has_a_place() -> None:
    told = {row.step for rows in TRANSITIONS.values() for row in rows}
    assert told | STAYING == set(STEPS) | {"jointInvestigation"}
    assert not told & STAYING
    assert set(FAMILIES) == OPENING_TAGS


def test_the_receiver_states_a_status_of_its_family_in_every_state() -> None:
    for family in Family:
        for state in ItemState:
            for status in RequestStatus:
                after = STATED[family].get(status)
                # That data are preserved says nothing of where a request for them stands.
                if family is Family.REQUEST and status in {"dataPreserved", "preservationEnded"}:
                    after = state
                assert next_state(family, state, "status", status) is after


def test_every_status_can_be_stated_somewhere() -> None:
    assert set().union(*STATED.values()) == set(RequestStatus)


def test_what_both_have_agreed_on_is_not_amended_by_one() -> None:
    for state in (ItemState.AGREEMENT_SIGNED, ItemState.AGREED, ItemState.CHANGE_SIGNED, ItemState.ENDED):
        assert next_state(Family.JOINT_INVESTIGATION, state, "amendment", "changed") is None


def test_no_entity_passes_an_order_on() -> None:
    assert next_state(Family.ENTITY, ItemState.REGISTERED, "receipt", "forwarded") is None
    # The notified authority can pass the notification on: the order stands as it did, and so does its addressee.
    assert next_state(Family.ENTITY, ItemState.REGISTERED, "referral") is ItemState.REGISTERED
    told = Conversation(OPENINGS[Family.ENTITY](), to=PROVIDER)
    notification = told.say(model.OrderNotification(concerns=refer(told.opening)), REQUESTER, NOTIFIED)
    told.say(
        model.Referral(concerns=refer(told.opening), referred_to=ADDRESSEE),
        NOTIFIED,
        REQUESTER,
        in_reply_to=refer(notification),
    )
    assert told.case.matters[0].addressee == PROVIDER
    assert told.odd == []


def test_conditions_of_information_are_answered_as_soon_as_it_arrives() -> None:
    for state in (ItemState.SENT, ItemState.RECEIVED, ItemState.REGISTERED, ItemState.REFERRED):
        assert next_state(Family.INFORMATION, state, "conditionsAnswer", "declined") is (
            ItemState.CONDITIONS_DECLINED
        )
        assert next_state(Family.INFORMATION, state, "conditionsAnswer", "accepted") is ItemState.ACCEPTED
        assert next_state(Family.REQUEST, state, "conditionsAnswer", "accepted") is state


def test_what_may_answer_an_opening_has_a_place_in_its_family() -> None:
    for tag, family in FAMILIES.items():
        told = {
            row.step for row in TRANSITIONS[family] if row.before & {ItemState.SENT, ItemState.REGISTERED}
        }
        missing = {step for step in answers_to(tag) if step not in told | STAYING}
        assert missing == set(), tag


def test_what_may_answer_a_step_about_preserved_data_has_a_place() -> None:
    told = {row.step for row in TRANSITIONS[Family.PRESERVATION] if ItemState.DATA_PRESERVED in row.before}
    for tag in ("preservationExtension", "dataPreserved"):
        assert set(answers_to(tag)) <= told | STAYING


def test_what_stays_stays_and_what_has_no_place_leads_nowhere() -> None:
    assert next_state(Family.REQUEST, ItemState.ACCEPTED, "delay") is ItemState.ACCEPTED
    assert next_state(Family.REQUEST, ItemState.ACCEPTED, "providerReply", "executed") is None
    assert next_state(Family.REQUEST, ItemState.CLOSED, "decision", "accepted") is None


def test_every_state_can_be_reached_and_left_or_is_an_end() -> None:
    reached = {INITIAL} | {
        row.after for rows in TRANSITIONS.values() for row in rows if row.after is not None
    }
    assert reached == set(ItemState)
    for state in set(ItemState) - TERMINAL:
        assert any(
            state in row.before and row.after not in {None, state}
            for rows in TRANSITIONS.values()
            for row in rows
            if row.step != "status"
        )
        assert (next_side(state) is None) is (state is ItemState.AGREED)


def test_the_ends_that_can_be_left_again_are_known() -> None:
    reopened = {
        state
        for rows in TRANSITIONS.values()
        for row in rows
        if row.step != "status"
        for state in row.reopens
    }
    # What is withdrawn, ended or closed stays so, unless its receiver states another status.
    assert TERMINAL - reopened == {ItemState.WITHDRAWN, ItemState.ENDED, ItemState.CLOSED}


def test_groups_do_not_overlap() -> None:
    assert sum(map(len, GROUPS.values())) == len(frozenset[ItemState]().union(*GROUPS.values()))


# Each transition is taken by a conversation


@cache
def way_to(family: Family) -> dict[ItemState, tuple[tuple[str, str | None], ...]]:
    """The shortest conversation to each state of a family."""
    found: dict[ItemState, tuple[tuple[str, str | None], ...]] = {INITIAL: ()}
    waiting = deque([INITIAL])
    # A statement of status leads everywhere, so it is the last resort.
    rows = sorted(TRANSITIONS[family], key=lambda row: row.step == "status")
    while waiting:
        state = waiting.popleft()
        for row in rows:
            if state not in row.before:
                continue
            if row.after is not None and row.after not in found:
                found[row.after] = (*found[state], (row.step, row.meaning))
                waiting.append(row.after)
    return found


def tell(family: Family, way: tuple[tuple[str, str | None], ...]) -> Conversation:
    """Tell a conversation by steps and meanings, each sent by whom it is due from."""
    to = PROVIDER if family is Family.ENTITY else ADDRESSEE
    told = Conversation(OPENINGS[family](), to=to)
    for step, meaning in way:
        say(told, family, step, meaning)
    return told


def say(told: Conversation, family: Family, step: str, meaning: str | None) -> Event:
    body = body_of(family, step, meaning, refer(told.opening))
    last = told.events[-1]
    if step == "jointInvestigation":
        confirms = str(meaning).endswith("Confirmed")
        by, to = last.message.header.sender, last.message.header.recipient
        by, to = (to, by) if confirms else (by, to)
        return told.say(body, by, to, in_reply_to=refer(last))
    if step == "orderInstruction":
        return told.say(body, NOTIFIED, REQUESTER)
    side = STEPS[step].by
    requester_speaks = side is Side.REQUESTER or (
        side is Side.EITHER
        and step in {"conditionsAnswer", "resultReceipt", "determination"}
        and family is not Family.INFORMATION
    )
    if step == "determination" and family is Family.INFORMATION:
        requester_speaks = True
    if step == "result" and family is Family.INFORMATION:
        # Who told it hands over what was withheld, in answer to whom it told.
        receipt = told.answers(
            lambda **fields: body_of(family, "conditionsAnswer", "open", fields["concerns"])
        )
        return told.say(body, REQUESTER, told.addressee, in_reply_to=refer(receipt))
    by, to = (REQUESTER, told.addressee) if requester_speaks else (told.addressee, REQUESTER)
    handed = [each for each in told.events if getattr(each.message.body, "evidence", ())]
    answered: dict[str, Any] = (
        {"in_reply_to": refer(handed[-1])} if step == "resultReceipt" and handed else {}
    )
    return told.say(body, by, to, **answered)


@pytest.mark.parametrize("row", TAKEN, ids=lambda row: f"{row[0].value}-{row[1]}-{row[2]}")
def test_each_transition_is_taken_from_every_state_that_it_names(row: tuple[Family, str, str | None]) -> None:
    family, step, meaning = row
    for state, way in way_to(family).items():
        after = next_state(family, state, step, meaning)
        if after is None and str(meaning).endswith("Confirmed"):
            # Where nothing was signed there is nothing to confirm: such a message is a first signature.
            continue
        told = tell(family, way)
        assert told.case.items[0].state is state
        say(told, family, step, meaning)
        item = told.case.items[0]
        odd = {each.kind.value for each in told.case.irregularities}
        if after is None:
            assert "noTransition" in odd
            assert item.state is state
        else:
            assert item.state is after, (state, way)
            assert "noTransition" not in odd
