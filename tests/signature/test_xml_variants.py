"""What is accepted: every variant verifies, and gives the same message with the same digest."""

from datetime import timedelta
from typing import Final

import pytest

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.proof import ProvenBy, RevocationStatus
from mla_schema.core.report import Severity
from mla_schema.signature.algorithms import POLICY, Algorithm
from mla_schema.signature.signed import CLOCKS_DIFFER
from tests.signature import pki
from tests.signature.hostile import signed_with
from tests.signature.pki import AT, Kind
from tests.signature.specimens import (
    MINISTRY,
    PROSECUTOR,
    entry,
    holder,
    issuer,
    message,
    root,
    sealed,
    trust,
)
from tests.signature.xml_variants import ALGORITHMS, VARIANTS, signed_by
from tests.signature.xmldsig import believes, resign, with_certificates

_DIGEST: Final = mla.digest(message())


def _accept(data: bytes, trusted: mla.Trust) -> mla.Proof:
    """Verify and validate a file, which is the message."""
    verified = mla.read(data).verify(trusted, at=AT)
    assert verified.content == message()
    report = mla.validate(data, trust=trusted, at=AT)
    assert report.outcome is mla.Outcome.VALID
    assert report.digest == _DIGEST
    assert report.proof == verified.proof
    assert verified.proof.authority_id == "specimen-prosecutor"
    return verified.proof


@pytest.mark.parametrize("name", VARIANTS)
def test_accepted(name: str) -> None:
    data = VARIANTS[name]()
    proof = _accept(data, trust())
    assert proof.algorithm == "ES256"
    assert not mla.validate(data, trust=trust(), at=AT).findings
    assert believes(data)


def test_the_signing_time_is_reported_as_claimed() -> None:
    claims = {name: _accept(make(), trust()).claimed_at for name, make in VARIANTS.items() if "time" in name}
    assert claims["signing time with milliseconds"] == AT
    assert claims["signing time with a tenth of a second"] == AT + timedelta(milliseconds=100)
    assert claims["signing time as far ahead as clocks may differ"] == AT + CLOCKS_DIFFER
    assert claims["signing time long ago"].year == 1999


def test_every_algorithm_is_tried() -> None:
    assert set(ALGORITHMS) == set(POLICY.algorithms)


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda each: each.name)
def test_algorithm(algorithm: Algorithm) -> None:
    data = signed_by(algorithm)
    proof = _accept(data, trust())
    assert proof.algorithm == algorithm.name
    assert proof.transitional == algorithm.transitional
    found = [(each.fault, each.severity) for each in mla.validate(data, trust=trust(), at=AT).findings]
    assert found == ([(faults.TRANSITIONAL_ALGORITHM, Severity.WARNING)] if algorithm.transitional else [])


@pytest.mark.parametrize(
    "algorithm", [each for each in ALGORITHMS if not each.transitional], ids=lambda each: each.name
)
def test_algorithm_as_we_seal(algorithm: Algorithm) -> None:
    signer = holder(kind=ALGORITHMS[algorithm]).signer(algorithm)
    data = mla.seal(message(), signer, form=mla.Form.XML, at=AT)
    assert _accept(data, trust()).algorithm == algorithm.name


@pytest.mark.parametrize("kind", [Kind.P256, Kind.P384, Kind.P521, Kind.RSA3072, Kind.RSA4096], ids=str)
def test_kind_of_key_of_the_issuer(kind: Kind) -> None:
    by = pki.leaf(pki.issuer(root(), kind=kind), PROSECUTOR)
    _accept(resign(sealed(), by.signer()), trust())


def test_issuer_from_the_trust() -> None:
    data = with_certificates(sealed(), (holder().der,))
    _accept(data, mla.Trust([entry(issuers=(issuer(),))]))


def test_issuer_is_trusted_itself() -> None:
    _accept(sealed(), mla.Trust([entry(issuers=(issuer(),))]))


def test_issued_by_the_root() -> None:
    _accept(resign(sealed(), pki.leaf(root(), PROSECUTOR).signer()), trust())


def test_five_certificates() -> None:
    above = root()
    for number in range(4):
        above = pki.issuer(above, f"SPECIMEN Issuer {number}")
    _accept(resign(sealed(), pki.leaf(above, PROSECUTOR).signer()), trust())


@pytest.mark.parametrize("first", [True, False])
def test_issuer_of_another_entry_stands_on_the_path(first: bool) -> None:  # noqa: FBT001  # a parameter of the test
    entries = [entry(MINISTRY, issuers=(issuer(),)), entry(issuers=(root(),))]
    _accept(sealed(), mla.Trust(entries if first else reversed(entries)))


def test_issuer_was_renewed() -> None:
    first = pki.issuer(root(), until=AT - timedelta(days=1))
    second = pki.issuer(root(), since=AT - timedelta(days=2))
    by = pki.leaf(first, PROSECUTOR)
    _accept(resign(sealed(), by.signer(chain=(by.der, first.der, second.der))), trust())


def test_issuer_has_two_certificates_of_two_roots() -> None:
    other = pki.root("SPECIMEN Other Root")
    crossed = pki.issuer(other)
    chain = (holder().der, crossed.der, issuer().der)
    for each in (root(), other):
        _accept(with_certificates(sealed(), chain), mla.Trust([entry(issuers=(each,))]))


@pytest.mark.parametrize("kind", [Kind.P256, Kind.ED25519, Kind.RSA3072], ids=str)
def test_pinned_certificate(kind: Kind) -> None:
    proof = _accept(
        resign(signed_by(_usual(kind)), holder(kind=kind).signer()),
        mla.Trust([entry(pinned=(holder(kind=kind),))]),
    )
    assert proof.revocation is RevocationStatus.NOT_CHECKED


def _usual(kind: Kind) -> Algorithm:
    return holder(kind=kind).signer().algorithm


def test_pinned_certificate_of_a_national_seal() -> None:
    """Its purpose is not said, and nobody issued it whom we know: that it is pinned is enough."""
    national = pki.leaf(pki.root("Ministry Root", owner="national"), None, owner="national seal", purposes=())
    trusted = mla.Trust([entry(pinned=(national,))])
    _accept(resign(sealed(), national.signer()), trusted)
    with pytest.raises(mla.UntrustedSigner) as refusal:
        mla.read(resign(sealed(), national.signer())).verify(trust(), at=AT)
    assert refusal.value.fault is faults.NO_PATH


def test_expired_since_it_was_registered() -> None:
    registered = AT - timedelta(days=30)
    by = pki.leaf(issuer(), PROSECUTOR, until=AT - timedelta(days=1))
    data = resign(sealed(), by.signer())
    verified = mla.read(data).verify(trust(), at=AT, registered_at=registered)
    assert verified.content == message()
    assert verified.proof.proven_by is ProvenBy.REGISTRATION
    assert verified.proof.proven_at == registered


def test_what_is_indented_is_not_what_is_canonical() -> None:
    """The signature covers the white space of the document, although it means nothing."""
    laid_out = signed_with(mla.lay_out(message(), form=mla.Form.XML))
    with pytest.raises(mla.SignatureError) as refusal:
        mla.read(laid_out.replace(b"\n  ", b"\n ", 1)).verify(trust(), at=AT)
    assert refusal.value.fault is faults.CONTENT_CHANGED


def test_remembering_changes_nothing() -> None:
    trusted = mla.Trust([entry()])
    for _ in range(2):
        for make in VARIANTS.values():
            assert mla.read(make()).verify(trusted, at=AT).content == message()
