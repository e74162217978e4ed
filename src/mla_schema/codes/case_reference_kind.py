"""Code list: kinds of case reference."""

from enum import StrEnum


class CaseReferenceKind(StrEnum):
    """Whose register a reference comes from.

    Source: TCY_2018_10_S2, TCY_2018_10_S8.
    """

    GLOBAL_CASE_ID = "globalCaseId"
    """Global case identifier. The identifier of the case in the electronic exchange between Member States of
    the European Union.
    Source: OURS."""

    INVESTIGATION = "investigation"
    """Investigation number. The number of the investigating authority.
    Source: TCY_2018_10_S2."""

    PROSECUTION = "prosecution"
    """Prosecution number. The case number of the prosecution office.
    Source: TCY_2018_10_S8."""

    COURT = "court"
    """Court number. The case number of the court.
    Source: TCY_2018_10_S8."""

    CENTRAL_AUTHORITY = "centralAuthority"
    """Central authority number. The file number of a central authority.
    Source: OURS."""

    CONTACT_POINT = "contactPoint"
    """Contact point number. The ticket number of a 24/7 point of contact.
    Source: TCY_2018_10_S10."""

    INTERPOL = "interpol"
    """INTERPOL reference. The reference of INTERPOL or of a national central bureau.
    Source: OURS."""

    EUROJUST = "eurojust"
    """Eurojust reference. The reference of a case at Eurojust.
    Source: OURS."""

    PROVIDER = "provider"
    """Provider reference. The file number of a provider or other addressee.
    Source: EPOC_ANNEX_I_B."""

    OTHER = "other"
    """Other reference. A reference from another register, which is named.
    Source: OURS."""
