"""Code list: channels of transmission."""

from enum import StrEnum


class Channel(StrEnum):
    """The institutional route that a message takes; the technical means is the medium.

    Source: BUDAPEST_27_2_B, BUDAPEST_27_9_A, BUDAPEST_35_1, CETS224_6_1, CETS224_7_1, ETS030_15_1.
    """

    CENTRAL_AUTHORITY = "centralAuthority"
    """Between central authorities. From one central authority to the other, as between ministries of justice.
    Source: BUDAPEST_27_2_B, ETS030_15_1."""

    JUDICIAL_DIRECT = "judicialDirect"
    """Directly between judicial authorities. From one judicial authority to the other. Under the Budapest
    Convention for urgent requests only, with a copy sent at the same time through the central authorities.
    Source: BUDAPEST_27_9_A, ETS030_15_1, ETS182_4."""

    COMPETENT_AUTHORITY_DIRECT = "competentAuthorityDirect"
    """Directly between competent authorities. From one competent authority to the other. Under the Budapest
    Convention for urgent requests that involve no coercive action.
    Source: BUDAPEST_27_9_D, ETS030_15_4, ETS182_4."""

    INTERPOL = "interpol"
    """INTERPOL. Through the International Criminal Police Organisation.
    Source: BUDAPEST_27_9_B, ETS030_15_7."""

    NETWORK_247 = "network247"
    """24/7 network. Between points of contact that are available day and night, every day of the week.
    Source: BUDAPEST_35_1, CETS224_9_1_A, UNCC_41."""

    PROVIDER_DIRECT = "providerDirect"
    """Directly to a provider. From a competent authority to a service provider in the territory of another
    Party.
    Source: CETS224_7_1."""

    REGISTRAR_DIRECT = "registrarDirect"
    """Directly to a domain registration entity. From a competent authority to an entity that provides domain
    name registration services in another Party.
    Source: CETS224_6_1."""

    VOLUNTARY_PROVIDER = "voluntaryProvider"
    """Voluntary disclosure by a provider. To a provider that may answer of its own will under its law and
    policy.
    Source: OURS."""

    DIPLOMATIC = "diplomatic"
    """Diplomatic channel. Through ministries of foreign affairs and missions.
    Source: UNCC_40."""

    EU_DECENTRALISED_IT = "euDecentralisedIt"
    """EU decentralised IT system. Through the connected national systems of the Member States of the European
    Union.
    Source: OURS."""

    E_MLA = "eMla"
    """INTERPOL e-MLA. Through the electronic mutual legal assistance service of INTERPOL.
    Source: OURS."""

    EUROJUST = "eurojust"
    """Eurojust. Through or with the help of Eurojust.
    Source: OURS."""

    LIAISON = "liaison"
    """Liaison magistrate or officer. Through a magistrate or officer who is posted to the other State.
    Source: OURS."""

    JOINT_INVESTIGATION_TEAM = "jointInvestigationTeam"
    """Joint investigation team. Within a joint investigation team, under the agreement that set it up.
    Source: CETS224_12, ETS182_20_1."""

    OTHER = "other"
    """Other channel. Another channel, such as one that a Party has declared.
    Source: ETS030_15_8."""
