"""Lin-CAE in the bench: the comparison, its reason when there is nothing to compare with, memory, profile."""

import sys

import numpy as np
import pytest

from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.evaluation import bench, bench_lin_cae, profile_lin_cae
from lincae_studio.evaluation.bench_probe import decoding_memory
from tests.codec.lin_cae import published

NETWORK = {**published.SMALL, "hop": 512}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return published.small_model(tmp_path_factory.mktemp("model"))


def test_without_the_authors_package_the_lines_are_skipped_with_a_reason(monkeypatch):
    monkeypatch.setitem(sys.modules, "linear_cae.inference", None)
    [(_, lines)] = bench.run(only=["lin_cae_decode_vs_upstream", "lin_cae_encode_vs_upstream"])
    assert [line.name for line in lines] == ["lin_cae_encode_vs_upstream", "lin_cae_decode_vs_upstream"]
    for line in lines:
        assert line.skipped
        assert line.value is None
        assert "pip install --no-deps linear-cae" in line.note


@pytest.mark.slow
def test_both_are_timed_on_the_same_weights(tmp_path):
    pytest.importorskip("linear_cae.inference", reason="pip install --no-deps linear-cae")
    audio = 0.1 * np.random.default_rng(0).standard_normal((1, 90_000)).astype(np.float32)
    for found in bench_lin_cae.against_the_authors(tmp_path, audio, pieces=1, network=NETWORK):
        assert len(found.ratios) == 1
        assert found.ratios[0] > 0
        assert 0 < found.difference < bench_lin_cae.TOLERANCE


@pytest.mark.slow
def test_memory_is_told_after_every_chunk(model):
    peaks = decoding_memory(model, 2)
    assert len(peaks) == 2
    assert 0 < peaks[0] <= peaks[1]


def test_the_profile_accounts_for_all_the_time_and_all_convolutions(model):
    found = profile_lin_cae.measure(LinCaeCodec(model))
    assert found.matrix_gflop_per_s > 1
    for rows in (found.encode, found.decode):
        assert sum(row.share for row in rows) == pytest.approx(1.0)
        by_kind = {row.kind: row for row in rows}
        assert by_kind["convolution"].gflop > 0.1
        assert by_kind["group norm"].milliseconds > 0
    assert any("GFLOP/s" in line for line in found.lines())
