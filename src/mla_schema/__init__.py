"""Machine-readable requests for mutual legal assistance concerning electronic evidence.

::

    import mla_schema as mla

    received = mla.read(data)                       # bytes in; XML or JSON
    message = received.unverified()                 # a typed Message; nothing is known of its sender
    report = mla.validate(data, at=now)             # never raises on data; ask report.outcome
    report = mla.check(message, at=now, party=mla.load_party("NL"))  # completeness, by rules with their law
    report = mla.waive(report, mla.read_waivers(file), on=today)     # without what somebody has accepted
    report = mla.readiness(draft, party=mla.load_party("MD"), at=now)   # what is missing for that Party
    mla.phrase("necessity.identifySuspect")           # a coded sentence, which reads in every language
    mla.encode(message, form=mla.Form.XML)          # bytes out; one byte form per syntax
    mla.translation_load(message, ("ka", "hy")).words("ka")   # how many words need a translator; 0 where all is coded
    mla.digest(message)                             # the same for both syntaxes
    cases = mla.fold(map(mla.Event.of, messages))   # where each conversation stands, and what is due

The classes of messages stand in ``mla_schema.model``, the code lists in ``mla_schema.codes``. Everything is
loaded when it is first used.
"""

# The literal False keeps the import of ``typing`` out of the way; type checkers read it as true.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from mla_schema import codes as codes
    from mla_schema import model as model
    from mla_schema import phrases as phrases
    from mla_schema.case.case import Case as Case
    from mla_schema.case.case import fold as fold
    from mla_schema.case.events import Event as Event
    from mla_schema.core.errors import InvalidMessage as InvalidMessage
    from mla_schema.core.errors import LimitExceeded as LimitExceeded
    from mla_schema.core.errors import LogDamaged as LogDamaged
    from mla_schema.core.errors import LogError as LogError
    from mla_schema.core.errors import MlaError as MlaError
    from mla_schema.core.errors import SignatureError as SignatureError
    from mla_schema.core.errors import Undecided as Undecided
    from mla_schema.core.errors import Unreadable as Unreadable
    from mla_schema.core.errors import UnsupportedVersion as UnsupportedVersion
    from mla_schema.core.errors import UntrustedSigner as UntrustedSigner
    from mla_schema.core.proof import Proof as Proof
    from mla_schema.core.report import Finding as Finding
    from mla_schema.core.report import Layer as Layer
    from mla_schema.core.report import LayerStatus as LayerStatus
    from mla_schema.core.report import Outcome as Outcome
    from mla_schema.core.report import Place as Place
    from mla_schema.core.report import Report as Report
    from mla_schema.core.report import Severity as Severity
    from mla_schema.log import Log as Log
    from mla_schema.model.message import Message as Message
    from mla_schema.model.verified import Verified as Verified
    from mla_schema.parties import PartyProfile as PartyProfile
    from mla_schema.parties import load_party as load_party
    from mla_schema.parties import parse_party as parse_party
    from mla_schema.phrases.building import phrase as phrase
    from mla_schema.road import Endorsement as Endorsement
    from mla_schema.road import Form as Form
    from mla_schema.road import Received as Received
    from mla_schema.road import Waiver as Waiver
    from mla_schema.road import check as check
    from mla_schema.road import digest as digest
    from mla_schema.road import encode as encode
    from mla_schema.road import endorsed as endorsed
    from mla_schema.road import lay_out as lay_out
    from mla_schema.road import read as read
    from mla_schema.road import read_waivers as read_waivers
    from mla_schema.road import readiness as readiness
    from mla_schema.road import seal as seal
    from mla_schema.road import validate as validate
    from mla_schema.road import waive as waive
    from mla_schema.signature.revocation import Revocation as Revocation
    from mla_schema.signature.revocation import RevocationMode as RevocationMode
    from mla_schema.signature.signer import Signer as Signer
    from mla_schema.signature.trust import Trust as Trust
    from mla_schema.signature.trust_list import TrustList as TrustList
    from mla_schema.signature.trust_list import read_trust_list as read_trust_list
    from mla_schema.signature.trusted import SigningRole as SigningRole
    from mla_schema.signature.trusted import TrustedAuthority as TrustedAuthority
    from mla_schema.translation import TranslationLoad as TranslationLoad
    from mla_schema.translation import translation_load as translation_load
    from mla_schema.wire.limits import Limits as Limits

__version__ = "0.1.0"

_HOMES = {
    "Case": "case.case",
    "Endorsement": "road",
    "Event": "case.events",
    "Finding": "core.report",
    "Form": "road",
    "InvalidMessage": "core.errors",
    "Layer": "core.report",
    "LayerStatus": "core.report",
    "LimitExceeded": "core.errors",
    "Limits": "wire.limits",
    "Log": "log",
    "LogDamaged": "core.errors",
    "LogError": "core.errors",
    "Message": "model.message",
    "MlaError": "core.errors",
    "Outcome": "core.report",
    "PartyProfile": "parties",
    "Place": "core.report",
    "Received": "road",
    "Report": "core.report",
    "Severity": "core.report",
    "seal": "road",
    "SignatureError": "core.errors",
    "UntrustedSigner": "core.errors",
    "Undecided": "core.errors",
    "Verified": "model.verified",
    "Waiver": "road",
    "Proof": "core.proof",
    "Revocation": "signature.revocation",
    "RevocationMode": "signature.revocation",
    "SigningRole": "signature.trusted",
    "Trust": "signature.trust",
    "TrustList": "signature.trust_list",
    "read_trust_list": "signature.trust_list",
    "TrustedAuthority": "signature.trusted",
    "TranslationLoad": "translation",
    "translation_load": "translation",
    "Signer": "signature.signer",
    "Unreadable": "core.errors",
    "UnsupportedVersion": "core.errors",
    "codes": "codes",
    "check": "road",
    "digest": "road",
    "encode": "road",
    "endorsed": "road",
    "fold": "case.case",
    "lay_out": "road",
    "load_party": "parties",
    "model": "model",
    "parse_party": "parties",
    "phrase": "phrases.building",
    "phrases": "phrases",
    "read": "road",
    "readiness": "road",
    "read_waivers": "road",
    "validate": "road",
    "waive": "road",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605  # The table is the one list of public names.


if not TYPE_CHECKING:
    # Hidden from type checkers, so that they refuse a name that does not exist.

    def __getattr__(name: str) -> object:
        """Load a public name from its home when it is first used."""
        home = _HOMES.get(name)
        if home is None:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        from importlib import import_module

        module = import_module(f"{__name__}.{home}")
        value: object = module if name == home else getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The public names."""
    return [*__all__, "__version__"]
