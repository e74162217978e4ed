"""The table of indicators: every one of them, once. Code, documentation and reports follow it."""

from mla_schema.statistics.kpi import Kpi
from mla_schema.statistics.kpis import answered, around, asked
from mla_schema.statistics.kpis.answered import CONDITIONS as CONDITIONS
from mla_schema.statistics.kpis.answered import CONSULTED_FIRST as CONSULTED_FIRST
from mla_schema.statistics.kpis.answered import DAYS_LEFT as DAYS_LEFT
from mla_schema.statistics.kpis.answered import FAILING_RULES as FAILING_RULES
from mla_schema.statistics.kpis.answered import GROUNDS as GROUNDS
from mla_schema.statistics.kpis.answered import ITEM_OUTCOMES as ITEM_OUTCOMES
from mla_schema.statistics.kpis.answered import NON_EXECUTION as NON_EXECUTION
from mla_schema.statistics.kpis.answered import ON_PRESERVATION as ON_PRESERVATION
from mla_schema.statistics.kpis.answered import OUTCOMES as OUTCOMES
from mla_schema.statistics.kpis.answered import PARTIAL_CONSIDERED as PARTIAL_CONSIDERED
from mla_schema.statistics.kpis.answered import POSTPONEMENTS as POSTPONEMENTS
from mla_schema.statistics.kpis.answered import PRESERVATIONS as PRESERVATIONS
from mla_schema.statistics.kpis.answered import PRESERVATIONS_USED as PRESERVATIONS_USED
from mla_schema.statistics.kpis.answered import REASONS_GIVEN as REASONS_GIVEN
from mla_schema.statistics.kpis.answered import RETURNED_FOR_LANGUAGE as RETURNED_FOR_LANGUAGE
from mla_schema.statistics.kpis.answered import SUCCESS as SUCCESS
from mla_schema.statistics.kpis.answered import SUPPLEMENT_ROUNDS as SUPPLEMENT_ROUNDS
from mla_schema.statistics.kpis.answered import VALID_AT_FIRST as VALID_AT_FIRST
from mla_schema.statistics.kpis.around import BY_CHANNEL as BY_CHANNEL
from mla_schema.statistics.kpis.around import BY_LANGUAGE as BY_LANGUAGE
from mla_schema.statistics.kpis.around import BY_MEDIUM as BY_MEDIUM
from mla_schema.statistics.kpis.around import COMPLIANCE as COMPLIANCE
from mla_schema.statistics.kpis.around import CONVERTED as CONVERTED
from mla_schema.statistics.kpis.around import ELECTRONIC as ELECTRONIC
from mla_schema.statistics.kpis.around import INSTRUCTIONS as INSTRUCTIONS
from mla_schema.statistics.kpis.around import PROTECTION as PROTECTION
from mla_schema.statistics.kpis.around import SIGNATURES as SIGNATURES
from mla_schema.statistics.kpis.around import SPONTANEOUS as SPONTANEOUS
from mla_schema.statistics.kpis.around import TEAMS as TEAMS
from mla_schema.statistics.kpis.around import TIME_TO_TRANSLATION as TIME_TO_TRANSLATION
from mla_schema.statistics.kpis.around import TRANSLATED as TRANSLATED
from mla_schema.statistics.kpis.around import UNANSWERED as UNANSWERED
from mla_schema.statistics.kpis.asked import ACKNOWLEDGED as ACKNOWLEDGED
from mla_schema.statistics.kpis.asked import BETWEEN_STATES as BETWEEN_STATES
from mla_schema.statistics.kpis.asked import BY_CATEGORY as BY_CATEGORY
from mla_schema.statistics.kpis.asked import BY_ELEMENT as BY_ELEMENT
from mla_schema.statistics.kpis.asked import BY_IDENTIFIER as BY_IDENTIFIER
from mla_schema.statistics.kpis.asked import BY_INSTRUMENT as BY_INSTRUMENT
from mla_schema.statistics.kpis.asked import BY_OFFENCE as BY_OFFENCE
from mla_schema.statistics.kpis.asked import BY_PERIOD as BY_PERIOD
from mla_schema.statistics.kpis.asked import BY_TYPE as BY_TYPE
from mla_schema.statistics.kpis.asked import BY_URGENCY as BY_URGENCY
from mla_schema.statistics.kpis.asked import BY_URGENCY_REASON as BY_URGENCY_REASON
from mla_schema.statistics.kpis.asked import EMERGENCIES as EMERGENCIES
from mla_schema.statistics.kpis.asked import IDENTIFIERS_PER_REQUEST as IDENTIFIERS_PER_REQUEST
from mla_schema.statistics.kpis.asked import OVER_DEADLINE as OVER_DEADLINE
from mla_schema.statistics.kpis.asked import SUBSCRIBER_ONLY as SUBSCRIBER_ONLY
from mla_schema.statistics.kpis.asked import TIME_IN_EMERGENCY as TIME_IN_EMERGENCY
from mla_schema.statistics.kpis.asked import TIME_TO_DECISION as TIME_TO_DECISION
from mla_schema.statistics.kpis.asked import TIME_TO_EXECUTION as TIME_TO_EXECUTION
from mla_schema.statistics.kpis.asked import TIME_TO_OUTCOME as TIME_TO_OUTCOME
from mla_schema.statistics.kpis.asked import TIME_TO_PRESERVATION as TIME_TO_PRESERVATION
from mla_schema.statistics.kpis.asked import TIME_TO_RECEIPT as TIME_TO_RECEIPT
from mla_schema.statistics.kpis.asked import TIME_TO_TRANSMISSION as TIME_TO_TRANSMISSION

KPIS: tuple[Kpi, ...] = tuple(
    value for part in (asked, answered, around) for value in vars(part).values() if isinstance(value, Kpi)
)
"""All of them, in the order of their groups."""
