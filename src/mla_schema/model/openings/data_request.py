"""The request for stored data: subscriber information, traffic data, content data."""

from mla_schema.codes.stored_data_measure import StoredDataMeasure
from mla_schema.model.node import Many
from mla_schema.model.request import Delivery, Request


class DataRequest(Request):
    """A request for stored computer data: subscriber information, traffic data or content data.

    Source: BUDAPEST_31_1, UNCC_44.
    """

    measures: Many[StoredDataMeasure] = ()
    """Measures. What is asked: search or access, seizure or securing, disclosure.
    Source: BUDAPEST_31_1."""
    delivery: Delivery | None = None
    """Delivery. To whom, how and in which form the data are to be sent.
    Source: TCY_2018_10_S5, CETS224_7_4_D."""
