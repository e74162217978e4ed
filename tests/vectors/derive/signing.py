"""The family ``signature``: what must be accepted for each algorithm, and one attack of each class that must not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import mla_schema as mla
from mla_schema.conformance.answers import stage_of
from mla_schema.core import faults
from mla_schema.core.faults import Fault, limit
from mla_schema.derive.signed_examples import specimen_signer
from mla_schema.model.node import tag
from mla_schema.signature.algorithms import ED25519, ES256, ES384, ES512, PS256, PS384, PS512
from tests.example_files import FOLDER, TODAY, message
from tests.signature import hostile, json_forge, specimens
from tests.signature.hostile import Stage
from tests.signature.json_attacks import ATTACKS as JSON_ATTACKS
from tests.signature.json_attacks import CATALOGUE
from tests.signature.pki import AT, Kind
from tests.signature.xml_attacks import ATTACKS as XML_ATTACKS
from tests.signature.xml_attacks import ITEMS, ROWS
from tests.signature.xml_variants import ALGORITHMS, VARIANTS, signed_by
from tests.vectors.derive.book import ROOT, Book, accepted, refused, undecided
from tests.vectors.derive.digests import shown
from tests.vectors.derive.trusts import instant, kept, needed, specimen_list, stated

_FAMILY: Final = "signature"
_SIGNATORY: Final = "signatory"
LARGEST: Final = 130_000
"""Attacks that need larger files are shown by the limits of reading."""

_IN_XML: Final = {
    faults.NOT_SIGNED: ["7.1.1", "2.4"],
    faults.SIGNATURE_PLACE: ["7.1.1", "3.1"],
    faults.SIGNATURE_SHAPE: ["7.1.3", "7.1.7"],
    faults.NAMESPACE_NOT_USED: ["7.1.7"],
    faults.CERTIFICATE_COUNT: ["7.1.4"],
    faults.ALGORITHM_NOT_ACCEPTED: ["7.3.1"],
    faults.DIGEST_NOT_ACCEPTED: ["7.3.1"],
    faults.KEY_DOES_NOT_FIT: ["7.3.2"],
    faults.SIGNATURE_WRONG: ["3.1", "7.3.3"],
    faults.PROPERTIES_CHANGED: ["7.1.5"],
    faults.CONTENT_CHANGED: ["3.1"],
    faults.CERTIFICATE_UNREADABLE: ["7.1.4"],
    faults.CERTIFICATE_EXCHANGED: ["7.1.5"],
    faults.CERTIFICATE_NAME: ["7.3.4"],
    faults.ISSUER_SERIAL: ["7.1.5"],
}
_IN_JSON: Final = {
    faults.SIGNATURE_SHAPE: ["7.2.1", "7.2.2"],
    faults.CERTIFICATE_UNREADABLE: ["7.2.2"],
    faults.CERTIFICATE_EXCHANGED: ["7.2.2"],
    faults.CERTIFICATE_COUNT: ["7.2.2"],
    faults.SIGNATURE_WRONG: ["7.2.4", "7.3.3"],
}
_PLACES: Final = (
    ("CanonicalizationMethod", "7.1.2"),
    ("PrefixList", "7.1.2"),
    ("canonicalisation", "7.1.2"),
    ("InclusiveNamespaces", "7.1.2"),
    ("KeyInfo", "7.1.4"),
    ("X509Data", "7.1.4"),
    ("Unsigned", "7.1.6"),
    ("Target", "7.1.5"),
    ("SignedSignatureProperties", "7.1.5"),
    ("SignedDataObjectProperties", "7.1.5"),
    ("signing time", "7.1.5"),
    ("media type", "7.1.5"),
    ("base64url", "7.2.3"),
    ("canonical", "7.2.3"),
    ("cty", "7.2.5"),
    ("typ", "7.2.5"),
    ("whole document", "7.1.3"),
)
_USUAL: Final = {"U": ["3.1", "2.5"], "L": ["10.5", "2.5"], "F": ["4.1.3"], "V": ["10.1"], "E": ["10.4"]}
_WHO: Final = {
    faults.SIGNER_UNKNOWN: ["7.4.2"],
    faults.NO_PATH: ["7.4.2", "7.3.4"],
    faults.CERTIFICATE_EXPIRED: ["7.3.4"],
    faults.CERTIFICATE_NOT_YET_VALID: ["7.3.4"],
    faults.KEY_IN_PATH: ["7.3.1"],
    faults.ANOTHER_AUTHORITY: ["7.4.1"],
    faults.NOT_GRANTED: ["7.4.4"],
    faults.ROLE_NOT_PERMITTED: ["7.4.3"],
    faults.SPECIMEN_CERTIFICATE: ["7.4.5"],
    faults.TIMESTAMP_UNCHECKED: ["7.5.1", "2.2"],
    faults.TIMESTAMP_WRONG: ["7.5.1"],
    faults.SIGNED_IN_FUTURE: ["7.5.1"],
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """An attack that became a case.

    Attributes:
        name: Its name.
        form: The syntax.
        about: What a careless reader does.
        fault: What must be said about it.
        data: The file.
        trust: Who is trusted.
        undecided: Whether it cannot be told.
        says: Words that tell the reason apart.
    """

    name: str
    form: str
    about: str
    fault: Fault
    data: bytes
    trust: Callable[[], mla.Trust]
    undecided: bool
    says: str

    @property
    def features(self) -> list[str]:
        """What it needs beside the trust: whatever is not signed is for a timestamp, or is there to be refused by it."""
        return ["timestamp"] if b"UnsignedProperties" in self.data or b'"header"' in self.data else []

    @property
    def stage(self) -> str:
        """The stage at which it is refused."""
        return stage_of(self.fault.code)


def xml_classes() -> dict[object, list[str]]:
    """The attacks on XML by class: what is found, where, and for what reason; and each number of both catalogues."""
    found: dict[object, list[str]] = {}
    for name, attack in XML_ATTACKS.items():
        found.setdefault((attack.stage, attack.fault.code, attack.says), []).append(name)
        if attack.stage is Stage.PATH:
            # Each is refused for the same words, that there is no path, and each is another way to overlook it.
            found[name] = [name]
        for number in attack.items:
            found.setdefault(("item", number), []).append(name)
        for number in attack.rows:
            found.setdefault(("row", number), []).append(name)
    assert {key[1] for key in found if isinstance(key, tuple) and key[0] == "item"} == set(ITEMS)
    assert {key[1] for key in found if isinstance(key, tuple) and key[0] == "row"} == set(ROWS)
    return found


def json_classes() -> dict[object, list[str]]:
    """The attacks on JSON by class: theme, what is found, and for what reason; each line of the catalogue; each signatory."""
    found: dict[object, list[str]] = {("catalogue", name): list(names) for name, names in CATALOGUE.items()}
    for name, attack in JSON_ATTACKS.items():
        theme = name.partition(":")[0]
        found.setdefault((theme, attack.stage, attack.fault.code, attack.says), []).append(name)
        if theme == _SIGNATORY:
            # As in XML, each is another way to overlook that there is no path.
            found[name] = [name]
    return found


@cache
def chosen() -> dict[str, Chosen]:
    """One attack of each class, as far as its file is not too large."""
    found: dict[str, Chosen] = {}
    for names in xml_classes().values():
        _choose(found, [f"XML {name}" for name in names], lambda name: _xml(name.removeprefix("XML ")))
    for names in json_classes().values():
        _choose(found, [f"JSON {name}" for name in names], lambda name: _json(name.removeprefix("JSON ")))
    return found


def is_limit(fault: Fault) -> bool:
    """Whether a fault is that a limit is passed.

    Args:
        fault: The fault.
    """
    return fault in vars(limit).values()


def _choose(found: dict[str, Chosen], names: list[str], make: Callable[[str], Chosen]) -> None:
    """Take the first of a class, unless one is there."""
    if not found.keys().isdisjoint(names):
        return
    for name in names:
        one = make(name)
        # A limit of this library need not be that of others; those that all must have are shown by reading.
        if len(one.data) <= LARGEST and not is_limit(one.fault):
            found[name] = one
            return


def _xml(name: str) -> Chosen:
    attack = XML_ATTACKS[name]
    return Chosen(
        f"XML {name}", "xml", attack.about, attack.fault, attack.make(), specimens.trust, False, attack.says
    )


def _json(name: str) -> Chosen:
    attack = JSON_ATTACKS[name]
    about = f"Of the {name.partition(':')[0]} of a signed JSON: {name.partition(': ')[2]}."
    is_undecided = issubclass(attack.error, mla.Undecided)
    return Chosen(
        f"JSON {name}", "json", about, attack.fault, attack.data(), attack.trust, is_undecided, attack.says
    )


def _clauses(one: Chosen) -> list[str]:
    letter = one.fault.code[4]
    own = _IN_XML if one.form == "xml" else _IN_JSON
    found = own.get(one.fault) or _WHO.get(one.fault) or _IN_XML.get(one.fault) or _USUAL[letter]
    words = f"{one.says} {one.name}"
    more = [
        clause
        for word, clause in _PLACES
        if word in words and clause[2] == ("1" if one.form == "xml" else "2")
    ]
    return list(dict.fromkeys(["2.3", *more, *found]))


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    _accepting(book)
    for one in chosen().values():
        source = book.source(one.data, near=f"{_FAMILY}/{one.name}", form=one.form)
        judge = undecided if one.undecided else refused
        book.add(
            _FAMILY,
            one.name,
            one.about if one.about.endswith(".") else f"{one.about}.",
            _clauses(one),
            "verify",
            source,
            judge(one.stage, one.fault.code),
            features=[*one.features, *needed(stated(one.trust()), judge(one.stage, one.fault.code))],
            trust=kept(book, stated(one.trust())),
            at=instant(AT),
        )
    _not_judged(book)


def _accepting(book: Book) -> None:
    signer = {"country": "MD", "id": "specimen-prosecutor"}
    everybody = kept(book, stated(specimens.trust()))
    made: dict[str, tuple[bytes, str, str]] = {
        f"XML {algorithm.name}": (
            signed_by(algorithm),
            f"A message in XML, signed with {algorithm.name}.",
            algorithm.name,
        )
        for algorithm in ALGORITHMS
        if not algorithm.transitional
    }
    for name, make in VARIANTS.items():
        about = " ".join((make.__doc__ or "").split())
        made[f"XML variant {name}"] = (make(), about, "ES256")
    for algorithm, kind in _JSON_KEYS.items():
        by = json_forge.prosecutor(kind)
        data = json_forge.forge(json_forge.header(by, alg=algorithm.jose), by=by.signer(algorithm))
        made[f"JSON {algorithm.name}"] = (
            data,
            f"A message in JSON, signed with {algorithm.name}.",
            algorithm.name,
        )
    for name, (data, about, algorithm_name) in made.items():
        clauses = ["7.1.1", "7.3.1"] if name.startswith("XML") else ["7.2.1", "7.3.1"]
        book.add(
            _FAMILY,
            name,
            about,
            clauses,
            "verify",
            book.source(data, near=f"{_FAMILY}/{name}"),
            accepted(signer=signer),
            features=[algorithm_name, "issuers"],
            trust=everybody,
            at=instant(AT),
        )
    listed = kept(book, specimen_list())
    for number, name in enumerate(shown()):
        form = ("xml", "json")[number % 2]
        sender: Any = message(name).header.sender
        data = (FOLDER / "signed" / f"{name}.mla.{form}").read_bytes()
        type_ = tag(type(message(name).body))
        book.add(
            _FAMILY,
            f"example {name.removeprefix('conversations/')}",
            f"A signed message of the type '{type_}', verified by a signed trust list.",
            ["7.4.1", "7.4.3", "7.6.1"],
            "verify",
            book.source(data, near=f"{_FAMILY}/example {name.removeprefix('conversations/')} {form}"),
            accepted(signer={"country": sender.country, "id": sender.id}),
            features=["trustList", specimen_signer(ROOT, sender.id).algorithm.name],
            trust=listed,
            at=instant(TODAY),
            understood=sorted({each.uri for each in message(name).extensions}),
        )


_JSON_KEYS: Final = {
    ES256: Kind.P256,
    ES384: Kind.P384,
    ES512: Kind.P521,
    PS256: Kind.RSA3072,
    PS384: Kind.RSA3072,
    PS512: Kind.RSA3072,
    ED25519: Kind.ED25519,
}


def _not_judged(book: Book) -> None:
    """What is signed is read without being verified, and nothing is said of who signed."""
    for form, data in {"xml": specimens.sealed(), "json": json_forge.forge()}.items():
        book.add(
            "reading",
            f"not judged in {form}",
            "A signed message is read and its signature not judged: no signer may be named.",
            ["2.4"],
            "read",
            book.source(data, near=f"reading/not judged {form}"),
            accepted(signer=None),
        )
    changed = hostile.swap(specimens.sealed(), b"198.51.100.7", b"203.0.113.66")
    book.add(
        "reading",
        "not judged and forged",
        "A forged message is read and its signature not judged: it is a message, and nobody's.",
        ["2.4"],
        "read",
        book.source(changed, near="reading/not judged and forged"),
        accepted(signer=None),
    )
