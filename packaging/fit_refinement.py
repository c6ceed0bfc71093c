"""Fit the rule by which 'refined' tells the wanted source from what plain subtraction leaves of the rest.

    python packaging/fit_refinement.py --music FOLDER --sounds FOLDER [--examples 240] [--minutes 15]

Wanted sources and rests are stretches of the recordings below --music and notes from those below --sounds;
the rest goes through encoders, limiters, equalisers, rooms and drift, is aligned and subtracted, and the rule
is fitted to tell what is left of it from the wanted source. The song of the demo and the stems of the tests
have no part in it. Writes `resources/refinement/rule.safetensors`.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import torchaudio
from safetensors.numpy import save_file

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.audio.alignment import AlignedReader, Recording, align
from lincae_studio.audio.resample import resample
from lincae_studio.audio.tracking import tracked
from lincae_studio.evaluation import degradations as degrade
from lincae_studio.evaluation.metrics import si_sdr_db
from lincae_studio.latent import refinement
from lincae_studio.latent.separation import spectra

RATE, LENGTH = 44100, 242_550
HIDDEN = 24
FRAMES, BATCH = 28, 4
# Every bin where music has most of its power, and every fourth above.
BINS = np.concatenate((np.arange(512), np.arange(512, refinement.SIZE // 2 + 1, 4)))
WEIGHTS = np.where(BINS < 512, 1.0, 4.0).astype(np.float32)
BIT_RATES = (96, 128, 128, 128, 160, 192, 256, 320)

Example = tuple[np.ndarray, np.ndarray, np.ndarray, float, float]


def read(folder: Path) -> list[np.ndarray]:
    """Every recording below a folder, `[channels, samples]` at 44.1 kHz."""
    found = []
    for path in sorted(path for path in folder.rglob("*") if io.is_audio_path(path)):
        audio, rate = io.read(path)
        found.append(resample(audio, from_rate=rate, to_rate=RATE))
    return found


def stretch(pool: list[np.ndarray], rng: np.random.Generator) -> np.ndarray:
    """Mono `[LENGTH]` from somewhere in a recording."""
    audio = pool[rng.integers(len(pool))]
    mono = audio[rng.integers(len(audio))] if rng.random() < 0.6 else audio.mean(axis=0)
    start = rng.integers(max(1, len(mono) - LENGTH))
    return np.pad(mono[start : start + LENGTH], (0, max(0, LENGTH - len(mono[start:]))))


def notes(pool: list[np.ndarray], rng: np.random.Generator) -> np.ndarray:
    """Mono `[LENGTH]` of beginnings of recordings, one after the other, with pauses."""
    out, at = np.zeros(LENGTH + 3 * RATE, np.float32), 0
    while at < LENGTH:
        audio = pool[rng.integers(len(pool))]
        note = audio[rng.integers(len(audio)), : int(rng.uniform(0.2, 3.0) * RATE)]
        note = note / (np.abs(note).max() + 1e-6) * rng.uniform(0.3, 1.0)
        out[at : at + len(note)] += note * np.clip(np.arange(len(note), 0, -1) / 400, 0.0, 1.0)
        at += int(len(note) * rng.uniform(0.6, 1.2) + rng.exponential(0.25) * RATE)
    return out[:LENGTH]


def degraded(
    source: np.ndarray, rest: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """Mix, matched rest and wanted source `[1, samples]`; None when the rest was not found."""

    def chance(share: float) -> bool:
        return bool(rng.random() < share)

    def coded(audio: np.ndarray) -> np.ndarray:
        codec = "libmp3lame" if chance(0.7) else "aac"
        bits = int(rng.choice(BIT_RATES)) * 500  # per channel
        return degrade.coded(audio, codec=codec, sample_rate=RATE, bit_rate=bits)

    def limited(audio: np.ndarray) -> np.ndarray:
        over, release = float(rng.uniform(1.0, 6.0)), float(rng.uniform(0.03, 0.3))
        return degrade.limited(audio, sample_rate=RATE, over_db=over, release=release)

    if chance(0.2):  # next to nothing is wrong, but for the noise that every recording has
        noise = rng.standard_normal(source.shape) * 10.0 ** rng.uniform(-5.0, -3.2)
        source = (source + noise).astype(np.float32)
        mix, part = source + rest, rest
        if chance(0.4):
            mix = limited(mix)
            part = tracked(mix, part)
        if chance(0.3):
            part = degrade.delayed(part, float(10.0 ** rng.uniform(-3.6, -1.9)))[:, : part.shape[1]]
        return mix, part, source
    heard = rest
    if chance(0.15):
        seconds, seed = float(rng.uniform(0.01, 0.08)), int(rng.integers(1 << 30))
        heard = degrade.in_room(rest, sample_rate=RATE, seconds=seconds, seed=seed)
    mix = limited(source + heard) if chance(0.25) else source + heard
    mix = degrade.clipped(mix, over_db=float(rng.uniform(0.5, 4.0))) if chance(0.08) else mix
    mix = coded(mix)[:, : source.shape[1]] if chance(0.15) else mix
    part = limited(rest) if chance(0.2) else rest
    part = degrade.equalised(part, sample_rate=RATE) if chance(0.25) else part
    part = degrade.delayed(part, float(rng.uniform(0.0, 2000.0))) if chance(0.5) else part
    part = degrade.drifted(part, float(rng.uniform(-200.0, 200.0))) if chance(0.2) else part
    part = coded(part) if chance(0.7) else part
    pair = [Recording.of(audio, sample_rate=RATE) for audio in (mix, part)]
    found = align(*pair)
    if not found.found:
        return None
    matched = AlignedReader(*pair, found).read(0, mix.shape[1])
    return (mix, matched, source) if si_sdr_db(mix - matched, source) > -8.0 else None


def examples(
    music: list[np.ndarray], sounds: list[np.ndarray], *, count: int, seed: int
) -> Iterator[Example]:
    """Features `[features, frames, bins]`, spectra of R and of the wanted source, mean powers of both."""
    rng = np.random.default_rng(seed)
    place = refinement.places(RATE)
    made = 0
    while made < count:
        source = stretch(music, rng) if rng.random() < 0.4 else notes(sounds, rng)
        rest = stretch(music, rng) if rng.random() < 0.8 else notes(sounds, rng) + notes(sounds, rng)
        if min(source.std(), rest.std()) < 1e-4:
            continue
        source = source / source.std() * rest.std() * 10.0 ** (rng.uniform(-16.0, 6.0) / 20.0)
        level = 10.0 ** (rng.uniform(-18.0, -0.2) / 20.0) / np.abs(source + rest).max()
        found = degraded(
            (source * level)[None].astype(np.float32), (rest * level)[None].astype(np.float32), rng
        )
        if found is None:
            continue
        mix, matched, true = found
        left, taken, wanted = (spectra(audio)[0] for audio in (mix - matched, matched, true))
        powers = [np.square(np.abs(part)) for part in (left, taken)]
        song = refinement.Song.of(*(power[None] for power in powers))
        known = refinement.features(*powers, left * taken.conj(), song, 0, place, slice(0, len(left)))
        left, wanted = left[:, BINS], wanted[:, BINS]
        means = [float((np.square(np.abs(part)) @ WEIGHTS).mean()) for part in (left - wanted, wanted)]
        yield known[..., BINS].astype(np.float16), left, wanted, means[0], means[1]
        made += 1


def fit(data: list[Example], *, minutes: float, seed: int) -> dict[str, np.ndarray]:
    """Tensors of the rule."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    some = np.concatenate([known[:, ::7, ::5].reshape(len(known), -1) for known, *_ in data], axis=1)
    mean, spread = some.mean(axis=1, dtype=np.float64), some.std(axis=1, dtype=np.float64) + 1e-3
    offset, scale = (torch.tensor(part, dtype=torch.float32) for part in (mean, spread))
    net = torch.nn.Sequential(
        torch.nn.Linear(len(mean), HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Linear(HIDDEN, HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Linear(HIDDEN, 1),
    )
    optimiser = torch.optim.Adam(net.parameters(), 6e-3)
    weights = torch.tensor(WEIGHTS)
    mel = torchaudio.functional.melscale_fbanks(refinement.SIZE // 2 + 1, 0.0, RATE / 2, 128, RATE)[BINS]
    mel = mel * weights[:, None]
    started = time.monotonic()
    while (over := (time.monotonic() - started) / (60.0 * minutes)) < 1.0:
        for group in optimiser.param_groups:
            group["lr"] = 6e-3 * (1.0 - over) + 2e-5
        total = torch.zeros(())
        for _ in range(BATCH):
            known, left, wanted, noise, power = data[rng.integers(len(data))]
            first = rng.integers(known.shape[1] - FRAMES)
            at = slice(first, first + FRAMES)
            seen = torch.from_numpy(known[:, at].astype(np.float32)).reshape(len(known), -1).T
            share = torch.sigmoid(net((seen - offset) / scale)[:, 0]).reshape(FRAMES, -1)
            r, s = (torch.view_as_real(torch.from_numpy(part[at])) for part in (left, wanted))
            error = ((s - share[..., None] * r).square().sum(-1) * weights).sum()
            noise_, power_ = noise * FRAMES + 1e-9, power * FRAMES
            # How much is left of what subtraction leaves, no better than 55 dB below the source; and the ear.
            total = total + torch.log10(error / noise_ + 0.02 + 3e-6 * power_ / noise_)
            levels = [
                torch.log10(part @ mel + 2e-5)
                for part in (share.square() * r.square().sum(-1), s.square().sum(-1))
            ]
            total = total + 0.6 * (levels[0] - levels[1]).abs().mean()
        optimiser.zero_grad()
        (total / BATCH).backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
    names = ("first", "first_bias", "second", "second_bias", "last", "last_bias")
    tensors = dict(zip(names, (value.detach().numpy() for value in net.parameters()), strict=True))
    return {**tensors, "mean": mean.astype(np.float32), "spread": spread.astype(np.float32)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--music", type=Path, required=True)
    parser.add_argument("--sounds", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=240)
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=paths.resources() / "refinement" / "rule.safetensors")
    given = parser.parse_args()
    pools = read(given.music), read(given.sounds)
    data = list(examples(*pools, count=given.examples, seed=given.seed))
    given.output.parent.mkdir(parents=True, exist_ok=True)
    save_file(fit(data, minutes=given.minutes, seed=given.seed), given.output)


if __name__ == "__main__":
    main()
