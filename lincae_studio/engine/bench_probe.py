"""What the bench measures of the engine, in a process of its own.

`python -m lincae_studio.engine.bench_probe` with:

    import FILE CACHE           seconds from the request to the first and to the complete waveform
    render FILE CACHE OUT       peak memory of a session of eight tracks being rendered and exported

Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import queue
import resource
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np

from lincae_studio.audio.io import OutputFormat
from lincae_studio.audio.peaks import Peaks
from lincae_studio.engine.engine import Engine
from lincae_studio.engine.events import AudioImported, Event
from lincae_studio.engine.exporting import ExportRequest
from lincae_studio.engine.jobs import JobState
from lincae_studio.engine.media import whole_clip
from lincae_studio.project.model import AudioRef, Clip, Project, Track

TRACKS = 8
COLUMNS = 1500
STALLED_SECONDS = 120.0
CACHE_BYTES = 100 << 30


def measure_import(file: Path, cache: Path) -> dict[str, float]:
    """Seconds until something of a file's waveform can be drawn, and all of it."""
    happened: queue.Queue[Event] = queue.Queue()
    engine = Engine(cache_dir=cache, cache_limit_bytes=CACHE_BYTES, device="cpu", emit=happened.put)
    try:
        started = time.perf_counter()
        engine.import_files([file])
        ref = _imported(happened, engine)
        first = None
        while True:
            _wait(happened)
            if time.perf_counter() - started > STALLED_SECONDS:
                raise RuntimeError("the waveform was never complete")
            peaks = engine.peaks(ref)
            if peaks is None:
                continue
            if first is None and _drawn(peaks):
                first = time.perf_counter() - started
            if peaks.complete:
                complete = time.perf_counter() - started
                return {"first_s": first if first is not None else complete, "complete_s": complete}
    finally:
        engine.close(2.0)


def _drawn(peaks: Peaks) -> bool:
    """Whether a waveform as wide as the window shows anything."""
    return bool(np.isfinite(peaks.query(0.0, float(peaks.frames), COLUMNS)[0]).any())


def _imported(happened: queue.Queue[Event], engine: Engine) -> AudioRef:
    while True:
        event = happened.get(timeout=STALLED_SECONDS)
        if isinstance(event, AudioImported):
            ref = event.stream.ref
            clip = whole_clip(ref, start=0, rate=ref.sample_rate)
            engine.set_project(Project(sample_rate=ref.sample_rate, tracks=(Track("Song", clips=(clip,)),)))
            return ref


def measure_render(file: Path, cache: Path, out: Path) -> dict[str, float]:
    """Peak memory in MB of a session of `TRACKS` tracks that is played back, rendered and exported."""
    happened: queue.Queue[Event] = queue.Queue()
    engine = Engine(cache_dir=cache, cache_limit_bytes=CACHE_BYTES, device="cpu", emit=happened.put)
    try:
        engine.import_files([file])
        ref = _imported(happened, engine)
        # Every track begins at another sample, so that each has latents of its own.
        tracks = tuple(
            Track(f"Track {n + 1}", gain_db=-18.0, clips=(Clip(ref, start=1001 * n, length=ref.frames),))
            for n in range(TRACKS)
        )
        project = Project(sample_rate=ref.sample_rate, tracks=tracks)
        started = time.perf_counter()
        engine.set_project(project)
        while any(state != "rendered" for _, _, state in engine.render_spans()):
            _wait(happened)
        job = engine.export(project, ExportRequest(out, OutputFormat.from_path(out, "24")))
        while not job.state.ended:
            _wait(happened)
        if job.state is not JobState.DONE:
            raise RuntimeError(f"the export ended as {job.state.value}: {job.error}")
        seconds = time.perf_counter() - started
    finally:
        engine.close(2.0)
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {"peak_rss_mb": peak / 1e6, "seconds": seconds}


def _wait(happened: queue.Queue[Event]) -> None:
    """Until something happened, or it is time to look again."""
    with suppress(queue.Empty):
        happened.get(timeout=0.2)


if __name__ == "__main__":
    verb, *places = sys.argv[1:]
    measure = {"import": measure_import, "render": measure_render}[verb]
    print(json.dumps(measure(*map(Path, places))), flush=True)  # type: ignore[operator]
    os._exit(0)  # torch may still be loading on a thread, and would abort at the interpreter's end
