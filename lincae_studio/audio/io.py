"""Audio files: read, probe, write atomically. Arrays are float32 `[channels, samples]`."""

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
from lincae_studio.audio.writer import AudioWriter, OutputFormat, OversError, WriteReport, check_output, write

__all__ = [
    "AUDIO_SUFFIXES",
    "AudioReader",
    "AudioWriter",
    "FileInfo",
    "OutputFormat",
    "OversError",
    "StreamInfo",
    "WriteReport",
    "check_output",
    "file_sha256",
    "is_audio_path",
    "open_audio",
    "probe",
    "read",
    "write",
]
