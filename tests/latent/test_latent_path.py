"""Operators on latent paths, the basis they act on, and ways between latents."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from lincae_studio.codec import registry
from lincae_studio.errors import LatentError
from lincae_studio.latent import interpolation, path, timbre
from lincae_studio.latent.layout import layout

PATHS = arrays.arrays(
    np.float64, st.tuples(st.integers(1, 24), st.integers(1, 3)), elements=st.floats(-4, 4, width=32)
)
AMOUNTS = st.floats(0.25, 4.0)
FEW = settings(max_examples=25)

LINEAR = [
    lambda y: path.scale(y, 1.7),
    path.reverse,
    lambda y: path.smooth(y, 1.5),
    lambda y: path.quantise(y, 3),
    lambda y: path.stretch(y, 1.6),
]


@pytest.fixture(params=["compact-4x", "reference"])
def info(request: pytest.FixtureRequest):
    return registry.info(request.param)


def noise_latents(info, *, channels: int = 2, frames: int = 40, seed: int = 0) -> np.ndarray:
    generator = np.random.default_rng(seed)
    shape = np.geomspace(1.0, 0.01, info.latent_channels)[:, None]
    swell = 0.1 + np.abs(np.sin(np.arange(frames) / 5 + seed))
    return (generator.standard_normal((channels, info.latent_channels, frames)) * shape * swell).astype(
        np.float32
    )


@FEW
@given(PATHS)
def test_neutral_amounts_change_nothing(y):
    for same in (
        path.scale(y, 1.0),
        path.bias(y, 0.0),
        path.randomise(y, 0.0, seed=3),
        path.smooth(y, 0.0),
        path.quantise(y, 1),
        path.stretch(y, 1.0),
    ):
        np.testing.assert_array_equal(same, y)


@FEW
@given(PATHS, AMOUNTS)
def test_inverses(y, amount):
    np.testing.assert_allclose(path.scale(path.scale(y, amount), 1 / amount), y, atol=1e-9)
    np.testing.assert_allclose(path.bias(path.bias(y, amount), -amount), y, atol=1e-9)
    np.testing.assert_array_equal(path.reverse(path.reverse(y)), y)
    np.testing.assert_allclose(path.quantise(path.quantise(y, 4), 4), path.quantise(y, 4), atol=1e-9)
    undone = path.randomise(path.randomise(y, amount, seed=7), -amount, seed=7)
    np.testing.assert_allclose(undone, y, atol=1e-9)


@FEW
@given(PATHS, st.floats(-2, 2), st.sampled_from(LINEAR))
def test_linear_operators_are_linear(y, gain, operator):
    other = np.cos(np.arange(y.size)).reshape(y.shape)
    np.testing.assert_allclose(operator(gain * y + other), gain * operator(y) + operator(other), atol=1e-8)


@FEW
@given(PATHS)
def test_what_was_stretched_is_pressed_together_again(y):
    kept = (len(y) + 1) // 2
    np.testing.assert_allclose(path.stretch(path.stretch(y, 2.0), 0.5)[:kept], y[:kept], atol=1e-12)


@FEW
@given(PATHS, st.floats(-3, 3), st.integers(0, 4))
def test_an_edit_is_its_operator_with_its_ends_faded(y, amount, fade):
    every = tuple(range(y.shape[1]))
    for kind, whole in (("scale", amount * y), ("bias", y + amount), ("reverse", y[::-1])):
        made = path.PathEdit(kind, every, 0, len(y), amount, fade=fade).apply(y)
        weight = path.fade_window(len(y), fade)[:, None]
        np.testing.assert_allclose(made, y + weight * (whole - y), atol=1e-9)


@FEW
@given(PATHS)
def test_a_drawn_line_takes_the_place_of_what_was_there(y):
    points = ((0.0, 1.0), (len(y) - 1.0, -1.0))
    for kind in ("curve", "draw"):
        edit = path.PathEdit(kind, (0,), 0, len(y), points=points)
        np.testing.assert_allclose(edit.apply(y)[:, 0], edit.apply(0 * y)[:, 0], atol=1e-12)
        np.testing.assert_array_equal(edit.apply(y)[:, 1:], y[:, 1:])
        assert edit.apply(y)[0, 0] == pytest.approx(1.0)


@pytest.mark.parametrize("amount", [0.5, 4.0, 20.0])
def test_smoothing_keeps_what_is_constant(amount):
    y = np.full((30, 3), 1.25)
    np.testing.assert_allclose(path.smooth(y, amount), y, atol=1e-12)
    assert path.smooth(np.eye(30), amount).max() < 1.0


def test_randomise_is_seeded_and_holds():
    y = np.zeros((12, 2))
    np.testing.assert_array_equal(path.randomise(y, 1, seed=1), path.randomise(y, 1, seed=1))
    assert np.abs(path.randomise(y, 1, seed=1) - path.randomise(y, 1, seed=2)).max() > 0.1
    held = path.randomise(y, 1, seed=1, hold=4)
    assert (held[:4] == held[0]).all()
    assert (held[4] != held[3]).all()
    np.testing.assert_array_equal(path.randomise(y[:7], 1, seed=1), path.randomise(y, 1, seed=1)[:7])


def test_curves_pass_through_their_points_and_stay_between_them():
    points = [(0.0, 1.0), (10.0, -2.0), (19.0, 0.5)]
    for made in (path.curve(20, points), path.drawn(20, points)):
        assert [made[int(at)] for at, _ in points] == pytest.approx([1.0, -2.0, 0.5])
        assert made.min() >= -2.0 - 1e-9
        assert made.max() <= 1.0 + 1e-9
    with pytest.raises(LatentError):
        path.curve(20, [])


@pytest.mark.parametrize(
    "kind", ["scale", "bias", "randomise", "reverse", "smooth", "quantise", "stretch", "curve", "draw"]
)
def test_an_edit_stays_in_its_range_and_dimensions_and_fades(kind):
    y = np.random.default_rng(0).standard_normal((40, 4))
    edit = path.PathEdit(kind, (1, 2), 10, 30, 2.0, points=((0, 0.0), (19, 1.0)), fade=4)
    changed = edit.apply(y) != y
    assert changed[10:30, 1:3].any()
    assert not changed[:, [0, 3]].any()
    assert not changed[:10].any()
    assert not changed[30:].any()
    plain = path.PathEdit(kind, (1, 2), 10, 30, 2.0, points=((0, 0.0), (19, 1.0)))
    full = np.abs(plain.apply(y) - y)[10, 1]
    assert np.abs(edit.apply(y) - y)[10, 1] == pytest.approx(full / 5)


def test_an_edit_beyond_the_ends_is_cut():
    y = np.arange(8.0)[:, None]
    cut = path.PathEdit("curve", (0,), -2, 6, points=((0, 5.0), (7, -2.0))).apply(y)
    assert cut[0, 0] == pytest.approx(path.curve(8, ((0, 5.0), (7, -2.0)))[2])
    np.testing.assert_array_equal(cut[6:], y[6:])


def test_the_basis_is_orthonormal_and_keeps_differences():
    features = np.random.default_rng(1).standard_normal((60, 9)) @ np.diag(np.arange(9.0))
    basis = timbre.Basis.fit(features, dimensions=9)
    np.testing.assert_allclose(basis.components @ basis.components.T, np.eye(9), atol=1e-9)
    assert basis.explained.sum() == pytest.approx(1.0)
    assert (np.diff(basis.explained) <= 1e-12).all()
    y = basis.project(features)
    np.testing.assert_allclose(basis.expand(y) + basis.mean, features, atol=1e-6)
    np.testing.assert_allclose(y[:, :8].std(axis=0, ddof=1), 1.0, atol=1e-6)


@pytest.mark.parametrize("view", ["envelope", "latents"])
def test_what_is_not_edited_is_put_back_exactly(info, view):
    latents = noise_latents(info)
    material = timbre.analyse(latents, info, sample_rate=44100, view=view)
    np.testing.assert_array_equal(material.put_back(material.path), latents)
    with pytest.raises(LatentError):
        material.put_back(material.path[:-1])


@pytest.mark.parametrize("view", ["envelope", "latents"])
def test_loudness_and_timbre_are_separate(info, view):
    latents = noise_latents(info)
    material = timbre.analyse(latents, info, sample_rate=44100, view=view)
    louder = timbre.analyse(4 * latents, info, sample_rate=44100, view=view)
    np.testing.assert_allclose(louder.basis.mean, material.basis.mean, atol=1e-3)
    np.testing.assert_allclose(louder.level_db - material.level_db, 20 * np.log10(4), atol=1e-3)
    path_ = material.path.copy()
    path_[:, 0] += 6.0 / material.level_deviation
    np.testing.assert_allclose(material.put_back(path_), latents * 10 ** (6 / 20), rtol=1e-4, atol=1e-6)
    path_ = material.path.copy()
    path_[:, 1] += 1.0
    moved = timbre.levels_db(material.put_back(path_), material.bands)
    np.testing.assert_allclose(moved, material.level_db, atol=0.4)


def test_an_edit_of_a_component_moves_that_component(info):
    material = timbre.analyse(noise_latents(info, frames=200), info, sample_rate=44100)
    path_ = material.path.copy()
    path_[:, 2] += 1.0
    moved = timbre.analyse(material.put_back(path_), info, sample_rate=44100, basis=material.basis)
    change = (moved.path - material.path)[:, 1:].mean(axis=0)
    assert change[1] == pytest.approx(1.0, abs=0.35)
    assert np.abs(np.delete(change, 1)).max() < 0.3


def test_silence_has_no_path(info):
    with pytest.raises(LatentError, match="no sound"):
        timbre.analyse(np.zeros((1, info.latent_channels, 9), np.float32), info, sample_rate=44100)


def test_bands_cover_every_channel(info):
    bands = layout(info, sample_rate=44100)
    assert (bands.gather.astype(bool).sum(axis=0) == 1).all()
    np.testing.assert_allclose(bands.spread.sum(axis=1), 1.0, rtol=1e-5)
    assert (np.diff(bands.centres_hz) > 0).all()


@pytest.mark.parametrize("curve", interpolation.CURVES)
def test_interpolation_begins_and_ends_exactly(info, curve):
    a, b = noise_latents(info, seed=1), noise_latents(info, seed=2)
    bands = layout(info, sample_rate=44100)
    weights = interpolation.progress(a.shape[2], curve)
    assert weights[0] == 0.0
    assert weights[-1] == 1.0
    assert (np.diff(weights) >= 0).all()
    for way in interpolation.WAYS:
        made = interpolation.between(a, b, weights, way=way, bands=bands)
        np.testing.assert_array_equal(made[..., 0], a[..., 0])
        np.testing.assert_array_equal(made[..., -1], b[..., -1])
        for weight, whole in ((0.0, a), (1.0, b)):
            still = np.full(a.shape[2], weight)
            np.testing.assert_array_equal(interpolation.between(a, b, still, way=way, bands=bands), whole)


def test_time_linear_interpolation_is_the_formula(info):
    a, b = noise_latents(info, seed=1), noise_latents(info, seed=2)
    n = np.arange(a.shape[2]) / (a.shape[2] - 1)
    np.testing.assert_allclose(interpolation.linear(a, b, n), a * (1 - n) + b * n, atol=1e-6)


def test_slerp_keeps_length_and_angle():
    a = np.zeros((1, 3, 5), np.float32)
    b = a.copy()
    a[:, 0], b[:, 1] = 2.0, 2.0
    made = interpolation.spherical(a, b, np.linspace(0, 1, 5))
    np.testing.assert_allclose(np.linalg.norm(made[0], axis=0), 2.0, rtol=1e-6)
    angle = np.arctan2(made[0, 1], made[0, 0])
    np.testing.assert_allclose(angle, np.linspace(0, np.pi / 2, 5), atol=1e-6)
    np.testing.assert_allclose(
        interpolation.spherical(a, -a, 0.25), 0.5 * a, atol=1e-6
    )  # opposite: the straight line


@pytest.mark.parametrize("way", interpolation.WAYS)
def test_the_corners_of_the_plane_are_exact(info, way):
    sources = [noise_latents(info, seed=seed, frames=12) for seed in range(4)]
    bands = layout(info, sample_rate=44100)
    for corner, (x, y) in enumerate(((0, 0), (1, 0), (0, 1), (1, 1))):
        made = interpolation.on_plane(sources, x, y, way=way, bands=bands)
        np.testing.assert_array_equal(made, sources[corner])


def test_the_plane_is_linear_in_its_sources(info):
    sources, others = (
        [noise_latents(info, seed=4 * group + seed, frames=9) for seed in range(4)] for group in range(2)
    )
    x, y = np.linspace(0, 1, 9), np.linspace(1, 0.2, 9)
    apart = 0.5 * interpolation.on_plane(sources, x, y) - 2 * interpolation.on_plane(others, x, y)
    mixed = [(0.5 * a - 2 * b).astype(np.float32) for a, b in zip(sources, others, strict=True)]
    np.testing.assert_allclose(interpolation.on_plane(mixed, x, y), apart, atol=1e-5)


@FEW
@given(st.floats(0, 1), st.floats(0, 1))
def test_weights_of_the_plane_add_up(x, y):
    weights = interpolation.plane_weights(x, y)
    assert weights.sum() == pytest.approx(1.0)
    assert (weights >= 0).all()
