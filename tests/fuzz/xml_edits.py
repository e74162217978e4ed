"""Damage to XML that knows its tokens and its tree."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Final, TypeAlias

from lxml import etree

from tests.fuzz.byte_edits import Edit

TreeEdit: TypeAlias = Callable[[Random, etree._Element, etree._Element], etree._Element]
"""Damages the first tree and gives its root; elements of the second may get into it."""

_tokens: Final = re.compile(rb"<[^<>]*>|[^<]+|<")
_attribute: Final = re.compile(rb"""\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')""")
_DS: Final = "http://www.w3.org/2000/09/xmldsig#"
_STRAY: Final = (
    *(
        b"<!-- -->",
        b"<?pi x?>",
        b"<![CDATA[x]]>",
        b"<![CDATA[]]>",
        b"&#65;",
        b"&#x0;",
        b"&amp;",
        b"&x;",
        b"]]>",
    ),
    *(
        b"<!DOCTYPE message>",
        b"<!DOCTYPE m [<!ENTITY x 'y'>]>",
        b'<?xml version="1.0"?>',
        b"<a/>",
        b"\n",
        b"x",
    ),
    *(b"<specimen>true</specimen>", b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'),
)
_ATTRIBUTES: Final = (
    *(
        b' Id="content"',
        b' Id="x"',
        b' xml:id="content"',
        b' id="content"',
        b' URI=""',
        b' xml:space="preserve"',
    ),
    *(
        b' xmlns:a="urn:a"',
        b' xmlns=""',
        b' xmlns="urn:a"',
        b' xmlns:ds="urn:a"',
        b' schemaVersion="1.0"',
        b' a="b"',
    ),
    *(b' xsi:type="a"', b' xml:base="urn:a"', b' xml:lang="en"', b' Algorithm="none"'),
)
_VALUES: Final = (
    *(
        b'""',
        b'"#content"',
        b'"#signed-properties"',
        b'"#signature"',
        b'"#xpointer(/)"',
        b'"file:///etc/passwd"',
    ),
    *(b'"http://www.w3.org/2001/10/xml-exc-c14n#"', b'"http://www.w3.org/2006/12/xml-c14n11"'),
    *(
        b'"http://www.w3.org/2000/09/xmldsig#enveloped-signature"',
        b'"http://www.w3.org/2000/09/xmldsig#base64"',
    ),
    *(b'"http://www.w3.org/2001/04/xmlenc#sha512"', b'"http://www.w3.org/2000/09/xmldsig#sha1"'),
    *(
        b'"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384"',
        b'"http://www.w3.org/2000/09/xmldsig#hmac-sha1"',
    ),
)


def token(random: Random, data: bytes, mate: bytes) -> bytes:
    """A token deleted, repeated, moved, or replaced by one of another file."""
    tokens = _tokens.findall(data)
    at = random.randrange(len(tokens))
    match random.randrange(5):
        case 0:
            del tokens[at]
        case 1:
            tokens.insert(random.randint(0, len(tokens)), tokens[at])
        case 2:
            tokens.insert(random.randrange(len(tokens)), tokens.pop(at))
        case 3:
            tokens[at] = random.choice(_tokens.findall(mate))
        case _:
            other = random.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
    return b"".join(tokens)


def stray(random: Random, data: bytes, _: bytes) -> bytes:
    """Something between two tokens, or in a text, that should not be there."""
    tokens = _tokens.findall(data)
    at = random.randrange(len(tokens))
    if tokens[at][:1] != b"<" and random.random() < 0.5:
        cut = random.randint(0, len(tokens[at]))
        tokens[at] = tokens[at][:cut] + random.choice(_STRAY) + tokens[at][cut:]
    else:
        tokens.insert(at, random.choice(_STRAY))
    return b"".join(tokens)


def attribute(random: Random, data: bytes, _: bytes) -> bytes:
    """An attribute added, or one given another value, or taken away."""
    names = [found.end() for found in re.finditer(rb"<[\w:]+", data)]
    present = [found.span() for found in _attribute.finditer(data)]
    if present and random.random() < 0.6:
        start, end = random.choice(present)
        name = data[start:end].partition(b"=")[0]
        value = name + b"=" + random.choice(_VALUES) if random.random() < 0.8 else b""
        return data[:start] + value + data[end:]
    if not names:
        return data
    end = random.choice(names)
    return data[:end] + random.choice(_ATTRIBUTES) + data[end:]


def same(random: Random, data: bytes, _: bytes) -> bytes:
    """The same document, written otherwise: it may be accepted, and then says the same."""
    tokens = _tokens.findall(data)
    at = random.randrange(len(tokens))
    text = tokens[at]
    if text[:1] == b"<":
        tokens[at] = random.choice(
            (
                text.replace(b">", b" >"),
                text.replace(b" ", b"\n\t"),
                text.replace(b'"', b"'"),
                text.replace(b"=", b" = "),
            )
        )
    elif text.isascii():
        cut = random.randrange(len(text))
        written = (b"&#%d;" % text[cut], b"&#x%x;" % text[cut], b"<![CDATA[" + text[cut : cut + 1] + b"]]>")
        if text[cut : cut + 1] not in b"&;#" and b"&" not in text:
            tokens[at] = text[:cut] + random.choice(written) + text[cut + 1 :]
    return b"".join(tokens)


def prefix(random: Random, data: bytes, _: bytes) -> bytes:
    """A prefix renamed, everywhere or once."""
    old = random.choice((b"ds:", b"xades:", b":ds=", b":xades="))
    new = random.choice((b"dsig:", b"xades:", b"ds:", b"", b":dsig=", b":xades="))
    return data.replace(old, new, random.choice((1, -1)))


def _tree(edit: TreeEdit) -> Edit:
    def edited(random: Random, data: bytes, mate: bytes) -> bytes:
        try:
            root, other = etree.fromstring(data), etree.fromstring(mate)
        except (etree.LxmlError, ValueError):
            return token(random, data, mate)
        return etree.tostring(edit(random, root, other), encoding="UTF-8")

    return edited


def _any(random: Random, root: etree._Element) -> etree._Element:
    elements = list(root.iter(etree.Element))
    return random.choice(elements[1:] or elements)


def _transplanted(random: Random, root: etree._Element, mate: etree._Element) -> etree._Element:
    """An element replaced by one of the same name from another file."""
    element = _any(random, root)
    alike = list(mate.iter(element.tag)) or [_any(random, mate)]
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, deepcopy(random.choice(alike)))
    return root


def _removed(random: Random, root: etree._Element, _: etree._Element) -> etree._Element:
    element = _any(random, root)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
    return root


def _added(random: Random, root: etree._Element, mate: etree._Element) -> etree._Element:
    """An element of this or another file, once more: somewhere, or first or last in the root."""
    element = deepcopy(_any(random, random.choice((root, mate))))
    target = random.choice((root, _any(random, root)))
    target.insert(random.choice((0, len(target), random.randint(0, len(target)))), element)
    return root


def _moved(random: Random, root: etree._Element, _: etree._Element) -> etree._Element:
    element, target = _any(random, root), _any(random, root)
    if element is not root and all(each is not element for each in (target, *target.iterancestors())):
        target.insert(random.randint(0, len(target)), element)
    return root


def _signatures(random: Random, root: etree._Element, mate: etree._Element) -> etree._Element:
    """The signature of another file: instead, beside, before or inside."""
    other = mate.find(f".//{{{_DS}}}Signature")
    own = root.find(f".//{{{_DS}}}Signature")
    if other is None or own is None or own.getparent() is None:
        return root
    other = deepcopy(other)
    match random.randrange(5):
        case 0:
            own.getparent().replace(own, other)  # type: ignore[union-attr]  # asked above
        case 1:
            own.addnext(other)
        case 2:
            own.addprevious(other)
        case 3:
            _any(random, own).append(other)
        case _:
            root.insert(0, own)
    return root


def _wrapped(random: Random, root: etree._Element, mate: etree._Element) -> etree._Element:
    """Signature wrapping: the signed document moves into another, or another into its signature."""
    signature = root.find(f".//{{{_DS}}}Signature")
    if signature is None:
        return root
    match random.randrange(4):
        case 0:
            outer = deepcopy(root)
            outer[:] = []
            outer.append(root)
            return outer
        case 1:
            for child in list(mate)[:-1]:
                root.insert(0, deepcopy(child))
        case 2:
            container = etree.SubElement(signature, f"{{{_DS}}}Object")
            container.extend([deepcopy(child) for child in list(root)[:-1]])
            for child in reversed(list(mate)[:-1]):
                root.insert(0, deepcopy(child))
        case _:
            evil = deepcopy(mate)
            for child in evil.findall(f"{{{_DS}}}Signature"):
                evil.remove(child)
            container = etree.SubElement(signature, f"{{{_DS}}}Object")
            evil.append(signature)
            container.append(root)
            return evil
    return root


EDITS: Final[dict[str, Edit]] = {
    "token": token,
    "stray construct": stray,
    "attribute": attribute,
    "written otherwise": same,
    "prefix": prefix,
    "element transplanted": _tree(_transplanted),
    "element removed": _tree(_removed),
    "element added": _tree(_added),
    "element moved": _tree(_moved),
    "signature moved": _tree(_signatures),
    "document wrapped": _tree(_wrapped),
}
