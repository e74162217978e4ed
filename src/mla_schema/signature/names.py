"""The names in certificates and revocation lists, read from their own bytes.

``cryptography`` makes objects of them too, but warns while it does so where a name is longer than it expects, and
counts bytes where X.520 counts characters. Whether a warning is an exception is decided by a setting of the process,
and would decide about a signature. So those objects are not used for anything that was received: names are compared
as bytes, as the verifier of paths does, and their lengths are judged here.
"""

from collections.abc import Callable, Container, Iterator
from itertools import dropwhile
from typing import Final, NamedTuple

from cryptography import x509

from mla_schema.signature.der import INTEGER, SEQUENCE, elements

# The content of the DER form of object identifiers (X.520; 1.3.6.1.4.1.311.60.2.1.3 is that of the CA/Browser Forum).
COMMON_NAME: Final = bytes.fromhex("550403")
COUNTRY: Final = bytes.fromhex("550406")
ORGANISATION: Final = bytes.fromhex("55040a")
ORGANISATION_IDENTIFIER: Final = bytes.fromhex("550461")
_JURISDICTION: Final = bytes.fromhex("2b0601040182373c020103")
_ALTERNATIVE_NAMES: Final = bytes.fromhex("551d11")
DIRECTORY_NAME: Final = 0xA4
_EXTENSIONS: Final = 0xA3

_LENGTHS: Final = {COMMON_NAME: (1, 64), COUNTRY: (2, 2), _JURISDICTION: (2, 2)}
"""How many characters X.520 allows, for the attributes that ``cryptography`` looks at. Others are often longer in
certificates that are in use, and do no harm."""
_ENCODINGS: Final = {0x1E: "utf-16-be", 0x1C: "utf-32-be"}


class Names(NamedTuple):
    """Whom a certificate names, as it stands there.

    Attributes:
        serial: The serial number, a whole element of DER.
        issuer: The name of the issuer, a whole element of DER.
        subject: The name of the subject, a whole element of DER.
    """

    serial: bytes
    issuer: bytes
    subject: bytes


def names_of(certificate: x509.Certificate) -> Names:
    """Whom a certificate names.

    Args:
        certificate: The certificate.
    """
    [whole] = elements(certificate.tbs_certificate_bytes)
    # The version may stand before the number.
    rest = dropwhile(lambda each: each.tag != INTEGER, elements(whole.content))
    serial, _algorithm, issuer, _validity, subject = (next(rest).whole for _ in range(5))
    return Names(serial, issuer, subject)


def issuer_of(crl: x509.CertificateRevocationList) -> bytes:
    """Who issued a revocation list, as a whole element of DER.

    Args:
        crl: The list.
    """
    [whole] = elements(crl.tbs_certlist_bytes)
    # The version may stand before the algorithm.
    rest = dropwhile(lambda each: each.tag != SEQUENCE, elements(whole.content))
    _algorithm, issuer = next(rest), next(rest)
    return issuer.whole


def texts(name: bytes, wanted: Container[bytes]) -> Iterator[tuple[bytes, str]]:
    """The attributes of a name that are of interest: the content of the object identifier, and the text.

    Args:
        name: The name, a whole element of DER.
        wanted: Which attributes; others may hold anything.

    Raises:
        ValueError: A text is not in its encoding.
    """
    [whole] = elements(name)
    for relative in elements(whole.content):
        for attribute in elements(relative.content):
            kind, value = elements(attribute.content)
            if kind.content in wanted:
                yield kind.content, value.content.decode(_ENCODINGS.get(value.tag, "utf-8"))


def is_same(first: bytes, second: bytes) -> bool:
    """Whether two names say the same, even if their texts are encoded in different ways.

    Some issuers write their name otherwise into their revocation lists than into certificates.

    Args:
        first: A name, a whole element of DER.
        second: The other one.
    """
    if first == second:
        return True
    try:
        return _said(first) == _said(second)
    except (ValueError, IndexError):
        # What is no text can only be compared as bytes.
        return False


def _said(name: bytes) -> list[tuple[bytes, str]]:
    return list(texts(name, _Everything()))


class _Everything:
    """Holds every attribute."""

    def __contains__(self, _: object) -> bool:
        return True


def are_of_allowed_length(certificate: x509.Certificate) -> bool:
    """Whether the attributes with a length of their own have it, in every name that is looked at.

    Args:
        certificate: The certificate.

    Raises:
        ValueError: A text is not in its encoding, or the alternative names are not DER.
        IndexError: The alternative names are not DER.
    """
    names = names_of(certificate)
    # The verifier of paths makes objects of alternative names, so that what it warns of is refused there.
    return all(_fits(name, len) for name in (names.issuer, names.subject)) and all(
        _fits(name, _octets) for name in _alternative_names(certificate)
    )


def _fits(name: bytes, length: Callable[[str], int]) -> bool:
    return all(_LENGTHS[kind][0] <= length(text) <= _LENGTHS[kind][1] for kind, text in texts(name, _LENGTHS))


def _octets(text: str) -> int:
    return len(text.encode())


def _alternative_names(certificate: x509.Certificate) -> Iterator[bytes]:
    """The alternative names of a subject that are names of this kind."""
    data = certificate.tbs_certificate_bytes
    if _ALTERNATIVE_NAMES not in data:
        # Few have any, and this is many times quicker than to look at each extension.
        return
    [whole] = elements(data)
    for part in elements(whole.content):
        if part.tag != _EXTENSIONS:
            continue
        [extensions] = elements(part.content)
        for extension in elements(extensions.content):
            kind, *_critical, value = elements(extension.content)
            if kind.content == _ALTERNATIVE_NAMES:
                [names] = elements(value.content)
                yield from (each.content for each in elements(names.content) if each.tag == DIRECTORY_NAME)
