"""Code list: roles of an identifier."""

from enum import StrEnum


class IdentifierRole(StrEnum):
    """The part that an identifier plays in the case.

    Source: EPOC_ANNEX_I_E, OURS.
    """

    USER_SESSION = "userSession"
    """User session. The address was used by the person at the observed instant, so it needs that instant and
    often a source port.
    Source: EPOC_ANNEX_I_E, RFC_6302."""

    SERVER_OR_HOSTING = "serverOrHosting"
    """Server or hosting. The address or name is that of a server, a site or a hosted service, and not of a
    person's connection.
    Source: OURS."""

    ACCOUNT = "account"
    """Account. The identifier names an account or user at a service.
    Source: EPOC_ANNEX_I_E."""

    ACCESS_NUMBER = "accessNumber"
    """Access number. The identifier is a telephone or other number through which a subscription is reached.
    Source: BUDAPEST_18_3_B, EPOC_ANNEX_I_E."""

    DEVICE = "device"
    """Device. The identifier names a device, such as a handset or a network card.
    Source: EPOC_ANNEX_I_E."""

    SENDER = "sender"
    """Sender of a communication. The identifier is the origin of the communication that is looked for.
    Source: BUDAPEST_1_D."""

    RECIPIENT = "recipient"
    """Recipient of a communication. The identifier is the destination of the communication that is looked
    for.
    Source: BUDAPEST_1_D."""

    CONTENT_LOCATION = "contentLocation"
    """Location of content. The identifier says where a page, post or file is or was found.
    Source: OURS."""

    REGISTERED_DOMAIN = "registeredDomain"
    """Registered domain name. The identifier is the domain name whose registration data are looked for.
    Source: CETS224_6_3_B."""

    PAYMENT_INSTRUMENT = "paymentInstrument"
    """Payment instrument. The identifier names a card, account or wallet that was used to pay or to receive
    money.
    Source: OURS."""

    OTHER = "other"
    """Other role. The identifier has another role, which the item describes.
    Source: EPOC_ANNEX_I_E."""
