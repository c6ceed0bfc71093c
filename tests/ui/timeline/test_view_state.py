"""What part of the song is shown: pixels, zoom, grid, snap."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincae_studio.project.envelope import gains_at
from lincae_studio.project.model import Envelope, EnvelopePoint
from lincae_studio.ui.timeline.envelopes import corners, heights_of
from lincae_studio.ui.timeline.view_state import MIN_SAMPLES_PER_PIXEL, Grid, ViewState, clock, snap

RATE = 44100


def song(minutes: float = 4.0, width: int = 1240) -> ViewState:
    return ViewState.fitting(rate=RATE, length=round(minutes * 60 * RATE), width=width)


def test_pixels_and_samples_are_inverse() -> None:
    view = song().zoomed(37.0, x=400)
    for x in (0, 1.5, 640, 1239):
        assert view.x(view.sample(x)) == pytest.approx(x)


@given(st.lists(st.tuples(st.floats(0.2, 5.0), st.floats(0, 1240)), max_size=40))
def test_zoom_never_leaves_the_song(steps: list[tuple[float, float]]) -> None:
    view = song()
    for factor, x in steps:
        view = view.zoomed(factor, x=x)
        assert view.left >= 0
        assert view.samples_per_pixel >= MIN_SAMPLES_PER_PIXEL
        assert view.right <= view.end * (1 + 1e-9)


def test_the_sample_under_the_mouse_stays_through_a_whole_zoom() -> None:
    view = song()
    at = view.sample(700.0)
    for _ in range(60):
        view = view.zoomed(1.25, x=700.0)
        assert abs(view.x(at) - 700.0) < 1e-3
    assert view.samples_per_pixel == MIN_SAMPLES_PER_PIXEL


def test_zoom_has_ends() -> None:
    assert song().zoomed(1e9, x=0).samples_per_pixel == MIN_SAMPLES_PER_PIXEL
    far = song().zoomed(1e-9, x=600)
    assert far.left == 0
    assert far.right >= far.length


def test_an_empty_or_short_song_has_a_usable_view() -> None:
    for length in (0, 1):
        view = ViewState.fitting(rate=RATE, length=length, width=1000)
        assert view.right == 20 * RATE
        assert view.scrolled(500).left == 0


def test_another_rate_shows_the_same_time() -> None:
    view = song().zoomed(8.0, x=300)
    other = view.with_song(rate=88200, length=view.length * 2)
    assert other.sample(100) == pytest.approx(2 * view.sample(100))


def test_paging() -> None:
    view = song().zoomed(10.0, x=0)
    assert view.showing(view.sample(100)) == view
    page = view.showing(view.right + 10)
    assert page.left < view.right + 10 < page.left + 0.1 * (page.right - page.left)


@pytest.mark.parametrize("zoom", [4.0**k for k in range(-1, 12)])
@pytest.mark.parametrize(("tempo", "beats"), [(118.0, 4), (60.0, 3), (240.0, 7)])
def test_grid_lines_are_readable_at_every_zoom(zoom: float, tempo: float, beats: int) -> None:
    view = song().zoomed(zoom, x=620)
    grid = Grid.at(view, tempo=tempo, beats_per_bar=beats)
    lines = grid.lines(view.left, view.right)
    gap = grid.line / view.samples_per_pixel
    assert gap >= 15
    assert gap * grid.majors >= 79
    assert all(view.left <= line.sample < view.right for line in lines)
    assert [line.sample for line in lines] == sorted(line.sample for line in lines)
    titles = [line.title + line.caption for line in lines if line.major]
    assert len(titles) == len(set(titles)), "two labels read the same"
    assert titles, "nothing is labelled"


def test_labels_of_the_picture() -> None:
    beat = RATE * 60 / 118
    view = ViewState(RATE, 200 * RATE, 1240, 4 * 16 * beat / 620, 64 * beat)
    grid = Grid.at(view, tempo=118.0, beats_per_bar=4)
    labels = [(line.title, line.caption) for line in grid.lines(view.left, view.right) if line.major]
    assert labels[:3] == [("17", "0:32"), ("21", "0:40"), ("25", "0:48")]
    near = Grid.at(view.zoomed(24.0, x=0), tempo=118.0, beats_per_bar=4)
    assert "17.2" in [line.title for line in near.lines(view.left, view.left + 4 * beat)]


def test_clock_counts_up_without_rounding() -> None:
    assert clock(59.9999) == "0:59"
    assert clock(0.3, 0.1) == "0:0.3" or clock(0.3, 0.1) == "0:00.3"


def test_snap_prefers_edges_to_the_grid() -> None:
    assert snap(1000, grid=500, anchors=[1030], reach=50) == 1030
    assert snap(1000, grid=500, anchors=[1100], reach=50) == 1000
    assert snap(960, grid=500, anchors=[2000], reach=50, length=1000) == 1000
    assert snap(-400, grid=500, reach=50) == 0
    assert snap(130, grid=0, reach=0) == 130
    assert isinstance(snap(10.4, grid=math.pi, reach=1), int)


class TestEnvelopeCorners:
    """Between the corners a straight line on the screen is the envelope, within two pixels."""

    @given(
        points=st.lists(
            st.tuples(
                st.integers(0, 50_000),
                st.one_of(st.just(-math.inf), st.floats(-60, 12)),
                st.sampled_from([1, -1]),
                st.sampled_from(["linear", "smooth", "hold"]),
            ),
            min_size=1,
            max_size=6,
            unique_by=lambda point: point[0] // 2000,
        )
    )
    @settings(max_examples=40)
    def test_the_line_through_them_is_the_curve(self, points: list[tuple]) -> None:
        envelope = Envelope(tuple(EnvelopePoint(*point) for point in sorted(points)))
        step, lane = 8 * 50.0, (0, 128)  # 8 pixels at 50 samples a pixel
        at = corners(envelope.points, 0.0, 50_000.0, step)
        assert (np.diff(at) > 0).all()
        everywhere = np.arange(0.0, 50_000.0, 25.0)
        drawn = np.interp(everywhere, at, heights_of(gains_at(envelope, at), lane))
        true = heights_of(gains_at(envelope, everywhere), lane)
        # A jump, and the steep foot of a way from silence, may be half a step aside.
        assert np.mean(np.abs(drawn - true) < 2.0) > 0.97
