"""What verified reading and sealing cost, against what libxml2 and OpenSSL themselves need for the same work."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from tempfile import NamedTemporaryFile

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import verification
from lxml import etree

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.pki import AUTHORITY_ID, specimen_signer, specimen_trust
from benchmarks.result import Result
from benchmarks.timing import interleave
from mla_schema.derive.xsd import xsd
from mla_schema.signature.json import sign_json
from mla_schema.signature.xml import sign_xml

_AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


def verifying() -> Iterator[Result]:
    """Verified reading against the floor: parse, XSD, exclusive C14N, SHA-256 and one ECDSA verification."""
    signer, trust = specimen_signer(), specimen_trust()
    plain = request()
    message = plain.changed(header=plain.header.changed(sender=plain.header.sender.changed(id=AUTHORITY_ID)))
    schema = etree.XMLSchema(etree.fromstring(xsd().encode()))
    document = mla.encode(message, form=mla.Form.XML)
    signed = {form: mla.seal(message, signer, form=form, at=_AT) for form in mla.Form}
    raw = signer.sign(document)
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key = signer.public_key

    def floor() -> None:
        root = etree.fromstring(document)
        schema.validate(root)
        form = etree.tostring(root, method="c14n", exclusive=True)
        hashlib.sha256(form).digest()
        key.verify(der, document, ec.ECDSA(hashes.SHA256()))

    def seal_parts() -> None:
        mla.check(message, at=_AT)
        data = sign_xml(mla.encode(message, form=mla.Form.XML), signer, _AT)
        mla.read(data).verify(trust, at=_AT)

    timings = interleave(
        {
            "floor": floor,
            "XML": lambda: mla.read(signed[mla.Form.XML]).verify(trust, at=_AT),
            "JSON": lambda: mla.read(signed[mla.Form.JSON]).verify(trust, at=_AT),
            "XML signature": lambda: mla.read(signed[mla.Form.XML]).signed_content(trust),
            "sign XML": lambda: sign_xml(mla.encode(message, form=mla.Form.XML), signer, _AT),
            "sign JSON": lambda: sign_json(mla.encode(message, form=mla.Form.JSON), signer, _AT),
            "seal": lambda: mla.seal(message, signer, form=mla.Form.XML, at=_AT),
            "parts of seal": seal_parts,
        },
        rounds=80,
    )
    yield Result("verified XML read / floor", timings.ratio("XML", "floor"), bar=2.4)
    yield Result("signature and shape alone, XML / floor", timings.ratio("XML signature", "floor"), bar=1.2)
    yield Result("verified JSON read / floor", timings.ratio("JSON", "floor"), bar=1.2)
    yield Result("encode and sign XML / floor", timings.ratio("sign XML", "floor"), bar=0.9)
    yield Result("encode and sign JSON / floor", timings.ratio("sign JSON", "floor"))
    yield Result("seal / its parts", timings.ratio("seal", "parts of seal"), bar=1.3)
    yield Result("floor", timings.seconds("floor", 1e6), unit="µs")


def rivals() -> Iterator[Result]:
    """The verification of an XML signature against that of signxml (Apache-2.0), on the same file."""
    try:
        from signxml.algorithms import DigestAlgorithm, SignatureMethod
        from signxml.xades.xades import XAdESSignatureConfiguration, XAdESVerifier
    except ImportError:
        yield Result.absent(
            "signxml / signature and path", "signxml is not installed; it comes with mla-schema[bench]"
        )
        return
    signer, trust = specimen_signer(), specimen_trust()
    profile = XAdESSignatureConfiguration(
        location="./",
        expect_references=2,
        signature_methods=frozenset({SignatureMethod.ECDSA_SHA256}),
        digest_algorithms=frozenset({DigestAlgorithm.SHA256}),
    )
    issuer = x509.load_der_x509_certificate(signer.issuer).public_bytes(Encoding.PEM)
    with NamedTemporaryFile(suffix=".pem") as roots:
        roots.write(issuer)
        roots.flush()

        def peer(data: bytes) -> object:
            return XAdESVerifier().verify(
                data,
                ca_pem_file=roots.name,
                ee_policy=verification.ExtensionPolicy.permit_all(),
                expect_config=profile,
            )

        for items in (4, 40):
            plain = request(items=items)
            sender = plain.header.sender.changed(id=AUTHORITY_ID)
            message = plain.changed(header=plain.header.changed(sender=sender))
            data = mla.seal(message, signer, form=mla.Form.XML, at=_AT)
            assert peer(data)
            timings = interleave(
                {
                    "signxml": partial(peer, data),
                    "ours": partial(_signature_and_path, data, trust),
                    "first": partial(_first_time, data),
                    "whole": partial(_whole, data, trust),
                },
                rounds=40,
            )
            size = f"{len(data) / 1000:.0f} kB"
            yield Result(
                f"signxml / signature and path, {size}",
                timings.ratio("signxml", "ours"),
                bar=3,
                at_least=True,
            )
            yield Result(
                f"signxml / the same with nothing remembered, {size}", timings.ratio("signxml", "first")
            )
            yield Result(f"signxml / verified and decoded message, {size}", timings.ratio("signxml", "whole"))
            yield Result(f"signxml, {size}", timings.seconds("signxml", 1e6), unit="µs")


def _signature_and_path(data: bytes, trust: mla.Trust) -> object:
    return trust.candidates(mla.read(data).signed_content(trust), _AT)


def _first_time(data: bytes) -> object:
    return _signature_and_path(data, specimen_trust())


def _whole(data: bytes, trust: mla.Trust) -> object:
    return mla.read(data).verify(trust, at=_AT)
