"""The Second Protocol to the Budapest Convention (CETS 224), recalled article by article.

Its text was not at hand when this was written: no provision here is verified.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_recalled = partial(Provision, Instrument.CETS224, source_verified=False)

# Terms, language and general principles (Articles 3 to 5).
CETS224_3 = _recalled("Article 3", "definitions of the Protocol")
CETS224_3_2 = _recalled("Article 3(2)", "definitions in addition to those of the Convention")
CETS224_3_2_B = _recalled("Article 3(2)(b)", "competent authority")
CETS224_3_2_C = _recalled(
    "Article 3(2)(c)", "emergency: significant and imminent risk to life or safety of a person"
)
CETS224_3_2_D = _recalled("Article 3(2)(d)", "personal data")
CETS224_3_2_E = _recalled("Article 3(2)(e)", "transferring Party")
CETS224_4 = _recalled("Article 4", "language of requests, orders and accompanying information")
CETS224_4_1 = _recalled("Article 4(1)", "to a Party: a language it accepts, or a translation into one")
CETS224_4_2 = _recalled("Article 4(2)", "to an entity or provider, under Articles 6 and 7: one of three ways")
CETS224_4_2_A = _recalled("Article 4(2)(a)", "a language in which it accepts comparable domestic process")
CETS224_4_2_B = _recalled("Article 4(2)(b)", "another language acceptable to it")
CETS224_4_2_C = _recalled("Article 4(2)(c)", "a translation into one of these languages")
CETS224_5 = _recalled("Article 5", "general principles of enhanced co-operation")

# Request for domain name registration information (Article 6).
CETS224_6 = _recalled("Article 6", "request for domain name registration information")
CETS224_6_1 = _recalled(
    "Article 6(1)", "an authority asks the entity for information to identify or contact a registrant"
)
CETS224_6_2 = _recalled(
    "Article 6(2)", "the entity is permitted to disclose, on reasonable domestic conditions"
)
CETS224_6_3 = _recalled("Article 6(3)", "what the request includes")
CETS224_6_3_A = _recalled(
    "Article 6(3)(a)", "date of issue, identity and contact details of the issuing authority"
)
CETS224_6_3_B = _recalled("Article 6(3)(b)", "the domain name and a list of the particular data elements")
CETS224_6_3_C = _recalled(
    "Article 6(3)(c)", "statement: under the Protocol, relevant to one case, used only for it"
)
CETS224_6_3_D = _recalled(
    "Article 6(3)(d)", "time frame and manner of disclosure, special procedural instructions"
)
CETS224_6_4 = _recalled("Article 6(4)", "electronic form where acceptable to the entity")
CETS224_6_5 = _recalled(
    "Article 6(5)", "an entity that does not co-operate is asked for reasons; Parties may consult"
)
CETS224_6_6 = _recalled("Article 6(6)", "authority designated for the consultation")

# Order for subscriber information sent directly to a provider (Article 7).
CETS224_7 = _recalled("Article 7", "disclosure of subscriber information by a provider in another Party")
CETS224_7_1 = _recalled(
    "Article 7(1)", "order sent directly to a provider for specified, stored subscriber information"
)
CETS224_7_2_A = _recalled(
    "Article 7(2)(a)", "each Party lets a provider in its territory answer such an order"
)
CETS224_7_2_B = _recalled(
    "Article 7(2)(b)", "declaration: order by or under a prosecutor, a judge or independent review"
)
CETS224_7_3 = _recalled("Article 7(3)", "what the order specifies")
CETS224_7_3_A = _recalled("Article 7(3)(a)", "the issuing authority and the date of issue")
CETS224_7_3_B = _recalled("Article 7(3)(b)", "statement that the order is issued pursuant to the Protocol")
CETS224_7_3_C = _recalled("Article 7(3)(c)", "name and address of the provider to be served")
CETS224_7_3_D = _recalled("Article 7(3)(d)", "the offence that is investigated or prosecuted")
CETS224_7_3_E = _recalled(
    "Article 7(3)(e)", "the authority seeking the information, if not the issuing authority"
)
CETS224_7_3_F = _recalled("Article 7(3)(f)", "detailed description of the subscriber information sought")
CETS224_7_4 = _recalled("Article 7(4)", "supplemental information that accompanies the order")
CETS224_7_4_A = _recalled("Article 7(4)(a)", "domestic legal grounds that empower the authority")
CETS224_7_4_B = _recalled("Article 7(4)(b)", "legal provisions and penalties for the offence")
CETS224_7_4_C = _recalled("Article 7(4)(c)", "contact to return the information to or to ask for more")
CETS224_7_4_D = _recalled("Article 7(4)(d)", "time frame and manner of return")
CETS224_7_4_E = _recalled(
    "Article 7(4)(e)", "whether preservation was already sought, with its date and reference"
)
CETS224_7_4_F = _recalled("Article 7(4)(f)", "special procedural instructions")
CETS224_7_4_G = _recalled(
    "Article 7(4)(g)", "statement that simultaneous notification was made, where it applies"
)
CETS224_7_4_H = _recalled("Article 7(4)(h)", "any other information that may help to obtain disclosure")
CETS224_7_5 = _recalled("Article 7(5)", "notification and consultation in the Party of the provider")
CETS224_7_5_A = _recalled(
    "Article 7(5)(a)", "declaration: simultaneous notification of order, supplement and summary of facts"
)
CETS224_7_5_B = _recalled(
    "Article 7(5)(b)", "the provider may have to consult its authorities before disclosing"
)
CETS224_7_5_C = _recalled(
    "Article 7(5)(c)", "the notified authority may instruct the provider not to disclose"
)
CETS224_7_5_C_I = _recalled(
    "Article 7(5)(c)(i)", "ground: disclosure may prejudice investigations or proceedings there"
)
CETS224_7_5_C_II = _recalled(
    "Article 7(5)(c)(ii)", "ground: Articles 25(4) and 27(4) of the Convention would apply"
)
CETS224_7_5_D = _recalled("Article 7(5)(d)", "dealings of the notified authority with the issuing side")
CETS224_7_5_D_I = _recalled(
    "Article 7(5)(d)(i)", "further information it obtains is not disclosed without consent"
)
CETS224_7_5_D_II = _recalled(
    "Article 7(5)(d)(ii)", "it promptly tells of an instruction not to disclose, with reasons"
)
CETS224_7_5_E = _recalled("Article 7(5)(e)", "a single authority receives notifications")
CETS224_7_6 = _recalled("Article 7(6)", "electronic form where acceptable to the provider, with security")
CETS224_7_7 = _recalled(
    "Article 7(7)", "no answer in thirty days, or longer if so stated: only Article 8 or other assistance"
)
CETS224_7_8 = _recalled(
    "Article 7(8)", "declaration: the provider is asked first, unless not doing so is explained"
)
CETS224_7_9 = _recalled("Article 7(9)", "reservations to the article")
CETS224_7_9_A = _recalled("Article 7(9)(a)", "reservation: the article is not applied")
CETS224_7_9_B = _recalled("Article 7(9)(b)", "reservation: not applied to certain types of access numbers")

# Giving effect to an order of another Party (Article 8).
CETS224_8 = _recalled("Article 8", "giving effect to orders for expedited production")
CETS224_8_1 = _recalled(
    "Article 8(1)", "order submitted to a Party for subscriber information or traffic data"
)
CETS224_8_2 = _recalled("Article 8(2)", "the requested Party gives effect to the order")
CETS224_8_3 = _recalled(
    "Article 8(3)", "the request consists of order, supporting information and instructions"
)
CETS224_8_3_A = _recalled("Article 8(3)(a)", "what the order specifies")
CETS224_8_3_A_I = _recalled("Article 8(3)(a)(i)", "the issuing authority and the date of issue")
CETS224_8_3_A_II = _recalled(
    "Article 8(3)(a)(ii)", "statement that the order is submitted pursuant to the Protocol"
)
CETS224_8_3_A_III = _recalled("Article 8(3)(a)(iii)", "name and address of the provider to be served")
CETS224_8_3_A_IV = _recalled("Article 8(3)(a)(iv)", "the offence that is investigated or prosecuted")
CETS224_8_3_A_V = _recalled(
    "Article 8(3)(a)(v)", "the authority seeking the data, if not the issuing authority"
)
CETS224_8_3_A_VI = _recalled("Article 8(3)(a)(vi)", "detailed description of the information or data sought")
CETS224_8_3_B = _recalled(
    "Article 8(3)(b)", "supporting information, not shown to the provider without consent"
)
CETS224_8_3_B_I = _recalled("Article 8(3)(b)(i)", "domestic legal grounds that empower the authority")
CETS224_8_3_B_II = _recalled("Article 8(3)(b)(ii)", "legal provisions and penalties for the offence")
CETS224_8_3_B_III = _recalled("Article 8(3)(b)(iii)", "why the provider is believed to hold the data")
CETS224_8_3_B_IV = _recalled("Article 8(3)(b)(iv)", "summary of the facts")
CETS224_8_3_B_V = _recalled("Article 8(3)(b)(v)", "relevance of the data to the investigation")
CETS224_8_3_B_VI = _recalled("Article 8(3)(b)(vi)", "contact for further information")
CETS224_8_3_B_VII = _recalled(
    "Article 8(3)(b)(vii)", "whether preservation was already sought, date and reference"
)
CETS224_8_3_B_VIII = _recalled(
    "Article 8(3)(b)(viii)", "whether the data were sought by other means, and how"
)
CETS224_8_3_C = _recalled("Article 8(3)(c)", "special procedural instructions may be requested")
CETS224_8_4 = _recalled("Article 8(4)", "declaration: additional supporting information is required")
CETS224_8_5 = _recalled("Article 8(5)", "the requested Party accepts requests in electronic form")
CETS224_8_6 = _recalled("Article 8(6)", "periods, which run from receipt of all the information")
CETS224_8_6_A = _recalled("Article 8(6)(a)", "the provider is served within forty-five days")
CETS224_8_6_A_I = _recalled("Article 8(6)(a)(i)", "subscriber information is returned within twenty days")
CETS224_8_6_A_II = _recalled("Article 8(6)(a)(ii)", "traffic data are returned within forty-five days")
CETS224_8_6_B = _recalled("Article 8(6)(b)", "what was produced is transmitted without undue delay")
CETS224_8_7 = _recalled(
    "Article 8(7)", "instructions that cannot be followed are told; the requester then decides"
)
CETS224_8_8 = _recalled(
    "Article 8(8)", "refusal, conditions, postponement and significant delay are told soon"
)
CETS224_8_9 = _recalled("Article 8(9)", "conditions that cannot be met, or that are accepted and bind")
CETS224_8_10 = _recalled("Article 8(10)", "authorities designated to submit and to receive orders")
CETS224_8_11 = _recalled("Article 8(11)", "declaration: orders come from the central authority")
CETS224_8_13 = _recalled("Article 8(13)", "reservation: not applied to traffic data")

# Expedited disclosure in an emergency (Article 9).
CETS224_9 = _recalled("Article 9", "expedited disclosure of stored computer data in an emergency")
CETS224_9_1_A = _recalled(
    "Article 9(1)(a)", "24/7 point to 24/7 point, without a request for mutual assistance"
)
CETS224_9_1_B = _recalled("Article 9(1)(b)", "declaration: not for subscriber information only")
CETS224_9_3 = _recalled("Article 9(3)", "what the request specifies")
CETS224_9_3_A = _recalled("Article 9(3)(a)", "the authority seeking the data and the date of issue")
CETS224_9_3_B = _recalled("Article 9(3)(b)", "statement that the request is issued pursuant to the Protocol")
CETS224_9_3_C = _recalled("Article 9(3)(c)", "name and address of the provider")
CETS224_9_3_D = _recalled("Article 9(3)(d)", "the offence, its legal provisions and penalties")
CETS224_9_3_E = _recalled("Article 9(3)(e)", "facts that show the emergency and how the data relate to it")
CETS224_9_3_F = _recalled("Article 9(3)(f)", "detailed description of the data sought")
CETS224_9_3_G = _recalled("Article 9(3)(g)", "special procedural instructions")
CETS224_9_3_H = _recalled("Article 9(3)(h)", "any other information that may help to obtain disclosure")
CETS224_9_4 = _recalled("Article 9(4)", "electronic form is accepted; an oral request may need confirmation")
CETS224_9_5 = _recalled(
    "Article 9(5)", "declaration: a follow-up in a set format and channel after execution"
)
CETS224_9_6 = _recalled("Article 9(6)", "determination on a rapidly expedited basis, with any conditions")
CETS224_9_7 = _recalled("Article 9(7)", "conditions that cannot be met, or that are accepted and bind")

# Emergency mutual assistance (Article 10).
CETS224_10 = _recalled("Article 10", "emergency mutual assistance")
CETS224_10_1 = _recalled(
    "Article 10(1)", "ordinary contents, and the facts that show the emergency and its link"
)
CETS224_10_2 = _recalled("Article 10(2)", "the requested Party accepts such a request in electronic form")
CETS224_10_3 = _recalled("Article 10(3)", "supplemental information is asked and given rapidly")
CETS224_10_4 = _recalled("Article 10(4)", "the answer is given on a rapidly expedited basis")
CETS224_10_5 = _recalled("Article 10(5)", "a person is available at all hours to answer")
CETS224_10_6 = _recalled("Article 10(6)", "results or an advance copy by another channel, if so agreed")
CETS224_10_8 = _recalled("Article 10(8)", "an existing treaty supplements the article")
CETS224_10_9 = _recalled(
    "Article 10(9)", "declaration: direct to judges, Interpol or the 24/7 point, with a copy"
)

# Video conferencing, joint investigations and safeguards (Articles 11 to 14).
CETS224_11 = _recalled("Article 11", "video conferencing: time, participants and procedure are agreed")
CETS224_12 = _recalled(
    "Article 12", "joint investigation teams: purposes, composition, duration, use, confidentiality"
)
CETS224_13 = _recalled("Article 13", "conditions and safeguards, as in Article 15 of the Convention")
CETS224_14 = _recalled("Article 14", "protection of personal data")
CETS224_14_2 = _recalled("Article 14(2)", "purpose and use")
CETS224_14_3 = _recalled("Article 14(3)", "quality and integrity")
CETS224_14_4 = _recalled("Article 14(4)", "sensitive data need appropriate safeguards")
CETS224_14_5 = _recalled("Article 14(5)", "retention no longer than necessary")
CETS224_14_6 = _recalled("Article 14(6)", "automated decisions")
CETS224_14_7 = _recalled("Article 14(7)", "data security and notification of incidents")
CETS224_14_7_C = _recalled("Article 14(7)(c)", "authority to be told of security incidents")
CETS224_14_8 = _recalled("Article 14(8)", "records of access, use and disclosure")
CETS224_14_9 = _recalled("Article 14(9)", "onward sharing within a Party")
CETS224_14_10 = _recalled("Article 14(10)", "onward transfer abroad needs prior authorisation")
CETS224_14_10_B = _recalled("Article 14(10)(b)", "authority that gives the authorisation")
CETS224_14_11 = _recalled(
    "Article 14(11)", "transparency and notice to the person, and confidentiality of requests"
)
CETS224_14_12 = _recalled("Article 14(12)", "access and rectification")
CETS224_14_13 = _recalled("Article 14(13)", "judicial and non-judicial remedies")
CETS224_14_14 = _recalled("Article 14(14)", "oversight by independent public authorities")
CETS224_14_15 = _recalled("Article 14(15)", "consultation and suspension of transfers")
