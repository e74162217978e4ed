"""How often what occurs in a simulation. Every share here is invented, after what practitioners tell."""

from mla_schema.codes.channel import Channel
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.data_element import DataElement
from mla_schema.codes.data_protection_event import DataProtectionEvent
from mla_schema.codes.decision_outcome import DecisionOutcome
from mla_schema.codes.delay_reason import DelayReason
from mla_schema.codes.medium import Medium
from mla_schema.codes.non_execution_reason import NonExecutionReason
from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.codes.refusal_ground import RefusalGround
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.withdrawal_reason import WithdrawalReason
from mla_schema.simulate.dice import DAY, Mix

KIND = Mix(
    {
        "request": 60.8,
        "preservation": 14.0,
        "order": 9.0,
        "emergency": 4.0,
        "spontaneous": 4.0,
        "consultation": 3.0,
        "effect": 2.0,
        "registration": 1.5,
        "realTimeTraffic": 0.8,
        "interception": 0.4,
        "team": 0.5,
    }
)
"""What a conversation is about."""
CATEGORY = Mix({DataCategory.SUBSCRIBER: 80.0, DataCategory.TRAFFIC: 13.0, DataCategory.CONTENT: 7.0})
"""Mostly subscriber information, then traffic, then content."""
ELEMENTS = {
    DataCategory.SUBSCRIBER: (DataElement.SUBSCRIBER_IDENTITY, DataElement.SUBSCRIBER_CONTACT_DETAILS),
    DataCategory.TRAFFIC: (DataElement.TRAFFIC_ORIGIN, DataElement.TRAFFIC_TIME),
    DataCategory.CONTENT: (DataElement.CONTENT_MAILBOX,),
}
DAYS_TO_EXECUTE = {DataCategory.SUBSCRIBER: 70, DataCategory.TRAFFIC: 130, DataCategory.CONTENT: 240}
"""Medians from the decision to the result, for a routine request."""
OFFENCE = Mix(
    {
        OffenceCategory.BC8_COMPUTER_RELATED_FRAUD: 44.0,
        OffenceCategory.EU_FRAUD: 9.0,
        OffenceCategory.BC2_ILLEGAL_ACCESS: 13.0,
        OffenceCategory.BC9_CHILD_SEXUAL_ABUSE_MATERIAL: 12.0,
        OffenceCategory.BC4_DATA_INTERFERENCE: 8.0,
        OffenceCategory.BC5_SYSTEM_INTERFERENCE: 5.0,
        OffenceCategory.EU_DRUG_TRAFFICKING: 4.0,
        OffenceCategory.EU_TERRORISM: 2.0,
        OffenceCategory.OTHER: 3.0,
    }
)
URGENCY = Mix({Urgency.ROUTINE: 70.0, Urgency.EXPEDITED: 20.0, Urgency.URGENT: 10.0})
HASTE = {Urgency.ROUTINE: 1.0, Urgency.EXPEDITED: 0.7, Urgency.URGENT: 0.35, Urgency.EMERGENCY: 0.002}
"""By what the time of execution is multiplied."""
CHANNEL = Mix(
    {
        Channel.CENTRAL_AUTHORITY: 62.0,
        Channel.JUDICIAL_DIRECT: 22.0,
        Channel.COMPETENT_AUTHORITY_DIRECT: 9.0,
        Channel.INTERPOL: 4.0,
        Channel.E_MLA: 3.0,
    }
)
MEDIUM = Mix(
    {
        Medium.ENCRYPTED_EMAIL: 45.0,
        Medium.PORTAL: 25.0,
        Medium.API: 10.0,
        Medium.EMAIL: 12.0,
        Medium.POST: 8.0,
    }
)
GROUND = Mix(
    {
        RefusalGround.DUAL_CRIMINALITY: 24.0,
        RefusalGround.THRESHOLD_NOT_MET: 20.0,
        RefusalGround.NOT_CONFORMING: 18.0,
        RefusalGround.PROPORTIONALITY: 12.0,
        RefusalGround.DE_MINIMIS: 10.0,
        RefusalGround.DOMESTIC_LAW_OR_TREATY: 8.0,
        RefusalGround.ESSENTIAL_INTERESTS: 3.0,
        RefusalGround.NE_BIS_IN_IDEM: 2.0,
        RefusalGround.HUMAN_RIGHTS: 2.0,
        RefusalGround.POLITICAL_OFFENCE: 1.0,
    }
)
OUTCOME = Mix(
    {
        DecisionOutcome.EXECUTED: 80.0,
        DecisionOutcome.PARTLY_EXECUTED: 6.0,
        DecisionOutcome.NO_DATA: 9.0,
        DecisionOutcome.NOT_EXECUTABLE: 5.0,
    }
)
"""What becomes of a request that is not refused."""
REASON = Mix(
    {
        NonExecutionReason.DATA_EXPIRED: 40.0,
        NonExecutionReason.UNKNOWN_IDENTIFIER: 25.0,
        NonExecutionReason.WRONG_PROVIDER: 15.0,
        NonExecutionReason.OVER_BROAD: 10.0,
        NonExecutionReason.LANGUAGE_NOT_ACCEPTED: 10.0,
    }
)
PROVIDER_OUTCOME = Mix(
    {DecisionOutcome.EXECUTED: 66.0, DecisionOutcome.NOT_EXECUTABLE: 20.0, DecisionOutcome.NO_DATA: 14.0}
)
DELAY = Mix(
    {
        DelayReason.WORKLOAD: 40.0,
        DelayReason.AWAITING_PROVIDER: 30.0,
        DelayReason.AWAITING_DECISION: 20.0,
        DelayReason.AWAITING_TRANSLATION: 10.0,
    }
)
RULE = Mix(
    {
        "MLA-C08b": 26.0,
        "MLA-C09": 18.0,
        "MLA-K05a": 16.0,
        "MLA-P06": 12.0,
        "MLA-K02": 10.0,
        "MLA-C13b": 8.0,
        "MLA-C15": 6.0,
        "MLA-C23a": 4.0,
    }
)
"""On what people ask for more, though no rule is broken: facts, the link to the offence, exact times, a translation."""
OMISSION = Mix(
    {
        "MLA-C08a": 26.0,
        "MLA-C09": 22.0,
        "MLA-C14b": 18.0,
        "MLA-C13a": 14.0,
        "MLA-S01": 12.0,
        "MLA-C07": 8.0,
    }
)
"""What a request lacks that is incomplete on purpose."""
UNREASONED = 0.5
"""Of the share of incomplete requests, how many refusals come without a word of reasons."""
WITHDRAWAL = Mix(
    {
        WithdrawalReason.EVIDENCE_OBTAINED_OTHERWISE: 50.0,
        WithdrawalReason.SUSPECT_IDENTIFIED: 30.0,
        WithdrawalReason.CASE_CLOSED: 20.0,
    }
)
NOTICE = Mix(
    {
        DataProtectionEvent.DELETED: 50.0,
        DataProtectionEvent.NOTIFICATION_DELAYED: 20.0,
        DataProtectionEvent.PERSON_NOTIFIED: 15.0,
        DataProtectionEvent.INCIDENT: 5.0,
    }
)
"""What is told of data that were handed over; to pass them on would need a consent, which is not simulated."""
SUPPLEMENT_WAIT = 12 * DAY
"""The median until the other side has supplied what was missing."""
