"""The content digest: the same for the XML and the JSON form of a message."""

from hashlib import sha256

from mla_schema.codec.json_writer import write_json
from mla_schema.model.message import Message


def content_digest(message: Message) -> str:
    """The digest of what a message says, whatever its syntax.

    Args:
        message: The message.

    Returns:
        ``sha256:`` and the SHA-256 of the RFC 8785 form of the unsigned JSON, in lower-case hexadecimal digits.
    """
    return digest_of(write_json(message))


def digest_of(data: bytes) -> str:
    """The digest of bytes, in the form in which messages state it.

    Args:
        data: The bytes.
    """
    return "sha256:" + sha256(data).hexdigest()
