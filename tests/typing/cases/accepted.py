"""What is right, and must pass without a word."""

from datetime import datetime

import mla_schema as mla
from mla_schema.model.node import Node
from mla_schema.signature.algorithms import ES256, Algorithm


def act(request: mla.Verified[mla.Message]) -> mla.Message:
    """Ask for verified content."""
    return request.content


def the_road(data: bytes, trust: mla.Trust, at: datetime) -> mla.Message:
    return act(mla.read(data).verify(trust, at=at, registered_at=at, understood=frozenset({"urn:x"})))


def a_message_is_a_node(verified: mla.Verified[mla.Message]) -> mla.Verified[Node]:
    return verified


def a_message_is_an_object(verified: mla.Verified[mla.Message]) -> mla.Verified[object]:
    return verified


def many(verified: list[mla.Verified[mla.Message]]) -> list[str | None]:
    return [each.proof.country for each in verified]


def endorsements(message: mla.Verified[mla.Message], by: list[mla.Verified[mla.Message]]) -> list[str]:
    told: tuple[mla.Endorsement, ...] = mla.endorsed(message, by=by)
    return [each.proof.authority_id for each in told if each.verdict is None]


class Card:
    """Signs elsewhere; it needs no class of ours above it."""

    algorithm: Algorithm = ES256
    certificates: tuple[bytes, ...] = ()

    def sign(self, data: bytes) -> bytes:
        return data


class Server:
    """The same, with properties."""

    @property
    def algorithm(self) -> Algorithm:
        return ES256

    @property
    def certificates(self) -> tuple[bytes, ...]:
        return ()

    def sign(self, data: bytes) -> bytes:
        return data


def both_sign(message: mla.Message, at: datetime) -> tuple[bytes, bytes]:
    signers: tuple[mla.Signer, mla.Signer] = (Card(), Server())
    first, second = signers
    return (
        mla.seal(message, first, form=mla.Form.JSON, at=at),
        mla.seal(message, second, form=mla.Form.XML, at=at),
    )


def told_apart(data: bytes, trust: mla.Trust, at: datetime) -> str:
    try:
        return repr(mla.read(data).verify(trust, at=at))
    except mla.UntrustedSigner as error:
        return error.code
    except (mla.SignatureError, mla.Undecided, mla.InvalidMessage, mla.Unreadable) as error:
        return error.advice
