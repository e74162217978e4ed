"""``python -m tests.vectors.make_pki``: make the keys, certificates and trust list with which the examples are signed.

What it made is committed. It makes only what is missing, as for an authority that was added to ``AUTHORITIES``; keys
that are there are kept, for every signed example depends on them. ``mla_schema.derive`` reads the keys and never runs
this.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from mla_schema.cli.pem_signer import pem_signer
from mla_schema.cli.specimen_pki import Holder, Kind, Validity, empty_crl, issuer, root, seal
from mla_schema.signature.trust_list import make_list, read_list, sign_list
from mla_schema.signature.trust_list_model import Operator
from mla_schema.signature.trusted import Period, SigningRole, TrustedAuthority

FOLDER: Final = Path(__file__).parent / "pki"
VALIDITY: Final = Validity(datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 12, 31, tzinfo=UTC))
OPERATOR: Final = Operator("SPECIMEN operator of the trust list", "https://example.org/specimen-trust-list")

_CENTRAL: Final = SigningRole.CENTRAL_AUTHORITY
_JUDICIAL: Final = SigningRole.JUDICIAL_AUTHORITY
_POINT: Final = SigningRole.CONTACT_POINT_247
_POLICE: Final = SigningRole.INVESTIGATIVE_AUTHORITY
_PROVIDER: Final = SigningRole.SERVICE_PROVIDER
AUTHORITIES: Final[dict[str, tuple[str, SigningRole, Kind]]] = {
    "AM-247": (
        "Ministry of Internal Affairs of the Republic of Armenia, 24/7 point of contact",
        _POINT,
        Kind.P256,
    ),
    "AM-PG": ("Prosecutor General's Office of the Republic of Armenia", _JUDICIAL, Kind.P256),
    "AZ-PG": ("Prosecutor General's Office of the Republic of Azerbaijan", _JUDICIAL, Kind.P256),
    "CV-TCP": ("District Court of Praia", _JUDICIAL, Kind.P256),
    "CZ-00000000": ("Vzorová registrace, s.r.o., registrar of domain names", _PROVIDER, Kind.P256),
    "CZ-NSZ": ("Supreme Public Prosecutor's Office of the Czech Republic", _JUDICIAL, Kind.P384),
    "DE-BFJ": ("Federal Office of Justice of Germany", _CENTRAL, Kind.P256),
    "DE-STK": ("Public Prosecutor's Office of Cologne", _JUDICIAL, Kind.P256),
    "EE-00000000": ("Näidispilv OÜ, service provider", _PROVIDER, Kind.ED25519),
    "EE-RP": ("Office of the Prosecutor General of Estonia", _JUDICIAL, Kind.ED25519),
    "GE-247": ("Ministry of Internal Affairs of Georgia, 24/7 point of contact", _POINT, Kind.P256),
    "GE-MOJ": ("Ministry of Justice of Georgia", _CENTRAL, Kind.P256),
    "GE-TCC": ("Tbilisi City Court", _JUDICIAL, Kind.P256),
    "MD-IGP": ("General Police Inspectorate of the Republic of Moldova", _POLICE, Kind.P256),
    "MD-PG": ("Prosecutor General's Office of the Republic of Moldova", _JUDICIAL, Kind.P256),
    "MD-PMC": ("Prosecutor's Office of the Municipality of Chișinău", _JUDICIAL, Kind.P256),
    "NL-247": ("Netherlands Police, 24/7 point of contact", _POINT, Kind.P256),
    "NL-OM": ("Public Prosecution Service of the Netherlands", _JUDICIAL, Kind.P256),
    "PT-247": ("Judicial Police of Portugal, 24/7 point of contact", _POINT, Kind.P256),
    "PT-PGR": ("Prosecutor General's Office of Portugal", _CENTRAL, Kind.P256),
    "RO-PICCJ": (
        "Prosecutor's Office attached to the High Court of Cassation and Justice",
        _JUDICIAL,
        Kind.P256,
    ),
    "UA-247": ("National Police of Ukraine, 24/7 point of contact", _POINT, Kind.P384),
    "UA-NPU": ("National Police of Ukraine, Cyberpolice Department", _POLICE, Kind.P384),
    "UA-OGP": ("Office of the Prosecutor General of Ukraine", _JUDICIAL, Kind.P384),
    "UA-SDC": ("Shevchenkivskyi District Court of Kyiv", _JUDICIAL, Kind.P384),
}
"""Who signs in the examples: authorities, a provider and a registrar, by identifier, name, role, and kind of key."""
PINNED: Final = frozenset({"DE-BFJ", "EE-RP"})
"""Whose certificates stand on the list themselves; for the others it is that of their issuer."""


def main() -> int:
    """Make what is missing. Where an authority is new, the trust list is issued anew with the next number."""
    FOLDER.mkdir(exist_ok=True)
    above = _kept("root") or _write("root", root("root", VALIDITY))
    issuers = {
        "issuer": _kept("issuer") or _write("issuer", issuer(above, "issuer", VALIDITY)),
        "issuer-ua": _kept("issuer-ua")
        or _write("issuer-ua", issuer(above, "issuer for Ukraine", VALIDITY, Kind.P384)),
    }
    for name, holder in {"root": above, **issuers}.items():
        file = FOLDER / f"{name}.crl.pem"
        if not file.exists():
            file.write_bytes(empty_crl(holder, VALIDITY))
    for name in ("operator", "operator-next"):
        if not _kept(name):
            _write(name, seal(above, f"trust list {name}", VALIDITY, organisation="SPECIMEN operator"))
    entries = []
    for id_, (name, role, kind) in AUTHORITIES.items():
        issued_by = issuers["issuer-ua" if id_.startswith("UA-") else "issuer"]
        organisation, country = f"SPECIMEN {id_}", id_[:2]
        holder = _kept(id_) or _write(
            id_,
            seal(issued_by, f"seal of {id_}", VALIDITY, kind, organisation=organisation, country=country),
        )
        entries.append(
            TrustedAuthority(
                country=country,
                id=id_,
                name=name,
                roles=frozenset({role}),
                granted=(Period(VALIDITY.since),),
                pinned=(holder.der,) if id_ in PINNED else (),
                issuers=() if id_ in PINNED else (issued_by.der,),
                organisation=None if id_ in PINNED else organisation,
                specimen=True,
            )
        )
    _issue(entries)
    return 0


def _issue(entries: list[TrustedAuthority]) -> None:
    signer = pem_signer(str(FOLDER / "operator.key.pem"), str(FOLDER / "operator.pem"), None)
    file = FOLDER / "trust-list.json"
    sequence = 1
    if file.exists():
        last = read_list(file.read_bytes(), operators=signer.certificates[:1], at=VALIDITY.until).contents
        if {each.id for each in last.authorities} == set(AUTHORITIES):
            return
        sequence = last.sequence + 1
    contents = make_list(
        entries, sequence=sequence, issued_at=VALIDITY.since, next_update=VALIDITY.until, operator=OPERATOR
    )
    file.write_bytes(sign_list(contents, signer, VALIDITY.since) + b"\n")


def _kept(name: str) -> Holder | None:
    """What was made before."""
    file = FOLDER / f"{name}.key.pem"
    if not file.exists():
        return None
    key = load_pem_private_key(file.read_bytes(), None)
    assert isinstance(key, ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey)
    certificate, *above = x509.load_pem_x509_certificates((FOLDER / f"{name}.pem").read_bytes())
    return Holder(key, certificate, tuple(above))


def _write(name: str, holder: Holder) -> Holder:
    (FOLDER / f"{name}.key.pem").write_bytes(holder.key_pem)
    (FOLDER / f"{name}.pem").write_bytes(holder.chain_pem)
    return holder


if __name__ == "__main__":
    sys.exit(main())
