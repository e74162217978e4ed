"""Which offence it is, what the conduct was, and who the persons are."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_2,
    BUDAPEST_3,
    BUDAPEST_4_1,
    BUDAPEST_5,
    BUDAPEST_6_1,
    BUDAPEST_7,
    BUDAPEST_8,
    BUDAPEST_9_1,
    BUDAPEST_9_1_B,
    BUDAPEST_25_5,
    BUDAPEST_29_2_B,
)
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import ACCOUNT, UNTIL

_offence = partial(define, fields=("qualification", "nature"), law=(BUDAPEST_29_2_B,))
_conduct = partial(define, fields=("conduct",), law=(BUDAPEST_25_5,))
_person = partial(define, fields=("remarks",))

PHRASES = (
    _offence(
        "offence.asCategorised",
        "The offence is the one that its category names.",
        "The category says all; the national name of the offence adds nothing.",
    ),
    _offence(
        "offence.illegalAccess",
        "Illegal access to a computer system.",
        "Access without right.",
        law=(BUDAPEST_2,),
    ),
    _offence(
        "offence.illegalInterception",
        "Illegal interception of computer data.",
        "Interception without right.",
        law=(BUDAPEST_3,),
    ),
    _offence(
        "offence.dataInterference",
        "Damaging, deleting, altering or suppressing computer data without right.",
        "Interference with data.",
        law=(BUDAPEST_4_1,),
    ),
    _offence(
        "offence.systemInterference",
        "Serious hindering of the functioning of a computer system.",
        "Interference with a system.",
        law=(BUDAPEST_5,),
    ),
    _offence(
        "offence.misuseOfDevices",
        "Dealing in programs, devices or access data that are meant for offences against computer systems.",
        "Misuse of devices.",
        law=(BUDAPEST_6_1,),
    ),
    _offence(
        "offence.computerRelatedForgery",
        "Computer-related forgery.",
        "Inauthentic data are meant to pass as authentic.",
        law=(BUDAPEST_7,),
    ),
    _offence(
        "offence.computerRelatedFraud",
        "Computer-related fraud.",
        "Loss of property by manipulation of data or of a system.",
        law=(BUDAPEST_8,),
    ),
    _offence(
        "offence.childSexualAbuseMaterial",
        "Offences related to child sexual abuse material.",
        "The Convention calls it child pornography.",
        law=(BUDAPEST_9_1,),
    ),
    _offence(
        "offence.fraud",
        "Fraud by deceiving a person.",
        "Fraud of the general kind, where a person and not a system is deceived.",
    ),
    _offence(
        "offence.extortion", "Extortion or blackmail.", "Something of value is demanded under a threat."
    ),
    _offence("offence.threat", "Threat with a serious offence against a person.", "A threat."),
    _offence(
        "offence.laundering", "Laundering of the proceeds of crime.", "Proceeds are moved or concealed."
    ),
    _offence("offence.stalking", "Stalking or harassment.", "A person is pursued."),
    _offence("offence.defamation", "Defamation.", "Reputation is harmed; no offence in many Parties."),
    _offence(
        "offence.unlawfulDeprivationOfLiberty",
        "Unlawful deprivation of liberty.",
        "A person is held or taken away.",
    ),
    _offence(
        "offence.attempt",
        "The offence was attempted and not completed.",
        "Stands after the phrase that names the offence.",
    ),
    _offence(
        "proceeding.organisedTelephoneFraud",
        "The proceeding concerns organised fraud by telephone.",
        "The nature of a proceeding about a group that deceives by telephone.",
        fields=("nature",),
    ),
    define(
        "penalty.confiscationOfProceeds",
        "The law also provides for the confiscation of the proceeds.",
        "Confiscation beside the penalty.",
        fields=("other",),
    ),
    _conduct(
        "conduct.entryOfStolenAccessData",
        "A person entered another person's access data into a computer system without right and thereby took money.",
        "Access data of another were used to take money.",
    ),
    _conduct(
        "conduct.entryIntoSystem",
        "A person entered a computer system without right.",
        "A system was entered.",
    ),
    _conduct(
        "conduct.encryptionOfData",
        "A person made the data of others unusable by encryption without right.",
        "Data were encrypted.",
    ),
    _conduct(
        "conduct.floodingOfSystem",
        "A person made a computer system unusable by flooding it with requests.",
        "A system was flooded.",
    ),
    _conduct(
        "conduct.posingAsBank",
        "A person pretended to act for a bank and thereby led others to give access data or money.",
        "Offenders posed as a bank.",
    ),
    _conduct(
        "conduct.posingAsPartner",
        "A person pretended to be a business partner or a manager and thereby led others to pay money to a wrong account.",
        "Offenders posed as a partner of the victim.",
    ),
    _conduct(
        "conduct.saleWithoutDelivery",
        "A person offered goods, accepted payment and did not intend to deliver.",
        "Goods were sold and never delivered.",
    ),
    _conduct(
        "conduct.falseInvestmentSite",
        "A person used a false investment site to lead others to transfer money or crypto-assets.",
        "An investment was feigned.",
    ),
    _conduct(
        "conduct.movingProceedsOfFraud",
        "A person received or passed on money or crypto-assets that come from fraud, in order to hide where they come from.",
        "Proceeds were moved.",
    ),
    _conduct(
        "conduct.transferOfCryptoAssets",
        "A person transferred another person's crypto-assets without right.",
        "Crypto-assets were taken.",
    ),
    _conduct(
        "conduct.makingMaterialAvailable",
        "A person made child sexual abuse material available to others through a computer system.",
        "Such material was made available.",
        law=(BUDAPEST_9_1_B, BUDAPEST_25_5),
    ),
    _conduct(
        "conduct.threatToKill", "A person threatened to kill another person.", "A killing was threatened."
    ),
    _conduct(
        "conduct.demandUnderThreat",
        "A person demanded money or another benefit and threatened to cause harm otherwise.",
        "A benefit was demanded under a threat.",
    ),
    _conduct(
        "conduct.abductionOfAChild",
        "A person took a child away or holds it against the will of those who have custody.",
        "A child was taken away.",
    ),
    _person(
        "person.holdsAccount",
        "The person is the holder of an account. Account: {account}.",
        "Links a person to an account.",
        ACCOUNT,
    ),
    _person(
        "person.linkToAccountNotProven",
        "It is not proven that the person used the account.",
        "Warns that holder and user may differ.",
    ),
    _person(
        "person.claimsToBeFormerSpouse",
        "The person claims to be the former spouse of the victim.",
        "A statement of the person that was not verified.",
    ),
    _person(
        "person.inDetention",
        "The person is in detention. Last day of the detention: {until}.",
        "A suspect is detained until a day.",
        UNTIL,
    ),
    _person(
        "person.knownUnderName",
        "The person is known only under a name used on the internet. Name used: {alias}.",
        "Only an alias is known.",
        Slot("alias", Kind.IDENTIFIER, "The name that the person uses, verbatim."),
    ),
)
