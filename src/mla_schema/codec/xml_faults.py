"""What is wrong with an XML tree that is not a message, and where: every fault, in document order.

Accepts nothing; it only explains a tree that ``xml_reader`` did not take, at a cost linear in its size.
"""

from typing import Any

from lxml import etree
from pydantic import ValidationError

from mla_schema.codec.faultlog import FAILED, FaultLog, Path, listed, short, suggestion
from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, Shape, item_name, member_of, shape_of
from mla_schema.codec.version import check_version
from mla_schema.codec.xml_reader import PREFIX, ROOT, XML_SPACE
from mla_schema.core import faults
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalars import Scalar


def explain_xml(root: etree._Element, log: FaultLog) -> None:
    """Note every fault of a tree.

    Args:
        root: The root of a tree from ``wire``.
        log: Takes the faults; it has at least one afterwards.

    Raises:
        UnsupportedVersion: The message is written in a version that this reader does not know.
    """
    if root.tag != ROOT:
        log.add(faults.WRONG_ROOT, None, name=tag(Message), namespace=NAMESPACE)
        return
    version = root.get(VERSION_NAME)
    if version is None:
        log.add(faults.MISSING, None, name=VERSION_NAME)
    elif not check_version(version):
        log.add_version(VERSION_NAME)
    _Explanation(log).node(root, Message, None)
    if not log.total:
        # The reader refused and the explanation found nothing: a refusal without a reason is our fault, but it
        # must stay a refusal.
        log.add(faults.INVALID_VALUE, None, name=tag(Message))


class _Explanation:
    """The careful walk over one tree."""

    def __init__(self, log: FaultLog) -> None:
        self.log = log

    def node(self, element: etree._Element, cls: type[Node], path: Path) -> Any:
        """Look at the children of an element as the fields of a class."""
        self._container(element, path)
        shape = shape_of(cls)
        places = {PREFIX + field.wire: index for index, field in enumerate(shape.fields)}
        values: dict[str, Any] = {}
        last = -1
        for child in element:
            index = places.get(child.tag, -1)
            if index < 0:
                self._stray(child, element, shape, path)
                continue
            field = shape.fields[index]
            if index <= last:
                self._misplaced(child, element, shape, path, field, last, values)
                continue
            last = index
            read = self._list if field.many else self._value
            values[field.name] = read(child, field, (path, field.wire))
        cls.model_rebuild()
        try:
            return cls.__pydantic_validator__.validate_python(values, strict=False)
        except ValidationError as error:
            self.log.blame(error, shape, path)
            return FAILED

    def _value(self, element: etree._Element, field: Field, path: Path) -> Any:
        """Look at an element that holds one value."""
        holds = field.type
        if field.union is not None:
            return self._member_inside(element, field.union, path, field)
        if not isinstance(holds, Scalar) and issubclass(holds, Node):
            return self.node(element, holds, path)
        self._attributes(element, path)
        if len(element):
            self.log.add(faults.STRAY_CHILDREN, path, field=field, name=field.wire)
            return FAILED
        return element.text or ""

    def _list(self, element: etree._Element, field: Field, path: Path) -> Any:
        """Look at the children of a wrapper as the items of a list."""
        self._container(element, path)
        expected = PREFIX + item_name(field.type)
        found: list[Any] = []
        for position, child in enumerate(element):
            place = (path, position)
            if field.union is not None:
                found.append(self._member(child, field.union, place, field))
            elif child.tag == expected:
                found.append(self._value(child, field, place))
            else:
                found.append(self._unknown_choice(child, [item_name(field.type)], place, field))
        if not found:
            self.log.add(faults.EMPTY_LIST, path, field=field, name=field.wire)
            return FAILED
        return tuple(found)

    def _member_inside(self, element: etree._Element, union: type[Choice], path: Path, field: Field) -> Any:
        """Look at the one child of an element as a member of a union."""
        self._container(element, path)
        children = list(element)
        if len(children) != 1:
            allowed = listed(union.MEMBERS)
            self.log.add(faults.NOT_ONE_CHOICE, path, field=field, name=field.wire, allowed=allowed)
            return FAILED
        return self._member(children[0], union, path, field)

    def _member(self, element: etree._Element, union: type[Choice], path: Path, field: Field) -> Any:
        """Look at an element as the member of a union that its tag names."""
        name = etree.QName(element)
        cls = member_of(union, name.localname) if name.namespace == NAMESPACE else None
        if cls is None:
            return self._unknown_choice(element, list(union.MEMBERS), path, field)
        return self.node(element, cls, (path, name.localname))

    def _unknown_choice(self, element: etree._Element, allowed: list[str], path: Path, field: Field) -> Any:
        name = etree.QName(element)
        if name.namespace != NAMESPACE:
            self._foreign(element, path, None)
            return FAILED
        self.log.add(
            faults.UNKNOWN_CHOICE,
            path,
            field=field,
            name=short(name.localname),
            allowed=listed(allowed),
            suggestion=suggestion(name.localname, allowed),
        )
        return FAILED

    def _container(self, element: etree._Element, path: Path) -> None:
        """Refuse attributes, and text between the children, in an element that holds elements."""
        self._attributes(element, path)
        texts = [element.text, *(child.tail for child in element)]
        if any(text and text.strip(XML_SPACE) for text in texts):
            self.log.add(faults.STRAY_TEXT, path, name=short(etree.QName(element).localname))

    def _attributes(self, element: etree._Element, path: Path) -> None:
        for attribute in element.attrib:
            if path is not None or attribute != VERSION_NAME:
                self.log.add(
                    faults.STRAY_ATTRIBUTE,
                    path,
                    name=short(etree.QName(element).localname),
                    attribute=short(etree.QName(attribute).localname),
                )

    def _stray(self, child: etree._Element, parent: etree._Element, shape: Shape, path: Path) -> None:
        ordinal = self._ordinal(parent, child)
        name = etree.QName(child)
        if name.namespace != NAMESPACE:
            self._foreign(child, path, ordinal)
            return
        near = suggestion(name.localname, [field.wire for field in shape.fields])
        self.log.add(faults.UNKNOWN_NAME, path, ordinal=ordinal, name=short(name.localname), suggestion=near)

    def _foreign(self, element: etree._Element, path: Path, ordinal: int | None) -> None:
        name = short(etree.QName(element).localname)
        self.log.add(faults.WRONG_NAMESPACE, path, ordinal=ordinal, name=name, namespace=NAMESPACE)

    def _misplaced(
        self,
        child: etree._Element,
        parent: etree._Element,
        shape: Shape,
        path: Path,
        field: Field,
        last: int,
        values: dict[str, Any],
    ) -> None:
        ordinal = self._ordinal(parent, child)
        if field.name in values:
            self.log.add(faults.REPEATED, path, ordinal=ordinal, field=field, name=field.wire)
            return
        before = shape.fields[last].wire
        self.log.add(faults.OUT_OF_ORDER, path, ordinal=ordinal, field=field, name=field.wire, before=before)
        values[field.name] = FAILED

    def _ordinal(self, parent: etree._Element, child: etree._Element) -> int | None:
        """The position of a child while it will still be shown: finding it is linear in the children."""
        return None if self.log.full else parent.index(child)
