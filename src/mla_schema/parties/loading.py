"""The profiles that come with the package, read when they are asked for."""

from functools import cache
from importlib.resources import files

from mla_schema.parties.profile import PartyProfile
from mla_schema.parties.reading import parse_party

_DATA = "mla_schema.parties"
_ENDING = ".json"


@cache
def party_codes() -> tuple[str, ...]:
    """The States for which there is a profile, as ISO 3166-1 alpha-2 codes in alphabetical order."""
    names = (each.name for each in files(_DATA).joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING)))


@cache
def load_party(code: str) -> PartyProfile:
    """The profile of a State as it comes with the package.

    Args:
        code: The State, as ISO 3166-1 alpha-2 code in capital letters.

    Raises:
        LookupError: There is no profile of that State; nothing is known of it, which says nothing against it.
    """
    if code not in party_codes():
        message = f"there is no profile of {code!r}"
        raise LookupError(message)
    name = f"{code}{_ENDING}"
    data = files(_DATA).joinpath("data", name).read_text(encoding="utf-8")
    return parse_party(data.encode(), source=name)
