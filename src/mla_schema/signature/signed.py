"""What a signature profile gives: content whose signature is good, and by whom it claims to be made.

The signature is good, nothing more: who the certificate belongs to and whether it may sign is the business of
``trust``.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from cryptography.x509 import Certificate

from mla_schema.core import faults
from mla_schema.core.errors import SignatureError
from mla_schema.signature.algorithms import Algorithm

CLOCKS_DIFFER: Final = timedelta(minutes=5)
"""By how much the clock of a signer may be ahead of ours. Clocks that are set over the network differ by less than
a second, those that nobody sets by minutes; five minutes is what protocols between such clocks usually allow."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Content under a good signature.

    Its ``repr`` shows neither the content nor whom the certificates name.

    Attributes:
        content: The very bytes that were signed, in their canonical form.
        algorithm: How it was signed.
        certificates: The certificate that verifies it first, then those that lead towards its root.
        signed_by: The certificate that verifies it, in DER.
        claimed_at: The signing time that the signer claims.
        covered: The bytes that a timestamp covers.
        timestamp: A timestamp token (RFC 3161), where the file has one; not judged yet.
    """

    content: bytes = field(repr=False)
    algorithm: Algorithm
    certificates: tuple[Certificate, ...] = field(repr=False)
    signed_by: bytes = field(repr=False)
    claimed_at: datetime
    covered: bytes = field(default=b"", repr=False)
    timestamp: bytes | None = field(default=None, repr=False)

    def check_claim(self, at: datetime) -> None:
        """Refuse a signing time that has not come yet: that claim is certainly false.

        A claim of an earlier time may be true or not, and proves nothing.

        Args:
            at: The time of the judgement.

        Raises:
            SignatureError: It is later, by more than clocks may differ.
        """
        if self.claimed_at - at > CLOCKS_DIFFER:
            raise SignatureError(faults.SIGNED_IN_FUTURE)
