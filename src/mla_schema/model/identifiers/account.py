"""Identifiers of accounts, users, messages and devices in services."""

from mla_schema.model.identifier import ValueIdentifier


class EmailAddress(ValueIdentifier):
    """An e-mail address.

    Source: EPOC_ANNEX_I_E, ETSI_TS_103280.
    """


class Username(ValueIdentifier):
    """A login, nickname or handle in a service.

    Source: EPOC_ANNEX_I_E.
    """


class AccountId(ValueIdentifier):
    """The identifier of an account in a service.

    Source: EPOC_ANNEX_I_E.
    """


class ProviderUserId(ValueIdentifier):
    """The number that a provider itself gave to the user.

    Source: EPOC_ANNEX_I_E.
    """


class MessageIdentifier(ValueIdentifier):
    """The identifier of an electronic message, such as the Message-ID of an e-mail.

    Source: EPOC_ANNEX_I_F.
    """


class CookieId(ValueIdentifier):
    """The identifier in a cookie."""


class AdvertisingId(ValueIdentifier):
    """The advertising identifier of a device."""


class DeviceSerial(ValueIdentifier):
    """The serial number of a device."""
