"""The items of an opening with the way to them: those of an order stand in the order."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.core.rule import Path

if TYPE_CHECKING:
    from mla_schema.model.item import Item


def items_of(opening: Any) -> "Iterator[tuple[Path, Item]]":
    """Each item of an opening, with the way to it from the opening.

    Args:
        opening: A request, an order or a consultation; other openings have none.
    """
    order = getattr(opening, "order", None)
    holder, way = (opening, ()) if order is None else (order, ("order",))
    for position, item in enumerate(getattr(holder, "items", ())):
        yield (*way, "items", position), item
