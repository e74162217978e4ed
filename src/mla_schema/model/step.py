"""What every message has in common that answers or follows up another."""

from mla_schema.model.body import Body
from mla_schema.model.reference import Reference
from mla_schema.model.scalars import Instant


class Step(Body):
    """What every step of a conversation states: what it is about, and when it happened.

    ``header.inReplyTo`` names the message that is answered; ``concerns`` names the one that it is all about, which
    stays the same while the conversation goes on.

    Source: OURS.
    """

    concerns: Reference
    """Concerns. The request, order, information, consultation or other message that the step is about: one of this
    format, a file that could not be read, or a paper or oral request.
    Source: BUDAPEST_27_7, EIO_ANNEX_B."""
    occurred_at: Instant | None = None
    """Occurred at. When it happened: when something arrived, was decided, served, found or done.
    Source: EIO_ANNEX_B."""
