"""What is the same in many openings: secrecy, the protection of data, powers, addresses for the data."""

from mla_schema.codes.medium import Medium
from mla_schema.codes.yes_no_unknown import YesNoUnknown
from mla_schema.simulate.dice import DAY
from mla_schema.simulate.pen import Thread, day, instant
from mla_schema.simulate.world import Tree


def phrase(key: str, **values: str) -> Tree:
    """A sentence of the phrase library.

    Args:
        key: Its key.
        **values: Its parameters, in their neutral forms.
    """
    given = [{"name": name, "value": str(value)} for name, value in values.items()]
    return {"phrase": {"key": key, "parameters": given} if given else {"key": key}}


_SECRET: Tree = {
    "requested": YesNoUnknown.YES,
    "scopes": ["factOfRequest"],
    "reasons": [phrase("confidentiality.suspectMustNotKnow")],
}
_OPEN: Tree = {"requested": YesNoUnknown.NO}
ASSURANCES: list[Tree] = [{"kind": "useLimitation"}]
RELEVANCE: list[Tree] = [phrase("relevance.usedForOffence")]
NECESSITY: list[Tree] = [phrase("necessity.noOtherMeans")]


def confidentiality(thread: Thread) -> Tree:
    """Whether the request is to be kept secret; what goes by open mail cannot ask for that.

    Args:
        thread: The conversation.
    """
    return _OPEN if thread.medium is Medium.EMAIL else _SECRET


def powers(thread: Thread) -> list[Tree]:
    """The provisions that empower who asks.

    Args:
        thread: The conversation.
    """
    return [{"country": thread.asking.code, "acts": [_act("Procedure")], "articles": ["1"]}]


def protection(thread: Thread) -> Tree:
    """Under which rules the data will be protected, and whom to tell of an incident.

    Args:
        thread: The conversation.
    """
    mailbox = f"incident@{thread.asking.code.lower()}.example.org"
    return {
        "regimes": ["domesticLaw"],
        "incidentContact": {"purpose": "dataProtectionIncident", "emails": [mailbox]},
    }


def proceedings(thread: Thread, at: int) -> list[Tree]:
    """The case in which data are asked for.

    Args:
        thread: The conversation.
        at: When it is asked.
    """
    number = f"{thread.asking.code}-SPECIMEN"
    return [{"stage": "investigation", "number": number, "openedOn": day(at - 30 * DAY)}]


def returned(thread: Thread, at: int) -> Tree:
    """By when, how and in which form data are to be sent.

    Args:
        thread: The conversation.
        at: When it is asked.
    """
    reasons = [phrase("deadline.offenceContinues")]
    return {
        "deadline": {"at": instant(at + 30 * DAY), "reasons": reasons},
        "delivery": {"channels": [thread.channel], "media": ["portal"], "formats": ["text/csv"]},
    }


def provisions(thread: Thread, offence: Tree) -> list[Tree]:
    """The offence with the provisions on it.

    Args:
        thread: The conversation.
        offence: The offence.
    """
    named = {"country": thread.asking.code, "acts": [_act("Criminal")], "articles": ["2"]}
    return [{**offence, "provisions": [named]}]


def _act(subject: str) -> Tree:
    return {"value": f"Specimen Code of {subject} Law", "language": "en"}
