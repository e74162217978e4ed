"""The example conversations show every transition: each row that leads somewhere, in each family that has it."""

from pathlib import Path

from mla_schema.case.events import Event
from mla_schema.case.folding import Folding
from mla_schema.case.transitions import TRANSITIONS
from mla_schema.derive.reference_conversations import shown_rows
from tests.example_files import ROOT, TOLD, folder_of, message

SHOWN = shown_rows(ROOT)


def test_every_transition_is_shown_by_a_conversation() -> None:
    missing = [
        f"{family.value}: {row.step} {row.meaning or ''} leads to {row.after}"
        for family, rows in TRANSITIONS.items()
        for row in rows
        if row.after is not None and (family, row) not in SHOWN
    ]
    assert not missing, "\n".join(missing)


def test_whatever_leaves_the_state_as_it_is_is_shown_once() -> None:
    # What crosses in the post and changes nothing does so alike in every family.
    shown = {(row.step, row.meaning) for _, row in SHOWN if row.after is None}
    missing = {
        (row.step, row.meaning) for rows in TRANSITIONS.values() for row in rows if row.after is None
    } - shown
    assert not missing


def test_what_is_shown_stands_in_the_tables() -> None:
    assert all(row in TRANSITIONS[family] for family, row in SHOWN)


def test_the_shortest_conversation_is_named_first() -> None:
    lengths = {folder: sum(folder_of(name) == folder for name in TOLD) for folder in map(folder_of, TOLD)}
    assert all(
        sorted(names, key=lambda name: (lengths[name], name)) == list(names) for names in SHOWN.values()
    )
    assert {name for names in SHOWN.values() for name in names} == set(lengths)


def test_without_a_checkout_nothing_is_shown(tmp_path: Path) -> None:
    assert shown_rows(None) == {}
    assert shown_rows(tmp_path) == {}


def test_a_fold_tells_the_rows_that_it_took() -> None:
    events = [Event(message(name)) for name in TOLD if folder_of(name) == "subscriber-information"]
    taken = [(row.step, row.meaning, row.after) for _, row in Folding(events).taken()]
    assert sorted(taken) == [
        ("decision", "accepted", "accepted"),
        ("receipt", "registered", "registered"),
        ("result", "executed", "resultTransmitted"),
        ("resultReceipt", "satisfied", "closed"),
    ]
