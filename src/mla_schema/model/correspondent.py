"""Who sends and who receives: an authority, or a service provider or other entity."""

from typing import ClassVar

from mla_schema.model.node import Choice


class Correspondent(Choice):
    """The sender or a recipient of a message: an authority of a State, or an entity such as a provider."""

    MEMBERS: ClassVar = {"authority": "authority", "serviceProvider": "service_provider"}
