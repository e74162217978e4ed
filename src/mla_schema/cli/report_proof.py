"""What was found out about who signed, for people and for programs."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mla_schema.cli.instants import shown
from mla_schema.cli.screen import Screen, tame
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.core.proof import Proof, ProvenBy, RevocationStatus, SignatoryKind
from mla_schema.core.report import Report

if TYPE_CHECKING:
    from mla_schema.road import Endorsement

_KINDS = {
    SignatoryKind.SEAL: "seal of the office",
    SignatoryKind.SIGNATURE: "signature of a person, by virtue of an office",
}
_PROVEN = {
    ProvenBy.TIMESTAMP: "by a trusted timestamp",
    ProvenBy.REGISTRATION: "by your own register",
    ProvenBy.JUDGEMENT: "the time of this judgement; that it existed earlier is not proven",
}
_REVOCATION = {
    RevocationStatus.GOOD: "not revoked at the proven time",
    RevocationStatus.BY_TRUST_LIST: "told by the trust list alone, where the certificate is pinned",
    RevocationStatus.NOT_CHECKED: "not checked",
    RevocationStatus.UNKNOWN: "unknown: a current list of an issuer is missing",
}

_VERDICTS = {
    ValidationVerdict.VALIDATED: "validated",
    ValidationVerdict.VALIDATED_IN_PART: "validated in part",
    ValidationVerdict.NOT_VALIDATED: "NOT validated",
}


def proof_lines(
    report: Report, proof: Proof, screen: Screen, endorsement: "Endorsement | None" = None
) -> Iterator[str]:
    """All of it, one thing in a line.

    Args:
        report: The report on the message.
        proof: What was verified about it.
        screen: Where it will be read.
        endorsement: What it says of the message that it endorses, where that was asked.
    """
    rows = {
        "signed by": signatory(proof),
        "as": _KINDS[proof.kind] + (", for specimens only" if proof.specimen else ""),
        "claimed time": f"{shown(proof.claimed_at)}, a claim of the signatory",
        "proven time": f"{shown(proof.proven_at)}, {_PROVEN[proof.proven_by]}",
        "algorithm": proof.algorithm + (", which is on its way out" if proof.transitional else ""),
        "certificate": f"SHA-256 {proof.certificate}",
        "revocation": _REVOCATION[proof.revocation],
        "message": f"{report.message_id}, {report.digest}",
    }
    if endorsement is not None:
        rows["endorses"] = f"the message above: {_stated(endorsement)}"
    width = max(map(len, rows)) + 2
    for name, value in rows.items():
        yield from screen.wrap(f"{name:<{width}}{value}", indent=2, hanging=2 + width)


def proof_line(proof: Proof) -> str:
    """The most of it in one line.

    Args:
        proof: What was verified.
    """
    specimen = ", for specimens only" if proof.specimen else ""
    return f"signed by {signatory(proof)}: {_KINDS[proof.kind]}{specimen}"


def signatory(proof: Proof) -> str:
    """Who signed.

    Args:
        proof: What was verified.
    """
    state = proof.country or "an international body"
    return tame(f"{proof.authority_name} ({proof.authority_id}), {state}")


def endorsement_object(endorsement: "Endorsement") -> dict[str, Any]:
    """The members of an endorsement, for JSON.

    Args:
        endorsement: What a message says of the one that it endorses.
    """
    until = endorsement.valid_until
    return {
        "kind": endorsement.kind.value,
        "verdict": endorsement.verdict,
        "items": list(endorsement.items),
        "validUntil": until.isoformat() if until is not None else None,
        "language": endorsement.language,
    }


def _stated(endorsement: "Endorsement") -> str:
    """What an endorsement says, in words."""
    if endorsement.verdict is None:
        return f"translated into {endorsement.language}" if endorsement.language else "passed on"
    items = f"items {', '.join(endorsement.items)}" if endorsement.items else "all items"
    until = f", until {endorsement.valid_until}" if endorsement.valid_until else ""
    return tame(f"{_VERDICTS[endorsement.verdict]}, {items}{until}")
