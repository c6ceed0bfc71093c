"""The verb `lab`: shaping sounds by their latents."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from lincae_studio import paths, units
from lincae_studio.audio import io
from lincae_studio.audio.loudness import integrated_loudness
from lincae_studio.audio.resample import resample
from lincae_studio.cli.console import Console, Receipt
from lincae_studio.cli.files import describe, import_streams, output_format
from lincae_studio.cli.lab_options import SHAPES
from lincae_studio.codec import registry
from lincae_studio.engine import lab_sounds as sounds
from lincae_studio.engine.exporting import ExportedFile
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.lab_sounds import LabSound, Region, Rendered
from lincae_studio.engine.media import whole_clip
from lincae_studio.engine.receipt import file_facts
from lincae_studio.engine.session import Session
from lincae_studio.errors import UsageError
from lincae_studio.latent import codebook as codebooks
from lincae_studio.latent import descriptors, interpolation, streaming, synthesis, targets
from lincae_studio.latent.codebook import Codebook
from lincae_studio.latent.layout import layout
from lincae_studio.latent.live_timbre import LiveTimbre
from lincae_studio.latent.path import Kind, PathEdit
from lincae_studio.latent.turning import Turn
from lincae_studio.project.model import Project, Track

T = TypeVar("T")
_KINDS: dict[str, Kind] = {"hold": "quantise"}


def lab(options: argparse.Namespace, console: Console) -> None:
    """Carry out one action."""
    {
        "path": _path, "rotate": _rotate, "between": _between, "plane": _plane, "codebook": _codebook,
        "follow": _follow, "mosaic": _mosaic, "transfer": _transfer, "stream": _stream,
    }[options.action](options, console)  # fmt: skip


class _Bench:
    """Recordings in a project of their own, and a codec."""

    def __init__(self, options: argparse.Namespace, console: Console, files: Sequence[Path]) -> None:
        self.options, self.console = options, console
        self.receipt = Receipt(getattr(options, "receipt", None), verb=f"lab {options.action}")
        self.receipt.check(options.output, *files)
        io.check_output(options.output, files)
        codec = options.codec or registry.default_id()
        registry.check_installed(codec)
        streams = import_streams(console, files)
        rate = getattr(options, "rate", None) or streams[0].ref.sample_rate
        tracks = [
            Track(stream.name, clips=(whole_clip(stream.ref, start=0, rate=rate),)) for stream in streams
        ]
        self.files = list(files)
        self.project = Project(sample_rate=rate, tracks=tuple(tracks), codec_id=codec)
        self.session = Session(codec, device=options.device, cache_dir=paths.cache_dir())

    def region(self, index: int) -> Region:
        """All of a recording."""
        track = self.project.tracks[index]
        return Region(self.project, track.id, 0, track.clips[0].length)

    def sound(self, index: int) -> LabSound:
        """All of a recording as latents."""
        return self.run(sounds.encode_region(self.session, self.region(index)))

    def run(self, steps: Generator[Progress, None, T]) -> T:
        """Carry out steps with their progress."""
        return self.console.run(lambda: steps)

    def told(self, steps: Generator[float, None, T], label: str) -> T:
        """Carry out steps that tell shares."""

        def task() -> Generator[Progress, None, T]:
            while True:
                try:
                    share = next(steps)
                except StopIteration as stop:
                    return stop.value
                yield Progress(share, 1.0, label)

        return self.run(task())

    def write(self, made: Rendered, **facts: object) -> None:
        """Write the sound, tell about it, and give the receipt its facts."""
        options = self.options
        format = output_format(options, self.files)
        audio = made.audio
        report = io.write(
            options.output, [audio], sample_rate=made.rate, channels=len(audio), frames=audio.shape[1],
            format=format,
        )  # fmt: skip
        file = ExportedFile(
            options.output, made.rate, len(audio), report.frames, units.gain_to_db(report.peak),
            integrated_loudness(audio, made.rate),
        )  # fmt: skip
        self.console.result(describe(file, format))
        info = self.session.space.info
        self.receipt.write(
            codec={"id": info.id, "fingerprint": info.fingerprint},
            device=self.session.choice.device,
            inputs=[{"path": path.absolute()} for path in self.files],
            outputs=[file_facts(file, format)],
            **facts,
        )

    def close(self) -> None:
        self.session.close()


def _path(options: argparse.Namespace, console: Console) -> None:
    with closing(_Bench(options, console, [options.audio])) as bench:
        sound = bench.sound(0)
        material = bench.run(sounds.take_apart(bench.session, sound, options.view))
        edits = [_edit(name, text, options, sound) for name, text in options.edits or []]
        made = bench.run(sounds.render_path(bench.session, sound, material, edits))
        bench.write(made, explained=[round(share, 4) for share in material.basis.explained.tolist()])
        shares = ", ".join(f"{100 * share:.0f} %" for share in material.basis.explained[:6].tolist())
        console.result(f"variance of the components: {shares}")


def _rotate(options: argparse.Namespace, console: Console) -> None:
    files = [options.audio, *(path for pair in options.example for path in pair)]
    with closing(_Bench(options, console, files)) as bench:
        sound, *examples = (bench.sound(index) for index in range(len(files)))
        pairs = list(zip(examples[::2], examples[1::2], strict=True))
        learned = bench.run(sounds.learn_rotation(bench.session, pairs, options.view))
        material = bench.run(sounds.take_apart(bench.session, sound, options.view))
        start, stop = _range(options, sound)
        turn = Turn.of(learned.rotation, material)
        edit = PathEdit("rotate", (), start, stop, options.amount, fade=_fade(sound), turn=turn)
        degrees = float(np.degrees(learned.rotation.angle))
        bench.write(
            bench.run(sounds.render_path(bench.session, sound, material, [edit])),
            degrees=degrees, gain=learned.rotation.gain, explained=learned.explained, amount=options.amount,
        )  # fmt: skip
        console.result(
            f"{learned.examples} examples: turns by {degrees:.0f}°, takes away "
            f"{100 * learned.explained:.0f} % of the difference"
        )


def _range(options: argparse.Namespace, sound: LabSound) -> tuple[int, int]:
    """Frames from --from to --to."""
    frame_rate = sound.rate / sound.hop
    start = round(options.start * frame_rate)
    stop = sound.frames if options.stop is None else round(options.stop * frame_rate)
    if stop <= start:
        raise UsageError("--to must come after --from.")
    return start, stop


def _fade(sound: LabSound) -> int:
    return round(0.04 * sound.rate / sound.hop)


def _edit(name: str, text: str, options: argparse.Namespace, sound: LabSound) -> PathEdit:
    """An operator as it was written: `1,3-4:0.6`."""
    dims_text, _, value = text.partition(":")
    frame_rate = sound.rate / sound.hop
    start, stop = _range(options, sound)
    try:
        dims: list[int] = []
        for part in dims_text.split(","):
            first, _, last = part.partition("-")
            dims.extend(range(int(first), int(last or first) + 1))
        points: tuple[tuple[float, float], ...] = ()
        amount = 1.0
        if name == "curve":
            pairs = [pair.split("=") for pair in value.split(",")]
            points = tuple((float(at) * frame_rate, float(level)) for at, level in pairs)
        elif name != "reverse":
            amount = float(value.replace("−", "-"))
    except ValueError:
        raise UsageError(f"--{name} {text} cannot be read; write it as in --{name} 1:0.5.") from None
    kind: Kind = _KINDS.get(name, name)  # type: ignore[arg-type]
    return PathEdit(
        kind, tuple(dims), start, stop, amount, seed=options.seed, points=points, fade=_fade(sound)
    )


def _between(options: argparse.Namespace, console: Console) -> None:
    with closing(_Bench(options, console, [options.a, options.b])) as bench:
        weights = interpolation.progress(400, options.curve)
        a, b = bench.sound(0), bench.sound(1)
        bench.write(bench.run(sounds.render_between(bench.session, a, b, weights, options.way)))


def _plane(options: argparse.Namespace, console: Console) -> None:
    try:
        points = np.array([[float(part) for part in pair.split(",")] for pair in options.points.split(";")])
        x, y = points.T
    except ValueError:
        raise UsageError(f"--points {options.points} cannot be read; write it as in 0,0;0.5,0.2.") from None
    with closing(_Bench(options, console, options.corners)) as bench:
        encoded = [bench.sound(index) for index in range(4)]
        bench.write(
            bench.run(sounds.render_plane(bench.session, encoded, x.tolist(), y.tolist(), options.way))
        )


def _learn(bench: _Bench, indices: Sequence[int]) -> Codebook:
    entries = bench.options.entries
    if not 2 <= entries <= 4096:
        raise UsageError("--entries takes a number from 2 to 4096.")
    encoded = [bench.sound(index) for index in indices]
    steps = codebooks.learn(
        [sound.latents[..., sound.inner] for sound in encoded],
        bench.session.space,
        sample_rate=encoded[0].rate,
        bands=layout(bench.session.space.info, sample_rate=encoded[0].rate),
        entries=entries,
    )
    return bench.told(steps, "Learning the codebook")


def _codebook(options: argparse.Namespace, console: Console) -> None:
    with closing(_Bench(options, console, options.audio)) as bench:
        book = _learn(bench, range(len(options.audio)))
        rows: list[dict[str, Any]] = []
        for entry in range(len(book)):
            values = {name: float(book.described.values(name)[entry]) for name in descriptors.DESCRIPTORS}
            rows.append(
                {
                    "entry": entry,
                    "frames": int(book.counts[entry]),
                    "file": str(options.audio[int(book.sources[entry, 0])]),
                    "seconds": float(book.sources[entry, 1] * book.hop / book.sample_rate),
                    "map": [round(float(value), 4) for value in book.places[entry]],
                    **{
                        name: round(value, 3) if np.isfinite(value) else None
                        for name, value in values.items()
                    },
                }
            )
        content = {"codec": bench.session.space.info.id, "explained": list(book.explained), "entries": rows}
        if options.sounds is not None:
            options.sounds.mkdir(parents=True, exist_ok=True)
            for entry, audio in enumerate(book.audio):
                path = options.sounds / f"entry {entry:04d}.wav"
                io.write(
                    path, [audio[None]], sample_rate=book.sample_rate, channels=1, frames=len(audio),
                    format=io.OutputFormat.from_path(path, "24"),
                )  # fmt: skip
        options.output.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        low, high = book.range("centroid")
        console.result(f"{options.output}: {len(book)} entries, centroid {low:.0f} to {high:.0f} Hz")


def _follow(options: argparse.Namespace, console: Console) -> None:
    target = Path(options.target)
    other = options.target not in SHAPES and target.suffix.lower() not in (".mid", ".midi")
    with closing(_Bench(options, console, [*options.audio, *([target] if other else [])])) as bench:
        book = _learn(bench, range(len(options.audio)))
        name = options.descriptor
        count = synthesis.grain_count(book, options.seconds)
        if other:
            audio = bench.sound(len(options.audio)).audio
            step = max(1, audio.shape[1] // count)
            curve = descriptors.curve_of(
                audio, name, sample_rate=bench.project.sample_rate, step=step, length=2 * step, count=count
            )
        elif options.target in SHAPES:
            curve = targets.in_range(targets.shape(options.target, count), *book.range(name), name)
        else:
            curve = targets.from_midi(target, count)
        made = bench.told(
            synthesis.synthesise(book, bench.session.space, curve, name), "Following the target"
        )
        rate = bench.project.sample_rate
        audio = resample(made.audio, from_rate=book.sample_rate, to_rate=rate)
        bench.write(
            Rendered(audio, rate, sounds.spectrum(audio)),
            descriptor=name,
            rank_correlation=made.fit.rank_correlation,
            mean_error=made.fit.mean_error,
            target=made.target.tolist(),
            achieved=made.achieved.tolist(),
        )
        console.result(
            f"{descriptors.NAMES[name]}: rank correlation {made.fit.rank_correlation:.3f}, mean error "
            f"{100 * made.fit.mean_error:.1f} % of the range, {made.used} entries"
        )


def _mosaic(options: argparse.Namespace, console: Console) -> None:
    with closing(_Bench(options, console, [options.target, *options.corpus])) as bench:
        corpus = [bench.sound(index + 1) for index in range(len(options.corpus))]
        made, pieces = bench.run(
            sounds.render_mosaic(
                bench.session, bench.sound(0), corpus, continuity=options.continuity,
                relative=not options.absolute, follow_level=not options.own_level,
            )
        )  # fmt: skip
        bench.write(made, pieces=len(pieces.starts), jumps=pieces.jumps)
        console.result(f"{len(pieces.starts)} pieces, {pieces.jumps} jumps")


def _transfer(options: argparse.Namespace, console: Console) -> None:
    files = [options.audio, *(options.codebook or [])]
    with closing(_Bench(options, console, files)) as bench:
        if options.codebook:
            book = _learn(bench, range(1, len(files)))
            made = bench.run(sounds.render_through_codebook(bench.session, bench.sound(0), book))
        else:
            registry.check_installed(options.decoder)
            other = Session(options.decoder, device=options.device, cache_dir=paths.cache_dir())
            with closing(other):
                made = bench.run(sounds.transfer(bench.sound(0), bench.session, other))
        bench.write(made)


def _stream(options: argparse.Namespace, console: Console) -> None:
    with closing(_Bench(options, console, [options.audio])) as bench:
        sound = bench.sound(0)
        material = bench.run(sounds.take_apart(bench.session, sound))
        own, rate = sound.rate, bench.project.sample_rate
        audio = resample(sound.audio, from_rate=rate, to_rate=own)
        space = bench.session.space

        def operation() -> LiveTimbre | None:
            if not options.bias:
                return None
            timbre = LiveTimbre(material)
            for text in options.bias:
                edit = _edit("bias", text, argparse.Namespace(start=0.0, stop=None, seed=0), sound)
                timbre.bias[[dim - 1 for dim in edit.dims if 1 <= dim <= len(timbre.bias)]] = edit.amount
            return timbre

        frames = streaming.block_frames(space.info.hop, own, seconds=options.block / 1000)
        stream = streaming.Stream(space, channels=len(audio), frames=frames, operation=operation())
        streaming.use_one_thread()
        chain = streaming.LiveChain(stream, channels=len(audio), sample_rate=own)
        chain.feedback = streaming.Feedback(options.feedback, options.centre, options.q)
        out, times = bench.run(_streamed(chain, audio))
        facts: dict[str, object] = {
            "latency_ms": 1000 * chain.latency / own,
            "block_ms": 1000 * stream.block_samples / own,
            "median_block_ms": 1000 * float(np.median(times)),
            "load": float(np.median(times)) * own / stream.block_samples,
        }
        if not options.feedback:
            offline = streaming.run_offline(space, audio, operation())
            facts["difference_from_offline"] = float(np.abs(out - offline).max())
        made = resample(out, from_rate=own, to_rate=rate)
        bench.write(Rendered(made, rate, sounds.spectrum(made)), **facts)
        console.result(
            f"blocks of {facts['block_ms']:.1f} ms, latency {facts['latency_ms']:.1f} ms and a block, "
            f"{100 * float(str(facts['load'])):.0f} % of real time"
        )
        if "difference_from_offline" in facts:
            console.result(
                f"largest difference from doing it at once: {facts['difference_from_offline']:.1e}"
            )


def _streamed(
    chain: streaming.LiveChain, audio: np.ndarray
) -> Generator[Progress, None, tuple[np.ndarray, list[float]]]:
    """A whole sound through a chain, in time, and the seconds that each block took."""
    block, samples = chain.stream.block_samples, audio.shape[1]
    count = -(-(samples + chain.latency) // block)
    padded = np.pad(audio, ((0, 0), (0, count * block - samples)))
    out, times = [], []
    for index in range(count):
        begun = time.perf_counter()
        out.append(chain.process(padded[:, index * block : (index + 1) * block]))
        times.append(time.perf_counter() - begun)
        yield Progress(index + 1, count, "Streaming")
    return np.concatenate(out, axis=1)[:, chain.latency : chain.latency + samples], times
