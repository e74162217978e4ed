"""The path to an issuer that is trusted: which certificates are looked at, and which keys may stand on it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.faults import Fault
from mla_schema.signature.path import _useful, find_path
from tests.signature import pki
from tests.signature.pki import AT, Holder, Kind
from tests.signature.specimens import PROSECUTOR, holder, issuer, root


def _path(by: Holder, *above: Holder) -> tuple[x509.Certificate, ...]:
    chain = (by.certificate, *[each.certificate for each in above])
    return find_path(chain, (root().certificate,), AT)


def test_path_from_the_first_certificate_to_the_trusted_one() -> None:
    path = _path(holder(), issuer())
    assert path == (holder().certificate, issuer().certificate, root().certificate)


@pytest.mark.parametrize("kind", [Kind.RSA2048, Kind.P224, Kind.SECP256K1, Kind.ED448], ids=str)
def test_key_of_the_signatory_that_is_not_of_the_profile(kind: Kind) -> None:
    with pytest.raises(mla.UntrustedSigner) as refusal:
        _path(holder(kind=kind), issuer())
    assert refusal.value.fault is faults.KEY_IN_PATH


_NOT_TAKEN: Final = {
    Kind.RSA2048: faults.KEY_IN_PATH,
    Kind.P224: faults.NO_PATH,
    Kind.SECP256K1: faults.NO_PATH,
    Kind.ED448: faults.NO_PATH,
    # The verifier of paths knows no certificate that an Ed25519 key has signed.
    Kind.ED25519: faults.NO_PATH,
}


@pytest.mark.parametrize(("kind", "fault"), _NOT_TAKEN.items(), ids=map(str, _NOT_TAKEN))
def test_key_of_the_issuer_that_is_not_taken(kind: Kind, fault: Fault) -> None:
    above = pki.issuer(root(), kind=kind)
    with pytest.raises(mla.UntrustedSigner) as refusal:
        _path(pki.leaf(above, PROSECUTOR), above)
    assert refusal.value.fault is fault


def test_nobody_is_trusted() -> None:
    with pytest.raises(mla.UntrustedSigner) as refusal:
        find_path((holder().certificate,), (), AT)
    assert refusal.value.fault is faults.SIGNER_UNKNOWN


def _named(subject: str, above: str, *, ca: bool = True) -> x509.Certificate:
    key = pki.key_of(Kind.P256, "rogue")
    return pki.certify(pki.name_of(subject), key.public_key(), pki.name_of(above), key, ca=ca)


_CROSSED: Final[dict[str, tuple[str, str]]] = {
    "in order": ("ab bc", "ab bc"),
    "in another order": ("bc ab", "ab bc"),
    "for itself": ("aa ab", "ab"),
    "for each other": ("ab ba", "ab"),
    "in a circle": ("ab bc ca", "ab bc"),
    "two ways": ("ab ac bd cd", "ab ac bd cd"),
    "leads nowhere": ("xy ab", "ab"),
    "nothing": ("", ""),
}
"""Certificates, each by the letters of its subject and its issuer, and those of them that are looked at."""


@pytest.mark.parametrize(("given", "used"), _CROSSED.values(), ids=_CROSSED)
def test_only_what_leads_upwards_is_looked_at(given: str, used: str) -> None:
    certificates = {pair: _named(*pair) for pair in given.split()}
    found = _useful((_named("signatory", "a", ca=False), *certificates.values()), AT)
    assert {pair for pair, each in certificates.items() if each in found} == set(used.split())
    assert len(found) == len(used.split())


def test_what_says_the_same_is_looked_at_once() -> None:
    same = [_named("a", "b") for _ in range(4)]
    assert len(_useful((_named("signatory", "a", ca=False), *same), AT)) == 1


def _with_huge_exponent() -> Holder:
    modulus = (1 << 3_071) + 1
    public = rsa.RSAPublicNumbers(modulus - 2, modulus).public_key()
    above = root()
    name = issuer().certificate.subject
    certificate = pki.certify(name, public, above.certificate.subject, above.key, ca=True)
    return Holder(Kind.RSA3072, above.key, certificate)


_USELESS: Final[dict[str, Callable[[], Holder]]] = {
    "expired": lambda: pki.issuer(root(), until=AT - timedelta(days=1)),
    "not yet valid": lambda: pki.issuer(root(), since=AT + timedelta(days=1)),
    "huge exponent": _with_huge_exponent,
}


@pytest.mark.parametrize("make", _USELESS.values(), ids=_USELESS)
def test_what_cannot_help_is_not_looked_at(make: Callable[[], Holder]) -> None:
    chain = (holder().certificate, make().certificate)
    assert _useful(chain, AT) == []
    assert _useful((*chain, issuer().certificate), AT) == [issuer().certificate]
