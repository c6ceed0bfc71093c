"""What a command says: results on stdout; progress and notes on stderr."""

from __future__ import annotations

import json
import math
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lincae_studio.engine.jobs import Progress, Task, run_inline
from lincae_studio.engine.plain_values import plain
from lincae_studio.errors import UsageError
from lincae_studio.project.model import new_id

REDRAW_SECONDS = 0.05


class Console:
    """Output of one command.

    Attributes:
        quiet: no results, notes or progress; errors are always told
    """

    def __init__(self) -> None:
        self.quiet = False
        self._notes: dict[str, None] = {}
        self._drawn = -math.inf
        self._line = False

    def run(self, task: Task) -> Any:
        """Carry out an engine task on this thread, showing its progress; its result."""
        return run_inline(task, report=self.progress)

    def result(self, text: str) -> None:
        """Print a result."""
        self._clear()
        if not self.quiet:
            print(text, flush=True)

    def table(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Print a result in columns."""
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.result("  ".join(cells).rstrip())

    def note(self, text: str) -> None:
        """Keep a remark for the end: a command that fails says one thing only."""
        self._notes[text] = None

    def close(self) -> None:
        """End the progress line and print the notes."""
        self._clear()
        if not self.quiet:
            for text in self._notes:
                print(f"note: {text}", file=sys.stderr)
        self.discard()

    def discard(self) -> None:
        """End the progress line and forget the notes."""
        self._clear()
        self._notes.clear()

    def progress(self, progress: Progress) -> None:
        """Redraw the progress line, where somebody can see it."""
        now = time.monotonic()
        if self.quiet or now - self._drawn < REDRAW_SECONDS or not sys.stderr.isatty():
            return
        self._drawn, self._line = now, True
        line = f"{100 * min(progress.fraction, 1.0):3.0f} %  {progress.label}"
        if progress.seconds_left is not None:
            minutes, seconds = divmod(round(progress.seconds_left), 60)
            line += f", about {minutes}:{seconds:02d} left"
        width = shutil.get_terminal_size().columns - 1
        print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._line:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._line = False


class Receipt:
    """What was done, as JSON for other programs."""

    def __init__(self, path: Path | None, *, verb: str) -> None:
        """Raises UsageError at once when the receipt could not be written later."""
        self._path = path
        self._started = time.monotonic()
        self.content: dict[str, Any] = {"verb": verb}
        if path is not None and (path.is_dir() or not os.access(path.absolute().parent, os.W_OK | os.X_OK)):
            raise UsageError(f"the receipt {path} cannot be written; choose another place.")

    def check(self, *others: Path) -> None:
        """Raise UsageError when the receipt would replace one of these files."""
        if self._path is not None and os.path.realpath(self._path) in map(os.path.realpath, others):
            raise UsageError(f"the receipt {self._path} is also an input or output; choose another name.")

    def write(self, **content: object) -> None:
        """Add `content` and the seconds taken, and write the file if one was asked for."""
        if self._path is None:
            return
        seconds = round(time.monotonic() - self._started, 3)
        text = json.dumps(plain({**self.content, **content, "seconds": seconds}), indent=2)
        temporary = self._path.with_name(f".{new_id()}.part")
        try:
            temporary.write_text(text + "\n", encoding="utf-8")
            temporary.replace(self._path)
        finally:
            temporary.unlink(missing_ok=True)
