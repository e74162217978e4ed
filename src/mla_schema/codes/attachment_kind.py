"""Code list: kinds of attachment."""

from enum import StrEnum


class AttachmentKind(StrEnum):
    """What a document that accompanies a message is.

    Source: OURS.
    """

    COURT_DECISION = "courtDecision"
    """Court decision. A decision of a court or prosecution office that relates to the request.
    Source: TCY_2018_10_S8."""

    WARRANT = "warrant"
    """Warrant. A warrant that allows a search, a seizure or another measure."""

    ORDER = "order"
    """Order. An order to produce or preserve data, as it is to be served.
    Source: CETS224_8_3_A."""

    LEGAL_TEXTS = "legalTexts"
    """Legal texts. The text of the provisions and penalties that are cited.
    Source: CETS224_7_4_B."""

    TRANSLATION = "translation"
    """Translation. A translation of the message or of another attachment.
    Source: CETS224_4_1, ETS030_16_2."""

    EVIDENCE = "evidence"
    """Evidence. Data or documents supplied in answer to a request."""

    EVIDENCE_LISTING = "evidenceListing"
    """Evidence listing. A list of the evidence with its digests."""

    LOG_EXTRACT = "logExtract"
    """Log extract. An excerpt of a log, as it was found."""

    CUSTODIAN_CERTIFICATE = "custodianCertificate"
    """Custodian certificate. A certificate of the holder of the records on where they come from and that they
    are true."""

    CUSTODY_STATEMENT = "custodyStatement"
    """Custody statement. A statement of who held the evidence, when and how."""

    PROVIDER_REPLY = "providerReply"
    """Provider reply. What a provider or registrar has answered."""

    FORM_TEMPLATE = "formTemplate"
    """Form or template. A form that has been filled in, or a template that is to be filled in."""

    SIGNATURE_SHEET = "signatureSheet"
    """Signature sheet. A sheet with a handwritten signature or a stamp."""

    PAPER_ORIGINAL = "paperOriginal"
    """Scan of a paper original. An image of a message that was made on paper."""

    RENDERING = "rendering"
    """Readable copy. A rendering of the message for readers; it is not the message itself."""

    OTHER = "other"
    """Other attachment. Another document, which its name describes."""
