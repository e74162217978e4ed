"""From a typed profile to the bytes of its file; what is absent is left out."""

import json
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any

from mla_schema.parties.profile import PartyProfile


def write_party(profile: PartyProfile) -> bytes:
    """The file of a profile: JSON in UTF-8, laid out for people, the same bytes for the same profile.

    Args:
        profile: The profile.
    """
    return (json.dumps(as_object(profile), ensure_ascii=False, indent=1) + "\n").encode()


def as_object(value: Any) -> Any:
    """A profile or a part of it as it stands in JSON.

    Args:
        value: An object of one of the classes of this package, or a value in it.
    """
    if is_dataclass(value):
        found = ((each, getattr(value, each.name)) for each in fields(value))
        return {
            each.name: as_object(said)
            for each, said in found
            if each.default is MISSING or said != each.default
        }
    if isinstance(value, tuple):
        return [as_object(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
