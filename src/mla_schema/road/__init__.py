"""The road from bytes to a message and back: the only package that knows all the others.

::

    read(data)                      bytes ─wire→ Received
    received.verify(trust, at=…)    Received ─signature→ signed content ─codec→ Verified[Message]
    received.unverified()           Received ─codec→ Message; for drafts and diagnostics, and named so
    check(message, at=…)            Message ─rules→ Report
    readiness(draft, party=…)       Message × PartyProfile → Report; what is missing, and what to know of the Party
    endorsed(message, by=…)         Verified[Message] × Verified[Message] → what the second say of the first
    validate(data, at=…)            bytes ─every layer→ Report; never raises on data
    render(subject, to=…)           Message, Verified[Message], Received or Report → a document for people
    encode(message, form=…)         Message ─codec→ bytes
    seal(message, signer, …)        Message ─codec─signature→ bytes ─read().verify()→ the same Message, or a bug

Each step consumes what the step before gave, and nothing else: what is decoded is what was verified, never the
tree that was received.
"""

from mla_schema.road.checking import check
from mla_schema.road.endorsing import Endorsement, endorsed
from mla_schema.road.forms import Form
from mla_schema.road.layers import RULES, SIGNATURE, STRUCTURE
from mla_schema.road.readiness import readiness
from mla_schema.road.received import Received, read
from mla_schema.road.rendering import Rendering, render
from mla_schema.road.sealing import seal
from mla_schema.road.validating import validate
from mla_schema.road.waiving import Waiver, read_waivers, waive
from mla_schema.road.writing import digest, encode, lay_out

__all__ = [
    "RULES",
    "SIGNATURE",
    "STRUCTURE",
    "Endorsement",
    "Form",
    "Received",
    "Rendering",
    "Waiver",
    "check",
    "digest",
    "encode",
    "endorsed",
    "lay_out",
    "read",
    "read_waivers",
    "readiness",
    "render",
    "seal",
    "validate",
    "waive",
]
