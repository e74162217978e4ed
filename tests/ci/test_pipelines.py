"""The hooks, the action and the snippets for pipelines: each is run as it stands, in a folder of its own."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from lxml import etree

ROOT: Final = Path(__file__).parent.parent.parent
EXAMPLE: Final = ROOT / "examples" / "01-subscriber-phishing-bank-fraud.mla.json"
_HOOKS: Final[list[dict[str, Any]]] = yaml.safe_load(
    (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
)
_ACTION: Final[dict[str, Any]] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
_PAGE: Final = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the pipelines are written for bash")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the command, a message that is complete, and one that is not."""
    command = tmp_path / "temp" / "mla-schema" / "bin" / "mla-schema"
    command.parent.mkdir(parents=True)
    command.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m mla_schema.cli \"$@\"\n", encoding="utf-8")
    command.chmod(0o755)
    (tmp_path / "messages").mkdir()
    shutil.copy(EXAMPLE, tmp_path / "messages" / "good.mla.json")
    tree = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    ((_, body),) = tree["body"].items()
    del body["legalBases"]
    (tmp_path / "bad.mla.json").write_text(json.dumps(tree, indent=1), encoding="utf-8")
    return tmp_path


def run(script: str, desk: Path, **env: str) -> "subprocess.CompletedProcess[str]":
    own = desk / "temp" / "mla-schema" / "bin"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=desk,
        env={
            **os.environ,
            "PATH": f"{own}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "RUNNER_TEMP": str(desk / "temp"),
            **env,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.parametrize("hook", _HOOKS, ids=[each["id"] for each in _HOOKS])
def test_a_hook_checks_the_files_that_it_takes(hook: dict[str, Any], desk: Path) -> None:
    assert re.search(hook["files"], "a/b.mla.xml")
    assert not re.search(hook["files"], "a/b.xml")
    assert run(f"{hook['entry']} messages/good.mla.json", desk).returncode in {0, 1}
    done = run(f"{hook['entry']} messages/good.mla.json bad.mla.json", desk)
    assert done.returncode == 1
    assert "MLA-C05" in done.stdout


def test_the_hook_installs_what_the_command_needs() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for hook in _HOOKS:
        assert all(f'"{each}"' in project for each in hook["additional_dependencies"])


def test_pre_commit_runs_the_hook(desk: Path) -> None:
    if shutil.which("pre-commit") is None:
        pytest.skip("there is no pre-commit")
    done = run(
        f"git init -q . && git add -A && pre-commit try-repo {shlex.quote(str(ROOT))} --all-files", desk
    )
    assert "MLA-C05" in done.stdout


def step(name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in _ACTION["runs"]["steps"] if each["name"] == name)
    return found


def given(name: str, **inputs: str) -> dict[str, str]:
    """The environment of a step, with the inputs as GitHub puts them in."""
    values = {key: each["default"] for key, each in _ACTION["inputs"].items()} | inputs
    told: dict[str, str] = {}
    for key, text in step(name)["env"].items():
        found = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", text)
        told[key] = values[found[1]] if found else str(ROOT)
    return told


def test_no_input_is_pasted_into_a_shell() -> None:
    assert all("${{" not in each["run"] for each in _ACTION["runs"]["steps"])


def test_the_action_validates(desk: Path) -> None:
    script = step("Validate")["run"]
    good = run(script, desk, **given("Validate", files="messages"))
    assert good.returncode == 0, good.stdout + good.stderr
    bad = run(script, desk, **given("Validate", files="messages bad.mla.json", party="RO"))
    assert bad.returncode == 1
    assert re.search("^::error file=bad.mla.json,line=[0-9]+.*MLA-C05", bad.stdout, re.MULTILINE)


def test_the_action_writes_sarif_and_goes_on(desk: Path) -> None:
    done = run(step("SARIF")["run"], desk, **given("SARIF", files="bad.mla.json", sarif="a b.sarif"))
    assert done.returncode == 0
    (told,) = json.loads((desk / "a b.sarif").read_text(encoding="utf-8"))["runs"]
    assert "MLA-C05" in {each["ruleId"] for each in told["results"]}


def test_what_an_input_says_is_not_run(desk: Path) -> None:
    done = run(
        step("Validate")["run"], desk, **given("Validate", files="$(touch gone) `touch gone` ; touch gone")
    )
    assert done.returncode == 2
    assert not (desk / "gone").exists()


def test_the_action_installs_the_command(desk: Path) -> None:
    script = step("Install")["run"]
    assert '"$MLA_SOURCE[cli]"' in script
    # What is installed needs the registry; that it is a command which the shell understands is tried without.
    quick = script.replace("-m venv", "-m venv --without-pip").replace(
        '"$RUNNER_TEMP/mla-schema/bin/pip" install', "echo install"
    )
    env = {**given("Install"), "MLA_PYTHON": sys.executable}
    done = run(quick, desk, **env)
    assert done.returncode == 0, done.stderr
    assert f"{ROOT}[cli]" in done.stdout


def test_the_gitlab_snippet_writes_a_report(desk: Path) -> None:
    found = re.search("<!-- gitlab -->\n```yaml\n(.*?)```", _PAGE, re.DOTALL)
    assert found is not None
    (job,) = yaml.safe_load(found[1]).values()
    install, validate = job["script"]
    assert install.startswith("pip install ")
    shutil.move(desk / "bad.mla.json", desk / "messages" / "bad.mla.json")
    assert run(validate, desk).returncode == 1
    report = etree.fromstring((desk / job["artifacts"]["reports"]["junit"]).read_bytes())
    assert [suite.get("name") for suite in report] == ["messages/bad.mla.json", "messages/good.mla.json"]


def test_the_snippets_name_what_there_is() -> None:
    snippets = [yaml.safe_load(each) for each in re.findall("```yaml\n(.*?)```", _PAGE, re.DOTALL)]
    used = next(each for each in snippets if "steps" in each)["steps"][-1]["with"]
    assert used.keys() <= _ACTION["inputs"].keys()
    hooks = next(each for each in snippets if "repos" in each)["repos"][0]["hooks"]
    assert {each["id"] for each in hooks} <= {each["id"] for each in _HOOKS}
