"""Who is trusted: an authority, its roles, the certificates that stand for it, and since and until when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mla_schema.core.proof import SignatoryKind
from mla_schema.model.body import Body


class SigningRole(StrEnum):
    """In what role an authority may sign; the role decides which messages it may send."""

    CENTRAL_AUTHORITY = "centralAuthority"
    """Central authority. Sends and answers requests for its State."""

    JUDICIAL_AUTHORITY = "judicialAuthority"
    """Judicial authority. A court, judge or prosecutor."""

    INVESTIGATIVE_AUTHORITY = "investigativeAuthority"
    """Investigative authority. Police or another authority that investigates."""

    CONTACT_POINT_247 = "contactPoint247"
    """24/7 point of contact. The point of contact of the network that is available day and night."""

    SERVICE_PROVIDER = "serviceProvider"
    """Service provider. An entity that answers requests and orders."""

    TRUST_LIST_OPERATOR = "trustListOperator"
    """Operator of the trust list. Signs the list of those who are trusted, and nothing else."""


_BY_PROVIDERS = frozenset({"providerReply"})
"""What only an entity may say for itself."""
_BY_WHOM_VALIDATES = frozenset({"validation"})
"""What only an authority may sign that decides itself: the police and points of contact are validated by others."""
_BY_AUTHORITIES = frozenset(Body.MEMBERS) - _BY_PROVIDERS
"""What a central or judicial authority may sign: who may send which request is for the law of its State to say."""

PERMITTED: Mapping[SigningRole, frozenset[str]] = {
    SigningRole.CENTRAL_AUTHORITY: _BY_AUTHORITIES,
    SigningRole.JUDICIAL_AUTHORITY: _BY_AUTHORITIES,
    SigningRole.INVESTIGATIVE_AUTHORITY: _BY_AUTHORITIES - _BY_WHOM_VALIDATES,
    SigningRole.CONTACT_POINT_247: _BY_AUTHORITIES - _BY_WHOM_VALIDATES,
    SigningRole.SERVICE_PROVIDER: _BY_PROVIDERS
    | {
        "receipt",
        "supplementRequest",
        "delay",
        "status",
        "withdrawalConfirmation",
        "dataPreserved",
        "preservationEnded",
        "dataProtectionNotice",
    },
    SigningRole.TRUST_LIST_OPERATOR: frozenset(),
}
"""Which messages a role may sign, by the tag of the body. An own table may be given to ``Trust``."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time in which an entry is granted; without an end it still is."""

    since: datetime
    until: datetime | None = None

    def holds(self, at: datetime) -> bool:
        """Whether it holds at a time.

        Args:
            at: The time.
        """
        return self.since <= at and (self.until is None or at < self.until)


@dataclass(frozen=True, slots=True)
class TrustedAuthority:
    """An authority or entity and the certificates that stand for it.

    Its ``repr`` does not show the certificates: they may name persons.

    Attributes:
        country: The State, as headers name it (ISO 3166-1 alpha-2); absent for an international body.
        id: The authority identifier, as headers name it.
        name: Its name, for people.
        roles: In what roles it signs.
        granted: When it was and is granted; outside of these times it is not trusted.
        pinned: Certificates that sign for it themselves, in DER.
        issuers: Certificates of authorities that issue certificates for it, in DER.
        organisation: What a certificate from an issuer must say: its subject's organisation identifier if it
            has one, else its organisation name. Needed where ``issuers`` is not empty.
        kind: Whether its certificates are the seal of the office or stand for persons.
        specimen: Whether it may only sign specimens.
    """

    country: str | None
    id: str
    name: str
    roles: frozenset[SigningRole]
    granted: tuple[Period, ...]
    pinned: tuple[bytes, ...] = field(default=(), repr=False)
    issuers: tuple[bytes, ...] = field(default=(), repr=False)
    organisation: str | None = None
    kind: SignatoryKind = SignatoryKind.SEAL
    specimen: bool = False

    def __post_init__(self) -> None:
        """Refuse an entry that would trust whatever an issuer issues, or nobody.

        Raises:
            ValueError: There is no certificate, or an issuer without an organisation.
        """
        if not self.pinned and not self.issuers:
            message = "a trusted authority needs a pinned certificate or an issuer"
            raise ValueError(message)
        if self.issuers and not self.organisation:
            message = "an issuer issues for many: 'organisation' must say who is meant"
            raise ValueError(message)
