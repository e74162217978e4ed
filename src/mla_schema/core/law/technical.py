"""Technical standards that a rule, a format or a field follows (ETSI, IETF, ISO, ITU-T), and `OURS`.

The ETSI specifications are known from public implementations; no standard was compared word by word.
"""

from functools import partial

from mla_schema.core.law._provision import Instrument, Provision

_warrant = partial(Provision, Instrument.ETSI103120, source_verified=False)
_evidence = partial(Provision, Instrument.ETSI104144, source_verified=False)
_ietf = partial(Provision, Instrument.RFC, source_verified=False)
_iso = partial(Provision, Instrument.ISO, source_verified=False)

# ETSI.
ETSI_TS_103120 = _warrant("as a whole", "warrant information between authorities and providers")
ETSI_TS_103120_6_4_8 = _warrant("clause 6.4.8", "an authority lists only its own objects")
ETSI_TS_103120_7_1_3 = _warrant("clause 7.1.3", "no generation when created; it must match when updated")
ETSI_TS_103120_7_2_5 = _warrant("clause 7.2.5", "the sender states a desired status, the receiver the status")
ETSI_TS_103120_8_2_3 = _warrant("clause 8.2.3", "the same division of desired status and status, for tasks")
ETSI_TS_103120_H_5_2_2_3 = _warrant("clause H.5.2.2.3", "all actions are validated before any is applied")
ETSI_TS_103120_ANNEX_H = _warrant("Annex H", "paths of the workflow for authorisations and tasks")
ETSI_TS_104144 = _evidence("as a whole", "the e-Evidence Regulation on the interface for warrant information")
ETSI_TS_104144_6_4_4 = _evidence("clause 6.4.4", "reasons of a provider for not executing an order")
ETSI_TS_103280 = Provision(
    Instrument.ETSI103280,
    "as a whole",
    "formats of identifiers: numbers, addresses, devices",
    source_verified=False,
)

# IETF.
BCP_47 = _ietf("BCP 47", "tags for identifying languages")
RFC_1918 = _ietf("RFC 1918", "private IPv4 address ranges")
RFC_2606 = _ietf("RFC 2606", "reserved domain names for examples")
RFC_3161 = _ietf("RFC 3161", "time-stamp tokens")
RFC_3261 = _ietf("RFC 3261", "the sip URI")
RFC_3339 = _ietf("RFC 3339", "date and time on the Internet")
RFC_3849 = _ietf("RFC 3849", "IPv6 range reserved for documentation")
RFC_3927 = _ietf("RFC 3927", "link-local IPv4 range")
RFC_3966 = _ietf("RFC 3966", "the tel URI")
RFC_3986 = _ietf("RFC 3986", "generic syntax of a URI")
RFC_4122 = _ietf("RFC 4122", "UUID, replaced by RFC 9562")
RFC_4193 = _ietf("RFC 4193", "unique local IPv6 addresses")
RFC_4291 = _ietf("RFC 4291", "IPv6 addressing architecture and text form")
RFC_4632 = _ietf("RFC 4632", "CIDR notation of address ranges")
RFC_5321 = _ietf("RFC 5321", "syntax of a mailbox in transport of electronic mail")
RFC_4648 = _ietf("RFC 4648", "base64 with the standard alphabet and padding")
RFC_5737 = _ietf("RFC 5737", "IPv4 ranges reserved for documentation")
RFC_5890 = _ietf("RFC 5890", "internationalised domain names")
RFC_5952 = _ietf("RFC 5952", "recommended text form of an IPv6 address")
RFC_6302 = _ietf("RFC 6302", "servers should log source port and exact time beside the address")
RFC_6335 = _ietf("RFC 6335", "port numbers and service names")
RFC_6557 = _ietf("RFC 6557", "time zone database of IANA")
RFC_6598 = _ietf("RFC 6598", "100.64.0.0/10 is shared address space behind carrier-grade translation")
RFC_6793 = _ietf("RFC 6793", "autonomous system numbers of four octets")
RFC_6838 = _ietf("RFC 6838", "media types")
RFC_6890 = _ietf("RFC 6890", "registries of special-purpose IP addresses")
RFC_6901 = _ietf("RFC 6901", "JSON Pointer")
RFC_7515 = _ietf("RFC 7515", "JSON Web Signature")
RFC_8785 = _ietf("RFC 8785", "canonical form of JSON")
RFC_9562 = _ietf("RFC 9562", "UUID")
RFC_9637 = _ietf("RFC 9637", "second IPv6 range reserved for documentation")

# ISO and ITU-T.
ISO_639 = _iso("International Standard 639", "language codes")
ISO_3166 = _iso("International Standard 3166", "country codes")
ISO_4217 = _iso("International Standard 4217", "currency codes")
ISO_8601 = _iso("International Standard 8601", "representation of dates and times")
ISO_15924 = _iso("International Standard 15924", "codes for scripts")
E_164 = Provision(
    Instrument.ITU,
    "Recommendation E.164",
    "an international telephone number has at most fifteen digits",
    source_verified=False,
)

# This standard. There is no outside text to verify, so the flag says nothing about the weight of the rule.
OURS = Provision(
    Instrument.OURS,
    "own rule",
    "logic, practice or a goal of this standard, with no outside text behind it",
    source_verified=False,
)
