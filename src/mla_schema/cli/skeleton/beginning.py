"""The whole message: who writes to whom, which conversation it belongs to, and its body."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mla_schema import codes, model
from mla_schema.case.steps import OPENINGS, STEPS, TO_ENTITIES, Side
from mla_schema.cli.skeleton.draft import Draft
from mla_schema.cli.skeleton.examination import examination
from mla_schema.cli.skeleton.known import (
    Answered,
    carried,
    concern_of,
    conversation_of,
    country_of,
    reference_to,
)
from mla_schema.cli.skeleton.maker import Maker
from mla_schema.cli.skeleton.words import LANGUAGE, placeholder, real
from mla_schema.codec.digest import digest_of
from mla_schema.core.report import Report


@dataclass(frozen=True, slots=True)
class Way:
    """Who writes to whom, and by which numbers they know the case.

    Attributes:
        sender: Who writes.
        recipient: To whom.
        header: What else of the header is known.
    """

    sender: model.Correspondent
    recipient: model.Correspondent
    header: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new message has of its own.

    Attributes:
        id: A fresh identifier.
        at: Now, in whole seconds.
        category: The category of data that is asked for, where it is chosen.
        sender_id: The identifier of the sender in trust lists, where it is known.
    """

    id: str
    at: datetime
    category: codes.DataCategory | None = None
    sender_id: str | None = None

    def alone(self, tag: str, sender: str, recipient: str) -> Draft:
        """A message that refers to no other message of the format.

        Args:
            tag: The type of the message.
            sender: Country code of the sender.
            recipient: Country code of the recipient.
        """
        maker = Maker(tag, self.at, sender, recipient, self.category)
        way = Way(
            self._correspondent(sender, entity=_by_entity(tag)),
            self._correspondent(recipient, entity=tag in TO_ENTITIES),
            {},
        )
        return self._draft(maker, way, **({} if tag in OPENINGS else {"occurred_at": self.at}))

    def answer(
        self, tag: str, answered: Answered, *, sender: str | None = None, recipient: str | None = None
    ) -> Draft:
        """A step that answers a message, or follows up one's own.

        Args:
            tag: The type of the step.
            answered: The message.
            sender: Country code of the sender, where a third one sends the step; else it is told by the message.
            recipient: Country code of the recipient, where a third one receives it.
        """
        way = self._way(tag, answered, sender, recipient)
        maker = Maker(
            tag, self.at, country_of(way.sender), country_of(way.recipient), self.category, answered
        )
        return self._draft(maker, way, concerns=_concern(tag, answered), occurred_at=self.at)

    def receipt_for_file(
        self, data: bytes, name: str | None, report: Report, *, sender: str, recipient: str
    ) -> Draft:
        """The receipt for a file that is not a message: it says what was found.

        Args:
            data: The file.
            name: Its name, where it has one.
            report: What was found in it.
            sender: Country code of the sender of the receipt.
            recipient: Country code of its recipient.
        """
        file = model.UnreadableFile(sha256=digest_of(data), received_at=self.at, file_name=name)
        maker = Maker("receipt", self.at, sender, recipient)
        way = Way(self._correspondent(sender), self._correspondent(recipient), {"in_reply_to": file})
        return self._draft(
            maker,
            way,
            concerns=file,
            occurred_at=self.at,
            status=codes.ReceiptStatus.UNREADABLE,
            examination=examination(report),
        )

    def _draft(self, maker: Maker, way: Way, **given: Any) -> Draft:
        own = {"conversation": self.id, **way.header}
        header = model.Header(
            id=self.id,
            issued_at=self.at,
            language=LANGUAGE,
            sender=self._identified(way.sender),
            recipient=way.recipient,
            specimen=True,
            **{"our_reference": placeholder("your own number of the case"), **own},
        )
        message = model.Message(header=header, body=maker.body(**given))
        return Draft(message, tuple(maker.decisions.items()))

    def _way(self, tag: str, answered: Answered, sender: str | None, recipient: str | None) -> Way:
        """Who writes to whom: the requester or addressee as the step has it, a third one, or who got the message."""
        turn = STEPS[tag]
        header = answered.message.header
        known: dict[str, Any] = {
            "conversation": conversation_of(answered.message),
            "in_reply_to": reference_to(answered.message),
        }
        ours, yours = real(header.our_reference), real(header.your_reference)
        if (turn.by, turn.to) == (Side.THIRD, Side.EITHER):
            endorser = self._correspondent(sender or country_of(header.sender))
            return Way(endorser, header.recipient, {**known, "your_reference": yours})
        if turn.by is answered.side:
            known |= _numbers(ours, yours)
            known["generation"] = header.generation + 1 if header.generation is not None else None
            to = header.recipient
            if turn.to is Side.THIRD:
                to = _notified(answered) or self._correspondent(recipient or country_of(to))
                known["your_reference"] = None
            return Way(header.sender, to, known)
        return Way(header.recipient, header.sender, {**known, **_numbers(yours, ours)})

    def _correspondent(self, country: str | None, *, entity: bool = False) -> model.Correspondent:
        cls = model.ServiceProvider if entity else model.Authority
        return Maker("", self.at, country, country).make(cls)

    def _identified(self, sender: model.Correspondent) -> model.Correspondent:
        """The sender with its identifier: a message without one cannot be sealed."""
        known = self.sender_id or getattr(sender, "id", None)
        who = "provider" if isinstance(sender, model.ServiceProvider) else "authority"
        return sender.changed(id=known or placeholder(f"identifier of the {who} in the trust list"))


def _by_entity(tag: str) -> bool:
    """Whether only a provider or registrar sends a step: it answers nothing else than what goes to one."""
    return (
        tag in STEPS
        and STEPS[tag].by is Side.ADDRESSEE
        and bool(STEPS[tag].after)
        and STEPS[tag].after <= TO_ENTITIES
    )


def _concern(tag: str, answered: Answered) -> model.Reference:
    """What the step is about: the very message, or what the conversation is about."""
    if STEPS[tag].on_itself:
        return reference_to(answered.message)
    known = answered.message if answered.request is None else answered.request
    return concern_of(known)


def _numbers(ours: str | None, yours: str | None) -> dict[str, str | None]:
    return {"your_reference": yours, **({"our_reference": ours} if ours else {})}


def _notified(answered: Answered) -> model.Authority | None:
    """The authority that is notified of an order, as the order names it."""
    supplement = getattr(carried(answered.message), "supplement", None)
    authority: model.Authority | None = getattr(supplement, "notified_authority", None)
    return authority
