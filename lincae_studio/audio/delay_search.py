"""Where one recording lies in another: cross-correlation of stretches, coarse first, then to a sample.

Times are samples of the mix; a lag is the position in the rest minus that in the mix, in samples of the
same rate.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np

from lincae_studio.audio.recording import Recording

COARSE_RATE = 5512.5
_BLOCK = 1 << 18
_STRETCHES = 14
_STRETCH_SECONDS = 5.0
# More than the drift that is searched for, so that no peak is missed at the ends.
_DRIFT = 400e-6
_PEAKS = 6
LEAST = 512
# Peaks of a correlation with something else stay below this many times its median magnitude.
_NOISE_Z = 7.5
_RIVAL = 0.8


@dataclass(frozen=True, slots=True)
class Coarse:
    """Lags of stretches of the mix, to about a sample of `COARSE_RATE`.

    Attributes:
        times, lags: middle and lag of every stretch that was found, samples at the mix's rate
        share: stretches that agree, of all that could have been found
        strength: median height of their correlation peaks, in units of the noise around them
        rivals: lags that explain the mix nearly as well, as they do when music repeats itself
    """

    times: np.ndarray
    lags: np.ndarray
    share: float
    strength: float
    rivals: tuple[float, ...]


def thumbnail(recording: Recording) -> np.ndarray:
    """The recording in mono at `COARSE_RATE`, float32 `[samples]`; read once, block by block."""
    import soxr

    stream = soxr.ResampleStream(recording.sample_rate, COARSE_RATE, 1, dtype="float32", quality="LQ")
    parts = []
    for start in range(0, recording.frames, _BLOCK):
        frames = min(_BLOCK, recording.frames - start)
        block = recording.read(start, frames)
        # The mean of both sides, but for what sounds on both with opposite signs.
        mono = block.mean(axis=0)
        if len(block) > 1 and mono @ mono < 1e-3 * (block[0] @ block[0]):
            mono = block[0]
        parts.append(
            stream.resample_chunk(np.ascontiguousarray(mono), last=start + frames >= recording.frames)
        )
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def find_coarse(
    mix: np.ndarray, rest: np.ndarray, *, rate: int, max_offset: float | None, around: float = 0.0
) -> Coarse | None:
    """Search thumbnails for lags within `max_offset` seconds of `around`; None when nothing is found.

    `max_offset` None searches everywhere; `rate` is the rate in Hz that the result is given at.
    """
    from scipy import fft

    if min(len(mix), len(rest)) < LEAST:
        return None
    size = round(_STRETCH_SECONDS * COARSE_RATE)
    size = max(min(size, len(mix) // 3, len(rest) // 2), min(4096, len(mix)))
    starts = _loud_stretches(mix, size)
    if not len(starts):
        return None
    reach = len(mix) + len(rest) if max_offset is None else round(max_offset * COARSE_RATE)
    center = round(around * COARSE_RATE)
    found = []
    for start in starts:
        low = max(start + center - reach, -size)
        high = min(start + center + reach + size, len(rest) + size)
        if high - low < size:
            continue
        window = np.zeros(high - low, np.float32)
        first, last = max(low, 0), min(high, len(rest))
        if last - first < size // 8:
            continue
        window[first - low : last - low] = rest[first:last]
        points = fft.next_fast_len(len(window) + size, real=True)
        piece = mix[start : start + size] * np.hanning(size).astype(np.float32)
        cross = fft.rfft(window, points, workers=2) * np.conj(fft.rfft(piece, points, workers=2))
        cross /= np.abs(cross) + 1e-9 * np.abs(cross).max() + 1e-30
        correlation = np.abs(fft.irfft(cross, points, workers=2)[: len(window) - size + 1])
        found.append((start + size / 2, low - start, correlation))
    return _agreeing(found, rate / COARSE_RATE)


def _loud_stretches(mix: np.ndarray, size: int) -> np.ndarray:
    """Starts of up to `_STRETCHES` stretches, spread over the mix, that are not silent."""
    starts = np.unique(np.linspace(0, len(mix) - size, 4 * _STRETCHES).astype(int))
    power = np.array([float(np.mean(np.square(mix[s : s + size]))) for s in starts])
    loud = starts[power > 1e-5 * power.max()] if power.size and power.max() > 0 else starts[:0]
    return (
        loud[np.unique(np.linspace(0, len(loud) - 1, _STRETCHES).round().astype(int))] if len(loud) else loud
    )


def _agreeing(found: list[tuple[float, int, np.ndarray]], scale: float) -> Coarse | None:
    """The lag that most stretches vote for, but for the drift between them."""
    times, lags, strengths, owners = [], [], [], []
    for owner, (time, low, correlation) in enumerate(found):
        noise = float(np.median(correlation)) + 1e-12
        rest = correlation.copy()
        for _ in range(_PEAKS):
            peak = int(np.argmax(rest))
            strength = rest[peak] / noise
            if strength < _NOISE_Z:
                break
            times.append(time)
            lags.append(peak + low + _parabolic(correlation, peak))
            strengths.append(strength)
            owners.append(owner)
            rest[max(peak - 30, 0) : peak + 31] = 0.0
    if not times:
        return None
    t, lag, z, who = np.array(times), np.array(lags), np.array(strengths), np.array(owners)
    tolerance = 6.0 + _DRIFT * np.abs(t[:, None] - t[None, :])
    near = np.abs(lag[:, None] - lag[None, :]) <= tolerance
    # Each stretch votes once, with its best peak near the candidate.
    votes = np.array([sum(z[row & (who == o)].max() for o in np.unique(who[row])) for row in near])
    winner = int(np.argmax(votes))
    members = [
        int(np.flatnonzero(near[winner] & (who == o))[np.argmax(z[near[winner] & (who == o)])])
        for o in np.unique(who[near[winner]])
    ]
    share = len(members) / len(found)
    rivals: list[float] = []
    for other in np.argsort(-votes):
        distinct = all(abs(lag[other] - r / scale) > 30 for r in rivals) and not near[winner][other]
        if votes[other] < _RIVAL * votes[winner] or len(rivals) == 4:
            break
        if distinct:
            rivals.append(float(lag[other] * scale))
    return Coarse(
        t[members] * scale, lag[members] * scale, share, float(np.median(z[members])), tuple(rivals)
    )


def _parabolic(values: np.ndarray, peak: int) -> float:
    """Offset of the vertex of the parabola through a peak and its neighbours, -0.5 to 0.5."""
    if not 0 < peak < len(values) - 1:
        return 0.0
    before, top, after = (float(values[peak + i]) for i in (-1, 0, 1))
    bend = before - 2.0 * top + after
    return 0.0 if bend >= 0.0 else float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))


def window_lag(mix: np.ndarray, rest: np.ndarray, *, reach: int) -> tuple[float, float]:
    """Lag of `rest` behind `mix`, both `[channels, samples]`, within `reach`, and its peak's strength.

    GCC-PHAT, all channels together; the strength is in units of the noise around the peak.
    """
    from scipy import fft

    size = mix.shape[1]
    points = fft.next_fast_len(size + 2 * reach, real=True)
    window = np.hanning(size).astype(np.float32)
    cross = fft.rfft(rest * window, points) * np.conj(fft.rfft(mix * window, points))
    total = (cross / (np.abs(cross) + 1e-6 * np.abs(cross).max() + 1e-30)).sum(axis=0)
    correlation = fft.irfft(total, points)
    near = np.abs(np.concatenate((correlation[-reach:], correlation[: reach + 1])))
    peak = int(np.argmax(near))
    noise = float(np.median(np.abs(correlation))) + 1e-12
    return peak - reach + _parabolic(near, peak), float(near[peak]) / noise


def correlation_at(mix: np.ndarray, rest: np.ndarray, lag: int) -> float:
    """Whitened correlation of mono `[samples]` signals at a lag: signed, about 0 to 1 in size."""
    from scipy import fft

    size = len(mix)
    window = np.hanning(size).astype(np.float32)
    cross = fft.rfft(np.roll(rest, -lag) * window) * np.conj(fft.rfft(mix * window))
    weight = np.abs(cross)
    # What is too weak to tell has no vote.
    heard = weight > 1e-6 * weight.max()
    return float((cross.real[heard] / (weight[heard] + 1e-30)).mean()) if heard.any() else 0.0


def fit_line(times: np.ndarray, lags: np.ndarray, *, tolerance: float) -> tuple[float, float, np.ndarray]:
    """Robust line `lag = a + b * time`: a, b, and which points lie within `tolerance` of it.

    The line through two of the points that most others agree with, then least squares on those.
    """
    if len(times) < 2 or np.ptp(times) == 0:
        middle = float(np.median(lags))
        return middle, 0.0, np.abs(lags - middle) <= tolerance
    best: tuple[int, float, float] = (-1, 0.0, 0.0)
    span = np.ptp(times)
    for i in range(len(times)):
        for j in range(i + 1, len(times)):
            gap = times[j] - times[i]
            if abs(gap) < span / 4:
                continue
            slope = (lags[j] - lags[i]) / gap
            if abs(slope) > _DRIFT:
                continue
            start = lags[i] - slope * times[i]
            agree = int(np.sum(np.abs(lags - start - slope * times) <= tolerance))
            if agree > best[0]:
                best = (agree, start, slope)
    flat = float(np.median(lags))
    if int(np.sum(np.abs(lags - flat) <= tolerance)) >= best[0]:
        best = (0, flat, 0.0)
    inside = np.abs(lags - best[1] - best[2] * times) <= tolerance
    if inside.sum() >= 2 and np.ptp(times[inside]) > span / 4:
        slope, start = np.polyfit(times[inside], lags[inside], 1)
        if abs(slope) <= _DRIFT:
            inside = np.abs(lags - start - slope * times) <= tolerance
            return float(start), float(slope), inside
    return best[1], best[2], inside


def windows(start: int, stop: int, *, size: int, limit: int) -> np.ndarray:
    """Starts of at most `limit` windows of `size` samples, spread evenly over `[start, stop)`."""
    count = max(1, min(limit, ceil((stop - start - size) / (size / 2)) + 1))
    return np.unique(np.linspace(start, max(start, stop - size), count).round().astype(int))
