"""UMAP in the linearity inspector: an extra that is offered where it is installed, else explained."""

import sys

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from lincae_studio.evaluation import umap_process
from lincae_studio.ui.compare.linearity import NO_UMAP

THERE = umap_process.installed()


@pytest.fixture
def view(window, session, qtbot, tmp_path):
    """The inspector on two stems, measured with the reference codec."""
    t = np.arange(44100) / 44100
    for name, hz in (("low", 110), ("voice", 880)):
        soundfile.write(tmp_path / f"{name}.wav", 0.2 * np.sin(2 * np.pi * hz * t) * (1 + t), 44100)
    session.import_files([tmp_path / "low.wav", tmp_path / "voice.wav"])
    qtbot.waitUntil(lambda: len(session.project.tracks) == 2, timeout=30_000)
    window.page_switch.show("compare")
    page = window.page_switch.widget("compare")
    page.comparison.set_codecs(["reference"])
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.comparison.stretch is not None, timeout=10_000)
    qtbot.mouseClick(page.linearity.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.linearity.inspection.result("reference") is not None, timeout=60_000)
    return page.linearity


@pytest.fixture
def without_umap(monkeypatch):
    monkeypatch.setitem(sys.modules, "umap", None)  # as Python marks what cannot be imported


def test_without_the_extra_the_inspector_says_how_to_get_it(without_umap, view, qtbot):
    assert not view.method.isVisible()
    assert view.get_umap.isVisible()
    assert "lincae-studio[umap]" in NO_UMAP
    qtbot.mouseClick(view.get_umap, Qt.MouseButton.LeftButton)
    assert view._state.text == NO_UMAP
    # Asked for all the same, the other process fails with a sentence, and the principal axes stay.
    if not THERE:
        found = view.inspection.result("reference")
        view.umap.start(found, 2)
        qtbot.waitUntil(lambda: not view.umap.busy, timeout=60_000)
        assert view._state.text == view.umap.message != ""
        assert view.scatter._explained == found.explained


def test_with_the_extra_latents_are_laid_out_and_can_be_cancelled(view, qtbot):
    pytest.importorskip("umap", reason="the extra 'umap' is not installed")
    found = view.inspection.result("reference")
    assert view.method.isVisible()
    view.method.setFocus()
    qtbot.keyClick(view.method, Qt.Key.Key_Right)
    assert view.umap.busy
    qtbot.mouseClick(view.measure, Qt.MouseButton.LeftButton)
    assert not view.umap.busy
    assert view.method.value == "pca"
    qtbot.keyClick(view.method, Qt.Key.Key_Right)
    told = []
    view.umap.changed.connect(lambda: told.append(view.umap.progress))
    qtbot.waitUntil(lambda: not view.umap.busy, timeout=280_000)
    laid_out = view.umap.result(found, 2)
    assert laid_out.shape == found.points.shape
    assert told == sorted(told)
    assert told[-1] > 0.9
    assert view.scatter._points is laid_out
    # The sum of the latents lies on those of the mix, apart from the stems.
    apart = np.linalg.norm(laid_out[0].mean(axis=0) - laid_out[1].mean(axis=0))
    assert np.linalg.norm(laid_out[2].mean(axis=0) - laid_out[3].mean(axis=0)) < 0.2 * apart
