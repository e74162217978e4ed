"""What openings say: offences, items, identifiers, in words and numbers that are nobody's."""

from mla_schema.codes.collection_mode import CollectionMode
from mla_schema.codes.data_category import DataCategory
from mla_schema.codes.data_element import DataElement
from mla_schema.codes.instrument import Instrument
from mla_schema.codes.non_execution_reason import NonExecutionReason
from mla_schema.codes.offence_category import OffenceCategory
from mla_schema.codes.purpose import Purpose
from mla_schema.codes.stored_data_measure import StoredDataMeasure
from mla_schema.codes.urgency import Urgency
from mla_schema.codes.urgency_reason import UrgencyReason
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.simulate.dice import DAY, Dice
from mla_schema.simulate.mixes import CATEGORY, ELEMENTS, OFFENCE
from mla_schema.simulate.particulars import (
    ASSURANCES,
    NECESSITY,
    RELEVANCE,
    confidentiality,
    phrase,
    powers,
    proceedings,
    protection,
    provisions,
    returned,
)
from mla_schema.simulate.pen import Thread, day, instant, until
from mla_schema.simulate.world import Tree

_FACTS = (
    "This is a specimen. Money was sent to an account that an unknown person had opened with stolen data. "
    "The address in item 1 was used when the account was opened. Nothing here is about a person."
)
_CONDUCT = "This is a specimen. Money was obtained by pretending to sell what does not exist."


class Body:
    """Makes the bodies of openings."""

    __slots__ = ("_dice",)

    def __init__(self, dice: Dice) -> None:
        """Take the chance that decides what is asked.

        Args:
            dice: The chance of the simulation.
        """
        self._dice = dice

    def request(self, thread: Thread, at: int, urgency: Urgency) -> Tree:
        """A request for stored data.

        Args:
            thread: The conversation.
            at: When it is made.
            urgency: How urgent it is.
        """
        body = self._asked(thread, at, urgency, "31(1)", self._dice.draw(CATEGORY))
        body["measures"] = [StoredDataMeasure.DISCLOSURE]
        return body

    def collection(self, thread: Thread, at: int, category: DataCategory, days: int) -> Tree:
        """A request for data that arise from now on: traffic data, or what is said.

        Args:
            thread: The conversation.
            at: When it is made.
            category: Traffic data or content.
            days: For how long they are to be collected.
        """
        traffic = category is DataCategory.TRAFFIC
        body = self._asked(thread, at, Urgency.EXPEDITED, "33(1)" if traffic else "34", category)
        for item in body["items"]:
            # What is asked for lies ahead.
            del item["period"]
        body["necessity"] = NECESSITY
        body["collections"] = [{"duration": days, "mode": CollectionMode.IN_BATCHES}]
        body["availableDomestically"] = YesNoUnknown.YES
        body["authorisation"] = [
            phrase(
                "collection.authorisedBy",
                authority=f"Specimen court of {thread.asking.code}",
                decision=f"{thread.asking.code}-SPECIMEN",
                since=until(at, 0),
                until=until(at, days),
            )
        ]
        body["urgencyReasons"] = [UrgencyReason.CRIME_IN_PROGRESS]
        return body

    def _asked(self, thread: Thread, at: int, urgency: Urgency, article: str, category: DataCategory) -> Tree:
        """What every request from State to State says."""
        body: Tree = {
            "legalBases": [{"instrument": Instrument.BUDAPEST_CONVENTION, "articles": [article]}],
            "domesticLegalBases": powers(thread),
            "purposes": [Purpose.IDENTIFY_SUSPECT],
            "offences": [self.offence(at)],
            "summary": [self._facts(thread)],
            "items": self._items(thread, at, category),
            "relevance": RELEVANCE,
            "urgency": urgency,
            "confidentiality": confidentiality(thread),
            "dataProtection": protection(thread),
        }
        if urgency is Urgency.EMERGENCY:
            body["urgencyReasons"] = [UrgencyReason.IMMINENT_RISK_TO_LIFE_OR_SAFETY]
            body["emergencyFacts"] = [phrase("emergency.threatToLife")]
        elif urgency is not Urgency.ROUTINE:
            body["urgencyReasons"] = [UrgencyReason.RETENTION_EXPIRY]
        return body

    def preservation(self, thread: Thread, at: int) -> Tree:
        """A request to preserve data.

        Args:
            thread: The conversation.
            at: When it is made.
        """
        body = self._asked(thread, at, Urgency.URGENT, "29(1)", self._dice.draw(CATEGORY))
        body["necessity"] = [phrase("necessity.retentionExpiry", expiresOn=until(at, 30))]
        body["intendedRequest"] = {"intended": True, "expectedBy": until(at, 60)}
        body["duration"] = 90
        return body

    def order(self, thread: Thread, at: int, article: str) -> Tree:
        """An order for subscriber information.

        Args:
            thread: The conversation.
            at: When it is issued.
            article: The article of the Second Protocol.
        """
        return {
            "number": f"{thread.asking.code}-SPECIMEN",
            "issuingAuthority": thread.asking.prosecutor["authority"],
            "issuedOn": day(at),
            "legalBases": [
                {
                    "instrument": Instrument.SECOND_ADDITIONAL_PROTOCOL,
                    "articles": [article],
                    "issuedPursuant": True,
                }
            ],
            "provider": thread.asked.provider["serviceProvider"],
            "offences": [self.offence(at)],
            "items": self._items(thread, at, DataCategory.SUBSCRIBER),
        }

    def direct(self, thread: Thread, at: int) -> Tree:
        """An order that goes to a provider directly, with what accompanies it.

        Args:
            thread: The conversation.
            at: When it is issued.
        """
        order = self.order(thread, at, "7(1)")
        (contact, _) = order["issuingAuthority"]["contacts"]
        supplement = {
            "domesticLegalBases": powers(thread),
            "provisions": provisions(thread, order["offences"][0]),
            "contact": contact,
            "preservationSought": YesNoUnknown.NO,
            **returned(thread, at),
        }
        return {"order": order, "supplement": supplement}

    def effect(self, thread: Thread, at: int, *, tried: bool) -> Tree:
        """A request to give effect to an order.

        Args:
            thread: The conversation.
            at: When it is made.
            tried: Whether the provider was asked before.
        """
        order = self.order(thread, at, "8(1)")
        supporting: Tree = {
            "domesticLegalBases": powers(thread),
            "provisions": provisions(thread, order["offences"][0]),
            "holdsDataBecause": [phrase("holdsData.accountAtService", service="Specimen service")],
            "summary": [self._facts(thread)],
            "relevance": RELEVANCE,
            "preservationSought": YesNoUnknown.NO,
            "otherMeansTried": YesNoUnknown.YES if tried else YesNoUnknown.NO,
        }
        if tried:
            supporting["otherMeans"] = [
                phrase(
                    "otherMeans.orderToProvider",
                    order=f"{thread.asking.code}-SPECIMEN",
                    outcome=NonExecutionReason.DATA_NOT_HELD,
                )
            ]
        return {
            "order": order,
            "supportingInformation": supporting,
            "urgency": Urgency.ROUTINE,
            "confidentiality": confidentiality(thread),
            "dataProtection": protection(thread),
        }

    def registration(self, thread: Thread, at: int) -> Tree:
        """A request for the registration of a domain name.

        Args:
            thread: The conversation.
            at: When it is made.
        """
        return {
            "issuingAuthority": thread.asking.prosecutor["authority"],
            "issuedOn": day(at),
            "legalBases": [
                {
                    "instrument": Instrument.SECOND_ADDITIONAL_PROTOCOL,
                    "articles": ["6"],
                    "issuedPursuant": True,
                }
            ],
            "items": [
                {
                    "id": "1",
                    "category": DataCategory.DOMAIN_REGISTRATION,
                    "elements": [DataElement.DOMAIN_REGISTRANT_NAME],
                    "identifiers": [{"domainName": {"value": f"shop-{self._dice.whole(1, 9999)}.example"}}],
                }
            ],
            "proceedings": proceedings(thread, at),
            "relevance": RELEVANCE,
            "assurances": ASSURANCES,
            "confidentiality": confidentiality(thread),
            **returned(thread, at),
        }

    def information(self, thread: Thread, at: int) -> Tree:
        """Spontaneous information.

        Args:
            thread: The conversation.
            at: When it is told.
        """
        return {
            "legalBases": [{"instrument": Instrument.BUDAPEST_CONVENTION, "articles": ["26(1)"]}],
            "information": [self._facts(thread)],
            "offences": [self.offence(at)],
        }

    def offence(self, at: int) -> Tree:
        """An offence.

        Args:
            at: When it is reported; it was committed some weeks before.
        """
        category: OffenceCategory = self._dice.draw(OFFENCE)
        offence: Tree = {
            "categories": [category],
            "qualification": [phrase("offence.asCategorised")],
            "penalty": {"maxMonths": 60},
            "committed": {"start": instant(at - 40 * DAY), "end": instant(at - 39 * DAY)},
        }
        if not category.startswith("bc"):
            # What the Convention does not name is described, so that the other State finds it in its own law.
            offence["conduct"] = [{"prose": {"text": _CONDUCT, "language": "en"}}]
        return offence

    def _items(self, thread: Thread, at: int, category: DataCategory) -> list[Tree]:
        items = [self._item(thread, at, "1", category)]
        if category is not DataCategory.SUBSCRIBER and self._dice.happens(0.5):
            items.append(self._item(thread, at, "2", DataCategory.SUBSCRIBER))
        return items

    def _item(self, thread: Thread, at: int, name: str, category: DataCategory) -> Tree:
        return {
            "id": name,
            "category": category,
            "elements": list(ELEMENTS[category]),
            "identifiers": [self._identifier(at) for _ in range(1 + self._dice.happens(0.2))],
            "period": {"start": instant(at - 40 * DAY), "end": instant(at - 39 * DAY)},
            "provider": thread.asked.provider["serviceProvider"],
        }

    def _identifier(self, at: int) -> Tree:
        number = self._dice.whole(1, 254)
        if self._dice.happens(0.3):
            return {"accountId": {"value": f"specimen-{number:05d}", "role": "account"}}
        return {
            "ipAddress": {
                "address": f"198.51.100.{number}",
                "port": self._dice.whole(1024, 65535),
                "role": "userSession",
                "observed": {"at": instant(at - 40 * DAY + number), "precision": "second"},
            }
        }

    @staticmethod
    def _facts(thread: Thread) -> Tree:
        language = thread.asking.language
        if language == "en":
            return {"prose": {"text": _FACTS, "language": "en"}}
        return {
            "prose": {
                "text": f"[{language}] {_FACTS}",
                "language": language,
                "translations": [{"text": _FACTS, "language": "en", "provenance": "professional"}],
            }
        }
