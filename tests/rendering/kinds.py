"""A report of every kind, and one that is as hostile as a report can be."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.party_fact import PartyFact
from mla_schema.core.trust_source import TrustListReference, TrustSource
from mla_schema.derive.signed_examples import specimen_signer
from mla_schema.derive.twins import twins
from mla_schema.rendering.file_report import FileReport
from mla_schema.road import Waiver, waive
from mla_schema.signature.proof import claim_of

ROOT: Final = Path(__file__).parent.parent.parent
AT: Final = datetime(2026, 11, 24, 12, tzinfo=UTC)
PKI: Final = ROOT / "tests" / "vectors" / "pki"
HOSTILE_NAMES: Final = {
    "markup": "<script>alert(1)</script>.mla.xml",
    "quotes": "a\"b'c.mla.xml",
    "end of a CDATA section": "a]]>b.mla.xml",
    "lines": "a\nb\r\nc::error::d.mla.xml",
    "commas and colons": "C:,d:,e=f::g.mla.xml",
    "percent": "100%25%0A.mla.xml",
    "a scheme": "javascript:alert(1)",
    "a host": "//example.org/a.mla.xml",
    "a query": "a?b#c.mla.xml",
    "a Windows path": "C:\\Users\\<me>\\a b.mla.xml",
    "control characters": "\x00\x07\x1b[31m\x9f.mla.xml",
    "bytes that are no text": "caf\udce9.mla.xml",
    "characters that XML cannot carry": "\ufffe\uffff.mla.xml",
    "right to left": "\u202egnp.exe",
    "standard input": "-",
}


@cache
def reports() -> dict[str, FileReport]:
    """A report of every kind, by what it is."""
    found = twins(ROOT)
    passing, failing = (found["MLA-C05"].passing, found["MLA-C05"].failing)
    assert failing is not None
    broken = found["MLA-P02"].failing
    assert broken is not None
    xml = mla.encode(passing, form=mla.Form.XML)
    signer = specimen_signer(ROOT, claim_of(passing).id or "")
    sealed = mla.seal(passing, signer, form=mla.Form.XML, at=passing.header.issued_at)
    operator = load_pem_x509_certificate((PKI / "operator.pem").read_bytes()).public_bytes(Encoding.DER)
    trust = mla.read_trust_list((PKI / "trust-list.json").read_bytes(), operators=[operator], at=AT).trust()
    invalid = mla.validate(mla.encode(failing, form=mla.Form.JSON), at=AT)
    waiver = Waiver("MLA-C05", "a matter of <courtesy>", "J. Doe", date(2027, 1, 1))
    extension = (
        b"<extensions><extension><uri>x:y</uri><mustUnderstand>true</mustUnderstand></extension></extensions>"
    )
    many = xml.replace(b"<items>", b"<zz></zz><items>").replace(b"<summary>", b"<yy></yy><summary>")
    told = {
        "valid": mla.validate(xml, at=AT),
        "invalid": invalid,
        "invalid in structure": mla.validate(many, at=AT),
        "shortened": mla.validate(many, at=AT, limits=mla.Limits(findings=1)),
        "unreadable": mla.validate(b"<a", at=AT),
        "undecided": mla.validate(xml.replace(b"</message>", extension + b"</message>"), at=AT),
        "signed with proof": mla.validate(sealed, at=AT, trust=trust),
        "signed, trust by hand": mla.validate(sealed, at=AT, trust=mla.Trust(trust.authorities)),
        "signed by nobody who is trusted": mla.validate(sealed, at=AT, trust=mla.Trust()),
        "not signed, with trust": mla.validate(xml, at=AT, trust=trust),
        "waived": waive(invalid, [waiver], on=AT.date()),
        "waiver ended": waive(invalid, [replace(waiver, until=date(2020, 1, 1))], on=AT.date()),
        "for a Party": mla.validate(
            mla.encode(broken, form=mla.Form.XML), at=AT, party=found["MLA-P02"].party
        ),
        "readiness": mla.readiness(passing, party=mla.load_party("JP"), at=AT),
    }
    named = {kind: FileReport(f"{kind}.mla.xml", report) for kind, report in told.items()}
    assert told["signed with proof"].proof is not None
    endorsement: dict[str, object] = {
        "kind": "messageTranslation",
        "verdict": None,
        "items": [],
        "validUntil": None,
        "language": "ro",
    }
    return {
        **named,
        "endorsed": replace(named["signed with proof"], endorsement=endorsement),
        "not opened": FileReport("gone.mla.xml", mla.Report(mla.Outcome.UNREADABLE, (), ()), "no such file"),
        **{
            f"named with {what}": replace(named["invalid"], name=name) for what, name in HOSTILE_NAMES.items()
        },
        "hostile": FileReport("<b>&\"'\n\x00]]>,:%", hostile()),
        "hostile problem": FileReport("a", mla.Report(mla.Outcome.UNREADABLE, (), ()), "<b>\n::error::%"),
    }


def hostile() -> mla.Report:
    """A report in which every text is as bad as it can be."""
    bad = "</p></failure><script>alert(1)</script>]]>\n::error file=x::\r%0A,:{}"
    fact = PartyFact("MD", f"MD.{bad}", "links", bad, None, bad)
    fault = faults.Fault("MLA-X99", "{bad}", "{bad}", "MLA-X99")
    finding = mla.Finding(
        fault,
        mla.Severity.ERROR,
        "rules",
        mla.Place(pointer=f"/{bad}", xpath=bad, line=3, column=7),
        field="IpAddress.port",
        label=bad,
        where=bad,
        params={"bad": bad},
        accepted=bad,
        facts=(fact,),
    )
    layers = (
        mla.Layer("rules", mla.LayerStatus.RAN, bad),
        mla.Layer("wire", mla.LayerStatus.SKIPPED, bad),
        mla.Layer("structure", mla.LayerStatus.FAILED, bad),
    )
    light = replace(finding, severity=mla.Severity.NOTE, layer="wire", place=mla.Place(), facts=())
    listed = TrustListReference(f"{bad}\u202e\u2069", 1, AT, AT, "sha256:" + "0" * 64)
    return mla.Report(
        mla.Outcome.VALID,
        (finding, light),
        layers,
        omitted=2,
        form="xml",
        message_id=bad,
        party=bad,
        trust=TrustSource(listed),
    )
