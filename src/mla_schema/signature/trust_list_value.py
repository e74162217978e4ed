"""A value in the JSON tree of a trust list, with its place: each question to it is answered, or refused by name."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.core.problems import trust_list as problems
from mla_schema.core.words import Problem
from mla_schema.signature.certificates import load_certificates
from mla_schema.wire.places import pointer_to

_TIME = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_COUNTRY = re.compile("[A-Z]{2}")
_URI = re.compile("[a-z][a-z0-9+.-]*:[!-~]+")


class Value:
    """A value of the tree and its place in it."""

    __slots__ = ("_place", "_value")

    def __init__(self, value: Any, *place: str | int) -> None:
        """Take the value.

        Args:
            value: What the parser gave.
            *place: The way to it from the root.
        """
        self._value, self._place = value, place

    def refuse(self, problem: str, fault: Fault = faults.TRUST_LIST_SHAPE) -> Unreadable:
        """The refusal of this value.

        Args:
            problem: What is wrong with it; words of ours have a key.
            fault: What kind of refusal it is.
        """
        return Unreadable(fault, place=pointer_to(*self._place) or "/", problem=problem)

    def members(self, required: Sequence[str], optional: Sequence[str] = ()) -> dict[str, "Value"]:
        """The members of an object that has those and no others.

        Args:
            required: Those that must be there.
            optional: Those that may be there.

        Raises:
            Unreadable: One is missing, or there is another.
        """
        if not isinstance(self._value, dict):
            raise self.refuse(problems.AN_OBJECT.said())
        for name in required:
            if name not in self._value:
                raise self.refuse(problems.MISSING.said(name=name))
        if self._value.keys() - {*required, *optional}:
            raise self.refuse(problems.OTHER_MEMBER.said(names=", ".join((*required, *optional))))
        return {name: Value(value, *self._place, name) for name, value in self._value.items()}

    def items(self) -> list["Value"]:
        """The entries of an array; there is at least one.

        Raises:
            Unreadable: It is no array, or an empty one.
        """
        if not isinstance(self._value, list) or not self._value:
            raise self.refuse(problems.AN_ARRAY.said())
        return [Value(value, *self._place, position) for position, value in enumerate(self._value)]

    def only(self) -> "Value":
        """The one entry of an array.

        Raises:
            Unreadable: There is none, or more than one.
        """
        [first, *more] = self.items()
        if more:
            raise self.refuse(problems.ONE_ENTRY.said())
        return first

    def text(self) -> str:
        """A text that says something.

        Raises:
            Unreadable: It is something else.
        """
        if not isinstance(self._value, str) or not self._value.strip():
            raise self.refuse(problems.A_TEXT.said())
        return self._value

    def one_of(self, allowed: Iterable[str]) -> str:
        """One of some words.

        Args:
            allowed: The words.

        Raises:
            Unreadable: It is something else.
        """
        if self._value not in (known := list(allowed)):
            raise self.refuse(problems.ONE_OF.said(names=", ".join(known)))
        return str(self._value)

    def uri(self) -> str:
        """A URI.

        Raises:
            Unreadable: It is something else.
        """
        return self._matching(_URI, problems.A_URI)

    def country(self) -> str:
        """A country code.

        Raises:
            Unreadable: It is something else.
        """
        return self._matching(_COUNTRY, problems.A_COUNTRY)

    def instant(self) -> datetime:
        """An instant in UTC.

        Raises:
            Unreadable: It is something else.
        """
        try:
            return datetime.fromisoformat(self._matching(_TIME, problems.AN_INSTANT))
        except ValueError:
            raise self.refuse(problems.AN_INSTANT.said()) from None

    def number(self) -> int:
        """A whole number from 1.

        Raises:
            Unreadable: It is something else.
        """
        if type(self._value) is not int or self._value < 1:
            raise self.refuse(problems.A_NUMBER.said())
        return self._value

    def flag(self) -> bool:
        """A truth value that can only be true.

        Raises:
            Unreadable: It is something else.
        """
        if self._value is not True:
            raise self.refuse(problems.ONLY_TRUE.said())
        return True

    def certificate(self, *, issues: bool) -> bytes:
        """A certificate in DER.

        Args:
            issues: Whether it must be that of an issuer; else it must not be.

        Raises:
            Unreadable: It cannot be read, or is of the other kind.
        """
        text = self.text()
        try:
            [certificate] = load_certificates((text,))
        except SignatureError:
            raise self.refuse(problems.UNREADABLE.said(), faults.TRUST_LIST_CERTIFICATE) from None
        if _is_issuer(certificate) is not issues:
            problem = problems.NO_ISSUER if issues else problems.AN_ISSUER
            raise self.refuse(problem.said(), faults.TRUST_LIST_CERTIFICATE)
        return certificate.public_bytes(Encoding.DER)

    def _matching(self, pattern: re.Pattern[str], problem: Problem) -> str:
        if not isinstance(self._value, str) or pattern.fullmatch(self._value) is None:
            raise self.refuse(problem.said())
        return self._value


def _is_issuer(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False
