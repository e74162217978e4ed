"""What signs: a certificate chain and a function over bytes. Keys never enter the library."""

from typing import Protocol

from mla_schema.signature.algorithms import Algorithm


class Signer(Protocol):
    """A key that signs elsewhere, and its certificates: a file, a smart card, an HSM or a remote service."""

    @property
    def algorithm(self) -> Algorithm:
        """The algorithm with which it signs; not a transitional one."""

    @property
    def certificates(self) -> tuple[bytes, ...]:
        """The certificate of the key and those up to, but without, the root, in DER; at most five."""

    def sign(self, data: bytes) -> bytes:
        """Sign bytes.

        Args:
            data: What is to be signed; the digest is the signer's business.

        Returns:
            The raw signature: for ECDSA r and s side by side, each of the length of the curve.
        """
