"""Codebooks, descriptors, targets and mosaics."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.audio.resample import resample
from lincae_studio.codec import registry
from lincae_studio.errors import AudioReadError, LatentError
from lincae_studio.latent import codebook, descriptors, grains, mosaic, synthesis, targets
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.layout import layout
from lincae_studio.latent.timbre import levels_db

RATE = 44100


@pytest.fixture(scope="module")
def space() -> LatentSpace:
    return LatentSpace(registry.load(registry.default_id(), device="cpu"), device="cpu")


def encoded(space: LatentSpace, audio: np.ndarray) -> np.ndarray:
    frames = audio.shape[1] // space.info.hop
    return space.encode(np.ascontiguousarray(audio[:, : frames * space.info.hop]))


@pytest.fixture(scope="module")
def sweep(space: LatentSpace) -> np.ndarray:
    """Noise and tones that get brighter: 6 s."""
    n = np.arange(6 * RATE)
    hertz = 120 * 2 ** (n / RATE / 2)
    tone = sum(np.sin(2 * np.pi * np.cumsum(hertz) / RATE * k) / k for k in (1, 2, 3))
    return encoded(space, (0.2 * tone * (0.5 + 0.5 * np.sin(n / 9000)))[None].astype(np.float32))


@pytest.fixture(scope="module")
def book(space: LatentSpace, sweep: np.ndarray) -> codebook.Codebook:
    bands = layout(space.info, sample_rate=RATE)
    return codebook.finish(codebook.learn([sweep], space, sample_rate=RATE, bands=bands, entries=48))


@pytest.mark.parametrize("hertz", [82.4, 110.0, 220.0, 440.0, 660.0, 1046.5])
def test_descriptors_of_a_tone(hertz):
    n = np.arange(16384) / RATE
    tone = 0.5 * sum(np.sin(2 * np.pi * hertz * k * n) / k for k in range(1, 4))
    found = descriptors.describe(tone[None], sample_rate=RATE)
    weights = np.array([1.0, 1 / 4, 1 / 9])
    assert found.centroid[0] == pytest.approx(hertz * (weights @ [1, 2, 3]) / weights.sum(), rel=0.02)
    assert found.fundamental[0] == pytest.approx(hertz, rel=0.01)
    assert found.loudness[0] == pytest.approx(10 * np.log10(0.125 * weights.sum()), abs=0.2)


def test_descriptors_of_noise_and_silence():
    sounds = np.stack([np.random.default_rng(0).standard_normal(16384), np.zeros(16384)])
    found = descriptors.describe(sounds, sample_rate=RATE)
    assert found.centroid[0] == pytest.approx(RATE / 4, rel=0.03)
    assert found.bandwidth[0] == pytest.approx(RATE / 2 / np.sqrt(12), rel=0.03)
    assert found.flatness[0] > -4.0
    assert np.isnan(found.fundamental).all()
    assert found.centroid[1] == 0.0
    assert found.loudness[1] == pytest.approx(-120)


@pytest.mark.parametrize("name", descriptors.DESCRIPTORS)
def test_scales_invert(name):
    values = np.array([50.0, 440.0, 9000.0]) if name in descriptors.LOGARITHMIC else np.array([-40.0, 0.0])
    np.testing.assert_allclose(descriptors.off_scale(descriptors.on_scale(values, name), name), values)


def test_gain_is_disentangled(space, sweep, book):
    for gain in (0.1, 7.0):
        agree = book.nearest(np.float32(gain) * sweep) == book.nearest(sweep)
        assert agree.mean() > 0.99
    louder = codebook.finish(
        codebook.learn([8 * sweep], space, sample_rate=RATE, bands=book.bands, entries=48)
    )
    np.testing.assert_allclose(louder.latents, book.latents, atol=1e-3)


def test_a_codebook_describes_its_entries(book, sweep):
    assert len(book) > 30
    assert book.counts.sum() <= sweep.shape[2]
    assert book.latents.shape[1:] == (sweep.shape[1], book.frames)
    np.testing.assert_allclose(np.sqrt(np.square(book.latents).mean(axis=(1, 2))), 1.0, rtol=1e-3)
    order = np.argsort(book.sources[:, 1])
    rank = np.corrcoef(np.argsort(np.argsort(book.described.centroid[order])), np.arange(len(book)))[0, 1]
    assert rank > 0.95  # the sweep gets brighter
    assert np.isfinite(book.places).all()
    assert 0 < sum(book.explained) <= 1 + 1e-9


def test_a_codebook_of_silence_is_refused(space):
    silence = space.zeros(channels=1, frames=32)
    with pytest.raises(LatentError, match="no sound"):
        codebook.finish(
            codebook.learn([silence], space, sample_rate=RATE, bands=layout(space.info, sample_rate=RATE))
        )


@pytest.mark.parametrize("shape", targets.SHAPES)
@pytest.mark.parametrize(("name", "least"), [("centroid", 0.8), ("fundamental", 0.6)])
def test_a_target_is_followed(space, book, shape, name, least):
    target = targets.in_range(targets.shape(shape, 40), *book.range(name), name)
    made = codebook.finish(synthesis.synthesise(book, space, target, name))
    assert made.fit.rank_correlation >= least
    assert made.audio.shape[1] == made.latents.shape[2] * space.info.hop
    assert 1 < made.used <= len(book)


@pytest.mark.slow
@pytest.mark.parametrize("shape", targets.SHAPES)
def test_the_centroid_of_the_demo_lead_follows(space, shape):
    audio, _ = io.read(paths.resources() / "demo" / "voice.flac")
    _check_centroid(space, audio[:, : 12 * RATE], shape)


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    [
        "stems/filosax/sax.wav",
        "stems/jtd/piano.wav",
        "stems/jtd/bass.wav",
        "train/berklee/guitar_Gstring.mp3",
        "train/berklee/sitar1.mp3",
        "train/berklee/violin_strange1.mp3",
        "train/berklee/flute_trill_2.mp3",
        "train/berklee/marimba_nonsense_1.mp3",
        "train/berklee/malevoice_aa_A2.mp3",
        "train/berklee/syn_brass_1.mp3",
    ],
)
@pytest.mark.parametrize("shape", targets.SHAPES)
def test_the_centroid_of_an_unseen_instrument_follows(space, test_data, file, shape):
    audio, rate = io.read(test_data / file)
    audio = audio if rate == RATE else resample(audio, from_rate=rate, to_rate=RATE)
    _check_centroid(space, audio[:, : 12 * RATE], shape)


def _check_centroid(space, audio, shape):
    bands = layout(space.info, sample_rate=RATE)
    book = codebook.finish(
        codebook.learn([encoded(space, audio)], space, sample_rate=RATE, bands=bands, entries=96)
    )
    count = synthesis.grain_count(book, 4.0)
    target = targets.in_range(targets.shape(shape, count), *book.range("centroid"), "centroid")
    made = codebook.finish(synthesis.synthesise(book, space, target, "centroid"))
    assert made.fit.rank_correlation >= 0.8


def test_shapes_of_targets():
    for name in ("exponential", "logarithmic"):
        made = targets.shape(name, 50)
        assert (made[0], made[-1]) == (0.0, 1.0)
        assert (np.diff(made) > 0).all()
    assert targets.shape("exponential", 51)[25] < 0.5 < targets.shape("logarithmic", 51)[25]
    sine = targets.shape("sine", 101)
    assert (sine.min(), sine.max()) == pytest.approx((0.0, 1.0), abs=1e-9)
    with pytest.raises(LatentError):
        targets.drawn([], 5)
    assert targets.drawn([(1.0, 1.0), (0.0, 0.0)], 3).tolist() == [0.0, 0.5, 1.0]
    hertz = targets.in_range(np.array([0, 0.5, 1.0]), 100.0, 400.0, "centroid")
    np.testing.assert_allclose(hertz, [100, 200, 400])


def test_a_melody_becomes_a_target(tmp_path: Path):
    mido = pytest.importorskip("mido")
    file, track = mido.MidiFile(), mido.MidiTrack()
    file.tracks.append(track)
    for note in (57, 69):
        track.append(mido.Message("note_on", note=note, velocity=80, time=0))
        track.append(mido.Message("note_off", note=note, time=480))
    file.save(tmp_path / "a.mid")
    np.testing.assert_allclose(targets.from_midi(tmp_path / "a.mid", 4), [220, 220, 440, 440], rtol=1e-6)
    (tmp_path / "bad.mid").write_bytes(b"MThd nonsense")
    with pytest.raises(AudioReadError):
        targets.from_midi(tmp_path / "bad.mid", 4)


def test_the_cheapest_path_is_the_cheapest():
    generator = np.random.default_rng(4)
    costs, jumps = generator.random((5, 3)), [generator.random((3, 3)) for _ in range(4)]
    best = min(
        np.ndindex(3, 3, 3, 3, 3),
        key=lambda way: (
            sum(costs[k, way[k]] for k in range(5)) + sum(jumps[k][way[k], way[k + 1]] for k in range(4))
        ),
    )
    assert mosaic.cheapest_path(costs, jumps).tolist() == list(best)


def test_a_mosaic_of_itself_is_itself(space, sweep):
    bands = layout(space.info, sample_rate=RATE)
    frames = grains.grain_frames(hop=space.info.hop, sample_rate=RATE)
    made = mosaic.mosaic(sweep, sweep, bands=bands, frames=frames, continuity=2.0, relative=False)
    assert made.latents.shape == sweep.shape
    assert made.jumps <= 0.2 * len(made.starts)
    inside = slice(3 * frames, -3 * frames)
    error = np.square(made.latents - sweep)[..., inside].sum() / np.square(sweep[..., inside]).sum()
    assert error < 0.1


def test_continuity_makes_fewer_jumps(space, sweep):
    bands = layout(space.info, sample_rate=RATE)
    target = np.random.default_rng(0).standard_normal(sweep.shape).astype(np.float32)
    jumps = [
        mosaic.mosaic(target, sweep, bands=bands, frames=8, continuity=price).jumps
        for price in (0.0, 0.3, 3.0)
    ]
    assert jumps[0] >= jumps[1] >= jumps[2]
    assert jumps[0] > jumps[2]


def test_a_mosaic_has_the_level_of_its_target(space, sweep):
    bands = layout(space.info, sample_rate=RATE)
    target = sweep[..., ::-1].copy() * 0.25
    made = mosaic.mosaic(target, sweep, bands=bands, frames=8, relative=False)
    difference = levels_db(made.latents, bands) - levels_db(target, bands)
    assert np.median(np.abs(difference)) < 3.0
    with pytest.raises(LatentError):
        mosaic.mosaic(target, sweep[..., :4], bands=bands, frames=8)


def test_grains_that_go_on_are_the_original():
    latents = np.random.default_rng(0).standard_normal((1, 5, 64)).astype(np.float32)
    made = grains.assemble(
        lambda k: grains.take(latents, 4 * k - 2, 8), count=16, frames=8, shape=(1, 5), joined=[True] * 16
    )
    np.testing.assert_allclose(made[..., 4:-4], latents[..., 4:-4], atol=1e-6)


@pytest.mark.slow
def test_the_example_of_the_readme_runs(monkeypatch, capsys):
    root = paths.resources().parent
    text = (root / "README.md").read_text(encoding="utf-8")
    code = text.split("```python\n")[1].split("```")[0]
    monkeypatch.chdir(root)
    names: dict[str, object] = {}
    exec(code, names)
    assert float(capsys.readouterr().out) > 0.8
    assert names["sound"].shape == (2, 200 * 1024)
