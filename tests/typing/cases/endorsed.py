"""Who is endorsed and who endorses is verified first; that there are endorsements is no approval."""

import mla_schema as mla


def only_what_is_verified_is_endorsed(message: mla.Message, by: list[mla.Verified[mla.Message]]) -> None:
    mla.endorsed(message, by=by)  # E: incompatible type "Message"; expected "Verified[Message]"


def only_what_is_verified_endorses(message: mla.Verified[mla.Message], by: list[mla.Message]) -> None:
    mla.endorsed(message, by=by)  # E: expected "Iterable[Verified[Message]]"


def they_are_many_and_named(message: mla.Verified[mla.Message]) -> None:
    mla.endorsed(message, by=message)  # E: expected "Iterable[Verified[Message]]"
    mla.endorsed(message, [message])  # E: Too many positional arguments for "endorsed"
    mla.endorsed(message)  # E: Missing named argument "by" for "endorsed"


def what_is_told_does_not_change(endorsement: mla.Endorsement) -> None:
    endorsement.verdict = None  # E: Property "verdict" defined in "Endorsement" is read-only
    _ = endorsement.approved  # E: "Endorsement" has no attribute "approved"
