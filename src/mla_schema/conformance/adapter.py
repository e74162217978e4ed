"""This library behind the protocol: what it is asked in lines, and how it answers.

A verb is a function in ``answers``, ``judgements`` or ``showing``.
"""

import json
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import IO, Any, Final

from mla_schema import __version__
from mla_schema.conformance import answers, judgements, showing
from mla_schema.conformance.judging import ERROR, UNSUPPORTED
from mla_schema.conformance.program import LARGEST
from mla_schema.conformance.running import PROTOCOL, SYNTAXES
from mla_schema.locale.promises import PROMISED

FEATURES: Final = {
    "understood": "the caller names the extensions that it understands",
    "convert": "a message is written in the other syntax",
    "ES256": "ECDSA on P-256 with SHA-256",
    "ES384": "ECDSA on P-384 with SHA-384",
    "ES512": "ECDSA on P-521 with SHA-512",
    "PS256": "RSA-PSS with SHA-256",
    "PS384": "RSA-PSS with SHA-384",
    "PS512": "RSA-PSS with SHA-512",
    "Ed25519": "Ed25519",
    "pinned": "a certificate stands in the trust itself",
    "issuers": "a certificate stands below one in the trust, and names the organisation",
    "roles": "roles, times of granting and certificates for specimens are heeded",
    "timestamp": "timestamps of RFC 3161",
    "revocation": "revocation lists",
    "trustList": "signed trust lists",
    "endorsement": "transmittals, validations and translations are matched with what they endorse",
    "party": "what a Party asks for is judged",
    **{f"language-{each}": f"a message is shown in the language '{each}'" for each in PROMISED},
}
"""The features of the suite, with what each is; an implementation claims those that it has."""
FAMILIES: Final = ("reading", "digest", "signature", "trust", "rules", "lifecycle", "statistics", "rendering")
"""The families that this library claims."""

_TIMESTAMPS: Final = "rfc3161_client"

Answer = Callable[[Mapping[str, Any]], dict[str, Any]]
VERBS: Final[Mapping[str, Answer]] = {
    "read": answers.read,
    "digest": answers.digest,
    "convert": answers.convert,
    "verify": answers.verify,
    "endorse": answers.endorse,
    "rules": judgements.rules,
    "fold": judgements.fold,
    "statistics": judgements.statistics,
    "render": showing.render,
}
"""What can be asked, beside what the program is."""


class Adapter:
    """Answers requests; nothing that is asked ends it."""

    def ask(self, request: Mapping[str, Any], seconds: float = 0.0) -> dict[str, Any]:
        """Answer a request.

        Args:
            request: What is asked.
            seconds: How long it may take; nothing here needs to be told.
        """
        del seconds
        id_ = request.get("id")
        if request.get("do") == "hello":
            return {"id": id_, "outcome": answers.ACCEPTED, **self.manifest()}
        answer = VERBS.get(str(request.get("do")))
        if answer is None:
            return {"id": id_, "outcome": UNSUPPORTED}
        try:
            return {"id": id_, **answer(request)}
        except Exception as error:  # noqa: BLE001  # A fault of ours is an answer that is wrong, and not the end.
            return {"id": id_, "outcome": ERROR, "detail": type(error).__name__}

    def manifest(self) -> dict[str, Any]:
        """What this library claims."""
        without = set() if find_spec(_TIMESTAMPS) is not None else {"timestamp"}
        return {
            "implementation": "mla-schema",
            "version": __version__,
            "protocol": PROTOCOL,
            "families": {family: list(SYNTAXES) for family in FAMILIES},
            "features": [each for each in FEATURES if each not in without],
        }

    def serve(self, requests: IO[bytes], answered: IO[bytes]) -> None:
        """Answer line by line, until there are no more.

        Args:
            requests: Where the requests come from.
            answered: Where the answers go.
        """
        while line := requests.readline(LARGEST + 1):
            answered.write(json.dumps(self._answer_to(line), ensure_ascii=False).encode() + b"\n")
            answered.flush()

    def _answer_to(self, line: bytes) -> dict[str, Any]:
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        return (
            self.ask(request)
            if isinstance(request, dict)
            else {"id": None, "outcome": ERROR, "detail": "no request"}
        )
