"""Speed and memory of this installation on this machine, against their targets.

Every line is measured on real files in a temporary folder. What needs the window or the engine runs in a
process of its own, the module `bench_probe` of that layer, which prints one JSON object.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from lincae_studio import __version__, paths
from lincae_studio.audio import io
from lincae_studio.errors import UsageError

RATE = 44100
IMPORT_MINUTES = 10.0
TIMELINE_FILES = 4
PROBE_SECONDS = 3600.0
WINDOW_SECONDS = 60.0
CODEC_SECONDS = 30
PAIR_MINUTES = 5.0
HOUR_CHUNKS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One figure.

    Attributes:
        value: median of `runs`; None when it could not be measured
        target: at most this, or at least this where `higher` is better; None: for information
        note: what else there is to say, or what went wrong
        skipped: there is nothing to measure here, for the reason in the note
    """

    name: str
    unit: str
    value: float | None
    target: float | None = None
    higher: bool = False
    runs: tuple[float, ...] = ()
    note: str = ""
    skipped: bool = False

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None without a target."""
        if self.target is None:
            return None
        if self.value is None:
            return False
        return self.value >= self.target if self.higher else self.value <= self.target

    def as_json(self) -> dict[str, Any]:
        """Everything, for a file."""
        return {
            "name": self.name,
            "unit": self.unit,
            "value": self.value,
            "target": self.target,
            "better": "higher" if self.higher else "lower",
            "met": self.met,
            "runs": list(self.runs),
            "note": self.note,
            "skipped": self.skipped,
        }


@dataclass(slots=True)
class Bench:
    """The conditions of a run: how often, how long, and a folder for files."""

    runs: int
    minutes: float
    folder: Path
    files: dict[float, Path] = field(default_factory=dict)

    def song(self, minutes: float) -> Path:
        """A stereo 24-bit WAV of the demo song, again and again."""
        if minutes not in self.files:
            path = self.folder / f"song {minutes:g}.wav"
            frames = round(minutes * 60 * RATE)
            # Half as loud: it has to fit, and how loud it is does not matter.
            stems = [io.read(stem)[0] for stem in sorted((paths.resources() / "demo").glob("*.flac"))]
            mix = 0.5 * np.sum(stems, axis=0)

            def blocks() -> Iterator[np.ndarray]:
                for start in range(0, frames, mix.shape[1]):
                    yield mix[:, : frames - start]

            io.write(
                path,
                blocks(),
                sample_rate=RATE,
                channels=2,
                frames=frames,
                format=io.OutputFormat("wav", "24"),
            )
            self.files[minutes] = path
        return self.files[minutes]

    def new_folder(self) -> Path:
        """An empty folder, for a cache that nothing has warmed."""
        return Path(tempfile.mkdtemp(dir=self.folder))

    def environment(self, folder: Path) -> dict[str, str]:
        """Environment of a process that neither sees nor changes what the user has, and opens no window."""
        # Users' programs keep their bytecode; without it every start would compile all modules.
        inherited = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        return {
            **inherited,
            "LINCAE_STUDIO_TOUR": "off",
            "QT_QPA_PLATFORM": "offscreen",
            "LINCAE_STUDIO_CACHE": str(folder / "cache"),
            "LINCAE_STUDIO_CONFIG": str(folder / "config"),
            "LINCAE_STUDIO_DATA": str(folder / "data"),
        }

    def probe(self, module: str, *arguments: object) -> dict[str, Any]:
        """What a probe prints; RuntimeError with its last words when it fails."""
        folder = self.new_folder()
        command = [sys.executable, "-m", f"lincae_studio.{module}", *map(str, arguments)]
        done = subprocess.run(
            command, env=self.environment(folder), capture_output=True, text=True, timeout=PROBE_SECONDS
        )
        shutil.rmtree(folder, ignore_errors=True)
        if done.returncode:
            raise RuntimeError(f"{module} failed: {done.stderr.strip().splitlines()[-1:]}")
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return result


def _median(
    name: str, unit: str, runs: Sequence[float], *, target: float | None, higher: bool = False, note: str = ""
) -> Line:
    return Line(name, unit, statistics.median(runs), target, higher, tuple(runs), note)


def _window(bench: Bench) -> list[Line]:
    """From the start of the process to the first painted window."""
    runs = []
    for _ in range(bench.runs + 1):
        folder = bench.new_folder()
        trace = folder / "painted"
        environment = {**bench.environment(folder), "LINCAE_STUDIO_TRACE_START": str(trace)}
        started = time.time()
        process = subprocess.Popen(
            [sys.executable, "-m", "lincae_studio"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            painted = ""
            while not painted.endswith("\n"):
                if process.poll() is not None or time.time() - started > WINDOW_SECONDS:
                    raise RuntimeError("the window was never painted")
                time.sleep(0.005)
                with suppress(FileNotFoundError):
                    painted = trace.read_text(encoding="utf-8")
            runs.append(float(painted) - started)
        finally:
            process.kill()
            process.wait()
    # The first start reads the programs from the disk.
    return [_median("window_s", "s", runs[1:], target=1.0, note=f"first start {runs[0]:.2f} s")]


def _import(bench: Bench) -> list[Line]:
    """From the import of a stereo 24-bit WAV of ten minutes to its waveform."""
    file = bench.song(IMPORT_MINUTES)
    results = [
        bench.probe("engine.bench_probe", "import", file, bench.new_folder()) for _ in range(bench.runs)
    ]
    first, complete = ([result[key] for result in results] for key in ("first_s", "complete_s"))
    return [
        _median("import_to_waveform_s", "s", first, target=1.0, note="first visible"),
        _median("import_to_waveform_complete_s", "s", complete, target=3.0),
    ]


def _timeline(bench: Bench) -> list[Line]:
    """Frames while scrolling and zooming over 16 stereo tracks of ten minutes."""
    file = bench.song(IMPORT_MINUTES)
    runs = [bench.probe("ui.bench_probe", "timeline", file) for _ in range(min(bench.runs, 3))]
    p95 = [run["p95_ms"] for run in runs]
    note = f"median frame {statistics.median(run['median_ms'] for run in runs):.1f} ms"
    return [_median("timeline_frame_ms_p95", "ms", p95, target=8.0, note=note)]


def _timeline_64(bench: Bench) -> list[Line]:
    """The same over 64 tracks of nine clips each, with fades, envelopes and marks."""
    file = bench.song(IMPORT_MINUTES)
    runs = [bench.probe("ui.bench_probe", "timeline_64", file) for _ in range(min(bench.runs, 3))]
    p95 = [run["p95_ms"] for run in runs]
    note = f"median frame {statistics.median(run['median_ms'] for run in runs):.1f} ms"
    return [_median("timeline_64_frame_ms_p95", "ms", p95, target=12.0, note=note)]


def _spectrogram(bench: Bench) -> list[Line]:
    """Frames while scrolling and zooming over 16 tracks of ten minutes seen as spectrograms."""
    file = bench.song(IMPORT_MINUTES)
    runs = [bench.probe("ui.bench_probe", "spectrogram", file) for _ in range(min(bench.runs, 3))]
    p95 = [run["p95_ms"] for run in runs]
    note = f"median frame {statistics.median(run['median_ms'] for run in runs):.1f} ms"
    return [_median("spectrogram_16_frame_ms_p95", "ms", p95, target=12.0, note=note)]


def _gain(bench: Bench) -> list[Line]:
    """From a fader change to changed samples in the hands of the audio output."""
    runs = [bench.probe("ui.bench_probe", "gain") for _ in range(min(bench.runs, 3))]
    note = f"slowest of {runs[0]['changes']} changes {max(run['slowest_ms'] for run in runs):.0f} ms"
    return [
        _median("gain_to_sound_ms", "ms", [run["median_ms"] for run in runs], target=30.0, note=note),
    ]


def _lab(bench: Bench) -> list[Line]:
    """From a change in the Latent Lab to the first sample of ten seconds of the new sound, stereo."""
    file = bench.song(1)
    runs = [bench.probe("ui.bench_probe", "lab", file) for _ in range(min(bench.runs, 3))]
    note = "slowest operator {:.2f} s, undo {:.2f} s, point on the plane {:.2f} s".format(
        *(max(run[f"{key}_s"] for run in runs) for key in ("slowest", "undone", "plane"))
    )
    return [
        _median("lab_preview_s", "s", [run["median_s"] for run in runs], target=1.0, note=note),
        _median("lab_open_s", "s", [run["opened_s"] for run in runs], target=None, note="another stretch"),
    ]


def _memory(bench: Bench) -> list[Line]:
    """Peak memory of a session of eight tracks being rendered and exported, and of one a tenth as long."""
    # Source and result in 24 bits, eight tracks of latents, and the render, all stereo.
    per_minute = 60 * RATE * 2 * (3 + 3 + 8 * 4 + 4)
    room = 0.8 * shutil.disk_usage(bench.folder).free / per_minute / 1.1
    minutes = min(bench.minutes, room)
    lines = []
    for name, length, target in (
        ("peak_rss_mb", minutes, 2000.0),
        ("peak_rss_tenth_mb", minutes / 10, None),
    ):
        file, folder = bench.song(length), bench.new_folder()
        result = bench.probe("engine.bench_probe", "render", file, folder / "cache", folder / "mix.wav")
        shutil.rmtree(folder)
        note = f"8 tracks of {length:.1f} min, {result['seconds']:.0f} s of work"
        if minutes < bench.minutes:
            note += f"; the disk has no room for {bench.minutes:.0f} min"
        lines.append(Line(name, "MB", result["peak_rss_mb"], target, False, (result["peak_rss_mb"],), note))
    return lines


def _reference(bench: Bench) -> list[Line]:
    """Speed of the lossless codec."""
    return _speed(bench, "reference", ("reference_encode_x", 100.0), ("reference_decode_x", 100.0))


def _compact(bench: Bench) -> list[Line]:
    """Speed of the default codec."""
    from lincae_studio.codec import registry

    return _speed(bench, registry.default_id(), ("compact_encode_rtf", 500.0), ("compact_decode_rtf", 200.0))


def _speed(
    bench: Bench, codec_id: str, encoding: tuple[str, float], decoding: tuple[str, float]
) -> list[Line]:
    """Speed of a codec, in seconds of mono audio per second, under these names and with these targets."""
    import torch

    from lincae_studio.codec import grid, registry
    from lincae_studio.latent.algebra import LatentSpace

    space = LatentSpace(registry.load(codec_id, device="cpu"), device="cpu")
    with io.open_audio(bench.song(1.0)) as reader:
        audio = reader.read(0, CODEC_SECONDS * RATE).mean(axis=0, keepdims=True)
    samples = audio.shape[1]
    threads = 1 if space.info.one_thread else torch.get_num_threads()
    first, last = grid.frames_reached(space.info, 0, samples)

    def read(start: int, frames: int) -> np.ndarray:
        out = np.zeros((1, frames), np.float32)
        low, high = max(start, 0), min(start + frames, samples)
        out[:, low - start : high - start] = audio[:, low:high]
        return out

    latents = np.concatenate(list(grid.encode_all(space, read, start_sample=0, stop_sample=samples)), axis=-1)

    def read_latents(start: int, stop: int) -> np.ndarray:
        out = np.zeros((1, space.info.latent_channels, stop - start), np.float32)
        low, high = max(start, first), min(stop, last)
        out[..., low - start : high - start] = latents[..., low - first : high - first]
        return out

    def line(name: str, target: float, work: Callable[[], Iterator[np.ndarray]]) -> Line:
        found, busy = [], []
        for _ in range(bench.runs + 1):
            started, used = time.perf_counter(), time.process_time()
            for _block in work():
                pass
            found.append(CODEC_SECONDS / (time.perf_counter() - started))
            busy.append(CODEC_SECONDS / (time.process_time() - used))
        # What other programs take away shows in the first of the two.
        note = (
            f"{space.info.id}, {CODEC_SECONDS} s mono, {threads} thread{'s' * (threads > 1)}; "
            f"{statistics.median(busy[1:]):.0f} per second of one core"
        )
        return _median(name, "x real time", found[1:], target=target, higher=True, note=note)

    return [
        line(*encoding, lambda: grid.encode_all(space, read, start_sample=0, stop_sample=samples)),
        line(*decoding, lambda: grid.decode_all(space, read_latents, start_sample=0, stop_sample=samples)),
    ]


def _subtraction(bench: Bench) -> list[Line]:
    """Five stereo minutes aligned, and separated with the default codec."""
    from lincae_studio.audio.alignment import Recording, align
    from lincae_studio.codec import registry
    from lincae_studio.evaluation import degradations
    from lincae_studio.latent.algebra import LatentSpace
    from lincae_studio.latent.separation import Separator

    with io.open_audio(bench.song(PAIR_MINUTES)) as reader:
        audio = reader.read(0, reader.frames)
    wanted = 0.1 * np.random.default_rng(0).standard_normal(audio.shape).astype(np.float32)
    rest = degradations.drifted(0.7 * audio, 20.0)
    pair = [Recording.of(part, sample_rate=RATE) for part in (audio + wanted, rest)]
    space = LatentSpace(registry.load(registry.default_id(), device="cpu"), device="cpu")
    aligned, separated, busy = [], [], []
    for _ in range(min(bench.runs, 3)):
        started, used = time.perf_counter(), time.process_time()
        found = align(*pair)
        aligned.append(time.perf_counter() - started)
        busy.append([time.process_time() - used])
        separator = Separator(pair[0], [(pair[1], found)], space=space, method="refined")
        for start in range(0, pair[0].frames, 1 << 18):
            separator.read(start, 1 << 18)
        separated.append(time.perf_counter() - started)
        busy[-1].append(time.process_time() - used)
    note = f"{PAIR_MINUTES:g} min stereo, {space.info.id}"
    # What other programs take away does not show in these.
    cpu = [f"{statistics.median(seconds):.1f} s of one core" for seconds in zip(*busy, strict=True)]
    return [
        _median("align_5min_s", "s", aligned, target=5.0, note=f"{note}; {cpu[0]}"),
        _median(
            "separate_5min_s", "s", separated, target=60.0, note=f"{note}, refined, with alignment; {cpu[1]}"
        ),
    ]


def _lin_cae(bench: Bench) -> list[Line]:
    """Lin-CAE on the chunk grid against its authors' package."""
    from lincae_studio.evaluation import bench_lin_cae

    with io.open_audio(bench.song(1.0)) as reader:
        audio = reader.read(0, reader.frames).mean(axis=0, keepdims=True)
    names = (("lin_cae_encode_vs_upstream", 1.5), ("lin_cae_decode_vs_upstream", 2.0))
    try:
        found = bench_lin_cae.against_the_authors(bench.new_folder(), audio)
    except bench_lin_cae.AuthorsPackageMissing as error:
        return [Line(name, "x", None, note=f"skipped: {error}", skipped=True) for name, _ in names]
    return [
        _median(name, "x", result.ratios, target=target, higher=True, note=result.note)
        for (name, target), result in zip(names, found, strict=True)
    ]


def _lin_cae_memory(bench: Bench) -> list[Line]:
    """Peak memory of decoding stereo: of a few chunks, as it no longer grows after the first."""
    peaks = bench.probe("evaluation.bench_probe", "memory", bench.new_folder(), HOUR_CHUNKS)["peaks_mb"]
    note = (
        f"{HOUR_CHUNKS} stereo chunks decoded one after the other; after the first {peaks[0]:.0f} MB, "
        f"after the last {peaks[-1]:.0f} MB"
    )
    return [Line("lin_cae_hour_peak_mb", "MB", peaks[-1], 3000.0, False, tuple(peaks), note)]


MEASURES: dict[str, Callable[[Bench], list[Line]]] = {
    "window_s": _window,
    "import_to_waveform_s": _import,
    "timeline_frame_ms_p95": _timeline,
    "timeline_64_frame_ms_p95": _timeline_64,
    "spectrogram_16_frame_ms_p95": _spectrogram,
    "gain_to_sound_ms": _gain,
    "lab_preview_s": _lab,
    "peak_rss_mb": _memory,
    "reference_codec_x": _reference,
    "compact_decode_rtf": _compact,
    "align_5min_s": _subtraction,
    "lin_cae_vs_upstream": _lin_cae,
    "lin_cae_hour_peak_mb": _lin_cae_memory,
}

# Lines that come with others, and the measure that gives them.
_TOGETHER = {
    "reference_encode_x": "reference_codec_x",
    "reference_decode_x": "reference_codec_x",
    "compact_encode_rtf": "compact_decode_rtf",
    "separate_5min_s": "align_5min_s",
    "lin_cae_encode_vs_upstream": "lin_cae_vs_upstream",
    "lin_cae_decode_vs_upstream": "lin_cae_vs_upstream",
}


def run(
    *, only: Sequence[str] | None = None, runs: int = 5, minutes: float = 60.0
) -> Iterator[tuple[str, list[Line]]]:
    """Measure, and tell the lines of each measure as soon as they are known.

    A measure that fails has a line without a value whose note says why. UsageError for an unknown name.

    Args:
        only: names of `MEASURES` or of their lines, and with a line come those of its measure; None for all
        runs: how many runs a median is taken of
        minutes: length of the session for the peak memory
    """
    wanted = MEASURES if only is None else [_TOGETHER.get(name, name) for name in only]
    if unknown := [name for name in wanted if name not in MEASURES]:
        raise UsageError(
            f"there is no line '{unknown[0]}'; choose from {', '.join((*MEASURES, *_TOGETHER))}."
        )
    return _run([name for name in MEASURES if name in wanted], runs, minutes)


def _run(names: Sequence[str], runs: int, minutes: float) -> Iterator[tuple[str, list[Line]]]:
    with tempfile.TemporaryDirectory(prefix="lincae-studio-bench-", ignore_cleanup_errors=True) as folder:
        bench = Bench(runs, minutes, Path(folder))
        for name in names:
            try:
                lines = MEASURES[name](bench)
            except (RuntimeError, OSError, ValueError, subprocess.SubprocessError) as error:
                lines = [Line(name, "", None, None, note=f"not measured: {error}")]
            yield name, lines


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    return {
        "program": __version__,
        "platform": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }
