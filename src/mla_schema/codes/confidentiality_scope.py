"""Code list: scopes of confidentiality."""

from enum import StrEnum


class ConfidentialityScope(StrEnum):
    """What the requested Party is asked to keep confidential.

    Source: BUDAPEST_27_8, UNCC_42_2_G, ETS182_25.
    """

    FACT_OF_REQUEST = "factOfRequest"
    """Fact of the request. That a request was made is kept confidential, except as far as needed to execute
    it.
    Source: BUDAPEST_27_8, ETS182_25."""

    SUBJECT_OF_REQUEST = "subjectOfRequest"
    """Subject of the request. What the request is about is kept confidential, except as far as needed to
    execute it.
    Source: BUDAPEST_27_8, ETS182_25."""

    NO_NOTIFICATION_OF_USER = "noNotificationOfUser"
    """No notification of the user. The user or subscriber is not to be told.
    Source: UNCC_42_2_G."""

    PROVIDER_NON_DISCLOSURE = "providerNonDisclosure"
    """Secrecy of the provider. The provider or custodian is to be obliged to keep the measure confidential.
    Source: BUDAPEST_16_3, BUDAPEST_20_3, BUDAPEST_21_3."""
