"""From the bytes of a JSON file to its tree: the parser in C, bounded before and strict on the way.

The fast reading knows that something is wrong, but neither what nor where. Then ``json_faults`` reads the
file once more and says it.
"""

import json
import re
from typing import Any, NoReturn

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.problems import json_syntax
from mla_schema.wire.encoding import check_bytes
from mla_schema.wire.json_faults import MAX_INTEGER, MAX_INTEGER_LENGTH, refuse_first_fault
from mla_schema.wire.json_tokens import end_of_paired
from mla_schema.wire.limits import Limits

ENVELOPE = frozenset({"payload", "protected", "signature"})
"""What signed content has: the three parts of a flattened JWS (RFC 7515)."""

_NO_SHAPE = bytes(set(range(256)) - set(b'{}[]:"'))
_NO_STRUCTURE = bytes(set(range(256)) - set(b'{[,"'))
# How deep they go does not depend on their kind; whether the kinds match, the parser says.
_ONE_KIND = bytes.maketrans(b"{}", b"[]")

_find_surrogate = re.compile(rb"\\u[dD][89a-fA-F]").search
_escaped_quotes = re.compile(rb'\\["\\]').subn
# Beyond this depth it is the careful reading that counts: rounds over a deep file cost the square of its depth.
_MOST_ROUNDS = 256
# So few are taken out one by one. Where there are more, it is quicker to look at every byte.
_FEW = 100


def parse_json(data: bytes, limits: Limits) -> dict[str, Any]:
    """Parse a file.

    Args:
        data: The file.
        limits: What may be read.

    Returns:
        The outermost object: dictionaries, lists, texts without lone surrogates, whole numbers that every
        system keeps, truth values and ``None``.

    Raises:
        LimitExceeded: A limit is passed.
        Unreadable: The file is not an object in JSON and UTF-8, or holds what systems would read differently.
    """
    text = check_bytes(data, limits)
    members = _count_members(data, text, limits)
    if members is None:
        refuse_first_fault(text, limits)
    tree = None
    exhausted = False
    try:
        tree = _decode(text, members)
    except RecursionError:
        exhausted = True
    except ValueError:
        # The refusal is raised outside of this block, so that it does not carry an exception that repeats
        # what is in the file.
        pass
    if type(tree) is dict:
        return tree
    refuse_first_fault(text, limits)
    if exhausted:
        # The limit allows more than the interpreter can do.
        raise LimitExceeded(faults.DEPTH_LIMIT, limit=limits.depth)
    raise Unreadable(faults.MALFORMED_JSON, problem=json_syntax.A_RULE.said())


def _count_members(data: bytes, text: str, limits: Limits) -> int | None:
    """How many members the objects of a file have in all.

    Of a file that is not JSON it may say anything: that one the parser refuses.

    Returns:
        The number, which is exact; or ``None`` where a limit or a lone surrogate may be in the way.
    """
    plain = data
    if b"\\" in data:
        if _find_surrogate(data) and end_of_paired(text, 0, len(text)) < len(text):
            return None
        plain = _without_escaped_quotes(data)
    if len(data) > limits.nodes:
        structure = _outside_strings(plain.translate(None, _NO_STRUCTURE))
        if len(structure) >= limits.nodes:
            return None
    if len(data) > limits.text and max(map(len, data.replace(b'\\"', b"''").split(b'"'))) > limits.text:
        return None
    shape = _outside_strings(plain.translate(_ONE_KIND, _NO_SHAPE))
    brackets = shape.translate(None, b":")
    for _ in range(min(limits.depth, _MOST_ROUNDS)):
        # Each round takes away the innermost level.
        brackets = brackets.replace(b"[]", b"")
        if not brackets:
            # Each member has one colon outside of strings, and nothing else has.
            return shape.count(b":")
    return None


def _without_escaped_quotes(data: bytes) -> bytes:
    """Without them, and without escaped backslashes, every quotation mark opens or closes a string."""
    plain, count = _escaped_quotes(b"", data, _FEW)
    if count < _FEW:
        return plain
    return data.replace(b"\\\\", b"").replace(b'\\"', b"")


def _outside_strings(structure: bytes) -> bytes:
    """What stands outside of strings.

    Args:
        structure: The punctuation of a file, with all its quotation marks but those that are escaped.
    """
    # Most strings are empty by now, and to take those away is many times faster than to split at all.
    structure = structure.replace(b'""', b"")
    return b"".join(structure.split(b'"')[::2])


def _decode(text: str, members: int | None) -> Any:
    """The tree of a text that has so many members; of one that was read carefully the number need not be told.

    A name that an object has twice is kept once. So where as many were kept as there are, none is there twice.

    Raises:
        ValueError: It is not JSON, or has a number or names that systems would read differently.
    """
    kept = 0

    def count(found: dict[str, Any]) -> dict[str, Any]:
        nonlocal kept
        kept += len(found)
        return found

    tree = json.JSONDecoder(
        object_hook=count, parse_int=_integer, parse_float=_refuse, parse_constant=_refuse
    ).decode(text)
    if members not in (None, kept):
        raise ValueError
    return tree


def _integer(text: str) -> int:
    if len(text) > MAX_INTEGER_LENGTH or text == "-0":
        raise ValueError
    number = int(text)
    if abs(number) > MAX_INTEGER:
        raise ValueError
    return number


def _refuse(_: str) -> NoReturn:
    raise ValueError
