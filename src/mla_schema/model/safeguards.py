"""What a request asks and promises about secrecy, use, protection and form."""

from mla_schema.codes.assurance_kind import AssuranceKind
from mla_schema.codes.confidentiality_scope import ConfidentialityScope
from mla_schema.codes.data_protection_regime import DataProtectionRegime
from mla_schema.codes.formality_kind import FormalityKind
from mla_schema.codes.sensitive_category import SensitiveCategory
from mla_schema.codes.user_notification_delay_ground import UserNotificationDelayGround
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.model.contact import Contact
from mla_schema.model.node import Many, Node
from mla_schema.model.scalars import Date
from mla_schema.model.text import Narrative


class Confidentiality(Node):
    """Whether the request is to be kept confidential, in what and how long.

    Source: BUDAPEST_27_8, UNCC_42_2_G.
    """

    requested: YesNoUnknown | None = None
    """Requested. Whether confidentiality is asked for.
    Source: BUDAPEST_27_8."""
    scopes: Many[ConfidentialityScope] = ()
    """Scope. What is to be kept confidential: the fact of the request, its subject, towards the user.
    Source: BUDAPEST_27_8, UNCC_42_2_G."""
    until: Date | None = None
    """Until. How long confidentiality is needed."""
    reasons: Narrative = ()
    """Reasons. Why confidentiality is needed."""


class UserNotificationDelay(Node):
    """The request to delay informing the user, with its grounds.

    Source: EPOC_ANNEX_I_H.
    """

    grounds: Many[UserNotificationDelayGround] = ()
    """Grounds. Why the user is not to be informed yet.
    Source: EPOC_ANNEX_I_H."""
    until: Date | None = None
    """Until. When the user may be informed."""


class Assurance(Node):
    """A promise of the requesting Party.

    Source: BUDAPEST_28_2, CETS224_6_3_C.
    """

    kind: AssuranceKind
    """Kind. What is promised."""
    terms: Narrative = ()
    """Terms. The promise in words, where the code does not say all."""


class DataProtection(Node):
    """Under which rules the data will be protected, and whom to tell of an incident.

    Source: CETS224_14, CETS224_14_7, UNCC_36.
    """

    regimes: Many[DataProtectionRegime] = ()
    """Regimes. The data protection rules that will apply.
    Source: CETS224_14."""
    sensitive: Many[SensitiveCategory] = ()
    """Sensitive data. Special categories of data that are asked for or must be expected.
    Source: CETS224_14_4."""
    incident_contact: Contact | None = None
    """Incident contact. Whom to tell when the data are exposed.
    Source: CETS224_14_7."""
    retention: Narrative = ()
    """Retention and review. How long the data will be kept and when that is reviewed.
    Source: CETS224_14_5."""


class Formality(Node):
    """A form that the requesting Party asks for, so that the data can be evidence.

    Source: BUDAPEST_27_3, CETS224_8_3_C.
    """

    kind: FormalityKind
    """Kind. Certified copy, certificate of the custodian, statement of custody, hash values, oath.
    Source: BUDAPEST_27_3."""
    details: Narrative = ()
    """Details. What exactly is asked for."""
