"""What a rendering says in its own words: titles, captions, marks. Each stands here once, in English.

The key in a catalogue is ``heading.`` and the key here. The captions under ``tcy`` are those of the templates of the
T-CY, in small letters. Placeholders stand where no language needs to inflect what is set in.
"""

from collections.abc import Mapping
from typing import Final

from mla_schema.rendering.frame_words import FRAME, FRAME_NOTES

HEADINGS: Final[Mapping[str, str]] = {
    # What stands around findings and proofs
    **FRAME,
    # Titles
    "title.tcy10": "Mutual Legal Assistance Request for subscriber information under Article 31 Budapest Convention on Cybercrime",
    "title.tcy11": "Data Preservation Request under Articles 29 and 30 Budapest Convention on Cybercrime",
    "subtitle.tcy10": "Sections 1 to 11 follow the template T-CY(2018)10 of the Cybercrime Convention Committee",
    "subtitle.tcy11": "Sections 1 to 7 follow the template T-CY(2018)11 of the Cybercrime Convention Committee",
    "title.report": "Verification report",
    # Sections
    "section.message": "Message",
    "section.sender": "From",
    "section.recipient": "To",
    "section.references": "References",
    "section.attachments": "Attachments",
    "section.extensions": "Extensions",
    "section.signature": "Signature",
    "section.judgement": "Judgement",
    "section.layers": "What was checked",
    "section.findings": "Findings",
    "section.accepted": "Accepted findings",
    # Captions of the templates
    "tcy.date": "Date",
    "tcy.reference": "Reference/case number",
    "tcy.status": "Request status",
    "tcy.new": "New request",
    "tcy.followsRequest": "Follow up to previous MLA request (details added below)",
    "tcy.followsPreservation": "Follow up to previous preservation request (details added below)",
    "tcy.extension": "Extension of previous request",
    "tcy.previousNumber": "Ticket/reference number of previous request",
    "tcy.requested": "Requested authority",
    "tcy.requesting": "Requesting authority",
    "tcy.organisation": "Organisation",
    "tcy.inChargeOfRequest": "Person in charge of the request",
    "tcy.address": "Address",
    "tcy.telephone": "Telephone number",
    "tcy.mobile": "Cell phone number",
    "tcy.email": "E-mail address",
    "tcy.fax": "Fax number",
    "tcy.officeHours": "Office hours",
    "tcy.timeZone": "Time zone",
    "tcy.expedited": "Response by email or other expedited means preferred",
    "tcy.byMeansOf": "Response preferred by means of",
    "tcy.confirmation": "Should additional confirmation from the requesting authority be needed, please contact",
    "tcy.name": "Name",
    "tcy.jobTitle": "Job title",
    "tcy.function": "Function",
    "tcy.investigating": "Investigative/operational authority in charge of the case (if different from requesting authority)",
    "tcy.inChargeOfCase": "Person in charge of the case",
    "tcy.prosecuting": "Prosecution office or court in charge, if applicable",
    "tcy.prosecution": "Prosecution office in charge",
    "tcy.court": "Court in charge",
    "tcy.caseNumber": "Case number",
    "tcy.decisions": "Prosecution or court decisions related to the MLA request",
    "tcy.previousRequest": "Information on previous MLA request, if applicable",
    "tcy.number": "Ticket/reference number",
    "tcy.previousBy": "Contact details of authority having requested previous MLA",
    "tcy.previousAnsweredBy": "Contact details of authority having responded to (or executed) previous MLA",
    "tcy.previousMeans": "Communication method used to submit previous request",
    "tcy.previousPreservation": "Information on previous preservation request, if applicable",
    "tcy.preservationBy": "Contact details of authority having requested preservation",
    "tcy.preservationAnsweredBy": "Contact details of authority having responded to (or executed) the preservation request",
    "tcy.channel": "Channel for communication",
    "tcy.domestic": "Domestic legal basis for request, if applicable",
    # Words beside values
    "word.yes": "Yes",
    "word.original": "Original; language: {language}",
    "word.translation": "Translation; language: {language}",
    "word.unknownPhrase": "A sentence that this version does not know: {key}",
    "word.content": "The file itself, {count} bytes; digest {digest}",
    "word.page": "{number}/{count}",
    "word.labelled": "{label}: {value}",
    "word.listed": "{first}; {second}",
    "word.moment": "{day}, {time}",
    # Marks
    "mark.specimen": "SPECIMEN. This message is an example or a test and asks for nothing.",
    "mark.unsigned": "DRAFT. The message bears no signature.",
    "mark.unverified": "The signature was not checked.",
    "mark.verified": "The signature was verified.",
    "mark.machine": "Words of this form were translated by machine, and no person has reviewed all of them.",
    "mark.partly": "What has no translation stands in English.",
    "mark.ours": "Not part of the template.",
    "mark.zone": "Instants stand in Coordinated Universal Time (UTC) and in the time zone {zone}.",
    # The seal
    "seal.digest": "Digest of the content",
    "seal.words": "Check words",
    # The closing
    "closing.effect": "The format creates no legal basis. Whether the request is accepted is for the receiving Party to decide.",
    "closing.rendering": "This page is a rendering and not the message: the signed file is. Long-term proof is the duty of the register.",
    "closing.advice": "Findings are no legal advice.",
    "closing.made": "Rendered by mla-schema {version}.",
    # The signature
    "signature.authority": "Authority",
    "signature.identifier": "Identifier of the authority",
    "signature.country": "State",
    "signature.kind": "Seal or signature",
    "signature.certificate": "SHA-256 of the certificate",
    "signature.algorithm": "Algorithm",
    "signature.claimed": "Signing time that is claimed",
    "signature.proven": "Time that is proven",
    "signature.provenBy": "Proven by",
    "signature.revocation": "Revocation of the certificate",
    "signature.transitional": "The algorithm is on its way out",
    "signature.specimen": "The certificate is for specimens only",
    # The report
    "report.outcome": "Outcome",
    "report.judgedAt": "Judged at",
    "report.ruleSet": "Version of the rules",
    "report.party": "Judged for the Party",
    "report.trustList": "Trust list",
    "report.finding": "Finding {number}",
    "report.field": "Field",
    "report.place": "Place",
    "report.what": "What is wrong",
    "report.advice": "What to do",
    "report.source": "Legal source",
    "report.acceptedBecause": "Accepted because",
    "report.none": "None.",
}


NOTES: Final[Mapping[str, str]] = {f"heading.{name}": note for name, note in FRAME_NOTES.items()}
"""What a translator has to know of some headings, by their keys in a catalogue."""


def key_of(heading: str) -> str:
    """The key of a heading in a catalogue.

    Args:
        heading: Its key here.
    """
    return f"heading.{heading}"
