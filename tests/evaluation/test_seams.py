"""Seams: a codec that joins exactly, one whose chunks do not know of each other, and the picture."""

import copy
import dataclasses
import json
import subprocess
import sys
from xml.etree import ElementTree

import numpy as np
import pytest

from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.codec.reference import ReferenceCodec
from lincae_studio.evaluation import seams
from tests.codec.lin_cae import published


def noise(samples: int) -> np.ndarray:
    return 0.1 * np.random.default_rng(0).standard_normal((1, samples)).astype(np.float32)


def test_chunks_of_the_reference_join_exactly():
    found = seams.measure(ReferenceCodec(), noise(100_000))
    assert found.at_borders_db(found.latents_db) < -100
    assert found.at_borders_db(found.audio_db) < -100


@pytest.fixture(scope="module")
def lin_cae(tmp_path_factory):
    return LinCaeCodec(published.small_model(tmp_path_factory.mktemp("model")))


def test_borders_are_told_from_insides():
    """An error at the borders alone is found there, at all of them, and nowhere else."""
    frames = seams.CHUNKS * 56 + 28
    curves = np.full((2, frames), -40.0)
    bare = seams.Seams(curves, curves, 56)
    assert list(bare.borders(0)) == [56, 112]
    assert list(bare.borders(1)) == [84, 140]
    for which in (0, 1):
        for border in bare.borders(which):
            curves[which, border - 1 : border + 1] = -10.0
    assert bare.at_borders_db(curves) == pytest.approx(-10.0)
    assert bare.inside_db(curves) == pytest.approx(-40.0)
    assert bare.excess_db(curves) == pytest.approx((30.0, 0.0))


def with_context(codec, frames):
    """The same codec, decoding with less context."""
    short = copy.copy(codec)
    short.info = dataclasses.replace(codec.info, decode_context_frames=frames)
    return short


@pytest.mark.slow
def test_lin_cae_differs_no_more_at_borders_than_inside(lin_cae):
    """Of noise, which is the same everywhere: what is left is the norm, which a chunk takes over itself."""
    found = seams.measure(lin_cae, noise(200 * 4096))
    excess, error = found.excess_db(found.latents_db)
    assert excess <= 2 * error
    # The fade takes the mean of two chunks, whose norms are off each in its own way.
    assert found.excess_db(found.audio_db)[0] < 0
    bare = seams.measure(with_context(lin_cae, 1), noise(200 * 4096))
    excess, error = bare.excess_db(bare.audio_db)
    assert excess > max(1.0, 3 * error)


def test_the_command_writes_figures_and_a_picture(tmp_path):
    command = [sys.executable, "-m", "lincae_studio", "evaluate", "--task", "seams", "--codec", "reference"]
    files = ["--json", tmp_path / "seams.json", "--html", tmp_path / "seams.html"]
    done = subprocess.run([*command, *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "at borders" in done.stdout
    figures = json.loads((tmp_path / "seams.json").read_text())["figures"]["reference"]
    assert figures["latents_at_borders_db"] < -100
    assert figures["audio_db"][1][0] is None
    page = (tmp_path / "seams.html").read_text(encoding="utf-8")
    picture = page[page.index("<svg") : page.index("</svg>") + 6]
    assert len(ElementTree.fromstring(picture).findall("{*}polyline")) == 4
