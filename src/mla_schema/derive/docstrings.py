"""The words of the definitions: docstrings of classes, fields and members, read from their source.

They are read only here. At run time a model carries no descriptions.
"""

import ast
import importlib
import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from mla_schema.codec.shape import Field
from mla_schema.core.law import Provision, provisions
from mla_schema.model.node import Node
from mla_schema.model.scalar import Scalar

_SOURCE = re.compile(r"(?:^|\s)Source: (?P<names>[A-Z0-9_,\s]+)\.\s*$")

# A class is labelled by its name. These words of a name are written otherwise in a label …
_INITIALISMS = {
    "Iccid": "ICCID",
    "Id": "ID",
    "Imei": "IMEI",
    "Imsi": "IMSI",
    "Ip": "IP",
    "Mac": "MAC",
    "Msisdn": "MSISDN",
    "Sip": "SIP",
    "Uri": "URI",
    "Url": "URL",
}
# … and these names as a whole.
_LABELS = {
    "CryptoAddress": "Crypto-asset address",
    "DeviceSerial": "Device serial number",
    "EmailAddress": "E-mail address",
    "Eui64": "EUI-64",
    "GpsiMsisdn": "GPSI (MSISDN)",
    "GpsiNai": "GPSI (NAI)",
    "MessageIdentifier": "Message-ID",
    "SupiImsi": "SUPI (IMSI)",
    "SupiNai": "SUPI (NAI)",
    "TelUri": "Tel URI",
    "YesNoUnknown": "Yes, no or unknown",
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a definition says about itself.

    Attributes:
        label: Its name for people.
        meaning: What it means, in sentences.
        sources: The provisions on which it rests, by constant.
    """

    label: str
    meaning: str
    sources: tuple[str, ...]

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions themselves."""
        return tuple(_law()[name] for name in self.sources)

    @property
    def description(self) -> str:
        """The meaning with its sources."""
        sources = "; ".join(map(str, self.provisions))
        return f"{self.meaning} [{sources}]" if sources else self.meaning

    @property
    def sentence(self) -> str:
        """Label, meaning and sources."""
        return f"{self.label}. {self.description}"


def words_of_class(cls: type[Node] | type[StrEnum]) -> Words:
    """The words of a class: its label is its name, split into words.

    Args:
        cls: A class of the model, or a code list.
    """
    meaning, sources = _split_source(inspect.cleandoc(_bodies(cls.__module__)[cls.__name__][0]))
    return Words(label_of_name(cls.__name__), _one_line(meaning), sources)


def words_of_field(field: Field) -> Words:
    """The words of a field.

    Args:
        field: A field of a shape.
    """
    return _labelled(field.owner, field.name)


def words_of_code(code: StrEnum) -> Words:
    """The words of a member of a code list.

    Args:
        code: The member.
    """
    return _labelled(type(code), code.name)


def words_of_scalar(scalar: Scalar) -> Words:
    """The words of a scalar type.

    Args:
        scalar: The scalar type.
    """
    return _parse(scalar.doc, scalar.name)


def text_of_class(cls: type) -> str:
    """The docstring of a class that is no definition of the format, on one line.

    Args:
        cls: Any class.
    """
    return _one_line(_bodies(cls.__module__)[cls.__name__][0])


def text_of_attribute(cls: type, name: str) -> str:
    """The docstring under an attribute of such a class, on one line.

    Args:
        cls: Any class.
        name: The name of the attribute.
    """
    return _one_line(_bodies(cls.__module__)[cls.__name__][1][name])


def label_of_name(name: str) -> str:
    """A class name as words: ``ServiceProvider`` becomes ``Service provider``, ``IpAddress`` ``IP address``.

    Args:
        name: The name of a class.
    """
    if name in _LABELS:
        return _LABELS[name]
    first, *rest = re.findall(r"[A-Z][a-z0-9]*", name)
    return " ".join(
        [_INITIALISMS.get(first, first), *(_INITIALISMS.get(word, word.lower()) for word in rest)]
    )


def _labelled(cls: type, name: str) -> Words:
    documents = _bodies(cls.__module__)[cls.__name__][1]
    if name not in documents:
        message = f"{cls.__module__}.{cls.__name__}.{name} has no docstring"
        raise LookupError(message)
    return _parse(inspect.cleandoc(documents[name]), f"{cls.__name__}.{name}")


def _parse(text: str, where: str) -> Words:
    body, sources = _split_source(text)
    label, stop, meaning = _one_line(body).partition(". ")
    if not stop:
        message = f"{where}: a docstring here is a label, a full stop, and the meaning"
        raise ValueError(message)
    return Words(label, meaning, sources)


def _split_source(text: str) -> tuple[str, tuple[str, ...]]:
    found = _SOURCE.search(text)
    if found is None:
        return text, ()
    names = tuple(name.strip() for name in found["names"].split(","))
    unknown = [name for name in names if name not in _law()]
    if unknown:
        message = f"unknown provisions: {', '.join(unknown)}"
        raise LookupError(message)
    return text[: found.start()], names


@cache
def _law() -> Mapping[str, Provision]:
    """The provisions, collected once: they are looked up for every definition."""
    return provisions()


def _one_line(text: str) -> str:
    return " ".join(text.split())


@cache
def _bodies(module: str) -> dict[str, tuple[str, dict[str, str]]]:
    """For each class of a module its docstring, and the docstrings under its attributes."""
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    return {
        node.name: (ast.get_docstring(node, clean=False) or "", _attribute_docstrings(node))
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


def _attribute_docstrings(node: ast.ClassDef) -> dict[str, str]:
    found = {}
    for statement, following in zip(node.body, node.body[1:], strict=False):
        match statement, following:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                found[name] = text
    return found
