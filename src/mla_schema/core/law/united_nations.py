"""The United Nations conventions on cybercrime (UNCC) and transnational organised crime (UNTOC), recalled.

No text was at hand: nothing here is verified. Where the number of a paragraph was not established, the
citation leaves it out rather than guess: "Article 40(a)" is letter (a) of the contents listed in Article 40.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_cybercrime = partial(Provision, Instrument.UNCC, source_verified=False)
_organised_crime = partial(Provision, Instrument.UNTOC, source_verified=False)

# Terms and offences.
UNCC_2_H = _cybercrime("Article 2(h)", "serious crime: a maximum of at least four years of imprisonment")
UNCC_7 = _cybercrime("Article 7", "illegal access")
UNCC_8 = _cybercrime("Article 8", "illegal interception")
UNCC_9 = _cybercrime("Article 9", "interference with electronic data")
UNCC_10 = _cybercrime("Article 10", "interference with an information and communications technology system")
UNCC_11 = _cybercrime("Article 11", "misuse of devices")
UNCC_12 = _cybercrime("Article 12", "forgery by means of an information and communications technology system")
UNCC_13 = _cybercrime(
    "Article 13", "theft or fraud by means of an information and communications technology system"
)
UNCC_14 = _cybercrime("Article 14", "online child sexual abuse or child sexual exploitation material")
UNCC_15 = _cybercrime("Article 15", "solicitation or grooming for a sexual offence against a child")
UNCC_16 = _cybercrime("Article 16", "non-consensual dissemination of intimate images")
UNCC_17 = _cybercrime("Article 17", "laundering of proceeds of crime")

# International co-operation.
UNCC_35 = _cybercrime(
    "Article 35", "co-operation for offences of the Convention and evidence of any serious crime"
)
UNCC_36 = _cybercrime("Article 36", "protection of personal data")
UNCC_40 = _cybercrime(
    "Article 40", "mutual legal assistance: contents, channels, refusal, confidentiality, time, costs"
)
UNCC_40_4 = _cybercrime("Article 40(4)", "spontaneous information")
UNCC_40_A = _cybercrime("Article 40(a)", "identity of the authority making the request")
UNCC_40_B = _cybercrime(
    "Article 40(b)", "subject matter, and name and functions of the authority that conducts the case"
)
UNCC_40_C = _cybercrime("Article 40(c)", "summary of the relevant facts, save for the service of documents")
UNCC_40_D = _cybercrime(
    "Article 40(d)", "description of the assistance sought and of any particular procedure"
)
UNCC_40_E = _cybercrime(
    "Article 40(e)", "where possible, identity, location and nationality of person, item or account"
)
UNCC_40_F = _cybercrime("Article 40(f)", "where applicable, the time period for which the evidence is sought")
UNCC_40_G = _cybercrime("Article 40(g)", "the purpose for which the evidence is sought")
UNCC_41 = _cybercrime("Article 41", "24/7 network")
UNCC_42 = _cybercrime(
    "Article 42", "expedited preservation of stored electronic data, sixty days and extension"
)
UNCC_42_2 = _cybercrime("Article 42(2)", "what a preservation request specifies")
UNCC_42_2_A = _cybercrime("Article 42(2)(a)", "the authority seeking the preservation")
UNCC_42_2_B = _cybercrime("Article 42(2)(b)", "the offence and a brief summary of the related facts")
UNCC_42_2_C = _cybercrime(
    "Article 42(2)(c)", "the data to be preserved and their relationship to the offence"
)
UNCC_42_2_D = _cybercrime(
    "Article 42(2)(d)", "available information on the custodian or the location of the system"
)
UNCC_42_2_E = _cybercrime("Article 42(2)(e)", "the necessity of the preservation")
UNCC_42_2_F = _cybercrime("Article 42(2)(f)", "the intention to submit a request for mutual legal assistance")
UNCC_42_2_G = _cybercrime("Article 42(2)(g)", "as appropriate, the need for confidentiality towards the user")
UNCC_43 = _cybercrime("Article 43", "expedited disclosure of preserved traffic data")
UNCC_44 = _cybercrime("Article 44", "mutual legal assistance in accessing stored electronic data")
UNCC_45 = _cybercrime("Article 45", "mutual legal assistance in the real-time collection of traffic data")
UNCC_46 = _cybercrime("Article 46", "mutual legal assistance in the interception of content data")
UNCC_47 = _cybercrime("Article 47", "law enforcement co-operation")
UNCC_48 = _cybercrime("Article 48", "joint investigations")

# The convention against transnational organised crime.
UNTOC_18 = _organised_crime("Article 18", "mutual legal assistance")
UNTOC_18_14 = _organised_crime(
    "Article 18(14)", "written requests in a language acceptable to the requested State"
)
UNTOC_18_15 = _organised_crime("Article 18(15)", "contents of a request")
UNTOC_18_15_A = _organised_crime("Article 18(15)(a)", "identity of the authority making the request")
UNTOC_18_15_B = _organised_crime(
    "Article 18(15)(b)", "subject matter, and the authority that conducts the case"
)
UNTOC_18_15_C = _organised_crime(
    "Article 18(15)(c)", "summary of the relevant facts, save for the service of documents"
)
UNTOC_18_15_D = _organised_crime(
    "Article 18(15)(d)", "description of the assistance sought and of any procedure"
)
UNTOC_18_15_E = _organised_crime(
    "Article 18(15)(e)", "where possible, identity, location and nationality of a person"
)
UNTOC_18_15_F = _organised_crime("Article 18(15)(f)", "the purpose for which the evidence is sought")
