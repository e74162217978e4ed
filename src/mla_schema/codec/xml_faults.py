"""What is wrong with an XML tree that is not a message, and where: every fault, in document order.

Accepts nothing; it only explains a tree that ``xml_reader`` did not take, at a cost linear in its size.
"""

from lxml import etree

from mla_schema.codec.faultlog import FaultLog, Path, listed
from mla_schema.codec.shape import NAMESPACE, VERSION_NAME, Field, Shape, item_name, member_of, shape_of
from mla_schema.codec.version import check_version
from mla_schema.codec.xml_form import PREFIX, ROOT, XML_SPACE
from mla_schema.core import faults
from mla_schema.model.message import Message
from mla_schema.model.node import Choice, Node, tag
from mla_schema.model.scalar import Scalar
from mla_schema.wire.places import short
from mla_schema.wire.xml import SIGNATURE


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

    def node(self, element: etree._Element, cls: type[Node], path: Path) -> None:
        """Look at the children of an element as the fields of a class."""
        self._container(element, path)
        shape = shape_of(cls)
        places = {PREFIX + field.wire: index for index, field in enumerate(shape.fields)}
        self._missing(element, shape, path)
        seen: set[int] = set()
        last = -1
        for child in element:
            index = places.get(child.tag, -1)
            if index < 0:
                self._stray(child, element, shape, path)
            elif index <= last:
                before = None if index in seen else shape.fields[last]
                self._misplaced(child, element, path, shape.fields[index], before)
            else:
                last = index
                field = shape.fields[index]
                look = self._list if field.many else self._value
                look(child, field, (path, field.wire))
            seen.add(index)

    def _value(self, element: etree._Element, field: Field, path: Path) -> None:
        """Look at an element that holds one value."""
        holds = field.type
        if field.union is not None:
            self._member_inside(element, field.union, path, field)
        elif not isinstance(holds, Scalar) and issubclass(holds, Node):
            self.node(element, holds, path)
        else:
            self._attributes(element, path)
            if len(element):
                self.log.add(faults.STRAY_CHILDREN, path, field=field, name=field.wire)
            else:
                self.log.check(element.text or "", field, path)

    def _list(self, element: etree._Element, field: Field, path: Path) -> None:
        """Look at the children of a wrapper as the items of a list."""
        self._container(element, path)
        expected = PREFIX + item_name(field.type)
        if not len(element):
            self.log.add(faults.EMPTY_LIST, path, field=field, name=field.wire)
        for position, child in enumerate(element):
            place = (path, position)
            if field.union is not None:
                self._member(child, field.union, place, field)
            elif child.tag == expected:
                self._value(child, field, place)
            else:
                self._unknown_choice(child, [item_name(field.type)], place, field)

    def _member_inside(self, element: etree._Element, union: type[Choice], path: Path, field: Field) -> None:
        """Look at the one child of an element as a member of a union."""
        self._container(element, path)
        if len(element) == 1:
            self._member(element[0], union, path, field, ordinal=0)
        else:
            allowed = listed(union.MEMBERS)
            self.log.add(faults.NOT_ONE_CHOICE, path, field=field, name=field.wire, allowed=allowed)

    def _member(
        self,
        element: etree._Element,
        union: type[Choice],
        path: Path,
        field: Field,
        *,
        ordinal: int | None = None,
    ) -> None:
        """Look at an element as the member of a union that its tag names."""
        name = etree.QName(element)
        cls = member_of(union, name.localname) if name.namespace == NAMESPACE else None
        if cls is None:
            self._unknown_choice(element, list(union.MEMBERS), path, field, ordinal=ordinal)
        else:
            self.node(element, cls, (path, name.localname))

    def _unknown_choice(
        self,
        element: etree._Element,
        allowed: list[str],
        path: Path,
        field: Field,
        *,
        ordinal: int | None = None,
    ) -> None:
        name = etree.QName(element)
        if name.namespace != NAMESPACE:
            self._foreign(element, path, ordinal)
            return
        self.log.add(
            faults.UNKNOWN_CHOICE,
            path,
            ordinal=ordinal,
            field=field,
            name=short(name.localname),
            allowed=listed(allowed),
            suggestion=self.log.suggest(name.localname, allowed),
        )

    def _missing(self, element: etree._Element, shape: Shape, path: Path) -> None:
        present = {child.tag for child in element}
        for field in shape.fields:
            if field.required and PREFIX + field.wire not in present:
                self.log.add(faults.MISSING, path, field=field, name=field.wire)

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
        near = self.log.suggest(name.localname, [field.wire for field in shape.fields])
        self.log.add(faults.UNKNOWN_NAME, path, ordinal=ordinal, name=short(name.localname), suggestion=near)

    def _foreign(self, element: etree._Element, path: Path, ordinal: int | None) -> None:
        if element.tag == SIGNATURE:
            self.log.add(faults.SIGNATURE_PLACE, path, ordinal=ordinal)
            return
        name = short(etree.QName(element).localname)
        self.log.add(faults.WRONG_NAMESPACE, path, ordinal=ordinal, name=name, namespace=NAMESPACE)

    def _misplaced(
        self,
        child: etree._Element,
        parent: etree._Element,
        path: Path,
        field: Field,
        before: Field | None,
    ) -> None:
        """Refuse an element that stands behind one that follows it, or behind its like."""
        ordinal = self._ordinal(parent, child)
        if before is None:
            self.log.add(faults.REPEATED, path, ordinal=ordinal, field=field, name=field.wire)
        else:
            self.log.add(
                faults.OUT_OF_ORDER, path, ordinal=ordinal, field=field, name=field.wire, before=before.wire
            )

    def _ordinal(self, parent: etree._Element, child: etree._Element) -> int | None:
        """The position of a child while it will still be shown: finding it is linear in the children."""
        return None if self.log.full else parent.index(child)
