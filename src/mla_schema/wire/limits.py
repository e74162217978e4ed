"""The limits that are set before any work is done; each has a name, a number and a fault of its own."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a received file is read. The file may reach a limit; what passes it is refused.

    Attributes:
        size: Bytes of the file.
        depth: Levels of elements in XML, of objects and arrays in JSON; the outermost is the first level. The
            XML parser itself never goes deeper than 256.
        nodes: Elements in XML, values of every kind in JSON. CDATA sections may be as many again.
        attributes: Attributes of one XML element, without its namespace declarations.
        namespaces: Namespace declarations in the whole XML file.
        text: Bytes, in UTF-8, of one text or name. The XML parser itself takes no text above 10 000 000 bytes
            and no name above 50 000; a namespace has at most 2 000, unless the whole file is short.
        inline: Bytes of all attachments that travel inside the message; judged once they are decoded.
        findings: Findings that are shown in full; further ones are counted.

    Raises:
        ValueError: A limit is not positive.
    """

    size: int = 8 * 1024 * 1024
    depth: int = 64
    nodes: int = 250_000
    attributes: int = 64
    namespaces: int = 32
    text: int = 7_500_000
    inline: int = 5_000_000
    findings: int = 50

    def __post_init__(self) -> None:
        """Refuse a limit under which nothing could be read."""
        for field in fields(self):
            if getattr(self, field.name) < 1:
                message = f"the limit '{field.name}' must be positive"
                raise ValueError(message)
