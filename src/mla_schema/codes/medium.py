"""Code list: media of transmission."""

from enum import StrEnum


class Medium(StrEnum):
    """The technical means by which a message travels; the institutional route is the channel.

    Source: BUDAPEST_25_3, CETS224_9_4, ETS030_15_9, TCY_2018_10_S5.
    """

    PORTAL = "portal"
    """Portal. A site where the message is filled in or uploaded.
    Source: OURS."""

    API = "api"
    """Programming interface. A connection between the systems of the sender and the recipient.
    Source: ETSI_TS_103120."""

    ENCRYPTED_EMAIL = "encryptedEmail"
    """Encrypted e-mail. E-mail whose content is encrypted from sender to recipient.
    Source: BUDAPEST_25_3."""

    EMAIL = "email"
    """E-mail. E-mail without encryption of its content.
    Source: BUDAPEST_25_3."""

    REGISTERED_DELIVERY = "registeredDelivery"
    """Electronic registered delivery. An electronic delivery service that proves sending and receipt.
    Source: OURS."""

    FAX = "fax"
    """Fax. Transmission by fax.
    Source: BUDAPEST_25_3."""

    POST = "post"
    """Post. A letter or parcel carried by a postal service.
    Source: OURS."""

    COURIER = "courier"
    """Courier. Carriage by hand, by a courier service or in a diplomatic bag.
    Source: OURS."""

    ORAL = "oral"
    """Oral. By telephone or in person, to be confirmed in a form that can be kept.
    Source: CETS224_9_4, UNCC_40."""

    OTHER = "other"
    """Other medium. Another means, for which there is no code.
    Source: ETS030_15_9, TCY_2018_10_S5."""
