"""The value of an envelope at every sample."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.project.envelope import constant, frame_gains, gain_at, gains_at, within
from lincae_studio.project.mixing import contributions
from lincae_studio.project.model import AudioRef, Clip, Envelope, EnvelopePoint, Project, Track
from lincae_studio.units import db_to_gain

LEVELS = st.one_of(st.just(-math.inf), st.floats(-80, 12))
POINTS = st.lists(
    st.builds(
        EnvelopePoint,
        at=st.integers(0, 100_000),
        gain_db=LEVELS,
        sign=st.sampled_from([1, -1]),
        curve=st.sampled_from(["linear", "smooth", "hold"]),
    ),
    max_size=8,
    unique_by=lambda point: point.at,
).map(lambda points: Envelope(tuple(sorted(points, key=lambda point: point.at))))


@settings(max_examples=60)
@given(envelope=POINTS)
def test_it_passes_through_its_points_and_stays_between_neighbours(envelope: Envelope) -> None:
    points = envelope.points
    values = [point.sign * db_to_gain(point.gain_db) for point in points]
    for point, value in zip(points, values, strict=True):
        assert gain_at(envelope, point.at) == pytest.approx(value, rel=1e-12)
    for (left, a), (right, b) in pairwise(zip(points, values, strict=True)):
        inside = gains_at(envelope, np.linspace(left.at, right.at, 50)[:-1])
        assert inside.min() >= min(a, b) - 1e-9
        assert inside.max() <= max(a, b) + 1e-9


@settings(max_examples=60)
@given(envelope=POINTS, start=st.integers(0, 100_000), length=st.integers(1, 30_000))
def test_what_is_kept_of_a_stretch_sounds_as_the_whole_there(
    envelope: Envelope, start: int, length: int
) -> None:
    at = np.arange(start, start + length, max(length // 40, 1))
    kept = Envelope(within(envelope, start, start + length))
    np.testing.assert_array_equal(gains_at(kept, at), gains_at(envelope, at))


def test_a_change_of_sign_goes_through_zero_and_a_hold_jumps() -> None:
    envelope = Envelope(
        (EnvelopePoint(0, 0.0), EnvelopePoint(100, 0.0, -1, "hold"), EnvelopePoint(200, -math.inf))
    )
    assert gain_at(envelope, 50) == 0.0
    assert gain_at(envelope, 199) == -1.0
    assert gain_at(envelope, 200) == 0.0


@pytest.mark.parametrize("gain_db", [-6.02, 0.1, 3.0, -37.123])
def test_a_constant_is_exactly_its_gain(gain_db: float) -> None:
    level = -db_to_gain(gain_db)
    points = tuple(EnvelopePoint(at, gain_db, -1, "smooth") for at in (0, 777, 9000))
    envelope = Envelope(points)
    assert (frame_gains(envelope, 0, 20, frame_samples=1024.0) == level).all()
    assert constant(envelope) == level
    source = AudioRef("/a.wav", "0" * 64, 44100, 1000, 1)
    track = Track("A", clips=(Clip(source, 0, 1000),), envelope=envelope)
    (part,) = contributions(Project(tracks=(track,)))
    assert part.gain == level
    assert part.stage.envelope is None


def test_recipes_take_no_notice_of_the_envelopes_of_their_parts() -> None:
    source = AudioRef("/a.wav", "0" * 64, 44100, 1000, 1)
    envelope = Envelope((EnvelopePoint(0, 0.0), EnvelopePoint(500, -20.0)))
    track = Track("A", clips=(Clip(source, 0, 1000),), envelope=envelope, pan=0.5, id="a")
    (heard,) = contributions(Project(tracks=(track,)))
    assert heard.stage.envelope == envelope
    assert heard.channels == 2
    (content,) = contributions(Project(tracks=(track,)), track_ids=["a"], faders=False)
    assert content.stage.envelope is None
    assert content.channels == 1
