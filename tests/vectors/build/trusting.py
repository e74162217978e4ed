"""The family ``trust``: a good signature is not enough. Who signed, in what role, when, and who says so."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import mla_schema as mla
from mla_schema.codec.shape import members
from mla_schema.model.body import Body
from mla_schema.signature.json import stamp_json
from mla_schema.signature.trust_list import make_list, sign_list
from mla_schema.signature.trusted import PERMITTED, Period, SigningRole
from mla_schema.signature.xml import sign_xml, stamp_xml
from tests.signature import pki, specimens
from tests.signature.pki import AT, SINCE, Holder
from tests.signature.specimens import (
    MINISTRY,
    PROSECUTOR,
    SCHOOL,
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
from tests.vectors.build.book import Book, accepted, refused, undecided
from tests.vectors.build.planting import holding, message_of, minimal
from tests.vectors.build.trusts import encoded, instant, kept, needed, stated

_FAMILY: Final = "trust"
_DAY: Final = timedelta(days=1)
_SIGNER: Final = {"country": "MD", "id": "specimen-prosecutor"}
_GOOD: Final = accepted(signer=_SIGNER)


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    _authorities(book)
    _roles(book)
    _times(book)
    _stamps(book)
    _revocation(book)
    _lists(book)
    _endorsements(book)


def _add(
    book: Book,
    name: str,
    about: str,
    clauses: list[str],
    expected: dict[str, Any],
    trust: dict[str, Any],
    data: bytes | None = None,
    **more: Any,
) -> None:
    """A case about the usual file, judged at the usual time, if nothing else is said."""
    given = {"at": instant(AT), **more}
    features = {*given.pop("features", ()), *needed(trust, expected)}
    source = book.source(data if data is not None else sealed(), near=f"{_FAMILY}/{name}")
    named = ["2.3", *clauses] if "stage" in expected else clauses
    book.add(
        _FAMILY,
        name,
        about,
        named,
        "verify",
        source,
        expected,
        features=features,
        trust=kept(book, trust),
        **given,
    )


def _entries(*entries: mla.TrustedAuthority, **more: Any) -> dict[str, Any]:
    return stated(mla.Trust(entries), **more)


def _seal(content: mla.Message, by: Holder) -> bytes:
    return sign_xml(mla.encode(content, form=mla.Form.XML), by.signer(), AT)


def _authorities(book: Book) -> None:
    other = pki.leaf(issuer(), "SPECIMEN Other Office")
    usual = entry()
    _add(
        book,
        "everybody",
        "The authority that the header names has signed.",
        ["7.4.1"],
        _GOOD,
        _entries(usual),
    )
    _add(
        book,
        "nobody",
        "An empty trust believes nobody, however good a signature is.",
        ["7.4.6"],
        refused("trust", "MLA-A20"),
        {"authorities": []},
    )
    told: dict[str, tuple[str, list[str], dict[str, Any], mla.TrustedAuthority]] = {
        "another identifier": (
            "The certificate is that of another authority of the same State than the header names.",
            ["7.4.1"],
            refused("trust", "MLA-A25"),
            replace(usual, id="specimen-court"),
        ),
        "another State": (
            "The certificate is that of an authority of another State than the header names.",
            ["7.4.1"],
            refused("trust", "MLA-A25"),
            replace(usual, country="RO"),
        ),
        "another organisation": (
            "The certificate is of the right issuer, and names another organisation.",
            ["7.4.2"],
            refused("trust", "MLA-A20"),
            replace(usual, organisation="SPECIMEN Other Office"),
        ),
        "pinned": (
            "The certificate itself stands in the trust.",
            ["7.4.2"],
            _GOOD,
            entry(pinned=(holder(),)),
        ),
        "another pinned": (
            "Another certificate of the same issuer stands in the trust, and that of the issuer does not.",
            ["7.4.2"],
            refused("trust", "MLA-A20"),
            entry(pinned=(other,)),
        ),
        "issuer in the middle": (
            "The trust ends at the issuer, below the root.",
            ["7.4.2"],
            _GOOD,
            entry(issuers=(issuer(),)),
        ),
        "issuer of others": (
            "The trust ends at an issuer that has not issued the certificate.",
            ["7.4.2"],
            refused("trust", "MLA-A21"),
            entry(issuers=(pki.root("SPECIMEN Other Root"),)),
        ),
    }
    for name, (about, clauses, expected, one) in told.items():
        _add(book, name, about, clauses, expected, _entries(one))
    _add(
        book,
        "message in the name of another",
        "The ministry seals correctly, and the header names the prosecutor.",
        ["7.4.1"],
        refused("trust", "MLA-A25"),
        stated(specimens.trust()),
        _seal(message(), holder(MINISTRY)),
    )
    school = holder(SCHOOL)
    _add(
        book,
        "specimen by a certificate for specimens",
        "A certificate for specimens signs a specimen.",
        ["7.4.5"],
        accepted(signer={"country": "MD", "id": "specimen-school"}),
        stated(specimens.trust()),
        _seal(message(SCHOOL), school),
    )
    _add(
        book,
        "no specimen by a certificate for specimens",
        "A certificate for specimens signs what is no specimen: nobody may act on it.",
        ["7.4.5"],
        refused("trust", "MLA-A28"),
        stated(specimens.trust()),
        _seal(message(SCHOOL, specimen=False), school),
    )
    _add(
        book,
        "not signed",
        "A message without a signature is no message of anybody.",
        ["2.4", "7.4.1"],
        refused("signature", "MLA-A01"),
        stated(specimens.trust()),
        mla.encode(message(), form=mla.Form.XML),
    )
    _add(
        book,
        "not signed in JSON",
        "A message without a signature is no message of anybody.",
        ["2.4", "7.4.1"],
        refused("signature", "MLA-A01"),
        stated(specimens.trust()),
        mla.encode(message(), form=mla.Form.JSON),
    )


def _roles(book: Book) -> None:
    """For each role one message that it may send, and one that it may not, if there is one."""
    for role in SigningRole:
        trust = _entries(replace(entry(), roles=frozenset({role})))
        for may in (True, False):
            tags = [each for each in Body.MEMBERS if (each in PERMITTED[role]) is may]
            if not tags:
                continue
            body = minimal(members(Body)[tags[0]])
            tree = holding(members(Body)[tags[0]])
            content = message_of({**tree, "header": _header(), "body": {tags[0]: body}})
            expected = _GOOD if may else refused("trust", "MLA-A27")
            verb = "may" if may else "may not"
            _add(
                book,
                f"role {role.value} {verb}",
                f"Who has the role '{role.value}' {verb} send a message of the type '{tags[0]}'.",
                ["7.4.3"],
                expected,
                trust,
                _seal(content, holder()),
            )


def _header() -> Any:
    return json.loads(mla.encode(message(), form=mla.Form.JSON))["header"]


def _times(book: Book) -> None:
    before, after = AT - _DAY, AT + _DAY
    granted: dict[str, tuple[str, tuple[Period, ...], dict[str, Any]]] = {
        "granted since later": (
            "The authority was not trusted yet at the proven time.",
            (Period(after),),
            refused("trust", "MLA-A26"),
        ),
        "granted until earlier": (
            "The authority was not trusted any more at the proven time.",
            (Period(SINCE, before),),
            refused("trust", "MLA-A26"),
        ),
        "granted until now": (
            "The end of a time does not belong to it.",
            (Period(SINCE, AT),),
            refused("trust", "MLA-A26"),
        ),
        "granted since now": ("The beginning of a time belongs to it.", (Period(AT),), _GOOD),
        "granted between two times": (
            "The authority was suspended, and the proven time lies in between.",
            (Period(SINCE, before), Period(after)),
            refused("trust", "MLA-A26"),
        ),
        "granted never": ("The authority has no time at all.", (), refused("trust", "MLA-A26")),
    }
    for name, (about, periods, expected) in granted.items():
        _add(book, name, about, ["7.4.4"], expected, _entries(replace(entry(), granted=periods)))
    usual = _entries(entry())
    late = pki.UNTIL + _DAY
    _add(
        book,
        "expired",
        "The certificate has expired when it is judged, and nothing proves an earlier time.",
        ["7.3.4", "7.5.1"],
        refused("trust", "MLA-A22"),
        usual,
        at=instant(late),
    )
    _add(
        book,
        "expired since it was registered",
        "The receiver's own register proves that the file arrived while the certificate was valid.",
        ["7.5.1"],
        _GOOD,
        usual,
        at=instant(late),
        registeredAt=instant(AT),
    )
    _add(
        book,
        "suspended since it was registered",
        "The authority is suspended today, and was trusted when the file arrived.",
        ["7.5.1", "7.4.4"],
        _GOOD,
        _entries(replace(entry(), granted=(Period(SINCE, AT + _DAY),))),
        at=instant(AT + 2 * _DAY),
        registeredAt=instant(AT),
    )
    for minutes, expected in ((5, _GOOD), (6, refused("signature", "MLA-A35"))):
        _add(
            book,
            f"signed {minutes} minutes ahead",
            f"The signature claims to be made {minutes} minutes after the judgement.",
            ["7.5.1"],
            expected,
            usual,
            at=instant(AT - timedelta(minutes=minutes)),
        )


def _stamps(book: Book) -> None:
    late, stamped_at = pki.UNTIL + _DAY, AT + timedelta(minutes=1)
    trusted = _entries(entry(), timestampAuthorities=encoded([TSA_ROOT.der]))
    json_file = mla.seal(message(), holder().signer(), form=mla.Form.JSON, at=AT)
    for form, stamp, data in (("xml", stamp_xml, sealed()), ("json", stamp_json, json_file)):
        stamped = stamp(data, lambda covered: token(covered, stamped_at))
        told: dict[str, tuple[str, dict[str, Any], dict[str, Any], bytes]] = {
            "proves": (
                "A trusted timestamp proves that the signature is older than the end of the certificate.",
                _GOOD,
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
                _entries(entry()),
                stamped,
            ),
            "in the future": (
                "The timestamp bears a time after the judgement.",
                refused("trust", "MLA-A33"),
                trusted,
                stamp(data, lambda covered: token(covered, AT + _DAY)),
            ),
        }
        for name, (about, expected, trust, file) in told.items():
            _add(
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
        "good": ("Current lists of all issuers name nobody.", "require", good, _GOOD),
        "revoked": (
            "The list of the issuer names the certificate.",
            "require",
            (crl(above, (leaf, AT - _DAY)), crl(top)),
            refusal,
        ),
        "issuer revoked": (
            "The list of the root names the certificate of the issuer.",
            "require",
            (crl(above), crl(top, (above, AT - _DAY))),
            refusal,
        ),
        "revoked later": (
            "The certificate was revoked after the proven time.",
            "require",
            (crl(above, (leaf, AT + timedelta(hours=1))), crl(top)),
            _GOOD,
        ),
        "missing": ("No list is at hand.", "require", (), unknown),
        "of the issuer missing": ("The list of the issuer is not at hand.", "require", (crl(top),), unknown),
        "out of date": (
            "The list of the issuer was to be replaced before.",
            "require",
            (crl(above, since=AT - 3 * _DAY, until=AT - _DAY), crl(top)),
            unknown,
        ),
        "signed by somebody else": (
            "The list names the issuer and is signed by another key.",
            "require",
            (crl(above, signer=top), crl(top)),
            unknown,
        ),
        "missing and only reported": ("Lists are not required, and none is at hand.", "report", (), _GOOD),
        "revoked and only reported": (
            "Lists are not required; one that is there counts.",
            "report",
            (crl(above, (leaf, AT - _DAY)),),
            refusal,
        ),
    }
    for name, (about, mode, lists, expected) in told.items():
        trust = _entries(entry(), revocation={"mode": mode, "lists": encoded(lists)})
        clauses = ["7.5.2", "2.2"] if expected["outcome"] == "undecided" else ["7.5.2"]
        _add(book, f"revocation {name}", about, clauses, expected, trust, features=["revocation"])


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
        "good": ("The list holds, and its operator is known.", _GOOD, trust(good)),
        "next operator": (
            "Two operators are known while one takes over.",
            _GOOD,
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
        "as old as one seen": ("The same list may be used again.", _GOOD, trust(good, minimumSequence=7)),
        "run out": (
            "The list was to be replaced by now, and does not tell who was suspended since.",
            undecided("trust", "MLA-A56"),
            trust(signed(next_update=AT - _DAY)),
        ),
        "not issued yet": (
            "The list bears a time of issue that has not come yet.",
            undecided("trust", "MLA-A55"),
            trust(signed(issued_at=AT + _DAY)),
        ),
        "that is a message": (
            "A signed message stands in the place of the list.",
            undecided("trust", "MLA-A02"),
            trust(mla.seal(message(), operator().signer(), form=mla.Form.JSON, at=AT)),
        ),
    }
    for name, (about, expected, stated_trust) in told.items():
        clauses = ["7.6.1", "2.2"] if expected["outcome"] == "undecided" else ["7.6.1"]
        _add(book, f"list {name}", about, clauses, expected, stated_trust, features=["trustList"])


def _changed(data: bytes) -> bytes:
    """A list in whose payload a letter is another one."""
    tree = json.loads(data)
    padded = tree["payload"] + "=" * (-len(tree["payload"]) % 4)
    payload = urlsafe_b64decode(padded).replace(b"specimen-prosecutor", b"specimen-prosecut0r")
    tree["payload"] = urlsafe_b64encode(payload).rstrip(b"=").decode()
    return json.dumps(tree, separators=(",", ":")).encode()


def _endorsements(book: Book) -> None:
    trust = kept(book, stated(specimens.trust()))

    def seal(content: mla.Message, by: str) -> bytes:
        return mla.seal(content, holder(by).signer(), form=mla.Form.JSON, at=AT)

    def add(name: str, about: str, endorsing: mla.Message, by: str, expected: dict[str, Any]) -> None:
        book.add(
            _FAMILY,
            f"endorsement {name}",
            about,
            ["7.6.2", "6.3"],
            "endorse",
            book.source(sealed(), near=f"{_FAMILY}/endorsed"),
            expected,
            features=["endorsement", "issuers"],
            endorsement=book.source(seal(endorsing, by), near=f"{_FAMILY}/endorsement {name}"),
            trust=trust,
            at=instant(AT),
        )

    for name, endorsing in {"transmittal": transmittal(), "validation": validation()}.items():
        about = f"A {name} names this very message, in the other syntax, and is signed by its authority."
        add(name, about, endorsing, MINISTRY, accepted(kind=name))
    for name, (wrong, fault) in WRONG.items():
        content = wrong()
        sender = PROSECUTOR if content == message() else MINISTRY
        about = f"What seems to endorse the message does not: {name}."
        add(f"wrong {name}", about, content, sender, refused("trust", fault.code))
