"""The syntax of identifiers: what cannot be one of its kind, and what was probably mistyped."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mla_schema.core.law.technical import E_164, ETSI_TS_103280, RFC_4291, RFC_4632, RFC_5321, RFC_5890
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.node import tag
from mla_schema.rules import syntax
from mla_schema.rules._registry import hit, rule
from mla_schema.rules.addresses import address, standing_of

if TYPE_CHECKING:
    from mla_schema.model.identifier import Identifier
    from mla_schema.model.identifiers.network import IpRange
    from mla_schema.rules.context import Context

_FORMS: Mapping[str, Callable[[str], bool]] = {
    "ipNetwork": syntax.is_network,
    "domainName": syntax.is_domain,
    "hostName": syntax.is_host,
    "url": syntax.is_url,
    "macAddress": syntax.is_mac,
    "eui64": syntax.is_eui64,
    "phoneNumber": syntax.is_telephone_number,
    "imsi": syntax.is_imsi,
    "imei": syntax.is_imei,
    "iccid": syntax.is_iccid,
    "msisdn": syntax.is_msisdn,
    "supiImsi": syntax.is_imsi,
    "supiNai": syntax.is_nai,
    "gpsiMsisdn": syntax.is_msisdn,
    "gpsiNai": syntax.is_nai,
    "sipUri": syntax.is_sip_uri,
    "telUri": syntax.is_tel_uri,
    "emailAddress": syntax.is_mailbox,
    "cryptoAddress": syntax.is_unbroken,
    "transactionHash": syntax.is_unbroken,
}
"""The form of each kind that has one; what a service makes up itself has none that we could know."""

_ADDRESSES = (("address", "address"), ("destinationAddress", "destination_address"))
"""The fields of a single address that hold one, with their names in Python."""


@rule(
    "MLA-K08a",
    Severity.ERROR,
    ETSI_TS_103280,
    E_164,
    RFC_4291,
    RFC_4632,
    RFC_5321,
    RFC_5890,
    on="Identifier",
)
def _not_of_its_kind(identifier: "Identifier", context: "Context") -> Iterator[Hit]:
    """The identifier does not have the form of its kind, '{kind}'.

    Why: The provider looks for exactly what is written. An identifier that cannot exist finds nothing, and weeks are
    lost until somebody says so.

    Fix: Compare it with the source, character by character. If the source has it like this, use the kind
    'otherIdentifier' and say in 'kind' what it is. A telephone number has at most 15 digits, an IMSI 14 or 15, an IMEI
    14 to 16, the number of a SIM card 18 to 20; a block of addresses begins where it begins, such as 10.0.0.0/8; a
    range goes from the lower address to the higher; a port stands in 'port' and not after the address.
    """
    kind, given = tag(type(identifier)), vars(identifier)
    if kind == "ipAddress":
        for field, name in _ADDRESSES:
            value = given[name]
            if value is not None and standing_of(context, value) is None:
                yield hit(field, kind=kind)
    elif kind == "ipRange":
        for field in _wrong_ends(identifier):  # type: ignore[arg-type]  # The tag says which class it is.
            yield hit(field, kind=kind)
    elif kind in _FORMS and not _FORMS[kind](given["value"]):
        yield hit("value", kind=kind)


def _wrong_ends(found: "IpRange") -> Iterator[str]:
    """What is wrong with a range: an end that is no address, or ends that do not belong together."""
    first, last = address(found.first), address(found.last)
    if first is None:
        yield "first"
    if last is None or (first is not None and (first.version != last.version or int(first) > int(last))):
        yield "last"


@rule("MLA-K08b", Severity.WARNING, ETSI_TS_103280, on="ValueIdentifier")
def _check_digits_wrong(identifier: Any, context: "Context") -> Iterator[Hit]:
    """The identifier of the kind '{kind}' has wrong check digits, or not the length that is usual.

    Why: Check digits exist to catch a slip of the pen: most often a digit was left out, doubled or exchanged.

    Fix: Compare it with the source, character by character. If the source has it like this, leave it as it is.
    """
    kind, value = tag(type(identifier)), identifier.value
    match kind:
        case "imei":
            wrong = not syntax.imei_checks(value)
        case "bankAccount":
            # An example must not be somebody's account, so it may have check digits that no account has.
            wrong = not syntax.iban_checks(value)
            wrong = wrong and not (context.specimen and syntax.is_placeholder_iban(value))
        case "vehicleIdentifier":
            wrong = not syntax.is_vin(value)
        case _:
            wrong = False
    if wrong:
        yield hit("value", kind=kind)
