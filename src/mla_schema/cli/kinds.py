"""The types of messages as they are typed, ``data-request`` for ``dataRequest``, and as help lists them."""

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import ClassVar

import click

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


def type_of_message(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """The tag of a type that is typed, or which one may have been meant.

    Args:
        value: What was typed.

    Raises:
        click.BadParameter: There is no such type.
    """
    return _tag(TYPES, value)


def type_of_answer(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """The tag of a type of answer that is typed, or which one may have been meant.

    Args:
        value: What was typed.

    Raises:
        click.BadParameter: There is no such type, or it answers nothing.
    """
    if value in TYPES and value not in ANSWERS:
        message = f"'{value}' opens a conversation. Begin it with 'mla-schema new {value}'."
        raise click.BadParameter(message)
    return _tag(ANSWERS, value)


class KindsCommand(click.Command):
    """A command whose help lists types of messages, each with what it is."""

    listed: ClassVar[Mapping[str, Iterable[str]]] = {}
    """Names of types, by what they have in common."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and then the types.

        Args:
            ctx: The context of the call.
            formatter: Takes the text.
        """
        from mla_schema.locale.catalogue import english

        super().format_options(ctx, formatter)
        catalogue = english()
        for title, names in self.listed.items():
            rows = [(name, catalogue.label(_meaning_of(TYPES[name]))) for name in names]
            with formatter.section(title):
                # The first sentence tells a type from the others.
                formatter.write_dl([(name, text.partition(". ")[0].rstrip(".")) for name, text in rows])


class OpeningsAndAnswers(KindsCommand):
    """A command that begins messages of every type."""

    listed: ClassVar[Mapping[str, Iterable[str]]] = {
        "Types that open a conversation": [name for name in TYPES if name not in ANSWERS],
        "Types that answer or follow up": ANSWERS,
    }


class AnswersOnly(KindsCommand):
    """A command that begins answers."""

    listed: ClassVar[Mapping[str, Iterable[str]]] = {"Types": ANSWERS}


def _meaning_of(tag: str) -> str:
    return f"type.{tag[:1].upper()}{tag[1:]}.meaning"


def _tag(names: Mapping[str, str], value: str) -> str:
    if value not in names:
        near = get_close_matches(value, names, n=1)
        hint = f"Did you mean '{near[0]}'?" if near else "Help lists them: --help."
        message = f"'{value}' is not a type of message. {hint}"
        raise click.BadParameter(message)
    return names[value]
