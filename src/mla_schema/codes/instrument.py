"""Code list: legal instruments."""

from enum import StrEnum


class Instrument(StrEnum):
    """The instrument or other basis on which a request or an order rests.

    Source: BUDAPEST_23, BUDAPEST_27_1, BUDAPEST_39_2.
    """

    BUDAPEST_CONVENTION = "budapestConvention"
    """Budapest Convention. The Convention on Cybercrime of 2001 (ETS 185).
    Source: BUDAPEST_25_1."""

    FIRST_ADDITIONAL_PROTOCOL = "firstAdditionalProtocol"
    """First Additional Protocol to the Budapest Convention. The Additional Protocol of 2003 on acts of a
    racist and xenophobic nature (ETS 189), to which the co-operation articles of the Budapest Convention
    extend.
    Source: ETS189_8_2."""

    SECOND_ADDITIONAL_PROTOCOL = "secondAdditionalProtocol"
    """Second Additional Protocol to the Budapest Convention. The Second Additional Protocol to the Convention
    on Cybercrime, opened for signature in 2022 (CETS 224).
    Source: CETS224_7_3_B, CETS224_9_3_B."""

    UN_CYBERCRIME_CONVENTION = "unCybercrimeConvention"
    """UN Convention against Cybercrime. The convention adopted by the General Assembly of the United Nations
    in December 2024.
    Source: UNCC_40."""

    UNTOC = "untoc"
    """UN Convention against Transnational Organized Crime. The United Nations convention on transnational
    organised crime.
    Source: OURS."""

    UNCAC = "uncac"
    """UN Convention against Corruption. The United Nations convention on corruption.
    Source: OURS."""

    COE_1959 = "coe1959"
    """European Convention on Mutual Assistance. The European Convention on Mutual Assistance in Criminal
    Matters of 1959 (ETS 030).
    Source: ETS030_1_1."""

    COE_1978 = "coe1978"
    """Additional Protocol of 1978 (ETS 099). The Additional Protocol to the European Convention on Mutual
    Assistance in Criminal Matters.
    Source: ETS099_1."""

    COE_2001 = "coe2001"
    """Second Additional Protocol of 2001 (ETS 182). The Second Additional Protocol to the European Convention
    on Mutual Assistance in Criminal Matters.
    Source: ETS182_1."""

    EIO = "eio"
    """European Investigation Order. Directive 2014/41/EU on the European Investigation Order in criminal
    matters.
    Source: EIO_ANNEX_A."""

    EU_ELECTRONIC_EVIDENCE = "euElectronicEvidence"
    """EU electronic evidence regulation. Regulation (EU) 2023/1543 on production orders and preservation
    orders for electronic evidence.
    Source: EPOC_4."""

    EU_UK_TCA = "euUkTca"
    """EU-UK Trade and Cooperation Agreement. The agreement between the European Union and the United Kingdom,
    with its part on mutual assistance.
    Source: OURS."""

    EU_MLA_2000 = "euMla2000"
    """EU Convention of 2000. The Convention of 2000 on mutual assistance in criminal matters between Member
    States of the European Union.
    Source: OURS."""

    REGIONAL_TREATY = "regionalTreaty"
    """Other regional treaty. Another treaty among the States of a region, which the request names.
    Source: BUDAPEST_39_2."""

    BILATERAL_TREATY = "bilateralTreaty"
    """Bilateral treaty. A treaty on mutual assistance between the two States, which the request names.
    Source: BUDAPEST_27_1."""

    CLOUD_ACT_AGREEMENT = "cloudActAgreement"
    """CLOUD Act agreement. An executive agreement with the United States of America on access to data held by
    providers.
    Source: OURS."""

    RECIPROCITY = "reciprocity"
    """Reciprocity. Assistance on the basis of uniform or reciprocal legislation or of a promise of
    reciprocity.
    Source: BUDAPEST_23."""

    LETTERS_ROGATORY = "lettersRogatory"
    """Letters rogatory. A request from court to court that rests on no treaty.
    Source: OURS."""

    DOMESTIC_LAW = "domesticLaw"
    """Domestic law. Assistance on the basis of the law of the requested State alone.
    Source: BUDAPEST_23."""
