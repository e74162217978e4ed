"""A short run of the damage; the long one is ``python -m tests.fuzz``."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

import mla_schema as mla
from tests.fuzz.judging import Verdict, judge, run
from tests.fuzz.mutating import Mutant, kinds, mutant
from tests.fuzz.originals import originals
from tests.signature import repeatable

_MUTANTS = 1_500
_SEED = 20261124


@pytest.mark.parametrize("form", mla.Form)
def test_nothing_crashes_and_nothing_changed_is_accepted(form: mla.Form) -> None:
    summary = run(form, _MUTANTS, _SEED)
    assert not summary.failures, summary.text()
    assert summary.verdicts.total() == _MUTANTS
    # Damage that spares the content is there too, or the run would only show that everything is refused.
    assert summary.verdicts[Verdict.SAME] > summary.reasons["the original itself"]
    assert summary.verdicts[Verdict.NEW]
    assert len(summary.codes) > 20


@pytest.mark.parametrize("form", mla.Form)
def test_every_kind_of_damage_is_done(form: mla.Form) -> None:
    assert {mutant(form, _SEED, number).kind for number in range(_MUTANTS)} == set(kinds(form))


@pytest.mark.parametrize("form", mla.Form)
def test_the_same_number_damages_in_the_same_way(form: mla.Form) -> None:
    for number in range(len(kinds(form))):
        first, second = mutant(form, 1, number), mutant(form, 1, number)
        assert (first.kind, first.original) == (second.kind, second.original)
        assert first.anew or first.data == second.data


@pytest.mark.parametrize("form", mla.Form)
def test_the_judge_tells_a_changed_content(form: mla.Form) -> None:
    """Signed by a trusted key with another content: it is told from the originals."""
    original = originals(form)[0]
    data = original.sign(original.document.replace(b"50123", b"50124"))
    assert judge(form, Mutant(data, "", ""))[0] is Verdict.CHANGED
    assert judge(form, Mutant(data, "", "", anew=True))[0] is Verdict.NEW
    assert judge(form, Mutant(original.data, "", ""))[0] is Verdict.SAME
    assert judge(form, Mutant(b"", "", ""))[0] is Verdict.REFUSED


@pytest.mark.parametrize("form", mla.Form)
def test_the_judge_asks_why_a_file_is_accepted(form: mla.Form, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same message signed once more, by the same key at the same time: nobody has damaged an original so."""
    original = originals(form)[0]
    # Elsewhere a random number stands in a signature; with it the same bytes are signed in another way.
    monkeypatch.setattr(repeatable, "ecdsa", lambda key, data, digest: key.sign(data, ec.ECDSA(digest)))
    data = original.sign(original.document)
    assert data != original.data
    assert judge(form, Mutant(data, "", ""))[0] is Verdict.UNEXPLAINED
    assert judge(form, Mutant(data, "", "", anew=True))[0] is Verdict.SAME


def test_the_judge_tells_a_crash() -> None:
    verdict, said = judge(mla.Form.XML, Mutant("", "", ""))  # type: ignore[arg-type]  # what makes it crash
    assert verdict is Verdict.CRASHED
    assert said.startswith("TypeError")
    assert verdict.is_failure
