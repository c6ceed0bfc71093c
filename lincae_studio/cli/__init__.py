"""The command line: parse, call the engine, print, exit code."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from lincae_studio.cli.console import Console
from lincae_studio.cli.parser import parse
from lincae_studio.errors import StudioError

DONE, FAULT, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str]) -> int:
    """Carry out one command; the exit code.

    0 done; 2 bad input or usage, told in exactly one line on stderr; 1 a fault of the program;
    130 interrupted. Nothing is left half written.
    """
    for stream in (sys.stdout, sys.stderr):
        # A file name need not be printable, and a terminal need not know the minus sign.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    console = Console()
    try:
        with _terminating():
            options = parse(arguments)
            console.quiet = getattr(options, "quiet", False)
            options.command(options, console)
            console.close()
            sys.stdout.flush()
    except StudioError as error:
        return _refuse(console, str(error))
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            sys.stderr.close()  # the reader of the output has gone; say no more
            return FAULT
        where = f"{error.filename}: " if error.filename else ""
        return _refuse(console, f"{where}{error.strerror or error}; check the path and the disk.")
    except KeyboardInterrupt as stop:
        return _refuse(console, str(stop) or "interrupted; nothing was written.", code=INTERRUPTED)
    except SystemExit as leaving:  # --help and --version
        return int(leaving.code or 0)
    except Exception as fault:  # noqa: BLE001 - the last resort: told as a fault, with the traceback
        console.discard()
        traceback.print_exc()
        return _refuse(console, f"a fault of the program: {type(fault).__name__}: {fault}", code=FAULT)
    return DONE


def _refuse(console: Console, sentence: str, *, code: int = BAD_INPUT) -> int:
    console.discard()
    print("lincae-studio:", " ".join(sentence.split()), file=sys.stderr)
    return code


@contextmanager
def _terminating() -> Iterator[None]:
    """Let SIGTERM unwind like Ctrl+C, so that temporary files are removed."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before: Callable[[int, FrameType | None], object] | int | None
    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not the main thread, which alone may handle signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
