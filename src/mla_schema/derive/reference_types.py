"""Reference pages of the classes: one for each body, and one for each group of the parts they are made of."""

from functools import cache

from mla_schema.codec.shape import SCHEMA_VERSION, VERSION_NAME, Field, Holds, item_name
from mla_schema.derive.docstrings import Words, label_of_name, words_of_class, words_of_field, words_of_scalar
from mla_schema.derive.inventory import inventory
from mla_schema.derive.markdown import bullets, code, link, page, prose, section, table
from mla_schema.derive.patterns import ecma_pattern
from mla_schema.derive.reference_bodies import Examples, message_sections
from mla_schema.derive.reference_places import (
    INDEX,
    TYPE_PAGES,
    body_pages,
    cited,
    classes_by_page,
    sources,
    to_type,
    usage,
)
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.model.scalar import Kind, Scalar

_BACK = link("Reference", INDEX)
_HEAD = ("Field", "Type", "Occurs", "Personal data", "Meaning", "Source")


def types_page(name: str, examples: Examples) -> str:
    """A page of types.

    Args:
        name: The file name of the page.
        examples: Where the page of a message takes its example from.
    """
    bodies = body_pages()
    more = ""
    if name in bodies:
        title = f"Body: {label_of_name(bodies[name].__name__)}"
        opening = f"A body of a message: {code(tag(bodies[name]))}."
        more = message_sections(bodies[name], examples)
    else:
        title, opening, _ = TYPE_PAGES[name]
    classes = classes_by_page()[name]
    contents = bullets(f"{to_type(cls)}: {prose(label_of_name(cls.__name__))}" for cls in classes)
    return page(f"# {title}", f"{_BACK}. {opening}", contents, *map(_class, classes), more)


def scalars_page() -> str:
    """The page of the plain values."""
    scalars = sorted(inventory().scalars, key=lambda each: each.name)
    return page(
        "# Plain values",
        f"{_BACK}. The forms of texts, numbers, dates and bytes. A pattern holds for the whole value; it means the "
        "same in XML Schema, in JSON Schema and in ECMA-262. Lengths count characters (code points).",
        *map(_scalar, scalars),
    )


def _class(cls: type[Node]) -> str:
    words = words_of_class(cls)
    return section(
        f"## {cls.__name__}",
        f"**{prose(words.label)}.** {prose(words.meaning)}",
        bullets(_facts(cls, words)),
        table(_HEAD, map(_row, _fields_of(cls))),
        _version_note(cls),
    )


def _fields_of(cls: type[Node]) -> list[Field]:
    """All fields in wire order; of a union and of a class that only lends its fields, those it defines."""
    found = inventory()
    if cls in found.shapes:
        return list(found.shapes[cls].fields)
    return [field for field in found.fields if field.owner is cls]


def _facts(cls: type[Node], words: Words) -> list[str]:
    found = inventory()
    facts = []
    for union, members in found.unions.items():
        if cls is union:
            facts.append(f"Exactly one of: {', '.join(map(to_type, members.values()))}")
        elif cls in members.values():
            facts.append(f"A kind of {to_type(union)}, named {code(tag(cls))}")
    if cls in found.owners:
        heirs = [
            shape for shape, each in found.shapes.items() if cls in {field.owner for field in each.fields}
        ]
        facts.append(f"Its fields stand in: {', '.join(map(to_type, heirs))}")
    return [*facts, *usage(cls), *sources(words)]


def _row(field: Field) -> tuple[str, ...]:
    words = words_of_field(field)
    occurs = "0..n" if field.many else "1" if field.required else "0..1"
    return (
        code(field.wire),
        to_type(field.type),
        occurs,
        "yes" if field.personal else "inside" if _personal_inside(field.type) else "",
        f"**{prose(words.label)}.** {prose(words.meaning)}",
        cited(words),
    )


@cache
def _personal_inside(holds: Holds) -> bool:
    """Whether a part of a value carries the mark of personal data, however deep."""
    found = inventory()
    inside = [
        field
        for cls, shape in found.shapes.items()
        if isinstance(holds, type) and issubclass(cls, holds)
        for field in shape.fields
    ]
    return any(field.personal or _personal_inside(field.type) for field in inside)


def _version_note(cls: type[Node]) -> str:
    if cls is not Message:
        return ""
    return (
        f"The schema version, {code(SCHEMA_VERSION)}, is the attribute {code(VERSION_NAME)} of the first element in "
        f"XML, and the member {code(VERSION_NAME)} of the object in JSON."
    )


def _scalar(scalar: Scalar) -> str:
    words = words_of_scalar(scalar)
    facts = [f"Form: {prose(scalar.form)}"]
    if any(field.many and field.type is scalar for field in inventory().fields):
        facts.append(f"Name as an item of a list, in XML: {code(item_name(scalar))}")
    if scalar.kind is Kind.INTEGER:
        facts.append(f"From {scalar.minimum} to {scalar.maximum}")
    elif scalar.pattern:
        facts.append(f"Pattern: {code(ecma_pattern(scalar.pattern))}")
    if scalar.max_length:
        facts.append(f"At most {scalar.max_length} characters")
    return section(
        f"## {scalar.name}",
        f"**{prose(words.label)}.** {prose(words.meaning)}",
        bullets([*facts, *usage(scalar), *sources(words)]),
    )
