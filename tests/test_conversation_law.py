"""What the treaties ask of a conversation, and the examples show: terms, reasons, and who sees what."""

from datetime import timedelta
from typing import Final

from mla_schema.codes import DataCategory, DecisionOutcome, Instrument, Relation, Urgency
from mla_schema.model import (
    DataPreserved,
    DataRequest,
    DomainRegistrationRequest,
    GiveEffectRequest,
    Item,
    ItemOutcome,
    LegalBasis,
    Node,
    Offence,
    Order,
    OrderNotification,
    OrderServed,
    Preservation,
    PreservationExtension,
    PreservationRequest,
    ProviderOrder,
    ProviderReply,
    ServiceProvider,
    Text,
)
from tests.example_files import NAMES, bodies, every, meant, message, nodes, subject

ALL: Final = [message(name) for name in NAMES]

# Outcomes


def test_a_refusal_states_its_grounds_and_reasons() -> None:
    outcomes = [(of, outcome) for of in ALL for outcome in every(ItemOutcome, of)]
    refused = [outcome for _, outcome in outcomes if outcome.outcome is DecisionOutcome.REFUSED]
    assert refused
    assert all(outcome.refusal_grounds and outcome.reasons for outcome in refused)
    assert any(outcome.partial_execution_considered for outcome in refused)
    postponed = [(of, outcome) for of, outcome in outcomes if outcome.outcome is DecisionOutcome.POSTPONED]
    assert postponed
    # The grounds are those of a Party; a provider only says why and until when.
    assert all(
        (outcome.postponement_grounds or isinstance(of.body, ProviderReply))
        and outcome.postponed_until
        and outcome.reasons
        for of, outcome in postponed
    )
    for of, outcome in outcomes:
        failed = outcome.outcome in {DecisionOutcome.NOT_EXECUTABLE, DecisionOutcome.PARTLY_EXECUTED}
        assert not failed or outcome.non_execution_reasons or outcome.reasons
        assert not outcome.consulted or of.header.confirms


def test_an_emergency_request_states_the_facts_that_show_it() -> None:
    emergencies = [body for _, body in bodies(DataRequest) if body.urgency is Urgency.EMERGENCY]
    assert emergencies
    assert all(body.emergency_facts and body.urgency_reasons for body in emergencies)


# Preservation


def test_preserved_until_is_what_was_asked_for_or_confirmed() -> None:
    for name in NAMES:
        for preservation in every(Preservation, message(name)):
            source = meant(preservation.reference)
            if source is None:
                continue
            if isinstance(source.body, DataPreserved):
                assert preservation.until in {each.until for each in source.body.preserved}
                continue
            assert isinstance(source.body, PreservationRequest)
            days = timedelta(days=source.body.duration or 0)
            assert preservation.until == (source.body.until or (source.header.issued_at + days).date())


def test_an_extension_lasts_longer_than_what_it_extends() -> None:
    for of, extension in bodies(PreservationExtension):
        assert extension.preserved_until is not None
        assert of.header.issued_at.date() < extension.preserved_until
        assert extension.duration or extension.until
        assert extension.until is None or extension.preserved_until < extension.until


def test_a_preservation_lasts_no_less_than_the_convention_says() -> None:
    for _, step in bodies(DataPreserved):
        for preserved in step.preserved:
            assert preserved.since is not None
            assert preserved.until is not None
            assert preserved.until - preserved.since.date() >= timedelta(days=60)


# The Second Protocol


def test_a_provider_has_at_least_thirty_days() -> None:
    for of, ordered in bodies(ProviderOrder):
        assert ordered.supplement is not None
        assert ordered.supplement.deadline is not None
        assert ordered.supplement.deadline.at is not None
        assert ordered.supplement.deadline.at - of.header.issued_at >= timedelta(days=30)


def test_what_rests_on_the_second_protocol_says_so() -> None:
    pursuant = [
        basis.issued_pursuant
        for of in ALL
        for node in nodes(of)
        if isinstance(node, Order | DomainRegistrationRequest | DataRequest)
        for basis in every(LegalBasis, node)
        if basis.instrument is Instrument.SECOND_ADDITIONAL_PROTOCOL
    ]
    assert pursuant
    assert all(pursuant)


def test_a_provider_is_shown_no_facts() -> None:
    seen: list[Node] = [order for name in NAMES for order in every(Order, message(name))]
    seen += [body for _, body in [*bodies(ProviderOrder), *bodies(DomainRegistrationRequest)]]
    for shown in seen:
        assert not any(provider.holds_data_because for provider in every(ServiceProvider, shown))
        assert not any(offence.conduct for offence in every(Offence, shown))
        assert not any(getattr(node, "summary", ()) for node in nodes(shown))


def test_nothing_of_the_supporting_information_stands_in_the_order() -> None:
    for _, request in bodies(GiveEffectRequest):
        support = request.supporting_information
        assert support is not None
        kept = {*support.holds_data_because, *support.summary, *support.relevance}
        kept |= {*support.other_means, *support.additional_information}
        assert len(kept) >= 5
        assert not kept & set(every(Text, request.order))


def test_a_notification_repeats_the_order_as_it_was_sent() -> None:
    for _, notification in bodies(OrderNotification):
        about = subject(notification)
        assert about is not None
        assert isinstance(about.body, ProviderOrder)
        assert (notification.order, notification.supplement) == (about.body.order, about.body.supplement)
        assert notification.summary
        assert not set(notification.summary) & set(every(Text, about.body))


def test_a_provider_that_was_served_has_twenty_or_forty_five_days() -> None:
    for _, served in bodies(OrderServed):
        about = subject(served)
        assert about is not None
        assert served.occurred_at is not None
        assert served.due_by is not None
        subscriber = {
            item.category is DataCategory.SUBSCRIBER for item in every(Item, about) if item.id in served.items
        }
        days = 20 if subscriber == {True} else 45
        assert served.due_by - served.occurred_at.date() == timedelta(days=days)


def test_a_formal_request_follows_an_emergency() -> None:
    formal = [
        (of, related)
        for of in ALL
        for related in of.header.related
        if related.relation is Relation.FORMALISES
    ]
    assert formal
    for of, related in formal:
        emergency = meant(related.reference)
        assert emergency is not None
        assert [item.id for item in every(Item, of)] == [item.id for item in every(Item, emergency)]
