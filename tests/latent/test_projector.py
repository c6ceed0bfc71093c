"""Projections: undone exactly, silence stays silence, kept dimensions stay, the toy comes out additive."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from lincae_studio import paths
from lincae_studio.codec import projection, registry
from lincae_studio.codec.projected.network import Expanding, Levelling, Projection, load_projection
from lincae_studio.codec.projection import ProjectionConfig
from lincae_studio.errors import LatentError, ModelError
from lincae_studio.evaluation import twist
from lincae_studio.latent import projection_examples, projector
from lincae_studio.latent.algebra import LatentSpace


def finish(steps):
    """What a generator returns, and how far it said it was."""
    told = []
    try:
        while True:
            told.append(next(steps))
    except StopIteration as ended:
        return ended.value, told


def shaken(config, *, seed=0):
    """A projection far from the identity."""
    torch.manual_seed(seed)
    made = Projection(config)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
        made.scale.copy_(torch.rand(config.dims) + 0.5)
        made.level.copy_(torch.rand(config.dims) + 0.5)
    return made.eval().requires_grad_(False)


def test_it_can_be_undone_and_leaves_silence_and_kept_dimensions():
    config = ProjectionConfig(12, blocks=4, width=16, kept=(0, 1, 2, 3))
    made = shaken(config)
    latents = torch.randn(3, 12, 40)
    projected = made(latents)
    torch.testing.assert_close(made.inverse(projected), latents, atol=1e-3, rtol=1e-3)
    scale = made.level[:4, None] / made.scale[:4, None]
    torch.testing.assert_close(projected[:, :4], latents[:, :4] * scale)
    assert (projected[:, 4:] - latents[:, 4:]).abs().max() > 0.05
    assert not made(torch.zeros(1, 12, 9)).any()
    reach = config.context_frames
    moved = latents.clone()
    moved[..., 20] += 1.0
    changed = (made(moved) - projected).abs().amax(dim=(0, 1)) > 0
    assert changed[20 - reach : 21 + reach].any()
    assert not changed[: 20 - reach].any()
    assert not changed[21 + reach :].any()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_on_twisted_points_sums_become_mixes(tmp_path):
    toy, told = finish(twist.solve())
    found = toy.figures
    assert found.projected_additivity < 0.5 * found.additivity, found
    assert found.projected_pooled_additivity < 0.5 * found.pooled_additivity, found
    assert found.returned_additivity < 0.5 * found.additivity, found
    assert found.projected_reconstruction_db > 100  # the way back is exact, but for float32
    assert told[-1].done == told[-1].total
    off = {
        space: np.square(clouds["sum"] - clouds["mix"]).sum() / np.square(clouds["mix"]).sum()
        for space, clouds in (("embedded", toy.embedded), ("projected", toy.projected))
    }
    assert off["projected"] < 0.5 * off["embedded"], off
    assert found.projected_addition_db > found.addition_db + 3, found
    np.testing.assert_allclose(toy.returned["mix"], toy.embedded["mix"], atol=1e-4)
    shown = twist.Projected("Some <codec>", "Trained on two recordings.", found)
    twist.write_page(tmp_path / "twist.html", toy, [shown])
    page = (tmp_path / "twist.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 4
    assert page.count(f"<td>{found.projected_additivity:.3g}</td>") >= 2
    assert "<h2>Some &lt;codec&gt;</h2>" in page
    assert "http" not in page


def test_twisted_points_are_untwisted_and_do_not_add_up():
    codec = twist.TwistedPlane()
    points = torch.from_numpy(0.2 * np.random.default_rng(0).standard_normal((2, 80)).astype(np.float32))
    latents = codec.encode(points)
    torch.testing.assert_close(codec.decode(latents, first_frame=0), points, atol=1e-5, rtol=1e-4)
    mix = codec.encode(points.sum(0, keepdim=True))
    assert (latents.sum(0) - mix[0]).square().sum() > 0.1 * mix.square().sum()


def test_a_quiet_sum_weighs_little_in_all_sums_together():
    mixes = torch.tensor([[[1.0]], [[0.1]]])
    found = mixes + torch.tensor([[[0.1]], [[0.2]]])
    assert float(projector._relative(found, mixes)) == pytest.approx((0.01 + 4.0) / 2)
    assert projector._pooled(found, mixes) == pytest.approx(0.05 / 1.01)


def test_a_projection_becomes_one_more_codec(tmp_path, monkeypatch):
    monkeypatch.setenv("LINCAE_STUDIO_DATA", str(tmp_path))
    space = LatentSpace(registry.load("compact-8x-plain", device="cpu"), device="cpu")
    rng = np.random.default_rng(0)
    sounds = [0.1 * rng.standard_normal((1, 60000)).astype(np.float32) for _ in range(2)]
    space.decode(space.encode(sounds[0][:, :8192]), first_frame=0)  # what it keeps must not stop training
    training = projector.Training(steps=2, examples=3, held_out=2, items=2, frames=8, blocks=2, width=8)
    trained, _ = finish(projector.train(space, sounds, sounds, training))
    path = projection.path_of("additive")
    file = projector.save(path, trained, space=space, projection_id="additive", name="Additive")
    assert path.parent == tmp_path / "projections"
    entry = registry.entry("additive")
    assert entry.installed
    assert entry in registry.entries()
    assert file.figures == pytest.approx(trained.figures.as_dict())
    codec = LatentSpace(registry.load("additive", device="cpu"), device="cpu")
    audio = sounds[0][:, : 40 * 1024]
    mine, base = codec.encode(audio), space.encode(audio)
    assert np.abs(mine - base).max() > 0
    assert not codec.encode(np.zeros_like(audio)).any()
    decoded = codec.decode(mine, first_frame=0)
    np.testing.assert_allclose(decoded, space.decode(base, first_frame=0), atol=1e-3)
    middle = codec.decode(mine, first_frame=0, context=3)
    np.testing.assert_allclose(middle, decoded[:, 3 * 1024 : -3 * 1024], atol=1e-6)
    assert registry.info("additive").fingerprint != space.info.fingerprint
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(ModelError, match="train it again"):
        registry.load("additive", device="cpu")


def test_there_is_nothing_to_learn_where_sums_are_mixes():
    space = LatentSpace(registry.load("reference", device="cpu"), device="cpu")
    rng = np.random.default_rng(0)
    sounds = [0.1 * rng.standard_normal((1, 30000)).astype(np.float32) for _ in range(2)]
    training = projector.Training(steps=2, examples=2, held_out=2, frames=4)
    with pytest.raises(LatentError, match="nothing to learn"):
        finish(projector.train(space, sounds, sounds, training))
    with pytest.raises(LatentError, match="at least two recordings"):
        finish(projector.train(space, sounds[:1], sounds, training))


class Normalised:
    """Frames of eight samples with a constant beside them, taken to the same length: levels are lost."""

    def __init__(self):
        self.info = replace(
            twist.TwistedPlane().info, id="normalised", name="Normalised", hop=8, latent_channels=9
        )

    def to(self, device):
        pass

    def encode(self, audio):
        frames = audio.unflatten(1, (-1, 8)).transpose(1, 2)
        full = torch.cat((frames, torch.full_like(frames[:, :1], 0.05)), dim=1)
        return full / full.norm(dim=1, keepdim=True)

    def decode(self, latents, *, first_frame):
        return (0.05 * latents[:, :8] / latents[:, 8:].clamp(min=1e-4)).transpose(1, 2).flatten(1)


def test_levels_that_a_codec_takes_away_come_back():
    space = LatentSpace(Normalised(), device="cpu")
    rng = np.random.default_rng(0)
    sounds = [rng.standard_normal((1, 20000)).astype(np.float32) for _ in range(10)]
    training = projector.Training(steps=1, examples=80, held_out=20, frames=48, blocks=1, width=4)
    trained, _ = finish(projector.train(space, *projection_examples.split(sounds), training))
    found = trained.figures
    assert trained.projection.config.levelled
    assert found.projected_additivity < 0.5 * found.additivity, found
    assert found.returned_additivity < found.additivity
    assert found.projected_reconstruction_db > 100  # the way back is exact, but for float32


def test_levels_are_told_by_directions_and_change_none():
    made = Levelling(ProjectionConfig(6, kept=(0,), levelled=True))
    made.eval().requires_grad_(False)
    draw = torch.Generator().manual_seed(0)
    for weights in (made.weight, made.found.weight):
        weights.copy_(torch.randn(weights.shape, generator=draw))
    made.shift.fill_(0.3)
    latents = torch.randn(2, 6, 40)
    levelled = made(latents)
    torch.testing.assert_close(made.inverse(levelled), latents)
    torch.testing.assert_close(made.log_gains(4 * latents), made.log_gains(latents))
    torch.testing.assert_close(levelled[:, 0], latents[:, 0])
    ratios = levelled[:, 1:] / latents[:, 1:]
    torch.testing.assert_close(ratios, ratios[:, :1].expand_as(ratios), rtol=1e-4, atol=1e-4)
    assert ratios.amax() > 2 * ratios.amin()
    assert not made(torch.zeros(1, 6, 9)).any()


def test_a_projection_that_an_older_studio_wrote_still_loads(tmp_path):
    from safetensors.torch import save_file

    config = ProjectionConfig(4, blocks=2, width=8)
    known = shaken(config)
    file = projection.ProjectionFile(tmp_path / "old.safetensors", "old", "Old", "x", "y", config, "")
    metadata = file.metadata()
    older = json.loads(metadata["config"])
    del older["levelled"]
    save_file(known.state_dict(), file.path, metadata=metadata | {"config": json.dumps(older)})
    read = projection.read_header(file.path)
    latents = torch.randn(1, 4, 12)
    torch.testing.assert_close(load_projection(read)(latents), known(latents))


def test_what_does_worse_on_other_stretches_is_not_kept():
    space = LatentSpace(registry.load("compact-8x-plain", device="cpu"), device="cpu")
    rng = np.random.default_rng(0)
    sounds = [0.1 * rng.standard_normal((1, 60000)).astype(np.float32) for _ in range(2)]
    wild = projector.Training(steps=4, examples=3, held_out=3, items=2, frames=8, blocks=2, width=8, rate=0.5)
    found = finish(projector.train(space, sounds, sounds, wild))[0].figures
    assert found.projected_each_dimension < 1.05 * found.each_dimension


def test_names_that_make_no_file_are_refused():
    with pytest.raises(ModelError, match="cannot name"):
        projection.path_of("../up")
    assert projection.folder() == paths.data_dir() / "projections"


def test_values_move_away_from_the_size_around_them_and_back():
    config = ProjectionConfig(10, kept=(0, 3), expanded=True)
    made = Expanding(config).requires_grad_(False)
    latents = torch.randn(2, 10, 60, generator=torch.Generator().manual_seed(0))
    latents[..., 20:30] = 0
    torch.testing.assert_close(made(latents), latents)  # before training
    made.power.copy_(torch.linspace(-0.4, 0.9, 8))
    expanded = made(latents)
    torch.testing.assert_close(made.inverse(expanded), latents, rtol=1e-3, atol=1e-4)
    assert (expanded - latents).abs().max() > 0.3
    torch.testing.assert_close(made(3.0 * latents), 3.0 * expanded)
    torch.testing.assert_close(expanded[:, [0, 3]], latents[:, [0, 3]])
    assert not expanded[..., 20:30].any()
    moved = expanded.clone()
    moved[..., 40] *= 2.0
    changed = (made.inverse(moved) - latents).abs().amax(dim=(0, 1)) > 1e-3
    reach = ProjectionConfig(10, blocks=0, expanded=True).context_frames
    assert changed[40]
    assert not changed[: 40 - reach].any()
    assert not changed[41 + reach :].any()


def companded(sounds):
    """Frames of eight samples drawn halfway to their level."""
    frames = sounds.unflatten(1, (-1, 8)).transpose(1, 2)
    level = frames.square().mean(dim=1, keepdim=True).sqrt()
    return frames.sign() * (level * frames.abs()).sqrt()


class Companded(Normalised):
    """A codec that compands; it is not undone exactly."""

    def __init__(self):
        self.info = replace(Normalised().info, id="companded", name="Companded", latent_channels=8)

    def encode(self, audio):
        return companded(audio)

    def decode(self, latents, *, first_frame):
        level = latents.square().mean(dim=1, keepdim=True).sqrt().clamp(min=1e-9)
        return (latents * latents.abs() / level).transpose(1, 2).flatten(1)


def test_companding_is_undone_as_far_as_it_can_be_told():
    space = LatentSpace(Companded(), device="cpu")
    rng = np.random.default_rng(0)
    sounds = [rng.standard_normal((1, 20000)).astype(np.float32) for _ in range(10)]
    training = projector.Training(steps=80, examples=60, held_out=20, frames=32, blocks=1, width=4)
    trained, _ = finish(projector.train(space, *projection_examples.split(sounds), training))
    found = trained.figures
    assert trained.projection.config.expanded
    assert found.projected_additivity < 0.5 * found.additivity, found
    assert found.projected_each_dimension < 0.5 * found.each_dimension, found
    assert found.returned_additivity < found.additivity
    assert found.projected_addition_db > found.addition_db
    assert found.projected_reconstruction_db > found.reconstruction_db - 0.1
