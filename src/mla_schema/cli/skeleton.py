"""Messages to begin with: valid, marked as specimens, with words that say what is to be replaced.

Their values are reserved for examples (``192.0.2.0/24``, ``example.org``) and can hit nobody.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import get_args

from mla_schema import codes, model
from mla_schema.codec.digest import digest_of
from mla_schema.core.report import Finding, LayerStatus, Outcome, Report
from mla_schema.model.scalars import Pointer
from mla_schema.road import RULES, SIGNATURE, digest

PLACEHOLDER = "TO BE REPLACED"
"""How every placeholder begins."""

_POINTER = re.compile(get_args(Pointer)[1].pattern)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new message has of its own.

    Attributes:
        id: A fresh identifier.
        at: Now, in whole seconds.
        category: The category of data that a request asks for.
        sender_id: The identifier of the sender in trust lists, where it is known.
    """

    id: str
    at: datetime
    category: codes.DataCategory = field(default=codes.DataCategory.SUBSCRIBER)
    sender_id: str | None = None

    def opening(self, tag: str, sender: str, recipient: str) -> model.Message:
        """A message that refers to no other message of the format.

        Args:
            tag: The type of the message.
            sender: Country code of the sender.
            recipient: Country code of the recipient.

        Raises:
            LookupError: There is no skeleton of this type.
        """
        elsewhere = model.ExternalReference(
            reference=_placeholder("number or date by which both sides know the request")
        )
        match tag:
            case "dataRequest":
                body: model.Body = self._data_request(sender, recipient)
            case "preservationRequest":
                body = self._preservation_request(sender, recipient)
            case "receipt":
                body = self._receipt(elsewhere)
            case "withdrawal":
                body = self._withdrawal(elsewhere)
            case _:
                raise LookupError(tag)
        return model.Message(header=self._header(_authority(sender), _authority(recipient)), body=body)

    def receipt(
        self, received: model.Message, report: Report, verified: Report | None = None
    ) -> model.Message:
        """The receipt for a message: it goes back to the sender.

        Args:
            received: The message.
            report: What was found in it.
            verified: What was found when its signature was verified, if it was.
        """
        reference = _reference(received)
        their = received.header
        header = self._header(
            their.recipient,
            their.sender,
            conversation=their.conversation or their.id,
            our_reference=their.your_reference,
            your_reference=their.our_reference,
            in_reply_to=reference,
        )
        return model.Message(header=header, body=self._receipt(reference, _examination(report, verified)))

    def receipt_for_file(
        self, data: bytes, name: str | None, report: Report, *, sender: str, recipient: str
    ) -> model.Message:
        """The receipt for a file that is not a message: it says what was found.

        Args:
            data: The file.
            name: Its name, where it has one.
            report: What was found in it.
            sender: Country code of the sender of the receipt.
            recipient: Country code of its recipient.
        """
        reference = model.UnreadableFile(sha256=digest_of(data), received_at=self.at, file_name=name)
        return model.Message(
            header=self._header(_authority(sender), _authority(recipient), in_reply_to=reference),
            body=self._receipt(reference, _examination(report), codes.ReceiptStatus.UNREADABLE),
        )

    def withdrawal(self, sent: model.Message) -> model.Message:
        """The withdrawal of a request: it goes the same way as the request.

        Args:
            sent: The request.
        """
        ours = sent.header
        header = self._header(
            ours.sender,
            ours.recipient,
            conversation=ours.conversation or ours.id,
            our_reference=ours.our_reference,
            your_reference=ours.your_reference,
        )
        return model.Message(header=header, body=self._withdrawal(_reference(sent)))

    def _header(
        self,
        sender: model.Correspondent,
        recipient: model.Correspondent,
        *,
        conversation: str | None = None,
        our_reference: str | None = None,
        your_reference: str | None = None,
        in_reply_to: model.Reference | None = None,
    ) -> model.Header:
        return model.Header(
            id=self.id,
            conversation=conversation or self.id,
            issued_at=self.at,
            language="en",
            sender=self._identified(sender),
            recipient=recipient,
            our_reference=our_reference or _placeholder("your own number of the case"),
            your_reference=your_reference,
            specimen=True,
            in_reply_to=in_reply_to,
        )

    def _identified(self, sender: model.Correspondent) -> model.Correspondent:
        """The sender with its identifier: a message without one cannot be sealed."""
        known = self.sender_id or getattr(sender, "id", None)
        return sender.changed(id=known or _placeholder("identifier of the authority in the trust list"))

    def _data_request(self, sender: str, recipient: str) -> model.DataRequest:
        return model.DataRequest(
            legal_bases=(_budapest("31"),),
            offences=(_offence(sender),),
            summary=_prose("what happened, in short"),
            items=(self._item(recipient),),
            relevance=_prose("how the data relate to the offence"),
            necessity=_prose("why the data are needed"),
            measures=(codes.StoredDataMeasure.DISCLOSURE,),
        )

    def _preservation_request(self, sender: str, recipient: str) -> model.PreservationRequest:
        return model.PreservationRequest(
            legal_bases=(_budapest("29"),),
            offences=(_offence(sender),),
            summary=_prose("what happened, in short"),
            items=(self._item(recipient),),
            relevance=_prose("how the data relate to the offence"),
            necessity=_prose("why the data must be preserved"),
            intended_request=model.IntendedRequest(
                intended=True, measures=(codes.StoredDataMeasure.DISCLOSURE,)
            ),
        )

    def _item(self, recipient: str) -> model.Item:
        # Who used an address at one moment is told by the moment; all else needs a span of time.
        momentary = self.category in {codes.DataCategory.SUBSCRIBER, codes.DataCategory.DOMAIN_REGISTRATION}
        return model.Item(
            id="1",
            category=self.category,
            identifiers=(self._identifier(),),
            period=None if momentary else model.Period(start=self.at - timedelta(days=1), end=self.at),
            period_justification=() if momentary else _prose("the period above, and why it is needed"),
            provider=model.ServiceProvider(
                names=(model.Name(value=_placeholder("who holds the data")),), country=recipient
            ),
        )

    def _identifier(self) -> model.Identifier:
        match self.category:
            case codes.DataCategory.DOMAIN_REGISTRATION:
                return model.DomainName(
                    value="example.org",
                    role=codes.IdentifierRole.REGISTERED_DOMAIN,
                    remarks=_prose("the domain name"),
                )
            case codes.DataCategory.CONTENT | codes.DataCategory.OTHER_STORED:
                return model.EmailAddress(
                    value="account@example.org",
                    role=codes.IdentifierRole.ACCOUNT,
                    remarks=_prose("the account, as the service names it"),
                )
            case _:
                return model.IpAddress(
                    address="192.0.2.1",
                    port=50123,
                    role=codes.IdentifierRole.USER_SESSION,
                    observed=model.Observation(at=self.at, precision=codes.TimePrecision.SECOND),
                    remarks=_prose("address, source port and time, exactly as the log has them"),
                )

    def _receipt(
        self,
        reference: model.Reference,
        examination: model.Examination | None = None,
        status: codes.ReceiptStatus = codes.ReceiptStatus.RECEIVED,
    ) -> model.Receipt:
        return model.Receipt(
            acknowledges=reference,
            occurred_at=self.at,
            status=status,
            competence=codes.Competence.UNDETERMINED,
            examination=examination,
            contact=_contact(),
        )

    def _withdrawal(self, reference: model.Reference) -> model.Withdrawal:
        return model.Withdrawal(
            withdraws=reference, occurred_at=self.at, explanation=_prose("why the request is withdrawn")
        )


def _placeholder(what: str) -> str:
    return f"{PLACEHOLDER}: {what}"


def _prose(what: str) -> tuple[model.Text, ...]:
    return (model.Prose(text=_placeholder(what), language="en"),)


def _contact() -> model.Contact:
    return model.Contact(
        function=_placeholder("the person or duty function that answers"), emails=("office@example.org",)
    )


def _authority(country: str) -> model.Authority:
    return model.Authority(
        country=country,
        names=(model.Name(value=_placeholder("name of the authority")),),
        contacts=(_contact(),),
    )


def _budapest(article: str) -> model.LegalBasis:
    return model.LegalBasis(instrument=codes.Instrument.BUDAPEST_CONVENTION, articles=(article,))


def _offence(country: str) -> model.Offence:
    return model.Offence(
        provisions=(
            model.LegalProvision(
                country=country,
                acts=(model.Name(value=_placeholder("code or act")),),
                articles=(_placeholder("article"),),
            ),
        ),
        qualification=_prose("name of the offence"),
    )


def _reference(message: model.Message) -> model.MessageReference:
    return model.MessageReference(id=message.header.id, digest=digest(message))


def _examination(report: Report, verified: Report | None = None) -> model.Examination:
    """What was found, layer by layer; a layer that did not run is never called valid."""
    skipped = {layer.name for layer in report.layers if layer.status is LayerStatus.SKIPPED}
    verdicts = codes.ReceivedVerdict
    form = verdicts.VALID if report.outcome is Outcome.VALID else verdicts(report.outcome.value)
    return model.Examination(
        form=form,
        signature=_signature(verified) if SIGNATURE in skipped else None,
        rules=verdicts.NOT_CHECKED if RULES in skipped else None,
        findings=tuple(
            model.ReceivedFinding(
                code=finding.code,
                pointer=pointer
                if (pointer := finding.place.pointer) and _POINTER.fullmatch(pointer)
                else None,
            )
            for finding in (*_about_the_signature(verified), *report.findings)
        ),
        omitted=report.omitted or None,
    )


def _signature(verified: Report | None) -> codes.ReceivedVerdict:
    """The verdict on the signature: of the form nothing is said by it, and the other way round."""
    if verified is None:
        return codes.ReceivedVerdict.NOT_CHECKED
    if verified.proof is None:
        return codes.ReceivedVerdict(verified.outcome.value)
    return codes.ReceivedVerdict.VALID


def _about_the_signature(verified: Report | None) -> tuple[Finding, ...]:
    return (
        tuple(each for each in verified.findings if each.layer == SIGNATURE) if verified is not None else ()
    )
