"""Patterns as the other languages write them.

A pattern is stored once, in a subset that Rust, XSD 1.0 and ECMA-262 understand alike: literals, ``[…]``,
``(…|…)``, ``{m,n}``, ``*``, ``+``, ``?`` and the escapes of tab, line feed and carriage return. What is not in the
subset is refused here, so that it never reaches a derived schema.
"""

import re
from collections.abc import Callable, Iterator

_PART = re.compile(
    r"""
    (?P<class>\[\^?(?:\\[tnr]|[^\[\]\\])+\])
  | (?P<many>[*+?]|\{[0-9]+(?:,[0-9]*)?\})
  | (?P<open>\((?!\?)|\|)
  | (?P<close>\))
  | (?P<one>\\[tnr]|[ -~])
    """,
    re.VERBOSE,
)
# These mean something outside a class, and not the same to all engines; none is needed.
_NOT_LITERAL = frozenset(".^$\\[](){}|*+?")
_MEMBER = re.compile(r"(?P<first>\\[tnr]|.)(?:-(?P<last>\\[tnr]|.))?", re.DOTALL)
# Doubled in a class, these are operators in Rust, and in ECMA-262 under its newest flag.
_OPERATORS = ("&&", "--", "~~")
# Control characters and noncharacters: XML cannot carry them, not even as references.
_NOT_IN_XML = re.compile("[\x00-\x1f\ufffe\uffff]")


class PatternError(ValueError):
    """A pattern that does not mean the same to all engines."""


def xsd_pattern(pattern: str) -> str:
    """A pattern as XSD writes it.

    Characters that XML cannot carry are left out: a schema cannot name them, and no document has them.

    Args:
        pattern: The unanchored pattern of a scalar.

    Raises:
        PatternError: It is not in the subset.
    """
    return _rewritten(pattern, _xsd_sign)


def ecma_pattern(pattern: str) -> str:
    """A pattern as ECMA-262 writes it under the flag ``u``, still unanchored.

    Control characters and noncharacters become escapes, which travel better than the characters themselves.

    Args:
        pattern: The unanchored pattern of a scalar.

    Raises:
        PatternError: It is not in the subset.
    """
    return _rewritten(pattern, _ecma_sign)


def _rewritten(pattern: str, write: Callable[[str], str | None]) -> str:
    return "".join(_class(text, write) if kind == "class" else text for kind, text in _parts(pattern))


def _parts(pattern: str) -> Iterator[tuple[str, str]]:
    """The parts of a pattern, each with its kind."""
    before = "open"
    position = 0
    while position < len(pattern):
        found = _PART.match(pattern, position)
        kind = found.lastgroup if found is not None else None
        if found is None or kind is None or (kind == "one" and found[0] in _NOT_LITERAL):
            message = f"{pattern!r} has at {position} what is not written alike everywhere"
            raise PatternError(message)
        if kind == "many" and before in ("open", "many"):
            message = f"{pattern!r} has at {position} a quantifier of nothing, or a lazy one"
            raise PatternError(message)
        yield kind, found[0]
        before, position = kind, found.end()


def _class(text: str, write: Callable[[str], str | None]) -> str:
    """A class, rewritten sign by sign."""
    negated = text[1] == "^"
    members = text[1 + negated : -1]
    written: list[str | None] = []
    for found in _MEMBER.finditer(members):
        first, last = found["first"], found["last"]
        # A hyphen for itself stands last; everywhere else some engine takes it for a range.
        if (first == "-" and found.end() < len(members)) or (last is not None and last <= first):
            message = f"{text!r} has a stray hyphen, or a range that is not in order"
            raise PatternError(message)
        written.append(write(first) if last is None else _range(write(first), write(last)))
    if any(operator in members for operator in _OPERATORS):
        message = f"{text!r} has a doubled sign, which is an operator for some engines"
        raise PatternError(message)
    return f"[{'^' * negated}{''.join(filter(None, written))}]"


def _range(first: str | None, last: str | None) -> str | None:
    return f"{first}-{last}" if first and last else None


def _xsd_sign(sign: str) -> str | None:
    if _NOT_IN_XML.fullmatch(sign):
        return None
    # XSD takes these two for themselves only in certain places, and processors disagree on which.
    return f"\\{sign}" if sign in "-^" else sign


def _ecma_sign(sign: str) -> str | None:
    if _NOT_IN_XML.fullmatch(sign):
        return f"\\u{ord(sign):04x}"
    return f"\\{sign}" if sign == "-" else sign
