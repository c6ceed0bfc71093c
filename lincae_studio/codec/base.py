"""What a codec is to the rest of the studio."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True)
class CodecInfo:
    """Constants of a codec.

    A codec turns whole hops of audio into one latent frame each: frame k stands for the samples
    `[k * hop, (k + 1) * hop)`. It sees a chunk at a time, with context on either side.

    Attributes:
        id: short name, as on the command line
        name: as shown to the user
        sample_rate: Hz the codec works at; None: any, the project's
        hop: samples per latent frame
        latent_channels: floats per latent frame
        chunk_frames: frames of a chunk of the absolute grid, without context
        context_frames: frames of context the codec needs on either side of a chunk, and how far the
            influence of a sample reaches
        fade_frames: frames over which decoded chunks are cross-faded around a chunk border (centred on
            it; at most twice the context of decoding); 0: chunks join exactly
        shift_invariant: encoding audio moved by a multiple of the hop gives the same latents, moved:
            what lies beyond the context has no influence
        linear: the decoder is exactly linear
        fingerprint: changes whenever the latents would
        licence: of the weights
        decode_context_frames: the context that decoding needs, where that is less; None: `context_frames`
        encode_context_frames: the same for encoding
        additive: the latents of a sum are exactly the sum of the latents
        one_thread: a processor computes it on one thread: its operations are so short that sharing them out
            takes longer than it saves
    """

    id: str
    name: str
    sample_rate: int | None
    hop: int
    latent_channels: int
    chunk_frames: int
    context_frames: int
    fade_frames: int
    shift_invariant: bool
    linear: bool
    fingerprint: str
    licence: str
    decode_context_frames: int | None = None
    encode_context_frames: int | None = None
    additive: bool = False
    one_thread: bool = False

    @property
    def decode_context(self) -> int:
        """Frames of context that decoding needs on either side of a chunk."""
        return self.context_frames if self.decode_context_frames is None else self.decode_context_frames

    @property
    def encode_context(self) -> int:
        """Frames of context that encoding needs on either side of a chunk."""
        return self.context_frames if self.encode_context_frames is None else self.encode_context_frames

    @property
    def fade_reach(self) -> int:
        """Frames on either side of a chunk whose audio the cross-fade needs, the last perhaps in part."""
        return -(-self.fade_frames // 2)

    @property
    def compression(self) -> float:
        """Samples per latent float."""
        return self.hop / self.latent_channels


class Codec(Protocol):
    """An audio codec on a device. Not thread-safe: one worker owns it."""

    @property
    def info(self) -> CodecInfo: ...

    def to(self, device: str) -> None:
        """Move to a torch device."""

    def encode(self, audio: Tensor) -> Tensor:
        """Latents `[items, latent_channels, frames]` of audio `[items, frames * hop]`."""

    def decode(self, latents: Tensor, *, first_frame: int) -> Tensor:
        """Audio `[items, frames * hop]` of latents `[items, latent_channels, frames]`.

        `first_frame` is the absolute index of the first frame: decode noise is a function of it.
        """


@runtime_checkable
class MiddleDecoder(Protocol):
    """A codec for which the middle of latents is less work than all of them."""

    def decode_middle(self, latents: Tensor, *, first_frame: int, context: int) -> Tensor:
        """As the function of that name."""


def decode_middle(codec: Codec, latents: Tensor, *, first_frame: int, context: int) -> Tensor:
    """Audio `[items, (frames - 2 * context) * hop]` of the frames between those of the context.

    The outer `context` frames of `latents` `[items, latent_channels, frames]` have a say in it and no audio.
    """
    if isinstance(codec, MiddleDecoder):
        return codec.decode_middle(latents, first_frame=first_frame, context=context)
    audio = codec.decode(latents, first_frame=first_frame)
    return audio[:, context * codec.info.hop : audio.shape[1] - context * codec.info.hop]
