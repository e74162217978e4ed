"""Attacks on who signed: certificates that are exchanged, made up, out of date or for something else."""

from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

import mla_schema as mla
from mla_schema.core import faults
from mla_schema.signature.path import DOCUMENT_SIGNING
from mla_schema.signature.xml import sign_xml
from tests.signature import pki
from tests.signature.hostile import Attacks, Stage
from tests.signature.pki import AT, SINCE, UNTIL, Holder, Kind, Unknown, key_usage
from tests.signature.specimens import (
    MINISTRY,
    PROSECUTOR,
    PROVIDER,
    SCHOOL,
    holder,
    issuer,
    message,
    root,
    sealed,
)
from tests.signature.xmldsig import with_certificates

ATTACKS: Final = Attacks()
_attack = ATTACKS.add
_no_path = faults.NO_PATH

_LONG_AGO: Final = SINCE.replace(month=2)
_LATER: Final = UNTIL.replace(month=1)


def sealed_by(
    by: Holder, content: mla.Message | None = None, *, chain: tuple[bytes, ...] | None = None
) -> bytes:
    """A message, sealed as it should be, by anybody.

    Args:
        by: Who seals.
        content: The message, when it is not the usual one.
        chain: Other certificates than those of who seals.
    """
    document = mla.encode(content if content is not None else message(), form=mla.Form.XML)
    return sign_xml(document, by.signer(chain=chain), AT)


def _leaf(above: Holder | None = None, **wanted: object) -> bytes:
    """The message, sealed with a certificate of the prosecutor that has a defect."""
    return sealed_by(pki.leaf(above or issuer(), PROSECUTOR, **wanted))  # type: ignore[arg-type]  # handed on


@_attack(Stage.PATH, _no_path, item=31, row=13, fools=True)
def rogue_root_of_the_same_name() -> bytes:
    """The names of the path are right, and nobody has checked its signatures."""
    return _leaf(pki.issuer(pki.root(owner="rogue"), owner="rogue issuer"))


@_attack(Stage.PATH, _no_path, item=31, row=13, fools=True)
def rogue_root_that_travels_along() -> bytes:
    """The file brings the root by which it is to be judged."""
    rogue = pki.root(owner="rogue")
    by = pki.leaf(pki.issuer(rogue, owner="rogue issuer"), PROSECUTOR)
    return sealed_by(by, chain=(*by.chain, rogue.der))


@_attack(Stage.PATH, _no_path, item=31, row=13, fools=True)
def rogue_issuer_of_the_same_name_and_key_identifier() -> bytes:
    """The names and key identifiers of the path are right, and the true issuer travels along."""
    identifier = x509.SubjectKeyIdentifier.from_public_key(issuer().key.public_key())
    named = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier)
    rogue = pki.issuer(root(), owner="rogue issuer")
    by = pki.leaf(rogue, PROSECUTOR, authority_key=False, extra=((named, False),))
    return sealed_by(by, chain=(by.der, *issuer().chain))


@_attack(Stage.PATH, _no_path, item=31, row=13, fools=True)
def signed_by_oneself() -> bytes:
    """The certificate has a good signature: its own."""
    key = pki.key_of(Kind.P256, "attacker")
    name = pki.name_of("SPECIMEN Seal", PROSECUTOR)
    return sealed_by(Holder(Kind.P256, key, pki.certify(name, key.public_key(), name, key)))


@_attack(Stage.PATH, _no_path, item=31, row=13, fools=True)
def issuer_left_out() -> bytes:
    """The reader fetches the issuer from where the certificate says."""
    return sealed_by(holder(), chain=(holder().der,))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issued_by_a_prosecutor() -> bytes:
    """Whoever has a certificate may issue others."""
    return _leaf(holder(MINISTRY))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issued_by_an_issuer_of_nobody() -> bytes:
    """The certificate of the issuer says that it may not issue."""
    return _leaf(pki.issuer(root(), ca=False, usage=key_usage(ca=True), purposes=()))


@_attack(Stage.PATH, _no_path, item=32, row=13)
def issuer_with_a_key_for_ed25519() -> bytes:
    """Nobody is deceived; but the verifier of paths knows no such issuer, and docs/signing.md says so."""
    return _leaf(pki.issuer(root(), kind=Kind.ED25519))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issuer_without_constraints() -> bytes:
    """The certificate of the issuer does not say that it may not issue."""
    return _leaf(pki.issuer(root(), constraints=False))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issuer_that_may_not_sign_certificates() -> bytes:
    """The key of the issuer is for documents only."""
    return _leaf(pki.issuer(root(), usage=key_usage(document=True)))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issuer_below_one_that_may_have_none() -> bytes:
    """The path is longer than the issuer may make it."""
    return _leaf(pki.issuer(pki.issuer(root(), path_length=0), "SPECIMEN Issuer 2"))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def issuer_signs_itself() -> bytes:
    """An issuer of certificates seals messages in the name of all of them."""
    return sealed_by(pki.issuer(root()))


@_attack(Stage.PATH, _no_path, item=32, row=13, fools=True)
def signatory_that_may_issue() -> bytes:
    """The certificate is for documents, and for issuing certificates as well."""
    purpose = x509.ExtendedKeyUsage([DOCUMENT_SIGNING])
    return _leaf(ca=True, usage=key_usage(document=True), extra=((purpose, False),))


@_attack(Stage.CERTIFICATE, faults.CERTIFICATE_EXCHANGED, item=33, row=12, fools=True)
def another_certificate_of_the_same_key() -> bytes:
    """The ministry had the key of the prosecutor certified in its own name, and puts itself into the signature."""
    other = pki.leaf(issuer(), MINISTRY, owner=PROSECUTOR)
    return with_certificates(sealed(), other.chain)


@_attack(Stage.CERTIFICATE, faults.CERTIFICATE_EXCHANGED, item=33, row=12, fools=True)
def later_certificate_of_the_same_key() -> bytes:
    """The certificate had expired, and the one that renewed it is put into the signature."""
    return with_certificates(sealed(), pki.leaf(issuer(), PROSECUTOR, edition=1).chain)


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=34, row=12)
def certificate_of_another_first() -> bytes:
    """The value is tried with every key, and the first certificate says who it is."""
    return with_certificates(sealed(), (holder(MINISTRY).der, *holder().chain))


@_attack(Stage.VALUE, faults.SIGNATURE_WRONG, item=34, row=12)
def certificates_in_the_other_order() -> bytes:
    """The reader looks for the one that nobody has issued with, wherever it stands."""
    return with_certificates(sealed(), tuple(reversed(holder().chain)))


@_attack(Stage.ALGORITHM, faults.KEY_DOES_NOT_FIT, item=34, row=12)
def root_first() -> bytes:
    """The reader finds something that it trusts, and looks no further."""
    return with_certificates(sealed(), (root().der, *holder().chain))


@_attack(Stage.PATH, faults.CERTIFICATE_EXPIRED, item=35, row=13, fools=True)
def expired() -> bytes:
    """The certificate was good once."""
    return _leaf(until=_LONG_AGO)


@_attack(Stage.PATH, faults.CERTIFICATE_NOT_YET_VALID, item=36, row=13, fools=True)
def not_yet_valid() -> bytes:
    """The certificate will be good once."""
    return _leaf(since=_LATER)


@_attack(Stage.PATH, _no_path, item=35, row=13, fools=True)
def issuer_expired() -> bytes:
    """Only the dates of the signatory are looked at."""
    return _leaf(pki.issuer(root(), until=_LONG_AGO))


@_attack(Stage.PATH, _no_path, item=36, row=13, fools=True)
def issuer_not_yet_valid() -> bytes:
    """Only the dates of the signatory are looked at."""
    return _leaf(pki.issuer(root(), since=_LATER))


_without_purpose = _attack(Stage.PATH, _no_path, item=37, row=13, fools=True)


@_without_purpose
def for_clients() -> bytes:
    """The certificate is one for logging in."""
    return _leaf(purposes=(ExtendedKeyUsageOID.CLIENT_AUTH,))


@_without_purpose
def for_servers() -> bytes:
    """The certificate is one of a web server."""
    return _leaf(purposes=(ExtendedKeyUsageOID.SERVER_AUTH,))


@_without_purpose
def for_any_purpose() -> bytes:
    """The certificate is for everything, and so for nothing that somebody has thought about."""
    return _leaf(purposes=(ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,))


@_without_purpose
def for_code() -> bytes:
    """The certificate is one for programs."""
    return _leaf(purposes=(ExtendedKeyUsageOID.CODE_SIGNING,))


@_without_purpose
def for_no_purpose() -> bytes:
    """What is not said is not forbidden."""
    return _leaf(purposes=())


_unusable = _attack(Stage.PATH, _no_path, item=38, row=13, fools=True)


@_unusable
def key_for_certificates_only() -> bytes:
    """The key may not sign documents."""
    return _leaf(usage=key_usage(ca=True))


@_unusable
def key_for_encryption_only() -> bytes:
    """The key may not sign at all."""
    return _leaf(usage=key_usage(encipherment=True))


@_unusable
def key_for_encryption_too() -> bytes:
    """Whoever makes the key decrypt something has made it sign."""
    return _leaf(usage=key_usage(document=True, encipherment=True))


@_unusable
def key_for_certificates_too() -> bytes:
    """The key signs documents, and whatever else looks like one."""
    return _leaf(usage=key_usage(document=True, ca=True))


@_unusable
def usage_that_is_not_critical() -> bytes:
    """Who does not know the extension may leave it out."""
    return _leaf(usage_critical=False)


@_attack(Stage.PATH, _no_path, item=39, row=13, fools=True)
def unknown_critical_extension() -> bytes:
    """What the reader does not know it leaves out."""
    return _leaf(extra=((Unknown(), True),))


@_attack(Stage.PATH, _no_path, item=39, row=13, fools=True)
def unknown_critical_extension_of_the_issuer() -> bytes:
    """What the reader does not know it leaves out."""
    return _leaf(pki.issuer(root(), extra=((Unknown(), True),)))


@_attack(Stage.PATH, _no_path, item=39, row=13, fools=True)
def issuer_of_other_names_only() -> bytes:
    """The issuer may issue for its own domain only."""
    limits = x509.NameConstraints([x509.DNSName("specimen.example")], None)
    alternative = x509.SubjectAlternativeName([x509.DNSName("prosecutor.example")])
    return _leaf(pki.issuer(root(), extra=((limits, True),)), extra=((alternative, False),))


@_attack(Stage.PATH, _no_path, item=39, row=13, fools=True)
def certificate_without_the_key_of_its_issuer() -> bytes:
    """The issuer is only known by its name."""
    return _leaf(authority_key=False)


@_attack(Stage.PATH, _no_path, item=41, row=13, fools=True)
def certificate_signed_with_sha_224() -> bytes:
    """The digest of the certificate is too short."""
    return _leaf(digest=hashes.SHA224())


@_attack(Stage.PATH, faults.KEY_IN_PATH, item=42, row=13, fools=True)
def issuer_with_a_small_key() -> bytes:
    """The key of the issuer is broken before that of the prosecutor is."""
    return _leaf(pki.issuer(root(), kind=Kind.RSA2048))


@_attack(Stage.PATH, _no_path, item=42, row=13, fools=True)
def issuer_with_a_key_of_secp256k1() -> bytes:
    """The curve is not one of the profile."""
    return _leaf(pki.issuer(root(), kind=Kind.SECP256K1))


@_attack(Stage.PATH, faults.SIGNER_UNKNOWN, item=71, row=13, fools=True)
def organisation_that_nobody_trusts() -> bytes:
    """The root is trusted, and so is whoever has a certificate below it."""
    return sealed_by(pki.leaf(issuer(), "SPECIMEN Butcher"))


@_attack(Stage.PATH, faults.SIGNER_UNKNOWN, item=71, row=13, fools=True)
def no_organisation() -> bytes:
    """The certificate does not say for whom it stands."""
    return sealed_by(pki.leaf(issuer(), None, owner=PROSECUTOR))


@_attack(Stage.PATH, faults.SIGNER_UNKNOWN, item=71, row=13, fools=True)
def two_organisations() -> bytes:
    """One of the two is trusted."""
    more = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "SPECIMEN Butcher")
    return _leaf(named=pki.name_of("SPECIMEN Seal", PROSECUTOR, more))


@_attack(Stage.PATH, faults.SIGNER_UNKNOWN, item=71, row=13, fools=True)
def organisation_with_another_identifier() -> bytes:
    """The name is right, and the identifier is that of somebody else."""
    more = x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, "VATMD-666")
    return _leaf(named=pki.name_of("SPECIMEN Seal", PROSECUTOR, more))


@_attack(Stage.PATH, faults.SIGNER_UNKNOWN, item=71, row=13, fools=True)
def organisation_in_the_place_of_the_unit() -> bytes:
    """The trusted name stands somewhere in the subject."""
    unit = x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, PROSECUTOR)
    return _leaf(named=pki.name_of(PROSECUTOR, "SPECIMEN Butcher", unit))


@_attack(Stage.AUTHORISATION, faults.ANOTHER_AUTHORITY, item=71, row=13, fools=True)
def another_state() -> bytes:
    """The signature is good and the signatory is trusted, for its own State."""
    return sealed_by(holder(), message(country="RO"))


@_attack(Stage.AUTHORISATION, faults.ANOTHER_AUTHORITY, item=71, row=13, fools=True)
def another_authority() -> bytes:
    """A ministry that is trusted signs in the name of the prosecutor of another State."""
    return sealed_by(holder(MINISTRY))


@_attack(Stage.AUTHORISATION, faults.ANOTHER_AUTHORITY, item=71, row=13, fools=True)
def sender_without_identifier() -> bytes:
    """The message does not say which authority sends it, so any will do."""
    plain = message()
    assert isinstance(plain.header.sender, mla.model.Authority)
    sender = plain.header.sender.changed(id=None)
    return sealed_by(holder(), plain.changed(header=plain.header.changed(sender=sender)))


@_attack(Stage.AUTHORISATION, faults.ROLE_NOT_PERMITTED, "'dataRequest'", item=72, row=13, fools=True)
def role_that_may_not_ask() -> bytes:
    """A provider may answer, and now it asks for the data of a subscriber."""
    return sealed_by(holder(PROVIDER), message(PROVIDER))


@_attack(Stage.AUTHORISATION, faults.SPECIMEN_CERTIFICATE, item=72, row=13, fools=True)
def certificate_for_specimens() -> bytes:
    """The certificate of a training is used in earnest."""
    return sealed_by(holder(SCHOOL), message(SCHOOL, specimen=False))
