"""Where the fields of a message stand in an XML tree: XPath and line, for many fields in one pass."""

import re
from collections import Counter
from collections.abc import Sequence

from lxml import etree

from mla_schema.core.report import Place
from mla_schema.wire.places import MAX_NAME, NOWHERE, Branch, Wanted, follow, grow, pointer_to
from mla_schema.wire.xml_lines import lines_of

# Other names are not written as they are in an XPath, because not every processor would read them alike.
_is_plain_name = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*", re.ASCII).fullmatch


def locate(root: etree._Element, wanted: Sequence[Wanted], namespace: str, data: bytes = b"") -> list[Place]:
    """Find the elements of fields.

    Args:
        root: The root of a tree from ``parse_xml``.
        wanted: Paths of fields.
        namespace: The namespace of the format.
        data: The file that the tree was read from. If there is none at hand, the lines of a file with more than
            65 534 of them are left out.

    Returns:
        For each wanted path, in the same order, the place of its element, or that of the innermost element
        around the spot where it is missing. The XPath takes the prefix ``m`` for the namespace of the format.
    """
    search = _Search(namespace)
    trunk = grow(wanted)
    search.run(trunk, root)
    lines = lines_of(root, search.elements, data)
    places = []
    for path in wanted:
        found, whole = follow(trunk, path)
        segments, ordinal = path
        pointer = pointer_to(*segments)
        if ordinal is not None and whole:
            pointer += pointer_to(_local(search.elements[found].tag))
        places.append(Place(pointer=pointer, xpath=search.xpaths[found], line=lines[found]))
    return places


class _Search:
    """One walk down a tree along the branches; what is found is kept in the order of finding."""

    def __init__(self, namespace: str) -> None:
        self.prefix = "{" + namespace + "}"
        self.elements: list[etree._Element] = []
        self.xpaths: list[str] = []

    def run(self, trunk: Branch, root: etree._Element) -> None:
        """Find everything that is wanted.

        Args:
            trunk: The branch of the root.
            root: The root.
        """
        self._note(trunk, root, self._step(root.tag, 0, _ONLY, _ONLY, listed=False))
        waiting = [(trunk, root, False)]
        while waiting:
            branch, element, listed = waiting.pop()
            # In a list of a union the item itself is named by the tag; in a single field its only child is.
            member = branch.branches.get(_local(element.tag)) if listed else None
            if member is not None and element.tag.startswith(self.prefix):
                self._note(member, element, self.xpaths[branch.found])
                waiting.append((member, element, False))
            if branch.branches:
                waiting += self._children(branch, element)

    def _children(self, branch: Branch, parent: etree._Element) -> list[tuple[Branch, etree._Element, bool]]:
        """Find what is wanted among the children of an element, looking at each child once."""
        tags: Counter[str] = Counter()
        names: Counter[str] = Counter()
        hits = []
        for number, child in enumerate(parent):
            tag = child.tag
            name = _local(tag)
            tags[tag] += 1
            names[name] += 1
            asked = [(branch.branches.get(number), True), (branch.branches.get((number,)), False)]
            if tags[tag] == 1 and tag.startswith(self.prefix):
                asked.append((branch.branches.get(name), False))
            for wanted, listed in asked:
                # A branch that is found already is that of a member in a list, which has the name itself.
                if wanted is not None and wanted.found == NOWHERE:
                    hits.append((wanted, child, listed, number, tags[tag], names[name]))
        above = self.xpaths[branch.found]
        for wanted, child, listed, number, of_tag, of_name in hits:
            tag = child.tag
            step = self._step(tag, number, (of_tag, tags[tag]), (of_name, names[_local(tag)]), listed=listed)
            self._note(wanted, child, above + step)
        return [(wanted, child, listed) for wanted, child, listed, *_ in hits]

    def _step(
        self, tag: str, number: int, of_tag: tuple[int, int], of_name: tuple[int, int], *, listed: bool
    ) -> str:
        """One step of an XPath, with a position where the name alone does not say which element is meant."""
        name = _local(tag)
        if tag.startswith(self.prefix) and len(name) <= MAX_NAME and _is_plain_name(name):
            test = "m:" + name
            rank, total = of_tag
        elif len(name) <= MAX_NAME and name.isprintable():
            # No name in XML has an apostrophe.
            test = f"*[local-name()='{name}']"
            rank, total = of_name
        else:
            return f"/*[{number + 1}]"
        return f"/{test}[{rank}]" if listed or total > 1 else f"/{test}"

    def _note(self, branch: Branch, element: etree._Element, xpath: str) -> None:
        branch.found = len(self.elements)
        self.elements.append(element)
        self.xpaths.append(xpath)


_ONLY = (1, 1)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
