"""The family ``trust``, second part: what others say of a signature: timestamps, revocation, trust lists, endorsements."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta
from typing import Any

import mla_schema as mla
from mla_schema.signature.json import stamp_json
from mla_schema.signature.trust_list import make_list, sign_list
from mla_schema.signature.xml import stamp_xml
from tests.signature import pki, specimens
from tests.signature.pki import AT, Holder
from tests.signature.specimens import (
    MINISTRY,
    PROSECUTOR,
    entry,
    holder,
    issuer,
    message,
    root,
    sealed,
)
from tests.signature.test_endorsing import WRONG, transmittal, validation
from tests.signature.test_revocation import crl
from tests.signature.test_trust_list import ISSUED, KEEPER, NEXT, operator
from tests.signature.timestamping import TSA_ROOT, token
from tests.vectors.derive.book import Book, accepted, refused, undecided
from tests.vectors.derive.trust_cases import DAY, FAMILY, GOOD, add, entries
from tests.vectors.derive.trusts import encoded, instant, kept, stated


def write(book: Book) -> None:
    """Write the second half of the family.

    Args:
        book: Takes the cases.
    """
    _stamps(book)
    _revocation(book)
    _lists(book)
    _endorsements(book)


def _stamps(book: Book) -> None:
    late, stamped_at = pki.UNTIL + DAY, AT + timedelta(minutes=1)
    trusted = entries(entry(), timestampAuthorities=encoded([TSA_ROOT.der]))
    json_file = mla.seal(message(), holder().signer(), form=mla.Form.JSON, at=AT)
    for form, stamp, data in (("xml", stamp_xml, sealed()), ("json", stamp_json, json_file)):
        stamped = stamp(data, lambda covered: token(covered, stamped_at))
        told: dict[str, tuple[str, dict[str, Any], dict[str, Any], bytes]] = {
            "proves": (
                "A trusted timestamp proves that the signature is older than the end of the certificate.",
                GOOD,
                trusted,
                stamped,
            ),
            "of something else": (
                "The timestamp covers something else than the signature.",
                refused("trust", "MLA-A31"),
                trusted,
                stamp(data, lambda covered: token(covered + b"x", stamped_at)),
            ),
            "of nobody who is trusted": (
                "The timestamp cannot be checked, because no authority for timestamps is trusted.",
                undecided("trust", "MLA-A32"),
                entries(entry()),
                stamped,
            ),
            "in the future": (
                "The timestamp bears a time after the judgement.",
                refused("trust", "MLA-A33"),
                trusted,
                stamp(data, lambda covered: token(covered, AT + DAY)),
            ),
        }
        for name, (about, expected, trust, file) in told.items():
            add(
                book,
                f"timestamp {name} {form}",
                about,
                ["7.5.1", "2.2"] if expected["outcome"] == "undecided" else ["7.5.1"],
                expected,
                trust,
                file,
                at=instant(AT if "future" in name else late),
                features=["timestamp"],
            )


def _revocation(book: Book) -> None:
    leaf, above, top = holder(), issuer(), root()
    good = (crl(above), crl(top))
    refusal, unknown = refused("trust", "MLA-A29"), undecided("trust", "MLA-A30")
    told: dict[str, tuple[str, str, tuple[bytes, ...], dict[str, Any]]] = {
        "good": ("Current lists of all issuers name nobody.", "require", good, GOOD),
        "revoked": (
            "The list of the issuer names the certificate.",
            "require",
            (crl(above, (leaf, AT - DAY)), crl(top)),
            refusal,
        ),
        "issuer revoked": (
            "The list of the root names the certificate of the issuer.",
            "require",
            (crl(above), crl(top, (above, AT - DAY))),
            refusal,
        ),
        "revoked later": (
            "The certificate was revoked after the proven time.",
            "require",
            (crl(above, (leaf, AT + timedelta(hours=1))), crl(top)),
            GOOD,
        ),
        "missing": ("No list is at hand.", "require", (), unknown),
        "of the issuer missing": ("The list of the issuer is not at hand.", "require", (crl(top),), unknown),
        "out of date": (
            "The list of the issuer was to be replaced before.",
            "require",
            (crl(above, since=AT - 3 * DAY, until=AT - DAY), crl(top)),
            unknown,
        ),
        "signed by somebody else": (
            "The list names the issuer and is signed by another key.",
            "require",
            (crl(above, signer=top), crl(top)),
            unknown,
        ),
        "missing and only reported": ("Lists are not required, and none is at hand.", "report", (), GOOD),
        "revoked and only reported": (
            "Lists are not required; one that is there counts.",
            "report",
            (crl(above, (leaf, AT - DAY)),),
            refusal,
        ),
    }
    for name, (about, mode, lists, expected) in told.items():
        trust = entries(entry(), revocation={"mode": mode, "lists": encoded(lists)})
        clauses = ["7.5.2", "2.2"] if expected["outcome"] == "undecided" else ["7.5.2"]
        add(book, f"revocation {name}", about, clauses, expected, trust, features=["revocation"])


def _lists(book: Book) -> None:
    def signed(by: Holder | None = None, **wanted: Any) -> bytes:
        given: dict[str, Any] = {"sequence": 7, "issued_at": ISSUED, "next_update": NEXT, "operator": KEEPER}
        contents = make_list([entry()], **(given | wanted))
        return sign_list(contents, (by or operator()).signer(), contents.issued_at)

    def trust(data: bytes, *operators: Holder, **more: Any) -> dict[str, Any]:
        named = encoded(each.der for each in operators or (operator(),))
        return {"list": encoded([data])[0], "operators": named, **more}

    good = signed()
    unsigned = make_list([entry()], sequence=7, issued_at=ISSUED, next_update=NEXT, operator=KEEPER).payload
    told: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
        "good": ("The list holds, and its operator is known.", GOOD, trust(good)),
        "next operator": (
            "Two operators are known while one takes over.",
            GOOD,
            trust(signed(operator("SPECIMEN Next")), operator(), operator("SPECIMEN Next")),
        ),
        "not signed": ("Nobody answers for the list.", undecided("trust", "MLA-A50"), trust(unsigned)),
        "of another operator": (
            "The list is signed well, by somebody whom the caller does not know.",
            undecided("trust", "MLA-A51"),
            trust(good, operator("SPECIMEN Next")),
        ),
        "changed": (
            "The list was changed after it was signed.",
            undecided("trust", "MLA-A09"),
            trust(_changed(good)),
        ),
        "older than one seen": (
            "A list with a higher number was seen before: somebody presents an old one.",
            undecided("trust", "MLA-A54"),
            trust(good, minimumSequence=8),
        ),
        "as old as one seen": ("The same list may be used again.", GOOD, trust(good, minimumSequence=7)),
        "run out": (
            "The list was to be replaced by now, and does not tell who was suspended since.",
            undecided("trust", "MLA-A56"),
            trust(signed(next_update=AT - DAY)),
        ),
        "not issued yet": (
            "The list bears a time of issue that has not come yet.",
            undecided("trust", "MLA-A55"),
            trust(signed(issued_at=AT + DAY)),
        ),
        "that is a message": (
            "A signed message stands in the place of the list.",
            undecided("trust", "MLA-A02"),
            trust(mla.seal(message(), operator().signer(), form=mla.Form.JSON, at=AT)),
        ),
    }
    for name, (about, expected, stated_trust) in told.items():
        clauses = ["7.6.1", "2.2"] if expected["outcome"] == "undecided" else ["7.6.1"]
        add(book, f"list {name}", about, clauses, expected, stated_trust, features=["trustList"])


def _changed(data: bytes) -> bytes:
    """A list in whose payload a letter is another one."""
    tree = json.loads(data)
    padded = tree["payload"] + "=" * (-len(tree["payload"]) % 4)
    payload = urlsafe_b64decode(padded).replace(b"specimen-prosecutor", b"specimen-prosecut0r")
    tree["payload"] = urlsafe_b64encode(payload).rstrip(b"=").decode()
    return json.dumps(tree, separators=(",", ":")).encode()


def _endorsements(book: Book) -> None:
    trust = kept(book, stated(specimens.trust()))

    def sealed_by(content: mla.Message, by: str) -> bytes:
        return mla.seal(content, holder(by).signer(), form=mla.Form.JSON, at=AT)

    def endorse(name: str, about: str, endorsing: mla.Message, by: str, expected: dict[str, Any]) -> None:
        book.add(
            FAMILY,
            f"endorsement {name}",
            about,
            ["7.6.2", "6.3"],
            "endorse",
            book.source(sealed(), near=f"{FAMILY}/endorsed"),
            expected,
            features=["endorsement", "issuers"],
            endorsement=book.source(sealed_by(endorsing, by), near=f"{FAMILY}/endorsement {name}"),
            trust=trust,
            at=instant(AT),
        )

    for name, endorsing in {"transmittal": transmittal(), "validation": validation()}.items():
        about = f"A {name} names this very message, in the other syntax, and is signed by its authority."
        endorse(name, about, endorsing, MINISTRY, accepted(kind=name))
    for name, (wrong, fault) in WRONG.items():
        content = wrong()
        sender = PROSECUTOR if content == message() else MINISTRY
        about = f"What seems to endorse the message does not: {name}."
        endorse(f"wrong {name}", about, content, sender, refused("trust", fault.code))
