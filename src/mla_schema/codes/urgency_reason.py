"""Code list: reasons of urgency."""

from enum import StrEnum


class UrgencyReason(StrEnum):
    """Why a request cannot wait.

    Source: BUDAPEST_31_3, CETS224_3_2_C, EIO_ANNEX_A, EPOC_ANNEX_I_C, PCOC_2015_09.
    """

    IMMINENT_RISK_TO_LIFE_OR_SAFETY = "imminentRiskToLifeOrSafety"
    """Imminent risk to life or safety. There is a significant and imminent risk to the life or safety of a
    natural person.
    Source: CETS224_3_2_C, EPOC_ANNEX_I_C."""

    CRITICAL_INFRASTRUCTURE = "criticalInfrastructure"
    """Threat to critical infrastructure. There is an imminent threat to critical infrastructure whose
    disruption would endanger the life, physical integrity or safety of persons.
    Source: EPOC_ANNEX_I_C."""

    CHILD_AT_RISK = "childAtRisk"
    """Child at risk. A child is being abused or is in danger.
    Source: OURS."""

    CRIME_IN_PROGRESS = "crimeInProgress"
    """Crime in progress. The offence is being committed or is about to be repeated.
    Source: OURS."""

    DATA_VOLATILE = "dataVolatile"
    """Volatile data. There are grounds to believe that the data are particularly vulnerable to loss or
    modification.
    Source: BUDAPEST_31_3_A."""

    RETENTION_EXPIRY = "retentionExpiry"
    """End of retention. The provider will soon delete the data in its ordinary course of business.
    Source: OURS."""

    PRESERVATION_EXPIRY = "preservationExpiry"
    """End of preservation. The period for which the data are preserved will soon end.
    Source: BUDAPEST_29_7."""

    RISK_OF_DESTRUCTION_OR_TAMPERING = "riskOfDestructionOrTampering"
    """Risk of destruction or tampering. Somebody may conceal, destroy or tamper with the evidence.
    Source: PCOC_2015_09, EIO_ANNEX_A."""

    RISK_OF_ASSET_TRANSFER = "riskOfAssetTransfer"
    """Risk of asset transfer. Money or crypto-assets may be moved out of reach.
    Source: OURS."""

    SUSPECT_IN_CUSTODY_OR_RELEASE = "suspectInCustodyOrRelease"
    """Suspect in custody or about to be released. A suspect is in custody, or must be released unless the
    evidence arrives in time.
    Source: PCOC_2015_09."""

    IMMINENT_TRIAL = "imminentTrial"
    """Imminent trial. The evidence is needed for a trial or hearing whose date is near.
    Source: EIO_ANNEX_A."""

    LIMITATION_PERIOD = "limitationPeriod"
    """End of the limitation period. The offence will soon be barred by lapse of time.
    Source: OURS."""

    INSTRUMENT_PROVIDES = "instrumentProvides"
    """Provided by the instrument. The instrument, arrangement or law that applies provides for expedited
    co-operation.
    Source: BUDAPEST_31_3_B."""

    OTHER = "other"
    """Other reason. Another reason, which the request states.
    Source: EIO_ANNEX_A."""
