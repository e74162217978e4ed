"""Attacks on the bytes of a certificate."""

from base64 import b64encode
from typing import Final

from mla_schema.core import faults
from tests.signature.hostile import Attacks, Stage, inside, swap_first
from tests.signature.specimens import holder, issuer, sealed
from tests.signature.xmldsig import with_certificates

ATTACKS: Final = Attacks()
_unreadable = ATTACKS.add(Stage.CERTIFICATE, faults.CERTIFICATE_UNREADABLE, item=45, row=16)
_misread = ATTACKS.add(Stage.CERTIFICATE, faults.CERTIFICATE_UNREADABLE, item=45, row=16, fools=True)


def _written(text: bytes) -> bytes:
    """The certificate of the signatory, written in another way."""
    return swap_first(sealed(), inside(sealed(), "ds:X509Certificate"), text)


def _encoded(der: bytes) -> bytes:
    return with_certificates(sealed(), (der, issuer().der))


@_misread
def junk_in_a_certificate() -> bytes:
    """The reader leaves out what is not base64."""
    return _written(b"!" + inside(sealed(), "ds:X509Certificate"))


@_unreadable
def certificate_in_pem() -> bytes:
    """The reader takes every form of a certificate."""
    lines = b"-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
    return _written(lines % inside(sealed(), "ds:X509Certificate"))


@_unreadable
def certificate_of_nothing() -> bytes:
    """The reader takes the next one."""
    return _written(b"")


@_unreadable
def certificate_in_other_letters() -> bytes:
    """The letters look like base64, and a decoder for text raises what nobody expects."""
    return _written("ＭＩＩＢ".encode())


@_unreadable
def certificate_cut_off() -> bytes:
    """The parser reads beyond the end."""
    return _encoded(holder().der[:-8])


@_unreadable
def something_behind_the_certificate() -> bytes:
    """The certificate is right, and its digest is another one."""
    return _encoded(holder().der + b"\0")


@_unreadable
def two_certificates_in_one_element() -> bytes:
    """The reader takes the first, or the last."""
    return _encoded(holder().der + issuer().der)


@_unreadable
def second_certificate_unreadable() -> bytes:
    """The others are not needed, so they are not read."""
    return with_certificates(sealed(), (holder().der, b"\x30\x03\x02\x01\x00"))


@_unreadable
def certificate_of_version_12() -> bytes:
    """A version that there is not makes the library raise what nobody expects."""
    return _encoded(holder().der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x0b", 1))


@_unreadable
def certificate_of_the_31_november() -> bytes:
    """A date that there is not makes the library raise what nobody expects."""
    return _encoded(holder().der.replace(b"260101000000Z", b"261131000000Z", 1))


@_unreadable
def certificate_with_a_negative_number() -> bytes:
    """The library only warns, which is an exception for some and nothing for others."""
    der = holder().der
    start = der.index(b"\x02\x14") + 2
    return _encoded(der[:start] + bytes([der[start] | 0x80]) + der[start + 1 :])


@_unreadable
def certificate_with_a_key_beside_the_curve() -> bytes:
    """The point is not on the curve, so whoever uses the key tells something about another one."""
    der = holder().der
    start = der.index(b"\x03\x42\x00\x04") + 4
    return _encoded(der[:start] + bytes(64) + der[start + 64 :])


@_unreadable
def certificate_with_an_extension_that_cannot_be_read() -> bytes:
    """The extension is only read when it is too late."""
    usage = b"\x06\x03\x55\x1d\x0f\x01\x01\xff\x04\x04\x03\x02"
    assert usage in holder().der
    return _encoded(holder().der.replace(usage, usage[:-2] + b"\x05\x02", 1))


@_unreadable
def certificate_of_64_kilobytes() -> bytes:
    """The reader decodes whatever it is given."""
    return _written(b64encode(b"\x30\x83\x00\xff\xfc" + bytes(65_532)))
