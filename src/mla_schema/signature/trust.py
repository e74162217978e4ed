"""Trust: whether the certificate behind a good signature is that of the authority that the message names.

A perfectly valid signature of the wrong ministry is refused here, and not left to the caller.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError, Undecided, UntrustedSigner
from mla_schema.core.proof import ProvenBy
from mla_schema.core.trust_source import TrustListReference, TrustSource
from mla_schema.signature.algorithms import POLICY, AlgorithmPolicy
from mla_schema.signature.certificates import Chain, load_chain
from mla_schema.signature.names import ORGANISATION, ORGANISATION_IDENTIFIER, names_of, texts
from mla_schema.signature.path import check_dates, find_path
from mla_schema.signature.remembered import Remembered
from mla_schema.signature.revocation import Revocation
from mla_schema.signature.signed import Signed
from mla_schema.signature.trusted import PERMITTED, SigningRole, TrustedAuthority

_REMEMBERED = 256
_ORGANISATIONS = (ORGANISATION_IDENTIFIER, ORGANISATION)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a message says of itself, and what trust must confirm.

    Attributes:
        country: The State of the authority that the header names as sender.
        id: The identifier of that authority.
        message_type: The tag of the body.
        specimen: Whether the message is marked as a specimen.
    """

    country: str | None
    id: str | None
    message_type: str
    specimen: bool


@dataclass(frozen=True, slots=True)
class Candidates:
    """For whom a certificate stands.

    Attributes:
        found: The entries.
        path: The certificates from the one that signed to the one that is trusted; only the first if pinned.
    """

    found: tuple[TrustedAuthority, ...]
    path: tuple[x509.Certificate, ...] = field(repr=False)


class Trust:
    """Who is trusted to sign what. An empty one trusts nobody.

    It is immutable; what it remembers are only paths that it has checked, a bounded number of them.
    """

    def __init__(
        self,
        authorities: Iterable[TrustedAuthority] = (),
        *,
        policy: AlgorithmPolicy = POLICY,
        permitted: Mapping[SigningRole, frozenset[str]] = PERMITTED,
        revocation: Revocation | None = None,
        timestamp_authorities: Iterable[bytes] = (),
        until: datetime | None = None,
        trust_list: TrustListReference | None = None,
    ) -> None:
        """Take the entries.

        Args:
            authorities: Who is trusted.
            policy: The algorithms that are accepted.
            permitted: Which messages a role may sign.
            revocation: Revocation lists and what is asked of them; without it revocation is not looked at.
            timestamp_authorities: Root certificates of trusted timestamp authorities, in DER.
            until: The last time at which it may be used, an aware datetime; that of a trust list is its next update.
            trust_list: Which trust list the entries are from; reports name it. Without it they say that the trust
                was put together by hand.

        Raises:
            ValueError: A certificate of an entry cannot be read.
        """
        self.authorities = tuple(authorities)
        self.policy = policy
        self.permitted = permitted
        self.revocation = revocation if revocation is not None else Revocation()
        self.until = until
        self.source = TrustSource(trust_list)
        self._timestamp_authorities = tuple(timestamp_authorities)
        self._standing: Remembered[tuple[x509.Certificate, ...], Candidates] = Remembered(_REMEMBERED)
        self._loaded: Remembered[tuple[str, ...], Chain] = Remembered(_REMEMBERED)
        issuers = {der: None for each in self.authorities for der in each.issuers}
        self._anchors = {der: x509.load_der_x509_certificate(der) for der in issuers}

    def __repr__(self) -> str:
        """Show how many are trusted."""
        return f"<Trust in {len(self.authorities)} authorities>"

    def load(self, encoded: tuple[str, ...]) -> Chain:
        """Certificates from their base64 form; those that were read before are remembered.

        Args:
            encoded: One text for each, the certificate that signed first.

        Raises:
            SignatureError: There are none or too many, or one is not a certificate.
        """
        return self._loaded.get(encoded, lambda: load_chain(encoded))

    def proven_time(
        self, signed: Signed, at: datetime, registered_at: datetime | None
    ) -> tuple[datetime, ProvenBy]:
        """The time at which a signature is proven to have existed. The signing time is a claim and proves nothing.

        Args:
            signed: Content under a good signature.
            at: The time of the judgement.
            registered_at: When the receiver's own register says that the file arrived.

        Raises:
            SignatureError: The signature carries a timestamp that is not good, or claims to be made in the future.
            Undecided: It carries a timestamp that cannot be checked here, or this trust has run out since.
        """
        # A system that runs for long must not go on with a list that does not tell who was suspended since.
        if self.until is not None and at > self.until:
            raise Undecided(faults.TRUST_LIST_EXPIRED)
        signed.check_claim(at)
        if signed.timestamp is not None:
            from mla_schema.signature.timestamp import proven_time

            time = proven_time(signed.timestamp, signed.covered, self._timestamp_authorities, at)
            return time, ProvenBy.TIMESTAMP
        if registered_at is not None:
            return registered_at, ProvenBy.REGISTRATION
        return at, ProvenBy.JUDGEMENT

    def candidates(self, signed: Signed, at: datetime) -> Candidates:
        """Find for whom the certificate stands, before anything of the content is looked at.

        Args:
            signed: Content under a good signature.
            at: The time at which the signature is proven to have existed.

        Raises:
            UntrustedSigner: The certificate is not that of anybody who is trusted, or was not valid.
            SignatureError: The algorithm was not accepted any more.
        """
        last = signed.algorithm.until
        if last is not None and at.astimezone(UTC).date() > last:
            raise SignatureError(faults.ALGORITHM_NOT_ACCEPTED)
        chain = signed.certificates
        found = self._standing.get(chain, lambda: self._stand_for(chain, at))
        # Only for whom a certificate stands is remembered; when it does is judged on each use. Where the path
        # that is remembered does not hold at this time, another one may.
        if all(each.not_valid_before_utc <= at <= each.not_valid_after_utc for each in found.path):
            return found
        return self._stand_for(chain, at)

    def _stand_for(self, chain: tuple[x509.Certificate, ...], at: datetime) -> Candidates:
        leaf = chain[0]
        pinned = leaf.public_bytes(Encoding.DER)
        found = tuple(each for each in self.authorities if pinned in each.pinned)
        if found:
            check_dates(leaf, at)
            return Candidates(found, (leaf,))
        organisation = organisation_of(leaf)
        named = tuple(each for each in self.authorities if each.organisation == organisation)
        path = find_path(chain, tuple(self._anchors.values()), at)
        found = _reached(named, path)
        if named and not found:
            # The path ended at an issuer of other entries, which may stand below one of these.
            anchors = {der: self._anchors[der] for each in named for der in each.issuers}
            path = find_path(chain, tuple(anchors.values()), at)
            found = _reached(named, path)
        if not found:
            raise UntrustedSigner(faults.SIGNER_UNKNOWN)
        return Candidates(found, path)

    def authorise(self, candidates: Candidates, claim: Claim, at: datetime) -> TrustedAuthority:
        """Confirm that the authority behind the certificate is the one the message names, and may sign it.

        Args:
            candidates: For whom the certificate stands.
            claim: What the content says of itself.
            at: The time at which the signature is proven to have existed.

        Raises:
            UntrustedSigner: It is another authority, was not trusted at that time, or may not sign such a message.
        """
        named = [each for each in candidates.found if (each.country, each.id) == (claim.country, claim.id)]
        if not named:
            raise UntrustedSigner(faults.ANOTHER_AUTHORITY)
        granted = [each for each in named if any(period.holds(at) for period in each.granted)]
        if not granted:
            raise UntrustedSigner(faults.NOT_GRANTED)
        may = [
            each for each in granted if any(claim.message_type in self._types(role) for role in each.roles)
        ]
        if not may:
            raise UntrustedSigner(faults.ROLE_NOT_PERMITTED, type=claim.message_type)
        [authority, *_] = may
        if authority.specimen and not claim.specimen:
            raise UntrustedSigner(faults.SPECIMEN_CERTIFICATE)
        return authority

    def _types(self, role: SigningRole) -> frozenset[str]:
        return self.permitted.get(role, frozenset())


def _reached(
    entries: tuple[TrustedAuthority, ...], path: tuple[x509.Certificate, ...]
) -> tuple[TrustedAuthority, ...]:
    """The entries whose issuers stand on a path."""
    issuers = {each.public_bytes(Encoding.DER) for each in path[1:]}
    return tuple(each for each in entries if not issuers.isdisjoint(each.issuers))


def organisation_of(certificate: x509.Certificate) -> str | None:
    """The organisation that a certificate names: its identifier if there is one, else its name.

    Args:
        certificate: The certificate.

    Returns:
        The value, or nothing when there is none or more than one.
    """
    named = list(texts(names_of(certificate).subject, _ORGANISATIONS))
    for wanted in _ORGANISATIONS:
        values = [text for kind, text in named if kind == wanted]
        if values:
            return values[0] if len(values) == 1 else None
    return None
