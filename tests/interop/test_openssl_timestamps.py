"""Timestamps of an authority that is not ours: ``openssl ts`` answers, and this library judges its tokens."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

import mla_schema as mla
from mla_schema.cli.pem_signer import pem_signer
from mla_schema.core.proof import ProvenBy
from tests.interop.material import Material

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(
        shutil.which("openssl") is None, reason="openssl is not installed: run tests/interop/install.sh"
    ),
]
pytest.importorskip("rfc3161_client", reason="timestamps are checked with the extra [timestamp]")

# Only what is asked of a timestamp authority by RFC 3161; the purpose must be critical and the only one.
_CONFIGURATION: Final = """\
[req]
distinguished_name = name
prompt = no
[name]
CN = SPECIMEN timestamp root
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[authority]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = specimen
[specimen]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = root.pem
signer_digest = sha256
default_policy = 1.3.6.1.4.1.55555.2
digests = sha256, sha384, sha512
accuracy = secs:1
ess_cert_id_alg = sha256
"""
_KEY: Final = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", "tsa.cnf")


@dataclass(frozen=True)
class Authority:
    """A timestamp authority in a folder."""

    folder: Path

    @property
    def root(self) -> bytes:
        """Its root certificate in DER."""
        pem = (self.folder / "root.pem").read_bytes()
        return x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)

    def openssl(self, *arguments: str) -> None:
        done = subprocess.run(
            ["openssl", *arguments], cwd=self.folder, capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr.decode()

    def token(self, covered: bytes) -> bytes:
        """A token over bytes."""
        (self.folder / "covered").write_bytes(covered)
        self.openssl("ts", "-query", "-data", "covered", "-sha256", "-cert", "-out", "query")
        self.openssl(
            *("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-token_out", "-out", "token")
        )
        return (self.folder / "token").read_bytes()


def _authority(folder: Path) -> Authority:
    made = Authority(folder)
    (folder / "tsa.cnf").write_text(_CONFIGURATION)
    (folder / "serial").write_text("01\n")
    made.openssl(
        *("req", "-x509", *_KEY, "-extensions", "root", "-keyout", "root.key", "-out", "root.pem"),
        *("-days", "30"),
    )
    made.openssl("req", "-new", *_KEY, "-subj", "/CN=SPECIMEN TSA", "-keyout", "tsa.key", "-out", "tsa.csr")
    made.openssl(
        *("x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial"),
        *("-extfile", "tsa.cnf", "-extensions", "authority", "-days", "20", "-out", "tsa.pem"),
    )
    return made


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return _authority(tmp_path_factory.mktemp("tsa"))


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Another authority of the same names."""
    return _authority(tmp_path_factory.mktemp("stranger"))


def _sealed(material: Material, form: mla.Form, timestamp: Callable[[bytes], bytes]) -> bytes:
    folder = material.folder
    signer = pem_signer(str(folder / "ES256.key.pem"), str(folder / "ES256.chain.pem"), None)
    return mla.seal(material.message, signer, form=form, at=datetime.now(UTC), timestamp=timestamp)


def _verify(material: Material, data: bytes, *roots: bytes) -> mla.Proof:
    trust = mla.Trust(material.trust.authorities, timestamp_authorities=roots)
    # The token has the time of another process, which may be in the second that follows.
    verified = mla.read(data).verify(trust, at=datetime.now(UTC) + timedelta(seconds=2))
    assert verified.content == material.message
    return verified.proof


@pytest.mark.parametrize("form", mla.Form)
def test_a_token_of_openssl_proves_the_time(material: Material, authority: Authority, form: mla.Form) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    proof = _verify(material, _sealed(material, form, authority.token), authority.root)
    assert proof.proven_by is ProvenBy.TIMESTAMP
    assert before <= proof.proven_at <= datetime.now(UTC) + timedelta(seconds=1)


@pytest.mark.parametrize("form", mla.Form)
def test_a_token_of_another_authority_is_refused(
    material: Material, authority: Authority, stranger: Authority, form: mla.Form
) -> None:
    data = _sealed(material, form, stranger.token)
    with pytest.raises(mla.SignatureError, match=r"^MLA-A31:"):
        _verify(material, data, authority.root)
    assert _verify(material, data, authority.root, stranger.root).proven_by is ProvenBy.TIMESTAMP


@pytest.mark.parametrize("form", mla.Form)
def test_a_token_over_another_signature_is_refused(
    material: Material, authority: Authority, form: mla.Form
) -> None:
    data = _sealed(material, form, lambda covered: authority.token(covered + b" "))
    with pytest.raises(mla.SignatureError, match=r"^MLA-A31:"):
        _verify(material, data, authority.root)


def test_without_an_authority_nothing_is_decided(material: Material, authority: Authority) -> None:
    data = _sealed(material, mla.Form.XML, authority.token)
    with pytest.raises(mla.Undecided, match=r"^MLA-A32:"):
        _verify(material, data)
