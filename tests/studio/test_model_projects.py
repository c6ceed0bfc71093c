"""Projects whose codec is a published model, opened where that is missing or another one."""

import pytest

from lincae_studio.codec.weights import store
from tests.published_models import write_checkpoint

ID = "lin-cae"


@pytest.fixture
def install(controller, tmp_path, monkeypatch, qtbot):
    """Imports a checkpoint with weights of its own."""
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path / "data"))

    def install(seed):
        job = controller.import_model(write_checkpoint(tmp_path / str(seed), seed=seed), model_id=ID)
        qtbot.waitUntil(lambda: job.state.ended, timeout=60_000)
        assert store.state(ID).installed, job.error

    return install


def test_a_project_says_once_that_its_codec_is_missing_or_has_changed(controller, install, tmp_path, qtbot):
    told = []
    controller.notice.connect(told.append)
    install(0)
    controller.set_codec(ID)
    path = tmp_path / "song.lincae"
    assert controller.save_as(path)
    store.remove(ID)
    controller.new_project()
    assert told == []

    assert controller.open_project(path)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=5000)
    assert "Lin-CAE is not installed" in told[0]
    assert controller.project.codec_id == ID

    controller.new_project()
    install(1)
    told.clear()
    assert controller.open_project(path)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=5000)
    assert "has changed since the project was saved" in told[0]
