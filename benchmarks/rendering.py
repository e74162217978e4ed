"""What a document costs: text and HTML against decoding the same message, PDF and Word in milliseconds."""

from __future__ import annotations

from collections.abc import Iterator

import mla_schema as mla
from benchmarks.messages import request
from benchmarks.ours import AT, signable
from benchmarks.pki import specimen_signer, specimen_trust
from benchmarks.result import Result
from benchmarks.timing import interleave

_LANGUAGE = "uk"


def rendering() -> Iterator[Result]:
    """A message of 10 kB as text and HTML / its decode from XML; as PDF and as a Word file, once warm."""
    message = request()
    data = {form: mla.encode(message, form=form) for form in mla.Form}
    trust = specimen_trust()
    signed = mla.seal(signable(), specimen_signer(), form=mla.Form.XML, at=AT)
    timings = interleave(
        {
            "text": lambda: mla.render(message, to=mla.Rendering.TEXT, language=_LANGUAGE),
            "html": lambda: mla.render(message, to=mla.Rendering.HTML, language=_LANGUAGE),
            "both": lambda: mla.render(message, to=mla.Rendering.HTML, language=_LANGUAGE, beside="en"),
            "read XML": lambda: mla.read(data[mla.Form.XML]).unverified(),
            "read JSON": lambda: mla.read(data[mla.Form.JSON]).unverified(),
            "digest": lambda: mla.digest(message),
            "verified": lambda: mla.read(signed).verify(trust, at=AT),
        },
        rounds=100,
    )
    size = len(data[mla.Form.XML]) / 1000
    yield Result(f"text of {size:.1f} kB / its decode", timings.ratio("text", "read XML"), bar=2)
    yield Result("HTML / the same", timings.ratio("html", "read XML"), bar=2)
    yield Result("HTML in two languages / the same", timings.ratio("both", "read XML"))
    yield Result("text / reading and verifying the signed file", timings.ratio("text", "verified"))
    yield Result("text / the decode from JSON", timings.ratio("text", "read JSON"))
    yield Result("of which the digest / the decode", timings.ratio("digest", "read XML"))
    # Typst keeps what it has set: each message is another one, as they are in an office.
    others = iter(
        [
            message.changed(header=message.header.changed(our_reference=f"2026-{number}"))
            for number in range(64)
        ]
    )
    try:
        slow = interleave(
            {
                "pdf": lambda: mla.render(next(others), to=mla.Rendering.PDF, language=_LANGUAGE),
                "docx": lambda: mla.render(message, to=mla.Rendering.DOCX, language=_LANGUAGE),
            },
            rounds=10,
        )
    except mla.MlaError as missing:
        # A package or a font is not there; which one, it says.
        yield Result.absent("PDF and Word file", str(missing), unit="ms")
        return
    yield Result("PDF once warm", slow.seconds("pdf", 1e3), bar=500, unit="ms")
    yield Result("Word file", slow.seconds("docx", 1e3), unit="ms")
