"""The words of placeholders. What a field is for is said by its definition, and said here only where that is not enough."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mla_schema import model
from mla_schema.core.placeholder import PLACEHOLDER
from mla_schema.locale.catalogue import english

if TYPE_CHECKING:
    from mla_schema.codec.shape import Field

LANGUAGE = "en"
"""The language of the placeholders."""

_WORDS: Mapping[str, str] = {
    "Authority.names": "name of the authority",
    "Contact.function": "the person or duty function that answers",
    "EvidenceFile.description": "what the file holds; put its digest above, which is all zeros for now",
    "ExternalReference.reference": "number or date by which both sides know the request",
    "Item.periodJustification": "the period above, and why it is needed",
    "ItemOutcome.reasons": "the reasons in words; first choose the outcome above",
    "LegalProvision.acts": "code or act",
    "LegalProvision.articles": "article",
    "OpenPoint.reasons": "why this cannot be supplied; take the point out if it is supplied",
    "Order.provider": "name of the provider to be served",
    "Penalty.other": "the penalties that the law provides",
    "ReceivedFile.remarks": "whether the file arrived as the manifest says; first choose the verdict above",
    "Request.necessity": "why the data are needed, or must be preserved",
    "ServiceProvider.names": "name of the provider",
    "TranslatedText.text": "the translation of the text at this place",
}


def placeholder(what: str) -> str:
    """A text that says what it stands for.

    Args:
        what: What is to be put in its place.
    """
    return f"{PLACEHOLDER}: {what}"


def real(text: str | None) -> str | None:
    """A text, unless it is a placeholder.

    Args:
        text: The text.
    """
    return None if text is None or text.startswith(PLACEHOLDER) else text


def words_for(field: "Field") -> str:
    """The placeholder of a field: what it means.

    Args:
        field: The field.
    """
    return placeholder(_WORDS.get(field.key) or _meaning(field))


def prose(text: str) -> tuple[model.Text, ...]:
    """A narrative of one text.

    Args:
        text: The text.
    """
    return (model.Prose(text=text, language=LANGUAGE),)


def _meaning(field: "Field") -> str:
    """What a field means, to go on after a colon; its label where the label says it all."""
    texts = english().texts
    text = texts.get(f"field.{field.key}.meaning") or texts[f"field.{field.key}"]
    return (text if text[:2].isupper() else text[:1].lower() + text[1:]).removesuffix(".")
