"""How the data relate to the offence, and where an identifier was observed."""

from functools import partial

from mla_schema.core.law.budapest import BUDAPEST_29_2_C
from mla_schema.core.law.second_protocol import CETS224_6_3_C, CETS224_8_3_B_V
from mla_schema.core.law.technical import RFC_6302
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import (
    ACCOUNT,
    ADDRESS,
    AT,
    CASE,
    DOMAIN,
    NUMBER,
    REFERENCE,
    SERVER,
    TRANSACTION,
    WALLET,
)

_relevance = partial(define, fields=("relevance",), law=(BUDAPEST_29_2_C, CETS224_8_3_B_V))
_observation = partial(define, fields=("remarks",))

_HOLDER = Slot("holder", Kind.NAME, "Who keeps the log.")

PHRASES = (
    _relevance(
        "relevance.usedForOffence",
        "The identifiers of the request were used to commit the offence.",
        "For a request whose identifiers need no further words.",
    ),
    _relevance(
        "relevance.ipUsedForOffence",
        "The offence was committed from an IP address. IP address: {address}. Time of use: {at}.",
        "An address was used at an instant.",
        ADDRESS,
        AT,
    ),
    _relevance(
        "relevance.accountUsedForOffence",
        "An account was used to commit the offence. Account: {account}.",
        "An account was used.",
        ACCOUNT,
    ),
    _relevance(
        "relevance.domainUsedForOffence",
        "A domain name was used to commit the offence. Domain name: {domain}.",
        "A domain name was used.",
        DOMAIN,
    ),
    _relevance(
        "relevance.serverUsedForOffence",
        "A server was used to commit the offence. Address of the server: {server}.",
        "A server was used.",
        SERVER,
    ),
    _relevance(
        "relevance.numberUsedForOffence",
        "A telephone number was used to commit the offence. Number: {number}.",
        "A number was used.",
        NUMBER,
    ),
    _relevance(
        "relevance.walletUsedForOffence",
        "A wallet for crypto-assets was used to commit the offence. Address of the wallet: {wallet}.",
        "A wallet was used.",
        WALLET,
    ),
    _relevance(
        "relevance.proceedsReceived",
        "Proceeds of the offence were received at an address or on an account. Address or account: {address}.",
        "Proceeds arrived there.",
        Slot("address", Kind.IDENTIFIER, "The address or account that received the proceeds."),
    ),
    _relevance(
        "relevance.accountOfVictim",
        "The account belongs to the victim. Its records show who entered it without right. Account: {account}.",
        "The account is not that of a suspect.",
        ACCOUNT,
    ),
    _relevance(
        "relevance.contactWithVictim",
        "The offender was in contact with the victim through an account. Account: {account}.",
        "The account was the means of contact.",
        ACCOUNT,
    ),
    _relevance(
        "relevance.contentProvesOffence",
        "The content that is requested is itself evidence of the offence.",
        "Content is needed as evidence.",
    ),
    _relevance(
        "relevance.locatesPersonWhoThreatens",
        "The data lead to the person who made the threat and to where that person is.",
        "Data locate a person who threatens.",
    ),
    _relevance(
        "relevance.locatesPersonInDanger",
        "The data lead to where the person in danger is.",
        "Data locate a victim or a missing person.",
    ),
    _relevance(
        "relevance.identifiesVictims",
        "The data lead to further victims who are not yet known.",
        "Data identify victims.",
    ),
    _relevance(
        "relevance.neededForThisCase",
        "The information is needed for one specific investigation or proceeding. Number of the case: {case}.",
        "The statement that the Second Protocol wants for domain name registration.",
        CASE,
        law=(CETS224_6_3_C,),
    ),
    _observation(
        "observation.serverLog",
        "The observation comes from the log of a server. Holder of the log: {holder}.",
        "Source of an address, a port and a time.",
        _HOLDER,
        law=(RFC_6302,),
    ),
    _observation(
        "observation.portNotLogged",
        "The log does not show the source port.",
        "Says that the port cannot be given.",
    ),
    _observation(
        "observation.clockChecked",
        "The clock of the system that kept the log was compared with a time standard.",
        "Times can be relied on.",
    ),
    _observation(
        "observation.providerReport",
        "The observation comes from a report of a provider. Number of the report: {reference}.",
        "Source of an identifier.",
        REFERENCE,
    ),
    _observation(
        "observation.blockchain",
        "The observation comes from the public ledger of the crypto-asset. Digest of the transaction: {transaction}.",
        "Source of an address of a crypto-asset.",
        TRANSACTION,
    ),
    _observation(
        "observation.depositAddress",
        "The address is a deposit address that the service assigns to one customer.",
        "A deposit address leads to a customer.",
    ),
    _observation(
        "observation.withdrawalsTo",
        "Money or crypto-assets were withdrawn to this account or address.",
        "An account or an address received withdrawals.",
    ),
    _observation(
        "observation.callRecord",
        "The observation comes from the call records of the victim's provider.",
        "Source of a number.",
    ),
    _observation(
        "observation.numberOfVictim",
        "This is the number of the victim.",
        "A number that is not that of a suspect.",
    ),
    _observation(
        "observation.networkOfVictim",
        "This address belongs to the network of the victim.",
        "An address that is not that of a suspect.",
    ),
    _observation(
        "observation.routeOfAddress",
        "This autonomous system announces the route of an address. Address: {address}.",
        "Stands with an autonomous system: it shows who routes an address.",
        ADDRESS,
    ),
    _observation(
        "observation.mailHeader", "The address comes from the header of a message.", "Source of an address."
    ),
    _observation(
        "observation.loginNotice",
        "The address comes from a notice of a login that the service sent to the holder of the account.",
        "Source of an address.",
    ),
    _observation(
        "observation.shownInProfile",
        "The identifier is shown in the profile of the user.",
        "Source of an identifier.",
    ),
    _observation(
        "observation.statementOfVictim",
        "The identifier comes from a statement of the victim.",
        "Source of an identifier.",
    ),
    _observation(
        "observation.seizedDevice",
        "The identifier was found on a device that was seized.",
        "Source of an identifier.",
    ),
    _observation(
        "observation.cardUsedForHosting",
        "The payment card was used to pay for the hosting of the server.",
        "A card leads to a customer.",
    ),
)
