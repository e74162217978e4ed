"""What is wrong with a waiver (``W``)."""

from mla_schema.core.faults._fault import Fault

WAIVER_ENDED = Fault(
    "MLA-W01",
    "A waiver of {rule} was valid until {until} and has ended.",
    "Mend what the rule finds, or let somebody who may accept it renew the waiver with a new reason and date.",
)
