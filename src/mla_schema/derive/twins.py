"""The twins of a rule: a message that it passes and one that it fails, which differ in one edit.

A twin is described in ``tests/vectors/rules/twins/<id>.json``: the complete message from which it starts, edits that
prepare it, the one edit that breaks the rule, and the findings that are then expected. From that the files are made
that the tests, the pages of the rules and other implementations use.

A rule that is judged while a file is read is broken by an edit of the text of one form instead, which no tree of a
message could show: ``form``, ``old``, ``new``, and ``signed`` where the file is to be sealed before it is edited.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mla_schema.derive.signed_examples import specimen_signer
from mla_schema.road import Form, digest, lay_out, read, seal
from mla_schema.signature.proof import claim_of

if TYPE_CHECKING:
    from mla_schema.model.message import Message
    from mla_schema.parties import PartyProfile

VECTORS = "tests/vectors/rules"
_KEYS = frozenset({"rule", "base", "prepare", "edit", "expected", "history", "party", "at"})


@dataclass(frozen=True, slots=True)
class Twins:
    """The twins of one rule.

    Attributes:
        rule: The identifier of the rule.
        edit: The one edit, in the words of JSON Patch (RFC 6902): ``op``, ``path`` and ``value``; or of the text of one
            form: ``form``, ``old``, ``new`` and ``signed``.
        passing: The message that passes.
        failing: The message that fails; none where its text is edited.
        expected: The findings on the failing one: pairs of JSON Pointer and severity; without a pointer, the file.
        history: The earlier messages that the rule needs.
        party: What is known of the requested Party, where the rule needs it: in the file the code of a State, for the
            profile that comes with the package, or a profile of its own.
        at: The time of the judgement, where the rule needs one of its own.
    """

    rule: str
    edit: Mapping[str, Any]
    passing: "Message"
    failing: "Message | None"
    expected: tuple[tuple[str | None, str], ...]
    history: "tuple[Message, ...]"
    party: "PartyProfile | None"
    at: str | None

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms in which there are files: both, unless the text of one is edited."""
        return tuple(Form) if self.failing is not None else (Form(self.edit["form"]),)

    @property
    def signed(self) -> bool:
        """Whether the files are sealed, so that the signature is to be judged."""
        return bool(self.edit.get("signed"))


def twins(root: Path) -> dict[str, Twins]:
    """The twins of every rule by its identifier.

    Args:
        root: The root of the repository.

    Raises:
        ValueError: A description is not of the form that it must have.
    """
    folder = root / VECTORS / "twins"
    return {path.stem: _load(root, path) for path in sorted(folder.glob("*.json"))}


def twin_files(root: Path) -> dict[str, Callable[[], bytes]]:
    """Every twin as a file, in both forms, by its path in the repository.

    Args:
        root: The root of the repository.
    """
    return {
        f"{VECTORS}/{id_}/{name}.mla.{form.value}": partial(_file, root, found, name, form)
        for id_, found in twins(root).items()
        for name in ("passing", "failing")
        for form in found.forms
    }


def _file(root: Path, found: Twins, name: str, form: Form) -> bytes:
    if name == "failing" and found.failing is not None:
        return lay_out(found.failing, form=form)
    passing = lay_out(found.passing, form=form)
    if found.signed:
        signer = specimen_signer(root, claim_of(found.passing).id or "")
        passing = seal(found.passing, signer, form=form, at=found.passing.header.issued_at)
    return passing if name == "passing" else _text_edited(passing, found)


def _text_edited(passing: bytes, found: Twins) -> bytes:
    old, new = (found.edit[each].encode() for each in ("old", "new"))
    if passing.count(old) != 1:
        message = f"{found.rule}: 'old' must stand in the file once"
        raise ValueError(message)
    return passing.replace(old, new)


def edited(tree: Any, edits: Iterable[Mapping[str, Any]]) -> Any:
    """A copy of a tree with edits: ``add``, ``remove`` and ``replace`` of JSON Patch (RFC 6902).

    Args:
        tree: The tree of a message in its JSON form.
        edits: The edits, in order.

    Raises:
        ValueError: An edit leads nowhere.
    """
    changed = deepcopy(tree)
    for edit in edits:
        *above, last = edit["path"].split("/")[1:]
        place = changed
        for segment in above:
            place = place[int(segment)] if isinstance(place, list) else place[segment]
        _apply(place, last, edit)
    return changed


def _apply(place: Any, last: str, edit: Mapping[str, Any]) -> None:
    operation, path = edit["op"], edit["path"]
    if isinstance(place, list):
        position = len(place) if last == "-" else int(last)
        if operation == "add":
            place.insert(position, edit["value"])
        elif operation == "replace":
            place[position] = edit["value"]
        else:
            del place[position]
        return
    if (operation == "add") == (last in place):
        message = f"{operation} {path}: it is {'there' if last in place else 'not there'}"
        raise ValueError(message)
    if operation == "remove":
        del place[last]
    else:
        place[last] = edit["value"]


def _load(root: Path, path: Path) -> Twins:
    told = json.loads(path.read_text(encoding="utf-8"))
    if not told.keys() <= _KEYS or told.get("rule") != path.stem:
        message = f"{path.name}: 'rule' must be {path.stem}, and the members among {', '.join(sorted(_KEYS))}"
        raise ValueError(message)
    history: list[Message] = []
    for each in told.get("history", ()):
        history.append(_message(_base(root, each["base"]), each.get("edits", ()), history))
    prepared = _tree(_base(root, told["base"]), told.get("prepare", ()), history)
    textual = "form" in told["edit"]
    return Twins(
        rule=told["rule"],
        edit=told["edit"],
        passing=_parsed(prepared),
        failing=None if textual else _parsed(edited(prepared, [_referring(told["edit"], history)])),
        expected=tuple((each["pointer"], each["severity"]) for each in told["expected"]),
        history=tuple(history),
        party=_party(told.get("party"), path.name),
        at=told.get("at"),
    )


def _party(told: Any, source: str) -> "PartyProfile | None":
    from mla_schema.parties import load_party, parse_party

    if told is None:
        return None
    if isinstance(told, str):
        return load_party(told)
    return parse_party(json.dumps(told).encode(), source=source)


def _base(root: Path, name: str) -> Any:
    return json.loads((root / VECTORS / "bases" / f"{name}.mla.json").read_text(encoding="utf-8"))


def _tree(base: Any, edits: Iterable[Mapping[str, Any]], history: "list[Message]") -> Any:
    return edited(base, [_referring(edit, history) for edit in edits])


def _message(base: Any, edits: Iterable[Mapping[str, Any]], history: "list[Message]") -> "Message":
    return _parsed(_tree(base, edits, history))


def _parsed(tree: Any) -> "Message":
    return read(json.dumps(tree).encode()).unverified()


def _referring(edit: Mapping[str, Any], history: "list[Message]") -> Mapping[str, Any]:
    """An edit in which ``{"history": 0}`` stands for a reference to that earlier message, by identifier and digest."""
    value = edit.get("value")
    if isinstance(value, dict) and value.keys() == {"history"}:
        earlier = history[value["history"]]
        reference = {"messageReference": {"id": earlier.header.id, "digest": digest(earlier)}}
        return {**edit, "value": reference}
    return edit
