"""What the interoperability tests share: one folder of material, and the mark that tells them apart."""

from pathlib import Path

import pytest

from tests.interop.material import Material, make


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "interop: runs an implementation that is not ours; see install.sh")


@pytest.fixture(scope="session")
def material(tmp_path_factory: pytest.TempPathFactory) -> Material:
    folder: Path = tmp_path_factory.mktemp("material")
    return make(folder)
