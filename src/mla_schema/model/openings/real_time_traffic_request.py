"""The request for the collection of traffic data in real time (Article 33)."""

from mla_schema.model.collection_request import CollectionRequest


class RealTimeTrafficRequest(CollectionRequest):
    """A request to collect traffic data in real time.

    Source: BUDAPEST_33_1, BUDAPEST_33_2, UNCC_45.
    """
