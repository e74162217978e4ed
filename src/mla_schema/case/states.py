"""The states of an item and of a case, and the families in which they mean something.

Only the receiver of a request says where it stands (``RequestStatus``). A state here is what follows from all that
both sides have said, so it has a few more members: what is sent and not yet confirmed, and what waits for an answer.
"""

from collections.abc import Mapping
from enum import StrEnum

from mla_schema.case.steps import Side
from mla_schema.codes.request_status import RequestStatus


class Family(StrEnum):
    """What is opened: each family has a table of transitions of its own."""

    REQUEST = "request"
    """Request. A request for data from State to State, and the request to give effect to an order."""
    ENTITY = "entity"
    """Order to an entity. An order to a provider, or a request to who registers domain names."""
    PRESERVATION = "preservation"
    """Preservation. A request for the preservation of data."""
    INFORMATION = "information"
    """Spontaneous information. What is told unasked; it has no items and is one whole."""
    CONSULTATION = "consultation"
    """Consultation. A question before a request; it is one whole, whatever items it names."""
    JOINT_INVESTIGATION = "jointInvestigation"
    """Joint investigation. An agreement that is proposed, made, changed and ended; it is one whole."""


FAMILIES: Mapping[str, Family] = {
    "dataRequest": Family.REQUEST,
    "giveEffectRequest": Family.REQUEST,
    "realTimeTrafficRequest": Family.REQUEST,
    "interceptionRequest": Family.REQUEST,
    "providerOrder": Family.ENTITY,
    "domainRegistrationRequest": Family.ENTITY,
    "preservationRequest": Family.PRESERVATION,
    "spontaneousInformation": Family.INFORMATION,
    "consultation": Family.CONSULTATION,
    "jointInvestigation": Family.JOINT_INVESTIGATION,
}
"""The family of each opening, by its tag."""


class ItemState(StrEnum):
    """Where an item stands, by what both sides have said."""

    SENT = "sent"
    """Sent. It was issued; its receiver has not confirmed it."""
    RECEIVED = "received"
    """Received. It has arrived and is not yet registered."""
    REGISTERED = "registered"
    """Registered. It is entered in the register of the receiver."""
    REFERRED = "referred"
    """Referred. It was passed on to another authority."""
    UNREADABLE = "unreadable"
    """Unreadable. It arrived as a file that cannot be read, and must be sent again."""
    SUPPLEMENT_REQUESTED = "supplementRequested"
    """Supplement requested. The receiver asked for more."""
    REPLACED = "replaced"
    """Replaced. The sender sent it again as it now stands; the receiver has not yet said what follows."""
    CONDITIONS_PROPOSED = "conditionsProposed"
    """Conditions proposed. Conditions were set and are not yet answered."""
    CONDITIONS_DECLINED = "conditionsDeclined"
    """Conditions declined. A condition was declined or cannot be met; the other Party determines."""
    IMPEDED = "impeded"
    """Impeded. It cannot be done as it was asked; the other Party determines."""
    ACCEPTED = "accepted"
    """Accepted. It will be executed; or, for information, its conditions bind."""
    IN_EXECUTION = "inExecution"
    """In execution. It is being executed."""
    ORDER_SERVED = "orderServed"
    """Order served. The order was served on the provider."""
    NOT_TO_BE_DISCLOSED = "notToBeDisclosed"
    """Not to be disclosed. The notified authority has instructed the provider not to disclose."""
    POSTPONED = "postponed"
    """Postponed. Action was put off."""
    PARTLY_EXECUTED = "partlyExecuted"
    """Partly executed. A part was executed, and more follows."""
    EXECUTED = "executed"
    """Executed. It was executed; what was found has still to be handed over."""
    DATA_PRESERVED = "dataPreserved"
    """Data preserved. The data are preserved."""
    RESULT_TRANSMITTED = "resultTransmitted"
    """Result transmitted. The result was sent; its receiver has not confirmed it."""
    RESULT_REJECTED = "resultRejected"
    """Result rejected. The result arrived incomplete or damaged, and must be sent again."""
    RESULT_RECEIVED = "resultReceived"
    """Result received. The result arrived as its manifest says. Terminal."""
    NO_DATA = "noData"
    """No data. It was executed, and there are no such data. Terminal."""
    REFUSED = "refused"
    """Refused. It was refused. Terminal, unless the decision is changed or the request is sent anew."""
    NOT_EXECUTABLE = "notExecutable"
    """Not executable. It cannot be executed. Terminal, unless the request is sent anew."""
    WITHDRAWAL_REQUESTED = "withdrawalRequested"
    """Withdrawal requested. The sender has withdrawn it; the receiver has not confirmed that."""
    WITHDRAWN = "withdrawn"
    """Withdrawn. It is treated as withdrawn. Terminal."""
    PRESERVATION_ENDED = "preservationEnded"
    """Preservation ended. The data are no longer preserved. Terminal."""
    ANSWERED = "answered"
    """Answered. The consultation was answered. Terminal, unless it is asked anew."""
    AGREEMENT_SIGNED = "agreementSigned"
    """Agreement signed. One side has sent the agreement; the other has not."""
    AGREED = "agreed"
    """Agreed. Both sides have sent the agreement, and the joint investigation runs."""
    CHANGE_SIGNED = "changeSigned"
    """Change signed. One side has sent a change of the agreement; the agreement holds until the other agrees."""
    ENDED = "ended"
    """Ended. The joint investigation has ended. Terminal."""
    CLOSED = "closed"
    """Closed. Nothing more will be done. Terminal."""


class CaseState(StrEnum):
    """Where a conversation stands as a whole; it follows from the states of all its items."""

    AWAITING_RECEIPT = "awaitingReceipt"
    """Awaiting receipt. Something was sent that nobody has confirmed, and nothing else has happened."""
    OPEN = "open"
    """Open. Something is still to be done by the addressee."""
    AWAITING_REQUESTER = "awaitingRequester"
    """Awaiting the requester. Every item that is not at its end waits for the requester."""
    SETTLED = "settled"
    """Settled. Every item is at its end."""
    EMPTY = "empty"
    """Empty. Nothing is known that could have a state, as where the opening is missing."""


TERMINAL = frozenset(
    {
        ItemState.RESULT_RECEIVED,
        ItemState.NO_DATA,
        ItemState.REFUSED,
        ItemState.NOT_EXECUTABLE,
        ItemState.WITHDRAWN,
        ItemState.PRESERVATION_ENDED,
        ItemState.ANSWERED,
        ItemState.ENDED,
        ItemState.CLOSED,
    }
)
"""States in which nothing more is expected from either side. Some can be left again: the tables say which."""

WAITS_FOR_REQUESTER = frozenset(
    {
        ItemState.UNREADABLE,
        ItemState.SUPPLEMENT_REQUESTED,
        ItemState.CONDITIONS_PROPOSED,
        ItemState.IMPEDED,
        ItemState.DATA_PRESERVED,
        ItemState.RESULT_TRANSMITTED,
    }
)
"""States in which the next step is the requester's: to supply, to answer, to determine, to ask for the data."""

_ONE_WHOLE = frozenset(
    {
        RequestStatus.RECEIVED,
        RequestStatus.REGISTERED,
        RequestStatus.REFERRED,
        RequestStatus.SUPPLEMENT_REQUESTED,
        RequestStatus.CLOSED,
    }
)
_TAKEN_OR_NOT = frozenset({RequestStatus.POSTPONED, RequestStatus.REFUSED, RequestStatus.WITHDRAWN})
_ABOUT_PRESERVATION = frozenset({RequestStatus.DATA_PRESERVED, RequestStatus.PRESERVATION_ENDED})
_HANDING_OVER = frozenset(
    {RequestStatus.PARTLY_EXECUTED, RequestStatus.EXECUTED, RequestStatus.RESULT_TRANSMITTED}
)
_STATABLE: Mapping[Family, frozenset[RequestStatus]] = {
    Family.REQUEST: frozenset(RequestStatus),
    # No entity sets conditions, passes an order on or gives effect to one.
    Family.ENTITY: frozenset(RequestStatus)
    - _ABOUT_PRESERVATION
    - {RequestStatus.CONDITIONS_PROPOSED, RequestStatus.REFERRED, RequestStatus.ORDER_SERVED},
    # Nothing is handed over, and no order of another State is served.
    Family.PRESERVATION: frozenset(RequestStatus) - _HANDING_OVER - {RequestStatus.ORDER_SERVED},
    # What was told unasked is neither executed nor refused nor withdrawn; its conditions are accepted.
    Family.INFORMATION: _ONE_WHOLE | {RequestStatus.ACCEPTED},
    Family.CONSULTATION: _ONE_WHOLE | _TAKEN_OR_NOT,
    Family.JOINT_INVESTIGATION: _ONE_WHOLE | _TAKEN_OR_NOT | {RequestStatus.ACCEPTED},
}
STATED: Mapping[Family, Mapping[RequestStatus, ItemState]] = {
    family: {status: ItemState(status.value) for status in RequestStatus if status in statable}
    for family, statable in _STATABLE.items()
}
"""The state that the receiver states by a status, for each family; other statuses have no place in it."""


def next_side(state: ItemState) -> Side | None:
    """Whose step is the next one.

    Args:
        state: The state of the item.

    Returns:
        The side; ``None`` at the end, and while a joint investigation runs.
    """
    if state in TERMINAL or state is ItemState.AGREED:
        return None
    if state in WAITS_FOR_REQUESTER:
        return Side.REQUESTER
    if state in {ItemState.AGREEMENT_SIGNED, ItemState.CHANGE_SIGNED}:
        return Side.EITHER
    return Side.ADDRESSEE
