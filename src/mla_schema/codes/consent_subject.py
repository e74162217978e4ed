"""Code list: subjects of a request for consent."""

from enum import StrEnum


class ConsentSubject(StrEnum):
    """What consent is asked for.

    Source: BUDAPEST_28_2_B, CETS224_8_3_B, CETS224_14_10.
    """

    ONWARD_TRANSFER = "onwardTransfer"
    """Onward transfer. The data are to be passed on to another State or an international organisation.
    Source: CETS224_14_10."""

    OTHER_USE = "otherUse"
    """Other use. The data are to be used for another investigation, proceeding or purpose than the one
    stated.
    Source: BUDAPEST_28_2_B, CETS224_14_2."""

    DISCLOSURE_TO_PROVIDER = "disclosureToProvider"
    """Disclosure to the provider. Supporting information is to be shown to the service provider.
    Source: CETS224_8_3_B."""

    DISCLOSURE_TO_ISSUING_AUTHORITY = "disclosureToIssuingAuthority"
    """Disclosure to the issuing authority. Information that the notified authority has received is to be
    shown to the authority that issued the order.
    Source: CETS224_7_5_D_I."""

    LIFTING_OF_CONFIDENTIALITY = "liftingOfConfidentiality"
    """Lifting of confidentiality. Something that was kept confidential is to be made known.
    Source: BUDAPEST_27_8, BUDAPEST_28_2_A."""
