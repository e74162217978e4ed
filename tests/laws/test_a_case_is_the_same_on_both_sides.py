"""A case is the same whatever order its messages came in, however often, and in whichever form."""

from functools import cache
from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from mla_schema import Form, encode, read
from mla_schema.case.case import Case, fold
from mla_schema.case.events import Event, IrregularityKind
from tests.example_files import TODAY, TOLD, folder_of, message

FOLDERS: Final = sorted({folder_of(name) for name in TOLD})


@cache
def events(folder: str) -> tuple[Event, ...]:
    return tuple(Event(message(name)) for name in TOLD if folder_of(name) == folder)


@cache
def case(folder: str) -> Case:
    (found,) = fold(events(folder))
    return found


conversations = st.sampled_from(FOLDERS)


@given(st.data())
def test_the_order_of_arrival_makes_no_difference(data: st.DataObject) -> None:
    folder = data.draw(conversations)
    mixed = data.draw(st.permutations(events(folder)))
    assert fold(mixed) == (case(folder),)
    grown = Case.of(case(folder).conversation, ())
    for event in mixed:
        grown = grown.with_(event)
    assert grown == case(folder)


@given(st.data())
def test_what_arrives_again_changes_nothing_and_is_told_once(data: st.DataObject) -> None:
    folder = data.draw(conversations)
    again = data.draw(st.lists(st.sampled_from(events(folder)), min_size=1, max_size=4))
    (replayed,) = fold((*events(folder), *again))
    assert (replayed.matters, replayed.events) == (case(folder).matters, case(folder).events)
    assert replayed.due(TODAY) == case(folder).due(TODAY)
    assert {each.kind for each in replayed.irregularities} == {IrregularityKind.REPLAY}
    assert {each.message for each in replayed.irregularities} == {event.id for event in again}
    assert replayed.with_(again[0]) == replayed


@given(conversations, st.data())
def test_both_forms_fold_to_the_same_case(folder: str, data: st.DataObject) -> None:
    forms = [data.draw(st.sampled_from(Form)) for _ in events(folder)]
    read_again = [
        Event(read(encode(event.message, form=form)).unverified())
        for event, form in zip(events(folder), forms, strict=True)
    ]
    assert fold(read_again) == (case(folder),)


@given(conversations, st.data())
def test_a_part_of_a_conversation_folds_to_a_case(folder: str, data: st.DataObject) -> None:
    part = data.draw(st.lists(st.sampled_from(events(folder)), min_size=1, unique_by=lambda event: event.id))
    (found,) = fold(part)
    assert len(found.events) == len(part)
    assert found.due(TODAY) is not None
    assert found.terms() is not None


@given(conversations, st.data())
def test_when_messages_were_received_changes_no_state(folder: str, data: st.DataObject) -> None:
    received = [Event(event.message, data.draw(st.sampled_from([None, TODAY]))) for event in events(folder)]
    (found,) = fold(received)
    assert found.items == case(folder).items
    assert found.irregularities == ()


def test_all_conversations_are_folded_apart() -> None:
    everything = [event for folder in FOLDERS for event in events(folder)]
    assert {found.conversation: found for found in fold(everything)} == {
        case(folder).conversation: case(folder) for folder in FOLDERS
    }
