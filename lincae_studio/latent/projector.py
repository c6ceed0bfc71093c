"""Training a projection h in which a frozen codec's latents add up: a 'latent plugin'.

After Hawley and Tackett (2024), on audio: sums of projected stems come close to the projected mix, with the
losses of VICReg (Bardes et al. 2022) against collapse. Here h is invertible by construction (see
`codec.projected.network`), so what is learned of the way back is that it brings *sums* to where the codec
would have put the mix. First the level of frames is fitted in closed form, then the couplings are trained; of
both is kept what does best on stretches of the training material that neither was fitted to.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lincae_studio.audio.fidelity import si_sdr_db
from lincae_studio.codec.projection import ProjectionConfig, ProjectionFile
from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

    from lincae_studio.codec.projected.network import Projection

PARTS = 4
_QUIET = 1e-4
"""RMS level under which a stretch counts as silence."""

_ADDS_UP = 1e-4
"""Relative error of sums in a dimension that is left as it is."""

# RMS levels of the parts: stems of a mix, and their faders.
_LOWEST_DB, _HIGHEST_DB = -32.0, -14.0
_INVARIANCE, _RETURN, _LOUD, _EACH = 0.5, 0.5, 1.0, 0.3
_VARIANCE, _COVARIANCE, _DECODER = 0.1, 0.01, 0.05
_CHECK_EVERY = 25
_STRETCH = 49152
_RIDGES = (0.1, 0.5, 2.0)
_SHARES = (0.5, 0.75, 1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class Training:
    """How a projection is trained.

    Attributes:
        steps: of the optimiser
        examples: sums of stretches that are encoded once and then used again and again; a fifth as many more
            decide what is kept
        held_out: as many more that are only measured on
        items: examples of a step
        frames: latent frames of an example; 0: 16 to 48, about a second where that is between
        blocks, width, reach: see `ProjectionConfig`
        rate: of Adam at the start; it falls to a fiftieth by a cosine
    """

    steps: int = 600
    examples: int = 160
    held_out: int = 32
    items: int = 8
    frames: int = 0
    blocks: int = 6
    width: int = 128
    reach: int = 1
    rate: float = 2e-3
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on held-out sums; the mean over examples.

    Attributes:
        additivity: |Σ z(part) − z(mix)|² / |z(mix)|² of the codec's recentred latents
        projected_additivity: the same of the projected ones, whose dimensions keep the energy they had
        moved_additivity: the same of the dimensions that are moved, without those left as they are
        projected_moved_additivity: the same of the projected ones
        each_dimension: the same for every dimension on its own, the mean over those that are moved
        projected_each_dimension: the same of the projected ones
        returned_additivity: the same after the way back, in the codec's own latents: a projection that only
            squeezes what does not add up has nothing to gain there
        reconstruction_db: SI-SDR of the decoded mix with the mix
        projected_reconstruction_db: the same by way of projection and inverse
        addition_db: SI-SDR of the decoded sum of latents with the mix
        projected_addition_db: the same with the sum formed in the projection
    """

    additivity: float
    projected_additivity: float
    moved_additivity: float
    projected_moved_additivity: float
    each_dimension: float
    projected_each_dimension: float
    returned_additivity: float
    reconstruction_db: float
    projected_reconstruction_db: float
    addition_db: float
    projected_addition_db: float

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Step:
    """How far training is.

    Attributes:
        loss: of the last step; None while examples are encoded
        additivity: relative error of sums in the projection, in the last step
    """

    done: int
    total: int
    label: str
    loss: float | None = None
    additivity: float | None = None


@dataclass(frozen=True, slots=True)
class Trained:
    """A projection, and what it is worth."""

    projection: Projection
    figures: Figures
    losses: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Examples:
    """Recentred latents of sums and of their parts, the sums as audio `[examples, samples]`, and the RMS of
    the frames of the parts, and of the sum after them `[examples, parts + 1, frames]`."""

    parts: Tensor
    mixes: Tensor
    audio: np.ndarray
    levels: Tensor


def train(
    space: LatentSpace,
    recordings: Sequence[np.ndarray],
    held_out: Sequence[np.ndarray],
    training: Training,
) -> Generator[Step, None, Trained]:
    """Train on recordings `[channels, samples]` at the codec's rate; measured on the held-out ones.

    `LatentError` when there are fewer than two stretches of sound to add in either.
    """
    import torch

    rng = np.random.default_rng(training.seed)
    fitted, others = split(recordings)
    if len(_sounding(fitted)) < 2 or len(_sounding(others)) < 2:
        fitted = others = list(recordings)
    frames = training.frames or min(48, max(16, _STRETCH // space.info.hop))
    counts = (training.examples, -(-training.examples // 5), training.held_out)
    total = training.steps + sum(counts) + training.held_out
    encoded, drawn = 0, []
    for material, count in zip((fitted, others, held_out), counts, strict=True):
        drawn.append((yield from _encode(space, material, count, frames, rng, encoded, total)))
        encoded += count
    pool, check, fresh = drawn
    torch.manual_seed(training.seed)
    dims = space.info.latent_channels
    kept = _additive(pool)
    if len(kept) > dims - 2:
        raise LatentError(
            tr("The latents of {name} add up already: there is nothing to learn.", name=space.info.name)
        )
    config = ProjectionConfig(dims, training.blocks, training.width, training.reach, kept)
    moved = torch.tensor([dim for dim in range(dims) if dim not in set(kept)])
    projection = _levelled(config, pool, check, moved)
    best, worth = _copied(projection), _worth(projection, check, moved)
    optimiser = torch.optim.Adam(projection.parameters(), training.rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, training.steps, training.rate / 50)
    losses: list[float] = []
    decoder = space if _has_gradient(space, pool.mixes[:1]) else None
    draw = torch.Generator().manual_seed(training.seed)
    for step in range(training.steps):
        chosen = torch.randint(len(pool.mixes), (training.items,), generator=draw)
        loss, additivity = _loss(projection, pool.parts[chosen], pool.mixes[chosen], moved, decoder)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(projection.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        losses.append(float(loss.detach()))
        if step % _CHECK_EVERY == _CHECK_EVERY - 1 or step == training.steps - 1:
            found = _worth(projection, check, moved)
            if found < worth:
                best, worth = _copied(projection), found
        yield Step(encoded + step + 1, total, tr("Training the projection"), losses[-1], additivity)
    projection.load_state_dict(best)
    projection.eval().requires_grad_(False)
    # Every dimension gets back the energy that it had: errors of sums are then shares of the same whole.
    projection.level.copy_(_deviations(pool.mixes) / _deviations(projection(pool.mixes)))
    figures = yield from _measure(space, projection, fresh, moved, encoded + training.steps, total)
    return Trained(projection, figures, tuple(losses))


def save(
    path: Path, trained: Trained, *, space: LatentSpace, projection_id: str, name: str
) -> ProjectionFile:
    """Write a projection for the codec of a space; what it is from then on.

    Raises OSError when it cannot be written.
    """
    from safetensors.torch import save_file

    from lincae_studio.codec import projection as files

    info = space.info
    described = ProjectionFile(
        path,
        projection_id,
        name,
        info.id,
        info.fingerprint,
        trained.projection.config,
        "",
        trained.figures.as_dict(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    try:
        weights = {key: value.contiguous() for key, value in trained.projection.state_dict().items()}
        save_file(weights, part, metadata=described.metadata())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return replace(files.read_header(path))


def split(
    recordings: Sequence[np.ndarray], *, share: float = 0.25
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Recordings to train on and held-out ones: whole recordings where there are eight, else their ends."""
    if len(recordings) >= 8:
        kept = max(2, round(len(recordings) * share))
        return list(recordings[:-kept]), list(recordings[-kept:])
    cuts = [round(audio.shape[1] * (1.0 - share)) for audio in recordings]
    pairs = list(zip(recordings, cuts, strict=True))
    return [audio[:, :cut] for audio, cut in pairs], [audio[:, cut:] for audio, cut in pairs]


def _encode(
    space: LatentSpace,
    recordings: Sequence[np.ndarray],
    count: int,
    frames: int,
    rng: np.random.Generator,
    done: int,
    total: int,
) -> Generator[Step, None, _Examples]:
    import torch

    samples = frames * space.info.hop
    sounding = _sounding(recordings)
    if len(sounding) < 2:
        raise LatentError(tr("Training takes at least two recordings with sound in them; add some more."))
    parts, mixes, heard, levels = [], [], [], []
    for index in range(count):
        number = int(rng.integers(2, PARTS + 1))
        stretches = [_stretch(sounding, samples, rng, at) for at in _choices(len(sounding), number, rng)]
        mix = np.sum(stretches, axis=0)
        peak = float(np.abs(mix).max())
        items = np.stack([*stretches, mix]) / np.float32(max(peak, 1.0))
        latents = torch.from_numpy(np.ascontiguousarray(space.encode(items)))
        empty = latents.new_zeros(PARTS - number, *latents.shape[1:])
        parts.append(torch.cat((latents[:-1], empty)))
        mixes.append(latents[-1])
        heard.append(items[-1])
        powers = np.square(items).reshape(number + 1, frames, -1).mean(axis=2)
        silent = np.zeros((PARTS - number, frames), np.float32)
        levels.append(np.sqrt(np.concatenate((powers[:-1], silent, powers[-1:]))))
        yield Step(done + index + 1, total, tr("Encoding examples"))
    known = torch.from_numpy(np.stack(levels))
    return _Examples(torch.stack(parts), torch.stack(mixes), np.stack(heard), known)


def _sounding(recordings: Sequence[np.ndarray]) -> list[np.ndarray]:
    return [audio for audio in recordings if audio.shape[1] >= 1 and _rms(audio) > _QUIET]


def _levelled(config: ProjectionConfig, pool: _Examples, check: _Examples, moved: Tensor) -> Projection:
    """A projection that gives frames their level back, as far as that helps; else the identity.

    The log level is a ridge regression on the directions of latents; how much it is held back, and how much
    of it is used, is decided on `check`.
    """
    import torch

    from lincae_studio.codec.projected.network import Projection

    scale = _deviations(pool.mixes)
    best = Projection(config)
    best.scale.copy_(scale)
    least = _worth(best, check, moved)
    trial = Projection(replace(config, levelled=True))
    trial.scale.copy_(scale)
    levelling = trial.levelling
    assert levelling is not None
    latents = torch.cat((pool.parts, pool.mixes[:, None]), dim=1).flatten(0, 1) / scale[:, None]
    levels = pool.levels.flatten()
    sounds = levels > _QUIET
    size = latents[:, moved].norm(dim=1).flatten()[sounds].clamp(min=1e-12)
    wanted = (levels[sounds].log() - size.log()).double()
    features = levelling.features(latents).transpose(1, 2).flatten(0, 1)[sounds].double()
    middle, spread = features.mean(0), features.std(0).clamp(min=1e-6)
    known = (features - middle) / spread
    square = known.T @ known / len(known)
    right = known.T @ (wanted - wanted.mean()) / len(known)
    for ridge in _RIDGES:
        weight = torch.linalg.solve(square + ridge * torch.eye(len(square)).double(), right) / spread
        for share in _SHARES:
            levelling.weight.copy_(share * weight)
            levelling.shift.copy_(share * weight @ middle)
            # Couplings expect dimensions of unit energy.
            levelling.shift.add_(
                levelling(pool.mixes / scale[:, None])[:, moved].square().mean().sqrt().log()
            )
            found = _worth(trial, check, moved)
            if found < least:
                best, least = deepcopy(trial), found
    return best


def _worth(projection: Projection, examples: _Examples, moved: Tensor) -> float:
    """Errors of sums against those of the codec, the mean of four: projected and after the way back, of all
    moved dimensions together and each for itself. Less is better; 1 for the identity."""
    import torch

    with torch.no_grad():
        wholes = projection(examples.mixes)
        items, number = examples.parts.shape[:2]
        sums = projection(examples.parts.flatten(0, 1)).unflatten(0, (items, number)).sum(1)
        back = projection.inverse(sums)[:, moved]
        level = (_deviations(examples.mixes) / _deviations(wholes))[moved, None]
        sums, wholes = sums[:, moved] * level, wholes[:, moved] * level
        raw, mixes = examples.parts.sum(1)[:, moved], examples.mixes[:, moved]
        pairs = ((sums, wholes), (back, mixes))
        shares = [measure(*pair) / measure(raw, mixes) for measure in (_relative, _each) for pair in pairs]
    return float(torch.stack(shares).mean().nan_to_num(nan=torch.inf))


def _copied(projection: Projection) -> dict[str, Tensor]:
    return {name: value.clone() for name, value in projection.state_dict().items()}


def _additive(pool: _Examples) -> tuple[int, ...]:
    """Dimensions in which sums are mixes as it is."""
    off = (pool.parts.sum(1) - pool.mixes).square().mean((0, 2))
    share = off / pool.mixes.square().mean((0, 2)).clamp(min=1e-20)
    return tuple(int(dim) for dim in (share < _ADDS_UP).nonzero()[:, 0])


def _deviations(latents: Tensor) -> Tensor:
    """RMS of every dimension, never zero."""
    return latents.square().mean((0, 2)).sqrt().clamp(min=1e-6)


def _choices(available: int, number: int, rng: np.random.Generator) -> np.ndarray:
    return rng.choice(available, number, replace=number > available)


def _stretch(recordings: Sequence[np.ndarray], samples: int, rng: np.random.Generator, at: int) -> np.ndarray:
    """A stretch of one channel at a random level and sign `[samples]`; of several one that sounds."""
    audio = recordings[at]
    channel = audio[int(rng.integers(len(audio)))]
    best = np.zeros(samples, np.float32)
    for _ in range(8):
        start = int(rng.integers(max(1, len(channel) - samples + 1)))
        found = np.zeros(samples, np.float32)
        cut = channel[start : start + samples]
        found[: len(cut)] = cut
        if _rms(found) >= _rms(best):
            best = found
        if _rms(best) > 30 * _QUIET:
            break
    level = 10 ** (rng.uniform(_LOWEST_DB, _HIGHEST_DB) / 20) * rng.choice((-1.0, 1.0))
    return (level / max(_rms(best), _QUIET) * best).astype(np.float32)


def _rms(audio: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(audio, dtype=np.float64))))


def _loss(
    projection: Projection, parts: Tensor, mixes: Tensor, moved: Tensor, decoder: LatentSpace | None
) -> tuple[Tensor, float]:
    """Loss of a batch, and the relative error of its sums in the projection, in the dimensions it moves."""
    import torch

    items, number = parts.shape[:2]
    projected = projection(torch.cat((parts.flatten(0, 1), mixes)))
    every = projected[: items * number].unflatten(0, (items, number)).sum(1)
    returned = projection.inverse(every)
    sums, wholes = every[:, moved], projected[items * number :, moved]
    invariance = _relative(sums, wholes)
    scale = projection.scale[moved, None]
    back, truth = returned[:, moved] / scale, mixes[:, moved] / scale
    loud = _relative(sums * scale, wholes * scale) + _relative(back * scale, truth * scale)
    flat = wholes.transpose(1, 2).flatten(0, 1)
    centred = flat - flat.mean(0)
    deviation = (centred.square().mean(0) + 1e-6).sqrt()
    covariance = centred.T @ centred / len(flat)
    apart = covariance - covariance.diag().diag()
    loss = (
        _INVARIANCE * invariance
        + _RETURN * _relative(back, truth)
        + _LOUD * loud
        + _EACH * (_each(sums, wholes) + _each(back, truth))
        + _VARIANCE * torch.relu(1.0 - deviation).mean()
        + _COVARIANCE * apart.square().sum() / len(moved)
    )
    if decoder is not None:
        audio = decoder.differentiable_decode(torch.cat((returned[:1], mixes[:1])), first_frame=0)
        loss = loss + _DECODER * _relative(audio[:1], audio[1:])
    return loss, float(invariance.detach())


def _has_gradient(space: LatentSpace, latents: Tensor) -> bool:
    """Whether what the codec decodes can be traced back to the latents."""
    traced = latents[..., :4].clone().requires_grad_(True)
    try:
        return bool(space.differentiable_decode(traced, first_frame=0).requires_grad)
    except RuntimeError:  # torch refuses to trace tensors that a codec made for inference and has kept
        return False


def _relative(found: Tensor, wanted: Tensor) -> Tensor:
    """Energy of the difference against that of what is wanted, the mean over items."""
    off = (found - wanted).square().flatten(1).sum(1)
    return (off / wanted.square().flatten(1).sum(1).clamp(min=1e-12)).mean()


def _each(found: Tensor, wanted: Tensor) -> Tensor:
    """The same for every dimension on its own, the mean over dimensions: the weak ones count as well."""
    off = (found - wanted).square().mean((0, 2))
    return (off / wanted.square().mean((0, 2)).clamp(min=1e-12)).clamp(max=4.0).mean()


def _measure(
    space: LatentSpace,
    projection: Projection,
    fresh: _Examples,
    moved: Tensor,
    done: int,
    total: int,
) -> Generator[Step, None, Figures]:
    import torch

    with torch.no_grad():
        wholes = projection(fresh.mixes)
        items, number = fresh.parts.shape[:2]
        sums = projection(fresh.parts.flatten(0, 1)).unflatten(0, (items, number)).sum(1)
    raw_moved = float(_relative(fresh.parts.sum(1)[:, moved], fresh.mixes[:, moved]))
    projected_moved = float(_relative(sums[:, moved], wholes[:, moved]))
    each = float(_each(fresh.parts.sum(1)[:, moved], fresh.mixes[:, moved]))
    projected_each = float(_each(sums[:, moved], wholes[:, moved]))
    rows: list[dict[str, float]] = []
    for index in range(len(fresh.mixes)):
        parts, mix, audio = fresh.parts[index], fresh.mixes[index : index + 1], fresh.audio[index][None]
        raw = parts.sum(0, keepdim=True)
        with torch.no_grad():
            whole = projection(mix)
            added = projection(parts).sum(0, keepdim=True)
            returned = projection.inverse(added)
            again = projection.inverse(whole)

        def score(latents: Tensor, truth: np.ndarray = audio) -> float:
            return max(si_sdr_db(space.decode(latents.numpy(), first_frame=0), truth), -60.0)

        rows.append(
            Figures(
                additivity=float(_relative(raw, mix)),
                projected_additivity=float(_relative(added, whole)),
                moved_additivity=raw_moved,
                projected_moved_additivity=projected_moved,
                each_dimension=each,
                projected_each_dimension=projected_each,
                returned_additivity=float(_relative(returned, mix)),
                reconstruction_db=score(mix),
                projected_reconstruction_db=score(again),
                addition_db=score(raw),
                projected_addition_db=score(returned),
            ).as_dict()
        )
        yield Step(done + index + 1, total, tr("Measuring on held-out sums"))
    means: dict[str, Any] = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
    return Figures(**means)
