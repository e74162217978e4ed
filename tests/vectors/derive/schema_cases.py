"""The family ``reading``, second part: every code, identifier, type of message, required field and bound."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, Final

import mla_schema as mla
from mla_schema.codec.shape import members, shape_of
from mla_schema.core import faults
from mla_schema.derive.inventory import inventory
from mla_schema.model.body import Body
from mla_schema.model.identifier import Identifier
from mla_schema.model.message import Message
from mla_schema.model.node import Node
from mla_schema.model.scalar import Kind, Scalar
from tests.test_patterns import BAD, GOOD
from tests.vectors.derive.book import Book, accepted, code_of, refused
from tests.vectors.derive.planting import holding, listed, message_of, places, ways

_FAMILY: Final = "reading"
_CLAUSE: Final = {Kind.INTEGER: "4.3.3", Kind.INSTANT: "4.3.1", Kind.DATE: "4.3.2", Kind.TEXT: "4.3.6"}
_LONGEST: Final = 5_000


def write(book: Book) -> None:
    """Write the family.

    Args:
        book: Takes the cases.
    """
    for codes in inventory().codes:
        _codes(book, codes)
    for tag, cls in members(Identifier).items():
        _both(book, f"identifier {tag}", f"Each type of identifier is accepted: {tag}.", ["4.3.10"], cls)
        _junk(book, tag, cls)
    for tag, cls in members(Body).items():
        about = f"A message of the type '{tag}' with nothing but what is required; that it is incomplete is for rules."
        _both(book, f"type {tag}", about, ["4.1.2", "4.1.4"], cls)
    for cls in ways():
        _required(book, cls)
    for scalar in inventory().scalars:
        _bounds(book, scalar)
        _forms(book, scalar)


def _both(book: Book, name: str, about: str, clauses: list[str], cls: type[Node], **values: Any) -> None:
    """A file that is accepted, in both syntaxes."""
    message = message_of(holding(cls, **values))
    for form in mla.Form:
        source = book.source(mla.encode(message, form=form), near=f"{_FAMILY}/{name} {form.value}")
        book.add(_FAMILY, f"{name} in {form.value}", about, clauses, "read", source, accepted())


def _tree(
    book: Book, name: str, about: str, clauses: list[str], tree: Any, *, stage: str = "", code: str = ""
) -> None:
    """A file in JSON, which is refused where a stage is given."""
    data = json.dumps(tree, separators=(",", ":")).encode()
    expected = refused(stage, code or code_of(data)) if stage else accepted()
    source = book.source(data, near=f"{_FAMILY}/{name}")
    book.add(_FAMILY, name, about, ["2.3", *clauses] if stage else clauses, "read", source, expected)


def _codes(book: Book, codes: type[StrEnum]) -> None:
    cls, field = places(codes)
    for code in codes:
        tree = holding(cls, **{field.wire: listed(field, code.value)})
        about = f"The code '{code.value}' of the list {codes.__name__} is accepted."
        _tree(book, f"code {codes.__name__} {code.value}", about, ["4.2.7"], tree)
    unknown = holding(cls, **{field.wire: listed(field, "zzUnknown")})
    about = f"A code that the list {codes.__name__} does not have is refused."
    _tree(
        book,
        f"code {codes.__name__} not in the list",
        about,
        ["4.2.7"],
        unknown,
        stage="structure",
        code=faults.UNKNOWN_CODE.code,
    )


def _junk(book: Book, tag: str, cls: type[Node]) -> None:
    """An identifier whose value has not the syntax of its type."""
    verbatim = [
        each.wire
        for each in shape_of(cls).fields
        if isinstance(each.type, Scalar) and each.type.name == "IdentifierValue" and each.required
    ]
    if verbatim:
        about = f"The value of an identifier of the type '{tag}' is kept as it was recorded, whatever it looks like."
        tree = holding(cls, **dict.fromkeys(verbatim, "as recorded: ?"))
        _tree(book, f"identifier {tag} as recorded", about, ["4.3.10", "4.3.7"], tree)


def _required(book: Book, cls: type[Node]) -> None:
    for field in shape_of(cls).fields:
        if field.required and cls is not Message:
            about = f"'{field.wire}' is missing in {cls.__name__}, which cannot be processed without it."
            tree = holding(cls, **{field.wire: None})
            if not isinstance(field.type, Scalar) or field.type.kind is not Kind.FLAG:
                _tree(
                    book,
                    f"missing {cls.__name__} {field.wire}",
                    about,
                    ["4.1.5"],
                    tree,
                    stage="structure",
                )


def _bounds(book: Book, scalar: Scalar) -> None:
    """Values at and over each bound."""
    cls, field = places(scalar)

    def holds(value: Any) -> dict[str, Any]:
        return holding(cls, **{field.wire: listed(field, value)})

    if scalar.kind is Kind.INTEGER:
        for what, value in (("smallest", scalar.minimum), ("greatest", scalar.maximum)):
            about = f"The {what} value of {scalar.name} is accepted."
            _tree(book, f"bound {scalar.name} {what}", about, ["4.3.3"], holds(value))
        about = f"A value of {scalar.name} above the greatest is refused."
        stage = "structure" if scalar.maximum < 2**53 - 1 else "wire"
        _tree(book, f"bound {scalar.name} over", about, ["4.3.3"], holds(scalar.maximum + 1), stage=stage)
        _tree(
            book,
            f"bound {scalar.name} in quotation marks",
            f"A text is no number, in {scalar.name} neither.",
            ["4.3.3", "4.2.6"],
            holds(str(scalar.minimum)),
            stage="structure",
        )
    elif scalar.kind is Kind.TEXT and scalar.max_length and not scalar.ascii_only:
        # Two units of UTF-16 and four bytes of UTF-8, but one code point.
        for character in ("a", "\U0001f4c4"):
            longest = character * scalar.max_length
            kind = "letters" if character == "a" else "characters beyond the first plane"
            if scalar.max_length <= _LONGEST:
                about = f"A text of {scalar.max_length} {kind} is accepted in {scalar.name}: lengths count code points."
                _tree(book, f"bound {scalar.name} longest {kind}", about, ["4.3.8"], holds(longest))
                about = f"A text that is longer by one is refused in {scalar.name}."
                name = f"bound {scalar.name} too long {kind}"
                _tree(book, name, about, ["4.3.8"], holds(longest + character), stage="structure")


def _forms(book: Book, scalar: Scalar) -> None:
    """Each good and each bad form of a type."""
    cls, field = places(scalar)
    if scalar.kind in {Kind.FLAG, Kind.BYTES, Kind.INTEGER}:
        _few(book, scalar)
        return
    clause = "4.3.4" if scalar.name == "Amount" else _CLAUSE[scalar.kind]
    seen: set[str] = set()
    for number, text in enumerate(GOOD[scalar.name], 1):
        if len(text) <= _LONGEST and len(text) <= (scalar.max_length or len(text)) and text not in seen:
            seen.add(text)
            tree = holding(cls, **{field.wire: listed(field, text)})
            about = f"A good value of {scalar.name} is accepted: {json.dumps(text)[:60]}."
            _tree(book, f"form {scalar.name} good {number}", about, [clause], tree)
    for number, text in enumerate(BAD[scalar.name], 1):
        tree = holding(cls, **{field.wire: listed(field, text)})
        about = f"A value that is none of {scalar.name} is refused: {json.dumps(text)[:60]}."
        _tree(book, f"form {scalar.name} bad {number}", about, [clause], tree, stage="structure")
    if scalar.name in _IMPOSSIBLE:
        for text in _IMPOSSIBLE[scalar.name]:
            tree = holding(cls, **{field.wire: listed(field, text)})
            about = f"There is no such day: {text}."
            _tree(book, f"form {scalar.name} impossible {text}", about, [clause], tree, stage="structure")
    if scalar.name == "Amount":
        tree = holding(cls, **{field.wire: listed(field, 12)})
        about = "A decimal number is text; a JSON number in its place is refused."
        _tree(book, "form Amount as a number", about, ["4.3.4"], tree, stage="structure")


_IMPOSSIBLE: Final = {
    "Instant": ("2026-02-29T00:00:00Z", "2026-02-30T00:00:00Z", "2026-04-31T10:00:00Z"),
    "Date": ("2026-02-29", "2026-02-30", "2026-04-31", "1900-02-29"),
}
_BYTES: Final = ("", "YW Jj", "YWJj\n", "YWJ", "YWK=", "YWJj====", "-_-_", "YQ", "YQ=", "YR==")


def _few(book: Book, scalar: Scalar) -> None:
    cls, field = places(scalar)
    # What a flag or a number is not in JSON has stages of its own; in XML each is a text.
    good = {"MARK": "true", Kind.BYTES: "YWJj"}.get(scalar.kind, str(scalar.minimum))
    if scalar.kind is Kind.FLAG:
        good = "true"
    mark = True if scalar.kind is Kind.FLAG else "YWJj" if scalar.kind is Kind.BYTES else scalar.minimum
    message = message_of(holding(cls, **{field.wire: listed(field, mark)}))
    written = mla.encode(message, form=mla.Form.XML).decode()
    name_in_list = scalar.name[0].lower() + scalar.name[1:]
    element = name_in_list if field.many else field.wire
    whole = f"<{element}>{good}</{element}>"
    assert whole in written, (whole, written)
    bad = _BYTES if scalar.kind is Kind.BYTES else BAD[scalar.name]
    clause = {Kind.FLAG: "4.3.9", Kind.BYTES: "4.3.5", Kind.INTEGER: "4.3.3"}[scalar.kind]
    for number, text in enumerate(bad, 1):
        data = written.replace(whole, f"<{element}>{text}</{element}>", 1).encode()
        name = f"form {scalar.name} bad {number} in XML"
        about = f"A value that is none of {scalar.name} is refused: {json.dumps(text)[:60]}."
        source = book.source(data, near=f"{_FAMILY}/{name}")
        book.add(_FAMILY, name, about, ["2.3", clause], "read", source, refused("structure", code_of(data)))
    if scalar.kind is Kind.FLAG:
        for value in (False, 1, "true", 0):
            tree = holding(cls, **{field.wire: listed(field, value)})
            about = f"A flag is true or absent; {json.dumps(value)} is neither."
            name = f"form Flag in JSON {type(value).__name__} {value}"
            _tree(book, name, about, ["4.3.9"], tree, stage="structure")
