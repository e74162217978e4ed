"""The words around findings and proofs: verdicts, captions and counts, on a screen and on a page.

The key in a catalogue is ``heading.`` and the key here. A caption stands before its value with one space between;
its colon is part of it, because not every language has that of English.
"""

from collections.abc import Mapping
from typing import Final

from mla_schema.parties.wording import DISCLAIMER

FRAME: Final[Mapping[str, str]] = {
    # Verdicts
    "verdict.valid": "valid",
    "verdict.invalid": "not valid",
    "verdict.unreadable": "cannot be read",
    "verdict.undecided": "undecided",
    "verdict.verified": "verified",
    "verdict.notVerified": "not verified",
    "verdict.unopened": "cannot be opened",
    # How many
    "count.error.single": "{count} error",
    "count.error.several": "{count} errors",
    "count.warning.single": "{count} warning",
    "count.warning.several": "{count} warnings",
    "count.note.single": "{count} note",
    "count.note.several": "{count} notes",
    "count.noErrors": "no errors",
    "count.schemaAgrees": "and the XML Schema agrees",
    "count.omitted.single": "and {count} further finding that is not shown (use --max-findings)",
    "count.omitted.several": "and {count} further findings that are not shown (use --max-findings)",
    "count.hidden": "{count} further findings are not shown.",
    "count.files": "{count} files",
    "count.verdict": "{count} {verdict}",
    "count.ofFiles": "{reason} ({count} of {total} files)",
    # Findings
    "finding.line": "line {line}",
    "finding.column": "line {line}, column {column}",
    "finding.warning": "warning:",
    "finding.note": "note:",
    "finding.accepted.error": "accepted error:",
    "finding.accepted.warning": "accepted warning:",
    "finding.accepted.note": "accepted note:",
    "finding.advice": "What to do:",
    "finding.source": "Source:",
    "finding.doesNotCount": "Does not count:",
    "finding.inEnglish": "[in English]",
    # Layers
    "layers.notJudged": "Not judged:",
    "layers.title": "Layers",
    "layer.wire": "wire",
    "layer.signature": "signature",
    "layer.structure": "structure",
    "layer.attachments": "attachments",
    "layer.extensions": "extensions",
    "layer.second-opinion": "second opinion",
    "layer.rules": "rules",
    # Who signed
    "proof.signedBy": "signed by",
    "proof.as": "as",
    "proof.claimedTime": "claimed time",
    "proof.provenTime": "proven time",
    "proof.algorithm": "algorithm",
    "proof.certificate": "certificate",
    "proof.revocation": "revocation",
    "proof.message": "message",
    "proof.endorses": "endorses",
    "proof.line": "signed by {signatory}: {kind}",
    "proof.international": "an international body",
    "proof.specimen": "{kind}, for specimens only",
    "proof.claim": "{time}, a claim of the signatory",
    "proof.transitional": "{algorithm}, which is on its way out",
    "proof.kind.seal": "seal of the office",
    "proof.kind.signature": "signature of a person, by virtue of an office",
    "proof.by.timestamp": "{time}, by a trusted timestamp",
    "proof.by.registration": "{time}, by your own register",
    "proof.by.judgement": "{time}, the time of this judgement; that it existed earlier is not proven",
    "proof.revoked.good": "not revoked at the proven time",
    "proof.revoked.byTrustList": "told by the trust list alone, where the certificate is pinned",
    "proof.revoked.notChecked": "not checked",
    "proof.revoked.unknown": "unknown: a current list of an issuer is missing",
    "proof.above": "the message above: {stated}",
    "proof.endorsed.translated": "translated into {language}",
    "proof.endorsed.passedOn": "passed on",
    "proof.endorsed.validated": "validated, {items}",
    "proof.endorsed.validatedInPart": "validated in part, {items}",
    "proof.endorsed.notValidated": "NOT validated, {items}",
    "proof.endorsed.items": "items {items}",
    "proof.endorsed.all": "all items",
    "proof.endorsed.until": "{stated}, until {date}",
    # With which trust list
    "trust.caption": "Trust list:",
    "trust.list": "number {number}; operator: {operator}; issued: {issued}; to be used until: {until}; {digest}",
    "trust.byHand": "none; the trusted certificates were chosen by hand",
    "trust.number": "Number of the list",
    "trust.issued": "Issued at",
    "trust.until": "To be used until",
    "trust.digest": "Digest of the list",
    # A page on files
    "page.title": "Report of mla-schema",
    "page.message": "Message",
    "page.digest": "Content digest",
    "page.judgedAt": "Judged at",
    "page.rules": "Rules",
    "page.party": "Party",
    "page.signedBy": "Signed by",
    "page.footer": "Findings are no legal advice, and acceptance is for the requested Party to decide.",
    # The explanation of a rule
    "explain.severity": "Severity:",
    "explain.weight.error": "error",
    "explain.weight.warning": "warning",
    "explain.weight.note": "note",
    "explain.later": "{severity} ({declared} once its law is read)",
    "explain.why": "Why:",
    "explain.advice": "What to do:",
    "explain.law": "Law:",
    "explain.recalled": "(recalled, not read)",
    "explain.example": "Example:",
    "explain.passes": "a complete message passes.",
    "explain.counterExample": "Counter-example:",
    "explain.after": "the same after '{edit}'.",
    "explain.foundAt": "Found at:",
    "explain.file": "the file itself",
    # Parties
    "party.disclaimer": DISCLAIMER,
}

_NUMBER = (
    "Stands with any number but 1: write it so that no number needs another form, as in 'errors: {count}'."
)

FRAME_NOTES: Final[Mapping[str, str]] = {
    **{name: _NUMBER for name in FRAME if name.endswith(".several")},
    "count.hidden": _NUMBER,
    "count.files": _NUMBER,
    "count.verdict": "Files by verdict; 'valid: 3' will do. {verdict} is one of the words under heading.verdict.",
    "layer.wire": "The first check: are the bytes XML or JSON, within limits?",
    "layer.structure": "The second check: has the message the elements that the format knows?",
    "proof.as": "Stands before the kind of the signature, as in: signed as 'seal of the office'.",
    "trust.list": "Tells which trust list was used: its number, the name of the office that keeps it, two times, a digest.",
    "trust.byHand": "Stands after 'Trust list:'. The certificates were chosen one by one; no signed trust list was used.",
    "explain.after": "{edit} is a change of the file, in the words of a program.",
}
"""What a translator has to know of some of them."""
