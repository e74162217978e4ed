"""Who takes part: invented offices and providers of a dozen States."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from mla_schema.codes.authority_type import AuthorityType

Tree: TypeAlias = dict[str, Any]
"""A part of a message, as JSON has it."""


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A State and who writes for it.

    Attributes:
        code: Its country code.
        language: The language of its authorities.
        central: Its central authority, as a correspondent.
        prosecutor: A prosecutor's office.
        duty: Its 24/7 point of contact.
        provider: A provider in its territory.
        registrar: An entity there that registers domain names.
    """

    code: str
    language: str
    central: Tree
    prosecutor: Tree
    duty: Tree
    provider: Tree
    registrar: Tree


def _authority(code: str, suffix: str, name: str, *types: AuthorityType) -> Tree:
    return {
        "authority": {
            "id": f"{code}-{suffix}",
            "country": code,
            "types": list(types),
            "names": [{"value": f"Specimen {name} of {code}", "language": "en"}],
            "contacts": [
                {
                    "function": "Duty desk",
                    "emails": [f"{suffix.lower()}@{code.lower()}.example.org"],
                    "languages": ["en"],
                    "officeHours": "Mon-Fri 08:30-16:30",
                    "timeZone": "Etc/UTC",
                },
                {
                    "purpose": "confirmation",
                    "function": "Head of the desk",
                    "emails": [f"head-{suffix.lower()}@{code.lower()}.example.org"],
                },
            ],
        }
    }


def _entity(code: str, name: str) -> Tree:
    return {
        "serviceProvider": {
            "id": f"{code}-00000000",
            "names": [{"value": f"Specimen {name} {code}", "language": "en"}],
            "services": [f"Specimen {name}"],
            "address": {"lines": ["Specimen Street 1"], "city": "Specimen", "country": code},
            "country": code,
        }
    }


def _state(code: str, language: str) -> State:
    return State(
        code,
        language,
        _authority(
            code, "CA", "Ministry of Justice", AuthorityType.MINISTRY, AuthorityType.CENTRAL_AUTHORITY
        ),
        _authority(code, "PO", "Prosecutor's Office", AuthorityType.PROSECUTOR),
        _authority(code, "247", "24/7 point of contact", AuthorityType.CONTACT_POINT_247),
        _entity(code, "Hosting"),
        _entity(code, "Registrar"),
    )


STATES = tuple(
    _state(code, language)
    for code, language in (
        ("MD", "ro"),
        ("RO", "ro"),
        ("UA", "uk"),
        ("DE", "de"),
        ("NL", "nl"),
        ("FR", "fr"),
        ("GE", "ka"),
        ("AM", "hy"),
        ("AZ", "az"),
        ("EE", "et"),
        ("US", "en"),
        ("IE", "en"),
    )
)
"""The States, the busiest first."""

# A few ask much and a few, where the providers are, are asked much; some pairs write rarely, as in life.
ASKING = (14, 16, 12, 16, 8, 10, 6, 4, 3, 4, 5, 2)
"""How often each State asks."""
ASKED = (4, 6, 3, 12, 12, 8, 2, 1, 1, 5, 24, 22)
"""How often each State is asked."""
