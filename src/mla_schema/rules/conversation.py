"""The conversation: who sends which step in answer to what, and that steps speak of what exists."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.case.steps import Side, may_answer, sender_of
from mla_schema.codes.competence import Competence
from mla_schema.codes.data_protection_event import DataProtectionEvent
from mla_schema.codes.receipt_status import ReceiptStatus
from mla_schema.core.law.budapest import BUDAPEST_27_9_C
from mla_schema.core.law.committee import TCY_2013_17_REC_9
from mla_schema.core.law.european_union import EIO_ANNEX_B
from mla_schema.core.law.second_protocol import CETS224_14_10
from mla_schema.core.law.technical import ETSI_TS_103120_7_1_3, ETSI_TS_103120_7_2_5, OURS
from mla_schema.core.report import Severity
from mla_schema.core.rule import Hit
from mla_schema.model.authority import Authority
from mla_schema.model.reference import UnreadableFile
from mla_schema.model.step import Step
from mla_schema.rules._asking import items_of
from mla_schema.rules._registry import hit, rule
from mla_schema.rules._replies import carried_by, country_of, tag_of
from mla_schema.rules.references import consented

if TYPE_CHECKING:
    from mla_schema.model.header import Header
    from mla_schema.model.message import Message
    from mla_schema.model.steps.data_protection_notice import DataProtectionNotice
    from mla_schema.model.steps.receipt import Receipt
    from mla_schema.rules.context import Context

_GIVING = frozenset({"spontaneousInformation", "jointInvestigation"})
"""Where nothing is asked, or both ask: whoever opened it may as well be the one who gives."""

_WITH_ITEMS = ("outcomes", "conditions", "evidence", "points", "preserved", "statuses")
"""Lists of a step whose parts name items."""


@rule("MLA-S06", Severity.ERROR, CETS224_14_10, on="DataProtectionNotice")
def _passed_on_without_consent(notice: "DataProtectionNotice", context: "Context") -> Iterator[Hit]:
    """Data were passed on to another State or organisation, and no consent to that is recorded in the conversation.

    Why: Whoever gave the data must have agreed before, and must be able to show to what it agreed.

    Fix: Send the notice in answer to the consent; if that was given on paper or by telephone, name it in 'inReplyTo',
    'related' or 'confirms'.
    """
    if (
        notice.event is DataProtectionEvent.TRANSFERRED_ONWARD
        # Without the conversation nothing can be said of what is missing in it.
        and context.thread
        and not consented(context)
    ):
        yield hit("event")


@rule("MLA-S13a", Severity.ERROR, TCY_2013_17_REC_9, EIO_ANNEX_B, on="Receipt")
def _incomplete_receipt(receipt: "Receipt", context: "Context") -> Iterator[Hit]:
    """The receipt does not tell its reader '{field}'.

    Why: With the status, the day, the number and who is competent, the sender can ask about its case, and asks once.

    Fix: Fill in '{field}'.
    """
    fresh = receipt.status not in {ReceiptStatus.ALREADY_RECEIVED, ReceiptStatus.UNREADABLE}
    registered = receipt.status is ReceiptStatus.REGISTERED
    by_authority = isinstance(context.header.sender, Authority)
    given = {
        "status": receipt.status is not None,
        "occurredAt": not fresh
        or receipt.occurred_at is not None
        or isinstance(receipt.concerns, UnreadableFile),
        "registerNumber": not registered or receipt.register_number is not None,
        "competence": not (registered and by_authority) or receipt.competence is not None,
    }
    for field, there in given.items():
        if not there:
            yield hit(field, field=field)


@rule("MLA-S13b", Severity.WARNING, BUDAPEST_27_9_C, EIO_ANNEX_B, on="Receipt")
def _forwarded_to_nobody(receipt: "Receipt", _: "Context") -> Iterator[Hit]:
    """The request was passed on, and it is not said to whom.

    Why: The sender has to know whom to ask from now on.

    Fix: Name in 'forwardedTo' the authority that has the request now.
    """
    if receipt.competence is Competence.FORWARDED and receipt.forwarded_to is None:
        yield hit("forwardedTo")


@rule("MLA-S15a", Severity.ERROR, ETSI_TS_103120_7_2_5, on="Step")
def _not_yours_to_send(_: Step, context: "Context") -> Iterator[Hit]:
    """This step is sent by the wrong side of the conversation.

    Why: Only who received a request can say where it stands, decide it and answer it; only who sent it can withdraw or
    change it.

    Fix: Choose another type of message, or check whether 'concerns' names the right one.
    """
    root = context.root
    if root is None or tag_of(root) in _GIVING:
        return
    requester, addressee = country_of(root.header.sender), country_of(root.header.recipient)
    wrong = {Side.ADDRESSEE: requester, Side.REQUESTER: addressee}.get(sender_of(tag_of(context.message)))
    # Authorities of one State stand for one another: what is asked of a ministry, a prosecutor may decide. A third State
    # is no proof either.
    if requester != addressee and wrong is not None and country_of(context.header.sender) == wrong:
        yield hit()


@rule("MLA-S15b", Severity.NOTE, ETSI_TS_103120_7_2_5, on="Header")
def _no_answer_to_that(header: "Header", context: "Context") -> Iterator[Hit]:
    """This type of message does not answer the one that it says it answers.

    Why: Systems file an answer by what it answers. If the two do not fit, it is filed in the wrong place or not at all.

    Fix: Name in 'inReplyTo' the message that is answered, or leave it away if none is.
    """
    # Of what ETSI TS 103 120 demands of a conversation, two parts are errors: that the right side speaks (S15a), and that
    # numbers continue (S15c). What may answer what is our own table, and wider or narrower than somebody's practice: by
    # 'concerns' the reader still finds the case, so that an unusual answer is never refused.
    answered = context.resolve(header.in_reply_to)
    if (
        answered is not None
        and isinstance(context.message.body, Step)
        and not may_answer(tag_of(context.message), tag_of(answered), carried_by(answered))
    ):
        yield hit("inReplyTo")


@rule("MLA-S15c", Severity.ERROR, ETSI_TS_103120_7_1_3, on="Header")
def _generation_does_not_continue(header: "Header", context: "Context") -> Iterator[Hit]:
    """The running number does not continue that of the sender's earlier messages in the conversation.

    Why: By the number the other side sees that a message was lost or came twice.

    Fix: Give the number after that of your last message in this conversation.
    """
    last = max(_generations(header, context), default=None)
    if header.generation is None or last is None or header.generation == last + 1:
        return
    # A gap may be a message that was not given here.
    yield hit("generation", weight=Severity.NOTE if header.generation > last else None)


def _generations(header: "Header", context: "Context") -> Iterator[int]:
    for earlier in context.history:
        other = earlier.header
        if (
            other.generation is not None
            and other.conversation is not None
            and other.conversation == header.conversation
            and other.id != header.id
            and _same(other.sender, header.sender)
        ):
            yield other.generation


def _same(one: Any, other: Any) -> bool:
    """Whether two correspondents are certainly the same."""
    return (
        type(one) is type(other) and one.id is not None and (one.id, one.country) == (other.id, other.country)
    )


@rule("MLA-S20", Severity.WARNING, OURS, on="Step")
def _unknown_item(step: Step, context: "Context") -> Iterator[Hit]:
    """An item is named that the request does not have.

    Why: The answer is attached to the wrong item, or to none, and the item that was meant stays open.

    Fix: Use the identifiers of the items as they stand in the request; if all are meant, name none.
    """
    known = _known_items(context)
    if known:
        for path, item in _named_items(step):
            if item not in known:
                yield hit(*path)


def _known_items(context: "Context") -> frozenset[str]:
    """The items of all versions of the body that the step is about; none where it is not known."""
    if context.root is None:
        return frozenset()
    bodies = [context.opening, context.root.body]
    bodies += [
        body for each in context.thread if (body := getattr(each.body, "replacement", None)) is not None
    ]
    return frozenset(item.id for body in bodies for _, item in items_of(body))


def _named_items(step: Any) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for position, item in enumerate(getattr(step, "items", ())):
        yield ("items", position), item
    for name in _WITH_ITEMS:
        for place, part in enumerate(getattr(step, name, ())):
            for position, item in enumerate(getattr(part, "items", ())):
                yield (name, place, "items", position), item


@rule("MLA-S21", Severity.ERROR, OURS, on="Step")
def _unknown_condition(step: Any, context: "Context") -> Iterator[Hit]:
    """A condition is named that the answered message does not set.

    Why: Who accepts a condition is bound by it. With a wrong identifier nobody knows by which.

    Fix: Use the identifiers of the conditions as they stand in the message that is answered.
    """
    answered = context.resolve(context.header.in_reply_to)
    if answered is None or not _conditions(answered):
        return
    known = {each.id for message in (answered, *context.history) for each in _conditions(message)}
    named: list[tuple[tuple[str | int, ...], str]]
    if tag_of(context.message) == "conditionsAnswer":
        named = [(("answers", place, "condition"), each.condition) for place, each in enumerate(step.answers)]
    elif tag_of(context.message) == "impediment":
        named = [(("conditions", place), each) for place, each in enumerate(step.conditions)]
    else:
        return
    for path, condition in named:
        if condition not in known:
            yield hit(*path)


def _conditions(message: "Message") -> tuple[Any, ...]:
    """The conditions that a message sets; an impediment only names those of others."""
    found: tuple[Any, ...] = getattr(message.body, "conditions", ())
    return () if tag_of(message) == "impediment" else found
