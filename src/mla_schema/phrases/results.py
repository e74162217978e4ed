"""What is handed over, in whose custody it was, what was preserved, and how it arrived."""

from functools import partial

from mla_schema.core.law.budapest import (
    BUDAPEST_17_1_B,
    BUDAPEST_27_3,
    BUDAPEST_29_7,
    BUDAPEST_30_1,
    BUDAPEST_30_2,
)
from mla_schema.phrases.definition import Kind, Slot, define
from mla_schema.phrases.slots import (
    ACCOUNT,
    AT,
    COUNTRY,
    ITEM,
    NUMBER,
    PROVIDER,
    REFERENCE,
    UNTIL,
)

_result = partial(define, fields=("remarks", "reasons"))
_evidence = partial(define, fields=("description",))
_custody = partial(define, fields=("remarks",), law=(BUDAPEST_27_3,))
_preserved = partial(define, fields=("remarks",), law=(BUDAPEST_29_7,))
_path = partial(define, fields=("remarks", "explanation"), law=(BUDAPEST_30_1, BUDAPEST_17_1_B))
_arrived = partial(define, fields=("remarks",))

_SEAL = Slot("seal", Kind.IDENTIFIER, "The number of the seal.")

PHRASES = (
    _result("result.complete", "The request has been executed in full.", "Nothing remains to be done."),
    _result(
        "result.itemFollows", "The data of one item will follow. Item: {item}.", "The result is a part.", ITEM
    ),
    _result(
        "result.collectionGoesOn",
        "The collection in real time goes on. Last day: {until}.",
        "The result is a part.",
        UNTIL,
    ),
    _result(
        "result.advanceCopy",
        "This is an advance copy. The formal result will follow.",
        "The data come before the formal reply.",
    ),
    _result("result.timesInUtc", "All times in the data are in UTC.", "How times are to be read."),
    _evidence(
        "evidence.subscriberRecord",
        "The record that the provider keeps of the subscriber.",
        "What a file contains.",
    ),
    _evidence(
        "evidence.accountHolderFile",
        "The file that the service keeps of the holder of the account, with the documents that prove the identity.",
        "What a file contains.",
    ),
    _evidence(
        "evidence.logOfAccount",
        "The log of the account, as the service keeps it. Account: {account}.",
        "What a file contains.",
        ACCOUNT,
    ),
    _evidence(
        "evidence.headersOnly",
        "Only the headers of the messages, without their content.",
        "What a file contains.",
    ),
    _evidence(
        "evidence.contentOfAccount",
        "The content of the account for the period stated. Account: {account}.",
        "What a file contains.",
        ACCOUNT,
    ),
    _evidence(
        "evidence.paymentRecords",
        "The records of payments, with the means of payment.",
        "What a file contains.",
    ),
    _evidence(
        "evidence.asProduced",
        "The file is as the provider produced it; nothing was added or removed.",
        "How a file was made.",
    ),
    _custody(
        "evidence.keySentSeparately",
        "The files are encrypted. The key is sent by another channel.",
        "How files are opened.",
    ),
    _custody(
        "evidence.sameFilesAsInAdvance",
        "The files are the same as those that were sent in advance. Reference of that transfer: {reference}.",
        "Advance copies and formal result agree.",
        REFERENCE,
    ),
    _custody(
        "custody.sealed",
        "The medium was sealed. Number of the seal: {seal}.",
        "A step of the chain of custody.",
        _SEAL,
    ),
    _custody(
        "custody.sealIntact",
        "The seal was intact on arrival. Number of the seal: {seal}.",
        "A step of the chain of custody.",
        _SEAL,
    ),
    _custody(
        "custody.digestVerified",
        "The digest was computed again and agrees.",
        "A step of the chain of custody.",
    ),
    _custody(
        "custody.receivedFromProvider",
        "The data were received from the provider. Provider: {provider}. Time: {at}.",
        "A step of the chain of custody.",
        PROVIDER,
        AT,
    ),
    _preserved(
        "preserved.imageOfRunningServer",
        "An image of the running server was made.",
        "How the data were preserved.",
    ),
    _preserved(
        "preserved.providerConfirmed",
        "The provider has confirmed that the data are preserved.",
        "How the data were preserved.",
    ),
    _preserved(
        "preserved.quoteNumber",
        "Please quote our number in the request for the data. Number: {number}.",
        "How preserved data are found.",
        NUMBER,
    ),
    _preserved(
        "preserved.itemStaysUntil",
        "The data of one item stay preserved. Item: {item}. Last day: {until}.",
        "Part of a preservation goes on.",
        ITEM,
        UNTIL,
    ),
    _preserved(
        "preserved.extendBefore",
        "The preservation ends unless an extension or a request for the data arrives in time. Last day: {until}.",
        "What must happen, and by when.",
        UNTIL,
    ),
    _preserved(
        "preserved.partAlreadyGone",
        "Part of the data no longer existed when the order to preserve arrived.",
        "What was not preserved.",
    ),
    _path(
        "path.operatorOfServerConnected",
        "The operator of the server connected through this provider.",
        "How a provider is part of the path.",
    ),
    _path(
        "path.communicationPassed",
        "The communication passed through this provider.",
        "How a provider is part of the path.",
    ),
    _path(
        "path.preserveInOtherState",
        "Further data may exist in another State and would have to be preserved there. State: {country}.",
        "What is advised.",
        COUNTRY,
    ),
    _path(
        "path.withheld",
        "Traffic data that would show the path are withheld.",
        "Disclosure is refused on one of the two grounds.",
        law=(BUDAPEST_30_2,),
    ),
    _arrived(
        "resultReceipt.allReceived",
        "All files were received, and their digests agree.",
        "The result is in order.",
    ),
    _arrived(
        "resultReceipt.itemAwaited",
        "The data of one item are still awaited. Item: {item}. Awaited until: {until}.",
        "Something is missing and expected.",
        ITEM,
        UNTIL,
    ),
    _arrived(
        "resultReceipt.itemSoughtOtherwise",
        "The data of one item are now sought in another way. Item: {item}.",
        "Something is missing and no longer expected.",
        ITEM,
    ),
    _arrived(
        "resultReceipt.narrowerRequestFollows",
        "A narrower request for the data of one item will follow. Item: {item}.",
        "What was refused is asked for again.",
        ITEM,
    ),
    _arrived(
        "resultReceipt.transferBrokeOff",
        "The transfer broke off. Bytes received: {bytes}. Please send the file again.",
        "A file is not complete.",
        Slot("bytes", Kind.COUNT, "How many bytes arrived."),
    ),
    _arrived(
        "resultReceipt.digestDiffers",
        "The digest of a file differs from the one stated. Please send it again. File: {file}.",
        "A file is not the one that was meant.",
        Slot("file", Kind.IDENTIFIER, "The identifier of the file in the result."),
    ),
)
