"""A message as a document: by the template that it follows, and all that no template has in sections of our own."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from mla_schema.codec.digest import content_digest
from mla_schema.codec.shape import Field, shape_of
from mla_schema.core.proof import Proof
from mla_schema.core.version import __version__
from mla_schema.model.header import Header
from mla_schema.model.message import Message
from mla_schema.model.node import Node, tag
from mla_schema.rendering.check_words import check_words
from mla_schema.rendering.describing import Describing, is_structure
from mla_schema.rendering.document import Document, Line, Row, RowKind, Run, Seal, Section
from mla_schema.rendering.paths import Found, follow
from mla_schema.rendering.proving import proof_rows
from mla_schema.rendering.reader import Reader
from mla_schema.rendering.standing import Standing, marks
from mla_schema.rendering.templates import Box, Entry, Template, TemplateSection, template_of

_LETTERHEAD: Final = ("sender", "capacity")
_ADDRESSED: Final = ("recipient", "copyTo")
_REFERENCES: Final = (
    "authorities",
    "ourReference",
    "yourReference",
    "caseReferences",
    "inReplyTo",
    "related",
    "confirms",
    "formalConfirmation",
)


def compose(message: Message, reader: Reader, standing: Standing) -> Document:
    """The document of a message.

    Args:
        message: The message.
        reader: For whom.
        standing: What is known of its signature.
    """
    composing = _Composing(message, reader)
    template = template_of(message)
    sections = composing.sections(template)
    if standing.proof is not None:
        sections.append(composing.signature(len(sections) + 1, standing.proof))
    digest = content_digest(message)
    title = reader.words(f"type.{type(message.body).__name__}")
    return Document(
        language=reader.language,
        title=title if template is None else reader.heading(f"title.{template.name}"),
        subtitle=() if template is None else reader.mark(f"subtitle.{template.name}"),
        marks=marks(message, reader, standing),
        sections=tuple(sections),
        closing=closing(reader, "closing.effect", "closing.rendering"),
        seal=Seal(reader.heading("seal.digest"), digest, reader.heading("seal.words"), check_words(digest)),
        page=reader.catalogue.label("heading.word.page"),
        colon=reader.colon.text,
        dated=message.header.issued_at,
    )


def closing(reader: Reader, *names: str) -> tuple[Line, ...]:
    """What stands at the end of a document.

    Args:
        reader: For whom.
        *names: The headings.
    """
    made = reader.mark("closing.made", version=(Run(__version__),))
    return (*(reader.mark(name) for name in names), made)


class _Composing:
    """The sections of one message for one reader."""

    def __init__(self, message: Message, reader: Reader) -> None:
        self.message = message
        self.reader = reader
        self.describing = Describing(reader)
        self.found: Mapping[str, list[Found]] = {}

    def sections(self, template: Template | None) -> list[Section]:
        """All sections, numbered."""
        found: list[Section] = []
        if template is not None:
            self.found = follow(template.paths, self.message)
            found = [
                self._templated(str(number), each) for number, each in enumerate(template.sections, start=1)
            ]
        mark = self.reader.mark("mark.ours") if template is not None else ()
        for title, rows in self._others():
            if rows:
                found.append(Section(str(len(found) + 1), title, tuple(rows), mark))
        return found

    def signature(self, number: int, proof: Proof) -> Section:
        """The section on the signature."""
        reader = self.reader
        return Section(str(number), reader.heading("section.signature"), tuple(proof_rows(proof, reader)))

    def _templated(self, number: str, section: TemplateSection) -> Section:
        alone = len(section.entries) == 1
        rows: list[Row] = []
        for entry in section.entries:
            self._entry(entry, rows, alone=alone)
        return Section(number, self.reader.heading(section.title), tuple(rows))

    def _entry(self, entry: Entry, rows: list[Row], *, alone: bool) -> None:
        """A line of the template. What it shows is not shown again further down, unless a box is ticked by it."""
        caption = self.reader.heading(entry.caption)
        label = () if alone else caption
        found: list[Found] = []
        for path in entry.paths:
            found += self.found.get(path, ())
        if entry.box is not None:
            ticked = bool(found) is (entry.box is Box.PRESENT)
            told = found if entry.told else ()
            values = tuple([self.describing.shown(each.field, each.value) for each in told])
            rows.append(Row(RowKind.BOX, caption, values, 0, ticked))
            return
        if not found:
            rows.append(Row(RowKind.FIELD, label))
            return
        describing = self.describing
        lines: list[Line] = []
        deeper: list[Row] = []
        for field, value, pointer in found:
            if isinstance(value, Node):
                deeper += describing.rows(value, pointer, depth=1)
            else:
                lines.append(describing.shown(field, value))
        kind = RowKind.TEXT if alone and lines else RowKind.FIELD
        rows.append(Row(kind, label, tuple(lines), 0, False, found[0].pointer))
        rows += deeper
        describing.taken.update([each.pointer for each in found])

    def _others(self) -> Iterator[tuple[Line, list[Row]]]:
        reader, message, describing = self.reader, self.message, self.describing
        header, body = message.header, message.body
        for title, wires in (
            ("section.sender", _LETTERHEAD),
            ("section.recipient", _ADDRESSED),
            ("section.references", _REFERENCES),
            ("section.message", _header_rest()),
        ):
            yield reader.heading(title), describing.fields(header, wires, "/header")
        yield from self._body(body)
        yield reader.heading("section.attachments"), describing.fields(message, ("attachments",), "")
        yield reader.heading("section.extensions"), describing.fields(message, ("extensions",), "")

    def _body(self, body: Node) -> Iterator[tuple[Line, list[Row]]]:
        """The body: its plain fields in a section of its name, every other field in a section of its own."""
        reader, describing = self.reader, self.describing
        place = f"/body/{tag(type(body))}"
        plain, structures = _parts(type(body))
        yield reader.words(f"type.{type(body).__name__}"), describing.fields(body, plain, place)
        for each in structures:
            yield describing.label(each), describing.fields(body, (each.wire,), place)


@cache
def _header_rest() -> tuple[str, ...]:
    """The fields of the header that no other section has."""
    named = {*_LETTERHEAD, *_ADDRESSED, *_REFERENCES}
    return tuple(each.wire for each in shape_of(Header).fields if each.wire not in named)


@cache
def _parts(cls: type[Node]) -> tuple[tuple[str, ...], tuple[Field, ...]]:
    """The plain fields of a body, and those that are structures."""
    fields = shape_of(cls).fields
    plain = tuple(each.wire for each in fields if not is_structure(each))
    return plain, tuple(each for each in fields if is_structure(each))
