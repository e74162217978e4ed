"""The signed trust list: who is trusted to sign what, exchanged between States and signed by its operator.

It has the JSON shape of ETSI TS 119 602 (``trust_list_model`` says what of it was read and what was recalled), and is
signed with the JSON profile of this format. ETSI signs such lists in the compact serialisation and with further
parameters, so these are not lists that an ETSI validator takes as they are.

A list is read in steps, each of which consumes what the one before gave:

1. take the envelope apart; there is a signature, and no timestamp beside it;
2. verify the signature over the bytes of the list;
3. the certificate that signed is one of those of the operators that the caller has named, and is valid;
4. read the list strictly: nothing in it is unknown;
5. it is not older than the one that was seen before;
6. it is issued already and still holds, and does not claim to be signed later.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypedDict, Unpack

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError, Undecided, UntrustedSigner
from mla_schema.core.problems import signature_shape as problems
from mla_schema.signature.algorithms import POLICY, AlgorithmPolicy
from mla_schema.signature.certificates import load_chain
from mla_schema.signature.json import payload_of, sign_json, verify_json
from mla_schema.signature.revocation import Revocation
from mla_schema.signature.signer import Signer
from mla_schema.signature.trust import Trust
from mla_schema.signature.trust_list_model import Contents, Operator
from mla_schema.signature.trust_list_reader import read_contents
from mla_schema.signature.trust_list_writer import write_contents
from mla_schema.signature.trusted import SigningRole, TrustedAuthority
from mla_schema.wire.json import ENVELOPE, parse_json
from mla_schema.wire.limits import Limits

TRUST_LIST_TYPE: Final = "application/vnd.mla-schema.trust-list+json"
"""The media type of a list; no signature of a message is one of a list, and the other way round."""

TRUST_LIST_LIMITS: Final = Limits(size=48 * 1024 * 1024, nodes=1_000_000, text=40 * 1024 * 1024)
"""What is read of a list, if nothing else is said: ten thousand authorities with a certificate each have 17 MB, and
those of a signed list stand in one text."""


class TrustOptions(TypedDict, total=False):
    """What ``Trust`` takes beside the entries."""

    policy: AlgorithmPolicy
    permitted: dict[SigningRole, frozenset[str]]
    revocation: Revocation | None
    timestamp_authorities: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class TrustList:
    """A list that an operator has signed, and that holds at the time that was asked about.

    Attributes:
        contents: What it says.
        signed_by: The certificate of the operator, in DER.
        signed_at: The signing time that the operator claims.
    """

    contents: Contents
    signed_by: bytes = field(repr=False)
    signed_at: datetime

    def trust(self, **options: Unpack[TrustOptions]) -> Trust:
        """Trust in who is on the list, and in nobody else, until the list is to be replaced.

        Args:
            **options: What ``Trust`` takes beside the entries.
        """
        contents = self.contents
        return Trust(
            contents.authorities, until=contents.next_update, trust_list=contents.reference, **options
        )


def make_list(
    entries: Iterable[TrustedAuthority],
    *,
    sequence: int,
    issued_at: datetime,
    next_update: datetime,
    operator: Operator,
) -> Contents:
    """Make a list that is not signed yet.

    Args:
        entries: Who is trusted. Several entries of one authority make one entity with several services.
        sequence: The number of the list, from 1; each new one has a higher number.
        issued_at: When it is issued: an aware datetime of whole seconds.
        next_update: Until when it may be used.
        operator: Who keeps it.

    Raises:
        ValueError: A time has no zone or fractions of a second, the times of an entry overlap, or entries of one
            authority contradict each other.
        Unreadable: What was made is not a list: a certificate or a text cannot be used.
    """
    return read_unsigned(write_contents(entries, sequence, issued_at, next_update, operator))


def read_unsigned(data: bytes, *, limits: Limits | None = None) -> Contents:
    """Read a list that is not signed: a draft. Nobody answers for it, and no trust can be made of it.

    Args:
        data: The list.
        limits: What may be read.

    Raises:
        Unreadable: It is not JSON, or not of the one form of a list.
        LimitExceeded: A limit is passed.
    """
    return read_contents(parse_json(data, limits if limits is not None else TRUST_LIST_LIMITS), data)


def sign_list(contents: Contents, signer: Signer, at: datetime) -> bytes:
    """Sign a list.

    Args:
        contents: What it says.
        signer: What signs for the operator.
        at: The time of signing, an aware datetime; the list must hold then.

    Returns:
        The signed list, read back and verified.

    Raises:
        ValueError: The algorithm of the signer is not used in JSON.
        SignatureError: What the signer gave does not verify.
        Undecided: The list does not hold at that time.
    """
    if signer.algorithm.jose is None:
        message = f"{signer.algorithm.name} does not sign JSON"
        raise ValueError(message)
    data = sign_json(contents.payload, signer, at, content_type=TRUST_LIST_TYPE)
    read_trust_list(data, operators=signer.certificates[:1], at=at)
    return data


def read_trust_list(
    data: bytes,
    *,
    operators: Iterable[bytes],
    at: datetime,
    minimum_sequence: int = 0,
    policy: AlgorithmPolicy = POLICY,
    limits: Limits | None = None,
) -> TrustList:
    """Read a signed list, in the steps of this module's description.

    Args:
        data: The file.
        operators: The certificates of the operators, in DER, received by another way than the list; two while
            one takes over from the other.
        at: The time at which the list is used, an aware datetime.
        minimum_sequence: The highest number that was seen before; an older list is refused.
        policy: The algorithms that are accepted.
        limits: What may be read.

    Raises:
        Unreadable: It is not JSON, or the signed content is not of the one form of a list.
        LimitExceeded: A limit is passed.
        SignatureError: It is not signed, the signature is not good or claims to be made later, or the list is
            older than one seen before.
        UntrustedSigner: Somebody else has signed it, or the certificate of the operator is not valid.
        Undecided: It is not issued yet, or is to be replaced by a newer one.
        ValueError: ``at`` is not aware.
    """
    if at.tzinfo is None:
        message = "times must be aware datetimes, such as datetime.now(UTC)"
        raise ValueError(message)
    bounds = limits if limits is not None else TRUST_LIST_LIMITS

    # 1. The envelope.
    tree = parse_json(data, bounds)
    if not tree.keys() >= ENVELOPE:
        raise SignatureError(faults.TRUST_LIST_NOT_SIGNED)
    payload = payload_of(tree)

    # 2. The signature.
    signed = verify_json(tree, payload, policy, load_chain, bounds, content_type=TRUST_LIST_TYPE)
    if signed.timestamp is not None:
        raise SignatureError(faults.SIGNATURE_SHAPE, problem=problems.STAMPED_LIST.said())

    # 3. The operator. Only whole certificates are compared: the same key in another certificate is not enough.
    certificate = signed.certificates[0]
    if signed.signed_by not in set(operators):
        raise UntrustedSigner(faults.TRUST_LIST_OPERATOR)
    if not certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc:
        raise UntrustedSigner(faults.TRUST_LIST_OPERATOR_NOT_VALID)

    # 4. What it says.
    contents = read_contents(parse_json(signed.content, bounds), signed.content)

    # 5. No step back.
    if contents.sequence < minimum_sequence:
        raise SignatureError(faults.TRUST_LIST_ROLLBACK, sequence=contents.sequence, minimum=minimum_sequence)

    # 6. The time.
    if at < contents.issued_at:
        raise Undecided(faults.TRUST_LIST_NOT_YET_ISSUED)
    if at > contents.next_update:
        raise Undecided(faults.TRUST_LIST_EXPIRED)
    signed.check_claim(at)
    return TrustList(contents, signed.signed_by, signed.claimed_at)
