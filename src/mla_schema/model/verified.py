"""A check that happened is a type: ``Verified`` content can come from one place only."""

from typing import Final, Generic, TypeVar, final

from mla_schema.core.proof import Proof

T_co = TypeVar("T_co", covariant=True)


@final
class _Producer:
    """What the one producer shows; a class of its own, so that a type checker refuses everything else."""


# Only the road holds this object. Whoever imports it to forge a verification has to do so by name.
_PRODUCER: Final = _Producer()


@final
class Verified(Generic[T_co]):
    """Content whose signature, signatory and authorisation were verified, with the proof.

    There is no public way to make one; ``Received.verify`` returns it.
    """

    __slots__ = ("_content", "_proof")

    def __init__(self, content: T_co, proof: Proof, *, producer: _Producer) -> None:
        """Keep what was verified.

        Args:
            content: The verified content.
            proof: What was verified about it.
            producer: The token of the one producer.

        Raises:
            TypeError: Somebody else tries to make one.
        """
        if producer is not _PRODUCER:
            message = "Verified is made by Received.verify() only"
            raise TypeError(message)
        self._content = content
        self._proof = proof

    @property
    def content(self) -> T_co:
        """The content, decoded from the bytes that were signed."""
        return self._content

    @property
    def proof(self) -> Proof:
        """What was verified about it."""
        return self._proof

    def __repr__(self) -> str:
        """Show the type of the content and the State; never the content."""
        return (
            f"<Verified {type(self._content).__name__} from {self._proof.country or 'an international body'}>"
        )
