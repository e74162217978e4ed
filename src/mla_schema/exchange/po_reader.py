"""PO files as translators send them back, read strictly: what is not understood is refused and never dropped."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from mla_schema.exchange.po_writer import OF, STATUS
from mla_schema.exchange.units import MAX_SIZE, MAX_UNITS, Received, Returned, Unreadable

_ESCAPES = {"\\": "\\", '"': '"', "n": "\n", "t": "\t", "r": "\r"}
_quoted = re.compile(r'"((?:[^"\\]|\\.)*)"').fullmatch
_escape = re.compile(r"\\(.)")
_statement = re.compile(r"(msgctxt|msgid|msgstr) (.*)").fullmatch
_told = re.compile(rf"#\. ({STATUS}|{OF}): ([A-Za-z0-9]+)").fullmatch
_IGNORED = ("# ", "#:", "#|", "#.")
_ORDER = {"msgctxt": 0, "msgid": 1, "msgstr": 2}
_UTF_8 = "charset=utf-8"


@dataclass(slots=True)
class _Entry:
    line: int
    strings: dict[str, list[str]] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    flags: set[str] = field(default_factory=set)

    def text(self, name: str) -> str | None:
        """One of its strings, if it has that.

        Args:
            name: Which one.
        """
        pieces = self.strings.get(name)
        return "".join(pieces) if pieces is not None else None


def read_po(data: bytes) -> Received:
    """Read a PO file.

    Args:
        data: The file.

    Raises:
        Unreadable: It is no PO file in UTF-8, has what no catalogue of ours has, such as plural forms, or is too long.
    """
    if len(data) > MAX_SIZE:
        raise Unreadable(f"the file has more than {MAX_SIZE} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = "a PO file is in UTF-8"
        raise Unreadable(message) from None
    head, *entries = _Parser().entries(text) or [_Entry(1)]
    if head.text("msgid") != "" or "msgctxt" in head.strings:
        raise Unreadable("a PO file begins with a header: an entry whose msgid is empty")
    told = _header(head.text("msgstr") or "")
    if _UTF_8 not in told.get("content-type", "").lower():
        raise Unreadable("the header of a PO file says 'charset=UTF-8'")
    language = told.get("x-language-tag") or told.get("language", "").replace("_", "-")
    return Received(language or None, tuple(map(_returned, entries)))


def _header(text: str) -> Mapping[str, str]:
    lines = (line.partition(":") for line in text.split("\n"))
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def _returned(entry: _Entry) -> Returned:
    key, source, text = (entry.text(name) for name in _ORDER)
    if key is None or source is None or text is None:
        raise Unreadable(f"line {entry.line}: an entry has msgctxt, msgid and msgstr, in this order")
    return Returned(
        key=key,
        source=source,
        text=text,
        confirmed="fuzzy" not in entry.flags,
        status=entry.comments.get(STATUS, ""),
        of=entry.comments.get(OF, ""),
        line=entry.line,
    )


class _Parser:
    """Takes a file line by line, and puts its entries together."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._open: list[str] | None = None

    def entries(self, text: str) -> list[_Entry]:
        """The entries of a file.

        Args:
            text: The file.
        """
        # Only these end a line: a text may hold other signs at which Python would break one.
        for at, line in enumerate(re.split("\r?\n", text), start=1):
            self._line(line.strip(" \t"), at)
        # Comments at the end belong to nothing.
        return [each for each in self._entries if each.strings]

    def _line(self, line: str, at: int) -> None:
        statement = _statement(line)
        if statement is not None:
            self._string(statement[1], _unquoted(statement[2], at), at)
        elif line.startswith('"') and self._open is not None:
            self._open.append(_unquoted(line, at))
            return
        elif line.startswith("#"):
            self._comment(line, at)
        elif line:
            raise Unreadable(
                f"line {at}: this is no line of a PO file of ours, such as msgid, msgstr or a comment"
            )
        if statement is None:
            self._open = None

    def _string(self, name: str, text: str, at: int) -> None:
        entry = self._entry(at)
        if any(_ORDER[each] >= _ORDER[name] for each in entry.strings):
            raise Unreadable(f"line {at}: {name} stands where it does not belong")
        if not entry.strings:
            entry.line = at
        self._open = entry.strings[name] = [text]

    def _comment(self, line: str, at: int) -> None:
        entry = self._entry(at)
        if entry.strings:
            raise Unreadable(f"line {at}: a comment stands inside of an entry")
        if (told := _told(line)) is not None:
            entry.comments[told[1]] = told[2]
        elif line.startswith("#,"):
            entry.flags |= {each.strip() for each in line[2:].split(",")}
        elif line.startswith("#~"):
            raise Unreadable(
                f"line {at}: an obsolete entry; take it out of the file, for no key is known for it"
            )
        elif line != "#" and not line.startswith(_IGNORED):
            raise Unreadable(f"line {at}: a comment of a kind that is not known")

    def _entry(self, at: int) -> _Entry:
        """The entry to which a line belongs: the last one, until it has its translation."""
        if not self._entries or "msgstr" in self._entries[-1].strings:
            if len(self._entries) > MAX_UNITS:
                raise Unreadable(f"line {at}: the file has more than {MAX_UNITS} entries")
            self._entries.append(_Entry(at))
        return self._entries[-1]


def _unquoted(text: str, at: int) -> str:
    found = _quoted(text)
    if found is None:
        raise Unreadable(
            f"line {at}: a text stands between quotation marks, and one inside of it after a backslash"
        )
    try:
        return _escape.sub(lambda escape: _ESCAPES[escape[1]], found[1])
    except KeyError as error:
        message = f"line {at}: the escape \\{error.args[0]} is not known"
        raise Unreadable(message) from None
