"""What was found out about who signed, for people and for programs."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from mla_schema.cli.instants import shown
from mla_schema.cli.screen import Screen, tame
from mla_schema.cli.speaking import value, word
from mla_schema.codes.validation_verdict import ValidationVerdict
from mla_schema.core.proof import Proof
from mla_schema.core.report import Report
from mla_schema.rendering.wording import IN_ENGLISH, Wording

if TYPE_CHECKING:
    from mla_schema.road import Endorsement

_VERDICTS = {
    ValidationVerdict.VALIDATED: "proof.endorsed.validated",
    ValidationVerdict.VALIDATED_IN_PART: "proof.endorsed.validatedInPart",
    ValidationVerdict.NOT_VALIDATED: "proof.endorsed.notValidated",
}


def proof_lines(
    report: Report,
    proof: Proof,
    screen: Screen,
    endorsement: "Endorsement | None" = None,
    wording: Wording = IN_ENGLISH,
) -> Iterator[str]:
    """All of it, one thing in a line.

    Args:
        report: The report on the message.
        proof: What was verified about it.
        screen: Where it will be read.
        endorsement: What it says of the message that it endorses, where that was asked.
        wording: The languages.
    """
    say = partial(word, wording)
    algorithm = value(proof.algorithm, wording)
    if proof.transitional:
        algorithm = say("proof.transitional", algorithm=tame(proof.algorithm))
    rows = {
        "signedBy": value(signatory(proof, wording), wording),
        "as": _kind(proof, wording),
        "claimedTime": say("proof.claim", time=shown(proof.claimed_at)),
        "provenTime": say(f"proof.by.{proof.proven_by.value}", time=shown(proof.proven_at)),
        "algorithm": algorithm,
        "certificate": value(f"SHA-256 {proof.certificate}", wording),
        "revocation": say(f"proof.revoked.{proof.revocation.value}"),
        "message": value(f"{report.message_id}, {report.digest}", wording),
    }
    if endorsement is not None:
        rows["endorses"] = say("proof.above", stated=_stated(endorsement, wording))
    captions = {name: say(f"proof.{name}") for name in rows}
    width = max(map(len, captions.values())) + 2
    for name, told in rows.items():
        yield from screen.wrap(f"{captions[name]:<{width}}{told}", indent=2, hanging=2 + width)


def proof_line(proof: Proof, wording: Wording = IN_ENGLISH) -> str:
    """The most of it in one line.

    Args:
        proof: What was verified.
        wording: The languages.
    """
    return word(wording, "proof.line", signatory=signatory(proof, wording), kind=_kind(proof, wording))


def signatory(proof: Proof, wording: Wording = IN_ENGLISH) -> str:
    """Who signed.

    Args:
        proof: What was verified.
        wording: The languages.
    """
    state = proof.country or word(wording, "proof.international")
    return f"{tame(f'{proof.authority_name} ({proof.authority_id})')}, {state}"


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


def _kind(proof: Proof, wording: Wording) -> str:
    kind = word(wording, f"proof.kind.{proof.kind.value}")
    return word(wording, "proof.specimen", kind=kind) if proof.specimen else kind


def _stated(endorsement: "Endorsement", wording: Wording) -> str:
    """What an endorsement says, in words."""
    say = partial(word, wording)
    if endorsement.verdict is None:
        if not endorsement.language:
            return say("proof.endorsed.passedOn")
        return say("proof.endorsed.translated", language=tame(endorsement.language))
    items = say("proof.endorsed.all")
    if endorsement.items:
        items = say("proof.endorsed.items", items=tame(", ".join(endorsement.items)))
    stated = say(_VERDICTS[endorsement.verdict], items=items)
    until = endorsement.valid_until
    return say("proof.endorsed.until", stated=stated, date=str(until)) if until is not None else stated
