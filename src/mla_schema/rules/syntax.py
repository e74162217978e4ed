"""The syntax of identifiers: small functions that tell whether a text can be one of a kind.

They are generous: a text is refused only where no system writes such an identifier. Separators that people set into
numbers are skipped; nothing is corrected.
"""

import re

from mla_schema.rules.addresses import address, block, host_of_url

_SEPARATORS = str.maketrans("", "", " \u00a0\u202f-\u2010\u2011\u2012\u2013./()")
# Of other scripts any character is taken: which of them a registry takes is not the question here.
_LABEL = re.compile(r"(?!-)(?:[A-Za-z0-9-]|[^\x00-\x7f\s])+(?<!-)")
_HOST_LABEL = re.compile(r"(?!-)(?:[A-Za-z0-9_-]|[^\x00-\x7f\s])+(?<!-)")
_MAX_LABEL = 63
_MAX_NAME = 253
_MAX_LOCAL_PART = 64


def bare(value: str) -> str:
    """A number without the separators that people set into it.

    Args:
        value: The number as it is written.
    """
    return value.translate(_SEPARATORS)


def _digits(value: str, shortest: int, longest: int) -> bool:
    return re.fullmatch(f"[0-9]{{{shortest},{longest}}}", bare(value)) is not None


def is_telephone_number(value: str) -> bool:
    """Whether it can be a telephone number: at most 15 digits (E.164) after + or 00, or a national or short number.

    Args:
        value: The text; an extension may follow the number.
    """
    number = re.split(r"(?:,|;|#|\bext\b|\bx(?=[ 0-9]))", value, maxsplit=1, flags=re.IGNORECASE)[0]
    return re.fullmatch(r"(\+|00)[0-9]{5,15}|[0-9]{2,15}", bare(number)) is not None


def is_msisdn(value: str) -> bool:
    """Whether it can be an MSISDN: a telephone number, as 5G cores write it after ``msisdn-``.

    Args:
        value: The text.
    """
    return is_telephone_number(value.removeprefix("msisdn-"))


def is_imsi(value: str) -> bool:
    """Whether it can be an IMSI: 14 or 15 digits, as 5G cores write it after ``imsi-``.

    Args:
        value: The text.
    """
    return _digits(value.removeprefix("imsi-"), 14, 15)


def is_imei(value: str) -> bool:
    """Whether it can be an IMEI: 15 digits, 14 without the check digit, or 16 with the software version.

    Args:
        value: The text.
    """
    return _digits(value, 14, 16)


def imei_checks(value: str) -> bool:
    """Whether the check digit of an IMEI is right; networks write 0 in its place, and other lengths have none.

    Args:
        value: An IMEI.
    """
    digits = bare(value)
    return not re.fullmatch("[0-9]{15}", digits) or digits.endswith("0") or _luhn(digits) == 0


def _luhn(digits: str) -> int:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10


def is_iccid(value: str) -> bool:
    """Whether it can be the number of a SIM card: 18 to 20 digits; some systems fill the last place with F.

    Args:
        value: The text.
    """
    return re.fullmatch("[0-9]{18,20}|[0-9]{19}[Ff]", bare(value)) is not None


def is_mac(value: str) -> bool:
    """Whether it can be a hardware address of 48 bits.

    Args:
        value: The text.
    """
    return _is_hardware_address(value, 12)


def is_eui64(value: str) -> bool:
    """Whether it can be a hardware address of 64 bits.

    Args:
        value: The text.
    """
    return _is_hardware_address(value, 16)


def _is_hardware_address(value: str, digits: int) -> bool:
    return re.fullmatch(f"[0-9A-Fa-f]{{{digits}}}", re.sub("[:. -]", "", value)) is not None


def is_network(value: str) -> bool:
    """Whether it is a block of addresses in CIDR notation that begins where the block begins.

    Args:
        value: The text.
    """
    found = block(value)
    return found is not None and found.ip == found.network.network_address


def is_domain(value: str) -> bool:
    """Whether it can be a domain name of two labels or more, in any script.

    Args:
        value: The text.
    """
    return "." in value.rstrip(".") and _is_name(value, _LABEL)


def is_host(value: str) -> bool:
    """Whether it can be the name of a host, or its address; service names begin with an underscore.

    Args:
        value: The text.
    """
    return address(value.strip("[]")) is not None or _is_name(value, _HOST_LABEL)


def _is_name(value: str, label: re.Pattern[str]) -> bool:
    # A dot at the end stands for the root, and does not count (RFC 1034, 3.1).
    name = value.removesuffix(".")
    labels = name.split(".")
    if len(name) > _MAX_NAME or (len(labels) > 1 and labels[-1].isdecimal()):
        # The last label of a name is never a number: that is an address, or the rest of one.
        return False
    return all(label.fullmatch(each) is not None and _wire_length(each) <= _MAX_LABEL for each in labels)


def _wire_length(label: str) -> int:
    """How long a label is as it travels: other scripts travel in punycode, after ``xn--`` (RFC 5890)."""
    return len(label) if label.isascii() else len(b"xn--" + label.encode("punycode"))


def is_mailbox(value: str) -> bool:
    """Whether it can be an e-mail address, in any script.

    Args:
        value: The text.
    """
    # Without an at sign nothing stands before it.
    local, _, host = value.rpartition("@")
    if not 0 < len(local) <= _MAX_LOCAL_PART:
        return False
    quoted = re.fullmatch(r'"(?:[^"\\]|\\.)*"', local) is not None
    plain = re.search(r'[\s@,;:<>()\[\]"\\]', local) is None
    return (quoted or plain) and is_host(host)


def is_url(value: str) -> bool:
    """Whether it can be the address of a page: with a scheme, or with a host at its beginning.

    Args:
        value: The text.
    """
    if re.search(r"\s", value) is not None:
        return False
    # Links of applications have no host: tg:resolve, magnet:?xt=…
    return is_domain(host_of_url(value)) or re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:.+", value) is not None


def is_nai(value: str) -> bool:
    """Whether it can be a network access identifier: a user and a realm.

    Args:
        value: The text; 5G cores write what it is in front, such as ``nai-``.
    """
    return re.fullmatch(r"[^\s@]*@[^\s@]+", value) is not None


def is_sip_uri(value: str) -> bool:
    """Whether it can be a SIP URI.

    Args:
        value: The text.
    """
    return re.fullmatch(r"sips?:[^\s@]+(@[^\s@]+)?", value, re.IGNORECASE) is not None


def is_tel_uri(value: str) -> bool:
    """Whether it can be a telephone number as a URI.

    Args:
        value: The text.
    """
    scheme, _, number = value.partition(":")
    return scheme.lower() == "tel" and is_telephone_number(number)


def is_unbroken(value: str) -> bool:
    """Whether it is one word: so are addresses and hashes on all ledgers, which differ in everything else.

    Args:
        value: The text.
    """
    return re.fullmatch(r"[!-~]+", value) is not None


def is_vin(value: str) -> bool:
    """Whether it is a vehicle identification number as it has been since 1981.

    Args:
        value: The text.
    """
    return re.fullmatch("[A-HJ-NPR-Z0-9]{17}", bare(value).upper()) is not None


def iban_checks(value: str) -> bool:
    """Whether the check digits of an IBAN are right; a number of another form has none.

    Args:
        value: The number of an account.
    """
    found = bare(value).upper()
    if not re.fullmatch("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", found):
        return True
    return int("".join(str(int(each, 36)) for each in found[4:] + found[:4])) % 97 == 1


def is_placeholder_iban(value: str) -> bool:
    """Whether it is an IBAN with the check digits 00, which no bank can give: so examples are written.

    Args:
        value: The number of an account.
    """
    return bare(value)[2:4] == "00"
