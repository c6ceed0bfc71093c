"""Checkpoints as their authors publish them, with random weights, and a hub here that serves them."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from lincae_studio.codec.lin_cae.config import HUB_REPOSITORY, PUBLISHED

CHECKPOINT = "autoencoder_inference_model_last.pth"


def write_checkpoint(folder: Path, *, model_id: str = "lin-cae", seed: int = 0) -> Path:
    """Write a small `{hash}_weights` into a folder as the authors' package does; its path."""
    from tests.codec.lin_cae import published

    made = published.small_folder(folder / f"{model_id} in the making", seed=seed)
    written = made.rename(folder / f"{PUBLISHED[model_id].weights_hash}_weights")
    made.parent.rmdir()
    return written


@dataclass
class Request:
    """What a client asked for."""

    path: str
    range: str | None
    sent: int = 0
    closed_after: float | None = None


Misbehave = Callable[[BaseHTTPRequestHandler, bytes], bool]
"""Answers in place of the hub where it returns True; is given the whole content."""


@dataclass
class Hub:
    """A hub on 127.0.0.1.

    Attributes:
        files: content by path on the hub
        etags: whether answers carry one
        ranges: whether ranges are answered
        announce: whether checkpoints are redirected with their SHA-256, as on the real hub
        misbehave: does something else for checkpoints
        requests: everything that was asked for
    """

    files: dict[str, bytes] = field(default_factory=dict)
    etags: bool = True
    ranges: bool = True
    announce: bool = False
    misbehave: Misbehave | None = None
    requests: list[Request] = field(default_factory=list)
    url: str = ""

    def publish(self, weights: Path, *, repository: str = HUB_REPOSITORY) -> None:
        """Serve a `{hash}_weights` folder."""
        for path in weights.iterdir():
            name = f"/{repository}/resolve/main/{weights.name}/{path.name}"
            self.files[name] = path.read_bytes()

    @property
    def checkpoint(self) -> str:
        """Path of the checkpoint that is served."""
        return next(name for name in self.files if name.endswith((".pth", ".pt")))

    def asked(self) -> list[Request]:
        """What was asked for of checkpoints."""
        return [request for request in self.requests if request.path.endswith((".pth", ".pt"))]

    @contextmanager
    def running(self) -> Iterator[Hub]:
        """Serve on a free port."""
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments: Any) -> None:
                pass

            def do_GET(self) -> None:
                hub._answer(self)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *arguments: Any) -> None:
                pass  # clients that leave are part of the tests

        server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path.partition("?")[0]
        request = Request(path, handler.headers.get("Range"))
        self.requests.append(request)
        stored = path.removeprefix("/storage")
        content = self.files.get(stored)
        is_checkpoint = stored.endswith((".pth", ".pt"))
        if content is None:
            handler.send_error(404)
        elif is_checkpoint and self.announce and path == stored:
            handler.send_response(302)
            handler.send_header("Location", f"/storage{path}")
            handler.send_header("X-Linked-ETag", f'"{hashlib.sha256(content).hexdigest()}"')
            handler.send_header("X-Linked-Size", str(len(content)))
            handler.send_header("X-Repo-Commit", "c0ffee")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
        elif not (is_checkpoint and self.misbehave is not None and self.misbehave(handler, content)):
            self.send(handler, content)

    def send(
        self,
        handler: BaseHTTPRequestHandler,
        content: bytes,
        *,
        stop_after: int | None = None,
        stall: float = 0.0,
        slow: bool = False,
    ) -> None:
        """Answer with a file or its range; at most `stop_after` bytes of it, then silence, then the end."""
        start, etag = 0, f'"{hashlib.md5(content).hexdigest()}"'
        wanted = handler.headers.get("Range")
        whole = handler.headers.get("If-Range") not in (None, etag)
        if wanted and self.ranges and not whole:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start >= len(content):
                handler.send_error(416)
                return
            handler.send_response(206)
            handler.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            handler.send_response(200)
        if self.etags:
            handler.send_header("ETag", etag)
        handler.send_header("Content-Type", "application/octet-stream")
        handler.send_header("Content-Length", str(len(content) - start))
        handler.end_headers()
        body = content[start:] if stop_after is None else content[start : start + stop_after]
        step = 4096 if slow else len(body) or 1
        request = self.requests[-1]
        try:
            for first in range(0, len(body), step):
                handler.wfile.write(body[first : first + step])
                request.sent += len(body[first : first + step])
                if slow:
                    time.sleep(0.02)
        except OSError:
            request.closed_after = time.monotonic()
            return
        if stop_after is not None:
            time.sleep(stall)
            handler.close_connection = True
            handler.connection.close()
