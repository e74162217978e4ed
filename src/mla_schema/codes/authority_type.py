"""Code list: types of authority."""

from enum import StrEnum


class AuthorityType(StrEnum):
    """What kind of institution an authority is.

    Source: EPOC_ANNEX_I_I, BUDAPEST_27_2_A, BUDAPEST_35_1.
    """

    JUDGE = "judge"
    """Judge. A judge who acts alone.
    Source: EPOC_ANNEX_I_I."""

    COURT = "court"
    """Court. A court that decides on cases.
    Source: EPOC_ANNEX_I_I."""

    INVESTIGATING_JUDGE = "investigatingJudge"
    """Investigating judge. A judge who conducts or supervises investigations.
    Source: EPOC_ANNEX_I_I."""

    PROSECUTOR = "prosecutor"
    """Prosecutor. A public prosecutor or a prosecution office.
    Source: EPOC_ANNEX_I_I."""

    POLICE = "police"
    """Police. A police or other law-enforcement service.
    Source: OURS."""

    ADMINISTRATIVE_AUTHORITY = "administrativeAuthority"
    """Administrative authority. An authority, such as a customs or tax service, that brings proceedings which
    may lead to a court having criminal jurisdiction.
    Source: ETS030_1_3, ETS182_27."""

    MINISTRY = "ministry"
    """Ministry. A ministry, as a rule the ministry of justice.
    Source: ETS030_15_1."""

    CENTRAL_AUTHORITY = "centralAuthority"
    """Central authority. An authority designated to send and answer requests for mutual assistance, where it
    is not a ministry.
    Source: BUDAPEST_27_2_A."""

    CONTACT_POINT_247 = "contactPoint247"
    """24/7 point of contact. A point of contact designated for immediate assistance, available day and night,
    every day of the week.
    Source: BUDAPEST_35_1."""

    OTHER = "other"
    """Other authority. Another competent authority; who supervises it is stated beside it.
    Source: EPOC_ANNEX_I_I, CETS224_7_2_B."""
