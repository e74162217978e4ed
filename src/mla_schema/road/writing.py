"""From a message to bytes: the one byte form, the form for people, and the digest."""

from typing import TYPE_CHECKING

from mla_schema.road.forms import Form

if TYPE_CHECKING:
    from mla_schema.model.message import Message


def encode(message: "Message", *, form: Form) -> bytes:
    """Write a message as an unsigned file.

    Args:
        message: The message.
        form: The syntax.

    Returns:
        Its one byte form in that syntax: exclusive canonical XML, or RFC 8785 JSON.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``form`` is not a Form.
    """
    require_message(message)
    if Form(form) is Form.XML:
        from mla_schema.codec.xml_writer import write_xml

        return write_xml(message)
    from mla_schema.codec.json_writer import write_json

    return write_json(message)


def lay_out(message: "Message", *, form: Form) -> bytes:
    """Write a message for people: indented, and in JSON with the members in the order of the model.

    Args:
        message: The message.
        form: The syntax.

    Returns:
        A file that decodes to the same message. It is not the byte form of the message.

    Raises:
        TypeError: ``message`` is not a Message.
        ValueError: ``form`` is not a Form.
    """
    require_message(message)
    from mla_schema.codec.layout import indented_json, indented_xml

    return indented_xml(message) if Form(form) is Form.XML else indented_json(message)


def digest(message: "Message") -> str:
    """The content digest of a message: the same for both syntaxes.

    Args:
        message: The message.

    Returns:
        ``sha256:`` and 64 hexadecimal digits: the SHA-256 of its RFC 8785 form.

    Raises:
        TypeError: ``message`` is not a Message.
    """
    require_message(message)
    from mla_schema.codec.digest import content_digest

    return content_digest(message)


def require_message(message: object) -> None:
    """Refuse what is not a message.

    Args:
        message: What should be one.

    Raises:
        TypeError: It is not.
    """
    from mla_schema.model.message import Message

    if not isinstance(message, Message):
        text = f"a Message is needed, not {type(message).__name__}"
        raise TypeError(text)
