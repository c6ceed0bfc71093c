"""The verbs about many codecs and one latent space: comparing, projecting, and rings."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lincae_studio import paths
from lincae_studio.audio import io
from lincae_studio.audio.resample import resample
from lincae_studio.cli.console import Console, Receipt
from lincae_studio.codec import registry
from lincae_studio.codec.base import Codec
from lincae_studio.engine.jobs import Progress
from lincae_studio.errors import LatentError, UsageError

RANDOM = "music2latent-random"
"""Name under which the network of Music2Latent is projected with random weights."""


def compare(options: argparse.Namespace, console: Console) -> None:
    """Render codecs on the stems of a song, and write the sounds with a page that plays them."""
    codecs = options.codec or [registry.default_id(), "reference"]
    for codec_id in codecs:
        registry.check_installed(codec_id)
    from lincae_studio.codec import device as devices
    from lincae_studio.evaluation import compare as table
    from lincae_studio.evaluation import compare_page, report

    songs = report.find_songs(options.stems or paths.resources() / "demo")
    name, files = next(iter(songs.items()))
    names = [path.stem for path in files]
    source = _chosen(options.source, names)
    sounds = report.read_song(files, seconds=options.seconds)
    device = devices.choose(options.device).device
    console.result(f"{name}: {', '.join(names)}; {names[source]} is taken out")
    cells: dict[tuple[str, Any], table.Cell] = {}
    options.output.mkdir(parents=True, exist_ok=True)
    working = options.output / ".rendering"
    working.mkdir(exist_ok=True)

    def place(codec_id: str) -> Callable[[table.Row], Path]:
        return lambda row: working / f"{codec_id}-{row}.wav"

    try:
        for codec_id in (compare_page.ORIGINAL, *codecs):
            first = codec_id == compare_page.ORIGINAL
            codec = registry.load("reference" if first else codec_id, device=device)
            column = table.Column(codec, sounds, source=source, device=device)
            made = _run(
                console,
                table.make_cells(
                    column,
                    table.ORIGINALS if first else table.MADE,
                    path=place(codec_id),
                    gain=10 ** (options.gain / 20),
                ),
            )
            cells |= {(codec_id, row): cell for row, cell in made.items()}
            if not first:
                scores = [f"{row} {made[row].score.si_sdr_db:.1f}" for row in table.MADE]
                console.result(f"{codec_id:20} SI-SDR, dB: {', '.join(scores)}".replace(" -", " −"))
        words = _row_names(names[source])
        infos = [registry.info(codec_id) for codec_id in codecs]
        content = compare_page.Table(f"Codecs on {name}", infos, cells, words)
        page = _run(console, compare_page.write_folder(options.output, content))
    finally:
        for left in working.glob("*.wav"):
            left.unlink()
        working.rmdir()
    console.result(f"{page}")


def projector(options: argparse.Namespace, console: Console) -> None:
    """Train a projection of a codec in which sums are mixes, and install it as one more codec."""
    registry.check_installed(options.codec)
    from lincae_studio.codec import device as devices
    from lincae_studio.codec import projection
    from lincae_studio.evaluation.projection_figures import rows
    from lincae_studio.latent import projector as training
    from lincae_studio.latent.algebra import LatentSpace

    path = projection.path_of(options.name)
    if options.name in {entry.info.id for entry in registry.entries()} and not path.exists():
        raise UsageError(f"There is a codec named {options.name} already; choose another name.")
    device = devices.choose(options.device).device
    space = LatentSpace(registry.load(options.codec, device=device), device=device)
    known, fresh, _ = _material(options)
    receipt = Receipt(options.json, verb="projector")
    settings = training.Training(steps=options.steps, seed=options.seed)
    trained = _run(console, training.train(space, known, fresh, settings))
    file = training.save(path, trained, space=space, projection_id=options.name, name=options.name)
    found = trained.figures
    console.table([("Held-out sums", "codec", "projection", "change"), *rows(found)])
    console.result(f"{file.path}")
    receipt.write(codec=options.codec, projection=file.path, figures=found.as_dict(), losses=trained.losses)


def rings(options: argparse.Namespace, console: Console) -> None:
    """Learn rings with a rotation and with a free matrix, and the circle of fifths on played notes."""
    from lincae_studio.evaluation import rings as problem

    io.check_output(options.output)
    found = []
    for operator in ("rotation", "matrix"):
        for dims in (2, 64):
            group = [problem.solve(operator, dims, seed=seed) for seed in range(options.seeds)]
            found += group
            good = sum(ring.success for ring in group)
            console.result(f"{operator} in {dims} dimensions: {good} of {len(group)} seeds found the ring")
    codec_id = options.codec or registry.default_id()
    fifths = problem.circle_of_fifths(registry.load(codec_id, device="cpu"))
    console.result(f"circle of fifths, {codec_id}: {fifths.right} of 12 held-out notes go up a fifth")
    problem.write_page(options.output, found, fifths)
    console.result(f"{options.output}")


def twist(options: argparse.Namespace, console: Console) -> None:
    """Learn a projection of twisted points, and plot them before and after; of codecs the figures alone."""
    for codec_id in options.codec:
        if codec_id != RANDOM:
            registry.check_installed(codec_id)
    from lincae_studio.evaluation import twist as problem
    from lincae_studio.evaluation.projection_figures import rows
    from lincae_studio.latent.projector import Training

    io.check_output(options.output)
    receipt = Receipt(options.json, verb="twist")
    toy = _run(console, problem.solve(seed=options.seed))
    console.table([("Twisted points, held-out sums", "codec", "projection", "change"), *rows(toy.figures)])
    found = {"twist": toy.figures.as_dict()}
    projected = []
    known, fresh, note = _material(options) if options.codec else ([], [], "")
    settings = Training(steps=options.steps, examples=options.examples, seed=options.seed)
    for codec_id in options.codec:
        with _codec(codec_id) as codec:
            made = _run(console, problem.project(codec, known, fresh, settings, note))
        projected.append(made)
        console.table([(f"{made.name}, held-out sums", "codec", "projection", "change"), *rows(made.figures)])
        found[codec_id] = made.figures.as_dict()
    problem.write_page(options.output, toy, projected)
    console.result(f"{options.output}")
    receipt.write(page=options.output, figures=found)


@contextmanager
def _codec(codec_id: str) -> Iterator[Codec]:
    """An installed codec, or one with random weights for as long as that is needed."""
    if codec_id != RANDOM:
        yield registry.load(codec_id, device="cpu")
        return
    from lincae_studio.codec.baselines import MUSIC2LATENT
    from lincae_studio.codec.lin_cae.codec import LinCaeCodec
    from lincae_studio.evaluation.bench_lin_cae import random_model

    with tempfile.TemporaryDirectory(prefix="lincae-studio-random-") as folder:
        yield LinCaeCodec(random_model(Path(folder), seed=8, published=MUSIC2LATENT))


def _material(options: argparse.Namespace) -> tuple[list[Any], list[Any], str]:
    """Recordings to train on, those to measure on, and what they are."""
    from lincae_studio.latent.projection_examples import split

    sounds = _recordings(options.data or [paths.resources() / "demo"])
    if options.held_out:
        fresh = _recordings(options.held_out)
        return sounds, fresh, f"Trained on {len(sounds)} recordings, measured on {len(fresh)} others."
    known, fresh = split(sounds)
    if len(known) < len(sounds):
        return known, fresh, f"Trained on {len(known)} recordings, measured on {len(fresh)} others."
    return known, fresh, f"Trained on {len(known)} recordings, measured on the last quarter of each."


def _run(console: Console, steps: Generator[Any, None, Any]) -> Any:
    try:
        while True:
            step = next(steps)
            console.progress(Progress(step.done, step.total, step.label))
    except StopIteration as ended:
        return ended.value


def _chosen(name: str | None, names: list[str]) -> int:
    if name is None:
        return len(names) - 1
    if name not in names:
        raise UsageError(f"there is no stem '{name}'; choose one of {', '.join(names)}.")
    return names.index(name)


def _recordings(folders: list[Path]) -> list[Any]:
    files = sorted(
        path for folder in folders for path in folder.rglob("*") if path.is_file() and io.is_audio_path(path)
    )
    if len(files) < 2:
        raise LatentError(f"There are no two recordings in {folders[0]}; give a folder with more.")
    sounds = []
    for path in files:
        audio, rate = io.read(path)
        sounds.append(resample(audio, from_rate=rate, to_rate=44100))
    return sounds


def _row_names(source: str) -> dict[Any, str]:
    return {
        "mix": "Original mix",
        "autoencoded": "Autoencoded mix",
        "addition": "Latent addition",
        "source": f"Original {source}",
        "raw": f"Separated {source}, raw",
        "recentred": f"Separated {source}, recentred",
        "scaling": "Latent scaling",
    }
