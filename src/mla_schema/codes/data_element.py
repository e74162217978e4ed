"""Code list: data elements."""

from enum import StrEnum

from mla_schema.codes.data_category import DataCategory


class DataElement(StrEnum):
    """The kinds of data within a category.

    Each value begins with a prefix that names its category.

    Source: BUDAPEST_1_D, BUDAPEST_18_3, CETS224_6_3_B, EPOC_ANNEX_I_F.
    """

    SUBSCRIBER_SERVICE_TYPE = "subscriberServiceType"
    """Type of service. The type of communication service used.
    Source: BUDAPEST_18_3_A."""

    SUBSCRIBER_TECHNICAL_PROVISIONS = "subscriberTechnicalProvisions"
    """Technical provisions. The technical provisions taken for the service.
    Source: BUDAPEST_18_3_A."""

    SUBSCRIBER_PERIOD_OF_SERVICE = "subscriberPeriodOfService"
    """Period of service. When the service began and ended.
    Source: BUDAPEST_18_3_A."""

    SUBSCRIBER_IDENTITY = "subscriberIdentity"
    """Subscriber's identity. Who the subscriber is, by name or otherwise.
    Source: BUDAPEST_18_3_B, EPOC_ANNEX_I_F."""

    SUBSCRIBER_DATE_OF_BIRTH = "subscriberDateOfBirth"
    """Subscriber's date of birth. The date of birth that the provider holds.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_POSTAL_OR_GEOGRAPHIC_ADDRESS = "subscriberPostalOrGeographicAddress"
    """Postal or geographic address. Where the subscriber lives, is established or receives post.
    Source: BUDAPEST_18_3_B, EPOC_ANNEX_I_F."""

    SUBSCRIBER_TELEPHONE = "subscriberTelephone"
    """Telephone number. The subscriber's telephone number.
    Source: BUDAPEST_18_3_B."""

    SUBSCRIBER_OTHER_ACCESS_NUMBER = "subscriberOtherAccessNumber"
    """Other access number. A number or name, other than a telephone number, by which the service is reached.
    Source: BUDAPEST_18_3_B."""

    SUBSCRIBER_CONTACT_DETAILS = "subscriberContactDetails"
    """Other contact details. Contact details given to the provider, such as an e-mail address.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_BILLING = "subscriberBilling"
    """Billing information. What was billed, to whom and at which address.
    Source: BUDAPEST_18_3_B."""

    SUBSCRIBER_PAYMENT = "subscriberPayment"
    """Payment information. How the service was paid for, and from which account.
    Source: BUDAPEST_18_3_B."""

    SUBSCRIBER_INSTALLATION_SITE = "subscriberInstallationSite"
    """Site of installation. Where the communication equipment is installed.
    Source: BUDAPEST_18_3_C."""

    SUBSCRIBER_REGISTRATION = "subscriberRegistration"
    """Registration. When and by which kind of registration the account or contract was opened.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_CONTRACT_COPY = "subscriberContractCopy"
    """Copy of the contract. A copy of the agreement between the provider and the subscriber.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_REGISTRATION_VERIFICATION = "subscriberRegistrationVerification"
    """Verification at registration. How the identity was verified at registration, with copies of what was
    shown.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_SERVICE_IDENTIFIER = "subscriberServiceIdentifier"
    """Service identifier. A number, SIM or hardware address that belongs to the service.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_DEVICE = "subscriberDevice"
    """Subscriber's devices. The devices that are linked to the service.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_PROFILE = "subscriberProfile"
    """Profile information. What the profile of the account shows, such as a display name.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_VALIDATION_OF_USE = "subscriberValidationOfUse"
    """Validation of use. Data by which the use was validated, such as an alternative e-mail address.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_CARD = "subscriberCard"
    """Payment card. Debit or credit card information given for the service.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_PUK = "subscriberPuk"
    """PUK code. The code that unlocks a SIM card.
    Source: EPOC_ANNEX_I_F."""

    SUBSCRIBER_OTHER = "subscriberOther"
    """Other subscriber information. Subscriber information of another kind, which the item describes.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_CONNECTION_RECORD = "identificationConnectionRecord"
    """IP connection record. Records or logs of IP connections needed to identify the user.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_IP_ADDRESS = "identificationIpAddress"
    """IP address of the user. The address from which the service was used.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_SOURCE_PORT = "identificationSourcePort"
    """Source port. The port that tells apart the users behind one address.
    Source: EPOC_ANNEX_I_F, RFC_6302."""

    IDENTIFICATION_TIMESTAMP = "identificationTimestamp"
    """Time stamp. The instant at which the address and port were in use.
    Source: EPOC_ANNEX_I_F, RFC_6302."""

    IDENTIFICATION_ACCESS_NUMBER = "identificationAccessNumber"
    """Access number used. The number through which the user reached the service.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_USER_ID = "identificationUserId"
    """User identifier. The identifier of the user at the service.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_INTERFACE = "identificationInterface"
    """Interface. The interface through which the service was used.
    Source: EPOC_ANNEX_I_F."""

    IDENTIFICATION_OTHER = "identificationOther"
    """Other identification data. Other data needed only to identify the user, which the item describes.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_ORIGIN = "trafficOrigin"
    """Origin. Where the communication came from.
    Source: BUDAPEST_1_D."""

    TRAFFIC_DESTINATION = "trafficDestination"
    """Destination. Where the communication went.
    Source: BUDAPEST_1_D."""

    TRAFFIC_ROUTE = "trafficRoute"
    """Route. The path on which the communication was transmitted.
    Source: BUDAPEST_1_D."""

    TRAFFIC_TIME = "trafficTime"
    """Time. The time of the communication.
    Source: BUDAPEST_1_D."""

    TRAFFIC_DATE = "trafficDate"
    """Date. The date of the communication.
    Source: BUDAPEST_1_D."""

    TRAFFIC_SIZE = "trafficSize"
    """Size. The size of the communication.
    Source: BUDAPEST_1_D."""

    TRAFFIC_DURATION = "trafficDuration"
    """Duration. How long the communication lasted.
    Source: BUDAPEST_1_D."""

    TRAFFIC_SERVICE_TYPE = "trafficServiceType"
    """Type of underlying service. The kind of service that carried the communication.
    Source: BUDAPEST_1_D."""

    TRAFFIC_A_IDENTIFIER = "trafficAIdentifier"
    """Calling identifier. The number, subscriber or device identity of the party that called.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_B_IDENTIFIER = "trafficBIdentifier"
    """Called identifier. The number, subscriber or device identity of the party that was called.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_CALL_ATTEMPT = "trafficCallAttempt"
    """Call attempts. Calls that were not answered or not set up.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_BASE_STATION = "trafficBaseStation"
    """Base station. The base station at the start and end of the communication, with its place.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_BEARER = "trafficBearer"
    """Bearer or teleservice. The bearer service or teleservice that was used.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_ROUTING = "trafficRouting"
    """Internet routing. Source and destination addresses and ports of an internet communication.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_EMAIL_HEADER = "trafficEmailHeader"
    """E-mail header. The header that records the way of an e-mail message.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_MESSAGE_ID = "trafficMessageId"
    """Message identifier. The identifier that a mail or messaging system gave to a message.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_BROWSER = "trafficBrowser"
    """Browser. The browser with which the service was used.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_VOLUME = "trafficVolume"
    """Data volume. The volume of data that was transferred.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_LOGFILE = "trafficLogfile"
    """Log files. Log files of a hosting service.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_TICKET = "trafficTicket"
    """Tickets. Tickets of a hosting service.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_PURCHASE_HISTORY = "trafficPurchaseHistory"
    """Purchase history. What was bought with the account, and when.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_PREPAID_CHARGING = "trafficPrepaidCharging"
    """Prepaid charging history. When and how prepaid credit was charged.
    Source: EPOC_ANNEX_I_F."""

    TRAFFIC_OTHER = "trafficOther"
    """Other traffic data. Traffic data of another kind, which the item describes.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_MAILBOX = "contentMailbox"
    """Mailbox. The content of a mailbox or webmail account.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_ONLINE_STORAGE = "contentOnlineStorage"
    """Online storage. The files kept in an online storage service.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_PAGE = "contentPage"
    """Page. The content of a page or site as the service holds it.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_MESSAGE_LOG = "contentMessageLog"
    """Message log. A log or backup of messages.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_VOICEMAIL = "contentVoicemail"
    """Voicemail. The content of a voicemail box.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_SERVER_CONTENT = "contentServerContent"
    """Server contents. The contents of a server, virtual or physical.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_DEVICE_BACKUP = "contentDeviceBackup"
    """Device backup. A backup of a device that the service keeps.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_CONTACT_LIST = "contentContactList"
    """Contact list. The contacts or address book of the account.
    Source: EPOC_ANNEX_I_F."""

    CONTENT_OTHER = "contentOther"
    """Other content data. Content data of another kind, which the item describes.
    Source: EPOC_ANNEX_I_F."""

    DOMAIN_REGISTRANT_NAME = "domainRegistrantName"
    """Registrant's name. The name of the person who registered the domain name.
    Source: CETS224_6_1."""

    DOMAIN_REGISTRANT_ORGANISATION = "domainRegistrantOrganisation"
    """Registrant's organisation. The organisation that registered the domain name.
    Source: CETS224_6_1."""

    DOMAIN_REGISTRANT_EMAIL = "domainRegistrantEmail"
    """Registrant's e-mail address. The e-mail address that the registrant gave.
    Source: CETS224_6_1."""

    DOMAIN_REGISTRANT_TELEPHONE = "domainRegistrantTelephone"
    """Registrant's telephone number. The telephone number that the registrant gave.
    Source: CETS224_6_1."""

    DOMAIN_REGISTRANT_POSTAL_ADDRESS = "domainRegistrantPostalAddress"
    """Registrant's postal address. The postal address that the registrant gave.
    Source: CETS224_6_1."""

    DOMAIN_ADMINISTRATIVE_CONTACT = "domainAdministrativeContact"
    """Administrative contact. The administrative contact of the domain name.
    Source: OURS."""

    DOMAIN_TECHNICAL_CONTACT = "domainTechnicalContact"
    """Technical contact. The technical contact of the domain name.
    Source: OURS."""

    DOMAIN_BILLING_CONTACT = "domainBillingContact"
    """Billing contact. The contact to whom the registration is billed.
    Source: OURS."""

    DOMAIN_CREATION_DATE = "domainCreationDate"
    """Date of registration. When the domain name was first registered.
    Source: OURS."""

    DOMAIN_EXPIRY_DATE = "domainExpiryDate"
    """Date of expiry. When the registration ends unless it is renewed.
    Source: OURS."""

    DOMAIN_OTHER = "domainOther"
    """Other registration data. Registration data of another kind, which the item describes.
    Source: OURS."""

    OTHER_STORED_DATA = "otherStoredData"
    """Other stored data. Stored computer data outside the other categories, which the item describes.
    Source: BUDAPEST_1_B, CETS224_9_1_A."""

    @property
    def category(self) -> DataCategory:
        """The category to which the element belongs, read from the prefix of its value."""
        return next(category for prefix, category in _CATEGORY_OF_PREFIX if self.startswith(prefix))


_CATEGORY_OF_PREFIX = (
    ("subscriber", DataCategory.SUBSCRIBER),
    ("identification", DataCategory.IDENTIFICATION),
    ("traffic", DataCategory.TRAFFIC),
    ("content", DataCategory.CONTENT),
    ("domain", DataCategory.DOMAIN_REGISTRATION),
    ("otherStored", DataCategory.OTHER_STORED),
)
