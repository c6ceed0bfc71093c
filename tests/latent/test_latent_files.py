import os
import pickle

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from lincae_studio.codec import registry
from lincae_studio.codec.grid import decode_all, encode_all, frames_reached
from lincae_studio.codec.reference import INFO
from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.files import LatentFileInfo, load_latents, save_latents

LATENTS = 3


def describe(frames, channels=2, **changes):
    values = {
        "codec": "reference",
        "fingerprint": "0123",
        "sample_rate": 48000,
        "hop": 4,
        "start_frame": -1,
        "samples": frames * 4,
        "channels": channels,
        "latent_channels": LATENTS,
        "frames": frames,
    }
    return LatentFileInfo(**values | changes)


def numbers(frames, channels=2):
    return np.random.default_rng(frames).normal(size=(channels, LATENTS, frames)).astype(np.float32)


@pytest.mark.parametrize("frames", [0, 1, 255, 256, 700])
def test_round_trip(tmp_path, frames):
    path, latents, info = tmp_path / "音 é.safetensors", numbers(frames), describe(frames)
    save_latents(path, (latents[..., at : at + 100] for at in range(0, frames, 100)), info=info)
    loaded = load_latents(path)
    assert loaded.info == info
    np.testing.assert_array_equal(loaded.read(-1, frames - 1), latents)
    around = loaded.read(-4, frames + 5)
    np.testing.assert_array_equal(around[..., 3 : 3 + frames], latents)
    assert not around[..., :3].any()
    assert not around[..., 3 + frames :].any()
    assert os.listdir(tmp_path) == [path.name]


def test_other_programs_can_read_it(tmp_path):
    path = tmp_path / "a.safetensors"
    save_latents(path, [numbers(9)], info=describe(9))
    np.testing.assert_array_equal(load_file(path)["latents"], numbers(9).transpose(2, 0, 1))


def test_audio_through_a_file_is_the_same_audio(tmp_path):
    path = tmp_path / "song.safetensors"
    space = LatentSpace(registry.load("reference", device="cpu"), device="cpu")
    audio = np.random.default_rng(0).uniform(-1, 1, (2, 100_001)).astype(np.float32)

    def read(start, samples):
        out = np.zeros((2, samples), np.float32)
        low, high = max(start, 0), min(start + samples, audio.shape[1])
        if low < high:
            out[:, low - start : high - start] = audio[:, low:high]
        return out

    first, last = frames_reached(INFO, 0, audio.shape[1])
    info = LatentFileInfo(
        "reference", INFO.fingerprint, 44100, INFO.hop, first, audio.shape[1], 2, 1024, last - first
    )
    save_latents(path, encode_all(space, read, start_sample=0, stop_sample=audio.shape[1]), info=info)
    file = load_latents(path)
    file.check(INFO)
    decoded = list(decode_all(space, file.read, start_sample=0, stop_sample=file.info.samples))
    assert np.abs(np.concatenate(decoded, axis=1) - audio).max() <= 1e-6


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_is_noticed(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damage")
    path, info = folder / "a.safetensors", describe(40)
    save_latents(path, [numbers(40)], info=info)
    original = path.read_bytes()
    at = data.draw(st.integers(0, len(original) - 1))
    if data.draw(st.booleans()):
        path.write_bytes(original[:at])
    else:
        mask = data.draw(st.integers(1, 255))
        path.write_bytes(original[:at] + bytes([original[at] ^ mask]) + original[at + 1 :])
    try:
        loaded = load_latents(path)
    except LatentError as error:
        sentence = str(error)
        assert sentence.endswith(".")
    else:  # nothing that matters, such as a space in the header
        assert loaded.info == info
        np.testing.assert_array_equal(loaded.read(-1, 39), numbers(40))


class Evil:
    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return os.mkdir, (self.trace,)


def test_foreign_files_are_refused(tmp_path):
    path = tmp_path / "a.safetensors"
    trace = str(tmp_path / "unpickled")
    for foreign in [b"", b"RIFF....WAVE", pickle.dumps(Evil(trace)), b"\xff" * 100]:
        path.write_bytes(foreign)
        with pytest.raises(LatentError, match="not a latent file"):
            load_latents(path)
    assert not os.path.exists(trace)
    save_file({"latents": np.zeros((3, 2, 3), np.float32)}, path)
    with pytest.raises(LatentError, match="not written by this program"):
        load_latents(path)
    save_file({"weights": np.zeros(3, np.float32)}, path)
    with pytest.raises(LatentError, match="not a latent file"):
        load_latents(path)


def test_missing_files_and_folders(tmp_path):
    with pytest.raises(LatentError, match="There is no latent file"):
        load_latents(tmp_path / "absent.safetensors")
    with pytest.raises(LatentError):
        load_latents(tmp_path)


def test_latents_of_another_codec_are_refused(tmp_path):
    path = tmp_path / "a.safetensors"
    save_latents(path, [numbers(3)], info=describe(3))
    with pytest.raises(LatentError, match="another codec or version"):
        load_latents(path).check(INFO)


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.safetensors"
    save_latents(path, [numbers(3)], info=describe(3))

    def breaks():
        yield numbers(3)
        raise LatentError("Part of the latents is not encoded yet.")

    with pytest.raises(LatentError, match="not encoded"):
        save_latents(path, breaks(), info=describe(6))
    with pytest.raises(ValueError, match="3 frames"):
        save_latents(path, [numbers(3)], info=describe(6))
    assert load_latents(path).info.frames == 3
    assert os.listdir(tmp_path) == [path.name]


def test_unwritable_places_are_a_sentence(tmp_path):
    for path in (tmp_path / "absent" / "a.safetensors", tmp_path):
        with pytest.raises(LatentError, match=r"cannot be written .*\.$"):
            save_latents(path, [numbers(3)], info=describe(3))
    assert not os.listdir(tmp_path)
