"""Two programs outside of Python as points of reference: xmlsec1, and the XML signatures of a JDK."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

import mla_schema as mla
from benchmarks.ours import AT, signable
from benchmarks.pace import PACE
from benchmarks.pki import specimen_signer, specimen_trust
from benchmarks.result import Measured, Result
from benchmarks.signatures import signature_and_path

_JAVA = Path(__file__).parent.parent / "tests" / "interop" / "java" / "VerifyXml.java"
_PROPERTIES = "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"
_NAMES = {"xmlsec1": "xmlsec1, one process", "java": "JDK, one process, warmed"}


def foreign() -> Iterator[Result]:
    """Points of reference outside of Python, one process each: microseconds of wall time for one verification."""
    data = mla.seal(signable(), specimen_signer(), form=mla.Form.XML, at=AT)
    trust = specimen_trust()
    signature_and_path(data, trust)
    found = []
    for _ in range(PACE.rounds(200)):
        start = time.perf_counter()
        signature_and_path(data, trust)
        found.append(time.perf_counter() - start)
    yield Result("ours: signature and path", Measured.of(found, 1e6), unit="µs", group="foreign")
    with TemporaryDirectory() as folder:
        file, root = Path(folder) / "signed.mla.xml", Path(folder) / "root.pem"
        file.write_bytes(data)
        issuer = x509.load_der_x509_certificate(specimen_signer().issuer)
        root.write_bytes(issuer.public_bytes(Encoding.PEM))
        for program, measure in (("xmlsec1", _xmlsec1), ("java", _java)):
            name = _NAMES[program]
            why = None
            if shutil.which(program) is None:
                why = f"{program} is not installed"
            else:
                try:
                    yield Result(name, measure(root, file), unit="µs", group="foreign")
                except (subprocess.SubprocessError, ValueError, OSError) as error:
                    why = f"{program} does not run here ({type(error).__name__})"
            if why is not None:
                yield Result.absent(name, why, unit="µs", group="foreign")


def _xmlsec1(root: Path, file: Path) -> Measured:
    """Many verifications of a process less one of another: what starting costs is the same in both."""
    many = 1 + PACE.size(400, 5)
    options = ["--enabled-key-data", "x509", "--trusted-pem", str(root), "--id-attr:Id", _PROPERTIES]

    def seconds(repeat: int) -> float:
        command = ["xmlsec1", "--verify", *options, "--repeat", str(repeat), str(file)]
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603  # Our own arguments.
        return time.perf_counter() - start

    return Measured.of([(seconds(many) - seconds(1)) / (many - 1) for _ in range(PACE.rounds(7))], 1e6)


def _java(root: Path, file: Path) -> Measured:
    """The program of the interoperability tests is given the same file many times and says a line for each."""
    warming, count, batch = PACE.size(2_000, 5), PACE.size(2_000, 20), PACE.size(100, 5)
    command = ["java", str(_JAVA), str(root), *[str(file)] * (warming + count)]
    instants = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # The same.
        assert process.stdout is not None
        for line in process.stdout:
            instants.append(time.perf_counter())
            if not line.endswith("\tvalid\n"):
                process.kill()
                raise ValueError(line)
    # The compiler of the JDK is done with it after some thousand calls; what came before does not count.
    warm = instants[warming - 1 :: batch]
    return Measured.of([(end - start) / batch for start, end in itertools.pairwise(warm)], 1e6)
