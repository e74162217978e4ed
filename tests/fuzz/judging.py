"""What became of a damaged file, and of many."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

import mla_schema as mla
from tests.fuzz.mutating import Mutant, mutant
from tests.fuzz.originals import Meaning, originals, trust
from tests.fuzz.reasons import reason
from tests.signature.pki import AT

_EVERY = 16
"""Each so many files also go through ``validate``."""


class Verdict(StrEnum):
    """What became of a file."""

    REFUSED = "refused"
    """In good order."""
    SAME = "accepted, with the content, signatory and signing time of an original"
    NEW = "accepted, signed anew, with the content that anybody reads in it"
    CHANGED = "ACCEPTED, BUT SAYS SOMETHING ELSE"
    UNEXPLAINED = "ACCEPTED, SAYS THE SAME, BUT DIFFERS WHERE IT SHOULD NOT"
    CRASHED = "CRASHED"

    @property
    def is_failure(self) -> bool:
        """Whether it may not happen."""
        return self in {Verdict.CHANGED, Verdict.UNEXPLAINED, Verdict.CRASHED}


@dataclass(slots=True)
class Summary:
    """What became of many files."""

    form: mla.Form
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def text(self) -> str:
        """A plain report."""
        lines = [f"{self.form}: {self.verdicts.total()} files"]
        lines += [f"  {self.verdicts[each]:>8}  {each}" for each in Verdict]
        lines.append("  accepted though damaged, by what the damage spared: ")
        lines += [f"  {count:>8}  {why}" for why, count in self.reasons.most_common()]
        lines.append("  accepted, by what was done: ")
        lines += [f"  {count:>8}  {kind}" for kind, count in self.accepted.most_common()]
        lines.append("  refused, by code: ")
        lines.append("    " + ", ".join(f"{code} {count}" for code, count in self.codes.most_common()))
        return "\n".join([*lines, *self.failures])


def run(form: mla.Form, count: int, seed: int) -> Summary:
    """Damage many files and judge them.

    Args:
        form: The syntax.
        count: How many.
        seed: What determines how they are damaged.
    """
    summary = Summary(form)
    files = {each.data for each in originals(form)}
    for number in range(count):
        made = mutant(form, seed, number)
        verdict, said = judge(form, made, thoroughly=number % _EVERY == 0)
        summary.verdicts[verdict] += 1
        if verdict is Verdict.REFUSED:
            summary.codes[said] += 1
        elif not verdict.is_failure:
            summary.accepted[made.kind] += 1
            why = "signed anew" if made.anew else said
            summary.reasons["the original itself" if made.data in files else why] += 1
        else:
            file = b64encode(made.data).decode()
            summary.failures.append(f"{verdict} {number} ({made.kind}, {made.original}): {said}\n{file}")
    return summary


def judge(form: mla.Form, made: Mutant, *, thoroughly: bool = True) -> tuple[Verdict, str]:
    """What becomes of a file.

    Args:
        form: Its syntax.
        made: The file.
        thoroughly: Whether ``validate`` judges it too, and must agree.

    Returns:
        The verdict, and the code of the refusal, the reason of the acceptance, or what went wrong.
    """
    try:
        verdict, said = _verified(form, made)
        if thoroughly:
            # What a message lacks is no matter of its signature.
            report = mla.validate(made.data, trust=trust(), at=AT, rules=False)
            if (report.outcome is mla.Outcome.VALID) is (verdict is Verdict.REFUSED):
                return Verdict.CRASHED, f"validate says {report.outcome}, verify says {verdict}"
    except Exception as error:  # noqa: BLE001  # Whatever it is, it should not have come out.
        return Verdict.CRASHED, f"{type(error).__name__}: {error}"
    return verdict, said


def _verified(form: mla.Form, made: Mutant) -> tuple[Verdict, str]:
    try:
        received = mla.read(made.data)
        verified = received.verify(trust(), at=AT)
    except mla.MlaError as error:
        # All its words can be put together, and the first of them is the code.
        said = f"{error} {error.advice}"
        return Verdict.REFUSED, said.partition(":")[0]
    found = Meaning.of(verified)
    if any(found == each.meaning for each in originals(form)):
        why = "" if made.anew else reason(form, made.data)
        return (Verdict.SAME, why) if why is not None else (Verdict.UNEXPLAINED, "")
    if made.anew and found.digest == mla.digest(received.unverified()):
        return Verdict.NEW, ""
    return Verdict.CHANGED, str(found)
