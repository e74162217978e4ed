"""XLIFF 1.2 as translators send it back, through the reader that also takes messages: no DTD, no entity, no network."""

from typing import TYPE_CHECKING, Any

from mla_schema.core.errors import MlaError
from mla_schema.exchange.units import MAX_SIZE, MAX_UNITS, Received, Returned, Unreadable
from mla_schema.exchange.xliff_writer import NAMESPACE, OF, STATUS
from mla_schema.locale.catalogue import ENGLISH
from mla_schema.wire.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_LIMITS = Limits(size=MAX_SIZE, depth=32, nodes=MAX_UNITS * 10, namespaces=256)
_ALLOWED_ROOTS = f"{{{NAMESPACE}}}xliff"
_UNIT = f"{{{NAMESPACE}}}trans-unit"
_FILE = f"{{{NAMESPACE}}}file"
_CONFIRMED = frozenset({"translated", "signed-off", "final"})
_YES = "yes"


def read_xliff(data: bytes) -> Received:
    """Read an XLIFF file.

    Args:
        data: The file.

    Raises:
        Unreadable: It is no XLIFF 1.2 of one file from English, or has what the reader of messages refuses.
    """
    from mla_schema.wire.xml import parse_xml

    try:
        root = parse_xml(data, _LIMITS)
    except MlaError as error:
        raise Unreadable(str(error)) from None
    if root.tag != _ALLOWED_ROOTS or root.get("version") != "1.2":
        raise Unreadable("the file is no XLIFF 1.2")
    files = root.findall(_FILE)
    if len(files) != 1:
        raise Unreadable("an XLIFF file of ours has one 'file' in it")
    if (files[0].get("source-language") or "").partition("-")[0].lower() != ENGLISH:
        raise Unreadable("the source language is English")
    units = tuple(map(_returned, files[0].iter(_UNIT)))
    if len(units) > MAX_UNITS:
        raise Unreadable(f"the file has more than {MAX_UNITS} units")
    return Received(files[0].get("target-language"), units)


def _returned(unit: "_Element") -> Returned:
    # The stubs of lxml are wrong about the line: it is a number.
    line: Any = unit.sourceline
    source, target = (unit.find(f"{{{NAMESPACE}}}{name}") for name in ("source", "target"))
    if source is None:
        raise Unreadable(f"line {line}: a unit has no source")
    # Of two notes of one sender the first is the one that we wrote.
    notes: dict[str, str] = {}
    for note in unit.findall(f"{{{NAMESPACE}}}note"):
        notes.setdefault(note.get("from") or "", note.text or "")
    state = target.get("state") if target is not None else None
    return Returned(
        key=unit.get("id") or "",
        source=_text(source),
        text=_text(target) if target is not None else "",
        confirmed=state in _CONFIRMED or (state is None and unit.get("approved") == _YES),
        status=notes.get(STATUS, ""),
        of=notes.get(OF, ""),
        line=line,
        markup=len(source) > 0 or (target is not None and len(target) > 0),
    )


def _text(element: "_Element") -> str:
    return "".join(map(str, element.itertext()))
