"""Training a projection h in which a frozen codec's latents add up: a 'latent plugin'.

After Hawley and Tackett (2024), on audio: sums of projected stems come close to the projected mix, with the
losses of VICReg (Bardes et al. 2022) against collapse. Here h is invertible by construction (see
`codec.projected.network`), so what is learned of the way back is that it brings *sums* to where the codec
would have put the mix. First a layer is chosen that gives frames back their level or undoes companding, then
the couplings are trained; kept is what does best on stretches of the training material that nothing was
fitted to.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lincae_studio.audio.fidelity import si_sdr_db
from lincae_studio.audio.spectrogram import MelSpectrogram
from lincae_studio.codec.projection import ProjectionConfig, ProjectionFile
from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace
from lincae_studio.latent.projection_examples import (
    QUIET,
    Examples,
    Step,
    Training,
    encode,
    sounding,
    split,
)
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from torch import Tensor

    from lincae_studio.codec.projected.network import Projection

_ADDS_UP = 1e-4
"""Relative error of sums in a dimension that is left as it is."""

_INVARIANCE, _RETURN, _LOUD, _EACH = 0.5, 0.5, 1.0, 0.3
_VARIANCE, _COVARIANCE, _DECODER = 0.1, 0.01, 0.2
_CHECK_EVERY, _DECODE_EVERY = 25, 4
_RATE = 44100
_SILENT_DB = -96.0
# Of the layer that gives levels back, and of that which undoes companding.
_LAYER_RATES = (2e-3, 2e-2)
_RIDGES = (0.1, 0.5, 2.0)
_SHARES = (0.5, 0.75, 1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on held-out sums; the mean over examples.

    Attributes:
        additivity: |Σ z(part) − z(mix)|² / |z(mix)|² of the codec's recentred latents
        projected_additivity: the same of the projected ones, whose dimensions keep the energy they had
        median_additivity, projected_median_additivity: of half the examples these are no more; one in which
            the level of a part is taken for far too high weighs little
        pooled_additivity, projected_pooled_additivity: the energy of all errors together against
            that of all mixes: a quiet mix weighs little
        moved_additivity: `additivity` of the dimensions that are moved, without those left as they are
        projected_moved_additivity: the same of the projected ones
        each_dimension: the same for every dimension on its own, the mean over those that are moved
        projected_each_dimension: the same of the projected ones
        returned_additivity: the same after the way back, in the codec's own latents: a projection that only
            squeezes what does not add up has nothing to gain there
        returned_each_dimension: the same for every dimension on its own
        reconstruction_db: SI-SDR of the decoded mix with the mix
        projected_reconstruction_db: the same by way of projection and inverse
        addition_db: SI-SDR of the decoded sum of latents with the mix
        projected_addition_db: the same with the sum formed in the projection
        own_addition_db, projected_own_addition_db: both with what the codec makes of the mix
        own_addition_mel_db, projected_own_addition_mel_db: mean difference of the levels of mel bands between
            the same; NaN for stretches shorter than a window
    """

    additivity: float
    projected_additivity: float
    median_additivity: float
    projected_median_additivity: float
    pooled_additivity: float
    projected_pooled_additivity: float
    moved_additivity: float
    projected_moved_additivity: float
    each_dimension: float
    projected_each_dimension: float
    returned_additivity: float
    returned_each_dimension: float
    reconstruction_db: float
    projected_reconstruction_db: float
    addition_db: float
    projected_addition_db: float
    own_addition_db: float
    projected_own_addition_db: float
    own_addition_mel_db: float
    projected_own_addition_mel_db: float

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Trained:
    """A projection, and what it is worth."""

    projection: Projection
    figures: Figures
    losses: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    """Training on `pool`, of which the state is kept that does best on `check`."""

    pool: Examples
    check: Examples
    moved: Tensor
    training: Training
    total: int

    def run(
        self, projection: Projection, steps: int, rate: float, decoder: LatentSpace | None, done: int
    ) -> Generator[Step, None, tuple[float, ...]]:
        """Train in place; what it was at first is kept unless something is better. The losses."""
        import torch

        pool, check, moved = self.pool, self.check, self.moved
        best, worth = _copied(projection), _worth(projection, check, moved)
        optimiser = torch.optim.Adam(projection.parameters(), rate)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, max(steps, 1), rate / 50)
        draw = torch.Generator().manual_seed(self.training.seed)
        losses: list[float] = []
        for step in range(steps):
            projection.train()
            chosen = torch.randint(len(pool.mixes), (self.training.items,), generator=draw)
            # Decoders are slow: they have their say in every fourth step.
            heard = decoder if step % _DECODE_EVERY == 0 else None
            loss, additivity = _loss(projection, pool.parts[chosen], pool.mixes[chosen], moved, heard)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(projection.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(float(loss.detach()))
            if step % _CHECK_EVERY == _CHECK_EVERY - 1 or step == steps - 1:
                found = _worth(projection, check, moved)
                if found < worth:
                    best, worth = _copied(projection), found
            yield Step(done + step + 1, self.total, tr("Training the projection"), losses[-1], additivity)
        projection.load_state_dict(best)
        projection.eval()
        return tuple(losses)


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

    from lincae_studio.codec.projected.network import Projection

    rng = np.random.default_rng(training.seed)
    fitted, others = split(recordings)
    if len(sounding(fitted)) < 2 or len(sounding(others)) < 2:
        fitted = others = list(recordings)
    counts = (training.examples, -(-training.examples // 5), training.held_out)
    total = training.steps + sum(counts) + training.held_out
    done, drawn = 0, []
    for material, count in zip((fitted, others, held_out), counts, strict=True):
        drawn.append((yield from encode(space, material, count, rng, training, done, total)))
        done += count
    pool, check, fresh = drawn
    torch.manual_seed(training.seed)
    dims = space.info.latent_channels
    kept = _additive(pool)
    if len(kept) > dims - 2:
        raise LatentError(
            tr("The latents of {name} add up already: there is nothing to learn.", name=space.info.name)
        )
    moved = torch.tensor([dim for dim in range(dims) if dim not in set(kept)])
    fit = _Fit(pool, check, moved, training, total)
    config = ProjectionConfig(dims, training.blocks, training.width, training.reach, kept)
    first = training.steps // 4
    layers = _levelled(config, fit), _expanded(config, fit)
    for layer, rate in zip(layers, _LAYER_RATES, strict=True):
        yield from fit.run(layer, first, rate, None, done)
        done += first
    projection = Projection(config)
    projection.scale.copy_(_deviations(pool.mixes))
    best = min(layers, key=lambda layer: _worth(layer, check, moved))
    if _worth(best, check, moved) < _worth(projection, check, moved):
        projection = Projection(replace(config, levelled=best.config.levelled, expanded=best.config.expanded))
        projection.load_state_dict(best.state_dict(), strict=False)
    decoder = space if _has_gradient(space, pool.mixes[:1]) else None
    losses = yield from fit.run(projection, training.steps - 2 * first, training.rate, decoder, done)
    done += training.steps - 2 * first
    projection.eval().requires_grad_(False)
    # Every dimension gets back the energy that it had: errors of sums are then shares of the same whole.
    projection.level.copy_(_deviations(pool.mixes) / _deviations(projection(pool.mixes)))
    figures = yield from _measure(space, projection, fresh, moved, done, total)
    return Trained(projection, figures, losses)


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


def _levelled(config: ProjectionConfig, fit: _Fit) -> Projection:
    """A layer that gives frames their level back, as far as a straight line tells it from their directions.

    The log level is a ridge regression; how much it is held back, and how much of it is used, is decided on
    what it was not fitted to.
    """
    import torch

    from lincae_studio.codec.projected.network import Projection

    pool, moved = fit.pool, fit.moved
    scale = _deviations(pool.mixes)
    made = Projection(replace(config, blocks=0, levelled=True)).eval()
    made.scale.copy_(scale)
    layer = made.levelling
    assert layer is not None
    best, least = _copied(made), _worth(made, fit.check, moved)
    latents = torch.cat((pool.parts, pool.mixes[:, None]), dim=1).flatten(0, 1) / scale[:, None]
    levels = pool.levels.flatten()
    sounds = levels > QUIET
    size = latents[:, moved].norm(dim=1).flatten()[sounds].clamp(min=1e-12)
    wanted = (levels[sounds].log() - size.log()).double()
    features = layer.features(latents).transpose(1, 2).flatten(0, 1)[sounds].double()
    middle, spread = features.mean(0), features.std(0).clamp(min=1e-6)
    known = (features - middle) / spread
    square = known.T @ known / len(known)
    right = known.T @ (wanted - wanted.mean()) / len(known)
    with torch.no_grad():
        for ridge in _RIDGES:
            weight = torch.linalg.solve(square + ridge * torch.eye(len(square)).double(), right) / spread
            for share in _SHARES:
                layer.weight.copy_(share * weight)
                layer.shift.copy_(share * weight @ middle)
                # Couplings expect dimensions of unit energy.
                unit = layer(pool.mixes / scale[:, None])[:, moved].square().mean().sqrt()
                layer.shift.add_(unit.log())
                found = _worth(made, fit.check, moved)
                if found < least:
                    best, least = _copied(made), found
    made.load_state_dict(best)
    return made


def _expanded(config: ProjectionConfig, fit: _Fit) -> Projection:
    """A layer that undoes companding, as it is before training: the identity."""
    from lincae_studio.codec.projected.network import Projection

    made = Projection(replace(config, blocks=0, expanded=True))
    made.scale.copy_(_deviations(fit.pool.mixes))
    return made


def _worth(projection: Projection, examples: Examples, moved: Tensor) -> float:
    """Errors of sums against those of the codec, the mean of four: projected and after the way back, of all
    moved dimensions together and each for itself. Less is better; 1 for the identity."""
    import torch

    projection.eval()
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


def _additive(pool: Examples) -> tuple[int, ...]:
    """Dimensions in which sums are mixes as it is."""
    off = (pool.parts.sum(1) - pool.mixes).square().mean((0, 2))
    share = off / pool.mixes.square().mean((0, 2)).clamp(min=1e-20)
    return tuple(int(dim) for dim in (share < _ADDS_UP).nonzero()[:, 0])


def _deviations(latents: Tensor) -> Tensor:
    """RMS of every dimension, never zero."""
    return latents.square().mean((0, 2)).sqrt().clamp(min=1e-6)


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


def _pooled(found: Tensor, wanted: Tensor) -> float:
    """The same of all items together."""
    return float((found - wanted).square().sum() / wanted.square().sum().clamp(min=1e-12))


def _each(found: Tensor, wanted: Tensor) -> Tensor:
    """The same for every dimension on its own, the mean over dimensions: the weak ones count as well."""
    off = (found - wanted).square().mean((0, 2))
    return (off / wanted.square().mean((0, 2)).clamp(min=1e-12)).clamp(max=4.0).mean()


def _likeness(found: np.ndarray, wanted: np.ndarray) -> float:
    return max(si_sdr_db(found, wanted), -60.0)


def _mel_difference(found: np.ndarray, wanted: np.ndarray, rate: int) -> float:
    levels = [np.maximum(MelSpectrogram(rate).feed(audio[0]), _SILENT_DB) for audio in (found, wanted)]
    return float(np.abs(levels[0] - levels[1]).mean()) if len(levels[0]) else float("nan")


def _measure(
    space: LatentSpace,
    projection: Projection,
    fresh: Examples,
    moved: Tensor,
    done: int,
    total: int,
) -> Generator[Step, None, Figures]:
    import torch

    with torch.no_grad():
        wholes = projection(fresh.mixes)
        items, number = fresh.parts.shape[:2]
        sums = projection(fresh.parts.flatten(0, 1)).unflatten(0, (items, number)).sum(1)
        returned_sums, returned_wholes = projection.inverse(sums), projection.inverse(wholes)
    pooled = _pooled(fresh.parts.sum(1), fresh.mixes)
    projected_pooled = _pooled(sums, wholes)
    raw_moved = float(_relative(fresh.parts.sum(1)[:, moved], fresh.mixes[:, moved]))
    projected_moved = float(_relative(sums[:, moved], wholes[:, moved]))
    each = float(_each(fresh.parts.sum(1)[:, moved], fresh.mixes[:, moved]))
    projected_each = float(_each(sums[:, moved], wholes[:, moved]))
    returned_each = float(_each(returned_sums[:, moved], fresh.mixes[:, moved]))
    rows: list[dict[str, float]] = []
    rate = space.info.sample_rate or _RATE
    for index in range(len(fresh.mixes)):
        one = slice(index, index + 1)
        mix, audio, raw = fresh.mixes[one], fresh.audio[one], fresh.parts[one].sum(1)
        whole, added, returned, again = wholes[one], sums[one], returned_sums[one], returned_wholes[one]
        decoded, own, back, direct = (
            space.decode(latents.numpy(), first_frame=0) for latents in (again, mix, returned, raw)
        )
        before, after = float(_relative(raw, mix)), float(_relative(added, whole))
        rows.append(
            Figures(
                additivity=before,
                projected_additivity=after,
                median_additivity=before,
                projected_median_additivity=after,
                pooled_additivity=pooled,
                projected_pooled_additivity=projected_pooled,
                moved_additivity=raw_moved,
                projected_moved_additivity=projected_moved,
                each_dimension=each,
                projected_each_dimension=projected_each,
                returned_additivity=float(_relative(returned, mix)),
                returned_each_dimension=returned_each,
                reconstruction_db=_likeness(own, audio),
                projected_reconstruction_db=_likeness(decoded, audio),
                addition_db=_likeness(direct, audio),
                projected_addition_db=_likeness(back, audio),
                own_addition_db=_likeness(direct, own),
                projected_own_addition_db=_likeness(back, own),
                own_addition_mel_db=_mel_difference(direct, own, rate),
                projected_own_addition_mel_db=_mel_difference(back, own, rate),
            ).as_dict()
        )
        yield Step(done + index + 1, total, tr("Measuring on held-out sums"))
    means: dict[str, Any] = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
    for key in ("median_additivity", "projected_median_additivity"):
        means[key] = float(np.median([row[key] for row in rows]))
    return Figures(**means)
