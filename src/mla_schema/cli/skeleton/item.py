"""The item of a request: what is asked for, by category; every value is reserved for examples."""

from datetime import datetime, timedelta

from mla_schema import codes, model
from mla_schema.cli.skeleton.contents import CATEGORIES
from mla_schema.cli.skeleton.words import placeholder, prose

# Who used an address at one moment is told by the moment; all else needs a span of time.
_MOMENTARY = frozenset({codes.DataCategory.SUBSCRIBER, codes.DataCategory.DOMAIN_REGISTRATION})
# What is collected while it arises has no past, and the request says for how long.
_LIVE = frozenset({"realTimeTrafficRequest", "interceptionRequest"})
# An order names the provider once for all items, and a registrar is the recipient itself.
_PROVIDER_ELSEWHERE = frozenset(
    {"domainRegistrationRequest", "giveEffectRequest", "orderNotification", "providerOrder"}
)


def item(tag: str, at: datetime, recipient: str | None, category: codes.DataCategory | None) -> model.Item:
    """An item to begin with.

    Args:
        tag: The type of the message.
        at: Now, in whole seconds.
        recipient: Country code of the recipient.
        category: The category of data, where it is chosen.
    """
    chosen = category or CATEGORIES.get(tag, codes.DataCategory.SUBSCRIBER)
    spanning = tag not in _LIVE and chosen not in _MOMENTARY
    holder = model.ServiceProvider(
        names=(model.Name(value=placeholder("who holds the data")),), country=recipient
    )
    return model.Item(
        id="1",
        category=chosen,
        elements=_domain_elements() if chosen is codes.DataCategory.DOMAIN_REGISTRATION else (),
        identifiers=(_identifier(chosen, at),),
        period=model.Period(start=at - timedelta(days=1), end=at) if spanning else None,
        period_justification=prose(placeholder("the period above, and why it is needed")) if spanning else (),
        provider=None if tag in _PROVIDER_ELSEWHERE else holder,
    )


def _domain_elements() -> tuple[codes.DataElement, ...]:
    """Article 6(3)(b) of the Second Protocol asks for a list of the particular elements; the clerk takes some out."""
    return tuple(each for each in codes.DataElement if each.value.startswith("domainRegistrant"))


def _identifier(category: codes.DataCategory, at: datetime) -> model.Identifier:
    match category:
        case codes.DataCategory.DOMAIN_REGISTRATION:
            return model.DomainName(
                value="example.org",
                role=codes.IdentifierRole.REGISTERED_DOMAIN,
                remarks=prose(placeholder("the domain name")),
            )
        case codes.DataCategory.CONTENT | codes.DataCategory.OTHER_STORED:
            return model.EmailAddress(
                value="account@example.org",
                role=codes.IdentifierRole.ACCOUNT,
                remarks=prose(placeholder("the account, as the service names it")),
            )
        case _:
            return model.IpAddress(
                address="192.0.2.1",
                port=50123,
                role=codes.IdentifierRole.USER_SESSION,
                observed=model.Observation(at=at, precision=codes.TimePrecision.SECOND),
                remarks=prose(placeholder("address, source port and time, exactly as the log has them")),
            )
