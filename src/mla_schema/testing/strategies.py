"""Hypothesis strategies for every class of the model, derived from its shape: no class is written by hand.

A message draws a route to one field of the whole model, so that all are met; a node draws one layout (which
fields, how many items); a plain value is one draw. Few draws make hundreds of messages each second. Values come
from tables of awkward ones in most messages, and else from the pattern of the scalar. What a failing example
shrinks to stands first everywhere.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeAlias, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from mla_schema.codec.shape import Field, members, shape_of
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node
from mla_schema.model.scalar import Kind, Scalar

T = TypeVar("T", bound=Node)
Layout: TypeAlias = tuple[tuple[Field, int], ...]
"""The fields that a node has, each with the number of its items."""
Scalars: TypeAlias = Callable[[Scalar], SearchStrategy[Any]]


@dataclass(frozen=True, slots=True)
class Step:
    """A step on the way to a field: a field, and the class it holds on the way."""

    field: Field
    cls: type[Node] | None


Route: TypeAlias = tuple[Step, ...]

NASTY_TEXTS: Final = (
    "a",
    "0",
    "null",
    "true",
    "&amp;",
    "<a/>",
    "]]>",
    "a]]>b",
    "<![CDATA[x]]>",
    "<!-- a -->",
    "&#x0;",
    "\"double\" 'single'",
    "back\\slash \\u0041 \\n",
    "{}[],:",
    "two  spaces",
    "\u00a0no-break space at both ends\u00a0",
    "\u2003em space at both ends\u2003",
    "e\u0301 is not \u00e9",
    "\u0301starts with a combining mark",
    "\u05d0\u05d1\u05d2 right to left \u202egnp.exe",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "\u10e1\u10d0\u10e5\u10d0\u10e0\u10d7\u10d5\u10d4\u10da\u10dd",
    "\u0418\u0432\u0430\u043d \u0218tef\u0103nescu \u021bar\u0103",
    "\U0001f4c4 astral \U00020000",
    "\U0010fffd",
    "\ud7ff\ue000\ufffd",
    "line\u2028separator\u2029paragraph",
    "next\u0085line",
    "delete\x7f and C1 \x80\x9f",
    "zero\u200bwidth\u200djoiner\ufeff",
    "\ufeffbyte order mark first",
    "\u200b",
    "\u00ad",
    "x" * 100,
    "198.51.100.7",
    "+373 22 000 000",
    "=HYPERLINK(1)",
    "../../etc/passwd",
    "http://example.org/?a=1&b=2#c",
    "\U0001f1f2\U0001f1e9",
    "\ufdfd\uffee",
    "-0",
    "1e5",
)
"""Texts on one line that careless software changes, drops or misreads."""

NASTY_LINES: Final = (
    "a\nb",
    "a\n\n\tb",
    "tab\there",
    "a \n b",
    "\u00a0\n\u00a0",
    "a\u2028\nb\u0085\nc",
    "<p>\n]]>\n</p>",
)
"""Texts with line breaks and tabs."""

# What one-line text may hold, the awkward characters again and again.
_ALPHABET: Final = st.one_of(
    st.sampled_from("a \u00a0\u0301\u05d0\u202e\u0085\u2028\x7f\u200b\ufeff\U0001f4c4&<>]\"'\\/{}"),
    st.characters(codec="utf-8", exclude_characters="\ufffe\uffff", min_codepoint=32),
)

GOOD_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "MessageId": (
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "00000000-0000-1000-8000-000000000000",
        "ffffffff-ffff-8fff-bfff-ffffffffffff",
        "018f3f6e-7c1a-7000-9abc-0123456789ab",
    ),
    "ItemId": ("1", "a-1", "A.b_c-9", "0" * 64, "x.-_y"),
    "PartId": ("1", "a-1", "A.b_c-9", "0" * 64, "x.-_y"),
    "ContentDigest": ("sha256:" + "0" * 64, "sha256:" + "0123456789abcdef" * 4, "sha256:" + "f" * 64),
    "CountryCode": ("MD", "XK", "AA", "ZZ"),
    # The last is the code of ISO 4217 for no currency.
    "CurrencyCode": ("MDL", "EUR", "XXX"),
    "LanguageTag": ("ro", "gsw", "sr-Latn", "zh-Hant-TW", "es-419", "sl-rozaj-biske-1994", "de-CH-1996"),
    "ScriptCode": ("Latn", "Cyrl", "Geor", "Zzzz"),
    "Amount": ("0", "1200.00", "0.00000001", "999999999999999999.99999999", "10"),
    "MediaType": (
        "application/pdf",
        "a/b",
        "application/vnd.x+json",
        "1!#$&^_.+-/0",
        "a" * 127 + "/" + "b" * 127,
    ),
    "Uri": ("https://example.org/x?y=z#w", "a:!", "urn:x:~", "x:]]>&<\"'\\", "z+.-9:" + "a" * 1994),
    "UtcOffset": ("+00:00", "-00:00", "+02:00", "-14:59"),
    "TimeZone": ("Europe/Chisinau", "UTC+02:00", "Z", "Etc/GMT-1", "a" * 64),
    "PhraseKey": ("facts.phishing", "a.b", "necessity.retentionExpiry.x9"),
    "Token": ("amount", "A", "a.b-c_9", "z" * 64),
    "FindingCode": ("MLA-K05", "MLA-A00z"),
    "Pointer": ("/body/dataRequest/items/0", "/a", "/0" * 64),
    "Version": ("1.0", "0", "999999999.0.0.1"),
    "PartialDate": ("1984", "1984-07", "1984-07-31", "2999-12", "1000"),
}
"""Values of the ASCII types at the edges of their forms; all of them are good."""

FIRST_INSTANT: Final = datetime(1900, 1, 1, tzinfo=UTC)
LAST_INSTANT: Final = datetime(2999, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)
ZONES: Final = (
    UTC,
    timezone(timedelta(hours=2)),
    timezone(timedelta(hours=-9, minutes=-30)),
    timezone(timedelta(hours=14)),
    timezone(timedelta(minutes=1)),
    timezone(timedelta(hours=1, minutes=55, seconds=24)),
)
"""Zones in which a Python caller may give an instant; the last is a local mean time with seconds."""

_MILLISECONDS: Final = (LAST_INSTANT - FIRST_INSTANT) // timedelta(milliseconds=1)
_DAYS: Final = (LAST_INSTANT - FIRST_INSTANT).days
AWKWARD_INSTANTS: Final = (
    datetime(2026, 11, 20, 19, 7, 33, tzinfo=UTC),
    FIRST_INSTANT,
    LAST_INSTANT,
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC),
    datetime(2000, 2, 29, 0, 0, 0, 1_000, tzinfo=UTC),
    datetime(2026, 3, 29, 3, 30, 0, 10_000, tzinfo=timezone(timedelta(hours=2))),
    datetime(2999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=14))),
    datetime(1900, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))),
)
AWKWARD_BYTES: Final = (b"a", b"\x00", b"\xff\xfe\xfd", b"ab", b"abc", b"\xfb\xff\xbf", bytes(range(256)))
_DENSITY: Final = ((1, 3), (3, 2), (2, 2))
"""For each depth: how many optional fields a layout has at most, and how many items a list has at most."""
_DEEPEST: Final = (1, 2)
_LAYOUTS: Final = 24
_ROUTINE: Final = 7
"""How many of eight messages take their values from the tables alone."""


def messages() -> SearchStrategy[Message]:
    """Valid messages of every kind, of some forty elements on average; every field is met sooner or later."""
    return nodes(Message)


@cache
def nodes(cls: type[T]) -> SearchStrategy[T]:
    """Valid objects of one class.

    Args:
        cls: A concrete class of the model.
    """
    routes = st.sampled_from(((), *_routes(cls).values()))
    kinds = st.sampled_from((_routine_values,) * _ROUTINE + (scalar_values,))

    @st.composite
    def node(draw: DrawFn) -> T:
        built: T = _node(draw, cls, draw(routes), draw(kinds), 0)
        return built

    return node()


def _node(draw: DrawFn, cls: type[Node], route: Route, scalars: Scalars, depth: int) -> Any:
    """Draw a node with at least the fields on the route."""
    forced, *rest = route or (None,)
    given: dict[str, Any] = {}
    for field, count in draw(_layouts(cls, min(depth, len(_DENSITY)), forced and forced.field)):
        on_route = forced is not None and forced.field is field
        items = [
            _value(draw, field, forced if on_route and not item else None, tuple(rest), scalars, depth)
            for item in range(count)
        ]
        given[field.name] = tuple(items) if field.many else items[0]
    return cls(**given)


def _value(draw: DrawFn, field: Field, step: Step | None, rest: Route, scalars: Scalars, depth: int) -> Any:
    holds = field.type
    if isinstance(holds, Scalar):
        return draw(scalars(holds))
    if issubclass(holds, StrEnum):
        return draw(_codes(holds))
    cls: type[Node] = holds
    if field.union is not None:
        cls = step.cls if step is not None and step.cls is not None else draw(_classes(field.union))
    return _node(draw, cls, rest if step is not None else (), scalars, depth + 1)


@cache
def _codes(codes: type[StrEnum]) -> SearchStrategy[StrEnum]:
    return st.sampled_from(tuple(codes))


@cache
def _classes(union: type[Choice]) -> SearchStrategy[type[Node]]:
    return st.sampled_from(tuple(members(union).values()))


@cache
def scalar_values(scalar: Scalar) -> SearchStrategy[Any]:
    """Valid Python values of a scalar.

    Args:
        scalar: The scalar.
    """
    match scalar.kind:
        case Kind.INTEGER:
            return st.integers(scalar.minimum, scalar.maximum)
        case Kind.FLAG:
            return st.just(value=True)
        case Kind.BYTES:
            return st.binary(min_size=1, max_size=40)
        case Kind.INSTANT:
            return st.integers(0, _MILLISECONDS).map(_instant)
        case Kind.DATE:
            return st.integers(0, _DAYS).map(lambda days: FIRST_INSTANT.date() + timedelta(days=days))
        case _:
            return _texts(scalar)


def _texts(scalar: Scalar) -> SearchStrategy[str]:
    if scalar.ascii_only:
        drawn = st.from_regex(scalar.pattern, fullmatch=True)
        return drawn.filter(lambda text: len(text) <= scalar.max_length)
    alphabet = _ALPHABET if scalar.one_line else _ALPHABET | st.sampled_from("\n\t")
    return st.text(alphabet, min_size=1, max_size=12).map(lambda text: text.strip(" \t\n") or ".")


@cache
def _routine_values(scalar: Scalar) -> SearchStrategy[Any]:
    """Values of a scalar from a table of awkward ones: they are fast to draw."""
    match scalar.kind:
        case Kind.INTEGER:
            low, high = scalar.minimum, scalar.maximum
            return st.sampled_from((low, low + 1, (low + high) // 2, high - 1, high))
        case Kind.BYTES:
            return st.sampled_from(AWKWARD_BYTES)
        case Kind.INSTANT:
            return st.sampled_from(AWKWARD_INSTANTS)
        case Kind.TEXT if scalar.ascii_only:
            return (
                st.sampled_from(GOOD_FORMS[scalar.name])
                if scalar.name in GOOD_FORMS
                else scalar_values(scalar)
            )
        case Kind.TEXT:
            return st.sampled_from(NASTY_TEXTS if scalar.one_line else NASTY_TEXTS + NASTY_LINES)
        case _:
            return scalar_values(scalar)


def _instant(milliseconds: int) -> datetime:
    value = FIRST_INSTANT + timedelta(milliseconds=milliseconds)
    return value.astimezone(ZONES[milliseconds % len(ZONES)])


@cache
def _layouts(cls: type[Node], depth: int, forced: Field | None) -> SearchStrategy[Layout]:
    """Some choices of fields: only those that must be there, and random ones."""
    dice = random.Random(f"{cls.__name__} {depth}")  # noqa: S311  # The same layouts on every run.
    most, longest = _DENSITY[depth] if depth < len(_DENSITY) else _DEEPEST
    fields = shape_of(cls).fields
    optional = [field for field in fields if not field.required]
    chosen: list[list[Field]] = [[]]
    chosen += [dice.sample(optional, dice.randint(0, min(most, len(optional)))) for _ in range(_LAYOUTS)]
    return st.sampled_from(
        tuple(
            tuple(
                (field, dice.randint(1, longest) if field.many else 1)
                for field in fields
                if field.required or field in picked or field is forced
            )
            for picked in chosen
        )
    )


@cache
def _routes(start: type[Node]) -> dict[tuple[type[Node], str], Route]:
    """The shortest way from a class to each field of each class below it."""
    found: dict[tuple[type[Node], str], Route] = {}
    queue: list[tuple[type[Node], Route]] = [(start, ())]
    for cls, route in queue:
        for field in shape_of(cls).fields:
            if (cls, field.name) in found:
                break
            found[cls, field.name] = (*route, Step(field, None))
            if field.union is not None:
                below = tuple(members(field.union).values())
            elif isinstance(field.type, type) and issubclass(field.type, Node):
                below = (field.type,)
            else:
                below = ()
            queue += [(each, (*route, Step(field, each))) for each in below]
    return found


def bare(cls: type[T]) -> T:
    """The object of a class that has nothing but what it must have, always the same.

    Args:
        cls: A concrete class of the model.
    """
    return cls(**{field.name: plainest(field) for field in shape_of(cls).fields if field.required})


def message_with(cls: type[Node], field: Field, value: Any) -> Message:
    """The plainest message that has a certain value in a certain field.

    Args:
        cls: The class of the field.
        field: The field.
        value: Its value; its only item, where it is a list.
    """
    message: Any = _built(Message, _routes(Message)[cls, field.name], value)
    found: Message = message
    return found


def _built(cls: type[Node], route: Route, value: Any) -> Node:
    step, *rest = route
    inner = _built(step.cls, tuple(rest), value) if step.cls is not None else value
    return cls(**{**bare(cls).__dict__, step.field.name: (inner,) if step.field.many else inner})


def plainest(field: Field) -> Any:
    """The plainest value of a field; of one item, where it is a list.

    Args:
        field: The field.
    """
    holds = field.type
    if not isinstance(holds, Scalar):
        if field.union is not None:
            holds = next(iter(members(field.union).values()))
        return next(iter(holds)) if issubclass(holds, StrEnum) else bare(holds)
    if holds.kind is Kind.TEXT:
        return GOOD_FORMS[holds.name][0] if holds.ascii_only else NASTY_TEXTS[0]
    return holds.minimum if holds.kind is Kind.INTEGER else _PLAINEST[holds.kind]


_PLAINEST: Final[dict[Kind, Any]] = {
    Kind.INSTANT: AWKWARD_INSTANTS[0],
    Kind.DATE: AWKWARD_INSTANTS[0].date(),
    Kind.FLAG: True,
    Kind.BYTES: AWKWARD_BYTES[0],
}
