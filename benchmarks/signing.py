"""What verified reading and sealing cost, against what libxml2 and OpenSSL themselves need for the same work."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
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
        rounds=120,
    )
    yield Result("verified XML read / floor", timings.ratio("XML", "floor"), bar=2.4)
    yield Result("signature and shape alone, XML / floor", timings.ratio("XML signature", "floor"), bar=1.2)
    yield Result("verified JSON read / floor", timings.ratio("JSON", "floor"), bar=1.2)
    yield Result("encode and sign XML / floor", timings.ratio("sign XML", "floor"), bar=0.9)
    yield Result("encode and sign JSON / floor", timings.ratio("sign JSON", "floor"))
    yield Result("seal / its parts", timings.ratio("seal", "parts of seal"), bar=1.3)
    yield Result("floor, µs", 1e6 * timings.seconds("floor"))
