"""Revocation, told from lists that the caller supplies: what counts, what does not, and what is then decided."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID

import mla_schema as mla
from mla_schema.core.proof import RevocationStatus
from mla_schema.signature import revocation
from mla_schema.signature.names import is_same
from mla_schema.signature.revocation import Revocation, RevocationMode
from tests.signature import specimens
from tests.signature.pki import AT, Holder, issuer

DAY = timedelta(days=1)


def crl(
    by: Holder,
    *revoked: tuple[Holder, datetime],
    since: datetime = AT - DAY,
    until: datetime = AT + DAY,
    extra: tuple[tuple[Any, bool], ...] = (),
    reason: x509.ReasonFlags | None = None,
    signer: Holder | None = None,
) -> bytes:
    """A revocation list.

    Args:
        by: Whose list it says that it is.
        *revoked: Who was revoked, and when.
        since: When it was made.
        until: When the next one comes.
        extra: More extensions, and whether they are critical.
        reason: Why they were revoked.
        signer: Who really signs it.
    """
    builder = x509.CertificateRevocationListBuilder(by.certificate.subject, since, until)
    for holder, when in revoked:
        entry = x509.RevokedCertificateBuilder(holder.certificate.serial_number, when)
        if reason is not None:
            entry = entry.add_extension(x509.CRLReason(reason), critical=False)
        builder = builder.add_revoked_certificate(entry.build())
    for extension, critical in extra:
        builder = builder.add_extension(extension, critical=critical)
    signed = builder.sign((signer or by).key, hashes.SHA256(), ecdsa_deterministic=True)
    return signed.public_bytes(Encoding.DER)


def verified(mode: RevocationMode, *lists: bytes, registered_at: datetime | None = None) -> mla.Proof:
    trust = mla.Trust([specimens.entry()], revocation=Revocation(mode, lists))
    return mla.read(specimens.sealed()).verify(trust, at=AT, registered_at=registered_at).proof


LEAF, ISSUER, ROOT = specimens.holder(specimens.PROSECUTOR), specimens.issuer(), specimens.root()
GOOD = (crl(ISSUER), crl(ROOT))


@pytest.mark.parametrize("mode", [RevocationMode.REQUIRE, RevocationMode.REPORT])
def test_current_lists_that_name_nobody_are_good(mode: RevocationMode) -> None:
    assert verified(mode, *GOOD).revocation is RevocationStatus.GOOD


def test_nothing_is_looked_at_unless_it_is_asked() -> None:
    revoked = crl(ISSUER, (LEAF, AT - DAY))
    assert verified(RevocationMode.NONE, revoked).revocation is RevocationStatus.NOT_CHECKED


@pytest.mark.parametrize("mode", [RevocationMode.REQUIRE, RevocationMode.REPORT])
@pytest.mark.parametrize(
    "lists",
    [
        (crl(ISSUER, (LEAF, AT - DAY)), crl(ROOT)),
        (crl(ISSUER, (LEAF, AT)), crl(ROOT)),
        (crl(ISSUER), crl(ROOT, (ISSUER, AT - DAY))),
        (crl(ISSUER, (LEAF, AT - DAY)),),
        (crl(ISSUER), crl(ISSUER, (LEAF, AT - DAY)), crl(ROOT)),
        (crl(ISSUER, (LEAF, AT - DAY), reason=x509.ReasonFlags.key_compromise), crl(ROOT)),
    ],
    ids=["signatory", "this instant", "issuer", "other list missing", "two lists disagree", "with a reason"],
)
def test_who_was_revoked_is_refused(mode: RevocationMode, lists: tuple[bytes, ...]) -> None:
    with pytest.raises(mla.UntrustedSigner) as caught:
        verified(mode, *lists)
    assert caught.value.code == "MLA-A29"


@pytest.mark.parametrize(
    "lists",
    [
        (crl(ISSUER, (LEAF, AT + DAY / 2)), crl(ROOT)),
        (crl(ISSUER, (LEAF, AT - DAY), reason=x509.ReasonFlags.remove_from_crl), crl(ROOT)),
        (crl(ISSUER, (specimens.holder(specimens.MINISTRY), AT - DAY)), crl(ROOT)),
    ],
    ids=["later than the proven time", "removed from the list", "somebody else"],
)
def test_who_was_not_revoked_then_is_good(lists: tuple[bytes, ...]) -> None:
    assert verified(RevocationMode.REQUIRE, *lists).revocation is RevocationStatus.GOOD


def _in_another_encoding(*revoked: tuple[Holder, datetime]) -> bytes:
    """The list of the issuer, whose name is written as another kind of text than in the certificate."""
    name = x509.Name(
        [
            x509.NameAttribute(each.oid, each.value, _ASN1Type.PrintableString)
            for each in ISSUER.certificate.subject
        ]
    )
    assert name == ISSUER.certificate.subject
    assert name.public_bytes() != ISSUER.certificate.subject.public_bytes()
    builder = x509.CertificateRevocationListBuilder(name, AT - DAY, AT + DAY)
    for holder, when in revoked:
        entry = x509.RevokedCertificateBuilder(holder.certificate.serial_number, when)
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(ISSUER.key, hashes.SHA256()).public_bytes(Encoding.DER)


def test_a_list_whose_issuer_is_written_otherwise_counts() -> None:
    lists = (_in_another_encoding(), crl(ROOT))
    assert verified(RevocationMode.REQUIRE, *lists).revocation is RevocationStatus.GOOD
    with pytest.raises(mla.UntrustedSigner):
        verified(RevocationMode.REPORT, _in_another_encoding((LEAF, AT - DAY)))


def test_names_that_are_no_texts_are_the_same_only_byte_by_byte() -> None:
    number = x509.Name([x509.NameAttribute(NameOID.X500_UNIQUE_IDENTIFIER, b"\xff\xfe", _ASN1Type.BitString)])
    plain = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "n")])
    assert is_same(number.public_bytes(), number.public_bytes())
    assert not is_same(number.public_bytes(), plain.public_bytes())


def test_a_revocation_after_the_registration_does_not_touch_the_signature() -> None:
    lists = (crl(ISSUER, (LEAF, AT - DAY / 4)), crl(ROOT))
    proof = verified(RevocationMode.REQUIRE, *lists, registered_at=AT - DAY / 2)
    assert proof.revocation is RevocationStatus.GOOD
    with pytest.raises(mla.UntrustedSigner):
        verified(RevocationMode.REQUIRE, *lists)


def _tampered() -> bytes:
    data = crl(ISSUER)
    return data[:-1] + bytes([data[-1] ^ 1])


USELESS = {
    "none at all": (),
    "of the issuer missing": (crl(ROOT),),
    "of the root missing": (crl(ISSUER),),
    "stale": (crl(ISSUER, since=AT - 3 * DAY, until=AT - DAY), crl(ROOT)),
    "not made yet": (crl(ISSUER, since=AT + DAY, until=AT + 2 * DAY), crl(ROOT)),
    "signed by another": (crl(ISSUER, signer=ROOT), crl(ROOT)),
    "of a namesake": (crl(issuer(specimens.root(), owner="namesake")), crl(ROOT)),
    "tampered with": (_tampered(), crl(ROOT)),
    "a delta": (crl(ISSUER, extra=((x509.DeltaCRLIndicator(1), True),)), crl(ROOT)),
    "for a part of the certificates": (
        crl(
            ISSUER,
            extra=((x509.IssuingDistributionPoint(None, None, False, True, None, False, False), True),),
        ),
        crl(ROOT),
    ),
}


@pytest.mark.parametrize("lists", USELESS.values(), ids=USELESS)
def test_without_a_list_that_counts_nothing_is_decided(lists: tuple[bytes, ...]) -> None:
    with pytest.raises(mla.Undecided) as caught:
        verified(RevocationMode.REQUIRE, *lists)
    assert caught.value.code == "MLA-A30"
    assert verified(RevocationMode.REPORT, *lists).revocation is RevocationStatus.UNKNOWN


def test_a_pinned_certificate_is_revoked_by_the_trust_list() -> None:
    trust = mla.Trust([specimens.entry(pinned=(LEAF,))], revocation=Revocation(RevocationMode.REQUIRE))
    proof = mla.read(specimens.sealed()).verify(trust, at=AT).proof
    assert proof.revocation is RevocationStatus.BY_TRUST_LIST


def test_an_undecided_revocation_makes_the_report_undecided() -> None:
    trust = mla.Trust([specimens.entry()], revocation=Revocation(RevocationMode.REQUIRE))
    report = mla.validate(specimens.sealed(), at=AT, trust=trust)
    assert report.outcome is mla.Outcome.UNDECIDED
    assert [finding.code for finding in report.findings] == ["MLA-A30"]


def test_a_list_that_cannot_be_read_is_misuse() -> None:
    with pytest.raises(ValueError, match=r".*"):
        Revocation(RevocationMode.REPORT, [b"not a list"])


def test_an_issuer_whose_key_signs_no_lists_has_none_that_count() -> None:
    issuer = cast("x509.Certificate", SimpleNamespace(public_key=object))
    crl = x509.load_der_x509_crl(GOOD[0])
    assert not revocation._counts(crl, LEAF.certificate, issuer, AT)
