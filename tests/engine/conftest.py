"""Real files, a real codec, a real engine in a folder of its own."""

import threading
import time

import numpy as np
import pytest

from lincae_studio.audio import io
from lincae_studio.engine.engine import Engine
from lincae_studio.engine.media import whole_clip
from lincae_studio.engine.session import Session
from lincae_studio.project.model import AudioRef, Project, Track

RATE = 44100


def tone(frames, *, channels=2, rate=RATE, hz=220.0, level=0.2, seed=0):
    """A tone with a little noise, so that every sample is one of a kind."""
    noise = np.random.default_rng(seed).standard_normal((channels, frames))
    wave = np.sin(2 * np.pi * hz * np.arange(frames) / rate)
    return (level * wave + 0.05 * noise).astype(np.float32)


@pytest.fixture
def wav(tmp_path):
    """Write audio to a file and refer to it: `wav(name, audio, rate) -> AudioRef`."""

    def write(name, audio, rate=RATE):
        path = tmp_path / f"{name}.wav"
        io.write(
            path,
            [audio],
            sample_rate=rate,
            channels=audio.shape[0],
            frames=audio.shape[1],
            format=io.OutputFormat("wav", "32f"),
        )
        return AudioRef(str(path), io.file_sha256(path), rate, audio.shape[1], audio.shape[0])

    return write


@pytest.fixture
def make_track():
    """A track with one whole file: `make_track(ref, start=0, rate=RATE, **track_fields)`."""

    def make(ref, *, start=0, rate=RATE, **fields):
        return Track(**{"name": "track", "clips": (whole_clip(ref, start=start, rate=rate),), **fields})

    return make


@pytest.fixture
def session(tmp_path):
    session = Session("reference", device="cpu", cache_dir=tmp_path / "cache")
    yield session
    session.close()


class Events(list):
    """Events of an engine, with a way to wait for a condition."""

    def __init__(self):
        super().__init__()
        self.arrived = threading.Event()

    def __call__(self, event):
        self.append(event)
        self.arrived.set()

    @staticmethod
    def wait(condition, timeout=20.0):
        end = time.monotonic() + timeout
        while not condition():
            assert time.monotonic() < end, "the condition did not come true in time"
            time.sleep(0.005)


@pytest.fixture
def events():
    return Events()


@pytest.fixture
def engine(tmp_path, events):
    engine = Engine(cache_dir=tmp_path / "cache", cache_limit_bytes=1 << 30, device="cpu", emit=events)
    yield engine
    assert engine.close(5.0)


@pytest.fixture
def empty_project():
    return Project()
