"""Code list: data-protection regimes."""

from enum import StrEnum


class DataProtectionRegime(StrEnum):
    """The rules under which personal data are protected after transfer.

    Source: CETS224_14, ETS182_26_1, UNCC_36.
    """

    CONVENTION_108 = "convention108"
    """Convention 108. The Council of Europe convention of 1981 on automatic processing of personal data (ETS
    108).
    Source: ETS182_26_3."""

    CONVENTION_108_PLUS = "convention108Plus"
    """Convention 108+. The same convention as modernised by the amending protocol of 2018 (CETS 223).
    Source: OURS."""

    EU_LAW_ENFORCEMENT_DIRECTIVE = "euLawEnforcementDirective"
    """EU Law Enforcement Directive. Directive (EU) 2016/680 on personal data in criminal matters, as
    transposed.
    Source: OURS."""

    SECOND_ADDITIONAL_PROTOCOL = "secondAdditionalProtocol"
    """Second Additional Protocol to the Budapest Convention. The safeguards of Article 14 of the Second
    Additional Protocol to the Convention on Cybercrime.
    Source: CETS224_14."""

    COE_2001 = "coe2001"
    """Second Additional Protocol of 2001 (ETS 182). The safeguards of Article 26 of the Second Additional
    Protocol to the European Convention on Mutual Assistance in Criminal Matters.
    Source: ETS182_26_1, ETS182_26_3."""

    UN_CYBERCRIME_CONVENTION = "unCybercrimeConvention"
    """UN Convention against Cybercrime. The safeguards of Article 36 of the United Nations convention.
    Source: UNCC_36."""

    INTERNATIONAL_AGREEMENT = "internationalAgreement"
    """Other international agreement. Another agreement between the States that covers the transfer, which is
    named.
    Source: OURS."""

    DOMESTIC_LAW = "domesticLaw"
    """Domestic law. The data-protection law of the receiving State alone.
    Source: OURS."""

    OTHER = "other"
    """Other regime. Another set of rules, which is named.
    Source: OURS."""
