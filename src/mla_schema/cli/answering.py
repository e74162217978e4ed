"""From the file that is answered to the draft of the answer."""

from pathlib import Path

import click

from mla_schema.case.steps import REPLACING, STEPS, Side, answers_to, may_answer
from mla_schema.cli.exits import Misuse, exit_code
from mla_schema.cli.files import STDIN, Source
from mla_schema.cli.judging import Judge, Judged, open_message
from mla_schema.cli.kinds import typed_name
from mla_schema.cli.report_text import tell
from mla_schema.cli.screen import remark
from mla_schema.cli.skeleton import Answered, Beginning, Draft
from mla_schema.cli.skeleton.known import carried, concern_of, conversation_of, country_of
from mla_schema.core.errors import MlaError
from mla_schema.model.message import Message
from mla_schema.model.node import tag
from mla_schema.model.reference import MessageReference
from mla_schema.road import digest, read


def answer(
    beginning: Beginning,
    kind: str,
    source: Source,
    judge: Judge,
    *,
    sender: str | None,
    recipient: str | None,
    request: Source | None = None,
) -> Draft:
    """The draft of a step that answers what is in a file.

    Args:
        beginning: What the new message has of its own.
        kind: The tag of the step.
        source: The file.
        judge: How the file is judged; what is found goes into a receipt.
        sender: Country code of the sender, where the file cannot tell it.
        recipient: Country code of the recipient, where the file cannot tell it.
        request: The file with the request that the conversation is about.

    Raises:
        Misuse: The step makes no sense in answer to the message.
        click.exceptions.Exit: There is no message in the file; what is wrong was said.
    """
    data = source.read(judge.limits.size)
    report = judge.data(data)
    try:
        message = read(data, limits=judge.limits).unverified()
    except MlaError:
        # Of a file that is too large only the beginning was read, so its digest is not known.
        if kind == "receipt" and sender and recipient and len(data) <= judge.limits.size:
            name = None if source.name == STDIN else Path(source.name).name
            return beginning.receipt_for_file(data, name, report, sender=sender, recipient=recipient)
        tell([Judged(source, report)], to_stderr=True)
        if kind == "receipt":
            remark("To confirm nevertheless that the file arrived, say who writes to whom: --from and --to.")
        raise click.exceptions.Exit(exit_code([report.outcome])) from None
    _check_kind(kind, source, message)
    _check_countries(kind, source, sender, recipient)
    asked = _request(request, source, message) if request is not None else None
    answered = Answered(message, report, asked)
    if kind in REPLACING and answered.opening is None:
        remark(
            "What is to be replaced is not known, so the replacement is an empty data request. "
            "To begin with what was asked, add --request FILE."
        )
    draft = beginning.answer(kind, answered, sender=sender, recipient=recipient)
    header = draft.message.header
    ends = [country_of(each) or "an international body" for each in (header.sender, header.recipient)]
    remark(f"It goes from {ends[0]} to {ends[1]}.")
    return draft


def _check_kind(kind: str, source: Source, message: Message) -> None:
    answered, opening = tag(type(message.body)), carried(message)
    within = tag(type(opening)) if opening is not None else None
    if may_answer(kind, answered, within):
        return
    holds = typed_name(answered)
    if within not in {None, answered}:
        holds += f" (of a {typed_name(within or '')})"
    names = ", ".join(map(typed_name, answers_to(answered, within)))
    text = f"'{source.shown}' is of the type {holds}. No {typed_name(kind)} answers that. These do: {names}."
    raise Misuse(text)


def _check_countries(kind: str, source: Source, sender: str | None, recipient: str | None) -> None:
    """Only who endorses a message, and who is told of an order, is not in the message."""
    turn = STEPS[kind]
    allowed = (turn.by, turn.to) == (Side.THIRD, Side.EITHER), turn.to is Side.THIRD
    given = (("--from", sender, allowed[0]), ("--to", recipient, allowed[1]))
    surplus = [option for option, value, known in given if value and not known]
    if surplus:
        text = f"'{source.shown}' says who writes to whom. Leave out {' and '.join(surplus)}."
        raise Misuse(text)


def _request(file: Source, source: Source, message: Message) -> Message:
    """The request that the conversation is about, which is proved by its digest."""
    if carried(message) is not None:
        text = f"'{source.shown}' holds the request itself. Leave out --request."
        raise Misuse(text)
    _, request = open_message(file)
    if carried(request) is None:
        text = f"'{file.shown}' is of the type {typed_name(tag(type(request.body)))}, and holds no request."
        raise Misuse(text)
    concern = concern_of(message)
    if conversation_of(request) != conversation_of(message):
        text = f"'{source.shown}' belongs to another conversation than '{file.shown}'."
        raise Misuse(text)
    same = isinstance(concern, MessageReference) and concern.id == request.header.id
    if same and digest(request) != getattr(concern, "digest", None):
        text = f"'{file.shown}' is not the request that '{source.shown}' is about: its content has changed."
        raise Misuse(text)
    return request
