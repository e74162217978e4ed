"""The law we cite: each provision is a constant here, written once.

Rules, codes and fields refer to the constants, never to an article in prose. Each constant says whether its
source was read: `source_verified` is true only where citation and subject were compared with the full text of
the provision, and a test holds a literal quotation for each of them. Everything else is recalled or seen in
part or at second hand, and says so with `source_verified=False`: a rule that rests on such provisions alone
reports at most a WARNING, because a wrong refusal is a harm. `OURS` names no outside text, so there is
nothing in it to verify.

One module per family of instruments:

- `budapest`: the Convention on Cybercrime (ETS 185) and its Explanatory Report
- `ets189`: the First Protocol
- `second_protocol`: the Second Protocol (CETS 224)
- `mutual_assistance_1959`: the Convention of 1959 and its two Protocols (ETS 030, 099, 182)
- `united_nations`: the United Nations conventions (UNCC, UNTOC)
- `european_union`: European Investigation Order, e-Evidence Regulation and related acts
- `committee`: templates and assessments of the committees of the Council of Europe (T-CY, PC-OC)
- `technical`: ETSI, IETF, ISO and ITU-T, and `OURS`
- `practice`: national law, forms and reports that show what practice asks for

Importing this package loads none of these modules; `provisions()` does.
"""

from collections.abc import Mapping

from mla_schema.core.law._provision import Instrument, Provision

__all__ = ["Instrument", "Provision", "provisions"]


def provisions() -> Mapping[str, Provision]:
    """Return every constant of the package by its name, in the order in which it is written."""
    # The modules are loaded here so that importing the package stays cheap.
    from mla_schema.core.law import (
        budapest,
        committee,
        ets189,
        european_union,
        mutual_assistance_1959,
        practice,
        second_protocol,
        technical,
        united_nations,
    )

    modules = (
        budapest,
        ets189,
        second_protocol,
        mutual_assistance_1959,
        united_nations,
        european_union,
        committee,
        technical,
        practice,
    )
    return {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Provision)
    }
