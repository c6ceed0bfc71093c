"""What a compact codec is made of, and which of them there are. Does not import torch."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from lincae_studio.codec.base import CodecInfo

SAMPLE_RATE = 44100
HOP = 1024

# Raise the number when the same audio would give other latents.
_ALGORITHM = "compact 2 window=sine short_window=kbd4 signs=++--"

# A cell of the high band draws on what was measured up to 29 short frames away, what follows an attack on
# cells up to 5 away, and its sound reaches the audio of two frames more on either side.
_CONTEXT_FRAMES = 11
# A projection is of what the sound is made of in the frames beside its own, and they of half a frame more.
ENCODE_CONTEXT_FRAMES = 2


@dataclass(frozen=True, slots=True)
class CompactConfig:
    """A member of the family.

    Attributes:
        exact: lowest MDCT coefficients of a frame that are stored as they are; a multiple of `splits`
        bands: projections of the rest of the spectrum; a multiple of `splits`
        splits: short frames of the high band within a frame
        mel: spacing of the bands between even in Hz (0) and even in mel (1)
    """

    exact: int
    bands: int
    splits: int = 4
    mel: float = 0.8

    @property
    def short_hop(self) -> int:
        """Samples of a short frame, and coefficients of one."""
        return HOP // self.splits

    @property
    def first_short(self) -> int:
        """First coefficient of a short frame that belongs to the high band."""
        return self.exact // self.splits

    @property
    def latent_channels(self) -> int:
        """Floats per frame."""
        return self.exact + self.bands

    def fingerprint(self) -> str:
        """Changes whenever the latents would."""
        content = _ALGORITHM + json.dumps(asdict(self), sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:16]


def describe(
    config: CompactConfig,
    *,
    codec_id: str,
    name: str,
    context_frames: int = _CONTEXT_FRAMES,
    additive: bool = True,
    fingerprint: str,
    licence: str = "Apache-2.0",
) -> CodecInfo:
    """Constants of a member of the family; what is given differs between them."""
    return CodecInfo(
        id=codec_id,
        name=name,
        sample_rate=SAMPLE_RATE,
        hop=HOP,
        latent_channels=config.latent_channels,
        chunk_frames=256,
        context_frames=context_frames,
        fade_frames=0,
        shift_invariant=True,
        linear=False,  # the latents may be; the decoder's high band is not
        additive=additive,
        one_thread=True,
        encode_context_frames=ENCODE_CONTEXT_FRAMES,
        fingerprint=fingerprint,
        licence=licence,
    )


CONFIGS = {
    "compact-2x": CompactConfig(exact=464, bands=48),
    "compact-4x": CompactConfig(exact=216, bands=40),
    "compact-8x-linear": CompactConfig(exact=96, bands=32, mel=0.9),
    "compact-16x": CompactConfig(exact=40, bands=24),
}

INFOS = tuple(
    describe(CONFIGS[codec_id], codec_id=codec_id, name=name, fingerprint=CONFIGS[codec_id].fingerprint())
    for codec_id, name in (
        ("compact-4x", "Compact 4×"),
        ("compact-2x", "Compact 2×"),
        ("compact-8x-linear", "Compact 8× (linear)"),
        ("compact-16x", "Compact 16×"),
    )
)
