"""Identifiers of telephony and mobile networks."""

from mla_schema.model.identifier import ValueIdentifier


class PhoneNumber(ValueIdentifier):
    """A telephone number, best in the international form.

    Source: EPOC_ANNEX_I_E, E_164.
    """


class Imsi(ValueIdentifier):
    """An International Mobile Subscriber Identity.

    Source: ETSI_TS_103280.
    """


class Imei(ValueIdentifier):
    """An International Mobile Equipment Identity.

    Source: EPOC_ANNEX_I_E, ETSI_TS_103280.
    """


class Iccid(ValueIdentifier):
    """The number of a SIM card.

    Source: ETSI_TS_103280.
    """


class Msisdn(ValueIdentifier):
    """The number of a mobile subscription.

    Source: ETSI_TS_103280.
    """


class SupiImsi(ValueIdentifier):
    """A 5G subscription permanent identifier in the form of an IMSI.

    Source: ETSI_TS_103280.
    """


class SupiNai(ValueIdentifier):
    """A 5G subscription permanent identifier in the form of a network access identifier.

    Source: ETSI_TS_103280.
    """


class GpsiMsisdn(ValueIdentifier):
    """A 5G generic public subscription identifier in the form of a telephone number.

    Source: ETSI_TS_103280.
    """


class GpsiNai(ValueIdentifier):
    """A 5G generic public subscription identifier in the form of a network access identifier.

    Source: ETSI_TS_103280.
    """


class SipUri(ValueIdentifier):
    """The SIP address of a user of internet telephony.

    Source: ETSI_TS_103280.
    """


class TelUri(ValueIdentifier):
    """A telephone number written as a URI.

    Source: ETSI_TS_103280.
    """
