"""The live mode of the lab: a thread that encodes, changes and decodes block by block, and its two rings."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lincae_studio.engine.session import Session
from lincae_studio.errors import StudioError
from lincae_studio.latent import streaming
from lincae_studio.latent.live_timbre import LiveTimbre
from lincae_studio.latent.streaming import Feedback, LiveChain, Stream
from lincae_studio.latent.timbre import Material

CHANNELS = 2
RING_FRAMES = 1 << 16
WAIT_SECONDS = 0.002
_KEPT_TIMES = 64
_WAVEFORM = 512


class LiveRing:
    """Interleaved stereo samples between two threads, neither of which waits for the other.

    Attributes:
        missing: frames that a reader asked for and did not get since the first were written
        lost: frames that a writer had no room for
    """

    def __init__(self) -> None:
        self._samples = np.zeros((RING_FRAMES, CHANNELS), np.float32)
        self._read = self._written = 0
        self.missing = self.lost = 0

    @property
    def filled(self) -> int:
        """Frames that wait to be read."""
        return self._written - self._read

    @property
    def read_position(self) -> int:
        return self._read

    def write(self, block: np.ndarray) -> None:
        """Add float32 `[frames, 2]`; what does not fit is lost."""
        count = min(len(block), RING_FRAMES - self.filled)
        self.lost += len(block) - count
        at = (self._written + np.arange(count)) % RING_FRAMES
        self._samples[at] = block[:count]
        self._written += count

    def read_into(self, out: np.ndarray) -> None:
        """Fill float32 `[frames, 2]`, with silence where there is nothing."""
        count = min(len(out), self.filled)
        first = self._read % RING_FRAMES
        head = min(count, RING_FRAMES - first)
        out[:head] = self._samples[first : first + head]
        out[head:count] = self._samples[: count - head]
        out[count:] = 0.0
        self._read += count
        if self._written:
            self.missing += len(out) - count

    def take(self, count: int) -> np.ndarray:
        """The next `count` frames `[count, 2]`; they must be there."""
        out = np.empty((count, CHANNELS), np.float32)
        self.read_into(out)
        return out


@dataclass(frozen=True, slots=True)
class LiveReading:
    """What a live session measures.

    Attributes:
        declared_ms: latency of codec, limiter and one block, exact
        process_ms: time a block takes, median
        queued_ms: what waits in the output ring
        load: share of real time that is needed
        reduction_db: by the limiter, now
        dropouts_ms: of sound that was missing at the output
        peak: of the last block
    """

    declared_ms: float = 0.0
    process_ms: float = 0.0
    queued_ms: float = 0.0
    load: float = 0.0
    reduction_db: float = 0.0
    dropouts_ms: float = 0.0
    peak: float = 0.0

    @property
    def total_ms(self) -> float:
        """From a sample that comes in to its sound leaving the ring."""
        return self.declared_ms + self.process_ms + self.queued_ms


class Live:
    """A running live session. Its settings may be changed from any thread and count from the next block on.

    Attributes:
        output: what the audio output reads
        input: what an input device writes; unused with a file
        rate: Hz of both rings
        feedback: see `streaming.Feedback`
        scale, bias: of the material's components; None leaves the timbre alone
        gain_db: of what comes out
        error: the sentence that ended it; None while it runs
        recorded: blocks that came out, `[2, samples]`, while `recording`
    """

    def __init__(
        self,
        open_session: Callable[[], Session],
        *,
        rate: int,
        audio: np.ndarray | None,
        material: Material | None = None,
        block_seconds: float = streaming.MOST_SECONDS,
    ) -> None:
        """`audio` `[channels, samples]` at `rate` is played in a loop; None takes the input ring."""
        self.output, self.input = LiveRing(), LiveRing()
        self.rate = rate
        self.feedback = Feedback()
        self.scale: np.ndarray | None = None
        self.bias: np.ndarray | None = None
        self.gain_db = 0.0
        self.error: str | None = None
        self.recording = False
        self.recorded: list[np.ndarray] = []
        self.waveform: deque[float] = deque([0.0] * _WAVEFORM, _WAVEFORM)
        self._open_session = open_session
        self._audio = None if audio is None else np.broadcast_to(audio, (CHANNELS, audio.shape[1]))
        self._material = material
        self._block_seconds = block_seconds
        self._position = 0
        self._reading = LiveReading()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="live lab", daemon=True)

    def start(self) -> None:
        """Begin; the codec is loaded on the thread."""
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> bool:
        """End the thread; whether it ended in time."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def running(self) -> bool:
        return self._thread.is_alive() and not self._stop.is_set()

    @property
    def reading(self) -> LiveReading:
        return self._reading

    def _run(self) -> None:
        try:
            session = self._open_session()
            streaming.use_one_thread()
            try:
                self._loop(session)
            finally:
                session.close()
        except StudioError as error:
            self.error = str(error)

    def _loop(self, session: Session) -> None:
        space = session.space
        timbre = LiveTimbre(self._material) if self._material is not None else None
        frames = streaming.block_frames(space.info.hop, self.rate, seconds=self._block_seconds)
        stream = Stream(space, channels=CHANNELS, frames=frames, operation=timbre)
        chain = LiveChain(stream, channels=CHANNELS, sample_rate=self.rate)
        block = stream.block_samples
        chain.process(np.zeros((CHANNELS, block), np.float32))  # the first one is slow
        times: deque[float] = deque(maxlen=_KEPT_TIMES)
        while not self._stop.is_set():
            # One block ahead of the output: more would only be latency.
            if self.output.filled > block or (self._audio is None and self.input.filled < block):
                self._stop.wait(WAIT_SECONDS)
                continue
            begun = time.perf_counter()
            self._adjust(chain, timbre)
            out = chain.process(self._next(block))
            times.append(time.perf_counter() - begun)
            self.output.write(out.T)
            if self.recording:
                self.recorded.append(out)
            self._measure(chain, out, times, block)

    def _adjust(self, chain: LiveChain, timbre: LiveTimbre | None) -> None:
        chain.feedback = self.feedback
        if timbre is not None:
            timbre.gain_db = self.gain_db
            if self.scale is not None:
                timbre.scale = np.asarray(self.scale, float)
            if self.bias is not None:
                timbre.bias = np.asarray(self.bias, float)

    def _next(self, count: int) -> np.ndarray:
        if self._audio is None:
            return self.input.take(count).T
        length = self._audio.shape[1]
        at = (self._position + np.arange(count)) % max(length, 1)
        self._position = (self._position + count) % max(length, 1)
        return self._audio[:, at]

    def _measure(self, chain: LiveChain, out: np.ndarray, times: deque[float], block: int) -> None:
        needed = float(np.median(times))
        peak = float(np.abs(out).max())
        self.waveform.extend(np.abs(out).reshape(CHANNELS, -1, block // 8).max(axis=(0, 2)).tolist())
        self._reading = LiveReading(
            declared_ms=1000.0 * (chain.latency + block) / self.rate,
            process_ms=1000.0 * needed,
            queued_ms=1000.0 * self.output.filled / self.rate,
            load=needed * self.rate / block,
            reduction_db=chain.reduction_db,
            dropouts_ms=1000.0 * self.output.missing / self.rate,
            peak=peak,
        )
