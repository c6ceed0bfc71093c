"""Audio files: read, probe, write atomically. Arrays are float32 `[channels, samples]`."""

from lincae_studio.audio.output_format import OutputFormat
from lincae_studio.audio.reader import (
    AUDIO_SUFFIXES,
    AudioReader,
    FileInfo,
    StreamInfo,
    file_sha256,
    is_audio_path,
    open_audio,
    probe,
    read,
)
from lincae_studio.audio.tags import Broadcast, Tags
from lincae_studio.audio.writer import AudioWriter, OversError, WriteReport, check_output, write

__all__ = [
    "AUDIO_SUFFIXES",
    "AudioReader",
    "AudioWriter",
    "Broadcast",
    "FileInfo",
    "OutputFormat",
    "OversError",
    "StreamInfo",
    "Tags",
    "WriteReport",
    "check_output",
    "file_sha256",
    "is_audio_path",
    "open_audio",
    "probe",
    "read",
    "write",
]
