"""Code list: roles in the processing of data."""

from enum import StrEnum


class ProcessingRole(StrEnum):
    """Whether an addressee decides on the processing of the data or processes them for another.

    Source: EPOC_ANNEX_I_G_D.
    """

    CONTROLLER = "controller"
    """Controller. It determines the purposes and means of the processing.
    Source: EPOC_ANNEX_I_G_D."""

    PROCESSOR = "processor"
    """Processor. It processes the data on behalf of the controller.
    Source: EPOC_ANNEX_I_G_D."""
