"""How an attack is written down: a function that makes the hostile file, and what must become of it.

The name of the function is the name of the attack, and its description says what a careless reader does.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from lxml import etree

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.core.errors import SignatureError, UntrustedSigner
from mla_schema.core.faults import Fault
from mla_schema.signature.algorithms import ES256
from mla_schema.wire.xml import DS
from tests.signature.pki import AT
from tests.signature.specimens import holder, message, sealed, trust
from tests.signature.xmldsig import EXCLUSIVE, canonical, resign


class Stage(StrEnum):
    """How far a file comes before it is refused."""

    WIRE = "wire"
    """It cannot be read."""
    SHAPE = "shape"
    """Its signature is not of the one shape, or not in the one place."""
    ALGORITHM = "algorithm"
    """An algorithm is not accepted, or the key does not fit it."""
    VALUE = "value"
    """The value of the signature is wrong."""
    PROPERTIES = "properties"
    """The signed properties were changed."""
    CONTENT = "content"
    """The message was changed."""
    CERTIFICATE = "certificate"
    """The certificate cannot be read, or is not the one that the signature names."""
    TIME = "time"
    """It claims a time of signing that has not come yet."""
    PATH = "path"
    """The certificate is not that of anybody who is trusted."""
    AUTHORISATION = "authorisation"
    """Who is trusted may not sign this."""
    STRUCTURE = "structure"
    """What was signed is not a message."""


_IN_SIGNATURE: Final = {
    faults.NOT_SIGNED: Stage.SHAPE,
    faults.SIGNATURE_PLACE: Stage.SHAPE,
    faults.SIGNATURE_SHAPE: Stage.SHAPE,
    faults.NAMESPACE_NOT_USED: Stage.SHAPE,
    faults.CERTIFICATE_COUNT: Stage.SHAPE,
    faults.ALGORITHM_NOT_ACCEPTED: Stage.ALGORITHM,
    faults.DIGEST_NOT_ACCEPTED: Stage.ALGORITHM,
    faults.KEY_DOES_NOT_FIT: Stage.ALGORITHM,
    faults.SIGNATURE_WRONG: Stage.VALUE,
    faults.PROPERTIES_CHANGED: Stage.PROPERTIES,
    faults.CONTENT_CHANGED: Stage.CONTENT,
    faults.CERTIFICATE_UNREADABLE: Stage.CERTIFICATE,
    faults.CERTIFICATE_EXCHANGED: Stage.CERTIFICATE,
    faults.CERTIFICATE_NAME: Stage.CERTIFICATE,
    faults.ISSUER_SERIAL: Stage.CERTIFICATE,
}


def stage_of(data: bytes) -> Stage:
    """Walk the road step by step, and see where a file is refused.

    Args:
        data: The file; it is refused.
    """
    try:
        received = mla.read(data)
    except mla.MlaError:
        return Stage.WIRE
    try:
        signed = received.signed_content(trust())
    except SignatureError as error:
        return _IN_SIGNATURE[error.fault]
    try:
        trust().proven_time(signed, AT, None)
    except SignatureError:
        return Stage.TIME
    try:
        trust().candidates(signed, AT)
    except UntrustedSigner:
        return Stage.PATH
    try:
        received.verify(trust(), at=AT)
    except UntrustedSigner:
        return Stage.AUTHORISATION
    except mla.MlaError:
        return Stage.STRUCTURE
    raise AssertionError


@dataclass(frozen=True, slots=True)
class Attack:
    """A hostile file and what must become of it.

    Attributes:
        name: Its name.
        about: What a careless reader does.
        make: Makes the file.
        stage: How far it comes.
        fault: What is said about it.
        says: Words of the sentence, where one fault has several reasons.
        items: Numbers of the list of negative vectors that it stands for.
        rows: Numbers of the table of attacks that it stands for.
        fools: Whether a reader who only does what the signature says believes it.
    """

    name: str
    about: str
    make: Callable[[], bytes]
    stage: Stage
    fault: Fault
    says: str
    items: frozenset[int]
    rows: frozenset[int]
    fools: bool

    @property
    def error(self) -> type[mla.MlaError]:
        """The class of the refusal."""
        if self.stage is Stage.WIRE:
            return mla.LimitExceeded if self.fault.code.startswith("MLA-L") else mla.Unreadable
        if self.stage is Stage.STRUCTURE:
            unknown = self.fault is faults.UNSUPPORTED_VERSION
            return mla.UnsupportedVersion if unknown else mla.InvalidMessage
        return UntrustedSigner if self.stage in {Stage.PATH, Stage.AUTHORISATION} else SignatureError


class Attacks(dict[str, Attack]):
    """Attacks of one theme, by name."""

    def add(
        self,
        stage: Stage,
        fault: Fault,
        says: str = "",
        *,
        item: int | tuple[int, ...] = (),
        row: int | tuple[int, ...] = (),
        fools: bool = False,
    ) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
        """Write an attack down.

        Args:
            stage: How far it must come.
            fault: What must be said about it.
            says: Words of the sentence.
            item: Numbers of the list of negative vectors.
            row: Numbers of the table of attacks.
            fools: Whether a reader who only does what the signature says believes it.
        """

        def keep(make: Callable[[], bytes]) -> Callable[[], bytes]:
            name, about = make.__name__.replace("_", " ").strip(), (make.__doc__ or "").strip()
            assert name not in self, name
            assert about, name
            numbers, lines = _numbers(item), _numbers(row)
            self[name] = Attack(name, about, make, stage, fault, says, numbers, lines, fools)
            return make

        return keep


def _numbers(given: int | tuple[int, ...]) -> frozenset[int]:
    return frozenset({given} if isinstance(given, int) else given)


def swap(data: bytes, old: bytes, new: bytes, *, times: int = 1) -> bytes:
    """Replace what stands in a file exactly so many times.

    Args:
        data: The file.
        old: What is replaced.
        new: By what.
        times: How often it is there.
    """
    assert data.count(old) == times, (old, data.count(old))
    return data.replace(old, new)


def swap_first(data: bytes, old: bytes, new: bytes) -> bytes:
    """Replace what stands in a file for the first time.

    Args:
        data: The file.
        old: What is replaced.
        new: By what.
    """
    assert old in data, old
    return data.replace(old, new, 1)


def piece(data: bytes, name: str, nth: int = 0) -> bytes:
    """An element of a file, as it stands there.

    Args:
        data: The file.
        name: The name of the element, with its prefix; it has none of that name inside.
        nth: Which of them.
    """
    found = re.findall(rb"<%s[ >].*?</%s>" % (name.encode(), name.encode()), data, re.DOTALL)
    element: bytes = found[nth]
    return element


def inside(data: bytes, name: str, nth: int = 0) -> bytes:
    """The content of an element, as it stands in a file.

    Args:
        data: The file.
        name: The name of the element, with its prefix.
        nth: Which of them.
    """
    element = piece(data, name, nth)
    return element[element.index(b">") + 1 : element.rindex(b"</")]


def put_before(data: bytes, anchor: bytes, *what: bytes) -> bytes:
    """Put something before what stands in a file once."""
    return swap(data, anchor, b"".join(what) + anchor)


def put_behind(data: bytes, anchor: bytes, *what: bytes) -> bytes:
    """Put something behind what stands in a file once."""
    return swap(data, anchor, anchor + b"".join(what))


@cache
def evil() -> bytes:
    """The message that an attacker would like to have signed: another address, and no signature."""
    document = mla.encode(message(facts="SPECIMEN forged facts"), form=mla.Form.XML)
    return swap(document, b"198.51.100.7", b"203.0.113.66")


@cache
def signature() -> bytes:
    """The signature of the sealed message."""
    return piece(sealed(), "ds:Signature")


@cache
def bare() -> bytes:
    """The sealed message without its signature."""
    return swap(sealed(), signature(), b"")


def signed_with(document: bytes) -> bytes:
    """A document of any kind, under a good signature of the prosecutor.

    Args:
        document: The document; its root ends it.
    """
    end = document.rindex(b"</")
    return resign(document[:end] + signature() + document[end:], holder().signer())


def altered(old: bytes, new: bytes, *, times: int = 1) -> bytes:
    """The sealed message with something replaced, signed again by the prosecutor, who knows no better.

    Args:
        old: What is replaced.
        new: By what.
        times: How often it is there.
    """
    return resign(swap(sealed(), old, new, times=times))


def method(uri: str) -> bytes:
    """The sealed message with another method of signature.

    Args:
        uri: Its identifier.
    """
    return swap(sealed(), ES256.uri.encode(), uri.encode())


def signed_part(data: bytes) -> bytes:
    """What the value of a signature signs.

    Args:
        data: The file.
    """
    return canonical(etree.fromstring(data).find(f".//{{{DS}}}SignedInfo"), EXCLUSIVE)


def valued(data: bytes, value: bytes) -> bytes:
    """A file with another value of its signature.

    Args:
        data: The file.
        value: The value.
    """
    return swap(data, inside(data, "ds:SignatureValue"), b64encode(value))
