"""Code list: roles in which an authority signs."""

from enum import StrEnum


class SigningRole(StrEnum):
    """In what role an authority may sign; the role decides which messages it may send.

    Source: OURS.
    """

    CENTRAL_AUTHORITY = "centralAuthority"
    """Central authority. Sends and answers requests for its State.
    Source: BUDAPEST_27_2_A."""

    JUDICIAL_AUTHORITY = "judicialAuthority"
    """Judicial authority. A court, judge or prosecutor.
    Source: BUDAPEST_27_9_A, ETS030_15_1."""

    INVESTIGATIVE_AUTHORITY = "investigativeAuthority"
    """Investigative authority. Police or another authority that investigates.
    Source: BUDAPEST_27_9_D."""

    CONTACT_POINT_247 = "contactPoint247"
    """24/7 point of contact. The point of contact of the network that is available day and night.
    Source: BUDAPEST_35_1."""

    SERVICE_PROVIDER = "serviceProvider"
    """Service provider. An entity that answers requests and orders.
    Source: BUDAPEST_1_C."""

    TRUST_LIST_OPERATOR = "trustListOperator"
    """Operator of the trust list. Signs the list of those who are trusted, and nothing else.
    Source: OURS."""
