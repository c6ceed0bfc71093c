"""Fades and crossfades: what each sample is multiplied by."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.project.fades import fade_gains, rise, sounding
from lincae_studio.project.model import AudioRef, Clip, Fade, FadeCurve

SOURCE = AudioRef("/a.wav", "0" * 64, 44100, 100_000, 1)
OTHER = replace(SOURCE, sha256="1" * 64)
CURVES: tuple[FadeCurve, ...] = ("linear", "smooth", "power")


def gains(clip: Clip) -> np.ndarray:
    found = fade_gains(clip, 0, clip.length)
    return np.ones(clip.length, np.float32) if found is None else found


@pytest.mark.parametrize("curve", CURVES)
def test_a_fade_rises_from_silence_and_its_mirror_falls(curve: FadeCurve) -> None:
    clip = Clip(SOURCE, 0, 1000, fade_in=Fade(100, curve), fade_out=Fade(200, curve))
    found = gains(clip)
    assert (np.diff(found[:100]) > 0).all()
    assert found[0] < 0.02
    assert (found[100:800] == 1).all()
    assert (np.diff(found[800:]) < 0).all()
    assert found[-1] < 0.02


def test_crossing_fades_add_up() -> None:
    t = (np.arange(512) + 0.5) / 512
    for curve in ("linear", "smooth"):
        np.testing.assert_allclose(rise(curve, t) + rise(curve, t)[::-1], 1.0)
    np.testing.assert_allclose(rise("power", t) ** 2 + rise("power", t)[::-1] ** 2, 1.0)


def test_the_overlap_of_one_material_in_its_place_changes_nothing() -> None:
    first = Clip(SOURCE, 0, 600, id="a")
    second = Clip(SOURCE, 500, 500, offset=500, id="b")
    total = np.zeros(1000)
    for clip in sounding((first, second)):
        total[clip.start : clip.end] += gains(clip)
    np.testing.assert_allclose(total, 1.0, atol=1e-6)


def test_other_material_keeps_its_power_and_a_chosen_curve_stays() -> None:
    first = Clip(SOURCE, 0, 600, id="a")
    second = Clip(OTHER, 500, 500, id="b", fade_in=Fade(20, "smooth"))
    heard = sounding((second, first))
    assert [clip.id for clip in heard] == ["b", "a"]
    assert heard[1].fade_out == Fade(100, "power")
    assert heard[0].fade_in == Fade(100, "smooth")


def test_a_clip_inside_another_sounds_with_it() -> None:
    clips = (Clip(SOURCE, 0, 600, id="a"), Clip(OTHER, 100, 200, id="b"))
    assert sounding(clips) == clips


@settings(max_examples=40)
@given(
    length=st.integers(1, 3000),
    into=st.integers(0, 3000),
    out=st.integers(0, 3000),
    cuts=st.lists(st.integers(0, 3000), max_size=4),
    curve=st.sampled_from(CURVES),
)
def test_gains_do_not_depend_on_where_they_are_cut(
    length: int, into: int, out: int, cuts: list[int], curve: FadeCurve
) -> None:
    clip = Clip(
        SOURCE, 7, length, fade_in=Fade(min(into, length), curve), fade_out=Fade(min(out, length), curve)
    )
    edges = sorted({0, length, *(min(cut, length) for cut in cuts)})
    parts = []
    for start, stop in pairwise(edges):
        found = fade_gains(clip, start, stop - start)
        parts.append(np.ones(stop - start, np.float32) if found is None else found)
    np.testing.assert_array_equal(np.concatenate(parts), gains(clip))
