"""Every refusal the library can pronounce below the rules: its code, sentence and advice, written once.

A code is a promise and is never reused; its wording may improve. The letter says who found the fault:
``U`` unreadable bytes, ``L`` a limit, ``F`` the form of the message, ``A`` its authenticity, ``V`` the version,
``E`` an extension, ``W`` a waiver, ``G`` the register, which is the case log, ``D`` a document for people; ``R`` is no fault, and tells what to know
before a message is sent. Each group has a module; all of them have their names here.
Placeholders are filled with names, numbers and words of the format, and in ``R`` with what a Party profile says; never
with a value from the message.
"""

from collections.abc import Mapping
from typing import Final

from mla_schema.core.faults import (
    attachment,
    document,
    endorsement,
    form,
    limit,
    readiness,
    register,
    signatory,
    signature,
    trust_list,
    unreadable,
    version,
    waiver,
)
from mla_schema.core.faults._fault import Fault as Fault
from mla_schema.core.faults.attachment import ATTACHMENT_CHANGED as ATTACHMENT_CHANGED
from mla_schema.core.faults.attachment import ATTACHMENT_UNKNOWN as ATTACHMENT_UNKNOWN
from mla_schema.core.faults.document import NO_FONT as NO_FONT
from mla_schema.core.faults.document import NO_GLYPH as NO_GLYPH
from mla_schema.core.faults.endorsement import ENDORSEMENT_SPECIMEN as ENDORSEMENT_SPECIMEN
from mla_schema.core.faults.endorsement import ENDORSES_ANOTHER as ENDORSES_ANOTHER
from mla_schema.core.faults.endorsement import ENDORSES_ELSEWHERE as ENDORSES_ELSEWHERE
from mla_schema.core.faults.endorsement import ENDORSES_NO_MESSAGE as ENDORSES_NO_MESSAGE
from mla_schema.core.faults.endorsement import ENDORSES_NOTHING as ENDORSES_NOTHING
from mla_schema.core.faults.endorsement import ENDORSES_OTHER_CONTENT as ENDORSES_OTHER_CONTENT
from mla_schema.core.faults.form import CONTROL_CHARACTER as CONTROL_CHARACTER
from mla_schema.core.faults.form import EDGE_SPACE as EDGE_SPACE
from mla_schema.core.faults.form import EMPTY_LIST as EMPTY_LIST
from mla_schema.core.faults.form import EMPTY_TEXT as EMPTY_TEXT
from mla_schema.core.faults.form import INVALID_VALUE as INVALID_VALUE
from mla_schema.core.faults.form import MISSING as MISSING
from mla_schema.core.faults.form import NOT_A_DATE as NOT_A_DATE
from mla_schema.core.faults.form import NOT_AN_INSTANT as NOT_AN_INSTANT
from mla_schema.core.faults.form import NOT_AN_INTEGER as NOT_AN_INTEGER
from mla_schema.core.faults.form import NOT_BASE64 as NOT_BASE64
from mla_schema.core.faults.form import NOT_ONE_CHOICE as NOT_ONE_CHOICE
from mla_schema.core.faults.form import NOT_TRUE as NOT_TRUE
from mla_schema.core.faults.form import NULL_VALUE as NULL_VALUE
from mla_schema.core.faults.form import NUMBER_OUT_OF_RANGE as NUMBER_OUT_OF_RANGE
from mla_schema.core.faults.form import OUT_OF_ORDER as OUT_OF_ORDER
from mla_schema.core.faults.form import REPEATED as REPEATED
from mla_schema.core.faults.form import SECOND_OPINION as SECOND_OPINION
from mla_schema.core.faults.form import STRAY_ATTRIBUTE as STRAY_ATTRIBUTE
from mla_schema.core.faults.form import STRAY_CHILDREN as STRAY_CHILDREN
from mla_schema.core.faults.form import STRAY_TEXT as STRAY_TEXT
from mla_schema.core.faults.form import TOO_LONG as TOO_LONG
from mla_schema.core.faults.form import UNKNOWN_CHOICE as UNKNOWN_CHOICE
from mla_schema.core.faults.form import UNKNOWN_CODE as UNKNOWN_CODE
from mla_schema.core.faults.form import UNKNOWN_NAME as UNKNOWN_NAME
from mla_schema.core.faults.form import WRONG_FORM as WRONG_FORM
from mla_schema.core.faults.form import WRONG_KIND as WRONG_KIND
from mla_schema.core.faults.form import WRONG_NAMESPACE as WRONG_NAMESPACE
from mla_schema.core.faults.form import WRONG_ROOT as WRONG_ROOT
from mla_schema.core.faults.limit import ATTRIBUTE_LIMIT as ATTRIBUTE_LIMIT
from mla_schema.core.faults.limit import DEPTH_LIMIT as DEPTH_LIMIT
from mla_schema.core.faults.limit import INLINE_LIMIT as INLINE_LIMIT
from mla_schema.core.faults.limit import NAMESPACE_LIMIT as NAMESPACE_LIMIT
from mla_schema.core.faults.limit import NODE_LIMIT as NODE_LIMIT
from mla_schema.core.faults.limit import SIZE_LIMIT as SIZE_LIMIT
from mla_schema.core.faults.limit import TEXT_LIMIT as TEXT_LIMIT
from mla_schema.core.faults.readiness import KNOWN_OF_PARTY as KNOWN_OF_PARTY
from mla_schema.core.faults.readiness import UNKNOWN_OF_PARTY as UNKNOWN_OF_PARTY
from mla_schema.core.faults.register import ENTRY_CHANGED as ENTRY_CHANGED
from mla_schema.core.faults.register import ENTRY_ERASED as ENTRY_ERASED
from mla_schema.core.faults.register import ENTRY_MISSING as ENTRY_MISSING
from mla_schema.core.faults.register import ENTRY_OUT_OF_PLACE as ENTRY_OUT_OF_PLACE
from mla_schema.core.faults.register import ENTRY_UNKNOWN as ENTRY_UNKNOWN
from mla_schema.core.faults.register import ERASURE_OF_NOTHING as ERASURE_OF_NOTHING
from mla_schema.core.faults.register import ERASURE_STAYS as ERASURE_STAYS
from mla_schema.core.faults.register import HEAD_DIFFERS as HEAD_DIFFERS
from mla_schema.core.faults.register import LOG_BUSY as LOG_BUSY
from mla_schema.core.faults.register import LOG_DAMAGED as LOG_DAMAGED
from mla_schema.core.faults.register import LOG_UNAVAILABLE as LOG_UNAVAILABLE
from mla_schema.core.faults.register import LOG_VERSION as LOG_VERSION
from mla_schema.core.faults.register import NOT_A_LOG as NOT_A_LOG
from mla_schema.core.faults.register import PAYLOAD_CHANGED as PAYLOAD_CHANGED
from mla_schema.core.faults.register import PAYLOAD_MISSING as PAYLOAD_MISSING
from mla_schema.core.faults.register import PAYLOAD_NOT_ERASED as PAYLOAD_NOT_ERASED
from mla_schema.core.faults.register import PAYLOAD_STRAY as PAYLOAD_STRAY
from mla_schema.core.faults.register import TAIL_MISSING as TAIL_MISSING
from mla_schema.core.faults.signatory import ANOTHER_AUTHORITY as ANOTHER_AUTHORITY
from mla_schema.core.faults.signatory import CERTIFICATE_EXPIRED as CERTIFICATE_EXPIRED
from mla_schema.core.faults.signatory import CERTIFICATE_NOT_YET_VALID as CERTIFICATE_NOT_YET_VALID
from mla_schema.core.faults.signatory import CERTIFICATE_REVOKED as CERTIFICATE_REVOKED
from mla_schema.core.faults.signatory import KEY_IN_PATH as KEY_IN_PATH
from mla_schema.core.faults.signatory import NO_PATH as NO_PATH
from mla_schema.core.faults.signatory import NOT_GRANTED as NOT_GRANTED
from mla_schema.core.faults.signatory import REVOCATION_UNKNOWN as REVOCATION_UNKNOWN
from mla_schema.core.faults.signatory import ROLE_NOT_PERMITTED as ROLE_NOT_PERMITTED
from mla_schema.core.faults.signatory import SIGNED_IN_FUTURE as SIGNED_IN_FUTURE
from mla_schema.core.faults.signatory import SIGNER_UNKNOWN as SIGNER_UNKNOWN
from mla_schema.core.faults.signatory import SPECIMEN_CERTIFICATE as SPECIMEN_CERTIFICATE
from mla_schema.core.faults.signatory import TIMESTAMP_IN_FUTURE as TIMESTAMP_IN_FUTURE
from mla_schema.core.faults.signatory import TIMESTAMP_UNCHECKED as TIMESTAMP_UNCHECKED
from mla_schema.core.faults.signatory import TIMESTAMP_WRONG as TIMESTAMP_WRONG
from mla_schema.core.faults.signatory import TRANSITIONAL_ALGORITHM as TRANSITIONAL_ALGORITHM
from mla_schema.core.faults.signature import ALGORITHM_NOT_ACCEPTED as ALGORITHM_NOT_ACCEPTED
from mla_schema.core.faults.signature import CERTIFICATE_COUNT as CERTIFICATE_COUNT
from mla_schema.core.faults.signature import CERTIFICATE_EXCHANGED as CERTIFICATE_EXCHANGED
from mla_schema.core.faults.signature import CERTIFICATE_NAME as CERTIFICATE_NAME
from mla_schema.core.faults.signature import CERTIFICATE_UNREADABLE as CERTIFICATE_UNREADABLE
from mla_schema.core.faults.signature import CONTENT_CHANGED as CONTENT_CHANGED
from mla_schema.core.faults.signature import DIGEST_NOT_ACCEPTED as DIGEST_NOT_ACCEPTED
from mla_schema.core.faults.signature import ISSUER_SERIAL as ISSUER_SERIAL
from mla_schema.core.faults.signature import KEY_DOES_NOT_FIT as KEY_DOES_NOT_FIT
from mla_schema.core.faults.signature import NAMESPACE_NOT_USED as NAMESPACE_NOT_USED
from mla_schema.core.faults.signature import NOT_SIGNED as NOT_SIGNED
from mla_schema.core.faults.signature import PROPERTIES_CHANGED as PROPERTIES_CHANGED
from mla_schema.core.faults.signature import SIGNATURE_PLACE as SIGNATURE_PLACE
from mla_schema.core.faults.signature import SIGNATURE_SHAPE as SIGNATURE_SHAPE
from mla_schema.core.faults.signature import SIGNATURE_WRONG as SIGNATURE_WRONG
from mla_schema.core.faults.trust_list import TRUST_LIST_CERTIFICATE as TRUST_LIST_CERTIFICATE
from mla_schema.core.faults.trust_list import TRUST_LIST_EXPIRED as TRUST_LIST_EXPIRED
from mla_schema.core.faults.trust_list import TRUST_LIST_NOT_SIGNED as TRUST_LIST_NOT_SIGNED
from mla_schema.core.faults.trust_list import TRUST_LIST_NOT_YET_ISSUED as TRUST_LIST_NOT_YET_ISSUED
from mla_schema.core.faults.trust_list import TRUST_LIST_OPERATOR as TRUST_LIST_OPERATOR
from mla_schema.core.faults.trust_list import TRUST_LIST_OPERATOR_NOT_VALID as TRUST_LIST_OPERATOR_NOT_VALID
from mla_schema.core.faults.trust_list import TRUST_LIST_ROLLBACK as TRUST_LIST_ROLLBACK
from mla_schema.core.faults.trust_list import TRUST_LIST_SHAPE as TRUST_LIST_SHAPE
from mla_schema.core.faults.unreadable import BYTE_ORDER_MARK as BYTE_ORDER_MARK
from mla_schema.core.faults.unreadable import COMMENT as COMMENT
from mla_schema.core.faults.unreadable import DOCTYPE as DOCTYPE
from mla_schema.core.faults.unreadable import DUPLICATE_MEMBER as DUPLICATE_MEMBER
from mla_schema.core.faults.unreadable import EMPTY_FILE as EMPTY_FILE
from mla_schema.core.faults.unreadable import FORBIDDEN_CHARACTER as FORBIDDEN_CHARACTER
from mla_schema.core.faults.unreadable import FRACTION as FRACTION
from mla_schema.core.faults.unreadable import INTEGER_TOO_LARGE as INTEGER_TOO_LARGE
from mla_schema.core.faults.unreadable import LONE_SURROGATE as LONE_SURROGATE
from mla_schema.core.faults.unreadable import MALFORMED_JSON as MALFORMED_JSON
from mla_schema.core.faults.unreadable import MALFORMED_XML as MALFORMED_XML
from mla_schema.core.faults.unreadable import NEGATIVE_ZERO as NEGATIVE_ZERO
from mla_schema.core.faults.unreadable import NOT_A_MESSAGE as NOT_A_MESSAGE
from mla_schema.core.faults.unreadable import NOT_A_NUMBER as NOT_A_NUMBER
from mla_schema.core.faults.unreadable import NOT_UTF8 as NOT_UTF8
from mla_schema.core.faults.unreadable import OTHER_ENCODING as OTHER_ENCODING
from mla_schema.core.faults.unreadable import PROCESSING_INSTRUCTION as PROCESSING_INSTRUCTION
from mla_schema.core.faults.unreadable import TRAILING_CONTENT as TRAILING_CONTENT
from mla_schema.core.faults.version import EXTENSION_NOT_UNDERSTOOD as EXTENSION_NOT_UNDERSTOOD
from mla_schema.core.faults.version import UNSUPPORTED_VERSION as UNSUPPORTED_VERSION
from mla_schema.core.faults.waiver import WAIVER_ENDED as WAIVER_ENDED

_GROUPS: Final = (
    unreadable,
    limit,
    form,
    signature,
    signatory,
    attachment,
    trust_list,
    endorsement,
    version,
    waiver,
    readiness,
    register,
    document,
)

RULE_OF_FIELD: Final[Mapping[str, str]] = {"Header.issuedAt": "MLA-C02"}
"""Fields without which, or with a wrong form of which, a message breaks a rule, whatever the fault is."""


def faults() -> dict[str, Fault]:
    """All faults by the name of their constant, in the order of the groups and of their definition."""
    return {
        name: value for group in _GROUPS for name, value in vars(group).items() if isinstance(value, Fault)
    }
