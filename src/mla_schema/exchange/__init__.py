"""Catalogues to and from translators: the files that their tools read and write, and the check of what comes back."""

from mla_schema.exchange.importing import Import, Remark, merge
from mla_schema.exchange.po_reader import read_po
from mla_schema.exchange.po_writer import write_po
from mla_schema.exchange.units import Received, Returned, Unit, Unreadable, units_of
from mla_schema.exchange.xliff_reader import read_xliff
from mla_schema.exchange.xliff_writer import write_xliff

__all__ = [
    "Import",
    "Received",
    "Remark",
    "Returned",
    "Unit",
    "Unreadable",
    "merge",
    "read_po",
    "read_xliff",
    "units_of",
    "write_po",
    "write_xliff",
]
