"""What files can be written: container, depth, dither, quality."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from lincae_studio.audio.decoding import label
from lincae_studio.errors import AudioWriteError
from lincae_studio.wording import tr

Container = Literal["wav", "flac", "aiff", "ogg", "mp3"]
Depth = Literal["16", "24", "32f", "lossy"]
Dither = Literal["tpdf", "shaped", "none"]
CONTAINERS: tuple[Container, ...] = get_args(Container)
LOSSY: tuple[Container, ...] = ("ogg", "mp3")
BYTES = {"16": 2, "24": 3, "32f": 4, "lossy": 4}
SUBTYPES = {"16": "PCM_16", "24": "PCM_24", "32f": "FLOAT"}
LOSSY_SUBTYPES = {"ogg": "VORBIS", "mp3": "MPEG_LAYER_III"}
MP3_RATES = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
OGG_TOP_RATE = 192000
_SUFFIXES = {"aif": "aiff", "aifc": "aiff", "oga": "ogg"}


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """Container and sample format of an output file. Raises AudioWriteError for pairs that do not exist.

    Attributes:
        depth: 'lossy' for Ogg Vorbis and MP3, and only for them
        dither: of 16-bit files: white (TPDF), shaped towards what is heard least, or only rounded
        quality: of lossy files, from 0 to 1, the best
    """

    container: Container
    depth: Depth
    dither: Dither = "tpdf"
    quality: float = 0.8

    def __post_init__(self) -> None:
        if self.container not in CONTAINERS:
            raise AudioWriteError(
                tr(
                    "Files of type “{container}” cannot be written; use .wav, .flac, .aiff, .ogg or .mp3.",
                    container=self.container,
                )
            )
        if self.depth not in get_args(Depth):
            raise AudioWriteError(
                tr("A depth of “{depth}” cannot be written; use 16, 24 or 32f.", depth=self.depth)
            )
        if self.container == "flac" and self.depth == "32f":
            raise AudioWriteError(tr("FLAC holds integers only; choose 24 bits, or WAV for 32-bit float."))
        if (self.depth == "lossy") != (self.container in LOSSY):
            kind = self.container.upper()
            raise AudioWriteError(
                tr("{kind} files have no bit depth; choose a quality.", kind=kind)
                if self.container in LOSSY
                else tr("{kind} files have a depth; choose 24 bits.", kind=kind)
            )
        if self.dither not in get_args(Dither):
            raise AudioWriteError(
                tr("There is no dither “{dither}”; use tpdf, shaped or none.", dither=self.dither)
            )
        if not 0.0 <= self.quality <= 1.0:
            raise AudioWriteError(tr("The quality of a lossy file is a number from 0 to 1; 0.8 is good."))

    @property
    def lossy(self) -> bool:
        return self.container in LOSSY

    def check_rate(self, sample_rate: int) -> None:
        """Raise AudioWriteError when the container cannot hold a sample rate, Hz."""
        if self.container == "mp3" and sample_rate not in MP3_RATES:
            raise AudioWriteError(
                tr("MP3 cannot hold {sample_rate} Hz; choose 44 100 or 48 000 Hz.", sample_rate=sample_rate)
            )
        if self.container == "ogg" and sample_rate > OGG_TOP_RATE:
            raise AudioWriteError(
                tr(
                    "Ogg cannot hold {sample_rate} Hz; choose at most {ogg_top_rate} Hz.",
                    sample_rate=sample_rate,
                    ogg_top_rate=OGG_TOP_RATE,
                )
            )

    @staticmethod
    def from_path(
        path: Path | str, depth: str, *, dither: Dither = "tpdf", quality: float = 0.8
    ) -> OutputFormat:
        """The format that a file's suffix stands for, at `depth` "16", "24" or "32f" where it has one."""
        suffix = Path(path).suffix.lower().removeprefix(".")
        container = _SUFFIXES.get(suffix, suffix)
        if container not in CONTAINERS:
            raise AudioWriteError(
                tr(
                    "{file} has no known suffix; end the name in .wav, .flac, .aiff, .ogg or .mp3.",
                    file=label(Path(path)),
                )
            )
        made = "lossy" if container in LOSSY else depth
        return OutputFormat(container, made, dither, quality)  # type: ignore[arg-type]  # checked
