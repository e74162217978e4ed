"""What a phrase is: its English text, what it means, and the values that it takes."""

from dataclasses import dataclass
from enum import StrEnum, unique

from mla_schema.core.law import Provision


@unique
class Kind(StrEnum):
    """What a value is. Each kind has one neutral form, which a reader's language shows in its own way.

    No kind is inflected: a text sets a value after a colon or beside a noun, so that every language can.
    """

    INSTANT = "instant"
    """Instant. A point in time in UTC, such as 2026-11-20T19:07:33Z."""
    DATE = "date"
    """Date. A calendar date, such as 2026-11-20."""
    MONEY = "money"
    """Money. An amount and its currency, such as 1200.00 EUR."""
    DECIMAL = "decimal"
    """Decimal number. A number such as 0.4125, without a unit."""
    COUNT = "count"
    """Count. A whole number, such as 14."""
    HOURS = "hours"
    """Hours. A whole number; it is shown with its unit, so that the text does not name the unit."""
    DAYS = "days"
    """Days. A whole number; it is shown with its unit, so that the text does not name the unit."""
    MONTHS = "months"
    """Months. A whole number; it is shown with its unit, so that the text does not name the unit."""
    COUNTRY = "country"
    """Country. A code of ISO 3166 in two letters, such as RO; it is shown by the name of the State."""
    LANGUAGE = "language"
    """Language. A tag of BCP 47, such as cs; it is shown by the name of the language."""
    CODE = "code"
    """Code. A value of the code list that the slot names; it is shown by its label."""
    IDENTIFIER = "identifier"
    """Identifier. An address, an account, a number, a link or a digest, shown verbatim."""
    NAME = "name"
    """Name. The proper name of a person, a body or a service, shown verbatim."""
    REFERENCE = "reference"
    """Reference. A file number or the citation of a provision, shown verbatim."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a phrase into which a value is set.

    Attributes:
        name: Its name: the placeholder of the text and the name of the parameter.
        kind: What its value is.
        meaning: What the value says.
        codes: The name of the code list from which the value comes, where it is a code.
    """

    name: str
    kind: Kind
    meaning: str
    codes: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A sentence of the library.

    Attributes:
        key: Its key: a theme, a full stop, and what it says.
        text: The English text, with its slots in braces.
        meaning: What it says and when it is chosen, for whoever writes a message.
        slots: The values that it takes; each is needed.
        law: The provisions that call for what it says.
        fields: The wire names of the narrative fields for which it is meant; advice, and no prohibition.
    """

    key: str
    text: str
    meaning: str
    slots: tuple[Slot, ...] = ()
    law: tuple[Provision, ...] = ()
    fields: tuple[str, ...] = ()

    def slot(self, name: str) -> Slot | None:
        """The slot of a name.

        Args:
            name: The name of a parameter.
        """
        return next((each for each in self.slots if each.name == name), None)


def define(
    key: str,
    text: str,
    meaning: str,
    *slots: Slot,
    law: tuple[Provision, ...] = (),
    fields: tuple[str, ...] = (),
) -> Definition:
    """Write a phrase down; slots follow the meaning, as they do on its page.

    Args:
        key: Its key.
        text: Its English text.
        meaning: What it says and when it is chosen.
        *slots: The values that it takes.
        law: The provisions that call for what it says.
        fields: The narrative fields for which it is meant.
    """
    return Definition(key, text, meaning, slots, law, fields)
