"""The list of models with real downloads from a hub on this machine."""

import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lincae_studio.codec.weights import store
from lincae_studio.engine.jobs import JobState
from lincae_studio.ui.dialogs import Question
from lincae_studio.ui.main_window import MainWindow
from lincae_studio.ui.model_row import VERIFIED
from lincae_studio.ui.models_dialog import ModelsDialog
from lincae_studio.ui.preferences import Preferences
from tests.published_models import Hub, write_checkpoint

ID = "lin-cae"
MS = 60_000


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    return write_checkpoint(tmp_path_factory.mktemp("published"))


@pytest.fixture
def hub(published, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    hub = Hub(announce=True)
    hub.publish(published)
    with hub.running():
        yield hub


@pytest.fixture
def dialog(session, hub, qtbot):
    session.settings.model_mirror = hub.url
    dialog = ModelsDialog(None, session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def press(qtbot):
    return lambda button: qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def ended(session, qtbot):
    """Waits until what is done with a model has ended; the job."""

    def wait(model_id=ID):
        qtbot.waitUntil(lambda: session.model_job(model_id).state.ended, timeout=MS)
        qtbot.wait(50)
        return session.model_job(model_id)

    return wait


def answer(name):
    """Press a button of the next question as soon as it is on screen."""

    def press():
        question = QApplication.activeModalWidget()
        if isinstance(question, Question):
            question.findChild(QWidget, name).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def shown(row):
    """Which buttons a row offers."""
    names = ("install", "bring", "verify", "remove", "use", "cancel")
    return {name for name in names if not getattr(row, name).isHidden()}


def test_nothing_is_asked_of_the_network_before_install_is_pressed(dialog, hub, qtbot):
    qtbot.wait(200)
    assert hub.requests == []
    assert shown(dialog.rows[ID]) == {"install", "bring"}
    assert shown(dialog.rows["compact-4x"]) == set()  # it is in use


def test_a_model_is_installed_used_verified_and_removed(dialog, session, press, ended):
    row = dialog.rows[ID]
    press(row.install)
    assert shown(row) == {"cancel"}
    assert ended().state is JobState.DONE
    assert "the one that the hub announced" in row.message
    assert shown(row) == {"use", "verify", "remove"}
    press(row.use)
    assert session.project.codec_id == ID
    assert shown(row) == {"verify", "remove"}
    session.undo()
    press(row.verify)
    ended()
    assert row.message == VERIFIED
    answer("keep")
    press(row.remove)
    assert store.state(ID).installed
    answer("remove")
    press(row.remove)
    ended()
    assert not store.state(ID).installed
    assert shown(row) == {"install", "bring"}


@pytest.mark.slow
def test_a_download_shows_bytes_and_time_is_cancelled_at_once_and_resumed(
    dialog, hub, session, press, ended, qtbot
):
    hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    row = dialog.rows[ID]
    press(row.install)
    qtbot.waitUntil(lambda: " MB · about 0:0" in row.message, timeout=MS)
    job = session.model_job(ID)
    began = time.monotonic()
    press(row.cancel)
    while not job.state.ended:
        time.sleep(0.002)
    assert time.monotonic() - began < 0.2
    ended()
    assert job.state is JobState.CANCELLED
    assert row.install.text() == "Resume"
    assert shown(row) == {"install", "bring", "remove"}
    hub.misbehave = None
    press(row.install)
    assert ended().state is JobState.DONE
    assert hub.asked()[-1].range is not None


def test_what_is_left_of_a_download_is_discarded(dialog, hub, press, ended, qtbot):
    hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    row = dialog.rows[ID]
    press(row.install)
    qtbot.waitUntil(lambda: store.partial_bytes(ID) > 10_000, timeout=MS)
    press(row.cancel)
    ended()
    press(row.remove)  # no question: nothing that works is lost
    ended()
    assert store.partial_bytes(ID) == 0
    assert shown(row) == {"install", "bring"}


def test_a_failure_is_told_in_its_row(dialog, hub, session, press, ended, qtbot):
    hub.files = {}
    with qtbot.waitSignal(session.failed, timeout=MS) as failure:
        press(dialog.rows[ID].install)
    assert failure.args[0] == "Installing Lin-CAE failed"
    ended()
    assert "does not have Lin-CAE (404)" in dialog.rows[ID].message
    assert shown(dialog.rows[ID]) == {"install", "bring"}


def test_a_damaged_model_says_so_and_is_installed_again(dialog, press, ended):
    row = dialog.rows[ID]
    press(row.install)
    ended()
    path = store.state(ID).path
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    press(row.verify)
    ended()
    assert "is not what was installed" in row.message
    assert shown(row) == {"install", "bring", "verify", "remove"}
    press(row.install)
    ended()
    assert store.state(ID).installed


@pytest.mark.parametrize("folder", [True, False])
def test_a_model_is_imported(folder, dialog, hub, published, ended, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(published))
    file = str(published / "autoencoder_inference_model_last.pth")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (file, ""))
    dialog.rows[ID].import_wanted.emit(ID, folder)
    assert ended().state is JobState.DONE
    assert "No published checksum is known" in dialog.rows[ID].message
    assert hub.requests == []


def test_the_mirror_is_checked_and_kept(dialog, session, qtbot):
    dialog.mirror.selectAll()
    qtbot.keyClicks(dialog.mirror, "nonsense")
    qtbot.keyClick(dialog.mirror, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "is not the address of a mirror" in dialog._mirror_note.text()
    before = session.settings.model_mirror
    dialog.mirror.selectAll()
    qtbot.keyClicks(dialog.mirror, "https://hub.invalid/")
    qtbot.keyClick(dialog.mirror, Qt.Key.Key_Return)
    assert session.settings.model_mirror == "https://hub.invalid" != before
    dialog.mirror.clear()
    qtbot.keyClick(dialog.mirror, Qt.Key.Key_Return)
    assert session.settings.model_mirror == ""
    assert dialog.mirror.placeholderText() == "https://huggingface.co"


@pytest.mark.slow
def test_a_download_goes_on_when_the_dialog_is_closed(dialog, hub, session, press, ended, qtbot):
    hub.misbehave = lambda handler, content: hub.send(handler, content, slow=True) or True
    press(dialog.rows[ID].install)
    qtbot.waitUntil(lambda: store.partial_bytes(ID) > 0, timeout=MS)
    dialog.close()
    again = ModelsDialog(None, session)
    qtbot.addWidget(again)
    again.show()
    assert shown(again.rows[ID]) == {"cancel"}
    assert ended().state is JobState.DONE
    assert "Installed." in again.rows[ID].message


def test_the_window_leads_to_the_models(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)

    def opened():
        found = window.findChildren(ModelsDialog)
        assert len(found) == 1
        found[0].close()
        qtbot.wait(10)

    session.set_codec(ID)
    qtbot.waitUntil(lambda: window.toasts.message is not None, timeout=MS)
    assert "is not installed" in window.toasts.text.text()
    qtbot.mouseClick(window.toasts.action, Qt.MouseButton.LeftButton)
    opened()
    session.undo()
    assert window.registry.spec("latent.models").menu == "Latent"
    assert window.registry.trigger("latent.models")
    opened()
    qtbot.mouseClick(window.empty.model.link, Qt.MouseButton.LeftButton)
    opened()
    window.show_preferences()
    preferences = window.findChild(Preferences)
    assert not preferences.codec.model().item(preferences.codec.findData(ID)).isEnabled()
    qtbot.mouseClick(preferences.models, Qt.MouseButton.LeftButton)
    assert not preferences.isVisible()
    opened()
    window.close()
