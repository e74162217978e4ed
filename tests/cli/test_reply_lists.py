"""``reply`` lists what is to be answered: items, conditions, files, topics, texts."""

import json
from pathlib import Path

import pytest

import mla_schema as mla
from mla_schema import codes, model
from mla_schema.core.placeholder import PLACEHOLDER
from tests.cli.conftest import Type
from tests.cli.replying import DRAFTED, LEFT, body, read, reply, write


@pytest.mark.parametrize("kind", ["withdrawal", "delay", "determination", "consent-request", "referral"])
def test_items_are_named(kind: str, files: Path, type_: Type) -> None:
    del files
    name = "two.mla.xml"
    if kind == "determination":
        name = "impediment2.mla.xml"
        write(name, reply(type_, "two.mla.xml", "impediment"))
    assert body(type_, name, kind).items == ("1", "2b")


@pytest.mark.parametrize(
    ("kind", "field"), [("decision", "outcomes"), ("result", "outcomes"), ("status", "statuses")]
)
def test_there_is_one_for_each_item(kind: str, field: str, files: Path, type_: Type) -> None:
    del files
    assert [each.items for each in getattr(body(type_, "two.mla.xml", kind), field)] == [("1",), ("2b",)]


def test_a_result_has_a_file_for_each_item(files: Path, type_: Type) -> None:
    del files
    result = body(type_, "two.mla.xml", "result")
    assert [(each.id, each.items, each.category.value) for each in result.evidence] == [
        ("1", ("1",), "subscriber"),
        ("2", ("2b",), "traffic"),
    ]
    assert {each.outcome for each in result.outcomes} == {codes.DecisionOutcome.EXECUTED}


def test_a_result_receipt_has_a_verdict_for_each_file(files: Path, type_: Type) -> None:
    del files
    write("result2.mla.xml", reply(type_, "two.mla.xml", "result"))
    receipt = body(type_, "result2.mla.xml", "result-receipt")
    assert [(each.file, each.verdict.value) for each in receipt.files] == [("1", "missing"), ("2", "missing")]


def test_data_preserved_names_item_and_provider(files: Path, type_: Type) -> None:
    del files
    (preserved,) = body(type_, "preservation-request.mla.xml", "data-preserved").preserved
    request = read("preservation-request.mla.xml").body
    assert isinstance(request, model.PreservationRequest)
    assert (preserved.items, preserved.provider) == (("1",), request.items[0].provider)
    assert (preserved.until - preserved.since.date()).days == 60


def test_a_preservation_extension_repeats_the_confirmation(files: Path, type_: Type) -> None:
    del files
    known = reply(type_, "preservation-request.mla.xml", "data-preserved")
    assert isinstance(known.body, model.DataPreserved)
    preserved = known.body.preserved[0].changed(number="RO-PRES-9")
    write("preserved2.mla.xml", known.changed(body=known.body.changed(preserved=(preserved,))))
    extension = body(type_, "preserved2.mla.xml", "preservation-extension")
    assert (extension.confirmation_number, extension.preserved_until) == ("RO-PRES-9", preserved.until)
    fresh = body(type_, "preservation-request.mla.xml", "preservation-extension")
    assert fresh.preserved_until is None
    assert fresh.confirmation_number.startswith(PLACEHOLDER)


def test_an_order_is_answered_item_by_item_by_the_provider(files: Path, type_: Type) -> None:
    del files
    answer = reply(type_, "provider-order.mla.xml", "provider-reply")
    assert isinstance(answer.body, model.ProviderReply)
    assert [each.items for each in answer.body.outcomes] == [("1",)]
    assert isinstance(answer.header.sender, model.ServiceProvider)
    assert answer.header.sender.id == f"{PLACEHOLDER}: identifier of the provider in the trust list"


def test_a_notification_repeats_the_order_and_goes_to_the_authority(files: Path, type_: Type) -> None:
    del files
    message = read("provider-order.mla.xml")
    assert isinstance(message.body, model.ProviderOrder)
    told = reply(type_, "provider-order.mla.xml", "order-notification")
    assert isinstance(told.body, model.OrderNotification)
    assert (told.body.order, told.body.supplement) == (message.body.order, message.body.supplement)
    assert getattr(told.header.recipient, "country", None) == "RO"
    elsewhere = reply(type_, "provider-order.mla.xml", "order-notification", "--to", "IE").header.recipient
    assert getattr(elsewhere, "country", None) == "IE"
    assert message.body.supplement is not None
    authority = model.Authority(country="RO", id="RO-PICCJ")
    supplement = message.body.supplement.changed(notified_authority=authority)
    write("known.mla.xml", message.changed(body=message.body.changed(supplement=supplement)))
    write("told.mla.xml", known := reply(type_, "known.mla.xml", "order-notification"))
    assert known.header.recipient == authority
    # The notified authority answers, and says so to who ordered.
    instruction = reply(type_, "told.mla.xml", "order-instruction")
    assert (instruction.header.sender, instruction.header.recipient) == (authority, known.header.sender)
    assert getattr(instruction.body, "items", ()) == ("1",)


def test_an_order_served_names_the_provider_of_the_order(files: Path, type_: Type) -> None:
    del files
    request = read("give-effect-request.mla.xml").body
    assert isinstance(request, model.GiveEffectRequest)
    assert body(type_, "give-effect-request.mla.xml", "order-served").provider == request.order.provider
    assert (
        body(type_, "determination.mla.xml", "order-served").provider.names[0].value.startswith(PLACEHOLDER)
    )


def test_conditions_are_answered_one_by_one(files: Path, type_: Type) -> None:
    del files
    proposal = read("conditions-proposal.mla.xml")
    kinds = codes.ConditionKind
    conditions = (
        model.Condition(id="a", kind=kinds.EXPLAIN_USE),
        model.Condition(id="b", kind=kinds.NO_DEATH_PENALTY),
    )
    write("terms.mla.xml", proposal.changed(body=proposal.body.changed(conditions=conditions)))
    answer = body(type_, "terms.mla.xml", "conditions-answer")
    assert [(each.condition, each.accepted.value) for each in answer.answers] == [
        ("a", "unknown"),
        ("b", "unknown"),
    ]
    assert body(type_, "terms.mla.xml", "impediment").conditions == ("a", "b")
    assert body(type_, "data-request.mla.xml", "impediment").conditions == ()


def test_a_consultation_is_answered_topic_by_topic(files: Path, type_: Type) -> None:
    del files
    question = read("consultation.mla.xml")
    topics = (codes.ConsultationTopic.LANGUAGE, codes.ConsultationTopic.THRESHOLD)
    write("topics.mla.xml", question.changed(body=question.body.changed(topics=topics)))
    answer = body(type_, "topics.mla.xml", "consultation-answer")
    assert tuple(each.topic for each in answer.points) == topics


def test_consent_is_answered_for_what_was_asked(files: Path, type_: Type) -> None:
    del files
    asked = read("consent-request.mla.xml")
    write("consent2.mla.xml", asked.changed(body=asked.body.changed(items=("2b",))))
    answer = body(type_, "consent2.mla.xml", "consent-answer")
    assert answer.items == ("2b",)
    # Nothing is granted by oversight.
    assert answer.verdict is codes.ConsentVerdict.REFUSED


def test_a_withdrawal_is_confirmed_as_it_was_made(files: Path, type_: Type) -> None:
    del files
    made = read("withdrawal.mla.xml")
    release = codes.PreservedDataDisposition.RELEASE
    write("released.mla.xml", made.changed(body=made.body.changed(items=("1",), preserved_data=release)))
    confirmation = body(type_, "released.mla.xml", "withdrawal-confirmation")
    assert (confirmation.items, confirmation.disposition) == (("1",), release)
    cautious = body(type_, "withdrawal.mla.xml", "withdrawal-confirmation").disposition
    assert cautious is codes.PreservedDataDisposition.KEEP_PENDING_REQUEST


def test_a_translation_has_a_place_for_each_prose(files: Path, type_: Type) -> None:
    del files
    message = read("data-request.mla.xml")
    tree = json.loads(mla.encode(message, form=mla.Form.JSON))
    texts = body(type_, "data-request.mla.xml", "message-translation").texts
    found = []
    for text in texts:
        value = tree
        for step in text.pointer.split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
        found.append(value)
    assert f"{PLACEHOLDER}: what happened, in short" in found
    assert len(found) == mla.encode(message, form=mla.Form.JSON).count(b'"prose"')
    # Where there is no prose there is one place to begin with.
    write("plain.mla.xml", message.changed(body=model.DataRequest()))
    assert [text.pointer for text in body(type_, "plain.mla.xml", "message-translation").texts] == ["/body"]


def test_findings_become_points(files: Path, type_: Type) -> None:
    must_understand = (
        b"<extensions><extension><uri>https://example.org/x</uri><mustUnderstand>true</mustUnderstand>"
        b"</extension></extensions></message>"
    )
    data = (files / "data-request.mla.xml").read_bytes().replace(b"</message>", must_understand)
    Path("undecided.mla.xml").write_bytes(data)
    point, *others = body(type_, "undecided.mla.xml", "supplement-request").points
    assert (point.rule, point.pointer) == ("MLA-E01", "/extensions/0")
    # A note is advice and no question.
    assert [each.rule for each in others] == DRAFTED[:-1]
    points = body(type_, "data-request.mla.xml", "supplement-request").points
    assert [each.rule for each in points] == DRAFTED[:-1]
    (question,) = body(type_, "consultation.mla.xml", "supplement-request").points
    assert question.rule is None
    # Advice is no question.
    order = body(type_, "provider-order.mla.xml", "supplement-request").points
    assert [each.rule for each in order] == ["MLA-C04"]
    # So do they in a receipt.
    examination = body(type_, "undecided.mla.xml", "receipt").examination
    assert examination.form is codes.ReceivedVerdict.UNDECIDED
    first, *others = examination.findings
    assert (first.code, first.pointer) == ("MLA-E01", "/extensions/0")
    assert [each.code for each in others if each.code != LEFT] == DRAFTED


def test_what_was_decided_is_what_is_followed_up(files: Path, type_: Type) -> None:
    del files
    write("decision2.mla.xml", reply(type_, "two.mla.xml", "decision"))
    assert body(type_, "decision2.mla.xml", "use-explanation").items == ("1", "2b")


def test_what_is_listed_is_told(files: Path, type_: Type) -> None:
    del files
    sentence = "It speaks of the items 1, 2b. Take out those that are not meant."
    assert sentence in type_("reply", "two.mla.xml", "--as", "withdrawal").stderr
    assert "It speaks of" not in type_("reply", "two.mla.xml", "--as", "receipt").stderr
    assert "It speaks of" not in type_("reply", "data-request.mla.xml", "--as", "withdrawal").stderr
