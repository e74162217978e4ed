"""The union of all message bodies. A body's module is loaded when its tag is first met."""

from typing import ClassVar

from mla_schema.model.node import Choice


class Body(Choice):
    """What a message says; the tag of its member is the type of the message."""

    MEMBERS: ClassVar = {
        "dataRequest": "data_request",
        "preservationRequest": "preservation_request",
        "receipt": "receipt",
        "withdrawal": "withdrawal",
    }
