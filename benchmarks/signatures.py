"""The verification of one signed file by libraries that others wrote, each as it is meant to be used."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import verification
from lxml import etree

import mla_schema as mla
from benchmarks.ours import AT, signable
from benchmarks.pki import specimen_signer, specimen_trust
from benchmarks.result import Result
from benchmarks.timing import interleave

Verify = Callable[[], object]
_EXTRA = "it comes with mla-schema[bench]"


def signatures() -> Iterator[Result]:
    """Peers verify the same signed file: how long they take / our verification of signature and path."""
    signer, trust, message = specimen_signer(), specimen_trust(), signable()
    xml, text = (mla.seal(message, signer, form=form, at=AT) for form in (mla.Form.XML, mla.Form.JSON))
    with ExitStack() as stack:
        for form, data, peers in (
            (
                mla.Form.XML,
                xml,
                {"signxml XAdES": _signxml, "python-xmlsec": _xmlsec, "pybergshamra": _bergshamra},
            ),
            (mla.Form.JSON, text, {"joserfc": _joserfc}),
        ):
            work: dict[str, Verify] = {
                "ours": partial(signature_and_path, data, trust),
                "ours and decoded": partial(_verified, data, trust),
            }
            absent = []
            for name, make in peers.items():
                try:
                    verify = make(data, stack)
                    assert verify()
                except Exception as error:  # noqa: BLE001  # A peer may be missing, or not run here, for any reason.
                    absent.append(
                        Result.absent(f"{name}, {form.name} / ours", _reason(error), group=form.name)
                    )
                else:
                    work[name] = verify
            timings = interleave(work, rounds=60)
            yield Result(f"ours, {form.name}", timings.seconds("ours", 1e6), unit="µs")
            for name in list(work)[1:]:
                yield Result(f"{name}, {form.name} / ours", timings.ratio(name, "ours"), group=form.name)
            yield from absent


def signature_and_path(data: bytes, trust: mla.Trust) -> object:
    """What peers do as well: the signature, what it covers, and the path of its certificate; nothing is decoded."""
    return trust.candidates(mla.read(data).signed_content(trust), AT)


def _verified(data: bytes, trust: mla.Trust) -> object:
    return mla.read(data).verify(trust, at=AT)


def _reason(error: Exception) -> str:
    # The first line names the module or the problem; what follows may name places of the machine.
    first = str(error).strip().partition("\n")[0]
    if isinstance(error, ModuleNotFoundError):
        return f"{error.name} is not installed; {_EXTRA}"
    if isinstance(error, ImportError):
        return f"cannot be imported here ({type(error).__name__})"
    return f"does not verify here ({type(error).__name__}: {first[:120]})"


def _issuer() -> x509.Certificate:
    return x509.load_der_x509_certificate(specimen_signer().issuer)


def _signxml(data: bytes, stack: ExitStack) -> Verify:
    algorithms, xades = import_module("signxml.algorithms"), import_module("signxml.xades.xades")
    profile = xades.XAdESSignatureConfiguration(
        location="./",
        expect_references=2,
        signature_methods=frozenset({algorithms.SignatureMethod.ECDSA_SHA256}),
        digest_algorithms=frozenset({algorithms.DigestAlgorithm.SHA256}),
    )
    roots = Path(stack.enter_context(TemporaryDirectory())) / "roots.pem"
    roots.write_bytes(_issuer().public_bytes(Encoding.PEM))
    policy = verification.ExtensionPolicy.permit_all()
    verifier = xades.XAdESVerifier
    return lambda: verifier().verify(data, ca_pem_file=str(roots), ee_policy=policy, expect_config=profile)


def _xmlsec(data: bytes, _stack: ExitStack) -> Verify:
    xmlsec: Any = import_module("xmlsec")
    manager = xmlsec.KeysManager()
    manager.load_cert_from_memory(
        specimen_signer().issuer, xmlsec.constants.KeyDataFormatCertDer, xmlsec.constants.KeyDataTypeTrusted
    )

    def verify() -> bool:
        tree = etree.fromstring(data)
        # libxmlsec knows no Id that a schema did not declare.
        xmlsec.tree.add_ids(tree, ["Id"])
        context = xmlsec.SignatureContext(manager)
        # Without this a bare public key in the file would be taken and believed.
        context.set_enabled_key_data([xmlsec.constants.KeyDataX509])
        context.verify(tree[-1])
        return True

    return verify


def _bergshamra(data: bytes, _stack: ExitStack) -> Verify:
    library: Any = import_module("pybergshamra")
    manager = library.KeysManager()
    manager.add_trusted_cert(specimen_signer().issuer)
    text = data.decode()

    def verify() -> bool:
        # The strict mode does not know that XAdES signs properties inside of the signature.
        context = library.DsigContext(manager, trusted_keys_only=False, strict_verification=False)
        context.enabled_key_data_x509 = True
        result = library.verify(context, text)
        return bool(result and result.all_reference_digests_verified)

    return verify


def _joserfc(data: bytes, _stack: ExitStack) -> Verify:
    jws, jwk = import_module("joserfc.jws"), import_module("joserfc.jwk")
    parameter = import_module("joserfc.registry").HeaderParameter
    registry = jws.JWSRegistry({"iat": parameter("Issued At", "int")}, algorithms=["ES256"])
    # By default headers end at 512 bytes, which is less than a certificate.
    registry.max_header_length, registry.max_payload_length = 131_072, 16 * 1024 * 1024
    (leaf,) = specimen_signer().certificates
    public = x509.load_der_x509_certificate(leaf).public_key()
    key = jwk.import_key(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), "EC")
    header = json.loads(urlsafe_b64decode(json.loads(data)["protected"] + "=="))
    assert header["alg"] == "ES256"
    return lambda: jws.deserialize_json(json.loads(data), key, registry=registry).payload
