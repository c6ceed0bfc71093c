"""How one recording sounds within another: gain, fine delay and filter, fitted where nothing else sounds.

A mix is y = h * x + v: the rest x as it was mastered, and the wanted source v. v is no noise: it is sparse,
strong in some places of the spectrogram and absent in most. So every fit here weighs each place with the
inverse of what is left there (iteratively reweighted least squares), which is far more exact than plain
least squares and does not eat what the wanted source has in common with the rest.

Spectra are complex64 `[channels, frames, bins]`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from lincae_studio.audio.alignment_result import Band

# How far the weights may go, relative to the rest's own power, while a fit goes on.
_ANNEALING = (1e-1, 1e-2, 1e-3, 1e-4, 1e-6, 1e-8, 1e-8)
_NEIGHBOURS = 5
_FLOOR = 1e-13
_RIDGE = 1e-6
_PULL = 0.01
_HEARD = 1e-6
_KNOWN = 0.2


@dataclass(frozen=True, eq=False, slots=True)
class Spectra:
    """Frames of a mix and of the rest, roughly aligned.

    Attributes:
        mix, rest: complex64 `[channels, frames, bins]`
        times: middle of every frame, samples of the mix
    """

    mix: np.ndarray
    rest: np.ndarray
    times: np.ndarray

    @property
    def size(self) -> int:
        """Samples of a frame."""
        return 2 * (self.mix.shape[2] - 1)

    @property
    def omega(self) -> np.ndarray:
        """Radians per sample of every bin."""
        return np.linspace(0.0, np.pi, self.mix.shape[2])

    def select(self, frames: np.ndarray) -> Spectra:
        """Some of the frames."""
        return Spectra(self.mix[:, frames], self.rest[:, frames], self.times[frames])

    def with_rest(self, rest: np.ndarray) -> Spectra:
        return Spectra(self.mix, rest.astype(np.complex64), self.times)


def stft(audio: np.ndarray, size: int, *, hop: int) -> np.ndarray:
    """Complex64 `[channels, frames, size // 2 + 1]` of whole Hann frames of `[channels, samples]`."""
    from scipy import fft

    window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)).astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(audio, size, axis=1)[:, ::hop]
    return np.asarray(fft.rfft(frames * window, axis=2))


@dataclass(frozen=True, eq=False, slots=True)
class FineFit:
    """What is left to correct after a rough alignment.

    Attributes:
        gains: linear, signed, one per channel
        delay: samples that the rest has to be advanced by at time 0
        stretch: and by how much more per sample
        cost: mean log power of what is left over that of the mix, dB; lower is better
    """

    gains: np.ndarray
    delay: float
    stretch: float
    cost: float


def smooth_power(values: np.ndarray) -> np.ndarray:
    """|values|² averaged over neighbouring bins, float32."""
    from scipy.ndimage import uniform_filter1d

    power = np.square(values.real) + np.square(values.imag)
    # The filter's running sum may fall below nothing by a rounding error.
    return np.maximum(uniform_filter1d(power, _NEIGHBOURS, axis=-1, mode="nearest"), 0.0)


def log_null_db(spectra: Spectra, explained: np.ndarray, *, places: np.ndarray) -> float:
    """Mean level of mix − explained over places `[channels, frames, bins]`, relative to the rest, dB.

    Where the wanted source is louder than the rest nothing can be learnt: a place counts 0 dB at most.
    """
    left = smooth_power(spectra.mix - explained)
    own = smooth_power(explained)
    floor = _FLOOR * float(own.mean()) + 1e-30
    ratio = np.minimum((left + floor) / (own + floor), 1.0) + 1e-9
    return float((10.0 * np.log10(ratio) * places).sum() / (places.sum() + 1e-30))


def audible_places(spectra: Spectra) -> np.ndarray:
    """Where the rest is not negligible and still in the mix, float32 `[channels, frames, bins]`, 0 or 1.

    An encoder cuts holes into a recording, and all above 16 kHz: there a gain of nothing would fit best.
    And where the mix is far louder than the rest, what the rest holds may be a trace of the wanted source.
    """
    return _audible(spectra, *_PLAUSIBLE)


_PLAUSIBLE = (0.02, 50.0)


def _audible(spectra: Spectra, least: float, most: float) -> np.ndarray:
    rest, mix = smooth_power(spectra.rest), smooth_power(spectra.mix)
    mean = rest.mean(axis=(0, 1))
    heard = mean > _HEARD * mean.max()
    if not heard.any():
        return np.zeros(rest.shape, np.float32)
    ratio = (mix.mean(axis=(0, 1)) / (mean + 1e-30))[heard]
    order = np.argsort(ratio)
    # The typical bin: half of all power lies in bins that are louder against the rest.
    along = np.cumsum(np.sqrt(mean[heard])[order])
    typical = float(ratio[order][np.searchsorted(along, 0.5 * along[-1])])
    level = typical * rest
    return (heard & (mix > least * level) & (mix < most * level)).astype(np.float32)


def fine_fit(
    spectra: Spectra,
    *,
    shape: np.ndarray | None = None,
    drifting: bool = False,
    gains: np.ndarray | None = None,
) -> FineFit:
    """Gains, delay and, when `drifting`, stretch that make the rest cancel in the mix.

    Gauss-Newton with the weights described above. `shape` `[channels, bins]` filters the rest before.
    """
    omega = spectra.omega.astype(np.float32)
    rest = spectra.rest if shape is None else spectra.rest * shape[:, None].astype(np.complex64)
    usable = audible_places(spectra.with_rest(rest))
    own = np.square(rest.real) + np.square(rest.imag)
    power = smooth_power(rest)
    floor = np.float32(_FLOOR * float(smooth_power(spectra.mix).mean()) + 1e-30)
    middle, span = float(spectra.times.mean()), max(float(np.ptp(spectra.times)), 1.0)
    t = (spectra.times - middle) / span
    if gains is None:
        weight = usable / (smooth_power(spectra.mix) + 0.1 * power + floor)
        cross = (spectra.mix * rest.conj()).real
        gains = (weight * cross).sum(axis=(1, 2)) / ((weight * own).sum(axis=(1, 2)) + 1e-30)
    level = np.asarray(gains, float)
    delay = stretch = 0.0
    turned = rest
    for least in _ANNEALING:
        left = spectra.mix - level[:, None, None].astype(np.float32) * turned
        weight = usable / (smooth_power(left) + np.float32(least) * power + floor)
        cross = left * turned.conj()
        weighted = weight * own
        # A gain changes what is left in phase with the rest, a delay at right angles to it.
        level_change = (weight * cross.real).sum(axis=(1, 2)) / (weighted.sum(axis=(1, 2)) + 1e-30)
        right = (level[:, None] * ((weight * cross.imag) @ omega)).sum(axis=0)
        normal = (np.square(level)[:, None] * (weighted @ np.square(omega))).sum(axis=0)
        if drifting:
            matrix = np.array([[normal.sum(), normal @ t], [normal @ t, normal @ t**2]])
            matrix[np.diag_indices(2)] *= 1.0 + 1e-9
            change = np.linalg.solve(matrix + 1e-30 * np.eye(2), [right.sum(), right @ t])
            stretch += float(np.clip(change[1], -1.0, 1.0))
        else:
            change = np.array([right.sum() / (normal.sum() + 1e-30)])
        delay += float(np.clip(change[0], -0.5, 0.5))
        level = level + level_change
        turn = (1j * np.outer(delay + stretch * t, omega)).astype(np.complex64)
        turned = rest * np.exp(turn)
    cost = log_null_db(spectra, level[:, None, None].astype(np.float32) * turned, places=usable)
    return FineFit(level, delay - stretch * middle / span, stretch / span, cost)


def minimum_phase(magnitude: np.ndarray) -> np.ndarray:
    """The minimum-phase response `[..., bins]` that has this magnitude `[..., bins]`."""
    bins = magnitude.shape[-1]
    cepstrum = np.fft.irfft(np.log(np.maximum(magnitude, 1e-6)), axis=-1)
    size = 2 * (bins - 1)
    fold = np.zeros(size)
    fold[0] = fold[size // 2] = 1.0
    fold[1 : size // 2] = 2.0
    return np.exp(np.fft.rfft(cepstrum * fold, axis=-1))


def tone_curve(spectra: Spectra, fit: FineFit, *, bands: int = 30) -> np.ndarray:
    """Magnitude `[channels, bins]` of the filter between rest and mix, relative to `fit.gains`, smooth."""
    omega = spectra.omega
    turned = spectra.rest * np.exp(
        1j * omega * (fit.delay + fit.stretch * spectra.times[None, :, None])
    ).astype(np.complex64)
    base = fit.gains[:, None, None] * turned
    weight = 1.0 / (
        smooth_power(spectra.mix - base)
        + 1e-4 * smooth_power(base)
        + _FLOOR * float(smooth_power(base).mean())
    )
    cross = (weight * (spectra.mix * base.conj()).real).sum(axis=1)
    own = (weight * np.abs(base) ** 2).sum(axis=1)
    edges = np.unique(np.geomspace(2, len(omega), bands + 1).astype(int))
    centers, values = [], []
    for low, high in pairwise(edges):
        centers.append(0.5 * (low + high - 1))
        values.append(cross[:, low:high].sum(axis=1) / (own[:, low:high].sum(axis=1) + 1e-30))
    curve = np.array(
        [np.interp(np.arange(len(omega)), centers, np.array(values)[:, c]) for c in range(len(cross))]
    )
    return np.clip(curve, 0.05, 20.0)


@dataclass(frozen=True, eq=False, slots=True)
class Unexplained:
    """What of the rest is left in mix − explained, as a share of the explained power.

    Attributes:
        share: power ratio `[channels, bins]`, the same within a band
        trust: 1 where what is left follows the rest's level, 0 where it does not `[channels, bins]`
        overall: power ratio of everything
        error: standard error of `share`: a smaller one cannot be told from it
    """

    share: np.ndarray
    trust: np.ndarray
    overall: float
    error: np.ndarray

    @property
    def overall_db(self) -> float:
        """Depth of the null of everything, dB."""
        return _level_db(self.overall)

    def band_db(self, low: int) -> float:
        """Depth of the null in the band that begins at bin `low`, no deeper than can be told, dB."""
        return _level_db(np.maximum(self.share[:, low], self.error[:, low]).mean())

    @property
    def depth_db(self) -> float:
        """Depth of the null: the level of what is left, half overall and half averaged over bands, dB."""
        bands = 10.0 * np.log10(self.share + 1e-12)
        return 0.5 * (10.0 * np.log10(self.overall + 1e-12) + float(bands.mean()))


# Noise of one level has all of these where its mean says; of music the lower ones lie far below.
_QUANTILES = (0.15, 0.05, 0.02)
_LEVELS = ((0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 0.9), (0.9, 1.0))
SPREAD = (3, 15)


def band_edges(bins: int, *, bands: int = 24) -> np.ndarray:
    """Bins at which bands of equal musical width begin and end."""
    edges = np.unique(np.geomspace(3, bins, bands + 1).astype(int))
    edges[0] = 0
    return edges


def spread(power: np.ndarray) -> np.ndarray:
    """Power `[channels, frames, bins]` as far as an encoder's noise spreads around it."""
    from scipy.ndimage import uniform_filter

    return np.asarray(uniform_filter(power, (1, *SPREAD), mode="nearest"))


def unexplained(left: np.ndarray, explained: np.ndarray) -> Unexplained:
    """Estimate from power spectra `[channels, frames, bins]` of what is left, and spread of the explained.

    Where the wanted source is silent, what is left follows the level of the rest: in every band the low
    quantiles of what is left are fitted as constant + share × level, over stretches of rising level. What
    does not rise with the level belongs to the wanted source.
    """
    channels, _, bins = left.shape
    share, trust, error = np.zeros((3, channels, bins))
    scales = -np.log1p(-np.array(_QUANTILES))
    edges = band_edges(bins)
    for c in range(channels):
        for low, high in pairwise(edges):
            level = explained[c, :, low:high].ravel()
            rest = left[c, :, low:high].ravel()
            order = np.argsort(level)
            x, y = np.zeros(len(_LEVELS)), np.zeros(len(_LEVELS))
            for k, (begin, end) in enumerate(_LEVELS):
                chosen = order[
                    int(begin * len(order)) : max(int(end * len(order)), int(begin * len(order)) + 1)
                ]
                x[k] = level[chosen].mean() + 1e-20
                y[k] = (np.quantile(rest[chosen], _QUANTILES) / scales).min()
            weight = 1.0 / (y**2 + 1e-30)
            total, first = weight.sum(), (weight * x).sum()
            determinant = max(total * (weight * x * x).sum() - first**2, 0.0)
            slope = (total * (weight * x * y).sum() - first * (weight * y).sum()) / (determinant + 1e-40)
            bound = float((y / x)[2:].min())
            share[c, low:high] = np.clip(slope, 0.0, bound)
            trust[c, low:high] = share[c, low] / (bound + 1e-30)
            # Of a slope by weighted least squares, from the scatter around the line.
            scatter = weight * (y - slope * x - ((weight * y).sum() - slope * first) / total) ** 2
            variance = scatter.sum() / (len(x) - 2) * total / (determinant + 1e-40)
            error[c, low:high] = min(float(np.sqrt(variance)), bound)
    mean = explained.mean(axis=1)
    overall = float((share * mean).sum() / (mean.sum() + 1e-30))
    return Unexplained(share, np.clip(trust, 0.0, 1.0), overall, error)


def null_bands(
    mix: np.ndarray, explained: np.ndarray, depth: Unexplained, plain: Unexplained, *, hertz: float
) -> tuple[Band, ...]:
    """Depths by band, from spectra `[channels, frames, bins]` whose bins are `hertz` apart.

    `plain` is what `depth` would be without filter and gain tracking.
    """
    left, whole = (np.square(np.abs(part)).mean(axis=(0, 1)) for part in (mix - explained, mix))
    bins = mix.shape[2]
    return tuple(
        Band(
            float(low * hertz),
            float(min(high, bins - 1) * hertz),
            depth.band_db(low),
            plain.band_db(low),
            _level_db(left[low:high].sum() / (whole[low:high].sum() + 1e-30)),
        )
        for low, high in pairwise(band_edges(bins))
    )


def _level_db(ratio: float) -> float:
    return float(max(10.0 * np.log10(ratio + 1e-20), -120.0))


def unexplained_in(spectra: Spectra, explained: np.ndarray) -> Unexplained:
    """The same from the spectra themselves."""
    left = spectra.mix - explained
    return unexplained(
        np.square(left.real) + np.square(left.imag),
        spread(np.square(explained.real) + np.square(explained.imag)),
    )


def fit_filter(spectra: Spectra, *, taps: int, centre: int, sweeps: int = 6) -> np.ndarray:
    """Float64 `[channels, taps]`: the filter that makes the rest cancel; tap `centre` has no delay.

    Weighted as above and regularised; the filter must be short against the frames.
    """
    from scipy.linalg import solve_toeplitz

    rest_power = smooth_power(spectra.rest)
    floor = _FLOOR * float(smooth_power(spectra.mix).mean()) + 1e-30
    advance = np.exp(1j * spectra.omega * centre)
    places = _audible(spectra, 0.0, _PLAUSIBLE[1])
    unknown = places.mean(axis=1) < _KNOWN
    found = np.zeros((len(spectra.mix), taps))
    response = np.zeros(spectra.mix.shape[::2], complex)
    for step in range(sweeps):
        left = spectra.mix - response[:, None].astype(np.complex64) * spectra.rest
        least = 10.0 ** -(1 + step)
        power = smooth_power(left) if step else smooth_power(spectra.mix)
        weight = places / (power + least * rest_power + floor)
        auto = (weight * np.abs(spectra.rest) ** 2).sum(axis=1)
        cross = (weight * spectra.mix * spectra.rest.conj()).sum(axis=1)
        # Bins of which nothing is known are left as they are.
        pull = unknown * _PULL * auto.mean(axis=1, keepdims=True)
        auto, cross = auto + pull, cross + pull
        for c in range(len(found)):
            row = np.fft.irfft(auto[c])[:taps]
            right = np.roll(np.fft.irfft(cross[c]), centre)[:taps]
            row[0] *= 1.0 + _RIDGE
            row[0] += 1e-30
            found[c] = solve_toeplitz(row, right)
        response = np.fft.rfft(found, spectra.size, axis=1) * advance
    return found


_LOUDEST = 3.0
_REAL, _REAL_DB = 0.25, (0.3, 3.0)


def choose_filter(
    mix: list[np.ndarray],
    rest: list[np.ndarray],
    candidates: tuple[tuple[int, int, int], ...],
    *,
    frame: int,
    margin_db: float,
) -> tuple[tuple[np.ndarray, int] | None, list[np.ndarray]]:
    """The shortest filter that cancels best in stretches that it was not fitted to.

    Args:
        mix, rest: stretches `[channels, samples]` of both
        candidates: taps, taps before the centre and samples of a frame, shortest first
        margin_db: by how much a longer filter has to deepen the null

    Returns:
        the filter and its centre, None when none is worth it; and the filtered stretches
    """
    even = list(range(0, len(mix), 2))
    odd = list(range(1, len(mix), 2)) or even

    def depth(filtered: list[np.ndarray]) -> float:
        explained = np.concatenate([stft(part, frame, hop=frame) for part in filtered], axis=1)
        return log_null_db(tested, explained, places=places)

    tested = _spectra_of([mix[k] for k in odd], [rest[k] for k in odd], frame)
    places = audible_places(tested)

    plain = best = depth([rest[k] for k in odd])
    chosen: tuple[int, int, int] | None = None
    failures = 0
    for taps, centre, size in candidates:
        if size > mix[0].shape[1] // 2 or best < -75.0 or failures == 2:
            break
        found = fit_filter(
            _spectra_of([mix[k] for k in even], [rest[k] for k in even], size), taps=taps, centre=centre
        )
        # What is louder than any master makes it feeds on what the wanted source left behind in the rest.
        heard = places.mean(axis=(0, 1)) > _KNOWN
        response = (
            np.abs(np.fft.rfft(found, tested.size, axis=1))
            if taps <= tested.size
            else np.abs(np.fft.rfft(found, 2 * taps, axis=1)[:, :: 2 * taps // tested.size])
        )
        if float(response[:, heard].max()) > _LOUDEST:
            failures += 1
            continue
        value = depth([filtered(rest[k], found, centre) for k in odd])
        if value < best - margin_db:
            best, chosen, failures = value, (taps, centre, size), 0
        else:
            failures += 1
    # A trace of the wanted source in the rest lets a filter seem useful, but not by as much as a real one.
    if chosen is None or plain - best < np.clip(-_REAL * plain, *_REAL_DB):
        return None, rest
    taps, centre, size = chosen
    found = fit_filter(_spectra_of(mix, rest, size), taps=taps, centre=centre)
    return (found, centre), [filtered(part, found, centre) for part in rest]


def filtered(audio: np.ndarray, taps: np.ndarray, centre: int) -> np.ndarray:
    """Float32 `[channels, samples]` through filters `[channels, taps]`, as long as before."""
    from scipy.signal import oaconvolve

    whole = oaconvolve(audio.astype(np.float64), taps, axes=1)
    return whole[:, centre : centre + audio.shape[1]].astype(np.float32)


def _spectra_of(mix: list[np.ndarray], rest: list[np.ndarray], size: int) -> Spectra:
    hop = size if size <= 4096 else size // 2
    both = [np.concatenate([stft(part, size, hop=hop) for part in parts], axis=1) for parts in (mix, rest)]
    return Spectra(both[0], both[1], np.zeros(both[0].shape[1]))
