"""The second opinion: the derived XSD, read by an implementation that shares nothing with our reader."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from mla_schema.codec.shape import SCHEMA_VERSION

if TYPE_CHECKING:
    from xmlschema import XMLSchema


@cache
def _schema() -> "XMLSchema":
    # The import and the compilation take most of a second; only who asks for a second opinion pays.
    from xmlschema import XMLSchema

    return XMLSchema(_source(), allow="none")


def _source() -> str:
    packaged = files("mla_schema").joinpath("xsd", SCHEMA_VERSION, "mla.xsd")
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    # In a checkout the schemas lie beside the sources; only an installed package has its own copy.
    checkout = Path(__file__).parents[3] / "xsd" / SCHEMA_VERSION / "mla.xsd"
    return checkout.read_text(encoding="utf-8")


def xsd_accepts(data: bytes) -> bool:
    """Whether the XSD accepts a file.

    Args:
        data: An XML file that the reader has accepted, so that it is known to be harmless.
    """
    return bool(_schema().is_valid(data.decode()))
