"""Whether a trained codec may ship: in nothing worse than the untrained codec with the same latents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lincae_studio.codec.base import Codec
from lincae_studio.evaluation import curves, linearity, metrics, report
from lincae_studio.latent.algebra import LatentSpace

# A figure may differ by this much: it is what another position of the decode noise makes of it.
_SLACK = {"log-mel distance": 0.001, "dB": 0.1, "": 0.005}
_WORST_LOG_MEL = 0.03
_WORST_LEVEL_DB = 1.0
_MOST_EXCESS = 0.02


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure of a codec beside that of the untrained one.

    Attributes:
        unit: of the figure
        more: whether more of it is better
        limit: that may not be passed, whatever the untrained codec does; None: its figure is the limit
    """

    name: str
    unit: str
    value: float
    untrained: float
    more: bool = False
    limit: float | None = None

    @property
    def passed(self) -> bool:
        if self.limit is not None:
            return self.value >= self.limit if self.more else self.value <= self.limit
        ahead = self.value - self.untrained if self.more else self.untrained - self.value
        return ahead >= -_SLACK[self.unit]


def compare(
    codec: Codec,
    untrained: Codec,
    recordings: Sequence[np.ndarray],
    songs: Sequence[Sequence[np.ndarray]],
    *,
    device: str = "cpu",
) -> list[Gate]:
    """Every gate, on recordings and on songs in stems, all `[channels, samples]` at the codec's rate."""
    rate = codec.info.sample_rate or report.SAMPLE_RATE
    scores: list[list[linearity.Score]] = []
    levels, correlations, tones, before, attacks = [], [], [], [], []
    for each in (codec, untrained):
        pairs = list(zip(_decoded(each, recordings, device), recordings, strict=True))
        scores.append([linearity.compare(*pair, sample_rate=rate) for pair in pairs])
        # Of noise that is made anew the fitted level says nothing: the level that is heard does.
        levels.append(np.array([metrics.level_difference_db(*pair) for pair in pairs]))
        excess = [metrics.excess_frame_correlation(*pair, sample_rate=rate) for pair in pairs]
        correlations.append(abs(float(np.mean(excess))))
        tones.append(max(map(abs, report.tone_levels(each, device=device).values())))
        early, level = curves.attacks(each, sample_rate=rate, device=device)
        before.append(early)
        attacks.append(abs(level))
    log_mel, si_sdr = (
        [np.array([getattr(score, name) for score in found]) for found in scores]
        for name in ("log_mel", "si_sdr_db")
    )
    worst = float(np.max(log_mel[0] - log_mel[1]))
    moved = float(np.max(np.abs(levels[0] - levels[1])))
    within = [float(np.quantile(np.abs(each), 0.95)) for each in levels]
    mel = "log-mel distance"
    return [
        Gate("reconstruction", mel, float(log_mel[0].mean()), float(log_mel[1].mean())),
        Gate(
            "reconstruction, median SI-SDR",
            "dB",
            float(np.median(si_sdr[0])),
            float(np.median(si_sdr[1])),
            more=True,
        ),
        Gate("worst recording against untrained", mel, worst, 0.0, limit=_WORST_LOG_MEL),
        Gate("largest change of level against untrained", "dB", moved, 0.0, limit=_WORST_LEVEL_DB),
        Gate("level of 95 % of recordings within", "dB", within[0], within[1]),
        Gate("frame correlation off the original's", "", correlations[0], correlations[1]),
        Gate("level of sines, worst", "dB", tones[0], tones[1]),
        Gate("energy in the 5 ms before an attack", "dB", before[0], before[1]),
        Gate("level of an attack, off by", "dB", attacks[0], attacks[1]),
        *_of_songs(codec, untrained, songs, rate, device),
    ]


def _of_songs(
    codec: Codec, untrained: Codec, songs: Sequence[Sequence[np.ndarray]], rate: int, device: str
) -> list[Gate]:
    rows = []
    for each in (codec, untrained):
        tables = [
            report.figures(linearity.measure(each, stems, sample_rate=rate, device=device)) for stems in songs
        ]
        rows.append({name: [v for table in tables for v in table[name]] for name in tables[0]})

    mel = "log-mel distance"

    def means(name: str) -> tuple[float, float]:
        own, other = (float(np.mean([v for v in row[name] if np.isfinite(v)])) for row in rows)
        return own, other

    return [
        Gate("stems", mel, *means("reconstruction_log_mel")),
        Gate("a sum of latents", mel, *means("additivity_log_mel")),
        # It grows where mixes gain more than sums do; whether sums gain is told by the line above.
        Gate("excess of a sum over the mix", mel, *means("excess_log_mel_of_a_sum"), limit=_MOST_EXCESS),
        Gate("recentred subtraction", mel, *means("subtraction_log_mel")),
        Gate("recentred subtraction, SI-SDR", "dB", *means("subtraction_si_sdr_db"), more=True),
        Gate("linearity tax", "dB", *means("linearity_tax_db")),
        Gate("D(az) against aD(z), worst", "dB", *means("scale_equivariance_db"), more=True, limit=100.0),
    ]


def _decoded(codec: Codec, recordings: Sequence[np.ndarray], device: str) -> list[np.ndarray]:
    around = linearity.Round(LatentSpace(codec, device=device))
    return [around.decode(around.encode(audio), samples=audio.shape[1]) for audio in recordings]
