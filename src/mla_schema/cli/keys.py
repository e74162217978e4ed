"""``mla-schema keys``: specimen keys, certificates and a trust list, to try things out with."""

from datetime import timedelta
from pathlib import Path

import click

from mla_schema.cli.countries import country_code
from mla_schema.cli.identifiers import identifier
from mla_schema.cli.instants import now
from mla_schema.cli.output import empty_folder, json_file, writing
from mla_schema.cli.screen import remark
from mla_schema.core.proof import SignatoryKind

_DAYS = 365
_URI = "https://example.org/specimen-trust-list"
_FILES = """\
  seal.key.pem, seal.pem          sign messages of {id}
  operator.key.pem, operator.pem  sign the trust list
  issuer.key.pem, issuer.pem      issued these certificates; issuer.crl.pem is its revocation list
  root.pem                        issued the certificate of the issuer; its key was thrown away
  authorities.json                from this the trust list was made, with: mla-schema trust make
  trust.json                      the trust list
"""
_README = f"""\
Specimen keys, made by mla-schema keys. NEVER USE THEM FOR ANYTHING REAL.

Nobody checked who asked for these certificates, and nobody protects the keys. Every certificate says SPECIMEN, and
the trust list admits specimens only: a message that is not marked as a specimen is refused.

{_FILES}
  mla-schema seal MESSAGE --key seal.key.pem --cert seal.pem -o SIGNED
  mla-schema verify SIGNED --trust trust.json --operator operator.pem
"""


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path())
@click.option(
    "--country", required=True, callback=country_code, metavar="COUNTRY", help="Its State, such as MD."
)
@click.option(
    "--id",
    "id_",
    required=True,
    callback=identifier,
    metavar="ID",
    help="Its identifier, as messages name their sender.",
)
@click.option("--name", metavar="NAME", help="Its name. Without it: SPECIMEN and the identifier.")
@click.option(
    "--role",
    type=click.Choice(
        [
            "centralAuthority",
            "judicialAuthority",
            "investigativeAuthority",
            "contactPoint247",
            "serviceProvider",
        ]
    ),
    default="judicialAuthority",
    show_default=True,
    metavar="ROLE",
    help="In which role it signs.",
)
def command(*, folder: str, country: str, id_: str, name: str | None, role: str) -> None:
    """Make specimen keys, certificates and a trust list to try things out.

    They are never for anything real: nobody protects these keys, and every certificate and the trust list say that
    they are specimens. DIR must be empty or missing.
    """
    from mla_schema.cli.pem_signer import pem_signer
    from mla_schema.cli.specimen_pki import Validity, empty_crl, issuer, root, seal
    from mla_schema.cli.trust_making import read_authorities
    from mla_schema.signature.trust_list import make_list, sign_list

    path = empty_folder(folder)
    moment = now()
    validity = Validity(moment - timedelta(days=1), moment + timedelta(days=_DAYS))
    organisation = f"SPECIMEN {id_}"
    top = root("root", validity)
    above = issuer(top, "issuer", validity)
    own = seal(above, "seal", validity, organisation=organisation, country=country)
    operator = seal(above, "operator of the trust list", validity, organisation="SPECIMEN operator")
    authorities = {
        "operator": {"name": "SPECIMEN operator", "uri": _URI},
        "authorities": [
            {
                "id": id_,
                "country": country,
                "name": name or organisation,
                "roles": [role],
                "kind": SignatoryKind.SEAL.value,
                "granted": [{"since": f"{validity.since:%Y-%m-%dT%H:%M:%SZ}"}],
                "issuers": ["issuer.pem"],
                "organisation": organisation,
                "specimen": True,
            }
        ],
    }
    for file, content in {
        "README.txt": _README.format(id=id_).encode(),
        "root.pem": top.chain_pem,
        "issuer.pem": above.chain_pem,
        "issuer.key.pem": above.key_pem,
        "issuer.crl.pem": empty_crl(above, validity),
        "seal.pem": own.chain_pem,
        "seal.key.pem": own.key_pem,
        "operator.pem": operator.chain_pem,
        "operator.key.pem": operator.key_pem,
        "authorities.json": json_file(authorities),
    }.items():
        _create(path / file, content)
    keeper, entries = read_authorities(str(path / "authorities.json"))
    contents = make_list(
        entries,
        sequence=1,
        issued_at=moment,
        next_update=validity.until,
        operator=keeper,
    )
    signer = pem_signer(str(path / "operator.key.pem"), str(path / "operator.pem"), None)
    _create(path / "trust.json", sign_list(contents, signer, moment) + b"\n")
    click.echo(_FILES.format(id=id_), nl=False)
    remark(f"The folder '{folder}' holds specimens: NEVER USE THEM FOR ANYTHING REAL.")


def _create(file: Path, content: bytes) -> None:
    """Write a file that is not there yet; a key is for its owner only."""
    with writing(str(file)):
        file.touch(0o600 if file.name.endswith(".key.pem") else 0o666, exist_ok=False)
        file.write_bytes(content)
