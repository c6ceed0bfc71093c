"""Long work cut into steps, between which it can be stopped."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")

TICK_SECONDS = 0.05
_HASH_BLOCK = 1 << 23


@dataclass(frozen=True, slots=True)
class Step:
    """How far a piece of work is: a fraction, what it is doing, and the seconds left where they are known."""

    fraction: float
    label: str
    seconds_left: float | None = None


Steps = Generator[Step, None, T]


def sha256(path: Path, *, label: str, start: float = 0.0, stop: float = 1.0) -> Steps[str]:
    """SHA-256 of a file, hexadecimal; the fraction goes from `start` to `stop`. OSError as from reading."""
    digest, done = hashlib.sha256(), 0
    total = path.stat().st_size
    with path.open("rb") as file:
        while block := file.read(_HASH_BLOCK):
            digest.update(block)
            done += len(block)
            yield Step(start + (stop - start) * done / max(done, total), label)
    return digest.hexdigest()


class _Call(threading.Thread, Generic[T]):
    """A call on a thread of its own, whose outcome nobody may be waiting for any more."""

    def __init__(self, function: Callable[[], T], abandoned: Callable[[], None]) -> None:
        # Not a daemon: the program does not end before an abandoned call has been tidied up after.
        super().__init__(name="model work")
        self._function, self._abandoned = function, abandoned
        self._lock = threading.Lock()
        self._ended = self._left = False
        self.value: T
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.value = self._function()
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self.error = error
        with self._lock:
            self._ended = True
            left = self._left
        if left:
            self._abandoned()

    def leave(self) -> None:
        """Wait no longer; what it made is tidied up now or when it ends."""
        with self._lock:
            self._left = True
            ended = self._ended
        if ended:
            self._abandoned()


def in_thread(function: Callable[[], T], step: Step, *, abandoned: Callable[[], None]) -> Steps[T]:
    """What a call that cannot be cut into steps returns or raises.

    Whoever stops here does not wait for it: `abandoned` is called when it has ended on its own.
    """
    call = _Call(function, abandoned)
    call.start()
    try:
        while call.is_alive():
            yield step
            call.join(TICK_SECONDS)
    except GeneratorExit:
        call.leave()
        raise
    if call.error is not None:
        raise call.error
    return call.value
