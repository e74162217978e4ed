"""Acts of the European Union: European Investigation Order (EIO), e-Evidence Regulation (EPOC) and others.

Known from public excerpts, from an implementation of the forms, or from memory; nothing here is verified.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_eio = partial(Provision, Instrument.EU2014_41, source_verified=False)
_epoc = partial(Provision, Instrument.EU2023_1543, source_verified=False)
_tca = partial(Provision, Instrument.EUUK_TCA, source_verified=False)
_other = partial(Provision, Instrument.EU_LAW, source_verified=False)

# European Investigation Order.
EIO_11 = _eio("Article 11", "grounds for non-recognition or non-execution")
EIO_12 = _eio(
    "Article 12", "decide within thirty days, execute within ninety, and say so if that cannot be met"
)
EIO_15 = _eio("Article 15", "grounds for postponement")
EIO_16 = _eio("Article 16", "obligation to inform, first of all of receipt")
EIO_16_1 = _eio("Article 16(1)", "receipt is acknowledged within a week, by the form in Annex B")
EIO_ANNEX_A = _eio("Annex A", "form of the order, with certification of its accuracy")
EIO_ANNEX_A_A = _eio("Annex A, Section A", "issuing State and executing State")
EIO_ANNEX_A_B = _eio("Annex A, Section B", "urgency and time limits")
EIO_ANNEX_A_C = _eio("Annex A, Section C", "investigative measures to be carried out")
EIO_ANNEX_A_D = _eio("Annex A, Section D", "relation to an earlier order")
EIO_ANNEX_A_E = _eio("Annex A, Section E", "identity of the natural or legal persons concerned")
EIO_ANNEX_A_F = _eio("Annex A, Section F", "type of proceedings")
EIO_ANNEX_A_G = _eio("Annex A, Section G", "grounds: facts, classification, provisions, listed offences")
EIO_ANNEX_A_H = _eio("Annex A, Section H", "additional requirements for certain measures")
EIO_ANNEX_A_I = _eio("Annex A, Section I", "formalities and procedures requested")
EIO_ANNEX_A_J = _eio("Annex A, Section J", "legal remedies")
EIO_ANNEX_A_K = _eio("Annex A, Section K", "the authority that issued the order")
EIO_ANNEX_A_L = _eio("Annex A, Section L", "the judicial authority that validated the order")
EIO_ANNEX_B = _eio("Annex B", "receipt: reference, date, competence, to whom the order was forwarded")
EIO_ANNEX_D = _eio("Annex D", "the listed categories of offences")

# e-Evidence Regulation: articles.
EPOC_3 = _epoc("Article 3", "definitions")
EPOC_3_10 = _epoc("Article 3(10)", "data requested for the sole purpose of identifying the user")
EPOC_4 = _epoc("Article 4", "which authority may issue or must validate, by category of data")
EPOC_4_5 = _epoc(
    "Article 4(5)", "emergency without prior validation, to be validated within forty-eight hours"
)
EPOC_5 = _epoc("Article 5", "conditions and thresholds for a production order")
EPOC_8 = _epoc("Article 8", "notification of the enforcing authority")
EPOC_10 = _epoc("Article 10", "execution of a production order: ten days, or eight hours in an emergency")
EPOC_11 = _epoc("Article 11", "execution of a preservation order: sixty days, and thirty more")
EPOC_12 = _epoc("Article 12", "grounds for refusal by the enforcing authority")
EPOC_12_1_D = _epoc(
    "Article 12(1)(d)", "ground: the conduct is no offence in the enforcing State, lists excepted"
)
EPOC_13 = _epoc("Article 13", "user information and confidentiality")
EPOC_14 = _epoc("Article 14", "reimbursement of costs")
EPOC_17 = _epoc("Article 17", "review in case of conflicting obligations of a third country")
EPOC_18 = _epoc("Article 18", "effective remedies")
EPOC_28 = _epoc("Article 28", "monitoring and reporting: statistics")
EPOC_34 = _epoc("Article 34", "entry into force and application")

# e-Evidence Regulation: forms.
EPOC_ANNEX_I = _epoc("Annex I", "production order certificate (Form 1)")
EPOC_ANNEX_I_A = _epoc("Annex I, Section A", "issuing State, issuing and validating authority, file numbers")
EPOC_ANNEX_I_B = _epoc("Annex I, Section B", "addressee and service provider concerned, emergency case")
EPOC_ANNEX_I_C = _epoc("Annex I, Section C", "deadlines, and the emergency that shortens them")
EPOC_ANNEX_I_D = _epoc("Annex I, Section D", "relation to a previous production or preservation request")
EPOC_ANNEX_I_E = _epoc(
    "Annex I, Section E", "identification: addresses with date and time zone, accounts, service name"
)
EPOC_ANNEX_I_F = _epoc("Annex I, Section F", "electronic evidence to be produced")
EPOC_ANNEX_I_F_A = _epoc("Annex I, Section F(a)", "subscriber data")
EPOC_ANNEX_I_F_B = _epoc(
    "Annex I, Section F(b)", "data that only identify the user: records with port and time stamp"
)
EPOC_ANNEX_I_F_C = _epoc("Annex I, Section F(c)", "traffic data")
EPOC_ANNEX_I_F_D = _epoc("Annex I, Section F(d)", "content data")
EPOC_ANNEX_I_G = _epoc("Annex I, Section G", "underlying conditions")
EPOC_ANNEX_I_G_A = _epoc("Annex I, Section G(a)", "criminal proceedings or execution of a custodial sentence")
EPOC_ANNEX_I_G_D = _epoc("Annex I, Section G(d)", "controller or processor")
EPOC_ANNEX_I_H = _epoc("Annex I, Section H", "information to the user is delayed, and on which ground")
EPOC_ANNEX_I_I = _epoc("Annex I, Section I", "issuing authority, its languages, date and signature")
EPOC_ANNEX_I_J = _epoc("Annex I, Section J", "validating authority")
EPOC_ANNEX_I_K = _epoc("Annex I, Section K", "notified enforcing authority")
EPOC_ANNEX_I_L = _epoc("Annex I, Section L", "transfer of data")
EPOC_ANNEX_I_L_A = _epoc("Annex I, Section L(a)", "the authority to which the data are transferred")
EPOC_ANNEX_I_L_B = _epoc("Annex I, Section L(b)", "preferred format or means of transfer")
EPOC_ANNEX_I_M = _epoc(
    "Annex I, Section M", "necessity, case summary, offence category; not for the addressee"
)
EPOC_ANNEX_II = _epoc("Annex II", "preservation order certificate (Form 2)")
EPOC_ANNEX_III = _epoc("Annex III", "information on non-execution (Form 3)")
EPOC_ANNEX_III_D = _epoc("Annex III, Section D", "reasons for non-execution")
EPOC_ANNEX_III_E = _epoc("Annex III, Section E", "conflict with the law of a third country")
EPOC_ANNEX_III_F = _epoc("Annex III, Section F", "information required from the issuing authority")
EPOC_ANNEX_III_G = _epoc("Annex III, Section G", "preservation of the data")
EPOC_ANNEX_III_H = _epoc("Annex III, Section H", "contact and signature of the addressee")
EPOC_ANNEX_IV = _epoc("Annex IV", "the listed categories of offences")
EPOC_ANNEX_V = _epoc("Annex V", "confirmation that a production request was issued (Form 5)")
EPOC_ANNEX_VI = _epoc("Annex VI", "extension of the preservation (Form 6)")

# Other acts.
TCA_635 = _tca("Article 635", "standard form for requests between the European Union and the United Kingdom")
EU_2006_24 = _other(
    "Directive 2006/24/EC", "data retention, no longer valid: its statistics held no personal data"
)
EU_2011_93 = _other("Directive 2011/93/EU", "sexual abuse and exploitation of children")
EU_2013_40 = _other("Directive 2013/40/EU", "attacks against information systems")
EU_2017_541 = _other("Directive (EU) 2017/541", "terrorism")
EU_2019_713 = _other("Directive (EU) 2019/713", "fraud and counterfeiting of non-cash means of payment")
EU_2023_2844 = _other("Regulation (EU) 2023/2844", "digitalisation of judicial co-operation")
EU_2025_1550 = _other(
    "Implementing Regulation (EU) 2025/1550", "decentralised system for electronic evidence"
)
EU_2026_101 = _other(
    "Implementing Regulation (EU) 2026/101", "decentralised system for judicial co-operation"
)
