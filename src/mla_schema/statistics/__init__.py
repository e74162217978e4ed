"""Statistics that fall out of the messages, with no data entry: a pure fold over messages or cases.

::

    from mla_schema.statistics import Collector, publish, to_json

    collector = Collector(at=at)                    # a day of counting; nothing here reads a clock
    for message in messages:                        # in the order of time
        collector.add(message)
    published = publish(collector.statistics())     # small cells are hidden
    to_json(published)

Every indicator is defined once, in ``mla_schema.statistics.kpis``. Only codes, counts and durations are ever held, so
there is nothing in them that could name anyone.
"""

from mla_schema.statistics.collector import Collector as Collector
from mla_schema.statistics.collector import summarise as summarise
from mla_schema.statistics.comparing import Compared as Compared
from mla_schema.statistics.comparing import compared as compared
from mla_schema.statistics.durations import Durations as Durations
from mla_schema.statistics.formats import to_csv as to_csv
from mla_schema.statistics.formats import to_json as to_json
from mla_schema.statistics.formats import to_text as to_text
from mla_schema.statistics.kpi import Kind as Kind
from mla_schema.statistics.kpi import Kpi as Kpi
from mla_schema.statistics.kpis import KPIS as KPIS
from mla_schema.statistics.paper import Paper as Paper
from mla_schema.statistics.publication import Figure as Figure
from mla_schema.statistics.publication import Publication as Publication
from mla_schema.statistics.publication import publish as publish
from mla_schema.statistics.reconciliation import Reconciliation as Reconciliation
from mla_schema.statistics.reconciliation import reconcile as reconcile
from mla_schema.statistics.tally import Statistics as Statistics

__all__ = [
    "KPIS",
    "Collector",
    "Compared",
    "Durations",
    "Figure",
    "Kind",
    "Kpi",
    "Paper",
    "Publication",
    "Reconciliation",
    "Statistics",
    "compared",
    "publish",
    "reconcile",
    "summarise",
    "to_csv",
    "to_json",
    "to_text",
]
