"""Code list: answers to a request for consent."""

from enum import StrEnum


class ConsentVerdict(StrEnum):
    """What is answered to a request for consent.

    Source: OURS.
    """

    GRANTED = "granted"
    """Granted. Consent is given.
    Source: OURS."""

    GRANTED_ON_CONDITIONS = "grantedOnConditions"
    """Granted on conditions. Consent is given on the conditions that are named.
    Source: OURS."""

    REFUSED = "refused"
    """Refused. Consent is not given.
    Source: OURS."""
