"""Alignment of recordings that have been moved, scaled, stretched, filtered, limited and encoded."""

import time

import numpy as np
import pytest

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.audio.alignment import AlignedReader, Recording, align
from lincae_studio.audio.resample import resample
from lincae_studio.audio.warp import Warp, interpolate
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation.metrics import si_sdr_db, snr_db

RATE = 44100
SECONDS = 6


@pytest.fixture(scope="module")
def stems(stereo):
    """Wanted source and rest of the demo song, a few seconds each, mono: half the work."""
    return tuple(part[:1] for part in stereo)


@pytest.fixture(scope="module")
def stereo():
    """The same in stereo."""
    folder = paths.resources() / "demo"
    parts = {}
    for name in ("voice", "drums", "bass", "chords"):
        with io.open_audio(folder / f"{name}.flac") as reader:
            parts[name] = 0.5 * reader.read(8 * RATE, SECONDS * RATE)
    return parts["voice"], parts["drums"] + parts["bass"] + parts["chords"]


def recording(audio, rate=RATE):
    return Recording.of(audio, sample_rate=rate)


def left(mix, rest, found, rate=RATE):
    """The mix without the aligned rest."""
    reader = AlignedReader(recording(mix), recording(rest, rate), found)
    return mix - reader.read(0, mix.shape[1])


def test_an_exact_part_is_found_to_be_exact(stems):
    source, rest = (degrade.quantised(part) for part in stems)
    mix = source + rest
    found = align(recording(mix), recording(rest))
    assert found.exact
    assert found.offset == 0
    assert found.confidence > 0.9
    assert snr_db(left(mix, rest, found), source) > 120


@pytest.mark.parametrize("bleed", [-0.0025, 0.0025])
def test_a_trace_of_the_rest_in_the_wanted_source_stays_there(stems, bleed):
    source, rest = (degrade.quantised(part) for part in stems)
    wanted = source + np.float32(bleed) * rest
    found = align(recording(wanted + rest), recording(rest))
    assert found.gains == (1.0,)
    assert snr_db(left(wanted + rest, rest, found), wanted) > 120


@pytest.mark.parametrize(
    ("delay", "gain"), [(0.25, 1.0), (4410.37, -0.5), (250000.81, -1.9), (-30000.6, 0.7)]
)
def test_delay_gain_and_polarity(stems, delay, gain):
    source, rest = stems
    mix = source + rest
    moved = gain * (degrade.delayed(rest, delay) if delay > 0 else degrade.delayed(rest, 0.4)[:, 30001:])
    found = align(recording(mix), recording(moved))
    assert found.found
    assert found.offset == pytest.approx(-delay, abs=0.005)
    assert found.polarity == np.sign(gain)
    assert found.gain_db == pytest.approx(-20 * np.log10(abs(gain)), abs=0.01)
    assert found.drift_ppm == 0
    assert found.filter is None
    assert not found.tracking
    start = 0 if delay > 0 else 31000
    assert si_sdr_db(left(mix, moved, found)[:, start:], source[:, start:]) > 45


@pytest.mark.parametrize("ppm", [-200.0, 100.0])
def test_drift(stems, ppm):
    source, rest = stems
    mix = source + rest
    moved = degrade.drifted(degrade.delayed(rest, 1234.5), ppm)
    found = align(recording(mix), recording(moved))
    at = np.array([0.0, mix.shape[1]])
    truth = (at + 1234.5) * (1 + ppm * 1e-6)
    assert np.abs(found.warp.at(at) - truth).max() < 0.02
    assert si_sdr_db(left(mix, moved, found), source) > 40


@pytest.mark.slow
def test_drift_that_is_not_steady(stems):
    source, rest = stems
    mix = source + rest
    samples = np.arange(mix.shape[1])
    wow = 3.0 * np.sin(2 * np.pi * samples / (5 * RATE))
    moved = interpolate(recording(rest).read, samples + wow)
    found = align(recording(mix), recording(moved))
    assert found.found
    assert found.bends
    at = np.arange(RATE // 2, mix.shape[1] - RATE // 2, 1000)
    # moved[n - wow] is about rest[n]
    assert np.abs(found.warp.at(at) - (at - wow[at])).max() < 0.3


def test_an_encoder_does_not_move_the_alignment(stems):
    source, rest = stems
    mix = source + rest
    delayed = degrade.delayed(rest, 3000.4)
    found = align(recording(mix), recording(degrade.coded(delayed, codec="libmp3lame", sample_rate=RATE)))
    assert found.offset == pytest.approx(-3000.4, abs=0.02)


def test_an_equaliser_is_a_filter_and_no_delay(stems):
    source, rest = stems
    mix = source + rest
    moved = degrade.equalised(rest, sample_rate=RATE)
    found = align(recording(mix), recording(moved))
    assert found.offset == pytest.approx(0, abs=0.02)
    assert found.filter is not None
    assert found.depth_db < found.plain_depth_db - 20
    assert si_sdr_db(left(mix, moved, found), source) > 45
    assert found.bands
    assert all(band.low_hz < band.high_hz <= RATE / 2 for band in found.bands)


@pytest.mark.slow
def test_a_room_is_a_long_filter(stems):
    source, rest = stems
    mix = source + degrade.in_room(rest, sample_rate=RATE)
    found = align(recording(mix), recording(rest))
    assert found.filter is not None
    assert found.filter.taps.shape[1] >= 1024
    assert si_sdr_db(left(mix, rest, found), source) > 25


@pytest.mark.parametrize("where", ["mix", "rest"])
def test_a_limiter_is_followed(stems, where):
    source, rest = stems
    mix, moved = source + rest, rest
    if where == "mix":
        mix = degrade.limited(mix, sample_rate=RATE)
    else:
        moved = degrade.limited(rest, sample_rate=RATE)
    found = align(recording(mix), recording(moved))
    assert found.tracking
    assert si_sdr_db(left(mix, moved, found), source) > si_sdr_db(mix - moved, source) + 3


def test_other_formats(stereo):
    source, rest = stereo
    mix = source + rest
    swapped = align(recording(mix), recording(0.8 * rest[::-1]))
    assert swapped.swapped
    assert si_sdr_db(left(mix, 0.8 * rest[::-1], swapped), source) > 60
    other = resample(rest, from_rate=RATE, to_rate=48000)
    assert si_sdr_db(left(mix, other, align(recording(mix), recording(other, 48000)), 48000), source) > 40
    mono = rest.mean(axis=0, keepdims=True)
    folded = align(recording(mix.mean(axis=0, keepdims=True)), recording(rest))
    assert folded.exact
    wide = align(recording(np.repeat(mono, 2, axis=0) + source), recording(mono))
    assert wide.exact


def test_a_file_that_names_the_wrong_rate(stems):
    source, rest = stems
    other = resample(rest, from_rate=RATE, to_rate=48000)
    found = align(recording(source + rest), recording(other, RATE))
    assert found.found
    assert found.rest_rate == 48000
    assert "48000" in found.reason
    assert si_sdr_db(left(source + rest, other, found), source) > 40


def test_what_is_not_there_is_declared_not_found(stems):
    source, rest = stems
    found = align(recording(source), recording(rest))
    assert not found.found
    assert found.reason.endswith(".")
    noise = np.random.default_rng(1).standard_normal(rest.shape).astype(np.float32)
    assert not align(recording(source + rest), recording(0.1 * noise)).found
    silent = align(recording(source + rest), recording(np.zeros_like(rest)))
    assert not silent.found
    assert "silent" in silent.reason


def test_the_search_is_limited_unless_asked_otherwise(stems):
    source, rest = stems
    moved = degrade.delayed(rest, 5.0 * RATE)
    assert not align(recording(source + rest), recording(moved), max_offset_seconds=2.0).found
    assert align(recording(source + rest), recording(moved), max_offset_seconds=None).found


@pytest.mark.slow
def test_exact_repetitions_are_pointed_out(stems):
    source, rest = stems
    bar = rest[:, : 2 * RATE]
    loop = np.tile(bar, (1, 8))
    mix = loop.copy()
    mix[:, : source.shape[1]] += source
    found = align(recording(mix), recording(loop[:, : 6 * RATE]))
    assert found.found
    assert found.rivals
    assert "repeat" in found.reason
    assert found.offset % (2 * RATE) == pytest.approx(0, abs=0.01)


def test_a_stretch_is_the_same_however_it_is_cut(stems):
    source, rest = stems
    mix = degrade.limited(source + rest, sample_rate=RATE)
    moved = degrade.drifted(degrade.equalised(rest, sample_rate=RATE), 150.0)
    found = align(recording(mix), recording(moved))
    assert found.filter is not None
    assert found.tracking
    whole = AlignedReader(recording(mix), recording(moved), found).read(0, mix.shape[1])
    reader = AlignedReader(recording(mix), recording(moved), found)
    for start, frames in ((100_000, 1), (150_007, 70_001), (0, 999), (32_760, 20)):
        np.testing.assert_array_equal(reader.read(start, frames), whole[:, start : start + frames])
    assert not reader.read(-10_000, 5000).any()


@pytest.mark.parametrize("frequency", [0.01, 0.31, 0.476])  # up to 21 kHz
def test_interpolation_is_transparent(frequency):
    tone = np.sin(2 * np.pi * frequency * np.arange(20_000))[None].astype(np.float32)
    at = 1000 + 0.37 + np.arange(15_000) * (1 + 120e-6)
    found = interpolate(recording(tone).read, at)
    assert snr_db(found, np.sin(2 * np.pi * frequency * at)[None]) > 100


def test_a_warp_is_advanced():
    samples = np.arange(20_000)
    warp = Warp(12.5, 1e-4)
    moved = warp.advanced(0.25, 2e-5)
    assert moved.at(samples) == pytest.approx(warp.at(samples) + 0.25 + 2e-5 * samples, abs=1e-6)


@pytest.mark.slow
def test_five_minutes_are_aligned_in_five_seconds(stereo):
    source, rest = stereo
    rng = np.random.default_rng(0)
    # Rolled and turned over, so that no bar is like another.
    places = rng.integers(0, rest.shape[1], 50)
    rest = np.concatenate(
        [np.roll(rest, place, axis=1)[:, :: rng.choice((-1, 1))] for place in places], axis=1
    )
    mix = np.tile(source, (1, 50)) + rest
    moved = degrade.delayed(rest, 54321.3)
    started = time.process_time()
    found = align(recording(mix), recording(moved))
    # Two cores: that much processor time fits into five seconds whatever else runs.
    assert time.process_time() - started < 10.0
    assert found.offset == pytest.approx(-54321.3, abs=0.02)


def test_what_was_equalised_does_not_pass_for_untouched(stems):
    source, rest = stems
    loud = 5.0 * source  # so loud that it hides much of what the equaliser did
    found = align(recording(loud + rest), recording(degrade.equalised(rest, sample_rate=RATE)))
    assert found.filter is not None
    assert not found.exact


@pytest.mark.parametrize("wanted", ["chords", pytest.param("bass", marks=pytest.mark.slow)])
def test_bleed_is_neither_a_filter_nor_a_limiter(wanted):
    from scipy.signal import istft, stft

    parts = {}
    for path in sorted((paths.resources() / "demo").glob("*.flac")):
        with io.open_audio(path) as reader:
            parts[path.stem] = 0.5 * reader.read(8 * RATE, SECONDS * RATE)[:1]
    mix = sum(parts.values())
    # Parts that a mask has cut out of the mix hold some of each other, in phase.
    whole, own = (stft(part, RATE, nperseg=4096)[2] for part in (mix, parts[wanted]))
    ratio = np.sqrt(np.abs(own)) / (np.sqrt(np.abs(own)) + np.sqrt(np.abs(whole - own)) + 1e-9)
    source = istft(ratio * whole, RATE, nperseg=4096)[1][:, : mix.shape[1]].astype(np.float32)
    found = align(recording(mix), recording(mix - source))
    assert found.filter is None
    assert not found.tracking
