"""The request for the interception of content data (Article 34)."""

from mla_schema.model.collection_request import CollectionRequest


class InterceptionRequest(CollectionRequest):
    """A request to collect or record content data in real time.

    Source: BUDAPEST_34, UNCC_46.
    """
