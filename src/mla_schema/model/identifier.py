"""Identifiers of users, devices, connections and assets: a closed union, each kept verbatim."""

from typing import Annotated, ClassVar

from mla_schema.codes.identifier_role import IdentifierRole
from mla_schema.codes.time_precision import TimePrecision
from mla_schema.core.marks import PERSONAL
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalars import IdentifierValue, Instant, Line, UtcOffset
from mla_schema.model.text import Narrative

_NETWORK = "identifiers.network"
_TELECOM = "identifiers.telecom"
_ACCOUNT = "identifiers.account"
_ASSET = "identifiers.asset"


class Observation(Node):
    """When an identifier was seen in use, as exactly as the log says and not more.

    Source: EPOC_ANNEX_I_E, ETSI_TS_103120.
    """

    at: Instant
    """At. The instant in UTC.
    Source: EPOC_ANNEX_I_E."""
    precision: TimePrecision | None = None
    """Precision. How exact the log is; nothing finer is claimed."""
    utc_offset: UtcOffset | None = None
    """Offset of the log. The offset from UTC in which the log was written.
    Source: EPOC_ANNEX_I_E."""
    as_logged: Annotated[Line | None, PERSONAL] = None
    """As logged. The time exactly as the log writes it."""


class Identifier(Choice):
    """What identifies a user, an account, a device, a connection or an asset. Never corrected.

    Source: UNCC_40, EPOC_ANNEX_I_E, ETSI_TS_103280.
    """

    MEMBERS: ClassVar = {
        "ipAddress": _NETWORK,
        "ipNetwork": _NETWORK,
        "ipRange": _NETWORK,
        "domainName": _NETWORK,
        "hostName": _NETWORK,
        "url": _NETWORK,
        "autonomousSystem": _NETWORK,
        "macAddress": _NETWORK,
        "eui64": _NETWORK,
        "phoneNumber": _TELECOM,
        "imsi": _TELECOM,
        "imei": _TELECOM,
        "iccid": _TELECOM,
        "msisdn": _TELECOM,
        "supiImsi": _TELECOM,
        "supiNai": _TELECOM,
        "gpsiMsisdn": _TELECOM,
        "gpsiNai": _TELECOM,
        "sipUri": _TELECOM,
        "telUri": _TELECOM,
        "emailAddress": _ACCOUNT,
        "username": _ACCOUNT,
        "accountId": _ACCOUNT,
        "providerUserId": _ACCOUNT,
        "messageIdentifier": _ACCOUNT,
        "cookieId": _ACCOUNT,
        "advertisingId": _ACCOUNT,
        "deviceSerial": _ACCOUNT,
        "cryptoAddress": _ASSET,
        "transactionHash": _ASSET,
        "bankAccount": _ASSET,
        "paymentCard": _ASSET,
        "vehicleIdentifier": _ASSET,
        "otherIdentifier": _ASSET,
    }
    TRAILING: ClassVar = True

    role: IdentifierRole | None = None
    """Role. What the identifier stands for: a user session, a server, an account, a device."""
    service: Line | None = None
    """Service. The service in which the identifier is valid.
    Source: EPOC_ANNEX_I_E."""
    observed: Observation | None = None
    """Observed. When the identifier was seen in use.
    Source: EPOC_ANNEX_I_E."""
    remarks: Narrative = ()
    """Remarks. How the identifier came to notice."""


class ValueIdentifier(Identifier):
    """An identifier that is one value."""

    value: Annotated[IdentifierValue, PERSONAL]
    """Value. The identifier, verbatim."""
