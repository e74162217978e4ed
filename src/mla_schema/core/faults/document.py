"""What stands in the way of a document (``D``)."""

from mla_schema.core.faults._fault import Fault

_INSTALL = (
    "Install fonts for the script, such as the Debian packages fonts-noto-core and fonts-noto-cjk, or name their "
    "folder; text, HTML and DOCX need no font here."
)

NO_GLYPH = Fault(
    "MLA-D01",
    "No font that is installed here has all characters of the document; the first one without is {character}.",
    _INSTALL,
)
NO_FONT = Fault("MLA-D02", "No font is installed here.", _INSTALL)
