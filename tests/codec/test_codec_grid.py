"""The chunk grid with a codec that hears everything it is given at once, and draws noise to decode."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from lincae_studio.codec import grid
from lincae_studio.codec.base import CodecInfo
from lincae_studio.codec.reference import INFO as REFERENCE
from lincae_studio.errors import LatentError
from lincae_studio.latent.algebra import LatentSpace

HOP, CHUNK, CONTEXT = 8, 4, 2


class NonLocalCodec:
    """Every latent depends on the mean of all audio given, as with group norm; silence is not zero."""

    def __init__(self, *, fade_frames, chunk_frames=CHUNK, noise=0.1):
        self.info = CodecInfo(
            id="toy",
            name="Toy",
            sample_rate=44100,
            hop=HOP,
            latent_channels=HOP,
            chunk_frames=chunk_frames,
            context_frames=CONTEXT,
            fade_frames=fade_frames,
            shift_invariant=False,
            linear=False,
            fingerprint="toy",
            licence="none",
        )
        self.noise = noise
        self.decoded = []

    def to(self, device):
        self.device = device

    def encode(self, audio):
        rows = audio.unflatten(-1, (-1, HOP)).transpose(1, 2)
        return rows + 0.3 * rows.mean(dim=(1, 2), keepdim=True) + 0.7

    def decode(self, latents, *, first_frame):
        self.decoded.append(first_frame)
        audio = latents + 0.2 * latents.mean(dim=(1, 2), keepdim=True)
        for column in range(latents.shape[2]):
            random = torch.Generator().manual_seed(first_frame + column + 10_000)
            audio[:, :, column] += self.noise * torch.rand(HOP, generator=random)
        return audio.transpose(1, 2).flatten(1)


class EdgeCodec(NonLocalCodec):
    """Silence near an end of what is given is another than in the middle, as with padded convolutions."""

    def __init__(self, *, decode_context_frames):
        super().__init__(fade_frames=0)
        self.info = replace(self.info, decode_context_frames=decode_context_frames)
        self.given = {}

    def encode(self, audio):
        latents = super().encode(audio)
        inward = torch.arange(latents.shape[2])
        return latents + 1.0 / (1 + torch.minimum(inward, inward.flip(0)))

    def decode(self, latents, *, first_frame):
        self.given[first_frame] = latents.numpy().copy()
        return super().decode(latents, first_frame=first_frame)


def space(**options):
    return LatentSpace(NonLocalCodec(**options), device="cpu")


def signal(start, samples, channels=2):
    """A deterministic signal of unlimited length."""
    time = np.arange(start, start + samples)
    return np.stack([np.sin(0.11 * time * (c + 1)) * np.cos(0.017 * time) for c in range(channels)]).astype(
        np.float32
    )


def recentred(toy):
    """Reads latents of `signal` as they come out of the chunk grid, zeros beyond frames 0 to 40."""
    size = toy.info.chunk_frames

    def read(start, stop):
        out = toy.zeros(channels=2, frames=stop - start)
        for frame in range(max(start, 0), min(stop, 40)):
            chunk = grid.encode_chunk(toy, signal, frame // size)
            out[..., frame - start] = chunk[..., frame % size]
        return out

    return read


def test_chunks_are_absolute():
    info = REFERENCE
    assert grid.chunk_frames(info, -1) == (-64, 0)
    assert grid.chunk_samples(info, 2) == (2 * 65536, 3 * 65536)
    assert grid.chunks_covering(info, 0, 65536) == range(0, 1)
    assert grid.chunks_covering(info, -1, 65537) == range(-1, 2)
    assert not grid.chunks_covering(info, 5, 5)


def test_frames_reached_include_the_context():
    assert grid.frames_reached(REFERENCE, 0, 1) == (-1, 2)
    assert grid.frames_reached(REFERENCE, 1023, 1025) == (-1, 3)
    assert grid.frames_reached(REFERENCE, 5000, 5000) == (4, 4)
    toy = NonLocalCodec(fade_frames=2).info
    assert grid.frames_reached(toy, 0, 1) == (-4, 4)
    assert grid.frames_reached(toy, 8 * HOP, 12 * HOP) == (4, 16)


@pytest.mark.parametrize("fade_frames", [0, 1, 2, 3, 4])
def test_a_chunk_alone_is_the_same_as_in_the_whole(fade_frames):
    toy = space(fade_frames=fade_frames)
    read = recentred(toy)
    whole = np.concatenate(list(grid.decode_all(toy, read, start_sample=0, stop_sample=40 * HOP)), axis=1)
    assert whole.shape == (2, 40 * HOP)
    for chunk in (7, 0, 9, 3):
        start, stop = grid.chunk_samples(toy.info, chunk)
        alone = grid.ChunkDecoder(toy, read).decode(chunk)
        np.testing.assert_array_equal(alone, whole[:, start:stop])
    part = list(grid.decode_all(toy, read, start_sample=77, stop_sample=201))
    np.testing.assert_array_equal(np.concatenate(part, axis=1), whole[:, 77:201])


@pytest.mark.parametrize(("fade_frames", "chunk_frames"), [(1, 4), (2, 4), (4, 4), (4, 1), (3, 2)])
def test_overlapping_chunks_are_added_and_divided_by_their_weights(fade_frames, chunk_frames):
    toy = space(fade_frames=fade_frames, chunk_frames=chunk_frames)
    read = recentred(toy)
    chunks = 24 // chunk_frames
    margin, length = 100, 24 * HOP
    total, weights = np.zeros((2, length + 2 * margin)), np.zeros(length + 2 * margin)
    half = fade_frames * HOP / 2
    for chunk in range(-4, chunks + 4):
        start, stop = grid.chunk_frames(toy.info, chunk)
        audio = toy.decode(read(start - CONTEXT, stop + CONTEXT), first_frame=start - CONTEXT)
        for column in range(audio.shape[1]):
            at = (start - CONTEXT) * HOP + column
            to_border = min(at + 0.5 - start * HOP, stop * HOP - at - 0.5)
            rise = np.clip((at + 0.5 - start * HOP + half) / (2 * half), 0, 1)
            fall = np.clip((stop * HOP - at - 0.5 + half) / (2 * half), 0, 1)
            if to_border > -half and 0 <= at + margin < total.shape[1]:
                total[:, at + margin] += rise * fall * audio[:, column]
                weights[at + margin] += rise * fall
    expected = (total / np.maximum(weights, 1e-12))[:, margin:-margin]
    decoded = list(grid.decode_all(toy, read, start_sample=0, stop_sample=length))
    np.testing.assert_allclose(np.concatenate(decoded, axis=1), expected, atol=1e-6)


@pytest.mark.parametrize("decode_context", [0, 1, 2])
def test_decoding_gets_what_encoding_gave_in_the_context_too(decode_context):
    codec = EdgeCodec(decode_context_frames=decode_context)
    toy = LatentSpace(codec, device="cpu")
    decoded = grid.ChunkDecoder(toy, recentred(toy)).decode(3)
    assert decoded.shape == (2, CHUNK * HOP)
    first, last = 3 * CHUNK - decode_context, 4 * CHUNK + decode_context
    expected = []
    for frame in range(first, last):
        begin = frame // CHUNK * CHUNK - CONTEXT
        audio = torch.from_numpy(signal(begin * HOP, (CHUNK + 2 * CONTEXT) * HOP))
        expected.append(codec.encode(audio)[..., frame - begin].numpy())
    np.testing.assert_allclose(codec.given[first], np.stack(expected, axis=-1), atol=1e-6)


def test_noise_depends_on_the_absolute_position_alone():
    toy = space(fade_frames=0)

    def silence(start, stop):
        return toy.zeros(channels=1, frames=stop - start)

    one = np.concatenate(list(grid.decode_all(toy, silence, start_sample=0, stop_sample=320)), axis=1)
    two = np.concatenate(list(grid.decode_all(toy, silence, start_sample=50, stop_sample=320)), axis=1)
    np.testing.assert_array_equal(one[:, 50:], two)
    assert np.std(one) > 0.01


def test_cross_fading_removes_the_step_at_a_border():
    def steps(fade_frames):
        toy = space(fade_frames=fade_frames, noise=0.0)

        def read(start, stop):
            # A level that changes with every chunk as the context-dependent codec sees it.
            latents = toy.zeros(channels=1, frames=stop - start)
            latents[:] = (np.arange(start, stop) // CHUNK % 3)[None, None]
            return latents

        audio = np.concatenate(list(grid.decode_all(toy, read, start_sample=0, stop_sample=960)), axis=1)
        # Of the codec's own mean term, not of the latents themselves.
        level = np.repeat(np.arange(0, 120) // CHUNK % 3, HOP)
        return np.abs(np.diff(audio - level)).max()

    assert steps(4) < steps(0) / 10


def test_a_pass_decodes_every_chunk_once():
    codec = NonLocalCodec(fade_frames=2)
    toy = LatentSpace(codec, device="cpu")
    list(grid.decode_all(toy, recentred(toy), start_sample=0, stop_sample=40 * HOP))
    assert sorted(codec.decoded) == sorted(set(codec.decoded))


def test_a_fade_beyond_the_context_is_refused():
    with pytest.raises(ValueError, match="beyond the context"):
        grid.ChunkDecoder(space(fade_frames=2 * CONTEXT + 1), signal)


def test_what_the_reader_raises_reaches_the_caller():
    def missing(start, stop):
        raise LatentError("Part of the latents is not encoded yet.")

    with pytest.raises(LatentError, match="not encoded"):
        grid.ChunkDecoder(space(fade_frames=2), missing).decode(0)
