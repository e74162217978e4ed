"""Code list: events of data protection."""

from enum import StrEnum


class DataProtectionEvent(StrEnum):
    """What happened to personal data or to the rights of a person.

    Source: CETS224_14.
    """

    INCIDENT = "incident"
    """Incident. Data were lost, altered, disclosed or accessed by accident or without authorisation.
    Source: CETS224_14_7."""

    DELETED = "deleted"
    """Deleted. Data were deleted because their time has ended or because they were not needed.
    Source: CETS224_14_5."""

    RETENTION_REVIEWED = "retentionReviewed"
    """Retention reviewed. The need to keep the data was reviewed and they are kept.
    Source: CETS224_14_5."""

    INACCURACY_FOUND = "inaccuracyFound"
    """Inaccuracy found. Data that were transferred turned out to be wrong or incomplete.
    Source: CETS224_14_3."""

    CORRECTED = "corrected"
    """Corrected. Data were corrected, completed or restricted.
    Source: CETS224_14_12."""

    PERSON_NOTIFIED = "personNotified"
    """Person notified. The person concerned was told.
    Source: CETS224_14_11."""

    NOTIFICATION_DELAYED = "notificationDelayed"
    """Notification delayed. The person concerned is not told yet.
    Source: CETS224_14_11."""

    ACCESS_REQUESTED = "accessRequested"
    """Access requested. A person has asked for access to the data or for their correction.
    Source: CETS224_14_12."""

    TRANSFERRED_ONWARD = "transferredOnward"
    """Transferred onward. Data were passed on with the authorisation that was given.
    Source: CETS224_14_10."""
