"""The family ``trust``: a good signature is not enough. Who signed, in what role, and when."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import mla_schema as mla
from mla_schema.codec.shape import members
from mla_schema.model.body import Body
from mla_schema.signature.trusted import PERMITTED, Period, SigningRole
from tests.signature import pki, specimens
from tests.signature.pki import AT, SINCE
from tests.signature.specimens import (
    MINISTRY,
    SCHOOL,
    entry,
    holder,
    issuer,
    message,
)
from tests.vectors.derive.book import Book, accepted, refused
from tests.vectors.derive.planting import holding, message_of, minimal
from tests.vectors.derive.trust_cases import DAY, GOOD, add, entries, seal
from tests.vectors.derive.trusts import instant, stated


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    _authorities(book)
    _roles(book)
    _times(book)


def _authorities(book: Book) -> None:
    other = pki.leaf(issuer(), "SPECIMEN Other Office")
    usual = entry()
    add(book, "everybody", "The authority that the header names has signed.", ["7.4.1"], GOOD, entries(usual))
    add(
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
            GOOD,
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
            GOOD,
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
        add(book, name, about, clauses, expected, entries(one))
    add(
        book,
        "message in the name of another",
        "The ministry seals correctly, and the header names the prosecutor.",
        ["7.4.1"],
        refused("trust", "MLA-A25"),
        stated(specimens.trust()),
        seal(message(), holder(MINISTRY)),
    )
    school = holder(SCHOOL)
    add(
        book,
        "specimen by a certificate for specimens",
        "A certificate for specimens signs a specimen.",
        ["7.4.5"],
        accepted(signer={"country": "MD", "id": "specimen-school"}),
        stated(specimens.trust()),
        seal(message(SCHOOL), school),
    )
    add(
        book,
        "no specimen by a certificate for specimens",
        "A certificate for specimens signs what is no specimen: nobody may act on it.",
        ["7.4.5"],
        refused("trust", "MLA-A28"),
        stated(specimens.trust()),
        seal(message(SCHOOL, specimen=False), school),
    )
    add(
        book,
        "not signed",
        "A message without a signature is no message of anybody.",
        ["2.4", "7.4.1"],
        refused("signature", "MLA-A01"),
        stated(specimens.trust()),
        mla.encode(message(), form=mla.Form.XML),
    )
    add(
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
        trust = entries(replace(entry(), roles=frozenset({role})))
        for may in (True, False):
            tags = [each for each in Body.MEMBERS if (each in PERMITTED[role]) is may]
            if not tags:
                continue
            body = minimal(members(Body)[tags[0]])
            tree = holding(members(Body)[tags[0]])
            content = message_of({**tree, "header": _header(), "body": {tags[0]: body}})
            expected = GOOD if may else refused("trust", "MLA-A27")
            verb = "may" if may else "may not"
            add(
                book,
                f"role {role.value} {verb}",
                f"Who has the role '{role.value}' {verb} send a message of the type '{tags[0]}'.",
                ["7.4.3"],
                expected,
                trust,
                seal(content, holder()),
            )


def _header() -> Any:
    return json.loads(mla.encode(message(), form=mla.Form.JSON))["header"]


def _times(book: Book) -> None:
    before, after = AT - DAY, AT + DAY
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
        "granted since now": ("The beginning of a time belongs to it.", (Period(AT),), GOOD),
        "granted between two times": (
            "The authority was suspended, and the proven time lies in between.",
            (Period(SINCE, before), Period(after)),
            refused("trust", "MLA-A26"),
        ),
        "granted never": ("The authority has no time at all.", (), refused("trust", "MLA-A26")),
    }
    for name, (about, periods, expected) in granted.items():
        add(book, name, about, ["7.4.4"], expected, entries(replace(entry(), granted=periods)))
    usual = entries(entry())
    late = pki.UNTIL + DAY
    add(
        book,
        "expired",
        "The certificate has expired when it is judged, and nothing proves an earlier time.",
        ["7.3.4", "7.5.1"],
        refused("trust", "MLA-A22"),
        usual,
        at=instant(late),
    )
    add(
        book,
        "expired since it was registered",
        "The receiver's own register proves that the file arrived while the certificate was valid.",
        ["7.5.1"],
        GOOD,
        usual,
        at=instant(late),
        registeredAt=instant(AT),
    )
    add(
        book,
        "suspended since it was registered",
        "The authority is suspended today, and was trusted when the file arrived.",
        ["7.5.1", "7.4.4"],
        GOOD,
        entries(replace(entry(), granted=(Period(SINCE, AT + DAY),))),
        at=instant(AT + 2 * DAY),
        registeredAt=instant(AT),
    )
    for minutes, expected in ((5, GOOD), (6, refused("signature", "MLA-A35"))):
        add(
            book,
            f"signed {minutes} minutes ahead",
            f"The signature claims to be made {minutes} minutes after the judgement.",
            ["7.5.1"],
            expected,
            usual,
            at=instant(AT - timedelta(minutes=minutes)),
        )
