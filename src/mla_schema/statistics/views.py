"""The conditions that the views of indicators are made of, each written once."""

from collections.abc import Mapping

from mla_schema.case.outcomes import DONE, FINAL, UNDECIDED
from mla_schema.case.states import FAMILIES, Family
from mla_schema.codes.medium import Medium
from mla_schema.codes.urgency import Urgency
from mla_schema.statistics.asking import NONE, electronic
from mla_schema.statistics.kpi import Counted, Kpi, Where

WITH_OUTCOME = frozenset({Family.REQUEST, Family.ENTITY, Family.PRESERVATION})
"""The families whose items come to an outcome."""


def of_type(*families: Family) -> Where:
    """The condition that an opening is of a family.

    Args:
        *families: The families.
    """
    return {"type": frozenset(tag for tag, family in FAMILIES.items() if family in families)}


UNITS: Mapping[Counted, Where] = {
    Counted.OPENING: {},
    Counted.REQUEST: of_type(*WITH_OUTCOME),
    Counted.ORDER: of_type(Family.ENTITY),
    Counted.PRESERVATION: of_type(Family.PRESERVATION),
}
"""The units of count that are openings of some type. Of any other unit nothing is told by another indicator."""

EMERGENCY: Where = {"urgency": frozenset({Urgency.EMERGENCY.value})}
ACKNOWLEDGED_YES: Where = {"acknowledged": frozenset({"yes"})}
ACKNOWLEDGED_NO: Where = {"acknowledged": frozenset({"no"})}
GRANTED: Where = {"granted": frozenset({"yes"})}
OUTCOME_FINAL: Where = {"outcome": frozenset(each.value for each in FINAL)}
OUTCOME_OPEN: Where = {"outcome": frozenset({"pending", "postponed", "abandoned"})}
NOBODY: Where = {"nobody": frozenset()}
"""The condition of what an indicator never counts."""
SUCCEEDED: Where = {
    "yes": frozenset(each.value for each in DONE),
    "no": frozenset(each.value for each in FINAL - DONE - UNDECIDED),
}
"""What a success is, by outcome."""
ELECTRONIC_MEDIA: Where = {
    row: frozenset(each.value for each in Medium if electronic(each) is answer) | more
    for row, answer, more in (
        ("yes", True, frozenset()),
        ("no", False, frozenset()),
        ("unknown", None, frozenset({NONE})),
    )
}
"""What is electronic, by medium."""


def narrowed(*conditions: Where) -> Where:
    """All of several conditions.

    Args:
        *conditions: The conditions.
    """
    found: dict[str, frozenset[str]] = {}
    for condition in conditions:
        for name, codes in condition.items():
            found[name] = found[name] & codes if name in found else codes
    return found


def looked_at(kpi: Kpi) -> Where:
    """The conditions of what an indicator looks at, with that of its unit.

    Args:
        kpi: The indicator.
    """
    return narrowed(UNITS.get(kpi.counted, {"counted": frozenset({kpi.id})}), kpi.view.where)
