"""All figures of codecs on songs in stems, beside the trivial ways to do without a codec."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from lincae_studio.audio import io
from lincae_studio.audio.resample import resample
from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec
from lincae_studio.errors import AudioReadError
from lincae_studio.evaluation import curves, linearity, metrics
from lincae_studio.evaluation.curves import Curves
from lincae_studio.evaluation.trivial import LowPassCodec, untrained_codecs

SAMPLE_RATE = 44100
TONES_HZ = (50, 440, 1000, 2000, 3000, 5000, 6300, 8000, 10_000, 12_500, 14_000, 16_000, 18_000)

# Figures in which a codec is held against the trivial ways; True: more is better.
_COMPARED = {
    f"{name}_{field}": more
    for name in ("reconstruction", "additivity", "subtraction")
    for field, more in (("si_sdr_db", True), ("log_mel", False))
}

# Of the curves, so much of the middle of a song, both sides together.
_CURVE_SECONDS = 8.0

# From the literature: measured by others, on other recordings. What they give for subtraction is held against
# what the codec makes of the true source, not against the source.
LITERATURE = (
    {
        "system": "Lin-CAE",
        "compression": 64.0,
        "reconstruction_si_sdr_db": -0.3,
        "subtraction_decoded_si_sdr_db": 18.3,
        "subtraction_raw_decoded_si_sdr_db": 11.2,
        "source": "Akhanov 2026, MUSDB18 test",
    },
    {
        "system": "Music2Latent retrained",
        "compression": 64.0,
        "reconstruction_si_sdr_db": -0.2,
        "subtraction_decoded_si_sdr_db": 1.3,
        "subtraction_raw_decoded_si_sdr_db": -2.4,
        "source": "Akhanov 2026, MUSDB18 test",
    },
    {
        "system": "Music2Latent published",
        "compression": 64.0,
        "reconstruction_si_sdr_db": -3.4,
        "source": "Akhanov 2026, MUSDB",
    },
    {
        "system": "GAN autoencoder with decode-mixing loss",
        "compression": 7.66,
        "reconstruction_si_sdr_db": 8.6,
        "additivity_si_sdr_db": 10.2,
        "source": "Akhanov 2026, MUSDB18",
    },
)


def find_songs(folder: Path) -> dict[str, list[Path]]:
    """Stems of every song under a folder, by the song's name; files called 'mix' or 'mixture' are left out.

    A folder that holds at least two recordings is a song, `folder` itself too. AudioReadError when there is
    none.
    """
    songs = {}
    folders = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    for place in folders:
        stems = [
            path
            for path in sorted(place.iterdir())
            if path.is_file() and io.is_audio_path(path) and path.stem.lower() not in ("mix", "mixture")
        ]
        if len(stems) >= 2:
            songs[str(place.relative_to(folder)) if place != folder else folder.name] = stems
    if not songs:
        raise AudioReadError(f"There are no stems in {folder}; give a folder with two recordings or more.")
    return songs


def read_song(stems: Sequence[Path], *, seconds: float | None = None) -> list[np.ndarray]:
    """Stems as float32 `[channels, samples]`, all at 44.1 kHz, as long and as wide as the largest.

    Of long ones the middle `seconds`. AudioReadError when one cannot be read.
    """
    sounds = []
    for path in stems:
        audio, rate = io.read(path)
        sounds.append(resample(audio, from_rate=rate, to_rate=SAMPLE_RATE))
    samples = max(sound.shape[1] for sound in sounds)
    channels = max(sound.shape[0] for sound in sounds)
    start, stop = 0, samples
    if seconds is not None and samples > seconds * SAMPLE_RATE:
        start = round((samples - seconds * SAMPLE_RATE) / 2)
        stop = start + round(seconds * SAMPLE_RATE)
    aligned = []
    for sound in sounds:
        whole = np.pad(sound, ((0, 0), (0, samples - sound.shape[1])))[:, start:stop]
        aligned.append(np.array(np.broadcast_to(whole, (channels, stop - start))))
    return aligned


def evaluate(
    stems_dir: Path,
    codec_ids: Sequence[str],
    *,
    device: str = "cpu",
    seconds: float | None = None,
    progress: Callable[[str, float], None] | None = None,
) -> dict[str, Any]:
    """Figures of codecs on every song under `stems_dir`, ready for JSON; what is infinite is None.

    Beside each codec stand the low-pass of the same rate and the other ways to take a source out of a mix.
    `progress` is told what is being measured and how much is done, 0 to 1. ModelError for an unknown codec,
    AudioReadError when there are no stems or one cannot be read.
    """
    codecs = [registry.load(codec_id, device=device) for codec_id in codec_ids]
    rates = sorted({codec.info.compression for codec in codecs if codec.info.compression > 1})
    dull = [LowPassCodec(rate, device=device) for rate in rates]
    trivial = [*dull, *(codec for rate in rates for codec in untrained_codecs(rate, device=device))]
    rows = [*codecs, *trivial]
    songs = find_songs(stems_dir)
    values: dict[str, list[dict[str, list[float]]]] = {codec.info.id: [] for codec in rows}
    lines: dict[str, list[Curves]] = {codec.info.id: [] for codec in rows}
    done, total = 0, len(songs) * len(rows)
    for name, stems in songs.items():
        sources = read_song(stems, seconds=seconds)
        for codec in rows:
            if progress is not None:
                progress(f"{codec.info.id}: {name}", done / total)
            found = linearity.measure(codec, sources, sample_rate=SAMPLE_RATE, device=device)
            values[codec.info.id].append(figures(found))
            middle = [_middle(source) for source in sources]
            drawn = curves.measure(codec, middle, sample_rate=SAMPLE_RATE, device=device)
            lines[codec.info.id].append(drawn)
            done += 1
    report: dict[str, Any] = {
        "sample_rate": SAMPLE_RATE,
        "songs": {name: [path.name for path in stems] for name, stems in songs.items()},
        "codecs": {
            codec.info.id: _row(codec, values[codec.info.id], lines[codec.info.id], device) for codec in rows
        },
        "trivial": [codec.info.id for codec in trivial],
        # The mix is the sum of the stems, so that plain arithmetic leaves nothing behind.
        "waveform_subtraction_si_sdr_db": None,
        "literature": list(LITERATURE),
    }
    for codec in codecs:
        own = report["codecs"][codec.info.id]
        own["loses_to"] = _losses(own, report["codecs"].get(f"low-pass-{codec.info.compression:g}x"))
    return report


def figures(found: linearity.Linearity) -> dict[str, list[float]]:
    """The figures of one song by name: one value for each source, or one for the mix."""
    scores: dict[str, Iterable[linearity.Score]] = {
        "reconstruction": found.reconstruction,
        "mix": (found.mix_reconstruction,),
        "homogeneity": found.homogeneity.values(),
        "additivity": (found.additivity,),
        "additivity_decoded": (found.additivity_decoded,),
        "subtraction_raw": found.subtraction_raw,
        "subtraction": found.subtraction,
        "decode_then_subtract": found.decode_then_subtract,
    }
    table = {
        f"{name}_{field}": [getattr(score, field) for score in group]
        for name, group in ((name, tuple(group)) for name, group in scores.items())
        for field in linearity.Score.__slots__
    }
    table["excess_log_mel_of_a_sum"] = [found.additivity.log_mel - found.mix_reconstruction.log_mel]
    table["linearity_tax_db"] = list(found.tax_db)
    table["scale_equivariance_db"] = [found.scale_equivariance_db]
    table["mix_rate"] = [found.mix_rate]
    table["encoder_additivity"] = [found.encoder_additivity]
    return table


def tone_levels(codec: Codec, *, device: str = "cpu") -> dict[int, float]:
    """Level in dB of decoded sines against what went in, by frequency in Hz."""
    around = linearity.Round(linearity.LatentSpace(codec, device=device))
    levels = {}
    for hz in TONES_HZ:
        tone = 0.3 * np.sin(2 * np.pi * hz * np.arange(3 * SAMPLE_RATE) / SAMPLE_RATE)[None].astype(
            np.float32
        )
        decoded = around.decode(around.encode(tone), samples=tone.shape[1])
        middle = slice(SAMPLE_RATE, 2 * SAMPLE_RATE)
        levels[hz] = metrics.level_difference_db(decoded[:, middle], tone[:, middle])
    return levels


def summarise(values: Sequence[float]) -> dict[str, Any]:
    """Mean, its 95 % bootstrap interval, median and spread of the finite values; `values` are all of them.

    >>> summarise([1.0, 3.0, float("inf")])["mean"]
    2.0
    """
    finite = np.array([value for value in values if math.isfinite(value)])
    listed = [value if math.isfinite(value) else None for value in values]
    if not finite.size:
        return {"mean": None, "low": None, "high": None, "median": None, "deviation": None, "values": listed}
    draws = np.random.default_rng(0).choice(finite, (1000, finite.size)).mean(axis=1)
    low, high = np.quantile(draws, (0.025, 0.975))
    return {
        "mean": float(finite.mean()),
        "low": float(low),
        "high": float(high),
        "median": float(np.median(finite)),
        "deviation": float(finite.std()),
        "values": listed,
    }


def _row(
    codec: Codec, songs: Sequence[dict[str, list[float]]], drawn: Sequence[Curves], device: str
) -> dict[str, Any]:
    info = codec.info
    before, level = curves.attacks(codec, sample_rate=SAMPLE_RATE, device=device)
    table = {name: [value for song in songs for value in song[name]] for name in songs[0]}
    counts = range(1, 1 + max(len(each.counts) for each in drawn))
    return {
        "name": info.name,
        "compression": info.compression,
        "fingerprint": info.fingerprint,
        "figures": {name: summarise(values) for name, values in table.items()},
        "level_of_95_percent_within_db": float(
            np.quantile(np.abs(table["reconstruction_level_difference_db"]), 0.95)
        ),
        "tone_levels_db": {hz: finite(found) for hz, found in tone_levels(codec, device=device).items()},
        "attack_before_db": finite(before),
        "attack_level_db": finite(level),
        "length_error_samples": max(abs(each.length_error) for each in drawn),
        "homogeneity": [
            {
                "gain": gain,
                "si_sdr_db": _mean([each.si_sdr_db[gain] for each in drawn]),
                "level_error_db": _mean([each.level_error_db[gain] for each in drawn]),
            }
            for gain in curves.GAINS
        ],
        "additivity": [
            {
                "sources": count,
                **{
                    field: _mean(
                        [
                            getattr(each.counts[count - 1], field)
                            for each in drawn
                            if len(each.counts) >= count
                        ]
                    )
                    for field in ("si_sdr_db", "log_mel", "encoded_log_mel")
                },
            }
            for count in counts
        ],
        "log_mel_by_band": [float(value) for value in np.mean([each.band_errors for each in drawn], axis=0)],
    }


def _middle(source: np.ndarray) -> np.ndarray:
    samples = round(_CURVE_SECONDS * SAMPLE_RATE)
    start = max(0, (source.shape[1] - samples) // 2)
    return source[:, start : start + samples].mean(axis=0, keepdims=True)


def _mean(values: Sequence[float]) -> float | None:
    kept = [value for value in values if math.isfinite(value)]
    return float(np.mean(kept)) if kept else None


def finite(value: float) -> float | None:
    """The value, or None for what JSON cannot say."""
    return value if math.isfinite(value) else None


def _losses(own: dict[str, Any], low_pass: dict[str, Any] | None) -> list[str]:
    """Sentences about the trivial ways that do better."""
    found = []
    for name, more in _COMPARED.items():
        mine = own["figures"][name]["mean"]
        rivals = {"the low-pass of the same rate": low_pass and low_pass["figures"][name]["mean"]}
        if name.startswith("subtraction"):
            late = name.replace("subtraction", "decode_then_subtract")
            rivals["subtracting after decoding"] = own["figures"][late]["mean"]
        for rival, other in rivals.items():
            if mine is not None and other is not None and other != mine and (other > mine) == more:
                found.append(f"{name}: {rival} does better.")
    return found
