"""The transmittal: an endorsement of a message by the authority that passes it on."""

from mla_schema.model.legal_basis import LegalBasis
from mla_schema.model.node import Many
from mla_schema.model.step import Step
from mla_schema.model.text import Narrative


class Transmittal(Step):
    """The statement of an authority that it passes on a message that another authority has signed.

    It endorses the message that it concerns, named by identifier and digest, and is signed by the endorser.

    Source: BUDAPEST_27_2_A, BUDAPEST_27_9_A.
    """

    legal_bases: Many[LegalBasis] = ()
    """Legal bases. On what the competence to transmit rests."""
    statement: Narrative = ()
    """Statement. What the authority states about the message."""
