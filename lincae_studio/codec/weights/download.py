"""Fetching a file over HTTP in steps: it resumes, can be stopped at once, and says what is wrong.

The transfer runs on a thread of its own and hands over what it received, so that a server that says nothing
holds up neither the caller nor a cancellation.
"""

from __future__ import annotations

import json
import os
import queue
import re
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from email.message import Message
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from lincae_studio import __version__
from lincae_studio.codec.weights.work import TICK_SECONDS
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

_BLOCK = 1 << 16
_BLOCKS_AHEAD = 64
_PACE_SECONDS = 5.0
_MOST_ATTEMPTS = 50
_LONGEST_PAUSE = 30.0
_SHA256 = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_BUSY = {408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for.

    Attributes:
        stall_seconds: without a byte, after which a connection is given up
        attempts: that bring nothing, one after the other, after which the download is
        pause_seconds: before the second attempt, doubled before every further one
    """

    stall_seconds: float = 20.0
    attempts: int = 4
    pause_seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes so far, bytes in all and seconds left; None where they are not known."""

    done: int
    total: int | None
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class Origin:
    """What the server said about a file.

    Attributes:
        validator: its ETag or date, which changes when the file does; may be empty
        sha256: announced by the hub, hexadecimal
        revision: the hub's commit
    """

    url: str
    validator: str = ""
    total: int | None = None
    sha256: str | None = None
    revision: str | None = None


class _Interrupted(Exception):
    """The transfer ended before the file did; the sentence is for when trying again does not help."""

    def __init__(self, sentence: str, *, pause: float = 0.0, hopeless_at_first: bool = False) -> None:
        super().__init__(sentence)
        self.pause = pause
        self.hopeless_at_first = hopeless_at_first


def fetch(
    url: str,
    target: Path,
    *,
    name: str,
    limit_bytes: int,
    admit: Callable[[int], None],
    patience: Patience,
) -> Generator[Received, None, Origin]:
    """Download `url` to `target`; what an earlier attempt left beside it is not fetched again.

    `name` stands in the sentences. `admit` is told how many bytes are to come and may refuse them.
    `ModelError` when the file cannot be had. Stopped or failed, it leaves what has arrived for next time.
    """
    part, notes = target.with_name(f"{target.name}.part"), target.with_name(f"{target.name}.json")
    origin = _read_origin(notes)
    if target.exists() and origin is not None and origin.url == url:
        return origin
    started_with = _size(part)
    idle, pause = 0, patience.pause_seconds
    for _ in range(_MOST_ATTEMPTS):
        before = _size(part)
        try:
            origin = yield from _attempt(
                url, part, notes, name=name, limit_bytes=limit_bytes, admit=admit, patience=patience
            )
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
            return origin
        except _Interrupted as problem:
            last: Exception = problem
            grown = _size(part) > before
            idle = 0 if grown else idle + 1
            arrived = _size(part) > started_with
            if idle >= patience.attempts or (problem.hopeless_at_first and not arrived):
                break
            pause = patience.pause_seconds if grown else min(2 * pause, _LONGEST_PAUSE)
            yield from _wait(max(pause, min(problem.pause, _LONGEST_PAUSE)), _size(part), origin)
        except OSError as error:
            raise ModelError(
                tr(
                    "{name} could not be written to {folder}: {reason}; make room or check the folder.",
                    name=name,
                    folder=target.parent,
                    reason=error.strerror or error,
                )
            ) from error
    raise ModelError(str(last)) from last


def forget(target: Path) -> None:
    """Delete what was downloaded of a file."""
    for suffix in ("", ".part", ".json"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)


def host(url: str) -> str:
    """Name of a server, for the user.

    >>> host("https://huggingface.co/a/b")
    'huggingface.co'
    """
    return urlsplit(url).hostname or url


def _attempt(
    url: str,
    part: Path,
    notes: Path,
    *,
    name: str,
    limit_bytes: int,
    admit: Callable[[int], None],
    patience: Patience,
) -> Generator[Received, None, Origin]:
    """One connection, from where the last one ended."""
    before = _read_origin(notes)
    if before is None or before.url != url or not before.validator:
        part.unlink(missing_ok=True)
        before = None
    start = _size(part)
    if before is not None and start == before.total:
        return before
    transfer = _Transfer(url, start=start, validator=before.validator if before and start else "",
                         timeout=patience.stall_seconds)  # fmt: skip
    transfer.start()
    pace = _Pace(start, before.total if before else None)
    try:
        head = yield from transfer.receive(pace)
        if isinstance(head, Exception):
            raise _explained(head, url, name=name, done=start)
        assert isinstance(head, _Head)
        if head.status == 416 or (head.status == 206 and not _continues(head, start, before)):
            part.unlink(missing_ok=True)  # the file on the server is another one now: from the start
            notes.unlink(missing_ok=True)
            raise _Interrupted(
                tr(
                    "{server} does not send {name} as it says; choose another mirror.",
                    server=host(url),
                    name=name,
                )
            )
        _check_status(head, url, name=name)
        if head.status == 200:
            start = 0
        origin = head.origin(url, start)
        if origin.total is not None:
            admit(origin.total - start)
        notes.write_text(json.dumps(asdict(origin)), encoding="utf-8")
        pace = _Pace(start, origin.total)
        with part.open("ab" if start else "wb") as file:
            while (block := (yield from transfer.receive(pace))) is not None:
                if isinstance(block, Exception):
                    raise _explained(block, url, name=name, done=pace.done)
                assert isinstance(block, bytes)
                file.write(block)
                pace.add(len(block))
                if pace.done > limit_bytes:
                    raise ModelError(
                        tr(
                            "{server} sends more than {name} can be; choose another mirror.",
                            server=host(url),
                            name=name,
                        )
                    )
                if origin.total is None and pace.done % (1 << 24) < len(block):
                    admit(len(block))
    finally:
        transfer.leave()
    if origin.total is not None and pace.done != origin.total:
        raise _stopped(name, pace.done)
    yield pace.received()
    return origin


def _wait(seconds: float, done: int, origin: Origin | None) -> Generator[Received, None, None]:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0.0:
        yield Received(done, origin.total if origin else None, None)
        time.sleep(min(left, TICK_SECONDS))


def _stopped(name: str, done: int) -> _Interrupted:
    return _Interrupted(
        tr(
            "The download of {name} stopped after {done:.1f} MB: check the connection and install it "
            "again, it goes on from there.",
            name=name,
            done=done / 1e6,
        )
    )


def _explained(error: Exception, url: str, *, name: str, done: int) -> Exception:
    """What a failed transfer means for the user."""
    if isinstance(error, ModelError):
        return error
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return ModelError(
            tr(
                "{server} could not prove that it is the real one: check the clock of this computer and the "
                "mirror.",
                server=host(url),
            )
        )
    if isinstance(error, urllib.error.URLError):
        return _Interrupted(
            tr(
                "{server} cannot be reached: connect to the internet and install {name} again, or import it "
                "from a file; installed models go on working.",
                server=host(url),
                name=name,
            ),
            hopeless_at_first=not isinstance(reason, TimeoutError),
        )
    return _stopped(name, done)


def _check_status(head: _Head, url: str, *, name: str) -> None:
    """Raise unless the file itself follows."""
    server, status = host(url), head.status
    if status in _BUSY:
        after = head.headers.get("Retry-After", "")
        raise _Interrupted(
            tr(
                "{server} is busy ({status}): try again later, or import the model from a file.",
                server=server,
                status=status,
            ),
            pause=float(after) if after.isascii() and after.isdigit() else 0.0,
        )
    if status in (401, 403):
        raise ModelError(
            tr(
                "{server} does not give {name} away ({status}): check the mirror, or import the model from "
                "a file.",
                server=server,
                name=name,
                status=status,
            )
        )
    if status in (404, 410):
        raise ModelError(
            tr(
                "{server} does not have {name} ({status}): check the mirror, or import the model from a "
                "file.",
                server=server,
                name=name,
                status=status,
            )
        )
    if status not in (200, 206):
        raise ModelError(
            tr(
                "{server} did not send {name} ({status}): check the mirror, or import the model from a file.",
                server=server,
                name=name,
                status=status,
            )
        )
    if head.headers.get_content_type() == "text/html":
        raise ModelError(
            tr(
                "{server} sent a web page instead of {name}: check the mirror, and whether this network "
                "wants you to sign in.",
                server=server,
                name=name,
            )
        )


def _continues(head: _Head, start: int, before: Origin | None) -> bool:
    """Whether a partial answer is the rest of what has arrived."""
    match = _RANGE.fullmatch(head.headers.get("Content-Range", ""))
    if match is None or before is None or int(match[1]) != start:
        return False
    same_size = before.total is None or match[2] in ("*", str(before.total))
    return same_size and head.validator == before.validator


def _read_origin(path: Path) -> Origin | None:
    try:
        return Origin(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


class _Pace:
    """How fast bytes arrive of late."""

    def __init__(self, done: int, total: int | None) -> None:
        self.done, self._total = done, total
        self._points = deque([(time.monotonic(), done)])

    def add(self, count: int) -> None:
        self.done += count
        now = time.monotonic()
        if now - self._points[-1][0] >= TICK_SECONDS:
            self._points.append((now, self.done))
        while len(self._points) > 2 and now - self._points[0][0] > _PACE_SECONDS:
            self._points.popleft()

    def received(self) -> Received:
        then, first = self._points[0]
        rate = (self.done - first) / max(time.monotonic() - then, 1e-3)
        known = self._total is not None and rate > 0.0 and time.monotonic() - then > 0.3
        left = (self._total - self.done) / rate if known and self._total is not None else None
        return Received(self.done, self._total, left)


@dataclass(frozen=True, slots=True)
class _Head:
    """Status and headers of an answer, and those of the redirects on the way to it."""

    status: int
    headers: Message
    redirects: tuple[Message, ...]

    @property
    def validator(self) -> str:
        return self.headers.get("ETag") or self.headers.get("Last-Modified") or ""

    def origin(self, url: str, start: int) -> Origin:
        length = self.headers.get("Content-Length", "")
        total = start + int(length) if length.isascii() and length.isdigit() else None
        origin = Origin(url, self.validator, total)
        # The hub announces a large file in its redirect to where that is stored.
        for headers in (*self.redirects, self.headers):
            etag = headers.get("X-Linked-ETag", "").removeprefix("W/").strip('"').lower()
            if _SHA256.fullmatch(etag):
                origin = replace(origin, sha256=etag)
            origin = replace(origin, revision=headers.get("X-Repo-Commit", origin.revision))
        return origin


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but not out of protection; keeps their headers."""

    def __init__(self) -> None:
        self.seen: list[Message] = []

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:  # fmt: skip
        scheme = urlsplit(newurl).scheme
        if scheme != "https" and scheme != urlsplit(req.full_url).scheme:
            fp.close()
            raise ModelError(
                tr(
                    "{server} redirects to an address that is not protected: choose another mirror.",
                    server=host(req.full_url),
                )
            )
        self.seen.append(headers)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Transfer(threading.Thread):
    """One request; hands over a `_Head`, then blocks, then None, or an exception at any point."""

    def __init__(self, url: str, *, start: int, validator: str, timeout: float) -> None:
        # A daemon: one that waits for a silent server when it is left ends at its time-out.
        super().__init__(name="download", daemon=True)
        self._items: queue.Queue[Any] = queue.Queue(_BLOCKS_AHEAD)
        self._left = threading.Event()
        self._timeout = timeout
        headers = {"User-Agent": f"lincae-studio/{__version__}", "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
            if validator and not validator.startswith("W/"):
                headers["If-Range"] = validator
        self._request = urllib.request.Request(url, headers=headers)

    def receive(self, pace: _Pace) -> Generator[Received, None, _Head | bytes | Exception | None]:
        """The next item, and how far it is while there is none."""
        while True:
            yield pace.received()
            with suppress(queue.Empty):
                return self._items.get(timeout=TICK_SECONDS)

    def leave(self) -> None:
        """Want no more of it."""
        self._left.set()

    def run(self) -> None:
        redirects = _Redirects()
        opener = urllib.request.build_opener(redirects)
        try:
            with opener.open(self._request, timeout=self._timeout) as response:
                self._put(_Head(response.status, response.headers, tuple(redirects.seen)))
                while not self._left.is_set() and (block := response.read1(_BLOCK)):
                    self._put(block)
            self._put(None)
        except urllib.error.HTTPError as error:
            with error:
                self._put(_Head(error.code, error.headers, tuple(redirects.seen)))
        except (OSError, HTTPException, ValueError, ModelError) as error:
            self._put(error)

    def _put(self, item: object) -> None:
        while not self._left.is_set():
            with suppress(queue.Full):
                return self._items.put(item, timeout=TICK_SECONDS)
