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
from mla_schema.cli.trusting import NOBODY, Trusting
from mla_schema.core.errors import MlaError
from mla_schema.core.report import Outcome, Report
from mla_schema.model.message import Message
from mla_schema.model.node import tag
from mla_schema.model.reference import MessageReference
from mla_schema.road import digest, read
from mla_schema.wire.limits import Limits


def answer(
    beginning: Beginning,
    kind: str,
    source: Source,
    judge: Judge,
    *,
    sender: str | None,
    recipient: str | None,
    request: Source | None = None,
    trusting: Trusting = NOBODY,
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
        trusting: Whom a receipt believes; without a trust list the signature is not verified.

    Raises:
        Misuse: The step makes no sense in answer to the message.
        click.exceptions.Exit: There is no message in the file; what is wrong was said.
    """
    data = source.read(judge.limits.size)
    report = judge.data(data)
    try:
        received = read(data, limits=judge.limits)
        message = received.unverified()
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
    _check_countries(kind, source, message, sender, recipient)
    if report.outcome is not Outcome.VALID and kind != "receipt":
        # A receipt says what was found; whoever decides anything else must see it.
        tell([Judged(source, report)], to_stderr=True)
    asked = _request(request, source, message) if request is not None else None
    answered = Answered(message, report, asked, _verified(source, data, trusting, signed=received.signed))
    if kind in REPLACING and answered.opening is None:
        remark(
            "What is to be replaced is not known, so the replacement is an empty data request. "
            "To begin with what was asked, add --request FILE."
        )
    draft = beginning.answer(kind, answered, sender=sender, recipient=recipient)
    header = draft.message.header
    ends = [country_of(each) or "an international body" for each in (header.sender, header.recipient)]
    remark(f"It goes from {ends[0]} to {ends[1]}.")
    named = getattr(draft.message.body, "items", ())
    if len(named) > 1:
        remark(f"It speaks of the items {', '.join(named)}. Take out those that are not meant.")
    return draft


def _verified(source: Source, data: bytes, trusting: Trusting, *, signed: bool) -> Report | None:
    """What is found when the signature is verified; what is wrong with it is said, and the receipt says it too."""
    if trusting.trust is None:
        return None
    remark(f"Trust list: {trusting.told}.")
    if not signed:
        remark(f"'{source.shown}' is not signed, so that nothing was verified.")
        return None
    report = Judge(Limits(), trusting=trusting).data(data)
    tell([Judged(source, report)], to_stderr=True, verifying=True)
    return report


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


def _check_countries(
    kind: str, source: Source, message: Message, sender: str | None, recipient: str | None
) -> None:
    """A message tells who answers it, but not who endorses it, who is told of an order, and who goes on unasked."""
    turn = STEPS[kind]
    header = message.header
    countries = {country_of(header.sender), country_of(header.recipient)}
    endorsing = (turn.by, turn.to) == (Side.THIRD, Side.EITHER)
    following = turn.by is Side.EITHER and not turn.on_itself and sender in countries
    surplus = [
        *(["--from"] if sender and not (endorsing or following) else []),
        *(["--to"] if recipient and turn.to is not Side.THIRD else []),
    ]
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
