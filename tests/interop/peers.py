"""The foreign implementations: how the program of each is started, and what it is known to do."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mla_schema.road import Form
from tests.interop.material import ALGORITHMS

HERE: Final = Path(__file__).parent
_INSTALL: Final = "run tests/interop/install.sh"


@dataclass(frozen=True)
class Peer:
    """An implementation that we did not write.

    Attributes:
        id: Its name in test ids.
        name: Its name for people.
        form: The syntax that it is tried on.
        verify: The beginning of the command that verifies.
        sign: The beginning of the command that seals; absent where it cannot.
        needs: Commands and files without which it does not run.
        version: Tells its version.
        cannot_verify: The algorithms that it does not verify, and why.
        cannot_sign: The algorithms with which it does not seal, and why.
        refused: The code and problem with which this library refuses what it seals, and why that is so.
        verifying: What a reader of the table should know of how it verifies.
        sealing: And of how it seals.
    """

    id: str
    name: str
    form: Form
    verify: tuple[str, ...]
    sign: tuple[str, ...] | None
    needs: tuple[str, ...]
    version: Callable[[], str]
    cannot_verify: Mapping[str, str] = field(default_factory=dict)
    cannot_sign: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[str, str] | None = None
    verifying: str = ""
    sealing: str = ""

    @property
    def verifies(self) -> tuple[str, ...]:
        return tuple(each for each in ALGORITHMS if each not in self.cannot_verify)

    @property
    def signs(self) -> tuple[str, ...]:
        return tuple(each for each in ALGORITHMS if each not in self.cannot_sign)

    def missing(self) -> str | None:
        """Why it cannot be run here, if it cannot."""
        for each in self.needs:
            if "/" not in each and shutil.which(each) is None:
                return f"{each} is not installed: {_INSTALL}"
            if "/" in each and not Path(each).exists():
                return f"tests/interop/{Path(each).relative_to(HERE)} is missing: {_INSTALL}"
        return None


def run(command: tuple[str, ...], *arguments: Path | str) -> subprocess.CompletedProcess[str]:
    """Run a program to its end."""
    return subprocess.run(
        [*command, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def _printed(*command: str) -> Callable[[], str]:
    def version() -> str:
        done = run(command)
        found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
        return found[0] if found else "unknown"

    return version


def _written(file: str, pattern: str) -> Callable[[], str]:
    """A version that is pinned in a file; the pattern's group finds it."""

    def version() -> str:
        found = re.search(pattern, (HERE / file).read_text(encoding="utf-8"))
        assert found is not None
        return found[1]

    return version


# Programs that end after seconds are better off without the second compiler and the parallel collector.
_JVM: Final = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def _in_java(program: str) -> tuple[str, ...]:
    return (*_JVM, str(HERE / "java" / program))


def _with_libraries(program: str) -> tuple[str, ...]:
    return (*_JVM, "-cp", f"{_JARS}/*", str(HERE / "java" / program))


def _in_node(program: str) -> tuple[str, ...]:
    return ("node", str(HERE / "node" / program))


def _in_python(program: str) -> tuple[str, ...]:
    return (_PYTHON, str(HERE / "python" / program))


def _in_go(program: str) -> tuple[str, ...]:
    return (str(HERE / "go" / "bin" / program),)


def _in_bash(program: str) -> tuple[str, ...]:
    return ("bash", str(HERE / "xmlsec1" / program))


def _of_python(package: str) -> Callable[[], str]:
    return _written("python/requirements.txt", rf"(?m)^{package}==(.+)$")


def _of_node(package: str) -> Callable[[], str]:
    return _written("node/package.json", rf'"{package}": "([^"]+)"')


_JARS: Final = str(HERE / "java" / "target" / "lib")
_PYTHON: Final = str(HERE / "python" / ".venv" / "bin" / "python")
_MODULES: Final = str(HERE / "node" / "node_modules")
_OF_DSS: Final = _written("java/pom.xml", r"<dss.version>(.+)</dss.version>")

PEERS: Final = (
    Peer(
        id="xmlsec1",
        name="xmlsec1 (Debian)",
        form=Form.XML,
        verify=_in_bash("verify.sh"),
        sign=_in_bash("sign.sh"),
        needs=("xmlsec1", "xmllint", "openssl"),
        version=_printed("xmlsec1", "--version"),
        cannot_verify={
            "PS256": "RSA-PSS came with libxmlsec 1.3",
            "Ed25519": "it has no Ed25519",
        },
        cannot_sign={
            "PS256": "RSA-PSS came with libxmlsec 1.3",
            "Ed25519": "it has no Ed25519",
        },
        sealing="fills in a template",
    ),
    Peer(
        id="jdk",
        name="JDK, javax.xml.crypto.dsig",
        form=Form.XML,
        verify=_in_java("VerifyXml.java"),
        sign=_in_java("SignXml.java"),
        needs=("java",),
        version=_printed("java", "-version"),
    ),
    Peer(
        id="dss",
        name="EU DSS",
        form=Form.XML,
        verify=_with_libraries("VerifyDss.java"),
        sign=_with_libraries("SignDss.java"),
        needs=("java", _JARS),
        version=_OF_DSS,
        cannot_verify={
            "Ed25519": "the signature is found good, but the policy that DSS comes with does not admit EdDSA"
        },
        cannot_sign={
            "ES512": "about one in four of its signatures with P-521 is too short: it drops leading zeros"
        },
        verifying="says XAdES-BASELINE-B",
    ),
    Peer(
        id="python-xmlsec",
        name="python-xmlsec",
        form=Form.XML,
        verify=_in_python("verify_xmlsec.py"),
        sign=_in_python("sign_xmlsec.py"),
        needs=(_PYTHON,),
        version=_of_python("xmlsec"),
        cannot_verify={"Ed25519": "its libxmlsec has no Ed25519"},
        cannot_sign={"Ed25519": "its libxmlsec has no Ed25519"},
        sealing="fills in a template",
    ),
    Peer(
        id="pybergshamra",
        name="pybergshamra",
        form=Form.XML,
        verify=_in_python("verify_bergshamra.py"),
        sign=_in_python("sign_bergshamra.py"),
        needs=(_PYTHON,),
        version=_of_python("pybergshamra"),
        verifying="with its strict mode off, which refuses every XAdES",
        sealing="fills in a template",
    ),
    Peer(
        id="signxml",
        name="signxml",
        form=Form.XML,
        verify=_in_python("verify_signxml.py"),
        sign=_in_python("sign_signxml.py"),
        needs=(_PYTHON,),
        version=_of_python("signxml"),
        cannot_verify={"Ed25519": "it has no Ed25519"},
        cannot_sign={"Ed25519": "it has no Ed25519"},
        refused=(
            "MLA-A02: the content of 'SignedInfo' is not that of the profile",
            "it signs `KeyInfo` too and leaves out transforms, so that nobody else verifies it",
        ),
    ),
    Peer(
        id="xml-crypto",
        name="xml-crypto (npm)",
        form=Form.XML,
        verify=_in_node("verify-xml-crypto.js"),
        sign=_in_node("sign-xml-crypto.js"),
        needs=("node", f"{_MODULES}/xml-crypto"),
        version=_of_node("xml-crypto"),
        verifying="with ECDSA and Ed25519 registered",
        sealing="with ECDSA and Ed25519 registered",
    ),
    Peer(
        id="xadesjs",
        name="xadesjs (npm)",
        form=Form.XML,
        verify=_in_node("verify-xadesjs.js"),
        sign=_in_node("sign-xadesjs.js"),
        needs=("node", f"{_MODULES}/xadesjs"),
        version=_of_node("xadesjs"),
        cannot_verify={"Ed25519": "it has no Ed25519"},
        cannot_sign={"Ed25519": "it has no Ed25519"},
        verifying="with the key handed to it",
        sealing="with what it leaves out added",
    ),
    Peer(
        id="goxmldsig",
        name="goxmldsig (Go)",
        form=Form.XML,
        verify=_in_go("verifyxml"),
        sign=None,
        needs=(_in_go("verifyxml")[0],),
        version=_written("go/go.mod", r"goxmldsig v(\S+)"),
        cannot_verify={"PS256": "it has no RSA-PSS", "Ed25519": "it has no Ed25519"},
        verifying="only with what the program adds: raw ECDSA, the second reference, the path",
    ),
    Peer(
        id="jose",
        name="jose (npm)",
        form=Form.JSON,
        verify=_in_node("verify-jose.js"),
        sign=_in_node("sign-jose.js"),
        needs=("node", f"{_MODULES}/jose"),
        version=_of_node("jose"),
    ),
    Peer(
        id="jdk",
        name="JDK, java.security.Signature",
        form=Form.JSON,
        verify=_in_java("VerifyJws.java"),
        sign=_in_java("SignJws.java"),
        needs=("java",),
        version=_printed("java", "-version"),
    ),
    Peer(
        id="dss",
        name="EU DSS",
        form=Form.JSON,
        verify=_with_libraries("VerifyDss.java"),
        sign=_with_libraries("SignDss.java"),
        needs=("java", _JARS),
        version=_OF_DSS,
        cannot_verify={"Ed25519": "it knows the algorithm only by its former name, EdDSA"},
        cannot_sign={
            "ES512": "about one in four of its signatures with P-521 is too short: it drops leading zeros",
            "Ed25519": "it knows the algorithm only by its former name, EdDSA",
        },
        verifying="says JAdES-BASELINE-B",
    ),
    Peer(
        id="nimbus",
        name="nimbus-jose-jwt (Java)",
        form=Form.JSON,
        verify=_with_libraries("VerifyNimbus.java"),
        sign=_with_libraries("SignNimbus.java"),
        needs=("java", _JARS),
        version=_written("java/pom.xml", r"nimbus-jose-jwt</artifactId>\s*<version>(.+)</version>"),
        verifying="Ed25519 with Tink beside it",
        sealing="Ed25519 with Tink beside it",
    ),
    Peer(
        id="jwcrypto",
        name="jwcrypto (Python)",
        form=Form.JSON,
        verify=_in_python("verify_jwcrypto.py"),
        sign=_in_python("sign_jwcrypto.py"),
        needs=(_PYTHON,),
        version=_of_python("jwcrypto"),
    ),
    Peer(
        id="joserfc",
        name="joserfc (Python)",
        form=Form.JSON,
        verify=_in_python("verify_joserfc.py"),
        sign=_in_python("sign_joserfc.py"),
        needs=(_PYTHON,),
        version=_of_python("joserfc"),
        verifying="with its limit on headers raised",
        sealing="with its limit on headers raised",
    ),
    Peer(
        id="go-jose",
        name="go-jose (Go)",
        form=Form.JSON,
        verify=_in_go("verifyjws"),
        sign=_in_go("signjws"),
        needs=(_in_go("verifyjws")[0], _in_go("signjws")[0]),
        version=_written("go/go.mod", r"go-jose/v4 v(\S+)"),
        cannot_verify={"Ed25519": "it knows the algorithm only by its former name, EdDSA"},
        cannot_sign={"Ed25519": "it knows the algorithm only by its former name, EdDSA"},
    ),
)
"""All of them, those of the judges whom courts ask first at the head."""
