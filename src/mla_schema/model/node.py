"""The two base classes of the model: ``Node``, a structure with fields, and ``Choice``, a closed union.

A nested object is checked once, when it is built, and is then taken as it is. So a class is built by pydantic
without the classes it contains, and what a message does not use is never built.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NoReturn, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

T = TypeVar("T")

_PACKAGE = __name__.rpartition(".")[0] + "."

# Python callers may give any sequence type that pydantic turns into a tuple; the items stay strict.
Many = Annotated[tuple[T, ...], Field(strict=False)]
"""A list in document order. An empty one means that the field is absent: the wire has no empty lists."""


class Node(BaseModel):
    """A structure with named fields. Frozen; equal when its fields are equal.

    Raises:
        pydantic.ValidationError: A ``ValueError``; a field is missing, unknown, of another type or form. The
            text of the exception does not repeat the values.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        defer_build=True,
        hide_input_in_errors=True,
        # No description may be read at run time: docstrings are for people and for ``derive``.
        use_attribute_docstrings=False,
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Keep the model closed: a class that is not ours has no place on the wire.

        Raises:
            TypeError: The class is defined outside the model.
        """
        super().__pydantic_init_subclass__(**kwargs)
        if not cls.__module__.startswith(_PACKAGE):
            message = f"{cls.__name__}: the model is closed; use Message.extensions for what it does not have"
            raise TypeError(message)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Build the class itself, or, inside a field, ask only that a ready object is given."""
        if handler.field_name is not None:
            return core_schema.is_instance_schema(cls)
        return handler(source)

    if not TYPE_CHECKING:
        # Type checkers know from the frozen class that nothing is set; at run time pydantic would refuse too, but
        # its refusal shows the value, which may be personal.

        def __getattr__(self, name: str) -> NoReturn:
            # Rules ask for fields that only some messages have; pydantic would look for private ones first.
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message)

        def __setattr__(self, name: str, _value: object) -> NoReturn:
            self._refuse_change(name)

        def __delattr__(self, name: str) -> NoReturn:
            self._refuse_change(name)

        def _refuse_change(self, name: str) -> NoReturn:
            message = f"{type(self).__name__}.{name} is frozen: make another object with changed()"
            raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        """Compare class and fields; there is nothing else in a node, which pydantic would look for in each of them."""
        return type(other) is type(self) and other.__dict__ == self.__dict__

    __hash__ = BaseModel.__hash__

    def changed(self, **changes: Any) -> Self:
        """The same object with other values, checked as if it were built anew.

        Args:
            **changes: Fields and their new values.

        Raises:
            pydantic.ValidationError: A field is unknown, or a value is refused.
        """
        return type(self)(**{**self.__dict__, **changes})

    def __repr_args__(self) -> "list[tuple[str | None, Any]]":
        """Show codes, truth values and counts; every other value may be personal and is hidden."""
        shown: list[tuple[str | None, Any]] = []
        for name, value in self.__dict__.items():
            match value:
                case None | ():
                    continue
                case StrEnum() | bool():
                    shown.append((name, _Verbatim(str(value))))
                case tuple():
                    shown.append((name, _Verbatim(f"<{len(value)}>")))
                case Node():
                    shown.append((name, _Verbatim(type(value).__name__)))
                case _:
                    shown.append((name, _Verbatim("…")))
        return shown


class Choice(Node):
    """A closed union. Its direct subclass names the members; on the wire a member is named by its tag.

    ``MEMBERS`` maps a tag to the module, inside ``mla_schema.model``, that defines the class of that tag; the
    module is loaded when the tag is first met. The class is named as the tag, with a capital first letter.
    """

    MEMBERS: ClassVar[Mapping[str, str]] = {}
    TRAILING: ClassVar[bool] = False
    """Whether the fields of the union follow, on the wire, those of its members."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """As for a node; only a member can be built, not the union itself or what members share."""
        if tag(cls) not in cls.MEMBERS and handler.field_name is None:
            return core_schema.no_info_plain_validator_function(_refuse_union)
        return super().__get_pydantic_core_schema__(source, handler)


def camel(name: str) -> str:
    """The wire name of a field: ``utc_offset`` becomes ``utcOffset``."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


_TAGS: dict[type, str] = {}
"""The tags that were asked for: rules ask for the same few again and again."""


def tag(cls: type) -> str:
    """The wire name of a class: ``IpAddress`` becomes ``ipAddress``."""
    known = _TAGS.get(cls)
    if known is None:
        known = _TAGS[cls] = cls.__name__[:1].lower() + cls.__name__[1:]
    return known


class _Verbatim(str):
    """A text that ``repr`` shows without quotation marks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _refuse_union(_: object) -> NoReturn:
    raise PydanticCustomError("union", "this is a union: build one of its members instead")
