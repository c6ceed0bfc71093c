"""What is left of a mix without a recording that is part of it, by latents, by samples, or by both.

*waveform*: mix − matched rest, R. *latent*: D(z(mix) − z(matched rest)). *refined*: R, with what is still
left of the rest in it turned down; how much of each place of the spectrogram belongs to the wanted source
is judged by the latent difference where it can be trusted, and by R itself where it cannot. Every result
lies on the mix to the sample, at its rate and bandwidth; mix − result is the complement, exactly.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

import numpy as np

from lincae_studio.audio import matching
from lincae_studio.audio.aligned_reader import BlockReader
from lincae_studio.audio.alignment import AlignedReader, Alignment, Recording
from lincae_studio.codec import grid
from lincae_studio.latent.algebra import LatentSpace

Method = Literal["waveform", "latent", "refined"]
Choice = Literal["waveform", "latent", "refined", "auto"]
CHOICES: tuple[str, ...] = get_args(Choice)

SIZE, HOP = 4096, 1024
_SMOOTH = (1, 3, 3)
_BLOCK = 1 << 16
_CONTEXT = SIZE + 8 * HOP
_KEPT_CHUNKS = 4
_WINDOW = 1 << 16
_WINDOWS = 8
# What is explained to this depth needs no refinement, and a mask would only cost exactness: the second figure
# for files that fit sample for sample as they lie.
_CLEAN_DB, _LYING_CLEAN_DB = 47.0, 40.0
# Dense music looks a little like a remainder of the rest, and promises up to this much for nothing.
_WORTH_DB = 1.0
_TINY = 1e-20


@dataclass(frozen=True, eq=False, slots=True)
class Guide:
    """What refinement goes by; arrays are `[channels, bins]`.

    Attributes:
        leak: power that stays of the matched rest, as a share of its own
        coherence: share of R that the latent difference reproduces; 0 without a codec
        level: power of the latent difference against R where both agree
        waveform_db, latent_db, refined_db: predicted SDR of the methods
    """

    leak: np.ndarray
    coherence: np.ndarray
    level: np.ndarray
    waveform_db: float
    latent_db: float
    refined_db: float


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
    ) -> None:
        """`space` may be None for the methods 'waveform', 'refined' and 'auto', which then do without."""
        self.mix = mix
        self._rests = [AlignedReader(mix, rest, alignment) for rest, alignment in rests]
        self._lying = all(alignment.exact and alignment.offset == 0.0 for _, alignment in rests)
        self.matched = Recording(self._matched, mix.frames, mix.channels, mix.sample_rate)
        self._latent = None if space is None else _LatentDifference(space, mix, self.matched)
        self.guide: Guide | None = None
        if method in ("refined", "auto") and self._rests:
            self.guide = self._measure()
        self.decision = self._decide(method)
        self._refined = (
            _Refined(self, self.guide) if self.decision.method == "refined" and self.guide else None
        )

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
        parts: list[list[np.ndarray]] = [[], [], []]
        for start in starts:
            left = self.difference(int(start), window)
            own = self._matched(int(start), window)
            decoded = self.latent(int(start), window)
            for part, audio in zip(parts, (left, own, decoded), strict=True):
                if audio is not None:
                    part.append(matching.stft(audio, SIZE, hop=HOP))
        left_spectra, own_spectra = (np.concatenate(part, axis=1) for part in parts[:2])
        power = _power(left_spectra)
        own_power = matching.spread(_power(own_spectra))
        found = matching.unexplained(power, own_power)
        # What is left where it is louder than the rest itself is no remainder of the rest.
        share = found.share / (1.0 + np.square(found.share))
        # Where what is left rises and falls with the rest alone, the share is a floor: the wanted source
        # had none of it. Where it hardly does, most of it is the wanted source.
        leak = share * 2.0 * found.trust**2
        coherence, level = np.zeros_like(leak), np.ones_like(leak)
        if parts[2]:
            coherence, level = _agreement(left_spectra, np.concatenate(parts[2], axis=1))
        likely = share * found.trust
        noise = likely[:, None] * own_power
        source = np.maximum(_smooth(power) - noise, 0.0) + _TINY
        kept = source / (source + leak[:, None] * own_power)
        after = source * (1.0 - kept) ** 2 + noise * kept**2
        lost = ((1.0 - coherence)[:, None] * power).sum() if parts[2] else source.sum()
        return Guide(
            leak,
            coherence,
            level,
            _ratio_db(source.sum(), noise.sum()),
            _ratio_db(source.sum(), noise.sum() + lost),
            _ratio_db(source.sum(), after.sum()),
        )

    def _decide(self, method: Choice) -> Decision:
        if not self._rests:
            return Decision("waveform", "Nothing was found to take out, so the mix stays as it is.")
        guide = self.guide
        if method == "waveform":
            return Decision("waveform", "Chosen: samples are subtracted.")
        if method == "latent":
            return Decision("latent", "Chosen: latents are subtracted and decoded.")
        if method == "refined":
            return Decision("refined", "Chosen: the latents steer what is left of the original recording.")
        assert guide is not None
        clean = _LYING_CLEAN_DB if self._lying else _CLEAN_DB
        if guide.waveform_db > clean or guide.refined_db < guide.waveform_db + _WORTH_DB:
            return Decision(
                "waveform",
                f"The aligned files cancel well, to about {min(guide.waveform_db, 99.0):.0f} dB below the "
                "result: plain subtraction keeps every detail.",
            )
        return Decision(
            "refined",
            "The files were processed differently: what plain subtraction leaves of the rest, "
            f"about {guide.waveform_db:.0f} dB below the result, is turned down further.",
        )


class _LatentDifference:
    """D(z(mix) − z(rest)) at the mix's rate, chunk by chunk on the absolute grid."""

    def __init__(self, space: LatentSpace, mix: Recording, rest: Recording) -> None:
        self._space = space
        rate = space.info.sample_rate or mix.sample_rate
        self._sources = (mix.at_rate(rate), rest.at_rate(rate))
        self._latents: OrderedDict[int, np.ndarray] = OrderedDict()
        self._decoder = grid.ChunkDecoder(space, self._read_latents)
        self._decoded: OrderedDict[int, np.ndarray] = OrderedDict()
        self._channels = mix.channels
        at_codec = Recording(self._read_codec, self._sources[0].frames, mix.channels, rate)
        self.read = at_codec.at_rate(mix.sample_rate).read

    def _chunk_latents(self, chunk: int) -> np.ndarray:
        if chunk not in self._latents:
            mix, rest = (grid.encode_chunk(self._space, source.read, chunk) for source in self._sources)
            self._latents[chunk] = self._space.combine([(1.0, mix), (-1.0, rest)])
            if len(self._latents) > 2 * _KEPT_CHUNKS:
                self._latents.popitem(last=False)
        self._latents.move_to_end(chunk)
        return self._latents[chunk]

    def _read_latents(self, start: int, stop: int) -> np.ndarray:
        size = self._space.info.chunk_frames
        parts = []
        for chunk in range(start // size, -(-stop // size)):
            low, high = max(start, chunk * size), min(stop, (chunk + 1) * size)
            parts.append(self._chunk_latents(chunk)[..., low - chunk * size : high - chunk * size])
        return np.concatenate(parts, axis=2)

    def _read_codec(self, start: int, frames: int) -> np.ndarray:
        info = self._space.info
        out = np.zeros((self._channels, frames), np.float32)
        for chunk in grid.chunks_covering(info, start, start + frames):
            begin, end = grid.chunk_samples(info, chunk)
            if chunk not in self._decoded:
                self._decoded[chunk] = self._decoder.decode(chunk)
                if len(self._decoded) > _KEPT_CHUNKS:
                    self._decoded.popitem(last=False)
            self._decoded.move_to_end(chunk)
            low, high = max(start, begin), min(start + frames, end)
            out[:, low - start : high - start] = self._decoded[chunk][:, low - begin : high - begin]
        return out


class _Refined(BlockReader):
    """R, masked where the rest leaks into it: short-time spectra on the absolute grid of the timeline."""

    def __init__(self, separator: Separator, guide: Guide) -> None:
        super().__init__(channels=separator.mix.channels, block=_BLOCK)
        self._separator = separator
        self._guide = guide
        self._window = np.sqrt(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(SIZE) / SIZE)).astype(np.float32)

    def make(self, start: int, frames: int) -> np.ndarray:
        from scipy import fft

        guide, source = self._guide, self._separator
        first, length = start - _CONTEXT, frames + 2 * _CONTEXT
        left = self._spectra(source.difference(first, length))
        leak = guide.leak[:, None] * matching.spread(
            _power(self._spectra(source.matched.read(first, length)))
        )
        power = _smooth(_power(left))
        if guide.coherence.any():
            decoded = source.latent(first, length)
            assert decoded is not None
            heard = _smooth(_power(self._spectra(decoded))) / guide.level[:, None]
            trust = guide.coherence[:, None]
            power = trust * heard + (1.0 - trust) * power
        wanted = np.maximum(power - leak, 0.0)
        mask = (wanted + _TINY) / (wanted + leak + _TINY)
        parts = fft.irfft(left * mask.astype(np.float32), SIZE, axis=2) * self._window
        out = np.zeros((self.channels, length), np.float32)
        for k in range(parts.shape[1]):
            out[:, k * HOP : k * HOP + SIZE] += parts[:, k]
        # Four frames of squared sine windows overlap everywhere: they add up to two.
        return out[:, _CONTEXT : _CONTEXT + frames] / np.float32(SIZE / HOP / 2)

    def _spectra(self, audio: np.ndarray) -> np.ndarray:
        from scipy import fft

        frames = np.lib.stride_tricks.sliding_window_view(audio, SIZE, axis=1)[:, ::HOP]
        return np.asarray(fft.rfft(frames * self._window, axis=2))


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


def _smooth(power: np.ndarray) -> np.ndarray:
    from scipy.ndimage import uniform_filter

    return np.asarray(uniform_filter(power, _SMOOTH, mode="nearest"))


def _power(spectra: np.ndarray) -> np.ndarray:
    return np.square(spectra.real) + np.square(spectra.imag)


def _ratio_db(power: float, other: float) -> float:
    return float(np.clip(10.0 * np.log10((power + _TINY) / (other + _TINY)), -60.0, 120.0))
