"""The published files: schemas, code lists and rules, as they lie in the package or beside the sources."""

from importlib.resources import files
from pathlib import Path

from mla_schema.codec.shape import SCHEMA_VERSION


def published(name: str) -> str:
    """The text of a published file.

    Args:
        name: Its name, such as ``mla.xsd``.
    """
    packaged = files("mla_schema").joinpath("xsd", SCHEMA_VERSION, name)
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    # In a checkout they lie beside the sources; only an installed package has its own copy.
    checkout = Path(__file__).parents[3] / "xsd" / SCHEMA_VERSION / name
    return checkout.read_text(encoding="utf-8")
