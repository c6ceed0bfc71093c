"""Subtraction on pairs that have been through what real masters go through: a bench that cannot flatter.

Every song is a set of stems; one of them is the wanted source, the others together are the rest. Seeded
degradations change the mix or the rest, one at a time and together; every method sees the same pair, and is
held against the true source beside the unprocessed mix and an ideal ratio mask.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import numpy as np

from lincae_studio.audio import io
from lincae_studio.audio.alignment import Alignment, Recording, align
from lincae_studio.audio.matching import stft
from lincae_studio.audio.resample import resample
from lincae_studio.codec import registry
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation import metrics
from lincae_studio.evaluation.report import SAMPLE_RATE, find_songs, read_song
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.separation import Choice, Separator

if TYPE_CHECKING:
    from numpy.random import Generator

METHODS: tuple[Choice, ...] = ("waveform", "latent", "refined", "auto")
ROWS = ("unprocessed", "raw", *METHODS, "oracle")
WANTED = ("voice", "vocals", "vocal", "lead", "sax")
_MASK_SIZE, _MASK_HOP = 2048, 512


@dataclass(frozen=True, slots=True)
class Pair:
    """A mix, and a recording that has to come out of it.

    Attributes:
        rate: of `rest`, Hz
        offset, drift_ppm: the truth about `rest`; None where it is not known to a fraction of a sample
    """

    mix: np.ndarray
    rest: np.ndarray
    rate: int = SAMPLE_RATE
    offset: float | None = 0.0
    drift_ppm: float = 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """A result held against the true source; see `evaluation.metrics`."""

    si_sdr_db: float
    snr_db: float
    log_mel: float
    sdr_db: float | None = None
    sir_db: float | None = None
    sar_db: float | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One song with one degradation.

    Attributes:
        scores: by row of the table
        chosen, reason: what 'auto' took
        delay_error: largest error of the alignment within the mix, samples; None where the truth is unknown
    """

    song: str
    case: str
    scores: dict[str, Score]
    chosen: str
    reason: str
    alignment: Alignment
    delay_error: float | None
    seconds: float


def _delay(rng: Generator) -> float:
    return float(rng.uniform(0.0, 10.0 * SAMPLE_RATE))


def _gain(rng: Generator) -> float:
    return float(10.0 ** (rng.uniform(-6.0, 6.0) / 20.0) * rng.choice((-1.0, 1.0)))


def _placed(mix: np.ndarray, rest: np.ndarray, rng: Generator) -> Pair:
    delay = _delay(rng)
    return Pair(mix, degrade.delayed(_gain(rng) * rest, delay), offset=-delay)


def _together(source: np.ndarray, rest: np.ndarray, rng: Generator) -> Pair:
    pair = _placed(degrade.limited(source + rest, sample_rate=SAMPLE_RATE), rest, rng)
    return Pair(pair.mix, _mp3(pair.rest), offset=pair.offset)


def _mp3(audio: np.ndarray) -> np.ndarray:
    return degrade.coded(audio, codec="libmp3lame", sample_rate=SAMPLE_RATE)


def _drifted(source: np.ndarray, rest: np.ndarray, ppm: float) -> Pair:
    return Pair(source + rest, degrade.drifted(rest, ppm), drift_ppm=ppm)


def _everything(source: np.ndarray, rest: np.ndarray, rng: Generator) -> Pair:
    ppm = float(rng.uniform(0.0, 200.0))
    played = degrade.drifted(degrade.equalised(rest, sample_rate=SAMPLE_RATE), ppm)
    pair = _placed(degrade.limited(source + rest, sample_rate=SAMPLE_RATE), played, rng)
    return Pair(pair.mix, _mp3(degrade.dithered(pair.rest)), offset=None, drift_ppm=ppm)


Degradation = Callable[[np.ndarray, np.ndarray, "Generator"], Pair]

CASES: dict[str, Degradation] = {
    "exact": lambda s, r, rng: Pair(degrade.quantised(s + r), degrade.quantised(r)),
    "delay": lambda s, r, rng: (lambda d: Pair(s + r, degrade.delayed(r, d), offset=-d))(_delay(rng)),
    "gain": lambda s, r, rng: Pair(s + r, abs(_gain(rng)) * r),
    "polarity": lambda s, r, rng: Pair(s + r, -r),
    "delay, gain, polarity": lambda s, r, rng: _placed(s + r, r, rng),
    "drift 100 ppm": lambda s, r, rng: _drifted(s, r, 100.0),
    "drift to 200 ppm": lambda s, r, rng: _drifted(s, r, float(rng.uniform(-200.0, 200.0))),
    "soft limiter on the mix": lambda s, r, rng: Pair(degrade.limited(s + r, sample_rate=SAMPLE_RATE), r),
    "soft limiter on the rest": lambda s, r, rng: Pair(s + r, degrade.limited(r, sample_rate=SAMPLE_RATE)),
    "hard limiter on the mix": lambda s, r, rng: Pair(degrade.clipped(s + r), r),
    "MP3 128k rest": lambda s, r, rng: Pair(s + r, _mp3(r)),
    "MP3 128k mix": lambda s, r, rng: Pair(_mp3(s + r)[:, : s.shape[1]], r),
    "AAC 128k rest": lambda s, r, rng: Pair(
        s + r, degrade.coded(r, codec="aac", sample_rate=SAMPLE_RATE), offset=None
    ),
    "master EQ on the rest": lambda s, r, rng: Pair(s + r, degrade.equalised(r, sample_rate=SAMPLE_RATE)),
    "48 kHz rest": lambda s, r, rng: Pair(
        s + r, resample(r, from_rate=SAMPLE_RATE, to_rate=48000), rate=48000
    ),
    "mono rest": lambda s, r, rng: Pair(s + r, r.mean(axis=0, keepdims=True)),
    "16-bit dither": lambda s, r, rng: Pair(s + r, degrade.dithered(r)),
    "delay, limiter, MP3": _together,
    "room and MP3": lambda s, r, rng: Pair(
        s + degrade.in_room(r, sample_rate=SAMPLE_RATE), _mp3(r), offset=None
    ),
    "everything": _everything,
}


def measure(
    name: str, case: str, source: np.ndarray, pair: Pair, *, space: LatentSpace, museval: bool = False
) -> Result:
    """Align a pair, separate it by every method and compare with the true source `[channels, samples]`."""
    started = time.perf_counter()
    mix = Recording.of(pair.mix, sample_rate=SAMPLE_RATE)
    rest = Recording.of(pair.rest, sample_rate=pair.rate)
    found = align(mix, rest)
    rests = [(rest, found)] if found.found else []
    outputs = {"unprocessed": pair.mix, "raw": pair.mix - _as_it_stands(pair)}
    chosen = reason = ""
    guide = None
    for method in METHODS:
        separator = Separator(mix, rests, space=space, method=method, guide=guide)
        guide = separator.guide or guide
        outputs[method] = separator.read(0, mix.frames)
        if method == "auto":
            chosen, reason = separator.decision.method, separator.decision.reason
    seconds = time.perf_counter() - started
    outputs["oracle"] = ratio_mask(pair.mix, source)
    scores = {row: _score(outputs[row], source, pair.mix, museval=museval) for row in ROWS}
    return Result(name, case, scores, chosen, reason, found, _delay_error(found, pair), seconds)


def _as_it_stands(pair: Pair) -> np.ndarray:
    rest = resample(pair.rest, from_rate=pair.rate, to_rate=SAMPLE_RATE)
    out = np.zeros_like(pair.mix)
    frames = min(out.shape[1], rest.shape[1])
    out[:, :frames] = rest[:, :frames]
    return out


def _delay_error(found: Alignment, pair: Pair) -> float | None:
    """Largest distance of the warp from the true one, wherever both recordings sound."""
    if pair.offset is None or not found.found:
        return None
    frames = pair.mix.shape[1]
    # Positions of the rest at both ends of the mix: a line is furthest away at one of them.
    at = np.array([max(0.0, pair.offset), float(frames)])
    true = at * (1.0 + pair.drift_ppm * 1e-6) - pair.offset
    return float(np.abs(found.warp.at(at) - true).max())


def ratio_mask(mix: np.ndarray, source: np.ndarray) -> np.ndarray:
    """The mix through the ideal ratio mask |S| / (|S| + |rest|) of the true sources."""
    from scipy import fft

    pad = ((0, 0), (_MASK_SIZE, _MASK_SIZE))
    both, true = (stft(np.pad(part, pad), _MASK_SIZE, hop=_MASK_HOP) for part in (mix, source))
    wanted, other = np.abs(true), np.abs(both - true)
    parts = fft.irfft(both * wanted / (wanted + other + 1e-12), _MASK_SIZE, axis=2)
    out = np.zeros((len(mix), mix.shape[1] + 2 * _MASK_SIZE))
    for k in range(parts.shape[1]):
        out[:, k * _MASK_HOP : k * _MASK_HOP + _MASK_SIZE] += parts[:, k]
    # Hann windows at a quarter of their length add up to two.
    return (out[:, _MASK_SIZE : _MASK_SIZE + mix.shape[1]] / 2.0).astype(np.float32)


def _score(found: np.ndarray, source: np.ndarray, mix: np.ndarray, *, museval: bool) -> Score:
    sdr = sir = sar = None
    # BSS eval knows no silent estimates, as the complement of the unprocessed mix is one.
    if museval and all(np.any(part) for part in (source, mix - source, found, mix - found)):
        sdr, sir, sar = _bss_eval(found, source, mix)
    return Score(
        metrics.si_sdr_db(found, source),
        metrics.snr_db(found, source),
        metrics.log_mel_distance(found, source, sample_rate=SAMPLE_RATE),
        sdr,
        sir,
        sar,
    )


def _bss_eval(found: np.ndarray, source: np.ndarray, mix: np.ndarray) -> tuple[float, float, float]:
    """SDR, SIR and SAR of BSS eval v4, medians over seconds."""
    from museval.metrics import bss_eval

    true = np.stack((source.T, (mix - source).T))
    estimates = np.stack((found.T, (mix - found).T))
    sdr, _, sir, sar, _ = bss_eval(true, estimates, window=SAMPLE_RATE, hop=SAMPLE_RATE)
    return tuple(float(np.nanmedian(figure[0])) for figure in (sdr, sir, sar))  # type: ignore[return-value]


def has_museval() -> bool:
    """Whether the optional package for SDR, SIR and SAR is installed, and what it refuses to load without."""
    return find_spec("museval") is not None and all(which(tool) for tool in ("ffmpeg", "ffprobe"))


def run(
    stems_dir: Path,
    *,
    codec_id: str,
    device: str = "cpu",
    cases: Sequence[str] | None = None,
    seconds: float | None = 20.0,
    seed: int = 0,
) -> Iterator[Result]:
    """Measure every case on every song below `stems_dir`, one after the other.

    A song with a file called 'mix' is also measured as it was delivered, each stem in turn. ModelError for an
    unknown codec, AudioReadError when there are no stems.
    """
    space = LatentSpace(registry.load(codec_id, device=device), device=device)
    museval = has_museval()
    for number, (name, paths) in enumerate(find_songs(stems_dir).items()):
        stems = read_song(paths, seconds=seconds)
        delivered = next((p for p in paths[0].parent.iterdir() if p.stem.lower() in ("mix", "mixture")), None)
        if delivered is not None and cases is None:
            mix = _like(read_song([delivered], seconds=seconds)[0], stems[0])
            for path, stem in zip(paths, stems, strict=True):
                pair = Pair(mix, np.sum(stems, axis=0) - stem, offset=None)
                yield measure(f"{name}: {path.stem}", "delivered", stem, pair, space=space, museval=museval)
            continue
        wanted = next((k for k, p in enumerate(paths) if p.stem.lower() in WANTED), len(paths) - 1)
        source = stems[wanted]
        rest = np.sum([stem for k, stem in enumerate(stems) if k != wanted], axis=0)
        for index, (case, make) in enumerate(CASES.items()):
            if cases is not None and case not in cases:
                continue
            pair = make(source, rest, np.random.default_rng((seed, number, index)))
            yield measure(name, case, source, pair, space=space, museval=museval)


def _like(audio: np.ndarray, other: np.ndarray) -> np.ndarray:
    frames = other.shape[1]
    audio = np.pad(audio, ((0, 0), (0, max(0, frames - audio.shape[1]))))[:, :frames]
    return np.array(np.broadcast_to(audio, (max(len(audio), len(other)), frames)))


def summary(results: Sequence[Result]) -> dict[str, Any]:
    """Figures of a run, ready for JSON; what is infinite is None.

    `auto_behind_db` is by how much 'auto' is behind the best single method, at the 95th percentile.
    """
    behind = [
        max(0.0, max(r.scores[m].si_sdr_db for m in METHODS[:-1]) - r.scores["auto"].si_sdr_db)
        for r in results
    ]
    worse = [r for r in results if r.scores["auto"].si_sdr_db < r.scores["unprocessed"].si_sdr_db - 0.01]
    table: dict[str, dict[str, dict[str, float | None]]] = {}
    for case in dict.fromkeys(r.case for r in results):
        chosen = [r for r in results if r.case == case]
        table[case] = {
            row: {
                field: _mean([getattr(r.scores[row], field) for r in chosen])
                for field in ("si_sdr_db", "snr_db", "log_mel", "sdr_db", "sir_db", "sar_db")
            }
            for row in ROWS
        }
    return {
        "cases": table,
        "auto_behind_db": float(np.quantile(behind, 0.95)) if behind else None,
        "auto_within_0.3_db": float(np.mean([b <= 0.3 for b in behind])) if behind else None,
        "auto_below_the_mix": [f"{r.song}: {r.case}" for r in worse],
        "results": [_plain({**asdict(r), "alignment": r.alignment.as_json()}) for r in results],
    }


def _mean(values: Sequence[float | None]) -> float | None:
    known = [min(value, 200.0) for value in values if value is not None and not math.isnan(value)]
    mean = float(np.mean(known)) if known else math.nan
    return mean if math.isfinite(mean) else None


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def write_page(path: Path, results: Sequence[Result], *, title: str) -> None:
    """Write the results as one HTML page without scripts. AudioWriteError when it cannot be written."""
    from lincae_studio.evaluation.subtraction_page import page

    io.check_output(path)
    path.write_text(page(summary(results), title=title), encoding="utf-8")
