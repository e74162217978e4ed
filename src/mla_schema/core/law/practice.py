"""National law, forms and reports that show what practice asks for; nothing here was read in full."""

from mla_schema.core.law._provision import Instrument, Provision

GHANA_ACT_807 = Provision(
    Instrument.GH_ACT807,
    "as a whole",
    "a preservation request says which data are meant, and how and when the substantive request follows",
    source_verified=False,
)
OAS_FORM = Provision(
    Instrument.OAS_FORM,
    "as a whole",
    "sender, recipient, summary, facts, offences, documents with holder and period",
    source_verified=False,
)
SIRIUS = Provision(
    Instrument.SIRIUS,
    "as a whole",
    "providers refuse over-broad requests, wrong identifiers and data that do not exist",
    source_verified=False,
)
RDRS = Provision(
    Instrument.RDRS,
    "as a whole",
    "monthly metrics of requests for registration data",
    source_verified=False,
)
