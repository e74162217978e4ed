"""Whether a certificate was revoked, told from revocation lists that the caller supplies; nothing is fetched.

A list counts when it is of the very issuer on the path, signed by it, complete, and current at the time that is
asked about. What it says about a later time does not touch a signature that is proven to be older.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from cryptography import x509
from cryptography.x509.oid import CRLEntryExtensionOID, ExtensionOID

from mla_schema.core import faults
from mla_schema.core.errors import Undecided, UntrustedSigner
from mla_schema.core.proof import RevocationStatus
from mla_schema.signature.names import is_same, issuer_of, names_of

# A list with another critical extension is partial, indirect, or of a kind that we do not know.
_UNDERSTOOD = frozenset({ExtensionOID.CRL_NUMBER, ExtensionOID.AUTHORITY_KEY_IDENTIFIER})


class RevocationMode(StrEnum):
    """What is asked of revocation data."""

    REQUIRE = "require"
    """Require. Without current lists nothing is decided."""
    REPORT = "report"
    """Report. What the lists say counts; that they are missing is only reported."""
    NONE = "none"
    """None. Revocation is not looked at, and the proof says so."""


class Revocation:
    """Revocation lists and what is asked of them."""

    def __init__(self, mode: RevocationMode = RevocationMode.NONE, lists: Iterable[bytes] = ()) -> None:
        """Take the lists.

        Args:
            mode: What is asked of them.
            lists: Certificate revocation lists in DER.

        Raises:
            ValueError: A list cannot be read.
        """
        self.mode = mode
        self._lists = tuple(x509.load_der_x509_crl(each) for each in lists)

    def check(self, path: tuple[x509.Certificate, ...], at: datetime) -> RevocationStatus:
        """Judge every certificate of a path but the one that is trusted.

        Args:
            path: From the certificate that signed to the one that is trusted.
            at: The time at which the signature is proven to have existed.

        Returns:
            What is known.

        Raises:
            UntrustedSigner: A certificate was revoked at that time.
            Undecided: Lists are required, and a current one is missing.
        """
        if self.mode is RevocationMode.NONE:
            return RevocationStatus.NOT_CHECKED
        if len(path) == 1:
            # A pinned certificate has no path: whoever keeps the trust list revokes it there.
            return RevocationStatus.BY_TRUST_LIST
        known = [self._is_good(*pair, at) for pair in pairwise(path)]
        if all(known):
            return RevocationStatus.GOOD
        if self.mode is RevocationMode.REQUIRE:
            raise Undecided(faults.REVOCATION_UNKNOWN)
        return RevocationStatus.UNKNOWN

    def _is_good(self, certificate: x509.Certificate, issuer: x509.Certificate, at: datetime) -> bool:
        """Whether current lists are there and none names the certificate."""
        current = [each for each in self._lists if _counts(each, certificate, issuer, at)]
        for each in current:
            entry = each.get_revoked_certificate_by_serial_number(certificate.serial_number)
            if entry is not None and _was_revoked(entry, at):
                raise UntrustedSigner(faults.CERTIFICATE_REVOKED)
        return bool(current)


def _counts(
    crl: x509.CertificateRevocationList, certificate: x509.Certificate, issuer: x509.Certificate, at: datetime
) -> bool:
    if not is_same(issuer_of(crl), names_of(certificate).issuer) or crl.next_update_utc is None:
        return False
    if not crl.last_update_utc <= at <= crl.next_update_utc:
        return False
    try:
        if any(each.critical and each.oid not in _UNDERSTOOD for each in crl.extensions):
            return False
        return bool(crl.is_signature_valid(issuer.public_key()))  # type: ignore[arg-type]  # refused below
    except (TypeError, ValueError):
        # A key that cannot sign lists, or an extension that cannot be read.
        return False


def _was_revoked(entry: x509.RevokedCertificate, at: datetime) -> bool:
    try:
        reason = entry.extensions.get_extension_for_oid(CRLEntryExtensionOID.CRL_REASON).value
    except x509.ExtensionNotFound:
        reason = None
    removed = isinstance(reason, x509.CRLReason) and reason.reason is x509.ReasonFlags.remove_from_crl
    return not removed and entry.revocation_date_utc <= at
