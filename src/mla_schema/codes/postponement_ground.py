"""Code list: grounds for postponement."""

from enum import StrEnum


class PostponementGround(StrEnum):
    """Why action on a request is put off.

    Source: BUDAPEST_27_5, EIO_15.
    """

    PREJUDICE_TO_INVESTIGATION = "prejudiceToInvestigation"
    """Prejudice to an investigation. It would prejudice a criminal investigation conducted by the requested
    authorities.
    Source: BUDAPEST_27_5."""

    PREJUDICE_TO_PROCEEDINGS = "prejudiceToProceedings"
    """Prejudice to proceedings. It would prejudice criminal proceedings conducted by the requested
    authorities.
    Source: BUDAPEST_27_5."""

    OBJECTS_IN_USE = "objectsInUse"
    """Objects in use. The objects, documents or data are being used in other proceedings.
    Source: EIO_15."""
