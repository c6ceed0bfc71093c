"""What is left of a mix without a recording that is part of it, by latents, by samples, or by both.

*waveform*: mix − matched rest, R. *latent*: D(z(mix) − z(matched rest)). *refined*: R, with what is still
left of the rest in it turned down; how much of each place of the spectrogram belongs to the wanted source
is judged by the rule in `refinement`, from the latent difference where it can be trusted and from R itself
where it cannot; above the end of a rest that was cut off at the top, by `bandwidth`. Every result lies on
the mix to the sample, at its rate and bandwidth; mix − result is the complement, exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal, get_args

import numpy as np

from lincae_studio.audio import matching
from lincae_studio.audio.aligned_reader import BlockReader
from lincae_studio.audio.alignment import AlignedReader, Alignment, Recording
from lincae_studio.audio.warp import INEXACT_ABOVE
from lincae_studio.latent import refinement
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.bandwidth import Beyond, beyond
from lincae_studio.latent.difference import LatentDifference
from lincae_studio.latent.refinement import AROUND, HOP, REACH, SIZE
from lincae_studio.wording import tr

Method = Literal["waveform", "latent", "refined"]
Choice = Literal["waveform", "latent", "refined", "auto"]
CHOICES: tuple[str, ...] = get_args(Choice)

_BLOCK = 1 << 17
_CONTEXT = SIZE + REACH * HOP
_WINDOW = 1 << 16
_WINDOWS = 8
# The rule may take a steady or faint wanted source for a remainder. It is followed in a band where turning
# down what it names, and what surely rises and falls with the rest, would both raise the SDR by so many dB.
_NAMED_DB, _CERTAIN_DB = (3.0, 6.0), (0.6, 1.2)
# Share of what it names that has to lie in such bands for refinement to be worth it at all, and the shares
# between which the rule comes to be followed everywhere, and to the full: what tells in many bands is a
# matter of the song.
_SURE, _SURE_EVERYWHERE = 0.05, (0.2, 0.35)
# A dense rest hides how its remainder rises and falls. Then it counts in how many bands turning down what the
# rule names would raise the SDR by so much: a wanted source that is taken for a remainder does that in few.
_STRIKING_DB, _STRIKING_BANDS = (9.0, 12.0), (4.5, 5.0)
_SMOOTH = (1, 3, 3)
# Where what the rule takes for a remainder does not rise and fall with what was taken out, as a remainder
# does, the rule errs. By how many dB it has to rise for each of the rest: in the median of all bands for the
# rule to be doubted at all, then in a band and its neighbours; and the share that may be the wanted source
# after all where the doubt is greatest.
_SONG_FOLLOWS, _BAND_FOLLOWS = (0.5, 0.65), (0.5, 0.8)
_DOUBT = 0.12
_FOLLOW_FRAMES = _FOLLOW_BANDS = 3
# Power of a bin below which nothing is heard.
_LEAST = 1e-9
_TINY = 1e-20
# Of what is above the end of the rest nothing more than this share of the wanted source: leave it alone.
_LITTLE = 1e-7


@dataclass(frozen=True, eq=False, slots=True)
class Guide:
    """What refinement goes by.

    Attributes:
        song: levels of R and of what was taken out
        coherence: share of R that the latent difference reproduces; 0 without a codec `[channels, bins]`
        level: power of the latent difference against R where both agree `[channels, bins]`
        certain_db: level of R over what in it surely rises and falls with what was taken out
        sure: share of what the rule takes for a remainder that lies in bands where there surely is one; or 1
            where many bands say so
        doubt: share of what the rule takes for a remainder that is kept all the same `[bins]`
        beyond: what is above the end of what was taken out; None where it has none
        waveform_db, latent_db, refined_db: predicted SDR of the methods
    """

    song: refinement.Song
    coherence: np.ndarray
    level: np.ndarray
    certain_db: float
    sure: float
    doubt: np.ndarray
    beyond: Beyond | None
    waveform_db: float
    latent_db: float
    refined_db: float

    @property
    def worth_it(self) -> bool:
        """Whether refinement is, below the end of what was taken out."""
        return self.sure >= _SURE

    @property
    def exponent(self) -> float:
        """Of shares of power, which makes gains of them.

        The share itself is Wiener's gain, the best in the mean square where there surely is a remainder.
        Where that is in doubt its root gives what is faint its true level, instead of turning it down twice.
        """
        return float(np.interp(self.sure, _SURE_EVERYWHERE, (0.5, 1.0)))

    def at(self, bins: slice) -> Guide:
        """Of some of the bins."""
        coherence, level = self.coherence[:, bins], self.level[:, bins]
        return replace(
            self, song=self.song.at(bins), coherence=coherence, level=level, doubt=self.doubt[bins]
        )

    def steered(self, power: np.ndarray, decoded: np.ndarray | None) -> np.ndarray:
        """Power of R `[channels, frames, bins]`, from the latent difference as far as it can be trusted."""
        if decoded is None:
            return power
        trust = self.coherence[:, None]
        return np.asarray(trust * decoded / self.level[:, None] + (1.0 - trust) * power, np.float32)


@dataclass(frozen=True, slots=True)
class Decision:
    """The method that is used, and why, in a sentence."""

    method: Method
    reason: str


class Separator:
    """One separation. Not thread-safe: it reads files and owns the codec.

    Attributes:
        decision: the method in use and the reason
        guide: measured for 'refined' and 'auto'; None for the others
    """

    def __init__(
        self,
        mix: Recording,
        rests: Sequence[tuple[Recording, Alignment]],
        *,
        space: LatentSpace | None,
        method: Choice = "auto",
        guide: Guide | None = None,
    ) -> None:
        """`space` may be None for the methods 'waveform', 'refined' and 'auto', which then do without.

        `guide` is what another separation of the same recordings has measured.
        """
        self.mix = mix
        self._rests = [AlignedReader(mix, rest, alignment) for rest, alignment in rests]
        self._between_samples = any(alignment.warp.between_samples for _, alignment in rests)
        self.matched = Recording(self._matched, mix.frames, mix.channels, mix.sample_rate)
        self._latent = None if space is None else LatentDifference(space, mix, self.matched)
        self.guide: Guide | None = None
        if method in ("refined", "auto") and self._rests:
            self.guide = guide or self._measure()
        self.decision = self._decide(method)
        self._refined: _Refined | None = None
        if self.decision.method == "refined" and self.guide is not None:
            everywhere = method == "refined" or self.guide.worth_it
            self._refined = _Refined(self, self.guide, everywhere=everywhere)

    def read(self, start: int, frames: int) -> np.ndarray:
        """Float32 `[channels, frames]` of what is left, from sample `start` on; however it is cut."""
        if not self._rests:
            return self.mix.read(start, frames)
        if self.decision.method == "latent" and self._latent is not None:
            return self._latent.read(start, frames)
        if self._refined is not None:
            return self._refined.read(start, frames)
        return self.difference(start, frames)

    def complement(self, start: int, frames: int) -> np.ndarray:
        """What was taken out: with `read` it adds up to the mix."""
        return self.mix.read(start, frames) - self.read(start, frames)

    def difference(self, start: int, frames: int) -> np.ndarray:
        """Mix − matched rest."""
        return self.mix.read(start, frames) - self._matched(start, frames)

    def latent(self, start: int, frames: int) -> np.ndarray | None:
        """D(z(mix) − z(matched rest)); None without a codec."""
        return None if self._latent is None else self._latent.read(start, frames)

    def _matched(self, start: int, frames: int) -> np.ndarray:
        out = np.zeros((self.mix.channels, frames), np.float32)
        for reader in self._rests:
            out += reader.read(start, frames)
        first, last = max(start, 0), min(start + frames, self.mix.frames)
        out[:, : max(first - start, 0)] = 0.0
        out[:, max(last - start, 0) :] = 0.0
        return out

    def _measure(self) -> Guide:
        """Look at places all over the mix."""
        window = min(_WINDOW, max(2 * SIZE, self.mix.frames))
        starts = np.unique(np.linspace(0, max(0, self.mix.frames - window), _WINDOWS).round().astype(int))
        seen = [self.look(int(start), window) for start in starts]
        left = [_power(view.left) for view in seen]
        taken = [_power(view.taken) for view in seen]
        everything, all_taken = (np.concatenate(powers, axis=1) for powers in (left, taken))
        song = refinement.Song.of(everything, all_taken)
        coherence, level = np.zeros(everything.shape[::2]), np.ones(everything.shape[::2])
        decoded = [view.decoded for view in seen if view.decoded is not None]
        if decoded:
            coherence, level = _agreement(
                np.concatenate([view.left for view in seen], axis=1), np.concatenate(decoded, axis=1)
            )
        certain_db, certain = _certain(song, everything, all_taken)
        guide = Guide(
            song, coherence, level, certain_db, 0.0, np.zeros(everything.shape[2]), None, 0.0, 0.0, 0.0
        )
        rate = self.mix.sample_rate
        shares = [view.shares(guide, rate=rate, inner=slice(0, view.left.shape[1])) for view in seen]
        top = beyond(
            everything,
            all_taken,
            np.concatenate(shares, axis=1),
            rate=rate,
            exact_to=INEXACT_ABOVE if self._between_samples else None,
        )
        named = []
        wanted, noise, after = 0.0, np.zeros(len(certain)), np.zeros(len(certain))
        above = more = 0.0
        for share, power, rest in zip(shares, left, taken, strict=True):
            own = share * power
            named.append(power - own)
            wanted += float(own.sum())
            noise += _by_band(named[-1])
            after += _by_band(share * named[-1])
            if top is not None:
                gone = 1.0 - top.shares(rest, own)
                above += float((gone * power[..., top.first :]).sum())
                # What the rule names up there is turned down already.
                more += float((gone * own[..., top.first :]).sum())
        gain_db = 10.0 * np.log10((noise + _TINY) / (after + _TINY))
        followed = np.interp(gain_db, _NAMED_DB, (0.0, 1.0)) * np.interp(certain, _CERTAIN_DB, (0.0, 1.0))
        striking = np.interp(gain_db, _STRIKING_DB, (0.0, 1.0)).sum()
        sure = max(
            float((followed * noise).sum() / (noise.sum() + _TINY)),
            float(np.interp(striking, _STRIKING_BANDS, (0.0, 1.0))),
        )
        followed = np.maximum(followed, np.interp(sure, _SURE_EVERYWHERE, (0.0, 1.0)))
        if above < _LITTLE * wanted:
            top, more = None, 0.0
        wanted += float(((1.0 - followed) * noise).sum()) - more
        turned_down, remains = (float((followed * part).sum()) for part in (noise, after))
        # No deeper than can be told.
        before = max(turned_down, wanted * 10.0 ** (-certain_db / 10.0))
        lost = float(((1.0 - coherence)[:, None] * everything).sum()) if decoded else wanted
        return replace(
            guide,
            sure=sure,
            doubt=1.0 - _spread(followed, everything.shape[2]) * (1.0 - _doubt(named, taken)),
            beyond=top,
            waveform_db=_ratio_db(wanted, before + more),
            latent_db=_ratio_db(wanted, before + more + lost),
            refined_db=_ratio_db(wanted, before - turned_down + remains),
        )

    def look(self, start: int, frames: int) -> _View:
        """Short-time spectra of a stretch."""
        decoded = self.latent(start, frames)
        return _View(
            spectra(self.difference(start, frames)),
            spectra(self.matched.read(start, frames)),
            None if decoded is None else spectra(decoded),
        )

    def _decide(self, method: Choice) -> Decision:
        if not self._rests:
            return Decision("waveform", tr("Nothing was found to take out, so the mix stays as it is."))
        guide = self.guide
        if method == "waveform":
            return Decision("waveform", tr("Chosen: samples are subtracted."))
        if method == "latent":
            return Decision("latent", tr("Chosen: latents are subtracted and decoded."))
        if method == "refined":
            return Decision(
                "refined", tr("Chosen: the latents steer what is left of the original recording.")
            )
        assert guide is not None
        if not guide.worth_it and guide.beyond is not None:
            return Decision(
                "refined",
                tr(
                    "The aligned files cancel well, but above {khz:.1f} kHz the other recording is missing "
                    "or inexact: what rises and falls with it up there is turned down.",
                    khz=guide.beyond.first * self.mix.sample_rate / SIZE / 1000.0,
                ),
            )
        if not guide.worth_it:
            return Decision(
                "waveform",
                tr(
                    "The aligned files cancel well, to about {depth:.0f} dB below the result: plain "
                    "subtraction keeps every detail.",
                    depth=min(guide.certain_db, 99.0),
                ),
            )
        return Decision(
            "refined",
            tr(
                "The files were processed differently: what plain subtraction leaves of the rest, about "
                "{waveform_db:.0f} dB below the result, is turned down further.",
                waveform_db=guide.waveform_db,
            ),
        )


@dataclass(frozen=True, eq=False, slots=True)
class _View:
    """Spectra `[channels, frames, bins]` of R, of what was taken out, and of the latent difference."""

    left: np.ndarray
    taken: np.ndarray
    decoded: np.ndarray | None

    def at(self, bins: slice) -> _View:
        """Some of the bins."""
        decoded = None if self.decoded is None else self.decoded[..., bins]
        return _View(self.left[..., bins], self.taken[..., bins], decoded)

    def shares(self, guide: Guide, *, rate: int, inner: slice, bins: slice = slice(None)) -> np.ndarray:
        """How much of R in frames `inner` and in `bins` is the wanted source `[channels, frames, bins]`."""
        view, guide = self.at(bins), guide.at(bins)
        heard = None if view.decoded is None else _power(view.decoded)
        return refinement.shares(
            guide.steered(_power(view.left), heard),
            _power(view.taken),
            view.left * view.taken.conj(),
            guide.song,
            rate=rate,
            inner=inner,
            bins=bins,
        )


class _Refined(BlockReader):
    """R, masked where the rest leaks into it: short-time spectra on the absolute grid of the timeline."""

    def __init__(self, separator: Separator, guide: Guide, *, everywhere: bool) -> None:
        """Not `everywhere`: only above the end of what was taken out."""
        super().__init__(channels=separator.mix.channels, block=_BLOCK)
        self._everywhere = everywhere
        self._separator = separator
        self._guide = guide

    def make(self, start: int, frames: int) -> np.ndarray:
        from scipy import fft

        view = self._separator.look(start - _CONTEXT, frames + 2 * _CONTEXT)
        # The frames that reach into the block; those around them are only looked at.
        first = (_CONTEXT - SIZE) // HOP
        inner = slice(first, first + (frames + SIZE) // HOP)
        share = self._shares(view, inner)
        gains = share**self._guide.exponent
        parts = fft.irfft(view.left[:, inner] * gains, SIZE, axis=2) * _window()
        out = np.zeros((self.channels, frames + 2 * SIZE), np.float32)
        for k in range(parts.shape[1]):
            out[:, k * HOP : k * HOP + SIZE] += parts[:, k]
        # Four frames of squared sine windows overlap everywhere: they add up to two.
        return out[:, SIZE : SIZE + frames] / np.float32(SIZE / HOP / 2)

    def _shares(self, view: _View, inner: slice) -> np.ndarray:
        """Share of R that is kept in the frames `inner` `[channels, frames, bins]`."""
        guide, top = self._guide, self._guide.beyond
        wide = slice(inner.start - 1, inner.stop + 1)
        bins = slice(None)
        if top is not None and not self._everywhere:
            # The band by which the top is judged will do; from a multiple of four on, for the rule's grid.
            bins = slice(max(top.below - AROUND, 0) // 4 * 4, top.first + AROUND)
        share = view.shares(guide, rate=self._separator.mix.sample_rate, inner=wide, bins=bins)
        wanted = _power(view.left[:, wide])
        wanted[..., bins] *= share
        doubt = guide.doubt.astype(np.float32)
        kept = share + doubt * (1.0 - share) if self._everywhere else np.ones_like(wanted)
        if top is not None:
            kept[..., top.first :] *= top.shares(_power(view.taken[:, wide]), wanted)
        return kept[:, 1:-1]


@cache
def _window() -> np.ndarray:
    return np.sqrt(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(SIZE) / SIZE)).astype(np.float32)


def spectra(audio: np.ndarray) -> np.ndarray:
    """Complex64 `[channels, frames, bins]` of whole frames of `[channels, samples]`."""
    from scipy import fft

    frames = np.lib.stride_tricks.sliding_window_view(audio, SIZE, axis=1)[:, ::HOP]
    return np.asarray(fft.rfft(frames * _window(), axis=2))


def _agreement(left: np.ndarray, decoded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coherence and level of the decoded difference with R, by band, spread to `[channels, bins]`."""
    channels, _, bins = left.shape
    coherence, level = np.zeros((channels, bins)), np.ones((channels, bins))
    edges = matching.band_edges(bins)
    for low, high in pairwise(edges):
        cross = np.abs((decoded[..., low:high] * left[..., low:high].conj()).sum(axis=(1, 2))) ** 2
        own = _power(decoded[..., low:high]).sum(axis=(1, 2))
        other = _power(left[..., low:high]).sum(axis=(1, 2))
        coherence[:, low:high] = np.minimum(cross / (own * other + _TINY), 1.0)[:, None]
        level[:, low:high] = np.maximum(own / (other + _TINY), 1e-3)[:, None]
    return coherence, level


def _certain(song: refinement.Song, left: np.ndarray, taken: np.ndarray) -> tuple[float, np.ndarray]:
    """`Guide.certain_db`, and by how many dB turning that down would raise the SDR of every band `[bands]`.

    From powers of R and A `[channels, frames, bins]`.
    """
    from scipy.ndimage import uniform_filter

    # What is left where it is louder than the rest itself is no remainder of the rest.
    share = song.remainder / (1.0 + np.square(song.remainder))
    around = matching.spread(taken)
    noise = (share * song.trust)[:, None] * around
    source = np.maximum(uniform_filter(left, _SMOOTH, mode="nearest") - noise, 0.0) + _TINY
    # Where R hardly rises with the rest, most of it is the wanted source.
    kept = source / (source + (share * 2.0 * np.square(song.trust))[:, None] * around)
    before, after = (
        _by_band(part) + _TINY for part in (noise, source * np.square(1.0 - kept) + noise * np.square(kept))
    )
    return _ratio_db(source.sum(), noise.sum()), 10.0 * np.log10(before / after)


def _by_band(power: np.ndarray) -> np.ndarray:
    """Sums `[bands]` of powers `[channels, frames, bins]`."""
    return np.add.reduceat(power.sum(axis=(0, 1)), matching.band_edges(power.shape[2])[:-1])


def _spread(values: np.ndarray, bins: int) -> np.ndarray:
    """Values `[bands]` at every bin `[bins]`."""
    return np.repeat(values, np.diff(matching.band_edges(bins)))


def _doubt(named: Sequence[np.ndarray], taken: Sequence[np.ndarray]) -> np.ndarray:
    """`Guide.doubt` from stretches of powers `[channels, frames, bins]` of supposed remainders and of A."""
    from scipy.ndimage import uniform_filter1d

    edges = matching.band_edges(taken[0].shape[2])
    slopes = np.ones(len(edges) - 1)
    for band, (low, high) in enumerate(pairwise(edges)):
        claim, rest = (
            np.concatenate([_band_level(part[..., low:high]) for part in powers]) for powers in (named, taken)
        )
        rest -= rest.mean()
        # Of a rest that is steady nothing can be said.
        if (spread := float((rest * rest).sum())) > _TINY:
            slopes[band] = float((claim * rest).sum()) / spread
    song = np.interp(np.median(slopes), _SONG_FOLLOWS, (_DOUBT, 0.0))
    around = uniform_filter1d(slopes, _FOLLOW_BANDS, mode="nearest")
    return _spread(np.interp(around, _BAND_FOLLOWS, (song, 0.0)), taken[0].shape[2])


def _band_level(power: np.ndarray) -> np.ndarray:
    """log10 of the power of a band `[channels, frames, bins]`, a little smoothed, all channels in a row."""
    from scipy.ndimage import uniform_filter1d

    mean = uniform_filter1d(power.mean(axis=2), _FOLLOW_FRAMES, axis=1, mode="nearest")
    return np.asarray(np.log10(np.maximum(mean, 0.0) + _LEAST), np.float64).ravel()


def _power(spectra: np.ndarray) -> np.ndarray:
    return np.square(spectra.real) + np.square(spectra.imag)


def _ratio_db(power: float, other: float) -> float:
    return float(np.clip(10.0 * np.log10((power + _TINY) / (other + _TINY)), -60.0, 120.0))
