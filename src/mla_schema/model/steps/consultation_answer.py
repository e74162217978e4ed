"""The answer to a consultation."""

from mla_schema.codes.channel import Channel
from mla_schema.codes.consultation_topic import ConsultationTopic
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.condition import Condition
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import FindingCode, Instant, LanguageTag, Pointer
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class ConsultationPoint(Node):
    """The answer on one topic.

    Source: TCY_2013_17_REC_14, TCY_2013_17_REC_15.
    """

    topic: ConsultationTopic
    """Topic. What the answer is about."""
    favourable: YesNoUnknown | None = None
    """Favourable. Whether the request could be accepted on this point."""
    rule: FindingCode | None = None
    """Rule. The rule that the draft does not meet."""
    pointer: Pointer | None = None
    """Field. The field of the draft that is meant.
    Source: RFC_6901."""
    answer: Narrative = ()
    """Answer. The answer in words."""


class ConsultationAnswer(Step):
    """What the consulted authority answers; it decides nothing.

    Source: TCY_2013_17_REC_14, TCY_2013_17_REC_15.
    """

    points: Many[ConsultationPoint] = ()
    """Points. The answers, topic by topic."""
    send_to: Correspondent | None = None
    """Send to. To whom the request should go."""
    channels: Many[Channel] = ()
    """Channels. The routes that are best, best first."""
    languages: Many[LanguageTag] = ()
    """Languages. The languages in which the request is accepted."""
    conditions: Many[Condition] = ()
    """Conditions. On what conditions assistance could be given.
    Source: BUDAPEST_27_6."""
    data_available_until: Instant | None = None
    """Data available until. Until when the data are expected to exist."""
    remarks: Narrative = ()
    """Remarks. What else the sender should know."""
