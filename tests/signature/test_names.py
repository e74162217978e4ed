"""Names in certificates: what becomes of them does not depend on whether the process makes warnings exceptions."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Final

import pytest
from cryptography import x509
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.signature.names import texts
from mla_schema.signature.trust import organisation_of
from tests.signature import pki
from tests.signature.pki import AT, Holder
from tests.signature.specimens import PROSECUTOR, issuer, message, root, sealed, trust
from tests.signature.xmldsig import resign

FILTERS: Final = ("error", "ignore", "default")


def _attribute(
    oid: x509.ObjectIdentifier, value: Any, kind: _ASN1Type | None = None
) -> x509.NameAttribute[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return x509.NameAttribute(oid, value, kind, _validate=False)


def _named(*attributes: x509.NameAttribute[Any], above: Holder | None = None) -> Holder:
    """The prosecutor with a certificate that names the organisation and more."""
    organisation = _attribute(NameOID.ORGANIZATION_NAME, PROSECUTOR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pki.leaf(above or issuer(), PROSECUTOR, named=x509.Name([organisation, *attributes]))


def _common(text: str, kind: _ASN1Type | None = None) -> Holder:
    return _named(_attribute(NameOID.COMMON_NAME, text, kind))


def _other_issuer(text: str) -> Holder:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        name = x509.Name([_attribute(NameOID.COMMON_NAME, text)])
        key = pki.key_of(pki.Kind.P256, "long issuer")
        certificate = pki.certify(name, key.public_key(), root().certificate.subject, root().key, ca=True)
        above = Holder(pki.Kind.P256, key, certificate)
        return pki.leaf(above, PROSECUTOR)


def _alternative(text: str) -> Holder:
    """The subject has an alternative name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        name = x509.DirectoryName(x509.Name([_attribute(NameOID.COMMON_NAME, text)]))
        names = x509.SubjectAlternativeName([x509.RFC822Name("office@example.org"), name])
        return pki.leaf(issuer(), PROSECUTOR, extra=((names, False),))


def _place_of_lists() -> Holder:
    """Where revocation lists are kept is a name that is too long; nobody looks at it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        name = x509.DirectoryName(x509.Name([_attribute(NameOID.COMMON_NAME, "n" * 65)]))
        points = x509.CRLDistributionPoints([x509.DistributionPoint([name], None, None, None)])
        return pki.leaf(issuer(), PROSECUTOR, extra=((points, False),))


REFUSED: Final[dict[str, Callable[[], Holder]]] = {
    "common name of 65 characters": lambda: _common("n" * 65),
    "common name of nothing": lambda: _common(""),
    "common name of 65 characters of four bytes": lambda: _common(
        "\U0001f4c4" * 65, _ASN1Type.UniversalString
    ),
    "country of three letters": lambda: _named(_attribute(NameOID.COUNTRY_NAME, "MDA")),
    "country of one letter": lambda: _named(_attribute(NameOID.COUNTRY_NAME, "M")),
    "State of jurisdiction of three letters": lambda: _named(
        _attribute(NameOID.JURISDICTION_COUNTRY_NAME, "MDA")
    ),
    "second common name too long": lambda: _named(
        _attribute(NameOID.COMMON_NAME, "n"), _attribute(NameOID.COMMON_NAME, "n" * 65)
    ),
    "alternative name of 65 characters": lambda: _alternative("n" * 65),
    "common name of the issuer of 65 characters": lambda: _other_issuer("n" * 65),
}
ACCEPTED: Final[dict[str, Callable[[], Holder]]] = {
    "common name of 64 characters": lambda: _common("n" * 64),
    "common name of 64 Georgian letters, of three bytes each": lambda: _common("ა" * 64),
    "common name in UTF-16": lambda: _common("ა" * 64, _ASN1Type.BMPString),
    "common name in UTF-32": lambda: _common("ა" * 64, _ASN1Type.UniversalString),
    "no common name": _named,
    "long unit": lambda: _named(_attribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "n" * 300)),
    "attribute that is no text": lambda: _named(
        _attribute(NameOID.X500_UNIQUE_IDENTIFIER, b"\x00\xff\xfe", _ASN1Type.BitString)
    ),
    "alternative name of 64 characters": lambda: _alternative("n" * 64),
    "long name of the place of revocation lists": _place_of_lists,
}


@pytest.mark.parametrize("action", FILTERS)
@pytest.mark.parametrize("name", REFUSED)
def test_refused_whatever_becomes_of_warnings(name: str, action: Any) -> None:
    data = resign(sealed(), REFUSED[name]().signer())
    with warnings.catch_warnings(record=True):
        warnings.simplefilter(action)
        with pytest.raises(mla.SignatureError) as refusal:
            mla.read(data).verify(trust(), at=AT)
    assert refusal.value.fault is faults.CERTIFICATE_NAME


@pytest.mark.parametrize("action", FILTERS)
@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted_whatever_becomes_of_warnings(name: str, action: Any) -> None:
    data = resign(sealed(), ACCEPTED[name]().signer())
    with warnings.catch_warnings(record=True):
        warnings.simplefilter(action)
        assert mla.read(data).verify(trust(), at=AT).content == message()


def test_a_text_that_is_not_in_its_encoding_is_unreadable() -> None:
    good = _common("Prosecutor General")
    der = good.der.replace(b"Prosecutor General", b"Prosecutor \xff\xfe\xfdneral")
    data = resign(sealed(), good.signer(chain=(der, issuer().der)))
    with pytest.raises(mla.SignatureError) as refusal:
        mla.read(data).verify(trust(), at=AT)
    assert refusal.value.fault is faults.CERTIFICATE_UNREADABLE


def test_names_are_read_as_the_library_reads_them() -> None:
    """Where no warning stands in the way, the objects of ``cryptography`` say the same."""
    name = x509.Name(
        [
            x509.RelativeDistinguishedName(
                [
                    _attribute(NameOID.ORGANIZATION_NAME, "Генеральна прокуратура", _ASN1Type.BMPString),
                    _attribute(NameOID.ORGANIZATION_IDENTIFIER, "NTRUA-00034051"),
                ]
            ),
            x509.RelativeDistinguishedName([_attribute(NameOID.COUNTRY_NAME, "UA")]),
        ]
    )
    wanted = {each.oid.dotted_string: each.value for each in name}
    oids = {
        bytes.fromhex("55040a"): "2.5.4.10",
        bytes.fromhex("550461"): "2.5.4.97",
        bytes.fromhex("550406"): "2.5.4.6",
    }
    assert {oids[kind]: text for kind, text in texts(name.public_bytes(), oids)} == wanted


def test_an_identifier_of_the_organisation_comes_before_its_name() -> None:
    both = _named(_attribute(NameOID.ORGANIZATION_IDENTIFIER, "NTRMD-1"))
    assert organisation_of(both.certificate) == "NTRMD-1"
    twice = _named(_attribute(NameOID.ORGANIZATION_NAME, "another"))
    assert organisation_of(twice.certificate) is None
