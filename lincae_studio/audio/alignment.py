"""Aligning one recording with another that contains it: an instrumental with the mix, say.

`align` measures, `AlignedReader` applies. Between the two recordings there may be a delay with a fraction, a
gain, an inverted polarity, drift, another sample rate or number of channels, swapped sides, an equaliser, a
limiter, a room and a lossy encoder.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lincae_studio.audio import delay_search, matching, tracking
from lincae_studio.audio.aligned_reader import AlignedReader, conformed
from lincae_studio.audio.alignment_result import Alignment, Band, MatchingFilter
from lincae_studio.audio.delay_search import Coarse
from lincae_studio.audio.matching import FineFit, Spectra
from lincae_studio.audio.recording import Recording
from lincae_studio.audio.warp import Warp
from lincae_studio.wording import tr

__all__ = ["AlignedReader", "Alignment", "Band", "MatchingFilter", "Recording", "align"]

_WINDOW = 1 << 16
_WINDOWS = 24
_FIT_WINDOWS = 8
_SWAP_VOTE = 0.02
_BEND_WINDOW, _BENDS = 1 << 15, 96
_SHORTEST = 4096
_FRAME = 4096
# Lag of a stretch at the coarse rate, and of a window at the full rate, that counts as agreeing; samples.
_COARSE_TOLERANCE = 80.0
_FINE_TOLERANCE = 3.0
# No music repeats itself sooner than after so many seconds.
_REPEATED = 0.02
_WINDOW_Z = 9.0
_AGREEING = 0.4
# A simpler setting is preferred when it cancels as well to within this many dB.
_PARSIMONY_DB = 0.02
# dB of depth for every dB of gain.
_UNITY = 0.6
_NO_GAIN_DB = 0.03
_FILTER_GAIN_DB = 0.15
_DRIFT_SAMPLES = 0.02
_LEAST_DEPTH_DB = -1.0
_UNTOUCHED = 0.05
# Mean power below which a window says nothing, -90 dBFS.
_SILENT = 1e-9
_OTHER_RATES = (44100, 48000)
# taps, taps before the centre, samples of the frames it is fitted in
_FILTERS = ((33, 16, 4096), (129, 32, 4096), (1024, 128, 16384), (4096, 128, 32768))


def align(
    mix: Recording, rest: Recording, *, max_offset_seconds: float | None = 30.0, match: bool = True
) -> Alignment:
    """Find the rest in the mix.

    Both are read once from end to end, and then at a few places.

    Args:
        max_offset_seconds: how far apart they may begin; None searches the whole recordings
        match: also look for a filter and a gain that follows the mix
    """
    mix_thumbnail, rest_thumbnail = delay_search.thumbnail(mix), delay_search.thumbnail(rest)
    lost = Alignment(False, mix.sample_rate, rest.sample_rate, gains=(1.0,) * mix.channels)
    for thumbnail, reason in (
        (mix_thumbnail, tr("The mix is silent.")),
        (rest_thumbnail, tr("The recording to take out is silent.")),
    ):
        if thumbnail.size >= delay_search.LEAST and float(np.abs(thumbnail).max()) < 1e-6:
            return replace(lost, reason=reason)
    little = min(mix.frames, rest.frames) < mix.sample_rate and rest.sample_rate == mix.sample_rate
    if little and _fits_as_it_stands(mix, rest):
        # In less than a second chance finds better fits than the truth.
        return replace(lost, found=True, confidence=0.5, reason=tr("It fits as it stands."))
    rates = [rest.sample_rate, *(rate for rate in _OTHER_RATES if rate != rest.sample_rate)]
    for rate in rates:
        played = rest if rate == rest.sample_rate else replace(rest, sample_rate=rate)
        if rate != rest.sample_rate:
            rest_thumbnail = delay_search.thumbnail(played)
        coarse = delay_search.find_coarse(
            mix_thumbnail, rest_thumbnail, rate=mix.sample_rate, max_offset=max_offset_seconds
        )
        if coarse is None:
            continue
        found = _Search(mix, played.at_rate(mix.sample_rate)).run(coarse, match=match)
        if found is not None:
            if rate == mix.sample_rate and _stands(found) and _lies_exactly(mix, rest):
                return _untouched(found)
            reason = found.reason
            if rate != rest.sample_rate:
                reason = tr(
                    "The file says {sample_rate} Hz but was recorded at {rate} Hz.",
                    sample_rate=rest.sample_rate,
                    rate=rate,
                )
            return replace(found, rest_rate=rate, reason=reason)
    short = min(mix_thumbnail.size, rest_thumbnail.size) < delay_search.LEAST
    if short or _fits_as_it_stands(mix, rest.at_rate(mix.sample_rate)):
        reason = tr("It is too short to search.") if short else tr("It fits as it stands.")
        return replace(lost, found=True, confidence=0.5, reason=reason)
    return replace(lost, reason=tr("Nothing of it was found in the mix."))


def _stands(found: Alignment) -> bool:
    """Whether hardly anything was found to differ: a filter that proved itself is no chance likeness."""
    still = abs(found.offset) < 0.05 and abs(found.drift_ppm) < 1.0 and not found.bends
    level = all(abs(gain - 1.0) < _UNTOUCHED for gain in found.gains)
    return still and level and found.filter is None and not found.tracking and not found.swapped


def _lies_exactly(mix: Recording, rest: Recording) -> bool:
    """Whether nothing speaks against the rest being in the mix sample for sample.

    Then the fitted gain is 1 in every window but for the chance likeness of what else sounds, whose spread
    follows from the powers and the bandwidth.
    """
    spread: list[float] = []
    for start in range(0, min(mix.frames, rest.frames), _WINDOW):
        part = conformed(rest.read(start, _WINDOW), mix.channels).astype(np.float64)
        other = mix.read(start, _WINDOW) - part
        power = float(np.square(part).sum())
        if power < _SILENT * part.size:
            continue
        # As spectra, so that a few strong partials count for no more than they are.
        a, b = np.fft.rfft(part, axis=1), np.fft.rfft(other, axis=1)
        cross = np.real(np.conj(a) * b)
        chance = np.sqrt(0.5 * np.sum(np.square(np.abs(a)) * np.square(np.abs(b))))
        spread.append(float(cross.sum() / max(chance, 1e-12 * power)))
    if not spread:
        return False
    # Neighbouring bins of real music are not independent: allow for that, not for a steady tendency.
    values = np.array(spread)
    return bool(np.sqrt(np.mean(np.square(values))) < 2.5 and abs(values.mean()) * len(values) ** 0.5 < 4.0)


def _untouched(found: Alignment) -> Alignment:
    """The rest as it stands, with what the search predicted."""
    return replace(
        found,
        reason=tr("It lies in the mix sample for sample."),
        offset=0.0,
        gains=(1.0,) * len(found.gains),
        drift_ppm=0.0,
        bends=(),
        swapped=False,
        filter=None,
        tracking=False,
        confidence=1.0,
    )


def _fits_as_it_stands(mix: Recording, rest: Recording) -> bool:
    """Whether subtracting the rest without any alignment takes its power out of the mix, and adds none."""
    own = reduced = 0.0
    for start in range(0, min(mix.frames, rest.frames), _WINDOW):
        whole = mix.read(start, _WINDOW).astype(np.float64)
        part = conformed(rest.read(start, _WINDOW), mix.channels)
        own += float(np.square(part, dtype=np.float64).sum())
        reduced += float((np.square(whole) - np.square(whole - part)).sum())
    return own > 0.0 and reduced > 0.5 * own


class _Search:
    """One pair of recordings at the rate of the mix."""

    def __init__(self, mix: Recording, rest: Recording) -> None:
        self.mix, self.rest = mix, rest
        self.swapped = False

    def run(self, coarse: Coarse, *, match: bool) -> Alignment | None:
        """Everything after the coarse search; None when the full rate does not bear it out."""
        located = self._locate(coarse.times, coarse.lags)
        rivals = []
        for lag in coarse.rivals:
            other = self._locate(np.array([0.0, float(self.mix.frames)]), np.array([lag, lag]))
            if other is not None and (located is None or other[3] > located[3]):
                located, other = other, located
            if other is not None:
                rivals.append(-other[0])
        if located is None:
            return None
        start, slope, starts, quality = located
        # A candidate beside the peak is the same place, not a repetition.
        rivals = [rival for rival in rivals if abs(rival + start) > _REPEATED * self.mix.sample_rate]
        warp = Warp.of_line(start, slope)
        self.windows = starts
        warp, fit = self._refine(warp, starts)
        warp = self._bent(warp, starts)
        alignment = Alignment(
            True,
            self.mix.sample_rate,
            self.rest.sample_rate,
            offset=warp.offset,
            gains=tuple(float(g) for g in fit.gains),
            drift_ppm=warp.drift * 1e6,
            bends=warp.bends,
            swapped=self.swapped,
            confidence=quality,
            rivals=tuple(rivals),
        )
        if rivals:
            alignment = replace(
                alignment, reason=tr("The music repeats itself: check that the right repetition was found.")
            )
        if bool(np.all(np.abs(fit.gains) < 1e-3)):
            return None
        matched = self._matched(alignment, match=match)
        # What leaves as much as it takes away only sounds alike: the same drum on another beat.
        return matched if matched.depth_db < _LEAST_DEPTH_DB else None

    def _overlap(self, lag: float) -> tuple[int, int]:
        """Samples of the mix at which the rest sounds, lying `lag` behind."""
        return max(0, int(np.ceil(-lag))), min(self.mix.frames, int(self.rest.frames - lag))

    def _locate(self, times: np.ndarray, lags: np.ndarray) -> tuple[float, float, np.ndarray, float] | None:
        """Line of the lag, windows that lie on it and how sure it is; None when windows disagree."""
        start, slope, _ = delay_search.fit_line(times, lags, tolerance=_COARSE_TOLERANCE)
        begin, end = self._overlap(start + slope * self.mix.frames / 2)
        size = _WINDOW
        while size > _SHORTEST and end - begin < 3 * size:
            size //= 2
        if end - begin < size:
            return None
        self.size = size
        starts = delay_search.windows(begin, end, size=size, limit=_WINDOWS)
        audio = [self.mix.read(int(s), size) for s in starts]
        loud = np.array([float(np.mean(np.square(a))) for a in audio])
        rest = [
            conformed(self.rest.read(int(s + round(start + slope * (s + size / 2))), size), self.mix.channels)
            for s in starts
        ]
        loud *= np.array([float(np.mean(np.square(a))) for a in rest])
        keep = np.flatnonzero(loud > 1e-8 * loud.max()) if loud.max() > 0 else np.zeros(0, int)
        if not len(keep):
            return None
        reach = min(256, size // 8)
        self.swapped = self._is_swapped([audio[k] for k in keep], [rest[k] for k in keep], reach)
        middles, found, strength = [], [], []
        for k in keep:
            piece = rest[k][::-1] if self.swapped else rest[k]
            lag, z = delay_search.window_lag(audio[k], piece, reach=reach)
            middle = starts[k] + size / 2
            middles.append(middle)
            found.append(lag + round(start + slope * middle))
            strength.append(z)
        t, lag_, z_ = np.array(middles), np.array(found), np.array(strength)
        sure = z_ >= _WINDOW_Z
        if sure.sum() < max(1, _AGREEING * len(z_)):
            return None
        line = delay_search.fit_line(t[sure], lag_[sure], tolerance=_FINE_TOLERANCE)
        share = float(line[2].sum()) / len(z_)
        if share < _AGREEING:
            # Not a straight line, but perhaps one that bends.
            line = delay_search.fit_line(t[sure], lag_[sure], tolerance=_COARSE_TOLERANCE)
            share = float(line[2].sum()) / len(z_)
            if share < _AGREEING:
                return None
        strong = float(np.median(z_[sure][line[2]]))
        quality = share * (1.0 - np.exp(-(strong - 5.0) / 15.0))
        chosen = starts[keep][sure][line[2]]
        return line[0], line[1], chosen, float(np.clip(quality, 0.0, 1.0))

    @staticmethod
    def _is_swapped(mix: list[np.ndarray], rest: list[np.ndarray], reach: int) -> bool:
        if len(mix[0]) < 2:
            return False
        votes = 0.0
        for whole, part in zip(mix, rest, strict=True):
            middle = whole.sum(axis=0), part.sum(axis=0)
            lag, _ = delay_search.window_lag(middle[0][None], middle[1][None], reach=reach)
            # Exchanged sides turn the difference of both around, but not their sum.
            side = whole[0] - whole[1], part[0] - part[1]
            if min(float(np.abs(side[0]).max()), float(np.abs(side[1]).max())) < 1e-6:
                continue
            found = [delay_search.correlation_at(*pair, round(lag)) for pair in (middle, side)]
            votes += found[1] * np.sign(found[0])
        return bool(votes < -_SWAP_VOTE * len(mix))

    def _spectra(self, warp: Warp, starts: np.ndarray, *, frame: int = _FRAME) -> Spectra:
        """Frames of the mix and of the warped rest at windows."""
        mix, rest, times = [], [], []
        for s in starts:
            mix.append(matching.stft(self.mix.read(int(s), self.size), frame, hop=frame))
            audio = warp.read(self.rest.read, int(s), self.size)
            audio = conformed(audio, self.mix.channels)
            rest.append(matching.stft(audio[::-1] if self.swapped else audio, frame, hop=frame))
            times.append(s + frame * (np.arange(mix[-1].shape[1]) + 0.5))
        return Spectra(np.concatenate(mix, axis=1), np.concatenate(rest, axis=1), np.concatenate(times))

    def _fit_windows(self, starts: np.ndarray) -> np.ndarray:
        return starts[np.unique(np.linspace(0, len(starts) - 1, _FIT_WINDOWS).round().astype(int))]

    def _refine(self, warp: Warp, starts: np.ndarray) -> tuple[Warp, FineFit]:
        """Delay, drift and gain to a small fraction of a sample, then the simplest that is as good."""
        chosen = self._fit_windows(starts)
        span = float(np.ptp(chosen)) + self.size
        frame = min(_FRAME, self.size // 4)
        shape: np.ndarray | None = None
        gains: np.ndarray | None = None
        for sweep in range(3):
            spectra = self._spectra(warp, chosen, frame=frame)
            drifting = sweep > 0 and len(chosen) > 2
            fit = matching.fine_fit(spectra, shape=shape, drifting=drifting, gains=gains)
            if sweep < 2:
                # The phase of an equaliser is not a delay: fit it with the equaliser's phase taken out.
                curve = matching.tone_curve(spectra, fit)
                best = fit
                for tried in (matching.minimum_phase(curve), curve) if np.ptp(np.log(curve)) > 0.1 else ():
                    other = matching.fine_fit(spectra, shape=tried, drifting=drifting)
                    if other.cost < best.cost - 0.3:
                        best, shape = other, tried
                fit = best
            warp = warp.advanced(fit.delay, fit.stretch)
            gains = fit.gains
            if sweep > 0 and abs(fit.delay) + abs(fit.stretch) * span < 0.05:
                break
        spectra = self._spectra(warp, chosen, frame=frame)
        if shape is not None:
            # The gain without the filter, which may not be worth having in the end.
            flat = matching.fine_fit(spectra)
            fit, shape = replace(fit, gains=flat.gains), None
        steady = abs(warp.drift) * span < _DRIFT_SAMPLES
        return self._simplest(warp, fit, spectra, shape, steady=steady)

    def _simplest(
        self, warp: Warp, fit: FineFit, spectra: Spectra, shape: np.ndarray | None, *, steady: bool
    ) -> tuple[Warp, FineFit]:
        """Without drift, at a whole sample and at unit gain, where that cancels as well."""
        places = matching.audible_places(spectra)

        def cost(candidate: Warp, gains: np.ndarray) -> tuple[float, Spectra]:
            found = spectra if candidate is warp else self._spectra(candidate, chosen, frame=spectra.size)
            rest = found.rest if shape is None else found.rest * shape[:, None]
            return matching.log_null_db(found, gains[:, None, None] * rest, places=places), found

        chosen = self._fit_windows(self.windows)
        best, _ = cost(warp, fit.gains)
        middle = float(spectra.times.mean())
        position = warp.at(np.array([middle]))[0] - middle
        trials = []
        if steady or abs(warp.drift) < 2e-6:
            trials += [Warp.of_line(float(round(position)), 0.0), Warp.of_line(float(position), 0.0)]
        for trial in trials:
            value, found = cost(trial, fit.gains)
            if value <= best + _PARSIMONY_DB or (steady and trial is trials[-1]):
                warp, spectra, best = trial, found, min(best, value)
                break
        sign = np.sign(fit.gains)
        mean = np.full_like(fit.gains, np.exp(np.mean(np.log(np.abs(fit.gains) + 1e-12))))
        # A trace of the wanted source in the rest pulls the gain a little way off. Plain least squares go by
        # what is loud and not by such traces: where they speak for unity, it takes more to leave it.
        plain = (spectra.mix * spectra.rest.conj()).real.sum() / (
            np.square(np.abs(spectra.rest)).sum() + 1e-30
        )
        level = float(np.mean(fit.gains))
        unity = _UNITY if abs(plain - np.sign(level)) < abs(plain - level) else 0.0
        for gains, strictness in ((sign, unity), (sign * mean, 0.0)):
            away = float(np.max(np.abs(20.0 * np.log10(np.abs(fit.gains / gains) + 1e-12))))
            # Nobody turns a fader by so little, but the wanted source may well weigh so much.
            allowed = best + _PARSIMONY_DB + strictness * away
            if away < _NO_GAIN_DB or (away < 0.5 and cost(warp, gains)[0] <= allowed):
                fit = replace(fit, gains=gains)
                break
        return warp, fit

    def _bent(self, warp: Warp, starts: np.ndarray) -> Warp:
        """The warp with bends, where windows agree among neighbours that it is not a line."""
        if len(starts) < 5:
            return warp
        reach = min(256, self.size // 8)
        times, lags = [], []
        for s in starts:
            rest = conformed(warp.read(self.rest.read, int(s), self.size), self.mix.channels)
            lag, z = delay_search.window_lag(
                self.mix.read(int(s), self.size), rest[::-1] if self.swapped else rest, reach=reach
            )
            if z >= _WINDOW_Z:
                times.append(s + self.size / 2)
                lags.append(lag)
        if len(lags) < 5 or float(np.quantile(np.abs(lags), 0.75)) < 0.3:
            return warp
        rough = float(np.median(np.abs(np.diff(lags))))
        if rough > 0.7 * float(np.std(lags)):
            return warp  # scattered, not bent
        size, begin, end = self.size, int(starts[0]), int(starts[-1]) + self.size
        self.size = max(_SHORTEST, min(size, _BEND_WINDOW))
        places = delay_search.windows(begin, end, size=self.size, limit=_BENDS)
        # Three passes: the better the warp, the less a window blurs what is left.
        for _ in range(3):
            bends = []
            for s in places:
                at = s + self.size / 2
                if warp.bends:
                    spectra = self._spectra(warp, np.array([s]), frame=min(_FRAME, self.size // 4))
                    delay = warp.bend(np.array([at]))[0] + matching.fine_fit(spectra).delay
                else:
                    delay = np.interp(at, times, lags)
                bends.append((float(at), float(delay)))
            warp = replace(warp, bends=tuple(bends))
        self.size = size
        return warp

    def _matched(self, alignment: Alignment, *, match: bool) -> Alignment:
        """With filter and gain tracking where they are worth it, and the predicted depth of the null."""
        chosen = self._fit_windows(self.windows)
        warp, gains = alignment.warp, np.array(alignment.gains)
        frame = min(_FRAME, self.size // 4)
        spectra = self._spectra(warp, chosen, frame=frame)
        spectra = spectra.with_rest(gains[:, None, None] * spectra.rest)
        plain = matching.unexplained_in(spectra, spectra.rest)
        if not match:
            return self._reported(alignment, spectra, plain, spectra.rest, plain)
        mix = [self.mix.read(int(s), self.size) for s in chosen]
        rest = [
            gains[:, None]
            * self._turned(conformed(warp.read(self.rest.read, int(s), self.size), self.mix.channels))
            for s in chosen
        ]
        found, explained = matching.choose_filter(mix, rest, _FILTERS, frame=frame, margin_db=_FILTER_GAIN_DB)
        taps = None if found is None else MatchingFilter(found[0], found[1])
        follows = tracking.helps(mix, explained)
        if follows:
            explained = [tracking.tracked(m, e) for m, e in zip(mix, explained, strict=True)]
        final = np.concatenate([matching.stft(e, frame, hop=frame) for e in explained], axis=1)
        depth = matching.unexplained_in(spectra, final)
        return self._reported(replace(alignment, filter=taps, tracking=follows), spectra, plain, final, depth)

    def _turned(self, audio: np.ndarray) -> np.ndarray:
        return audio[::-1] if self.swapped else audio

    def _reported(
        self,
        alignment: Alignment,
        spectra: Spectra,
        plain: matching.Unexplained,
        explained: np.ndarray,
        final: matching.Unexplained,
    ) -> Alignment:
        """The alignment with the predicted depth, overall and by band."""
        hertz = self.mix.sample_rate / spectra.size
        bands = matching.null_bands(spectra.mix, explained, final, plain, hertz=hertz)
        return replace(alignment, depth_db=final.overall_db, plain_depth_db=plain.overall_db, bands=bands)
