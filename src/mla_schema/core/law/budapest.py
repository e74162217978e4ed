"""The Budapest Convention (ETS 185), read in full, and its Explanatory Report, which was not."""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_read = partial(Provision, Instrument.ETS185, source_verified=True)
_report = partial(Provision, Instrument.ETS185_REPORT, source_verified=False)

# Terms (Article 1).
BUDAPEST_1 = _read("Article 1", "definitions of the Convention")
BUDAPEST_1_A = _read("Article 1(a)", "computer system: a device or devices that process data by a program")
BUDAPEST_1_B = _read(
    "Article 1(b)", "computer data: facts, information, concepts or programs ready to process"
)
BUDAPEST_1_C = _read("Article 1(c)", "service provider: one of the two kinds of entity that follow")
BUDAPEST_1_C_I = _read("Article 1(c)(i)", "any entity that lets its users communicate by a computer system")
BUDAPEST_1_C_II = _read(
    "Article 1(c)(ii)", "any entity that processes or stores data for such a service or its users"
)
BUDAPEST_1_D = _read(
    "Article 1(d)", "traffic data: origin, destination, route, time, date, size, duration, service"
)

# Offences (Articles 2 to 11).
BUDAPEST_2 = _read("Article 2", "illegal access to a computer system")
BUDAPEST_3 = _read("Article 3", "illegal interception of non-public transmissions of computer data")
BUDAPEST_4 = _read("Article 4", "data interference")
BUDAPEST_4_1 = _read(
    "Article 4(1)", "damaging, deleting, deteriorating, altering or suppressing computer data"
)
BUDAPEST_4_2 = _read("Article 4(2)", "a Party may reserve the right to require serious harm")
BUDAPEST_5 = _read("Article 5", "serious hindering of the functioning of a computer system by means of data")
BUDAPEST_6 = _read("Article 6", "misuse of devices")
BUDAPEST_6_1 = _read("Article 6(1)", "misuse of devices, committed intentionally and without right")
BUDAPEST_6_1_A = _read("Article 6(1)(a)", "producing, selling, procuring, importing or making available")
BUDAPEST_6_1_A_I = _read(
    "Article 6(1)(a)(i)", "a device designed or adapted primarily to commit Articles 2 to 5"
)
BUDAPEST_6_1_A_II = _read("Article 6(1)(a)(ii)", "a password or access code meant to commit Articles 2 to 5")
BUDAPEST_6_1_B = _read("Article 6(1)(b)", "possessing such an item with intent to commit Articles 2 to 5")
BUDAPEST_6_2 = _read(
    "Article 6(2)", "no liability where the purpose is not an offence, as in authorised testing"
)
BUDAPEST_6_3 = _read(
    "Article 6(3)", "reservation to paragraph 1, save for selling or making available access codes"
)
BUDAPEST_7 = _read("Article 7", "computer-related forgery: inauthentic data meant to pass as authentic")
BUDAPEST_8 = _read("Article 8", "computer-related fraud: loss of property to another for an economic benefit")
BUDAPEST_8_A = _read("Article 8(a)", "fraud by input, alteration, deletion or suppression of computer data")
BUDAPEST_8_B = _read("Article 8(b)", "fraud by interference with the functioning of a computer system")
BUDAPEST_9 = _read("Article 9", "offences related to child pornography (child sexual abuse material)")
BUDAPEST_9_1 = _read("Article 9(1)", "the five kinds of conduct with child sexual abuse material")
BUDAPEST_9_1_A = _read("Article 9(1)(a)", "producing it for distribution through a computer system")
BUDAPEST_9_1_B = _read("Article 9(1)(b)", "offering it or making it available through a computer system")
BUDAPEST_9_1_C = _read("Article 9(1)(c)", "distributing or transmitting it through a computer system")
BUDAPEST_9_1_D = _read("Article 9(1)(d)", "procuring it through a computer system for oneself or another")
BUDAPEST_9_1_E = _read("Article 9(1)(e)", "possessing it in a computer system or on a storage medium")
BUDAPEST_9_2 = _read("Article 9(2)", "the material includes visual depictions of the three kinds that follow")
BUDAPEST_9_2_A = _read("Article 9(2)(a)", "a minor engaged in sexually explicit conduct")
BUDAPEST_9_2_B = _read("Article 9(2)(b)", "a person appearing to be a minor engaged in such conduct")
BUDAPEST_9_2_C = _read("Article 9(2)(c)", "realistic images representing a minor engaged in such conduct")
BUDAPEST_9_3 = _read("Article 9(3)", "a minor is under 18; a Party may set a lower limit, not under 16")
BUDAPEST_9_4 = _read("Article 9(4)", "reservation to 1(d), 1(e), 2(b) and 2(c)")
BUDAPEST_10 = _read("Article 10", "infringements of copyright and related rights")
BUDAPEST_10_1 = _read("Article 10(1)", "copyright: wilful, on a commercial scale, by a computer system")
BUDAPEST_10_2 = _read("Article 10(2)", "related rights: wilful, on a commercial scale, by a computer system")
BUDAPEST_10_3 = _read(
    "Article 10(3)", "reservation in limited circumstances where other remedies are effective"
)
BUDAPEST_11 = _read("Article 11", "attempt and aiding or abetting")
BUDAPEST_11_1 = _read("Article 11(1)", "aiding or abetting an offence of Articles 2 to 10")
BUDAPEST_11_2 = _read("Article 11(2)", "attempt, for Articles 3 to 5, 7, 8, 9(1)(a) and 9(1)(c) only")
BUDAPEST_11_3 = _read("Article 11(3)", "a Party may reserve the right not to apply the paragraph on attempt")

# Procedural law at home (Articles 14 to 21) and jurisdiction (Article 22).
BUDAPEST_14 = _read("Article 14", "scope of the procedural provisions")
BUDAPEST_14_1 = _read("Article 14(1)", "the powers serve specific criminal investigations or proceedings")
BUDAPEST_14_2 = _read(
    "Article 14(2)", "to what each Party applies the powers, unless Article 21 says otherwise"
)
BUDAPEST_14_2_A = _read("Article 14(2)(a)", "the offences of Articles 2 to 11")
BUDAPEST_14_2_B = _read("Article 14(2)(b)", "other criminal offences committed by means of a computer system")
BUDAPEST_14_2_C = _read("Article 14(2)(c)", "the collection of electronic evidence of a criminal offence")
BUDAPEST_14_3 = _read("Article 14(3)", "reservations to the real-time measures of Articles 20 and 21")
BUDAPEST_15 = _read("Article 15", "conditions and safeguards")
BUDAPEST_15_1 = _read("Article 15(1)", "domestic safeguards protect human rights and include proportionality")
BUDAPEST_15_2 = _read(
    "Article 15(2)", "supervision, grounds justifying application, limits of scope and duration"
)
BUDAPEST_15_3 = _read("Article 15(3)", "the impact on rights and interests of third parties is considered")
BUDAPEST_16 = _read("Article 16", "expedited preservation of stored computer data at home")
BUDAPEST_16_1 = _read("Article 16(1)", "power to order or similarly obtain preservation of specified data")
BUDAPEST_16_2 = _read("Article 16(2)", "preservation order of at most ninety days, which may be renewable")
BUDAPEST_16_3 = _read(
    "Article 16(3)", "the custodian keeps the preservation confidential as domestic law provides"
)
BUDAPEST_16_4 = _read("Article 16(4)", "preservation is subject to Articles 14 and 15")
BUDAPEST_17 = _read("Article 17", "expedited preservation and partial disclosure of traffic data at home")
BUDAPEST_17_1 = _read("Article 17(1)", "the two measures for traffic data preserved under Article 16")
BUDAPEST_17_1_A = _read("Article 17(1)(a)", "preservation however many service providers were involved")
BUDAPEST_17_1_B = _read(
    "Article 17(1)(b)", "disclosure of enough traffic data to identify the providers and the path"
)
BUDAPEST_18 = _read("Article 18", "production order")
BUDAPEST_18_1 = _read("Article 18(1)", "power to order production, of the two kinds that follow")
BUDAPEST_18_1_A = _read(
    "Article 18(1)(a)", "a person in the territory submits specified stored computer data"
)
BUDAPEST_18_1_B = _read(
    "Article 18(1)(b)", "a provider offering services in the territory submits subscriber information"
)
BUDAPEST_18_3 = _read(
    "Article 18(3)", "subscriber information: held by a provider, neither traffic nor content data"
)
BUDAPEST_18_3_A = _read("Article 18(3)(a)", "type of service used, technical provisions, period of service")
BUDAPEST_18_3_B = _read(
    "Article 18(3)(b)", "identity, address, telephone or other access number, billing and payment"
)
BUDAPEST_18_3_C = _read("Article 18(3)(c)", "other information on the site of the communication equipment")
BUDAPEST_19 = _read("Article 19", "search and seizure of stored computer data")
BUDAPEST_19_1 = _read("Article 19(1)", "power to search or similarly access systems and storage media")
BUDAPEST_19_2 = _read("Article 19(2)", "extension of the search to a connected system in the territory")
BUDAPEST_19_3 = _read("Article 19(3)", "power to seize or similarly secure the data accessed")
BUDAPEST_19_4 = _read(
    "Article 19(4)", "a person with knowledge of the system may be ordered to give information"
)
BUDAPEST_20 = _read("Article 20", "real-time collection of traffic data")
BUDAPEST_20_1 = _read(
    "Article 20(1)", "power to collect traffic data in real time or to compel a provider to do so"
)
BUDAPEST_20_3 = _read("Article 20(3)", "the provider keeps the real-time collection confidential")
BUDAPEST_21 = _read("Article 21", "interception of content data")
BUDAPEST_21_1 = _read(
    "Article 21(1)", "power to intercept content data, for serious offences set by domestic law"
)
BUDAPEST_21_3 = _read("Article 21(3)", "the provider keeps the interception confidential")
BUDAPEST_22 = _read("Article 22", "jurisdiction")
BUDAPEST_22_1 = _read("Article 22(1)", "jurisdiction by territory, ship, aircraft and nationality")

# General principles of co-operation (Articles 23 to 26).
BUDAPEST_23 = _read(
    "Article 23", "Parties co-operate to the widest extent, also for any evidence in electronic form"
)
BUDAPEST_24 = _read("Article 24", "extradition for the offences of Articles 2 to 11")
BUDAPEST_25 = _read("Article 25", "general principles of mutual assistance")
BUDAPEST_25_1 = _read(
    "Article 25(1)", "assistance to the widest extent, also for electronic evidence of any offence"
)
BUDAPEST_25_2 = _read("Article 25(2)", "each Party legislates for Articles 27 to 35")
BUDAPEST_25_3 = _read(
    "Article 25(3)", "in urgency by fax or e-mail, secured and authenticated; confirmation may follow"
)
BUDAPEST_25_4 = _read(
    "Article 25(4)", "law of the requested Party governs; no refusal of Articles 2 to 11 only as fiscal"
)
BUDAPEST_25_5 = _read(
    "Article 25(5)", "dual criminality is met if the conduct is an offence, whatever it is called"
)
BUDAPEST_26 = _read("Article 26", "spontaneous information")
BUDAPEST_26_1 = _read(
    "Article 26(1)", "information may be forwarded without request if it might assist the receiver"
)
BUDAPEST_26_2 = _read("Article 26(2)", "the giver may set conditions; a receiver that accepts them is bound")

# Procedure and limits where no treaty applies (Articles 27 and 28).
BUDAPEST_27 = _read("Article 27", "procedure in the absence of applicable international agreements")
BUDAPEST_27_1 = _read(
    "Article 27(1)", "paragraphs 2 to 9 apply where no treaty is in force, or where Parties agree"
)
BUDAPEST_27_2 = _read("Article 27(2)", "central authorities")
BUDAPEST_27_2_A = _read(
    "Article 27(2)(a)", "a central authority sends, answers, executes or transmits requests"
)
BUDAPEST_27_2_B = _read("Article 27(2)(b)", "central authorities communicate directly with each other")
BUDAPEST_27_2_C = _read("Article 27(2)(c)", "names and addresses of central authorities are communicated")
BUDAPEST_27_2_D = _read(
    "Article 27(2)(d)", "the register of central authorities is kept correct at all times"
)
BUDAPEST_27_3 = _read(
    "Article 27(3)", "executed by the procedures the requesting Party specifies, unless incompatible"
)
BUDAPEST_27_4 = _read("Article 27(4)", "grounds for refusal in addition to Article 25(4)")
BUDAPEST_27_4_A = _read("Article 27(4)(a)", "refusal: political offence or one connected with it")
BUDAPEST_27_4_B = _read(
    "Article 27(4)(b)", "refusal: sovereignty, security, ordre public, other essential interests"
)
BUDAPEST_27_5 = _read(
    "Article 27(5)", "postponement where action would prejudice own investigations or proceedings"
)
BUDAPEST_27_6 = _read(
    "Article 27(6)", "before refusing or postponing: consider a partial grant or conditions"
)
BUDAPEST_27_7 = _read(
    "Article 27(7)", "outcome is told promptly; reasons for refusal, postponement, impossibility, delay"
)
BUDAPEST_27_8 = _read(
    "Article 27(8)", "fact and subject of a request kept confidential; else the requester decides"
)
BUDAPEST_27_9 = _read("Article 27(9)", "direct channels in the event of urgency")
BUDAPEST_27_9_A = _read(
    "Article 27(9)(a)", "urgent: judicial to judicial authority, copy by the central authorities"
)
BUDAPEST_27_9_B = _read("Article 27(9)(b)", "requests of this paragraph may be made through Interpol")
BUDAPEST_27_9_C = _read(
    "Article 27(9)(c)", "an authority not competent refers the request and says so directly"
)
BUDAPEST_27_9_D = _read("Article 27(9)(d)", "requests of this paragraph without coercive action go directly")
BUDAPEST_27_9_E = _read(
    "Article 27(9)(e)", "a Party may want requests of this paragraph at its central authority"
)
BUDAPEST_28 = _read("Article 28", "confidentiality and limitation on use, in the absence of a treaty")
BUDAPEST_28_1 = _read(
    "Article 28(1)", "the article applies where no treaty is in force, or where Parties agree"
)
BUDAPEST_28_2 = _read("Article 28(2)", "the supply of material may depend on a condition")
BUDAPEST_28_2_A = _read(
    "Article 28(2)(a)", "condition: kept confidential where otherwise not to be complied with"
)
BUDAPEST_28_2_B = _read("Article 28(2)(b)", "condition: not used for other investigations than those stated")
BUDAPEST_28_3 = _read(
    "Article 28(3)", "a Party that cannot meet a condition says so; one that accepts it is bound"
)
BUDAPEST_28_4 = _read("Article 28(4)", "the supplier may require the use made to be explained")

# Provisional measures (Articles 29 and 30).
BUDAPEST_29 = _read("Article 29", "preservation on request of another Party")
BUDAPEST_29_1 = _read(
    "Article 29(1)", "preservation may be requested where a request for the data is intended"
)
BUDAPEST_29_2 = _read("Article 29(2)", "what a preservation request specifies")
BUDAPEST_29_2_A = _read("Article 29(2)(a)", "the authority seeking the preservation")
BUDAPEST_29_2_B = _read("Article 29(2)(b)", "the offence and a brief summary of the related facts")
BUDAPEST_29_2_C = _read("Article 29(2)(c)", "the data to be preserved and its relationship to the offence")
BUDAPEST_29_2_D = _read(
    "Article 29(2)(d)", "available information on the custodian or the location of the system"
)
BUDAPEST_29_2_E = _read("Article 29(2)(e)", "the necessity of the preservation")
BUDAPEST_29_2_F = _read(
    "Article 29(2)(f)", "the intention to request search, seizure or disclosure of the data"
)
BUDAPEST_29_3 = _read(
    "Article 29(3)", "the data are preserved expeditiously; dual criminality is no condition"
)
BUDAPEST_29_4 = _read(
    "Article 29(4)", "reservation: refusal outside Articles 2 to 11 if dual criminality will fail"
)
BUDAPEST_29_5 = _read("Article 29(5)", "the only further grounds for refusing preservation")
BUDAPEST_29_5_A = _read(
    "Article 29(5)(a)", "refusal of preservation: political offence or one connected with it"
)
BUDAPEST_29_5_B = _read(
    "Article 29(5)(b)", "refusal of preservation: sovereignty, security, essential interests"
)
BUDAPEST_29_6 = _read(
    "Article 29(6)", "if preservation will not do or will do harm, the requester is told and decides"
)
BUDAPEST_29_7 = _read(
    "Article 29(7)", "not less than sixty days, and on until a request for the data is decided"
)
BUDAPEST_30 = _read("Article 30", "expedited disclosure of preserved traffic data")
BUDAPEST_30_1 = _read("Article 30(1)", "traffic data that identify a provider in another State and the path")
BUDAPEST_30_2 = _read("Article 30(2)", "the only grounds for withholding these traffic data")
BUDAPEST_30_2_A = _read("Article 30(2)(a)", "withholding: political offence or one connected with it")
BUDAPEST_30_2_B = _read(
    "Article 30(2)(b)", "withholding: sovereignty, security, ordre public, essential interests"
)

# Investigative powers on request (Articles 31 to 34) and the network (Article 35).
BUDAPEST_31 = _read("Article 31", "mutual assistance regarding accessing of stored computer data")
BUDAPEST_31_1 = _read(
    "Article 31(1)", "a Party may request search, seizure and disclosure, also of preserved data"
)
BUDAPEST_31_2 = _read(
    "Article 31(2)", "the answer follows the instruments, arrangements and laws of Article 23"
)
BUDAPEST_31_3 = _read("Article 31(3)", "when the request is answered on an expedited basis")
BUDAPEST_31_3_A = _read("Article 31(3)(a)", "expedited: data particularly vulnerable to loss or modification")
BUDAPEST_31_3_B = _read("Article 31(3)(b)", "expedited: the applicable instruments provide for it")
BUDAPEST_32 = _read("Article 32", "trans-border access without the authorisation of another Party")
BUDAPEST_32_A = _read("Article 32(a)", "publicly available data, wherever they are located")
BUDAPEST_32_B = _read(
    "Article 32(b)", "lawful and voluntary consent of the person entitled to disclose the data"
)
BUDAPEST_33 = _read("Article 33", "mutual assistance in the real-time collection of traffic data")
BUDAPEST_33_1 = _read("Article 33(1)", "real-time traffic data, under the conditions of domestic law")
BUDAPEST_33_2 = _read("Article 33(2)", "at least where it would be available in a similar domestic case")
BUDAPEST_34 = _read("Article 34", "content data in real time, as far as treaties and domestic laws permit")
BUDAPEST_35 = _read("Article 35", "24/7 network of points of contact")
BUDAPEST_35_1 = _read("Article 35(1)", "a point of contact available day and night for immediate assistance")
BUDAPEST_35_1_A = _read("Article 35(1)(a)", "technical advice")
BUDAPEST_35_1_B = _read("Article 35(1)(b)", "preservation under Articles 29 and 30")
BUDAPEST_35_1_C = _read("Article 35(1)(c)", "evidence, legal information, locating suspects")
BUDAPEST_35_2 = _read("Article 35(2)", "capacities of the point of contact")
BUDAPEST_35_2_A = _read("Article 35(2)(a)", "expedited communication with other points of contact")
BUDAPEST_35_2_B = _read(
    "Article 35(2)(b)", "expedited co-ordination with the authority for mutual assistance"
)
BUDAPEST_35_3 = _read("Article 35(3)", "trained and equipped personnel")

# Final provisions.
BUDAPEST_39 = _read("Article 39", "effects of the Convention")
BUDAPEST_39_1 = _read("Article 39(1)", "the Convention supplements the treaties between the Parties")
BUDAPEST_39_2 = _read(
    "Article 39(2)", "other agreements may be applied if not inconsistent with the Convention"
)
BUDAPEST_39_3 = _read("Article 39(3)", "other rights and obligations of a Party are not affected")
BUDAPEST_40 = _read("Article 40", "the declarations that a Party may make")
BUDAPEST_42 = _read("Article 42", "the reservations that a Party may make, and no other")

# The Explanatory Report.
BUDAPEST_REPORT_209 = _report(
    "paragraph 209", "content data: the meaning or message, other than traffic data"
)
BUDAPEST_REPORT_290 = _report(
    "paragraph 290", "partial disclosure traces a transmission through another State to its source"
)
BUDAPEST_REPORT_291 = _report(
    "paragraph 291", "the grounds for withholding such traffic data are strictly limited"
)
