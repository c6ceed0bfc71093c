"""Where the time of Lin-CAE goes, by kind of layer, and how far that is from a matrix product."""

from __future__ import annotations

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec, decode_middle
from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.evaluation.bench_lin_cae import random_model

if TYPE_CHECKING:
    from torch.autograd.profiler_util import FunctionEvent

# Kinds by what torch calls the operators below them; the first that fits counts.
_KINDS = (
    ("convolution", ("mkldnn_convolution", "_convolution_pointwise", "conv_depthwise", "slow_conv")),
    ("matrix product (1x1, Winograd)", ("aten::mm", "aten::addmm", "aten::bmm", "aten::baddbmm")),
    ("attention", ("scaled_dot_product", "flash_attention", "softmax")),
    ("group norm", ("batch_norm", "group_norm", "addcmul", "aten::mean", "aten::rsqrt")),
    ("activation", ("silu", "tanh")),
    ("Fourier transform", ("fft", "view_as", "aten::abs", "aten::pow")),
    ("sums and scaling", ("aten::add", "aten::mul", "aten::div")),
    ("copies", ("aten::copy_", "aten::zero_", "aten::fill_", "aten::cat", "aten::index")),
)
_REST = "rest"
_SIZE, _TRIES = 1536, 5


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of layer.

    Attributes:
        share: of the whole time
        gflop: arithmetic carried out; None where that is not what takes the time
        of_matrix: rate against that of a matrix product here
    """

    kind: str
    milliseconds: float
    share: float
    gflop: float | None
    gflop_per_s: float | None
    of_matrix: float | None


@dataclass(frozen=True, slots=True)
class Profile:
    """Time by kind of layer, the longest first, of coding one chunk with its context, on one item."""

    encode: tuple[Row, ...]
    decode: tuple[Row, ...]
    matrix_gflop_per_s: float
    threads: int

    def lines(self) -> list[str]:
        """A table for a terminal."""
        found = [
            f"matrix product {_SIZE}x{_SIZE}, {self.threads} threads: {self.matrix_gflop_per_s:.0f} GFLOP/s"
        ]
        for name, rows in (("encode", self.encode), ("decode", self.decode)):
            total = sum(row.milliseconds for row in rows)
            found += ["", f"{name:32} {total:8.0f} ms        GFLOP  GFLOP/s  of matrix product"]
            for row in rows:
                line = f"  {row.kind:30} {row.milliseconds:8.0f} ms {row.share:4.0%}"
                if row.gflop is not None and row.gflop_per_s is not None and row.of_matrix is not None:
                    line += f" {row.gflop:7.0f} {row.gflop_per_s:8.0f} {row.of_matrix:8.0%}"
                found.append(line)
        return found


def measure_model(model_id: str) -> Profile:
    """Profile an installed model, or one of the same size with random weights: speed is the same."""
    with tempfile.TemporaryDirectory(prefix="lincae-studio-profile-") as folder:
        if registry.entry(model_id).installed:
            codec = registry.load(model_id, device="cpu")
        else:
            codec = LinCaeCodec(random_model(Path(folder)))
        return measure(codec)


def measure(codec: Codec) -> Profile:
    """Profile a codec on the CPU with torch's current number of threads."""
    import torch

    info = codec.info
    frames = info.chunk_frames + 2 * info.context_frames
    random = torch.Generator().manual_seed(0)
    audio = 0.1 * torch.randn(1, frames * info.hop, generator=random)
    frames = info.chunk_frames + 2 * info.decode_context
    latents = 10 * torch.randn(1, info.latent_channels, frames, generator=random)
    context = info.decode_context - info.fade_reach
    rates = [_matrix_rate() for _ in range(2)]
    encode = _profiled(lambda: codec.encode(audio))
    rates.append(_matrix_rate())
    decode = _profiled(lambda: decode_middle(codec, latents, first_frame=0, context=context))
    rates.append(_matrix_rate())
    rate = statistics.median(rates)
    return Profile(_rows(encode, rate), _rows(decode, rate), rate, torch.get_num_threads())


def _matrix_rate() -> float:
    """GFLOP/s of a float32 matrix product here and now."""
    import torch

    a, out = torch.randn(_SIZE, _SIZE), torch.empty(_SIZE, _SIZE)
    seconds = []
    for _ in range(_TRIES):
        started = time.perf_counter()
        torch.mm(a, a, out=out)
        seconds.append(time.perf_counter() - started)
    return 2 * _SIZE**3 / statistics.median(seconds) / 1e9


def _profiled(work: Callable[[], object]) -> Sequence[FunctionEvent]:
    from torch.profiler import ProfilerActivity, profile

    work()  # the first use takes memory
    with profile(activities=[ProfilerActivity.CPU], record_shapes=True, acc_events=True) as found:
        work()
    events: Sequence[FunctionEvent] = found.events()
    return events


def _rows(events: Sequence[FunctionEvent], matrix: float) -> tuple[Row, ...]:
    times: dict[str, float] = {}
    flops: dict[str, float] = {}
    for event in events:
        kind = next((kind for kind, names in _KINDS if any(name in event.name for name in names)), _REST)
        times[kind] = times.get(kind, 0.0) + event.self_cpu_time_total / 1e3
        flops[kind] = flops.get(kind, 0.0) + _flop(event.name, event.input_shapes or [])
    total = sum(times.values())
    rows = []
    for kind, milliseconds in sorted(times.items(), key=lambda item: -item[1]):
        gflop = flops[kind] / 1e9
        rate = gflop / (milliseconds / 1e3) if gflop and milliseconds else None
        of_matrix = rate / matrix if rate else None
        rows.append(Row(kind, milliseconds, milliseconds / total, gflop or None, rate, of_matrix))
    return tuple(rows)


def _flop(name: str, shapes: Sequence[Any]) -> float:
    """Floating point operations of an operator: those of its multiplications and additions."""
    if name == "mkldnn::_convolution_pointwise_":  # output, input, weight
        return _convolution_flop(shapes[0], shapes[2])
    if name == "aten::mkldnn_convolution":  # input, weight; those of the model that come here keep the size
        batch, _, *size = shapes[0]
        return _convolution_flop([batch, shapes[1][0], *size], shapes[1])
    products = {"aten::mm": 0, "aten::bmm": 0, "aten::addmm": 1, "aten::baddbmm": 1}
    if name in products:
        left, right = shapes[products[name] : products[name] + 2]
        return 2.0 * math.prod(left) * right[-1]
    return 0.0


def _convolution_flop(output: Sequence[int], weight: Sequence[int]) -> float:
    return 2.0 * math.prod(output) * math.prod(weight[1:])
