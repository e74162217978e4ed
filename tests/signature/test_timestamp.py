"""The proven time of a signature: a token of a trusted timestamp authority, and what becomes of other tokens."""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from datetime import timedelta

import pytest
from lxml import etree

import mla_schema as mla
from mla_schema.core.proof import ProvenBy
from mla_schema.signature.der import SEQUENCE, element, elements
from tests.signature import specimens
from tests.signature.pki import AT, Holder, Kind, root
from tests.signature.timestamping import TSA, TSA_ROOT, token

pytest.importorskip("rfc3161_client", reason="mla-schema[timestamp] is not installed")

EARLIER = AT - timedelta(days=3)
LONG_AFTER = AT + timedelta(days=3650)
_XADES = "http://uri.etsi.org/01903/v1.3.2#"
_DS = "http://www.w3.org/2000/09/xmldsig#"


def trust(*authorities: Holder) -> mla.Trust:
    return mla.Trust([specimens.entry()], timestamp_authorities=[each.der for each in authorities])


def sealed(form: mla.Form) -> bytes:
    signer = specimens.holder(specimens.PROSECUTOR).signer()
    return mla.seal(specimens.message(specimens.PROSECUTOR), signer, form=form, at=AT)


def covered(data: bytes, form: mla.Form) -> bytes:
    """What a token must cover."""
    if form is mla.Form.JSON:
        return bytes(json.loads(data)["signature"].encode())
    value = etree.fromstring(data).find(f".//{{{_DS}}}SignatureValue")
    assert value is not None
    return bytes(etree.tostring(value, method="c14n", exclusive=True, with_tail=False))


def stamped(data: bytes, form: mla.Form, stamp: bytes) -> bytes:
    """The file with a token in it."""
    text = b64encode(stamp).decode()
    if form is mla.Form.JSON:
        tree = json.loads(data)
        tree["header"] = {"etsiU": [{"sigTst": {"tstTokens": [{"val": text}]}}]}
        return json.dumps(tree).encode()
    element = (
        "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp>"
        f"<xades:EncapsulatedTimeStamp>{text}</xades:EncapsulatedTimeStamp>"
        "</xades:SignatureTimeStamp></xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
    )
    return data.replace(b"</xades:QualifyingProperties>", element.encode() + b"</xades:QualifyingProperties>")


FORMS = pytest.mark.parametrize("form", list(mla.Form))


@FORMS
def test_a_token_proves_the_time(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), EARLIER))
    proof = mla.read(file).verify(trust(TSA_ROOT), at=AT).proof
    assert (proof.proven_by, proof.proven_at) == (ProvenBy.TIMESTAMP, EARLIER)


@FORMS
def test_with_a_token_a_certificate_may_have_expired_since(form: mla.Form) -> None:
    data = sealed(form)
    with pytest.raises(mla.UntrustedSigner) as caught:
        mla.read(data).verify(trust(TSA_ROOT), at=LONG_AFTER)
    assert caught.value.code == "MLA-A22"
    file = stamped(data, form, token(covered(data, form), EARLIER))
    proof = mla.read(file).verify(trust(TSA_ROOT), at=LONG_AFTER).proof
    assert proof.proven_at == EARLIER


@FORMS
def test_a_token_counts_more_than_the_register(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), EARLIER))
    proof = mla.read(file).verify(trust(TSA_ROOT), at=AT, registered_at=AT).proof
    assert proof.proven_by is ProvenBy.TIMESTAMP


def _with_certificates(stamp: bytes, *certificates: bytes) -> bytes:
    """The token with more certificates, in the order that is given."""
    [whole] = elements(stamp)
    kind, content = elements(whole.content)
    [signed] = elements(content.content)
    parts = [
        element(0xA0, *certificates) if each.tag == 0xA0 else each.whole for each in elements(signed.content)
    ]
    return element(SEQUENCE, kind.whole, element(0xA0, element(SEQUENCE, *parts)))


@FORMS
@pytest.mark.parametrize("backwards", [False, True])
def test_the_certificates_of_a_token_are_in_any_order(form: mla.Form, backwards: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """OpenSSL writes them as they come."""
    data = sealed(form)
    certificates = sorted((TSA.der, TSA_ROOT.der), reverse=backwards)
    file = stamped(data, form, _with_certificates(token(covered(data, form), EARLIER), *certificates))
    assert mla.read(file).verify(trust(TSA_ROOT), at=AT).proof.proven_at == EARLIER


@FORMS
def test_a_token_over_another_signature_is_refused(form: mla.Form) -> None:
    file = stamped(sealed(form), form, token(b"another signature", EARLIER))
    with pytest.raises(mla.SignatureError) as caught:
        mla.read(file).verify(trust(TSA_ROOT), at=AT)
    assert caught.value.code == "MLA-A31"


@FORMS
def test_a_token_of_somebody_else_is_refused(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), EARLIER))
    with pytest.raises(mla.SignatureError) as caught:
        mla.read(file).verify(trust(root("SPECIMEN Other", Kind.P256)), at=AT)
    assert caught.value.code == "MLA-A31"


@FORMS
@pytest.mark.parametrize("stamp", [b"\x30\x00", b"token", b"\x30\x84\xff\xff\xff\xff", b"x" * 70_000])
def test_what_is_no_token_is_refused(form: mla.Form, stamp: bytes) -> None:
    with pytest.raises(mla.SignatureError) as caught:
        mla.read(stamped(sealed(form), form, stamp)).verify(trust(TSA_ROOT), at=AT)
    assert caught.value.code == "MLA-A31"


@FORMS
def test_a_token_from_the_future_is_refused(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), AT + timedelta(seconds=1)))
    with pytest.raises(mla.SignatureError) as caught:
        mla.read(file).verify(trust(TSA_ROOT), at=AT)
    assert caught.value.code == "MLA-A33"


@FORMS
def test_a_token_later_than_the_certificate_is_refused(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), LONG_AFTER - timedelta(days=900)))
    with pytest.raises(mla.SignatureError):
        mla.read(file).verify(trust(TSA_ROOT), at=LONG_AFTER)


@FORMS
def test_without_a_trusted_authority_nothing_is_decided(form: mla.Form) -> None:
    data = sealed(form)
    file = stamped(data, form, token(covered(data, form), EARLIER))
    with pytest.raises(mla.Undecided) as caught:
        mla.read(file).verify(trust(), at=AT)
    assert caught.value.code == "MLA-A32"


def test_without_the_library_nothing_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    data = sealed(mla.Form.XML)
    file = stamped(data, mla.Form.XML, token(covered(data, mla.Form.XML), EARLIER))
    report = mla.validate(file, at=AT, trust=trust(TSA_ROOT))
    assert report.outcome is mla.Outcome.UNDECIDED
    assert [finding.code for finding in report.findings] == ["MLA-A32"]


def test_the_tokens_are_those_of_the_authority() -> None:
    assert TSA.above == ()
