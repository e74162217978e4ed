"""The conversations: references lead where they say, answers answer, and what is named again is the same thing."""

from collections import defaultdict
from itertools import pairwise
from typing import Any, Final

import pytest

from mla_schema import Message, digest
from mla_schema.codec.shape import shape_of
from mla_schema.codes import FileVerdict, ReceiptStatus, RejectionReason
from mla_schema.model import (
    Amendment,
    Body,
    Condition,
    ConditionsAnswer,
    ConsentRequest,
    CustodyEvent,
    EvidenceFile,
    ExternalReference,
    Impediment,
    Item,
    MessageReference,
    MessageTranslation,
    Node,
    Opening,
    Order,
    Receipt,
    ResultReceipt,
    Supplement,
    SupplementRequest,
)
from mla_schema.model.node import tag
from mla_schema.model.step import Step
from tests.example_files import (
    NAMES,
    TOLD,
    at_pointer,
    bodies,
    by_id,
    each,
    every,
    filled,
    folder_of,
    meant,
    message,
    nodes,
    recipient_id,
    sender_id,
    subject,
    tree,
)

STEPS: Final = [name for name in NAMES if isinstance(message(name).body, Step)]

each_step = pytest.mark.parametrize("name", STEPS)


def by_time() -> list[Message]:
    return sorted(map(message, NAMES), key=lambda of: of.header.issued_at)


def conversation(of: Message) -> str:
    return of.header.conversation or of.header.id


def opening(body: Body) -> Opening | None:
    """The request or other opening that a message makes, or that it puts in the place of another."""
    if isinstance(body, Supplement | Amendment):
        return body.replacement
    return body if isinstance(body, Opening) else None


# References


@each
def test_a_reference_carries_the_id_and_digest_of_an_earlier_example(name: str) -> None:
    for reference in every(MessageReference, message(name)):
        target = by_id()[reference.id]
        assert reference.digest == digest(target)
        assert target.header.issued_at < message(name).header.issued_at
        assert reference.number in {None, target.header.our_reference}
        assert reference.date in {None, target.header.issued_at.date()}


@each
def test_a_conversation_is_named_after_the_message_that_opened_it(name: str) -> None:
    header = message(name).header
    if header.conversation is not None:
        opener = by_id()[header.conversation].header
        assert opener.conversation in {None, opener.id}
        assert opener.issued_at <= header.issued_at
    else:
        assert header.generation is None


def test_a_sender_numbers_its_messages_in_a_conversation() -> None:
    numbers = defaultdict(list)
    for of in by_time():
        if of.header.conversation is not None:
            numbers[of.header.conversation, sender_id(of)].append(of.header.generation)
    for sequence in numbers.values():
        assert sequence == list(range(1, len(sequence) + 1))


def test_a_folder_holds_one_conversation_in_its_order() -> None:
    folders = defaultdict(list)
    for name in TOLD:
        folders[folder_of(name)].append(name)
    assert len(folders) >= 6
    for names in folders.values():
        assert [name.rsplit("/", 1)[1][:2] for name in names] == [
            f"{place:02}" for place in range(1, len(names) + 1)
        ]
        told = [message(name) for name in names]
        assert {conversation(of) for of in told} == {told[0].header.id}
        assert all(one.header.issued_at < next_.header.issued_at for one, next_ in pairwise(told))


def test_a_message_in_a_conversation_names_an_earlier_one_of_it_or_a_letter() -> None:
    for name in TOLD:
        of = message(name)
        named = [by_id()[reference.id] for reference in every(MessageReference, of)]
        if named:
            assert conversation(of) in {conversation(each) for each in named}
        else:
            assert of.header.id == conversation(of) or every(ExternalReference, of)


def test_an_answer_goes_to_the_other_side_and_quotes_its_reference() -> None:
    for name in NAMES:
        header = message(name).header
        asked = meant(header.in_reply_to)
        if asked is not None:
            assert header.your_reference == asked.header.our_reference
            assert recipient_id(message(name)) == sender_id(asked)
            assert recipient_id(asked) in {None, sender_id(message(name))}
            assert conversation(asked) == conversation(message(name))


@each_step
def test_a_step_concerns_a_message_of_its_conversation_that_came_before(name: str) -> None:
    of = message(name)
    assert isinstance(of.body, Step)
    about = subject(of.body)
    if about is not None:
        assert conversation(about) == conversation(of)
        assert of.body.occurred_at is None or about.header.issued_at <= of.body.occurred_at
        if not isinstance(of.body, Receipt):
            assert opening(about.body) is not None


# What is named again


def test_an_item_keeps_its_id_through_the_conversation() -> None:
    kinds = defaultdict(set)
    for of in map(message, NAMES):
        items = every(Item, of.body)
        for request in [of.body, *every(Order, of.body)]:
            ids = [item.id for item in getattr(request, "items", ()) if isinstance(item, Item)]
            assert len(ids) == len(set(ids))
        for item in items:
            kinds[conversation(of), item.id].add((item.category, _shown(item)))
    assert all(len(kind) == 1 for kind in kinds.values())


def _shown(item: Item) -> object:
    """The first identifier without what a supplement may add to it."""
    return tuple((tag(type(each)), _value(each)) for each in item.identifiers[:1])


def _value(identifier: Node) -> object:
    return getattr(identifier, "value", None) or getattr(identifier, "address", None)


@each_step
def test_the_items_that_a_step_names_exist_in_what_it_concerns(name: str) -> None:
    of = message(name)
    about = subject(of.body)
    if about is not None:
        known = {item.id for item in every(Item, about.body)}
        named = {
            value
            for node in nodes(of.body)
            for field, value in filled(node)
            if getattr(field.type, "name", "") == "ItemId" and field.key != "Item.id"
        }
        assert named <= known


def test_a_file_keeps_its_digest_through_the_conversation() -> None:
    digests = defaultdict(set)
    for of in map(message, NAMES):
        files = every(EvidenceFile, of)
        assert len({file.id for file in files}) == len(files)
        for file in files:
            digests[conversation(of), file.id].add(file.digest)
            assert set(file.certificates) <= {attachment.digest for attachment in of.attachments}
    assert all(len(found) == 1 for found in digests.values())


def test_a_receipt_of_a_result_judges_each_file_of_its_manifest() -> None:
    for of, receipt in bodies(ResultReceipt):
        result = meant(of.header.in_reply_to)
        assert result is not None
        manifest = {file.id: file for file in every(EvidenceFile, result)}
        assert {received.file for received in receipt.files} == set(manifest)
        for received in receipt.files:
            same = received.digest == manifest[received.file].digest
            assert same is (RejectionReason.DIGEST_DIFFERS not in received.reasons)
            assert same is (received.verdict is FileVerdict.ACCEPTED)
        assert receipt.conditions_accepted is None or every(Condition, result)


def test_what_was_done_with_a_file_is_told_in_order() -> None:
    for of in map(message, NAMES):
        for file in every(EvidenceFile, of):
            times = [event.at for event in every(CustodyEvent, file) if event.at is not None]
            assert times == sorted(times)


def test_conditions_that_are_answered_were_set() -> None:
    for of, answer in bodies(ConditionsAnswer):
        asked = meant(of.header.in_reply_to)
        assert asked is not None
        assert {each.condition for each in answer.answers} == {each.id for each in every(Condition, asked)}
    for of, impediment in bodies(Impediment):
        # They stand in the information itself, or in the proposal, decision or result that is answered.
        set_in = [each for each in (subject(impediment), meant(of.header.in_reply_to)) if each is not None]
        assert set(impediment.conditions) <= {
            condition.id for each in set_in for condition in every(Condition, each)
        }


def test_a_condition_keeps_its_id_through_the_conversation() -> None:
    conditions = defaultdict(set)
    for of in map(message, NAMES):
        for condition in every(Condition, of):
            conditions[conversation(of), condition.id].add(condition.kind)
    assert all(len(kinds) == 1 for kinds in conditions.values())


# Fields that are pointed at


def resolves(pointer: str, of: Any) -> bool:
    try:
        at_pointer(pointer, of)
    except (KeyError, IndexError):
        return False
    return True


def test_a_finding_points_into_the_message_that_was_received() -> None:
    for _, receipt in bodies(Receipt):
        about = subject(receipt)
        if about is not None and receipt.examination is not None:
            for finding in receipt.examination.findings:
                # A finding on what is missing points at where it would be.
                found = finding.pointer is None or resolves(finding.pointer, tree(about))
                assert found or points_at_a_field(finding.pointer or "", about)


def test_a_supplement_request_points_at_a_field_or_at_where_it_is_missing() -> None:
    for _, asked in bodies(SupplementRequest):
        about = subject(asked)
        assert about is not None
        for point in asked.points:
            assert point.pointer is None or points_at_a_field(point.pointer, about)


def points_at_a_field(pointer: str, of: Message) -> bool:
    parent, _, field = pointer.rpartition("/")
    return field in fields_at(parent, of)


def fields_at(pointer: str, of: Message) -> set[str]:
    """The fields that the object at a pointer can have, whether it says something in them or not."""
    node: Node = of
    steps = pointer.split("/")[1:]
    while steps:
        field = next(each for each in shape_of(type(node)).fields if each.wire == steps[0])
        value: Any = getattr(node, field.name)
        node = value[int(steps[1])] if field.many else value
        # In a list the index stands in the pointer, in a union the tag.
        del steps[: 1 + field.many + (field.union is not None)]
    return {field.wire for field in shape_of(type(node)).fields}


def test_a_supplement_gives_each_field_or_says_why_not() -> None:
    for of, supplement in bodies(Supplement):
        asked = meant(of.header.in_reply_to)
        assert asked is not None
        if isinstance(asked.body, Receipt):
            # What could not be opened is sent again as it was.
            assert asked.body.status is ReceiptStatus.UNREADABLE
            sent = meant(asked.body.concerns)
            assert sent is not None
            assert supplement.replacement == opening(sent.body)
            continue
        assert isinstance(asked.body, SupplementRequest)
        now = tree(of)["body"]["supplement"]["replacement"]
        left = {point.pointer for point in supplement.open_points}
        pointers = {point.pointer for point in asked.body.points if point.pointer is not None}
        assert left < pointers
        for pointer in pointers:
            assert resolves(pointer.removeprefix("/body"), now) is (pointer not in left)


def test_a_field_that_is_translated_or_shown_is_there() -> None:
    for _, translation in bodies(MessageTranslation):
        about = subject(translation)
        assert about is not None
        for text in translation.texts:
            assert isinstance(at_pointer(text.pointer, tree(about)), str)
    for _, request in bodies(ConsentRequest):
        about = subject(request)
        assert about is not None
        assert all(resolves(pointer, tree(about)) for pointer in request.fields)
