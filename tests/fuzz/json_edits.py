"""Damage to JSON that knows its tokens, its tree, and what is encoded inside of it."""

from __future__ import annotations

import json
import re
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from random import Random
from typing import Any, Final, TypeAlias

from tests.fuzz import byte_edits
from tests.fuzz.byte_edits import Edit

_tokens: Final = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+|\s+|"')
_PARTS: Final = ("payload", "protected", "signature")
_VALUES: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, -1, 1, 2**53, 1.5, "", "A", "none", "ES384", "\ud800", [], {}, [[]], {"a": 1}),
    *("application/json", "jose+json", "2026-11-24T09:30:00Z", ["b64"], 10**30),
)
_NAMES: Final = (
    *("payload", "protected", "signature", "header", "signatures", "alg", "crit", "b64", "jwk", "kid", "x5c"),
    *("x5t#S256", "iat", "sigT", "etsiU", "cty", "typ", "schemaVersion", "body", "extensions", "a"),
)
Slot: TypeAlias = tuple[Any, Any]
"""A container and the name or number of a value in it."""


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
            tokens[at] = random.choice(
                (b"1e999", b"-0", b"NaN", b"1.0", b"null", b"{}", b"[]", b'"\\ud800"', b"//")
            )
    return b"".join(tokens)


def same(random: Random, data: bytes, _: bytes) -> bytes:
    """The same value, written otherwise: it may be accepted, and then says the same."""
    tokens = _tokens.findall(data)
    at = random.randrange(len(tokens))
    text = tokens[at]
    if text[:1] == b'"' and len(text) > 2 and b"\\" not in text and text.isascii() and random.random() < 0.6:
        cut = random.randrange(1, len(text) - 1)
        tokens[at] = text[:cut] + b"\\u%04x" % text[cut] + text[cut + 1 :]
    else:
        tokens.insert(at, random.choice((b" ", b"\n", b"\r\n", b"\t")))
    return b"".join(tokens)


def twice(random: Random, data: bytes, mate: bytes) -> bytes:
    """A member of this or another file once more, under its name or its name written otherwise."""
    try:
        members = json.loads(random.choice((data, mate)))
        name, value = random.choice(list(members.items()))
    except (ValueError, AttributeError, IndexError):
        return token(random, data, mate)
    written = json.dumps(name).encode()
    if random.random() < 0.3:
        written = b'"\\u%04x' % written[1] + written[2:]
    member = written + b":" + json.dumps(value).encode()
    return b"{" + member + b"," + data[1:] if random.random() < 0.5 else data[:-1] + b"," + member + b"}"


def member(random: Random, data: bytes, mate: bytes) -> bytes:
    """Members of the envelope added, taken away, renamed, or taken from another file."""
    try:
        members, others = json.loads(data), json.loads(mate)
        name = random.choice(list(members))
    except (ValueError, TypeError, IndexError):
        return token(random, data, mate)
    match random.randrange(5):
        case 0:
            members[name] = others.get(name, "")
        case 1:
            members[random.choice(_NAMES)] = members.pop(name)
        case 2:
            members[random.choice(_NAMES)] = random.choice((*_VALUES, others.get(name), others))
        case 3:
            del members[name]
        case _:
            members[name] = random.choice(_VALUES)
    return _written(members)


def _inside(part: str, edit: Edit) -> Edit:
    """An edit of what is encoded in a part."""

    def edited(random: Random, data: bytes, mate: bytes) -> bytes:
        try:
            members, others = json.loads(data), json.loads(mate)
            inner, other = _decoded(members[part]), _decoded(others[part])
        except (ValueError, TypeError, KeyError, AttributeError):
            return token(random, data, mate)
        if not inner or not other:
            return token(random, data, mate)
        changed = edit(random, inner, other)
        return _written(members | {part: urlsafe_b64encode(changed).decode().rstrip("=")})

    return edited


def tree(random: Random, data: bytes, mate: bytes) -> bytes:
    """A value deep inside changed, removed, repeated, or replaced by one of another file."""
    try:
        root, other = json.loads(data), json.loads(mate)
    except ValueError:
        return token(random, data, mate)
    slots, others = list(_slots(root)), list(_slots(other))
    if not slots or not others:
        return token(random, data, mate)
    container, key = random.choice(slots)
    match random.randrange(5):
        case 0:
            container[key] = random.choice(_VALUES)
        case 1:
            del container[key]
        case 2:
            alike = [each for each in others if each[1] == key] or others
            donor, name = random.choice(alike)
            container[key] = donor[name]
        case 3 if isinstance(container, list):
            container.append(container[key])
        case 3:
            container[random.choice(_NAMES)] = container[key]
        case _:
            container[key] = [container[key]] if random.random() < 0.5 else {"a": container[key]}
    return _written(root)


def _slots(value: Any) -> Iterator[Slot]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(items):
        yield value, key
        yield from _slots(inner)


def _decoded(text: str) -> bytes:
    return b64decode(text.translate(str.maketrans("-_", "+/")) + "==")


def _written(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


EDITS: Final[dict[str, Edit]] = {
    "token": token,
    "written otherwise": same,
    "member twice": twice,
    "member": member,
    "tree": tree,
    **{f"{part}: byte": _inside(part, byte_edits.flip) for part in _PARTS},
    **{f"{part}: implanted": _inside(part, byte_edits.implant) for part in _PARTS},
    **{f"{part}: token": _inside(part, token) for part in _PARTS[:2]},
    **{f"{part}: tree": _inside(part, tree) for part in _PARTS[:2]},
    **{f"{part}: written otherwise": _inside(part, same) for part in _PARTS[:2]},
}
