"""Who holds the data, why this is believed, how long they last, and which data are meant."""

from functools import partial

from mla_schema.core.law.budapest import BUDAPEST_29_2_C, BUDAPEST_29_2_D
from mla_schema.core.law.second_protocol import CETS224_7_3_F, CETS224_8_3_B_III
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import ACCOUNT, ADDRESS, DAYS, DOMAIN, NUMBER, SERVER, SERVICE, WALLET

_holds = partial(define, fields=("holdsDataBecause",), law=(BUDAPEST_29_2_D, CETS224_8_3_B_III))
_custodian = partial(define, fields=("remarks",), law=(BUDAPEST_29_2_D,))
_description = partial(define, fields=("description",), law=(BUDAPEST_29_2_C, CETS224_7_3_F))

PHRASES = (
    _holds(
        "holdsData.addressAllocated",
        "The address is allocated to the provider in the public registers. Address: {address}.",
        "An address register names the provider.",
        ADDRESS,
    ),
    _holds(
        "holdsData.accountAtService",
        "The account exists at a service of the provider. Service: {service}.",
        "The provider runs the service of the account.",
        SERVICE,
    ),
    _holds(
        "holdsData.serverHosted",
        "The provider hosts the server. Address of the server: {server}.",
        "The provider hosts a server.",
        SERVER,
    ),
    _holds(
        "holdsData.numberAllocated",
        "The number is allocated to the provider. Number: {number}.",
        "A numbering plan names the provider.",
        NUMBER,
    ),
    _holds(
        "holdsData.domainRegistered",
        "The domain name was registered through the provider. Domain name: {domain}.",
        "The registration data name the registrar.",
        DOMAIN,
    ),
    _holds(
        "holdsData.walletAtService",
        "The address of the crypto-asset is managed by the service. Address: {wallet}.",
        "Analysis of the ledger leads to the service.",
        WALLET,
    ),
    _holds(
        "holdsData.providerConfirmed",
        "The provider has confirmed that it holds the data.",
        "The provider was asked before.",
    ),
    define(
        "provider.controllerNotReachable",
        "The request is addressed to the provider because the controller of the data cannot be reached. Controller: {controller}.",
        "Why a processor is addressed and not the controller.",
        Slot("controller", Kind.NAME, "The name of the controller."),
        fields=("addressedBecause",),
    ),
    define(
        "provider.addressingWouldHarm",
        "The request is addressed to the provider because addressing the controller would harm the investigation.",
        "Why a processor is addressed and not the controller.",
        fields=("addressedBecause",),
    ),
    _custodian(
        "custodian.placeOfServersNotKnown", "It is not known where the servers are.", "The place is unknown."
    ),
    _custodian(
        "custodian.serverMayBeResold",
        "The server may be let to a reseller. The holder of the contract may know the user.",
        "There may be a second provider.",
    ),
    define(
        "retention.providerPractice",
        "The provider keeps such data for a limited time. Period: {days}.",
        "How long the provider is known to keep the data.",
        DAYS,
        fields=("remarks",),
    ),
    define(
        "retention.providerStated",
        "The provider has stated on which day the data will be deleted.",
        "The day comes from the provider itself.",
        fields=("remarks",),
    ),
    _description(
        "description.subscriberOfAddress",
        "The subscriber to whom the address was assigned at the time of use.",
        "Which subscriber is meant: the user at an instant.",
        fields=("description",),
    ),
    _description(
        "description.holderOfAccount",
        "The person who holds the account, with all means of contact that were given. Account: {account}.",
        "Registration data of an account.",
        ACCOUNT,
    ),
    _description(
        "description.paymentMeans",
        "The means with which the service was paid, with the name of the payer.",
        "Payment data.",
    ),
    _description(
        "description.loginRecords",
        "The records of the logins to the account, each with address, source port and time. Account: {account}.",
        "Logins to an account.",
        ACCOUNT,
    ),
    _description(
        "description.latestConnections",
        "The latest connections of the user, each with address, source port and time.",
        "For emergencies: where the user is now.",
    ),
    _description(
        "description.accessToPanel",
        "The records of access to the control panel of the server, each with address, source port and time.",
        "Who managed a server.",
    ),
    _description(
        "description.imageOfServer",
        "A complete copy of the storage of the server. Address of the server: {server}.",
        "An image of a server.",
        SERVER,
    ),
    _description(
        "description.depositsAndWithdrawals",
        "The deposits and withdrawals of the account, each with amount, time and address. Account: {account}.",
        "Movements of an account of crypto-assets.",
        ACCOUNT,
    ),
    _description(
        "description.messagesOfAccount",
        "The messages of the account in the period stated, with their attachments. Account: {account}.",
        "Content of an account.",
        ACCOUNT,
    ),
    _description(
        "description.storedFiles",
        "The files that are stored in the account. Account: {account}.",
        "Content of a storage.",
        ACCOUNT,
    ),
    _description(
        "description.onlyFilesUnderLink",
        "Only the files that can be reached under the link of the item; not the rest of the account.",
        "Limits a request for content.",
    ),
    _description(
        "description.numbersUsedInDevice",
        "The numbers of all SIM cards that were used in the device.",
        "From a device to its numbers.",
    ),
    define(
        "period.deviceUsedWithOtherCards",
        "The period is long because the device was used with other SIM cards before and after the offence.",
        "Why so long a period is needed.",
        fields=("periodJustification",),
    ),
    define(
        "period.offenceLasted",
        "The period is the time during which the offence was committed.",
        "Why the period has this length.",
        fields=("periodJustification",),
    ),
)
