"""The request to preserve stored data, with partial disclosure of traffic data."""

from mla_schema.codes.stored_data_measure import StoredDataMeasure
from mla_schema.model.node import Many, Node
from mla_schema.model.request import Request
from mla_schema.model.scalars import Date, Days, Flag


class IntendedRequest(Node):
    """The request for the data that the requesting Party intends to make.

    Source: BUDAPEST_29_2_F.
    """

    intended: Flag | None = None
    """Intended. The requesting Party intends to request the data.
    Source: BUDAPEST_29_2_F."""
    measures: Many[StoredDataMeasure] = ()
    """Measures. What it will ask: search or access, seizure or securing, disclosure.
    Source: BUDAPEST_29_1, BUDAPEST_29_2_F."""
    expected_by: Date | None = None
    """Expected by. When the request is expected to be made.
    Source: OURS."""


class PreservationRequest(Request):
    """A request for the expedited preservation of stored computer data, or for its extension.

    Source: BUDAPEST_29_1, BUDAPEST_29_2, BUDAPEST_30_1.
    """

    intended_request: IntendedRequest | None = None
    """Intended request. The statement that the data will be requested.
    Source: BUDAPEST_29_2_F."""
    duration: Days | None = None
    """Duration. For how many days, from the day they are preserved, the data are to be kept; the Convention sets no
    less than sixty.
    Source: BUDAPEST_29_7."""
    until: Date | None = None
    """Until. The date until which the data are to be preserved, where a date is meant.
    Source: BUDAPEST_29_7."""
    partial_disclosure: Flag | None = None
    """Partial disclosure. Traffic data that identify another provider and the path are asked for at once.
    Source: BUDAPEST_30_1."""
