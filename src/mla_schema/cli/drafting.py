"""What the verbs share that begin a message: how it is given an identity, and how it is handed to its author."""

import uuid
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from mla_schema.cli.instants import now
from mla_schema.cli.output import Output
from mla_schema.cli.screen import remark
from mla_schema.cli.skeleton import Beginning, Draft
from mla_schema.codes.data_category import DataCategory
from mla_schema.core.placeholder import PLACEHOLDER
from mla_schema.road import Form, lay_out

if TYPE_CHECKING:
    from mla_schema.codec.shape import Field

# More codes than these are read in the reference, not on a screen.
_FEW = 9


def begin(sender_id: str | None, category: str | None = None) -> Beginning:
    """A message with a fresh identifier, of now.

    Args:
        sender_id: The identifier of the sender in trust lists.
        category: The category of data that is asked for.
    """
    return Beginning(str(uuid.uuid4()), now(), DataCategory(category) if category else None, sender_id)


def hand_over(draft: Draft, *, form: str | None, output: Output) -> None:
    """Write a draft, and say what is left to do.

    Args:
        draft: The draft.
        form: The form to write; without it XML.
        output: Where it goes.
    """
    output.put(lay_out(draft.message, form=Form(form or Form.XML)))
    output.announce()
    for field, code in draft.decisions:
        remark(_decision(field, code))
    remark(
        f"It is a specimen. Replace each text that begins with {PLACEHOLDER}, check all codes and values, and "
        "take out 'specimen' last."
    )


def _decision(field: "Field", code: str) -> str:
    others = [each.value for each in cast("type[StrEnum]", field.type) if each.value != code]
    choice = "the reference lists the other codes"
    if len(others) < _FEW:
        choice = f"it can also be {', '.join(others[:-1])} or {others[-1]}"
    return f"Decide: '{field.wire}' is '{code}' for now; {choice}."
