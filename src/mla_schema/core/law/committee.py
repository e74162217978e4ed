"""Templates and assessments of committees of the Council of Europe: the T-CY (cybercrime) and the PC-OC.

The section titles of the templates were seen in a public copy, the recommendations are recalled; the official
texts were not read in full, so nothing here is verified.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_request = partial(Provision, Instrument.TCY2018_10, source_verified=False)
_preservation = partial(Provision, Instrument.TCY2018_11, source_verified=False)
_assessment = partial(Provision, Instrument.TCY2013_17, source_verified=False)
_questionnaire = partial(Provision, Instrument.TCY2013_04, source_verified=False)

# Template for subscriber information under Article 31.
TCY_2018_10_S1 = _request("Section 1", "Date")
TCY_2018_10_S2 = _request("Section 2", "Reference / case number")
TCY_2018_10_S3 = _request("Section 3", "Request status")
TCY_2018_10_S4 = _request("Section 4", "Requested authority")
TCY_2018_10_S5 = _request("Section 5", "Requesting authority")
TCY_2018_10_S6 = _request(
    "Section 6", "Should additional confirmation from the requesting authority be needed, please contact"
)
TCY_2018_10_S7 = _request(
    "Section 7", "Investigative/operational authority in charge of the case (if different)"
)
TCY_2018_10_S8 = _request("Section 8", "Prosecution office or court in charge, if applicable")
TCY_2018_10_S9 = _request("Section 9", "Information on previous MLA request, if applicable")
TCY_2018_10_S10 = _request("Section 10", "Information on previous preservation request, if applicable")
TCY_2018_10_S11 = _request("Section 11", "Domestic legal basis for request, if applicable")
TCY_2018_10_REST = _request(
    "Sections after 11", "not seen; expected: facts, offences, identifiers, items sought, urgency"
)

# Template for preservation under Articles 29 and 30.
TCY_2018_11_S1 = _preservation("Section 1", "Date")
TCY_2018_11_S2 = _preservation("Section 2", "Reference / case number")
TCY_2018_11_S3 = _preservation("Section 3", "Request status, also for the extension of a previous request")
TCY_2018_11_S4 = _preservation("Section 4", "Requested authority")
TCY_2018_11_S5 = _preservation("Section 5", "Requesting authority")
TCY_2018_11_S6 = _preservation("Section 6", "Additional confirmation contact")
TCY_2018_11_S7 = _preservation("Section 7", "Investigative/operational authority in charge of the case")
TCY_2018_11_REST = _preservation(
    "Sections after 7", "not seen; must cover what Article 29(2) of the Convention lists"
)

# Assessment of the mutual legal assistance provisions: sections of the report.
TCY_2013_17_S2_1 = _assessment("Section 2.1", "types of data requested")
TCY_2013_17_S2_2 = _assessment("Section 2.2", "frequency of requests")
TCY_2013_17_S2_3 = _assessment("Section 2.3", "mutual legal assistance compared with police co-operation")
TCY_2013_17_S2_4 = _assessment("Section 2.4", "spontaneous information")
TCY_2013_17_S3_1 = _assessment("Section 3.1", "requirements to be met by requests")
TCY_2013_17_S3_2 = _assessment("Section 3.2", "grounds for refusal")
TCY_2013_17_S3_3 = _assessment("Section 3.3", "language of requests")

# Assessment of the mutual legal assistance provisions: recommendations.
TCY_2013_17_REC_1 = _assessment("Recommendation 1", "implement the Convention in full, preservation included")
TCY_2013_17_REC_2 = _assessment(
    "Recommendation 2", "keep statistics or otherwise monitor the efficiency of assistance"
)
TCY_2013_17_REC_3 = _assessment("Recommendation 3", "allocate more staff that knows the technology")
TCY_2013_17_REC_4 = _assessment("Recommendation 4", "train, and let judicial authorities meet")
TCY_2013_17_REC_5 = _assessment(
    "Recommendation 5", "strengthen the 24/7 points of contact, also to follow up requests"
)
TCY_2013_17_REC_6 = _assessment("Recommendation 6", "streamline procedures and reduce steps")
TCY_2013_17_REC_7 = _assessment("Recommendation 7", "use all available channels")
TCY_2013_17_REC_8 = _assessment(
    "Recommendation 8", "establish emergency procedures for risks to life and the like"
)
TCY_2013_17_REC_9 = _assessment(
    "Recommendation 9", "confirm receipt systematically and tell what action was taken"
)
TCY_2013_17_REC_10 = _assessment(
    "Recommendation 10", "consider a domestic investigation on a foreign request"
)
TCY_2013_17_REC_11 = _assessment(
    "Recommendation 11", "use electronic transmission, as Article 25(3) provides"
)
TCY_2013_17_REC_12 = _assessment("Recommendation 12", "make requests specific and complete")
TCY_2013_17_REC_13 = _assessment(
    "Recommendation 13", "apply dual criminality flexibly, as Article 25(5) provides"
)
TCY_2013_17_REC_14 = _assessment("Recommendation 14", "consult before sending a request")
TCY_2013_17_REC_15 = _assessment(
    "Recommendation 15", "be open about requirements, thresholds and reasons for refusal"
)
TCY_2013_17_REC_16 = _assessment("Recommendation 16", "publish the periods of preservation")
TCY_2013_17_REC_17 = _assessment(
    "Recommendation 17", "provide standard templates in many languages for Article 31"
)
TCY_2013_17_REC_18 = _assessment(
    "Recommendation 18", "provide an online resource on the requirements of Parties"
)
TCY_2013_17_REC_19 = _assessment(
    "Recommendation 19", "disclose expeditiously who is behind an address or account"
)
TCY_2013_17_REC_20 = _assessment("Recommendation 20", "consider an international production order")
TCY_2013_17_REC_21 = _assessment("Recommendation 21", "let judicial authorities co-operate directly")
TCY_2013_17_REC_22 = _assessment("Recommendation 22", "consider obtaining data directly from providers")
TCY_2013_17_REC_23 = _assessment("Recommendation 23", "consider joint investigations and joint teams")
TCY_2013_17_REC_24 = _assessment(
    "Recommendation 24", "accept requests in English, those for preservation first"
)

# Questionnaire that preceded the assessment.
TCY_2013_04_Q1_1 = _questionnaire("Question 1.1", "types of data requested")
TCY_2013_04_Q1_2 = _questionnaire("Question 1.2", "frequency of requests")
TCY_2013_04_Q1_3 = _questionnaire("Question 1.3", "police co-operation or mutual legal assistance")
TCY_2013_04_Q1_4 = _questionnaire("Question 1.4", "spontaneous information")

# Documents cited as a whole.
TCY_2018_26 = Provision(
    Instrument.TCY2018_26,
    "as a whole",
    "several Parties treat the look-up of a dynamic address as access to traffic data",
    source_verified=False,
)
PCOC_2015_09 = Provision(
    Instrument.PCOC2015_09,
    "as a whole",
    "state the reasons for urgency; ask for a result, not for a domestic measure",
    source_verified=False,
)
PCOC_COUNTRY = Provision(
    Instrument.PCOC_COUNTRY,
    "as a whole",
    "what each State tells of its authorities, channels, languages and requirements",
    source_verified=False,
)
