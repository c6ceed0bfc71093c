"""The ring between the feeder and the audio callback."""

from __future__ import annotations

import numpy as np

CHANNELS = 2
BLOCK = 256
CAPACITY = BLOCK * 128


class Ring:
    """Interleaved stereo samples on their way to the audio output.

    One thread writes, the audio callback reads; neither waits for the other. Positions count frames since
    the start of playback and only grow; every block knows which timeline position it came from. What has
    not been read yet may be written again: a changed gain is heard without waiting for the ring to drain.

    Attributes:
        dropouts: times the callback found too little while playing
    """

    def __init__(self) -> None:
        self._samples = np.zeros((CAPACITY, CHANNELS), np.float32)
        self._timeline = np.zeros(CAPACITY // BLOCK, np.int64)
        self._read = 0
        self._written = 0
        self._open = False
        self.dropouts = 0

    @property
    def read_position(self) -> int:
        """Frames handed to the output so far."""
        return self._read

    @property
    def written(self) -> int:
        """Frames written so far, counted as `read_position` is."""
        return self._written

    @property
    def playing(self) -> bool:
        return self._open

    def timeline_at(self, position: int) -> int:
        """Timeline sample of a frame that is still in the ring."""
        return int(self._timeline[position // BLOCK % len(self._timeline)]) + position % BLOCK

    def reset(self) -> None:
        """Forget what was written; only while nothing is handed out."""
        self._written = self._read = -(-self._written // BLOCK) * BLOCK

    def start(self) -> None:
        """Hand out what is written from the next call on."""
        self._open = True

    def stop(self) -> None:
        """Hand out silence from the next call on."""
        self._open = False

    def rewind(self, position: int) -> None:
        """Forget what was written from `position` (a multiple of the block) on."""
        self._written = max(position, self._read)

    def put(self, position: int, block: np.ndarray, timeline: int) -> None:
        """Write `[BLOCK, 2]` frames at `position`, a multiple of the block."""
        at = position % CAPACITY
        self._samples[at : at + BLOCK] = block
        self._timeline[at // BLOCK] = timeline
        self._written = max(self._written, position + BLOCK)

    def block(self, position: int) -> np.ndarray:
        """The `[BLOCK, 2]` frames at `position`, a multiple of the block."""
        at = position % CAPACITY
        return self._samples[at : at + BLOCK]

    def read_into(self, out: np.ndarray) -> None:
        """Fill `out [frames, 2]` with what comes next, silence where there is nothing."""
        if not self._open:
            out[:] = 0.0
            return
        wanted = len(out)
        count = min(wanted, self._written - self._read)
        at = self._read % CAPACITY
        first = min(count, CAPACITY - at)
        out[:first] = self._samples[at : at + first]
        if count > first:
            out[first:count] = self._samples[: count - first]
        if count < wanted:
            out[count:] = 0.0
            self.dropouts += 1
        self._read += count
