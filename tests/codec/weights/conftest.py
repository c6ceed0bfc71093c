"""A published checkpoint, a hub that serves it, and a machine without models."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.published_models import Hub, write_checkpoint


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published folder of Lin-CAE, small and with random weights."""
    return write_checkpoint(tmp_path_factory.mktemp("published"))


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folder of a user who has no models, and no proxy between the tests and this machine."""
    folder = tmp_path / "données 録音"
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(folder))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    monkeypatch.delenv("LINCAE_STUDIO_MIRROR", raising=False)
    return folder


@pytest.fixture
def hub(published: Path) -> Iterator[Hub]:
    """A running hub that has the checkpoint."""
    hub = Hub()
    hub.publish(published)
    with hub.running():
        yield hub
