"""A browser without a screen, and what it says of a page."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

_CHROMIUM: Final = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
_AXE: Final = Path(__file__).parent / ".downloaded" / "axe" / "axe.min.js"
_OPTIONS: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-quic", "--enable-logging=stderr"),
)
_POLICY: Final = re.compile('<meta http-equiv="Content-Security-Policy"[^>]*>')
PHONE: Final = 360
"""How many pixels wide a small telephone is."""

needs_chromium = pytest.mark.skipif(
    _CHROMIUM is None, reason="there is no Chromium; tests/interop/install.sh installs it"
)


def chromium(folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Run the browser once.

    Args:
        folder: Where it keeps its profile.
        *options: What it is told.
    """
    assert _CHROMIUM is not None
    return subprocess.run(
        [_CHROMIUM, *_OPTIONS, f"--user-data-dir={folder / 'profile'}", *options],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )


def width_on_a_telephone(page: Path, folder: Path) -> int:
    """How many pixels wide a page is on a small telephone.

    Args:
        page: The page.
        folder: Where the browser keeps what it needs.
    """
    # A page with a script of its own measures ours in a frame as narrow as a telephone.
    content = json.dumps(page.read_text(encoding="utf-8")).replace("</", "<\\/")
    frame = folder / "frame.html"
    frame.write_text(
        f'<iframe id="f" style="width:{PHONE}px;height:800px;border:0"></iframe><p id="w"></p><script>'
        f"f.srcdoc = {content};"
        "f.onload = () => { w.textContent = 'width ' + f.contentDocument.documentElement.scrollWidth; };"
        "</script>",
        encoding="utf-8",
    )
    measured = chromium(folder, "--virtual-time-budget=5000", "--dump-dom", frame.as_uri())
    found = re.search("width ([0-9]+)", measured.stdout)
    assert found is not None
    return int(found[1])


def barriers(page: bytes, folder: Path) -> list[dict[str, Any]]:
    """What axe finds in a page that keeps somebody from using it.

    Args:
        page: The page.
        folder: Where the browser keeps what it needs.
    """
    if not _AXE.exists():
        pytest.skip("axe is not there; tests/interop/install.sh fetches it")
    # Our pages let no script run, so that the judge is let in.
    text = _POLICY.sub("", page.decode())
    script = (
        f"<script>{_AXE.read_text(encoding='utf-8')}</script><pre id='barriers'></pre><script>"
        "axe.run({resultTypes: ['violations']}).then(found => { document.getElementById('barriers').textContent ="
        " 'BEGIN' + JSON.stringify(found.violations.map(each => ({id: each.id, help: each.help,"
        " nodes: each.nodes.filter(node => !node.target.includes('#barriers')).map(node => node.html)})))"
        " + 'END'; });</script>"
    )
    judged = folder / "judged.html"
    judged.write_text(text.replace("</main>", f"{script}</main>"), encoding="utf-8")
    done = chromium(folder, "--virtual-time-budget=20000", "--dump-dom", judged.as_uri())
    found = re.search("BEGIN(.*?)END", done.stdout, re.DOTALL)
    assert found is not None
    import html

    violations: list[dict[str, Any]] = json.loads(html.unescape(found[1]))
    return [each for each in violations if each["nodes"]]
