"""The material as one memory-mapped file: decoded once, mono, with a validation part that is never drawn.

Which part a recording belongs to is decided by the hash of its samples, so it is the same on every machine
and does not depend on names or on what else is there. Stems of one song go together.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from lincae_studio.audio.io import is_audio_path, read
from lincae_studio.audio.resample import resample
from lincae_studio.errors import AudioReadError, UsageError

SAMPLE_RATE = 44100
_FORMAT = 1
_FULL_SCALE = 32767


@dataclass(frozen=True, slots=True)
class Recording:
    """Where a mono recording lies in the file of samples.

    Attributes:
        group: recordings of one group sound together, from the same start; by name
        scale: of its 16-bit samples
        validation: it is not trained on
    """

    name: str
    group: str
    start: int
    samples: int
    scale: float
    validation: bool


class Corpus:
    """Recordings, each `[samples]` float32 at 44.1 kHz.

    Attributes:
        recordings: all of one part, in an order that does not change
        groups: those with the same group, together
    """

    def __init__(self, folder: Path, recordings: Iterable[Recording]) -> None:
        self.recordings = tuple(recordings)
        together: dict[str, list[Recording]] = {}
        for recording in self.recordings:
            together.setdefault(recording.group, []).append(recording)
        self.groups = tuple(tuple(group) for group in together.values())
        self._samples = np.memmap(folder / "samples.int16", np.int16, mode="r")

    def read(self, recording: Recording, start: int, samples: int) -> np.ndarray:
        """Samples `[samples]` from `start`; silence beyond the ends."""
        out = np.zeros(samples, np.float32)
        low, high = max(start, 0), min(start + samples, recording.samples)
        if low < high:
            stored = self._samples[recording.start + low : recording.start + high]
            np.multiply(stored, np.float32(recording.scale), out=out[low - start : high - start])
        return out


def is_validation(digest: str, share: float) -> bool:
    """Whether a recording with this hash, hexadecimal, is in a validation part of this size.

    >>> is_validation("00" * 32, 0.1), is_validation("ff" * 32, 0.1)
    (True, False)
    """
    return int(digest[:16], 16) < share * 2.0**64


def prepare(
    folders: Iterable[Path],
    target: Path,
    *,
    validation: float,
    say: Callable[[str], None] = lambda text: None,
) -> tuple[Corpus, Corpus]:
    """The training part and the validation part of all audio below `folders`, decoded into `target`.

    What was decoded before is used again while names, sizes and the share are the same. `UsageError` when
    there is nothing to train on.
    """
    files = [path for folder in folders for path in _audio(folder)]
    wanted = hashlib.sha256()
    for path in files:
        stat = path.stat()
        wanted.update(f"{path.resolve()}\n{stat.st_size}\n{stat.st_mtime_ns}\n".encode())
    wanted.update(f"{_FORMAT} {validation}".encode())
    index = target / "index.json"
    if not index.exists() or json.loads(index.read_text(encoding="utf-8"))["key"] != wanted.hexdigest():
        _decode(files, target, validation=validation, key=wanted.hexdigest(), say=say)
    content = json.loads(index.read_text(encoding="utf-8"))
    recordings = [Recording(**values) for values in content["recordings"]]
    parts = [[r for r in recordings if r.validation == wanted_part] for wanted_part in (False, True)]
    if not parts[0]:
        raise UsageError("There is no audio to train on; name folders of recordings with --data.")
    return Corpus(target, parts[0]), Corpus(target, parts[1])


def _audio(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder of recordings; check the path.")
    return sorted(path for path in folder.rglob("*") if path.is_file() and is_audio_path(path))


def _decode(
    files: list[Path], target: Path, *, validation: float, key: str, say: Callable[[str], None]
) -> None:
    target.mkdir(parents=True, exist_ok=True)
    found: list[Recording] = []
    digests: dict[str, str] = {}
    start = 0
    temporary = target / "samples.part"
    try:
        with temporary.open("wb") as out:
            for number, path in enumerate(files):
                if number % 50 == 0:
                    say(f"reading recording {number + 1} of {len(files)}")
                for name, audio in _mono(path):
                    scale = float(np.abs(audio).max(initial=0.0)) / _FULL_SCALE
                    if not scale:
                        continue
                    stored = np.round(audio / np.float32(scale)).astype("<i2")
                    # Stems of a generated song share its folder: the song decides, and they stay together.
                    song = path.parent / "song.json"
                    group = str(path.parent) if song.exists() else name
                    content = song.read_bytes() if song.exists() else stored.tobytes()
                    digest = digests.setdefault(group, hashlib.sha256(content).hexdigest())
                    part = is_validation(digest, validation)
                    found.append(Recording(name, group, start, len(stored), scale, part))
                    out.write(stored.tobytes())
                    start += len(stored)
            out.flush()
            os.fsync(out.fileno())
        (target / "index.json").unlink(missing_ok=True)
        temporary.replace(target / "samples.int16")
    finally:
        temporary.unlink(missing_ok=True)
    content_json = json.dumps({"key": key, "recordings": [asdict(item) for item in found]})
    part_file = target / "index.part"
    part_file.write_text(content_json, encoding="utf-8")
    part_file.replace(target / "index.json")


def _mono(path: Path) -> Iterator[tuple[str, np.ndarray]]:
    """The recording folded to one channel at 44.1 kHz; nothing when it cannot be decoded."""
    try:
        audio, rate = read(path)
    except AudioReadError:
        return
    mono = audio.mean(axis=0, keepdims=True)
    if rate != SAMPLE_RATE:
        mono = resample(mono, from_rate=rate, to_rate=SAMPLE_RATE)
    yield str(path), np.asarray(mono[0], np.float32)
