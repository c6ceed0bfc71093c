"""Latents are a vector space, whatever the codec makes of silence."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.device import threads
from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace, combine

HOP, LATENTS = 6, 4


class OffsetCodec:
    """f(0) is not 0: affine, or bent by a tangent; the decoder is curved either way."""

    def __init__(self, *, affine, memory=10**9, breaks_until_cpu=False):
        self.info = CodecInfo(
            id="toy",
            name="Toy",
            sample_rate=None,
            hop=HOP,
            latent_channels=LATENTS,
            chunk_frames=8,
            context_frames=0,
            fade_frames=0,
            shift_invariant=True,
            linear=False,
            fingerprint="toy",
            licence="none",
        )
        random = torch.Generator().manual_seed(7)
        self.matrix = torch.rand(LATENTS, HOP, generator=random) - 0.5
        self.offset = torch.rand(LATENTS, 1, generator=random) + 1.0
        self.affine = affine
        self.memory = memory
        self.breaks_until_cpu = breaks_until_cpu
        self.device = None

    def to(self, device):
        self.device = device

    def check_memory(self, items):
        if items > self.memory or (self.breaks_until_cpu and self.device != "cpu"):
            raise torch.OutOfMemoryError("CUDA out of memory")

    def encode(self, audio):
        self.check_memory(len(audio))
        linear = self.matrix @ audio.unflatten(-1, (-1, HOP)).transpose(1, 2)
        return (linear if self.affine else linear + 0.2 * torch.sin(3 * linear + 1)) + self.offset

    def decode(self, latents, *, first_frame):
        self.check_memory(len(latents))
        shaped = self.matrix.T @ (latents + 0.05 * latents**2)
        return shaped.transpose(1, 2).flatten(1)


AFFINE = LatentSpace(OffsetCodec(affine=True), device="cpu")
CURVED = LatentSpace(OffsetCodec(affine=False), device="cpu")
SPACES = pytest.mark.parametrize("space", [AFFINE, CURVED], ids=["affine", "curved"])

finite = st.floats(-1, 1, width=32)
signals = arrays(np.float32, (2, 5 * HOP), elements=finite)
latent_arrays = arrays(np.float32, (2, LATENTS, 5), elements=finite)
gains = st.one_of(st.sampled_from([0.0, 1.0, -1.0]), st.floats(-8, 8, width=32))


def raw_encode(space, audio):
    return space._codec.encode(torch.from_numpy(audio)).numpy()


def raw_decode(space, latents):
    return space._codec.decode(torch.from_numpy(latents), first_frame=0).numpy()


@SPACES
def test_silence_is_the_origin(space):
    assert not space.encode(np.zeros((2, 5 * HOP), np.float32)).any()
    assert raw_encode(space, np.zeros((1, HOP), np.float32)).all()


@SPACES
@given(signals)
def test_recentring_leaves_reconstruction_unchanged(space, audio):
    expected = raw_decode(space, raw_encode(space, audio))
    np.testing.assert_allclose(space.decode(space.encode(audio), first_frame=0), expected, atol=2e-6)


@SPACES
@given(signals, signals, signals, gains, gains)
def test_recentring_leaves_combinations_that_sum_to_one_unchanged(space, a, b, c, first, second):
    weights = (first, second, 1.0 - first - second)
    mixed = space.combine([(w, space.encode(x)) for w, x in zip(weights, (a, b, c), strict=True)])
    plain = sum(np.float32(w) * raw_encode(space, x) for w, x in zip(weights, (a, b, c), strict=True))
    np.testing.assert_allclose(space.decode(mixed, first_frame=0), raw_decode(space, plain), atol=1e-3)


@given(signals, signals)
def test_subtraction_by_an_affine_encoder_is_the_reconstruction_of_the_difference(a, b):
    difference = AFFINE.combine([(1.0, AFFINE.encode(a)), (-1.0, AFFINE.encode(b))])
    expected = raw_decode(AFFINE, raw_encode(AFFINE, a - b))
    np.testing.assert_allclose(AFFINE.decode(difference, first_frame=0), expected, atol=2e-5)


@SPACES
@pytest.mark.parametrize("context", [0, 1, 2])
@given(latent_arrays)
def test_the_context_has_no_audio(space, context, z):
    middle = space.decode(z, first_frame=-2, context=context)
    whole = space.decode(z, first_frame=-2)
    np.testing.assert_array_equal(middle, whole[:, context * HOP : (5 - context) * HOP])


@given(latent_arrays, gains)
def test_homogeneity(z, gain):
    np.testing.assert_array_equal(combine([(gain, z)]), np.float32(gain) * z)


@given(latent_arrays, latent_arrays, gains)
def test_linearity(a, b, gain):
    together = combine([(gain, combine([(1.0, a), (1.0, b)]))])
    np.testing.assert_allclose(together, combine([(gain, a), (gain, b)]), atol=1e-5)


@given(latent_arrays, latent_arrays, latent_arrays)
def test_additivity(a, b, c):
    np.testing.assert_array_equal(combine([(1.0, a), (1.0, b)]), a + b)
    nested = combine([(1.0, combine([(1.0, a), (1.0, b)])), (1.0, c)])
    np.testing.assert_allclose(combine([(1.0, a), (1.0, b), (1.0, c)]), nested, atol=1e-6)
    assert not combine([(1.0, a), (-1.0, a)]).any()


@given(latent_arrays, gains, gains)
def test_gains_add(z, one, two):
    np.testing.assert_allclose(combine([(one, z), (two, z)]), combine([(one + two, z)]), atol=1e-5)


@given(latent_arrays, arrays(np.float32, (2, LATENTS, 5), elements=finite))
def test_terms_are_not_changed(a, b):
    before = a.copy(), b.copy()
    combine([(0.5, a), (-2.0, b)])
    np.testing.assert_array_equal(a, before[0])
    np.testing.assert_array_equal(b, before[1])


@given(latent_arrays, st.lists(gains, min_size=5, max_size=5))
def test_a_gain_per_frame(z, envelope):
    shaped = combine([(np.array(envelope), z)])
    for frame, gain in enumerate(envelope):
        np.testing.assert_array_equal(shaped[..., frame], combine([(gain, z)])[..., frame])


@given(latent_arrays, gains)
def test_mono_sounds_on_every_channel(stereo, gain):
    mono = stereo[:1]
    both = combine([(gain, mono), (1.0, stereo)])
    expected = combine([(gain, np.repeat(mono, 2, axis=0)), (1.0, stereo)])
    np.testing.assert_array_equal(both, expected)
    assert combine([(gain, mono)]).shape[0] == 1


def test_muted_stereo_still_makes_the_sum_stereo():
    mono, stereo = np.ones((1, LATENTS, 3), np.float32), np.ones((2, LATENTS, 3), np.float32)
    np.testing.assert_array_equal(combine([(0.0, stereo), (1.0, mono)]), stereo)


@pytest.mark.parametrize(
    "terms",
    [
        [],
        [(1.0, np.zeros((1, 4, 3))), (1.0, np.zeros((1, 4, 4)))],
        [(1.0, np.zeros((1, 4, 3))), (1.0, np.zeros((1, 5, 3)))],
        [(1.0, np.zeros((2, 4, 3))), (1.0, np.zeros((3, 4, 3)))],
        [(1.0, np.zeros((4, 3)))],
        [(np.ones(2), np.zeros((1, 4, 3)))],
        [(float("nan"), np.zeros((1, 4, 3)))],
        [(float("inf"), np.zeros((1, 4, 3)))],
        [(np.array([1.0, np.nan, 1.0]), np.zeros((1, 4, 3)))],
    ],
)
def test_what_does_not_go_together_is_refused(terms):
    with pytest.raises(LatentError, match=r"^[A-Z0-9].*\.$"):
        combine(terms)


def test_no_frames_at_all():
    empty = AFFINE.encode(np.zeros((2, 0), np.float32))
    assert empty.shape == (2, LATENTS, 0)
    assert combine([(1.0, empty)]).shape == (2, LATENTS, 0)
    assert AFFINE.decode(empty, first_frame=0).shape == (2, 0)


def test_foreign_shapes_are_refused():
    with pytest.raises(LatentError, match="whole frames"):
        AFFINE.encode(np.zeros((1, HOP + 1), np.float32))
    with pytest.raises(LatentError, match="do not belong to the codec 'toy'"):
        AFFINE.decode(np.zeros((1, LATENTS + 1, 3), np.float32), first_frame=0)


def test_read_only_and_double_input_is_accepted():
    audio = np.linspace(-1, 1, 2 * HOP).reshape(1, -1)
    fixed = audio.astype(np.float32)
    fixed.flags.writeable = False
    np.testing.assert_array_equal(AFFINE.encode(audio), AFFINE.encode(fixed))
    assert AFFINE.decode(AFFINE.encode(audio), first_frame=0).dtype == np.float32


@settings(max_examples=20)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=30))
def test_the_origin_fits_every_length(lengths):
    space = LatentSpace(OffsetCodec(affine=True), device="cpu")
    for frames in lengths:
        assert not space.encode(np.zeros((1, frames * HOP), np.float32)).any()
    assert len(space._origins) <= 8


def test_too_little_memory_for_stereo_goes_channel_by_channel():
    audio = np.random.default_rng(0).uniform(-1, 1, (2, 5 * HOP)).astype(np.float32)
    tight = LatentSpace(OffsetCodec(affine=True, memory=1), device="cpu")
    latents = tight.encode(audio)
    np.testing.assert_allclose(latents, AFFINE.encode(audio), atol=1e-6)
    assert tight.decode(latents, first_frame=0).shape == audio.shape
    assert tight.fallback is None


def test_too_little_memory_for_anything_goes_to_the_cpu_and_says_so():
    audio = np.ones((2, 5 * HOP), np.float32)
    # 'meta' is a torch device that every machine has and that is not the CPU.
    space = LatentSpace(OffsetCodec(affine=True, breaks_until_cpu=True), device="meta")
    np.testing.assert_allclose(space.encode(audio), AFFINE.encode(audio), atol=1e-6)
    assert space.device == "cpu"
    assert space.fallback == "The memory of meta was not enough; using the CPU."


class Failing(OffsetCodec):
    """Runs out of memory at one stage, as long as it is not on the CPU."""

    def __init__(self, stage, message=None):
        super().__init__(affine=True)
        self.stage = stage
        self.sizes = []
        self.message = message

    def fail(self, stage):
        if self.device != "cpu" and stage == self.stage:
            raise RuntimeError(self.message) if self.message else torch.OutOfMemoryError("CUDA out of memory")

    def to(self, device):
        super().to(device)
        self.fail("load")

    def encode(self, audio):
        self.sizes.append(len(audio))
        self.fail("silence" if not bool(audio.any()) else "encode")
        return super().encode(audio.cpu())

    def decode(self, latents, *, first_frame):
        self.sizes.append(len(latents))
        self.fail("decode")
        return super().decode(latents.cpu(), first_frame=first_frame)


@pytest.fixture
def a_device(monkeypatch):
    """A device that is not the CPU but computes like it."""
    to = torch.Tensor.to
    monkeypatch.setattr(torch.Tensor, "to", lambda x, device: x if device == "toy" else to(x, device))
    monkeypatch.setattr(LatentSpace, "_silence", lambda space, frames: torch.zeros(1, frames * HOP))


@pytest.mark.parametrize("stage", ["load", "silence", "encode", "decode"])
def test_memory_that_runs_out_at_any_stage_is_survived_and_told(a_device, stage):
    audio = np.random.default_rng(1).uniform(-1, 1, (4, 5 * HOP)).astype(np.float32)
    codec, told = Failing(stage), []
    space = LatentSpace(codec, device="toy")
    space.on_fallback = told.append
    decoded = space.decode(space.encode(audio), first_frame=0)
    np.testing.assert_allclose(decoded, AFFINE.decode(AFFINE.encode(audio), first_frame=0), atol=1e-5)
    assert (space.device, codec.device) == ("cpu", "cpu")
    assert space.fallback == "The memory of toy was not enough; using the CPU."
    assert told == ([] if stage == "load" else [space.fallback])
    if stage in ("encode", "decode"):
        assert {4, 2} <= set(codec.sizes)


def test_half_as_many_items_are_taken_from_then_on():
    audio = np.random.default_rng(2).uniform(-1, 1, (8, 5 * HOP)).astype(np.float32)
    tight = LatentSpace(OffsetCodec(affine=True, memory=3), device="cpu")
    np.testing.assert_allclose(tight.encode(audio), AFFINE.encode(audio), atol=1e-6)
    assert tight._most == 2


def test_metal_has_its_own_words_for_it_and_other_errors_are_not_swallowed(a_device):
    audio = np.ones((2, 5 * HOP), np.float32)
    metal = LatentSpace(Failing("encode", "MPS backend out of memory (allocated 1 GB)"), device="toy")
    metal.encode(audio)
    assert metal.device == "cpu"
    broken = LatentSpace(Failing("encode", "shapes do not match"), device="toy")
    with pytest.raises(RuntimeError, match="shapes do not match"):
        broken.encode(audio)


@pytest.mark.parametrize("one_thread", [True, False])
def test_a_codec_of_short_operations_has_one_thread_and_gives_the_others_back(one_thread):
    class Counting(OffsetCodec):
        seen: int

        def encode(self, audio):
            self.seen = torch.get_num_threads()
            return super().encode(audio)

    codec = Counting(affine=True, memory=1)
    codec.info = replace(codec.info, one_thread=one_thread)
    space = LatentSpace(codec, device="cpu")
    with threads(2):
        space.encode(np.ones((1, HOP), np.float32))
        assert codec.seen == (1 if one_thread else 2)
        assert torch.get_num_threads() == 2
        codec.memory = 0
        with pytest.raises(torch.OutOfMemoryError):
            space.encode(np.ones((1, HOP), np.float32))
        assert torch.get_num_threads() == 2
