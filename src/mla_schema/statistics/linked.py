"""Tables that tell of each other: where one hides a cell, another must not give it away.

Some tables are the parts of a cell of another one, and some are a coarser view of it. They are listed here. The
number of all conversations and that of all requests are published in any case, so a table that both sums divide
protects its cells inside each part.
"""

from collections.abc import Mapping

from mla_schema.case.outcomes import FINAL
from mla_schema.case.states import FAMILIES
from mla_schema.statistics import kpis
from mla_schema.statistics.kpi import Kpi
from mla_schema.statistics.record import WITH_OUTCOME
from mla_schema.statistics.suppression import HiddenCells, hide
from mla_schema.statistics.tally import Statistics

PARTS: Mapping[str, frozenset[str]] = {
    kpis.BY_TYPE.id: frozenset(tag for tag, family in FAMILIES.items() if family in WITH_OUTCOME),
    kpis.OUTCOMES.id: frozenset(FINAL),
}
"""By indicator, the rows whose sum another indicator tells."""

TIES: tuple[tuple[Kpi, frozenset[str], Kpi], ...] = (
    (kpis.BY_TYPE, frozenset({"preservationRequest"}), kpis.PRESERVATIONS),
    (kpis.BY_TYPE, frozenset({"preservationRequest"}), kpis.PRESERVATIONS_USED),
    (kpis.BY_TYPE, frozenset({"spontaneousInformation"}), kpis.SPONTANEOUS),
    (kpis.BY_TYPE, frozenset({"jointInvestigation"}), kpis.TEAMS),
    (kpis.BY_TYPE, frozenset({"giveEffectRequest"}), kpis.CONVERTED),
    (kpis.BY_TYPE, frozenset({"providerOrder", "domainRegistrationRequest"}), kpis.UNANSWERED),
    (kpis.BY_URGENCY, frozenset({"emergency"}), kpis.EMERGENCIES),
    (kpis.BY_URGENCY, frozenset({"emergency"}), kpis.TIME_IN_EMERGENCY),
    (kpis.BY_MEDIUM, frozenset(), kpis.ELECTRONIC),
    (kpis.OUTCOMES, frozenset(), kpis.SUCCESS),
)
"""Where one of the rows of the first indicator is hidden (without rows: any), the second is not shown at all."""


def hidden_rows(kpi: Kpi, cells: Mapping[str, int], threshold: int) -> HiddenCells:
    """What is hidden of a table.

    Args:
        kpi: The indicator.
        cells: Its counts by row.
        threshold: Counts below it are hidden.
    """
    part = PARTS.get(kpi.id)
    if part is None:
        return hide(cells, threshold)
    inside = hide({label: count for label, count in cells.items() if label in part}, threshold)
    outside = hide({label: count for label, count in cells.items() if label not in part}, threshold)
    whole = inside.whole or outside.whole
    total = 0 < sum(cells.values()) < threshold
    return HiddenCells(frozenset(cells) if whole else inside.labels | outside.labels, whole, total)


def tied_away(statistics: Statistics, threshold: int) -> frozenset[str]:
    """The indicators that are not shown because they would give away what another one hides.

    Args:
        statistics: What was counted.
        threshold: Counts below it are hidden.
    """
    away = set()
    for giving, rows, taking in TIES:
        cells = statistics.table(giving)
        hidden = hidden_rows(giving, cells, threshold).labels
        if hidden & rows if rows else hidden:
            away.add(taking.id)
    emergency = "urgency=emergency"
    groups = {
        name: found.count
        for name, found in statistics.groups(kpis.TIME_TO_OUTCOME).items()
        if "urgency=" in name
    }
    if emergency in hide(groups, threshold).labels:
        away.add(kpis.TIME_IN_EMERGENCY.id)
    return frozenset(away)


def uncounted_times(statistics: Statistics, threshold: int) -> frozenset[str]:
    """The durations that are shown without how many they are, for the same reason.

    Args:
        statistics: What was counted.
        threshold: Counts below it are hidden.
    """
    hidden = hidden_rows(kpis.OUTCOMES, statistics.table(kpis.OUTCOMES), threshold).labels
    return frozenset({kpis.TIME_TO_OUTCOME.id}) if hidden else frozenset()
