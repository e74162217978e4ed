"""The Mutual Assistance Convention of 1959 (ETS 030) and its Protocols of 1978 (ETS 099) and 2001 (ETS 182).

The Convention was read as the Protocol of 2001 amends it: a Party that is not bound by that Protocol has the
text of 1959 in Articles 1, 4, 11, 15, 20 and 24. Articles 1 to 6 of the Protocol only amend the Convention,
and their own words were not at hand: those constants are not verified, and say where the amended text stands.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_convention = partial(Provision, Instrument.ETS030, source_verified=True)
_protocol_1978 = partial(Provision, Instrument.ETS099, source_verified=True)
_protocol_2001 = partial(Provision, Instrument.ETS182, source_verified=True)
_amending = partial(Provision, Instrument.ETS182, source_verified=False)

# The Convention of 1959: scope and grounds for refusal (Articles 1 and 2).
ETS030_1 = _convention("Article 1", "scope of mutual assistance, in the text of 2001")
ETS030_1_1 = _convention(
    "Article 1(1)", "the widest measure of assistance, promptly, for offences a court may judge"
)
ETS030_1_2 = _convention(
    "Article 1(2)", "not for arrests, enforcement of verdicts or purely military offences"
)
ETS030_1_3 = _convention(
    "Article 1(3)", "also for administrative proceedings that may reach a criminal court"
)
ETS030_1_4 = _convention("Article 1(4)", "no refusal only because a legal person may be liable")
ETS030_2 = _convention("Article 2", "grounds for refusal")
ETS030_2_A = _convention("Article 2(a)", "refusal: political, connected or fiscal offence")
ETS030_2_B = _convention(
    "Article 2(b)", "refusal: sovereignty, security, ordre public, other essential interests"
)

# Letters rogatory (Articles 3 to 6).
ETS030_3 = _convention("Article 3", "execution of letters rogatory")
ETS030_3_1 = _convention("Article 3(1)", "executed in the manner of the law of the requested Party")
ETS030_3_2 = _convention("Article 3(2)", "evidence on oath must be requested expressly")
ETS030_3_3 = _convention("Article 3(3)", "certified copies suffice, unless originals are requested expressly")
ETS030_4 = _convention("Article 4", "date and place of execution and who is present, in the text of 2001")
ETS030_4_1 = _convention(
    "Article 4(1)", "date and place are stated on request; officials may be present by consent"
)
ETS030_4_2 = _convention("Article 4(2)", "presence should not be refused where it avoids further requests")
ETS030_5 = _convention("Article 5", "conditions for search or seizure")
ETS030_5_1 = _convention(
    "Article 5(1)", "declaration: search or seizure depends on the conditions that follow"
)
ETS030_5_1_A = _convention("Article 5(1)(a)", "condition: the offence is punishable in both Parties")
ETS030_5_1_B = _convention(
    "Article 5(1)(b)", "condition: the offence is extraditable in the requested country"
)
ETS030_5_1_C = _convention("Article 5(1)(c)", "condition: execution is consistent with the law there")
ETS030_5_2 = _convention("Article 5(2)", "other Parties may apply reciprocity")
ETS030_6 = _convention("Article 6", "property, records and documents handed over")
ETS030_6_1 = _convention("Article 6(1)", "handing over may wait for pending criminal proceedings")
ETS030_6_2 = _convention("Article 6(2)", "property and originals are returned, unless that is waived")

# Procedure (Articles 14 to 20), authorities (Article 24) and other treaties (Article 26).
ETS030_14 = _convention("Article 14", "contents of a request")
ETS030_14_1 = _convention("Article 14(1)", "what every request indicates")
ETS030_14_1_A = _convention("Article 14(1)(a)", "the authority making the request")
ETS030_14_1_B = _convention("Article 14(1)(b)", "the object of and the reason for the request")
ETS030_14_1_C = _convention(
    "Article 14(1)(c)", "where possible, identity and nationality of the person concerned"
)
ETS030_14_1_D = _convention(
    "Article 14(1)(d)", "where necessary, name and address of the person to be served"
)
ETS030_14_2 = _convention("Article 14(2)", "letters rogatory also state the offence and summarise the facts")
ETS030_15 = _convention("Article 15", "channels of communication, in the text of 2001")
ETS030_15_1 = _convention(
    "Article 15(1)", "between ministries or, in the text of 2001, directly between judicial authorities"
)
ETS030_15_2 = _convention(
    "Article 15(2)", "transfer of persons in custody: always between Ministries of Justice"
)
ETS030_15_3 = _convention(
    "Article 15(3)", "administrative proceedings: also directly between the authorities"
)
ETS030_15_4 = _convention("Article 15(4)", "controlled delivery and covert work: also directly")
ETS030_15_5 = _convention("Article 15(5)", "judicial records: directly, or by the Ministries of Justice")
ETS030_15_6 = _convention("Article 15(6)", "copies of convictions: directly to the competent authorities")
ETS030_15_7 = _convention("Article 15(7)", "urgent, and direct transmission permitted: through Interpol")
ETS030_15_8 = _convention("Article 15(8)", "declaration: execution depends on the conditions that follow")
ETS030_15_8_A = _convention("Article 15(8)(a)", "condition: a copy goes to the central authority")
ETS030_15_8_B = _convention(
    "Article 15(8)(b)", "condition: requests go to the central authority unless urgent"
)
ETS030_15_8_C = _convention(
    "Article 15(8)(c)", "condition: an urgent direct request is copied to the ministry"
)
ETS030_15_8_D = _convention("Article 15(8)(d)", "condition: other channels for some or all requests")
ETS030_15_9 = _convention(
    "Article 15(9)", "by electronic means, if a written record and the original can be produced"
)
ETS030_15_10 = _convention("Article 15(10)", "agreements on direct transmission are not affected")
ETS030_16 = _convention("Article 16", "translations")
ETS030_16_1 = _convention("Article 16(1)", "translations are not required, subject to paragraph 2")
ETS030_16_2 = _convention(
    "Article 16(2)", "declaration: a translation into a language of the Party is stipulated"
)
ETS030_16_3 = _convention("Article 16(3)", "agreements on translation are not affected")
ETS030_17 = _convention("Article 17", "evidence and documents need no authentication")
ETS030_18 = _convention("Article 18", "an authority without jurisdiction refers the request and says so")
ETS030_19 = _convention("Article 19", "reasons are given for any refusal")
ETS030_20 = _convention("Article 20", "costs, in the text of 2001")
ETS030_20_1 = _convention("Article 20(1)", "costs are not refunded, save for the three kinds that follow")
ETS030_20_1_A = _convention("Article 20(1)(a)", "refunded: attendance of experts in the requested Party")
ETS030_20_1_B = _convention("Article 20(1)(b)", "refunded: transfer of a person in custody")
ETS030_20_1_C = _convention("Article 20(1)(c)", "refunded: costs of a substantial or extraordinary nature")
ETS030_20_2 = _convention("Article 20(2)", "video and telephone links are refunded, unless otherwise agreed")
ETS030_20_3 = _convention("Article 20(3)", "Parties consult on extraordinary costs")
ETS030_20_4 = _convention("Article 20(4)", "advances to witnesses and experts are not affected")
ETS030_24 = _convention("Article 24", "each State declares its judicial authorities, in the text of 2001")
ETS030_26 = _convention("Article 26", "relations with other treaties")
ETS030_26_1 = _convention("Article 26(1)", "earlier treaties on mutual assistance are superseded")
ETS030_26_2 = _convention("Article 26(2)", "treaties on a given field are not affected")
ETS030_26_3 = _convention("Article 26(3)", "agreements may supplement or facilitate the Convention")
ETS030_26_4 = _convention("Article 26(4)", "uniform legislation or a reciprocal system may apply instead")

# The Protocol of 1978.
ETS099_1 = _protocol_1978("Article 1", "no refusal solely because the offence is fiscal")
ETS099_2 = _protocol_1978("Article 2", "dual criminality of fiscal offences")
ETS099_2_1 = _protocol_1978("Article 2(1)", "dual criminality is met by an offence of the same nature")
ETS099_2_2 = _protocol_1978("Article 2(2)", "no refusal because the tax or duty is of another kind")
ETS099_8 = _protocol_1978("Article 8", "reservations and declarations")
ETS099_8_1 = _protocol_1978(
    "Article 8(1)", "reservations to the Convention apply here too, unless declared otherwise"
)
ETS099_8_2 = _protocol_1978("Article 8(2)", "the reservations that a State may make")
ETS099_8_2_A = _protocol_1978(
    "Article 8(2)(a)", "reservation: the chapter on fiscal offences is not accepted"
)

# The Protocol of 2001: articles that amend the Convention.
ETS182_1 = _amending(
    "Article 1", "replaces the scope; the amended text stands in Article 1 of the Convention"
)
ETS182_2 = _amending("Article 2", "adds the presence of officials; see Article 4 of the Convention")
ETS182_3 = _amending(
    "Article 3", "replaces the transfer of persons in custody; see Article 11 of the Convention"
)
ETS182_4 = _amending("Article 4", "replaces the channels, also direct ones; see Article 15 of the Convention")
ETS182_5 = _amending("Article 5", "replaces the costs; see Article 20 of the Convention")
ETS182_6 = _amending("Article 6", "replaces the judicial authorities; see Article 24 of the Convention")

# The Protocol of 2001: its own articles.
ETS182_7 = _protocol_2001("Article 7", "postponed execution of requests")
ETS182_7_1 = _protocol_2001(
    "Article 7(1)", "postponement where own investigations or proceedings would suffer"
)
ETS182_7_2 = _protocol_2001(
    "Article 7(2)", "before refusing or postponing: consider a partial grant or conditions"
)
ETS182_7_3 = _protocol_2001("Article 7(3)", "reasons for postponement, impossibility or significant delay")
ETS182_8 = _protocol_2001(
    "Article 8", "formalities specified are followed, unless contrary to fundamental principles"
)
ETS182_11 = _protocol_2001("Article 11", "spontaneous information")
ETS182_11_1 = _protocol_2001("Article 11(1)", "information may be forwarded without request")
ETS182_11_2 = _protocol_2001("Article 11(2)", "the provider may impose conditions on its use")
ETS182_11_3 = _protocol_2001("Article 11(3)", "the receiver is bound by those conditions")
ETS182_11_4 = _protocol_2001("Article 11(4)", "declaration: not bound without prior notice and agreement")
ETS182_15 = _protocol_2001("Article 15", "language of documents to be served")
ETS182_15_1 = _protocol_2001("Article 15(1)", "the article applies to requests for service")
ETS182_15_2 = _protocol_2001("Article 15(2)", "documents go in the language in which they were issued")
ETS182_15_3 = _protocol_2001(
    "Article 15(3)", "a translation if the addressee understands another language only"
)
ETS182_15_4 = _protocol_2001("Article 15(4)", "a short summary in a language of the requested Party")
ETS182_16 = _protocol_2001("Article 16", "service by post")
ETS182_16_1 = _protocol_2001("Article 16(1)", "documents may be posted directly to a person abroad")
ETS182_16_2 = _protocol_2001(
    "Article 16(2)", "a report says where the addressee learns of rights and obligations"
)
ETS182_17 = _protocol_2001("Article 17", "cross-border observations")
ETS182_18 = _protocol_2001("Article 18", "controlled delivery")
ETS182_19 = _protocol_2001("Article 19", "covert investigations")
ETS182_20 = _protocol_2001("Article 20", "joint investigation teams")
ETS182_20_1 = _protocol_2001(
    "Article 20(1)", "a team for a specific purpose and a limited period, by agreement"
)
ETS182_20_2 = _protocol_2001("Article 20(2)", "a request for a team proposes its composition")
ETS182_20_3 = _protocol_2001("Article 20(3)", "general conditions under which a team operates")
ETS182_20_9 = _protocol_2001("Article 20(9)", "a seconded member may give information available at home")
ETS182_20_10 = _protocol_2001("Article 20(10)", "purposes for which information of the team may be used")
ETS182_20_10_A = _protocol_2001("Article 20(10)(a)", "the purposes for which the team was set up")
ETS182_20_10_B = _protocol_2001("Article 20(10)(b)", "other offences, with prior consent of the Party")
ETS182_20_10_C = _protocol_2001("Article 20(10)(c)", "an immediate and serious threat to public security")
ETS182_20_10_D = _protocol_2001("Article 20(10)(d)", "other purposes, as far as agreed")
ETS182_22 = _protocol_2001("Article 22", "civil liability regarding officials")
ETS182_23 = _protocol_2001("Article 23", "protection of witnesses at risk is agreed between authorities")
ETS182_24 = _protocol_2001("Article 24", "provisional measures")
ETS182_24_1 = _protocol_2001("Article 24(1)", "measures to preserve evidence or protect endangered interests")
ETS182_24_2 = _protocol_2001(
    "Article 24(2)", "granted partially or subject to conditions, such as a time limit"
)
ETS182_25 = _protocol_2001("Article 25", "fact and substance kept confidential; inability is told promptly")
ETS182_26 = _protocol_2001("Article 26", "data protection")
ETS182_26_1 = _protocol_2001("Article 26(1)", "personal data are used only for the purposes that follow")
ETS182_26_1_A = _protocol_2001(
    "Article 26(1)(a)", "proceedings to which the Convention or a Protocol applies"
)
ETS182_26_1_B = _protocol_2001("Article 26(1)(b)", "other proceedings directly related to them")
ETS182_26_1_C = _protocol_2001("Article 26(1)(c)", "an immediate and serious threat to public security")
ETS182_26_2 = _protocol_2001(
    "Article 26(2)", "any other purpose, with prior consent of the Party or the person"
)
ETS182_26_3 = _protocol_2001(
    "Article 26(3)", "transfer may be refused to a Party not bound to protect the data"
)
ETS182_26_4 = _protocol_2001("Article 26(4)", "information on the use of the data may be required")
ETS182_26_5 = _protocol_2001("Article 26(5)", "declaration: use for paragraph 1 needs previous consent")
ETS182_27 = _protocol_2001("Article 27", "declaration of administrative authorities")
ETS182_28 = _protocol_2001("Article 28", "wider agreements are not affected")
ETS182_33_2 = _protocol_2001("Article 33(2)", "reservations are possible to Articles 16 to 20 only")
