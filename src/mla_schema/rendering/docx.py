"""A document for word processors (Office Open XML), with the language and the direction of every run.

python-docx writes it; it needs the extra ``docx``. The file names fonts and embeds none: the reader's system has to have
them.

See ISO/IEC 29500 (Office Open XML).
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from mla_schema.rendering.document import Document, Line, Role, Row, RowKind, Run, Section, plain
from mla_schema.rendering.isolating import isolated
from mla_schema.rendering.unwritable import NOT_IN_XML

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_NO_DATE: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)
_INDENT_MM: Final = 5
_FONT: Final = "Noto Sans"
_MARK_COLOUR: Final = "7A1F00"


def as_docx(documents: Sequence[Document]) -> bytes:
    """A document, or the same in two languages side by side, as DOCX; the same bytes for the same input.

    Args:
        documents: One document, or two with the same rows.

    Raises:
        ImportError: python-docx is not installed.
    """
    writing = _Writing(documents)
    writing.write()
    return _settled(writing.saved())


class _Writing:
    """One file in the making."""

    def __init__(self, documents: Sequence[Document]) -> None:
        import docx

        self.documents = documents
        self.file: Docx = docx.Document()
        self._table: Table | None = None

    def write(self) -> None:
        """Write all of it."""
        self._set_up()
        first = self.documents[0]
        self._lines([each.title for each in self.documents], style="Title")
        if first.subtitle:
            self._lines([each.subtitle for each in self.documents])
        for at in range(max(len(each.marks) for each in self.documents)):
            self._lines([each.marks[at] if at < len(each.marks) else () for each in self.documents])
        for at, section in enumerate(first.sections):
            sections = [each.sections[at] for each in self.documents]
            self._section(sections)
            for place in range(len(section.rows)):
                self._rows([each.rows[place] for each in sections])
        for at in range(len(first.closing)):
            self._lines([each.closing[at] for each in self.documents])

    def saved(self) -> bytes:
        """The file as python-docx saves it."""
        buffer = BytesIO()
        self.file.save(buffer)
        return buffer.getvalue()

    def _set_up(self) -> None:
        from docx.shared import Mm, Pt

        first = self.documents[0]
        properties = self.file.core_properties
        properties.title = _clean(plain(first.title))[:255]
        properties.language = first.language
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.created = properties.modified = (
            (first.dated or _NO_DATE).astimezone(UTC).replace(tzinfo=None)
        )
        normal = self.file.styles["Normal"]
        normal.font.name = _FONT
        normal.font.size = Pt(9.5)
        _fonts(normal.element.get_or_add_rPr())
        for name, size in (("Title", 14), ("Heading 1", 11)):
            style = self.file.styles[name]
            style.font.size = Pt(size)
            style.font.name = _FONT
            _fonts(style.element.get_or_add_rPr())
        page = self.file.sections[0]
        page.page_width, page.page_height = Mm(210), Mm(297)
        page.left_margin = page.right_margin = Mm(18)
        page.top_margin, page.bottom_margin = Mm(18), Mm(22)
        if first.marks:
            self._fill(page.header.paragraphs[0], first.marks[0], first)
        self._footer(page.footer)

    def _footer(self, footer: Any) -> None:
        """The seal and the number of the page stand on every page."""
        paragraph = footer.paragraphs[0]
        for document in self.documents:
            seal = document.seal
            if seal is not None:
                words: Line = (
                    *seal.words_label,
                    Run(document.colon),
                    Run(" ".join(seal.words), Role.VALUE, "en"),
                )
                self._fill(
                    paragraph,
                    (*seal.digest_label, Run(document.colon), Run(seal.digest, Role.VALUE)),
                    document,
                )
                paragraph = footer.add_paragraph()
                self._fill(paragraph, words, document)
                paragraph = footer.add_paragraph()
        before, _, rest = self.documents[0].page.partition("{number}")
        between, _, after = rest.partition("{count}")
        paragraph.add_run(before)
        _page_field(paragraph, "PAGE")
        paragraph.add_run(between)
        _page_field(paragraph, "NUMPAGES")
        paragraph.add_run(after)

    def _section(self, sections: Sequence[Section]) -> None:
        number = (Run(f"{sections[0].number}. "),)
        self._lines([(*number, *each.title) for each in sections], style="Heading 1")
        if sections[0].mark:
            self._lines([each.mark for each in sections])

    def _rows(self, rows: Sequence[Row]) -> None:
        for paragraph, row, document in zip(self._paragraphs(), rows, self.documents, strict=True):
            self._row(paragraph, row, document)

    def _row(self, paragraph: "Paragraph", row: Row, document: Document) -> None:
        from docx.shared import Mm

        paragraph.paragraph_format.left_indent = Mm(_INDENT_MM * row.depth) if row.depth else None
        if row.kind is RowKind.BOX:
            sign = "\N{BALLOT BOX WITH X}" if row.ticked else "\N{BALLOT BOX}"
            values = ((Run(document.colon), *line) for line in row.lines)
            self._fill(paragraph, (Run(f"{sign} "), *row.label, *chain(*values)), document)
            return
        if row.label:
            self._fill(
                paragraph, (*row.label, Run(document.colon)) if row.lines else row.label, document, bold=True
            )
        for at, line in enumerate(row.lines):
            if at or (row.label and len(row.lines) > 1):
                paragraph.add_run().add_break()
            self._fill(paragraph, line, document)

    def _lines(self, lines: Sequence[Line], style: str | None = None) -> None:
        for paragraph, line, document in zip(self._paragraphs(), lines, self.documents, strict=True):
            if style is not None:
                paragraph.style = self.file.styles[style]
            self._fill(paragraph, line, document)

    def _paragraphs(self) -> "list[Paragraph]":
        """A paragraph for each language: one on the page, or one in each column of a new row."""
        if len(self.documents) == 1:
            made = [self.file.add_paragraph()]
        else:
            if self._table is None:
                self._table = self.file.add_table(rows=0, cols=len(self.documents))
            made = [cell.paragraphs[0] for cell in self._table.add_row().cells]
        for paragraph, document in zip(made, self.documents, strict=True):
            paragraph.paragraph_format.space_after = 0
            if document.direction == "rtl":
                _child(paragraph._p.get_or_add_pPr(), "w:bidi")
        return made

    def _fill(self, paragraph: "Paragraph", line: Line, document: Document, *, bold: bool = False) -> None:
        for each in line:
            run = paragraph.add_run()
            for at, text in enumerate(_clean(isolated(each, document.language)).split("\n")):
                if at:
                    run.add_break()
                run.add_text(text)
            run.bold = bold or None
            properties = run._r.get_or_add_rPr()
            if each.role is Role.MARK:
                run.italic = True
                _child(properties, "w:color", val=_MARK_COLOUR)
            own = each.language or document.language
            # A value has the direction of its own characters; words have that of their language.
            if document.direction == "rtl" and each.role is not Role.VALUE and own == document.language:
                _child(properties, "w:rtl")
            _child(properties, "w:lang", val=own, bidi=own)


def _settled(data: bytes) -> bytes:
    """The same file with the same dates in its archive, whenever it is made."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as made, ZipFile(buffer, "w", ZIP_DEFLATED) as settled:
        for name in made.namelist():
            info = ZipInfo(name, _ZIP_DATE)
            info.compress_type = ZIP_DEFLATED
            settled.writestr(info, made.read(name))
    return buffer.getvalue()


def _clean(text: str) -> str:
    """A text without the characters that XML forbids."""
    return text.translate(NOT_IN_XML)


def _fonts(properties: Any) -> None:
    """The font for Latin, and for scripts that word processors call complex."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FONT)


def _child(parent: Any, name: str, **attributes: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    child = OxmlElement(name)
    for key, value in attributes.items():
        child.set(qn(f"w:{key}"), value)
    parent.append(child)


def _page_field(paragraph: "Paragraph", instruction: str) -> None:
    """A field that the word processor fills, such as the number of the page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)
