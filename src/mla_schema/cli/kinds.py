"""The types of messages as they are typed: ``data-request`` for ``dataRequest``."""

import re
from collections.abc import Mapping

from mla_schema.case.steps import STEPS
from mla_schema.model.body import Body


def typed_name(tag: str) -> str:
    """The name of a type on the command line.

    Args:
        tag: Its tag.
    """
    return re.sub("([A-Z])", r"-\1", tag).lower()


TYPES: Mapping[str, str] = {typed_name(tag): tag for tag in Body.MEMBERS}
"""All types of messages."""
ANSWERS: Mapping[str, str] = {name: tag for name, tag in TYPES.items() if tag in STEPS}
"""The types of messages that answer or follow up another."""
