"""Attacks on what a signature says about itself: the format, the time and the certificate, each of them signed."""

from base64 import b64encode
from typing import Final

from mla_schema.core import faults
from mla_schema.signature.certificates import issuer_serial
from tests.signature.hostile import Attacks, Stage, altered, inside, piece, swap
from tests.signature.specimens import holder, issuer, sealed
from tests.signature.xmldsig import resign

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_shape = faults.SIGNATURE_SHAPE

ISSUER_SERIAL: Final = issuer_serial(holder().certificate)
_TIME: Final = piece(sealed(), "xades:SigningTime")
_FORMAT: Final = piece(sealed(), "xades:DataObjectFormat")
_CERT: Final = piece(sealed(), "xades:Cert")
_CERTIFICATE: Final = piece(sealed(), "xades:SigningCertificateV2")
_OF_SIGNATURE: Final = "content of 'SignedSignatureProperties'"
_OF_DATA: Final = "content of 'SignedDataObjectProperties'"
_TIME_WORDS: Final = "signing time must be in UTC"


@_attack(Stage.SHAPE, _shape, "format is not that of the document", item=27, row=10, fools=True)
def format_of_another_reference() -> bytes:
    """The format is not that of what was signed."""
    return altered(b'ObjectReference="#content"', b'ObjectReference="#evil"')


@_attack(Stage.SHAPE, _shape, "attributes of 'Reference'", item=27, row=10, fools=True)
def reference_without_identifier() -> bytes:
    """The format is that of no reference."""
    return altered(b' Id="content"', b"")


@_attack(Stage.SHAPE, _shape, "media type must be", item=27, row=10, fools=True)
def another_media_type() -> bytes:
    """What was signed is a picture of a message."""
    return altered(b"application/vnd.mla-schema.message+xml", b"image/svg+xml")


@_attack(Stage.SHAPE, _shape, _OF_DATA, item=27, row=10, fools=True)
def no_format() -> bytes:
    """The reader takes what was signed for what it expects."""
    return altered(_FORMAT, b"")


@_attack(Stage.SHAPE, _shape, _OF_DATA, item=27, row=10, fools=True)
def two_formats() -> bytes:
    """One of the two is right."""
    return altered(_FORMAT, _FORMAT + _FORMAT)


@_attack(Stage.SHAPE, _shape, "content of 'SignedProperties'", item=27, row=10, fools=True)
def no_properties_of_the_data() -> bytes:
    """The reader takes what was signed for what it expects."""
    return altered(piece(sealed(), "xades:SignedDataObjectProperties"), b"")


@_attack(Stage.SHAPE, _shape, "content of 'DataObjectFormat'", item=27, row=10, fools=True)
def format_with_an_encoding() -> bytes:
    """What was signed is to be decoded before it is read."""
    return altered(b"</xades:MimeType>", b"</xades:MimeType><xades:Encoding>gzip</xades:Encoding>")


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, item=4, fools=True)
def no_signing_time() -> bytes:
    """The reader takes the time of arrival, or the beginning of time."""
    return altered(_TIME, b"")


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, item=4, fools=True)
def two_signing_times() -> bytes:
    """One of the two is shown."""
    return altered(_TIME, _TIME + _TIME)


def _timed(text: str) -> bytes:
    return altered(inside(sealed(), "xades:SigningTime"), text.encode())


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_without_zone() -> bytes:
    """The reader takes it for its own time."""
    return _timed("2026-11-24T09:30:00")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_with_an_offset() -> bytes:
    """The same moment may be written in many ways."""
    return _timed("2026-11-24T11:30:00+02:00")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_in_small_letters() -> bytes:
    """Nearly right."""
    return _timed("2026-11-24t09:30:00z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_of_a_day() -> bytes:
    """The reader adds the hour that suits."""
    return _timed("2026-11-24")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_with_four_digits_of_a_second() -> bytes:
    """Some cut it off, some refuse it, and some round it."""
    return _timed("2026-11-24T09:30:00.0001Z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_with_a_point_alone() -> bytes:
    """Nearly right."""
    return _timed("2026-11-24T09:30:00.Z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_in_white_space() -> bytes:
    """The reader trims it, and shows what was not signed."""
    return _timed(" 2026-11-24T09:30:00Z\n")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_at_24_hours() -> bytes:
    """The day is this one or the next."""
    return _timed("2026-11-24T24:00:00Z")


@_attack(Stage.SHAPE, _shape, "not a time that exists", item=4, fools=True)
def signing_time_on_30_february() -> bytes:
    """The library of the reader raises what nobody expects, or counts on into March."""
    return _timed("2026-02-30T09:30:00Z")


@_attack(Stage.SHAPE, _shape, "not a time that exists", item=4, fools=True)
def signing_time_in_the_year_0() -> bytes:
    """The library of the reader raises what nobody expects."""
    return _timed("0000-01-01T00:00:00Z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_at_a_leap_second() -> bytes:
    """The library of the reader raises what nobody expects."""
    return _timed("2026-11-24T09:30:60Z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_in_other_digits() -> bytes:
    """They are digits to the reader, and not to others."""
    return _timed("٢٠٢٦-11-24T09:30:00Z")


@_attack(Stage.SHAPE, _shape, _TIME_WORDS, item=4, fools=True)
def signing_time_in_the_year_12026() -> bytes:
    """The reader looks at the beginning only."""
    return _timed("12026-11-24T09:30:00Z")


@_attack(Stage.TIME, faults.SIGNED_IN_FUTURE, item=36, fools=True)
def signing_time_just_too_far_ahead() -> bytes:
    """A second more than clocks may differ."""
    return _timed("2026-11-24T09:35:01Z")


@_attack(Stage.TIME, faults.SIGNED_IN_FUTURE, item=36, fools=True)
def signing_time_next_year() -> bytes:
    """The reader files the message under a day that has not come."""
    return _timed("2027-11-24T09:30:00Z")


@_attack(Stage.TIME, faults.SIGNED_IN_FUTURE, item=36, fools=True)
def signing_time_in_the_last_year_there_is() -> bytes:
    """The reader adds something to it, and its library raises what nobody expects."""
    return _timed("9999-12-31T23:59:59.999Z")


@_attack(Stage.SHAPE, _shape, "elements stand inside 'SigningTime'", item=4, fools=True)
def element_in_the_signing_time() -> bytes:
    """The reader takes the text before the element only."""
    return _timed("2026-11-24T09:30:00Z<xades:x></xades:x>")


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, item=33, row=12, fools=True)
def no_certificate_named() -> bytes:
    """Whoever has a certificate with this key is the signatory."""
    return altered(_CERTIFICATE, b"")


@_attack(Stage.SHAPE, _shape, "content of 'SigningCertificateV2'", item=33, row=12, fools=True)
def two_certificates_named() -> bytes:
    """One of the two is the right one."""
    return altered(_CERT, _CERT + _CERT)


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, item=33, row=12, fools=True)
def certificate_named_in_the_old_way() -> bytes:
    """The old form names the issuer too, in a way that nobody compares alike."""
    return resign(sealed().replace(b"xades:SigningCertificateV2", b"xades:SigningCertificate"))


def _issued(text: bytes) -> bytes:
    """The certificate named by its issuer and number too, in base64 that is given."""
    return altered(
        b"</xades:Cert>", b"<xades:IssuerSerialV2>" + text + b"</xades:IssuerSerialV2></xades:Cert>"
    )


def _issued_by(der: bytes) -> bytes:
    return _issued(b64encode(der))


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def another_serial_number() -> bytes:
    """The two name two certificates of one issuer, and the reader shows the one or the other."""
    return _issued_by(ISSUER_SERIAL[:-1] + bytes([ISSUER_SERIAL[-1] ^ 1]))


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def another_issuer() -> bytes:
    """The two name certificates of two issuers, and the reader shows the one or the other."""
    return _issued_by(swap(ISSUER_SERIAL, b"SPECIMEN Issuer", b"Specimen Issuer"))


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def issuer_and_serial_number_of_the_issuer() -> bytes:
    """What is named is the certificate above the one that signed."""
    return _issued_by(issuer_serial(issuer().certificate))


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def issuer_and_serial_number_of_nothing() -> bytes:
    """What cannot be read is passed over."""
    return _issued(b"AAAA")


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def something_behind_the_serial_number() -> bytes:
    """The reader stops at the end of what it expects."""
    return _issued_by(ISSUER_SERIAL + b"\0")


@_attack(Stage.CERTIFICATE, faults.ISSUER_SERIAL, item=33, row=12, fools=True)
def length_written_in_another_way() -> bytes:
    """The same in an encoding that is not DER."""
    assert ISSUER_SERIAL[1] < 0x80
    return _issued_by(ISSUER_SERIAL[:1] + b"\x81" + ISSUER_SERIAL[1:])


@_attack(Stage.SHAPE, _shape, "'IssuerSerialV2' is not canonical base64", item=33, row=12, fools=True)
def issuer_and_serial_number_empty() -> bytes:
    """What is empty is passed over."""
    return _issued(b"")


@_attack(Stage.SHAPE, _shape, "'IssuerSerialV2' is not canonical base64", item=33, row=12, fools=True)
def issuer_and_serial_number_that_are_no_base64() -> bytes:
    """The reader leaves out what is not base64."""
    return _issued(b"!" + b64encode(ISSUER_SERIAL))


@_attack(Stage.SHAPE, _shape, "elements stand inside 'IssuerSerialV2'", item=33, row=12, fools=True)
def element_in_the_issuer_and_serial_number() -> bytes:
    """The reader takes the text before the element only."""
    return _issued(b64encode(ISSUER_SERIAL) + b"<xades:x></xades:x>")


@_attack(Stage.SHAPE, _shape, "attributes of 'IssuerSerialV2'", item=33, row=12, fools=True)
def issuer_and_serial_number_with_an_attribute() -> bytes:
    """What the attribute says about the text, the reader does not know."""
    return resign(
        swap(_issued_by(ISSUER_SERIAL), b"<xades:IssuerSerialV2>", b'<xades:IssuerSerialV2 Encoding="x">')
    )


@_attack(Stage.SHAPE, _shape, "content of 'Cert'", item=33, row=12, fools=True)
def issuer_and_serial_number_twice() -> bytes:
    """One of the two is right."""
    element = b"<xades:IssuerSerialV2>%s</xades:IssuerSerialV2>"
    pair = element % b64encode(ISSUER_SERIAL) + element % b"AAAA"
    return altered(b"</xades:Cert>", pair + b"</xades:Cert>")


@_attack(Stage.SHAPE, _shape, "content of 'Cert'", item=33, row=12, fools=True)
def issuer_and_serial_number_before_the_digest() -> bytes:
    """The schema of XAdES has an order, and a reader that goes by position takes one for the other."""
    element = b"<xades:IssuerSerialV2>%s</xades:IssuerSerialV2>" % b64encode(ISSUER_SERIAL)
    return altered(b"<xades:Cert>", b"<xades:Cert>" + element)


@_attack(Stage.SHAPE, _shape, "content of 'Cert'", item=33, row=12, fools=True)
def issuer_and_serial_number_alone() -> bytes:
    """An issuer may give one number twice; only the digest tells which certificate is meant."""
    element = b"<xades:IssuerSerialV2>%s</xades:IssuerSerialV2>" % b64encode(ISSUER_SERIAL)
    return altered(piece(sealed(), "xades:CertDigest"), element)


@_attack(Stage.SHAPE, _shape, "content of 'CertDigest'", item=33, row=12, fools=True)
def issuer_and_serial_number_in_the_digest() -> bytes:
    """It stands in the wrong place, where nobody compares it."""
    element = b"<xades:IssuerSerialV2>%s</xades:IssuerSerialV2>" % b64encode(ISSUER_SERIAL)
    return altered(b"</xades:CertDigest>", element + b"</xades:CertDigest>")


@_attack(Stage.SHAPE, _shape, "content of 'Cert'", item=33, row=12, fools=True)
def issuer_and_serial_number_of_the_old_kind() -> bytes:
    """The old form writes names as text, in a way that nobody compares alike."""
    return altered(b"</xades:Cert>", b"<xades:IssuerSerial></xades:IssuerSerial></xades:Cert>")


@_attack(Stage.SHAPE, _shape, "attributes of 'Cert'", item=33, row=12, fools=True)
def address_of_the_certificate() -> bytes:
    """The reader fetches the certificate from a server of the attacker."""
    return altered(b"<xades:Cert>", b'<xades:Cert URI="http://127.0.0.1/">')


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, fools=True)
def signature_policy() -> bytes:
    """By the policy that it names, this signature may mean something else."""
    return altered(
        _CERTIFICATE, _CERTIFICATE + b"<xades:SignaturePolicyIdentifier></xades:SignaturePolicyIdentifier>"
    )


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, fools=True)
def role_that_is_claimed() -> bytes:
    """The signatory says in what role it signs, and nobody has given it that role."""
    return altered(_CERTIFICATE, _CERTIFICATE + b"<xades:SignerRoleV2></xades:SignerRoleV2>")


@_attack(Stage.SHAPE, _shape, _OF_SIGNATURE, fools=True)
def place_that_is_claimed() -> bytes:
    """The signatory says where it signs."""
    return altered(
        _CERTIFICATE, _CERTIFICATE + b"<xades:SignatureProductionPlaceV2></xades:SignatureProductionPlaceV2>"
    )


@_attack(Stage.SHAPE, _shape, _OF_DATA, fools=True)
def commitment_that_is_claimed() -> bytes:
    """The signatory has only received the message, it says, and not approved it."""
    return altered(_FORMAT, _FORMAT + b"<xades:CommitmentTypeIndication></xades:CommitmentTypeIndication>")
