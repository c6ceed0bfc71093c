"""Feeds damaged files to the reader; run by `test_audio_fuzz`, since a crash of a library ends the process.

usage: fuzz_reader FOLDER SEED COUNT

FOLDER holds intact files. Prints the number of the file before reading it, so that the last line of an
aborted run names the culprit, which is left in FOLDER/mutant.
"""

from __future__ import annotations

import faulthandler
import sys
import time
from pathlib import Path

import numpy as np

from lincae_studio.audio import io
from lincae_studio.errors import AudioReadError

SECONDS_PER_FILE = 10
MAX_FRAMES = 1 << 24


def mutate(data: bytes, rng: np.random.Generator) -> bytes:
    """The file, damaged in one or several of the ways that files get damaged."""
    out = bytearray(data)
    for _ in range(rng.integers(1, 4)):
        size = max(len(out), 1)
        # Headers decide most: half of the damage happens there.
        limit = min(size, 400) if rng.random() < 0.5 else size
        place = int(rng.integers(limit))
        match rng.integers(8):
            case 0:
                del out[place:]
            case 1:
                for at in rng.integers(limit, size=rng.integers(1, 20)):
                    if at < len(out):
                        out[at] = rng.integers(256)
            case 2:
                del out[place : place + int(rng.integers(1, 64))]
            case 3:
                out[place:place] = rng.bytes(int(rng.integers(1, 64)))
            case 4:
                fill = rng.choice([0, 0xFF, 0x7F, 0x80])
                width = int(rng.integers(1, 9))
                out[place : place + width] = bytes([fill]) * width
            case 5:
                if out:
                    out[place % len(out)] ^= 1 << int(rng.integers(8))
            case 6:
                out[place:place] = out[place : place + int(rng.integers(1, 2000))]
            case 7:
                length = int(rng.integers(1, 2000))
                out[place : place + length] = rng.bytes(length)
    return bytes(out)


def generate(magics: list[bytes], rng: np.random.Generator) -> bytes:
    """Random bytes behind the beginning of a real file, or on their own."""
    head = magics[rng.integers(len(magics))][: int(rng.integers(4, 64))] if rng.random() < 0.8 else b""
    return head + rng.bytes(int(rng.integers(0, 3000)))


def read(path: Path) -> str:
    """Use every way into a file, and say how it went."""
    try:
        info = io.probe(path)
        for stream in info.streams:
            with io.open_audio(path, stream=stream.index) as reader:
                total = 0
                for block in reader.blocks(4096):
                    assert block.dtype == np.float32, block.dtype
                    assert block.shape[0] == reader.channels, block.shape
                    assert np.isfinite(block).all()
                    total += block.shape[1]
                    assert total <= MAX_FRAMES, "no end"
                assert total == reader.frames
                assert all(n.endswith(".") and "\n" not in n for n in reader.notices), reader.notices
                if reader.seekable:
                    assert reader.read(total // 2, 3000).shape == (reader.channels, 3000)
    except AudioReadError as error:
        sentence = str(error)
        assert sentence.endswith("."), sentence
        assert "\n" not in sentence, sentence
        return "refused"
    return "read"


def main(folder: Path, seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    originals = [path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()]
    suffixes = [path.suffix for path in sorted(folder.iterdir()) if path.is_file()]
    out = folder / "mutant"
    out.mkdir()
    outcomes = {"read": 0, "refused": 0}
    slowest = 0.0
    for number in range(count):
        which = number % len(originals)
        data = generate(originals, rng) if rng.random() < 0.15 else mutate(originals[which], rng)
        suffix = suffixes[which] if rng.random() < 0.8 else str(rng.choice(suffixes))
        path = out / f"{seed}-{number}{suffix}"
        path.write_bytes(data)
        print(path, flush=True)
        faulthandler.dump_traceback_later(SECONDS_PER_FILE, exit=True)
        start = time.perf_counter()
        outcomes[read(path)] += 1
        slowest = max(slowest, time.perf_counter() - start)
        faulthandler.cancel_dump_traceback_later()
        path.unlink()
    print(f"read {outcomes['read']} refused {outcomes['refused']} slowest {slowest:.3f}")


if __name__ == "__main__":
    faulthandler.enable()
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
