"""The floor, and each thing that this library does with one message, in both syntaxes and in one interleaved run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

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
from mla_schema.rules.context import Context
from mla_schema.rules.engine import judge

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


def signable(items: int = 4) -> mla.Message:
    """The request that is measured, from an authority that the trust of the benchmarks knows."""
    plain = request(items=items)
    return plain.changed(header=plain.header.changed(sender=plain.header.sender.changed(id=AUTHORITY_ID)))


def floor_of(document: bytes) -> dict[str, Callable[[], object]]:
    """What the libraries in C need, called from Python, step by step; nothing can be had for less."""
    signer = specimen_signer()
    schema = etree.XMLSchema(etree.fromstring(xsd().encode()))
    root = etree.fromstring(document)
    assert schema.validate(root)
    raw = signer.sign(document)
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key, algorithm = signer.public_key, ec.ECDSA(hashes.SHA256())
    return {
        "libxml2 parse": lambda: etree.fromstring(document),
        "libxml2 XSD": lambda: schema.validate(root),
        "exclusive C14N": lambda: etree.tostring(root, method="c14n", exclusive=True),
        "SHA-256": lambda: hashlib.sha256(document).digest(),
        "ECDSA P-256 verify": lambda: key.verify(der, document, algorithm),
    }


def floor() -> Iterator[Result]:
    """What libxml2, OpenSSL and json need for the same message, without anything of this library."""
    message = signable()
    document = mla.encode(message, form=mla.Form.XML)
    text = mla.encode(message, form=mla.Form.JSON)
    steps = floor_of(document)

    def whole() -> None:
        for step in steps.values():
            step()

    timings = interleave({**steps, "all of them": whole, "json.loads": lambda: json.loads(text)}, rounds=100)
    yield Result("the message in XML", len(document) / 1000, unit="kB")
    yield Result("the message in JSON", len(text) / 1000, unit="kB")
    for name in (*steps, "all of them", "json.loads"):
        yield Result(name, timings.seconds(name, 1e6), unit="µs", group="floor")


def ours() -> Iterator[Result]:
    """Each operation on one message, in XML and in JSON: microseconds, and how often the floor of XML fits in."""
    signer, trust, message = specimen_signer(), specimen_trust(), signable()
    steps = floor_of(mla.encode(message, form=mla.Form.XML))

    def whole() -> None:
        for step in steps.values():
            step()

    work: dict[str, Callable[[], object]] = {"floor": whole}
    for form in mla.Form:
        plain = mla.encode(message, form=form)
        signed = mla.seal(message, signer, form=form, at=AT)
        name = form.name
        work[f"read {name}"] = partial(_read, plain)
        work[f"write {name}"] = partial(mla.encode, message, form=form)
        work[f"verify {name}"] = partial(_verify, signed, trust)
        work[f"seal {name}"] = partial(mla.seal, message, signer, form=form, at=AT)
        work[f"validate {name}"] = partial(mla.validate, signed, at=AT, trust=trust)
    work["rules"] = lambda: judge(Context(message, AT))
    work["digest"] = lambda: mla.digest(message)
    work["render as text"] = partial(mla.render, message, to=mla.Rendering.TEXT)
    work["render as HTML"] = partial(mla.render, message, to=mla.Rendering.HTML)
    timings = interleave(work, rounds=60)
    yield Result("floor", timings.seconds("floor", 1e6), unit="µs", group="ours")
    for name in list(work)[1:]:
        yield Result(name, timings.seconds(name, 1e6), unit="µs", group="ours")
        yield Result(f"{name} / floor", timings.ratio(name, "floor"))
    yield from _documents(message)


def _documents(message: mla.Message) -> Iterator[Result]:
    # Typst keeps what it has set: each message is another one, as they are in an office.
    for form in (mla.Rendering.PDF, mla.Rendering.DOCX):
        name = f"render as {form.name}"
        others = (
            message.changed(header=message.header.changed(our_reference=f"2026-{number}"))
            for number in range(64)
        )
        try:
            slow = interleave({name: lambda form=form, others=others: _set(next(others), form)}, rounds=8)  # type: ignore[misc]  # The lambda keeps its form.
        except mla.MlaError as missing:
            yield Result.absent(name, str(missing), unit="ms", group="documents")
        else:
            yield Result(name, slow.seconds(name, 1e3), unit="ms", group="documents")


def _read(data: bytes) -> object:
    return mla.read(data).unverified()


def _verify(data: bytes, trust: mla.Trust) -> object:
    return mla.read(data).verify(trust, at=AT)


def _set(message: mla.Message, to: mla.Rendering) -> object:
    return mla.render(message, to=to)
