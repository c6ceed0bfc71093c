"""Rotations in a plane, against the construction of Aguilera and Pérez-Aguila, and rings learned so."""

import numpy as np
import pytest
import torch

from lincae_studio.errors import LatentError
from lincae_studio.evaluation import rings
from lincae_studio.latent import rotation


def aguilera_perez(u, v, angle):
    """Their general rotation: the plane of u and v is turned onto two axes step by step, rotated and back."""
    n = len(u)
    rows = np.stack([u, v]).astype(float)
    total = np.eye(n)

    def turn(row, first, second):
        """Rotate the axes `first` and `second` so that the second coordinate of a row vanishes."""
        nonlocal rows, total
        angle = np.arctan2(rows[row, second], rows[row, first])
        step = np.eye(n)
        step[first, first] = step[second, second] = np.cos(angle)
        step[second, first], step[first, second] = np.sin(angle), -np.sin(angle)
        rows, total = rows @ step, total @ step

    for column in range(n - 1, 0, -1):
        turn(0, column - 1, column)
    for column in range(n - 1, 1, -1):
        turn(1, column - 1, column)
    angle = angle * np.sign(rows[1, 1])  # in two dimensions nothing has turned v to the positive side
    main = np.eye(n)
    main[0, 0] = main[1, 1] = np.cos(angle)
    main[0, 1], main[1, 0] = np.sin(angle), -np.sin(angle)
    return total @ main @ total.T  # for rows


@pytest.mark.parametrize("dims", [2, 3, 7, 64])
def test_two_reflections_are_the_construction_of_the_paper(dims):
    draw = np.random.default_rng(dims)
    u, v = draw.standard_normal((2, dims))
    angle = 2 * np.arccos(u @ v / np.linalg.norm(u) / np.linalg.norm(v))
    matrix = aguilera_perez(u, v, angle)
    rows = draw.standard_normal((5, dims))
    found = rotation.rotate(*(torch.from_numpy(part) for part in (rows, u, v))).numpy()
    np.testing.assert_allclose(found, rows @ matrix, atol=1e-9)
    np.testing.assert_allclose(matrix @ matrix.T, np.eye(dims), atol=1e-9)


def test_the_layer_takes_four_numbers_a_dimension_and_has_a_gradient():
    layer = rotation.film_rotation(64, seed=3)
    assert sum(parameter.numel() for parameter in layer.parameters()) == 4 * 64
    layer(torch.randn(5, 64)).square().sum().backward()
    assert all(torch.isfinite(parameter.grad).all() for parameter in layer.parameters())


@pytest.mark.parametrize(("dims", "angle"), [(2, 0.7), (16, 2.4), (16, -1.1)])
def test_a_rotation_is_learned_from_pairs_and_applied_by_amount(dims, angle):
    draw = np.random.default_rng(dims)
    plane = np.linalg.qr(draw.standard_normal((dims, 2)))[0].T
    true = rotation.Rotation(plane, angle, gain=0.5)
    before = draw.standard_normal((2, dims, 200)).astype(np.float32)
    after = rotation.apply(true, before)
    np.testing.assert_allclose(after[0], 0.5 * true.matrix() @ before[0], atol=1e-5)
    found = rotation.learn([(before, after)])
    np.testing.assert_allclose(0.5 * true.matrix(), found.gain * found.matrix(), atol=2e-3)
    assert 0.0 <= found.angle <= np.pi + 1e-9
    np.testing.assert_allclose(rotation.apply(found, before, amount=0.0), before, atol=1e-6)
    half = rotation.apply(found, rotation.apply(found, before, amount=0.5), amount=0.5)
    np.testing.assert_allclose(half, after, atol=1e-2)


def test_examples_that_teach_nothing_are_refused():
    silent = np.zeros((1, 4, 3), np.float32)
    with pytest.raises(LatentError, match="silent"):
        rotation.learn([(silent, silent)])
    with pytest.raises(LatentError, match="no example"):
        rotation.learn([])
    with pytest.raises(LatentError, match="same length"):
        rotation.learn([(silent, silent[..., :2])])
    with pytest.raises(LatentError, match="does not fit"):
        rotation.apply(rotation.Rotation(np.eye(2, 5), 1.0), silent)


@pytest.mark.slow
@pytest.mark.parametrize("dims", [2, 64])
def test_the_next_of_twelve_points_is_a_rotation(dims):
    ring = rings.solve("rotation", dims, seed=1, steps=800)
    assert ring.success, (ring.walked, ring.roundness)
