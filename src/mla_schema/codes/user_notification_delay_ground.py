"""Code list: grounds to delay notification."""

from enum import StrEnum


class UserNotificationDelayGround(StrEnum):
    """Why the person whose data are sought is informed later.

    Source: EPOC_ANNEX_I_H.
    """

    AVOID_OBSTRUCTION = "avoidObstruction"
    """Avoid obstructing inquiries. Information now would obstruct official or legal inquiries, investigations
    or procedures.
    Source: EPOC_ANNEX_I_H."""

    AVOID_PREJUDICE = "avoidPrejudice"
    """Avoid prejudice to criminal justice. Information now would prejudice the prevention, detection,
    investigation or prosecution of offences or the execution of penalties.
    Source: EPOC_ANNEX_I_H."""

    PUBLIC_SECURITY = "publicSecurity"
    """Public security. Delay is needed to protect public security.
    Source: EPOC_ANNEX_I_H."""

    NATIONAL_SECURITY = "nationalSecurity"
    """National security. Delay is needed to protect national security.
    Source: EPOC_ANNEX_I_H."""

    RIGHTS_OF_OTHERS = "rightsOfOthers"
    """Rights of others. Delay is needed to protect the rights and freedoms of others.
    Source: EPOC_ANNEX_I_H."""
