"""The notice about personal data: an incident, a deletion, a correction, information of a person."""

from mla_schema.codes.data_protection_event import DataProtectionEvent
from mla_schema.codes.sensitive_category import SensitiveCategory
from mla_schema.codes.user_notification_delay_ground import UserNotificationDelayGround
from mla_schema.model.contact import Contact
from mla_schema.model.correspondent import Correspondent
from mla_schema.model.node import Many
from mla_schema.model.scalars import ContentDigest, Count, Date, ItemId
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class DataProtectionNotice(Step):
    """What happened to personal data that were transferred, or to the rights of the persons concerned.

    Source: CETS224_14, UNCC_36.
    """

    event: DataProtectionEvent
    """Event. Incident, deletion, correction, information of a person, onward transfer.
    Source: CETS224_14_7, CETS224_14_5, CETS224_14_11."""
    items: Many[ItemId] = ()
    """Items. The items whose data are concerned; none named means all."""
    files: Many[ContentDigest] = ()
    """Files. The digests of the files concerned."""
    persons_affected: Count | None = None
    """Persons affected. How many persons are concerned, where it is known.
    Source: CETS224_14_7."""
    sensitive: Many[SensitiveCategory] = ()
    """Sensitive data. Which special categories are concerned.
    Source: CETS224_14_4."""
    description: Narrative = ()
    """Description. What happened and what may follow.
    Source: CETS224_14_7."""
    measures: Narrative = ()
    """Measures. What was done about it.
    Source: CETS224_14_7."""
    delay_grounds: Many[UserNotificationDelayGround] = ()
    """Grounds for delay. Why the person is not told yet.
    Source: CETS224_14_11."""
    delayed_until: Date | None = None
    """Delayed until. When the person may be told."""
    transferred_to: Correspondent | None = None
    """Transferred to. To whom the data were passed on.
    Source: CETS224_14_10."""
    contact: Contact | None = None
    """Contact. Who answers questions about the event.
    Source: CETS224_14_7_C."""
