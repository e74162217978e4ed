"""What is wrong with a JSON file, and where: the careful reading of a file that the fast one did not take.

It knows everything that the fast reading refuses, and is exact about the limits. It stops at the first fault
in the order of the file, and keeps its own stack, so that no nesting exhausts that of Python.
"""

import json
import re
from collections.abc import Callable
from enum import Enum
from typing import NoReturn

from mla_schema.core import faults
from mla_schema.core.errors import LimitExceeded, Unreadable
from mla_schema.core.faults import Fault
from mla_schema.core.problems import json_syntax
from mla_schema.core.words import Problem
from mla_schema.wire.encoding import place_in_text
from mla_schema.wire.json_tokens import (
    BROKEN,
    END,
    NUMBER,
    STRING,
    WORD,
    breaking_point,
    end_of_paired,
    tokens,
)
from mla_schema.wire.limits import Limits
from mla_schema.wire.places import short

MAX_INTEGER = 9_007_199_254_740_991
"""2^53 - 1, the largest whole number that every system keeps (RFC 8785)."""
MAX_INTEGER_LENGTH = len(str(-MAX_INTEGER))

_is_integer = re.compile(r"-?(?:0|[1-9][0-9]*+)").fullmatch
_is_number = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:[.][0-9]++)?(?:[eE][-+]?[0-9]++)?").fullmatch
_NOT_NUMBERS = ("NaN", "Infinity", "-Infinity")
_LITERALS = ("true", "false", "null")
_LAST_CONTROL = "\x1f"
_LINE_CHARACTERS = "\t\n\r"
_MOST_BYTES_IN_UTF8 = 4


class _Expected(Enum):
    """What must come next, as the refusal says it."""

    ROOT = json_syntax.ROOT
    FIRST_NAME = json_syntax.FIRST_NAME
    NAME = json_syntax.NAME
    COLON = json_syntax.COLON
    VALUE = json_syntax.VALUE
    FIRST_ITEM = json_syntax.FIRST_ITEM
    ITEM = json_syntax.ITEM
    AFTER_MEMBER = json_syntax.AFTER_MEMBER
    AFTER_ITEM = json_syntax.AFTER_ITEM
    NOTHING = json_syntax.A_RULE


def refuse_first_fault(text: str, limits: Limits) -> None:
    """Read a file carefully; return if nothing is wrong with it.

    Args:
        text: The file.
        limits: What may be read.

    Raises:
        LimitExceeded: A limit is passed.
        Unreadable: There is another fault.
    """
    _Reading(text, limits).run()


class _Reading:
    """One careful reading of one file."""

    def __init__(self, text: str, limits: Limits) -> None:
        self.text = text
        self.limits = limits
        self.expected = _Expected.ROOT
        self.open: list[str] = []
        # For each object that is open, the names it has so far.
        self.names: list[set[str]] = []
        self.nodes = 0

    def run(self) -> None:
        """Take one token after the other, until one cannot stand where it stands."""
        for kind, start, end in tokens(self.text):
            action = _GRAMMAR.get((self.expected, kind))
            if action is None:
                self._refuse_token(kind, start)
            action(self, start, end)

    def begin(self, start: int, _end: int) -> None:
        self._count_node(start)
        if len(self.open) == self.limits.depth:
            self._refuse_limit(faults.DEPTH_LIMIT, start, self.limits.depth)
        self.open.append(self.text[start])
        if self.open[-1] == "{":
            self.names.append(set())
            self.expected = _Expected.FIRST_NAME
        else:
            self.expected = _Expected.FIRST_ITEM

    def close(self, _start: int, _end: int) -> None:
        if self.open.pop() == "{":
            self.names.pop()
        self._after_value()

    def name(self, start: int, end: int) -> None:
        self._check_string(start, end)
        name = self.text[start + 1 : end - 1]
        if "\\" in name:
            name = json.loads(self.text[start:end])
        names = self.names[-1]
        if name in names:
            self._refuse(faults.DUPLICATE_MEMBER, start, name=short(name))
        names.add(name)
        self.expected = _Expected.COLON

    def colon(self, _start: int, _end: int) -> None:
        self.expected = _Expected.VALUE

    def comma(self, _start: int, _end: int) -> None:
        self.expected = _Expected.NAME if self.expected is _Expected.AFTER_MEMBER else _Expected.ITEM

    def string(self, start: int, end: int) -> None:
        self._count_node(start)
        self._check_string(start, end)
        self._after_value()

    def number(self, start: int, end: int) -> None:
        self._count_node(start)
        number = self.text[start:end]
        if _is_integer(number) is None:
            if number in _NOT_NUMBERS:
                self._refuse(faults.NOT_A_NUMBER, start)
            if _is_number(number) is None:
                self._refuse_syntax(json_syntax.NOT_A_NUMBER, start)
            self._refuse(faults.FRACTION, start)
        if number == "-0":
            self._refuse(faults.NEGATIVE_ZERO, start)
        # The length comes first: Python does not convert integers of arbitrary length.
        if len(number) > MAX_INTEGER_LENGTH or abs(int(number)) > MAX_INTEGER:
            self._refuse(faults.INTEGER_TOO_LARGE, start)
        self._after_value()

    def word(self, start: int, end: int) -> None:
        self._count_node(start)
        word = self.text[start:end]
        if word in _NOT_NUMBERS:
            self._refuse(faults.NOT_A_NUMBER, start)
        if word not in _LITERALS:
            self._refuse_syntax(json_syntax.NOT_QUOTED, start)
        self._after_value()

    def over(self, _start: int, _end: int) -> None:
        """Nothing follows, as it should be."""

    def _after_value(self) -> None:
        if not self.open:
            self.expected = _Expected.NOTHING
        elif self.open[-1] == "{":
            self.expected = _Expected.AFTER_MEMBER
        else:
            self.expected = _Expected.AFTER_ITEM

    def _count_node(self, start: int) -> None:
        self.nodes += 1
        if self.nodes > self.limits.nodes:
            self._refuse_limit(faults.NODE_LIMIT, start, self.limits.nodes)

    def _check_string(self, start: int, end: int) -> None:
        if self.text.find("\\u", start, end) >= 0:
            paired = end_of_paired(self.text, start, end)
            if paired < end:
                self._refuse(faults.LONE_SURROGATE, paired)
        if (end - start) * _MOST_BYTES_IN_UTF8 > self.limits.text:
            value = json.loads(self.text[start:end])
            if len(value.encode()) > self.limits.text:
                self._refuse_limit(faults.TEXT_LIMIT, start, self.limits.text)

    def _refuse_token(self, kind: str, start: int) -> NoReturn:
        """Say why a token cannot stand here."""
        character = self.text[start : start + 1]
        if self.expected is _Expected.NOTHING:
            self._refuse(faults.TRAILING_CONTENT, start)
        if kind == END and self.open:
            self._refuse_syntax(json_syntax.ENDS_EARLY, start)
        if kind == BROKEN and character == '"':
            self._refuse_broken_string(start, breaking_point(self.text, start))
        if kind == BROKEN and character <= _LAST_CONTROL:
            self._refuse(faults.FORBIDDEN_CHARACTER, start, character=f"U+{ord(character):04X}")
        if kind == BROKEN and character in "/#":
            self._refuse_syntax(json_syntax.COMMENT, start)
        if kind == BROKEN and character == "'":
            self._refuse_syntax(json_syntax.SINGLE_QUOTED, start)
        if (self.expected, kind) in ((_Expected.NAME, "}"), (_Expected.ITEM, "]")):
            self._refuse_syntax(json_syntax.LAST_COMMA, start)
        self._refuse_syntax(self.expected.value, start)

    def _refuse_broken_string(self, start: int, breaking: int) -> NoReturn:
        character = self.text[breaking : breaking + 1]
        if not character:
            self._refuse_syntax(json_syntax.NOT_CLOSED, start)
        if character == "\\":
            self._refuse_syntax(json_syntax.NO_ESCAPE, breaking)
        if character in _LINE_CHARACTERS:
            self._refuse_syntax(json_syntax.LINE_IN_TEXT, breaking)
        self._refuse(faults.FORBIDDEN_CHARACTER, breaking, character=f"U+{ord(character):04X}")

    def _refuse_syntax(self, problem: Problem, offset: int) -> NoReturn:
        # Braces of JSON are operands: in a text of a catalogue they would be placeholders.
        self._refuse(faults.MALFORMED_JSON, offset, problem=problem.said(begin="{", end="}"))

    def _refuse(self, fault: Fault, offset: int, **params: str) -> NoReturn:
        line, column = place_in_text(self.text, offset)
        raise Unreadable(fault, line=line, column=column, **params)

    def _refuse_limit(self, fault: Fault, offset: int, limit: int) -> NoReturn:
        line, column = place_in_text(self.text, offset)
        raise LimitExceeded(fault, line=line, column=column, limit=limit)


_GRAMMAR: dict[tuple[_Expected, str], Callable[[_Reading, int, int], None]] = {
    (_Expected.ROOT, "{"): _Reading.begin,
    (_Expected.FIRST_NAME, STRING): _Reading.name,
    (_Expected.FIRST_NAME, "}"): _Reading.close,
    (_Expected.NAME, STRING): _Reading.name,
    (_Expected.COLON, ":"): _Reading.colon,
    (_Expected.FIRST_ITEM, "]"): _Reading.close,
    (_Expected.AFTER_MEMBER, ","): _Reading.comma,
    (_Expected.AFTER_MEMBER, "}"): _Reading.close,
    (_Expected.AFTER_ITEM, ","): _Reading.comma,
    (_Expected.AFTER_ITEM, "]"): _Reading.close,
    (_Expected.NOTHING, END): _Reading.over,
    **{
        (expected, kind): action
        for expected in (_Expected.VALUE, _Expected.FIRST_ITEM, _Expected.ITEM)
        for kind, action in {
            "{": _Reading.begin,
            "[": _Reading.begin,
            STRING: _Reading.string,
            NUMBER: _Reading.number,
            WORD: _Reading.word,
        }.items()
    },
}
"""The grammar of JSON: what may come next, and what to do with it. Everything else is refused."""
