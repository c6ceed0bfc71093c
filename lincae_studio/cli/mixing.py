"""The verbs that render: demo, mix, separate and render."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lincae_studio import paths, units
from lincae_studio.audio import io
from lincae_studio.audio.alignment import Alignment
from lincae_studio.cli.aligning import align_terms, describe_alignment
from lincae_studio.cli.console import Console, Receipt
from lincae_studio.cli.exporting import with_export_options
from lincae_studio.cli.files import describe, import_streams, output_format
from lincae_studio.codec import registry
from lincae_studio.engine.events import ImportedStream
from lincae_studio.engine.exporting import ExportedFile, ExportRequest, export
from lincae_studio.engine.media import whole_clip
from lincae_studio.engine.receipt import file_facts
from lincae_studio.engine.session import Session
from lincae_studio.errors import UsageError
from lincae_studio.evaluation.metrics import snr_db
from lincae_studio.latent.separation import Decision
from lincae_studio.project import serialize
from lincae_studio.project.checks import check_gain_db
from lincae_studio.project.demo import demo_song
from lincae_studio.project.mixing import Separation, contributions
from lincae_studio.project.model import Project, Recipe, RecipeTerm, Sign, Track


@dataclass(frozen=True, slots=True)
class Part:
    """A recording and how it enters a mix."""

    path: Path
    gain_db: float = 0.0
    sign: Sign = 1
    mute: bool = False


def parse_part(text: str) -> Part:
    """A recording with its suffixes: a level in dB, `-` to subtract, `mute`; any of them, in any order.

    Raises UsageError for anything else. A file whose whole name is `text` is taken as it stands.

    >>> part = parse_part("voice.wav:-6dB:-")
    >>> part.path.name, part.gain_db, part.sign, part.mute
    ('voice.wav', -6.0, -1, False)
    """
    part = Part(Path(text))
    while not part.path.exists():
        name, colon, word = str(part.path).rpartition(":")
        if not colon or not name or "/" in word or "\\" in word:
            break
        if word == "-":
            part = replace(part, path=Path(name), sign=-1)
        elif word == "mute":
            part = replace(part, path=Path(name), mute=True)
        else:
            part = replace(part, path=Path(name), gain_db=_gain_db(word, text))
    return part


def _gain_db(word: str, text: str) -> float:
    number = word.lower().removesuffix("db").strip().replace("−", "-")
    try:
        gain_db = float(number)
    except ValueError:
        raise UsageError(
            f"'{text}' is neither a file nor one with a level such as ':-6dB', ':-' or ':mute'."
        ) from None
    check_gain_db(gain_db)
    return gain_db


def mix(options: argparse.Namespace, console: Console) -> None:
    """Mix recordings: at the rate of the first, as long as the longest, in stereo as soon as one is."""
    parts = [parse_part(text) for text in options.stems]
    receipt = _begin(options, [part.path for part in parts], verb="mix")
    streams = import_streams(console, [part.path for part in parts])
    rate = streams[0].ref.sample_rate
    tracks = [
        replace(_track(stream, rate), gain_db=part.gain_db, sign=part.sign, mute=part.mute)
        for part, stream in zip(parts, streams, strict=True)
    ]
    project = Project(sample_rate=rate, tracks=tuple(tracks), codec_id=_codec(options))
    _export(options, console, receipt, project, _request(options, [part.path for part in parts]))


def separate(options: argparse.Namespace, console: Console) -> None:
    """Take recordings out of a mix: as long as the mix, at its rate and with its channels."""
    files = [options.mix, *options.minus]
    receipt = _begin(options, files, verb="separate")
    project, target = _separation(options, import_streams(console, files))
    alignments: list[Alignment] = []
    if options.align == "auto":
        project, alignments = align_terms(project, target, console)
        receipt.content["alignments"] = [
            {"path": path.absolute(), **found.as_json()}
            for path, found in zip(options.minus, alignments, strict=True)
        ]
    clip = project.tracks[0].clips[0]
    request = replace(
        _request(options, files), track_ids=(target,), range=(0, clip.length), channels=clip.source.channels
    )
    facts = _export(options, console, None, project, request)
    for path, found in zip(options.minus, alignments, strict=bool(alignments)):
        console.result(describe_alignment(path, found))
    console.result(f"method: {facts['method']}. {facts['reason']}".rstrip())
    receipt.write(**facts)


def demo(options: argparse.Namespace, console: Console) -> None:
    """Mix the demo song, then take the other stems out of that mix and compare with the true voice."""
    song = demo_song()
    files = [path for _, path in song.stems]
    options.method = "latent"
    voice_path = options.output.with_name(f"{options.output.stem} - voice{options.output.suffix}")
    receipt = _begin(options, files, verb="demo")
    io.check_output(voice_path, files)
    streams = dict(zip((name for name, _ in song.stems), import_streams(console, files), strict=True))
    rate = streams[song.voice].ref.sample_rate
    project = Project(
        sample_rate=rate,
        tracks=tuple(_track(stream, rate, name=name) for name, stream in streams.items()),
        tempo=song.tempo,
        beats_per_bar=song.beats_per_bar,
        codec_id=_codec(options),
    )
    mixed = _export(options, console, None, project, _request(options, files))
    others = [stream for name, stream in streams.items() if name != song.voice]
    project, target = _separation(options, [*import_streams(console, [options.output]), *others])
    request = replace(_request(options, files), path=voice_path, track_ids=(target,))
    found = _export(options, console, None, project, request)
    result = {}
    if options.rate in (None, rate):
        result["voice_snr_db"] = snr_db(io.read(voice_path)[0], io.read(streams[song.voice].ref.path)[0])
        console.result(f"the voice that was taken out: {result['voice_snr_db']:.1f} dB SNR")
    facts = {**mixed, "outputs": [*mixed["outputs"], *found["outputs"]]}
    receipt.write(**facts, **result)


def render(options: argparse.Namespace, console: Console) -> None:
    """Write the mix of a project, and its stems."""
    project = serialize.load(options.project)
    files = [Path(clip.source.path) for clip in project.clips]
    receipt = _begin(options, [*files, options.project], verb="render")
    if options.codec is not None:
        project = replace(project, codec_id=options.codec)
    start, stop = options.range or (0.0, None)
    chosen = (
        units.seconds_to_samples(start, project.sample_rate),
        project.length if stop is None else units.seconds_to_samples(stop, project.sample_rate),
    )
    request = with_export_options(
        replace(_request(options, files), range=chosen, stems_dir=options.stems), options
    )
    _export(options, console, receipt, project, request)


def _begin(options: argparse.Namespace, inputs: Sequence[Path], *, verb: str) -> Receipt:
    """Refuse what cannot end well before any work is done."""
    receipt = Receipt(options.receipt, verb=verb)
    receipt.check(options.output, *inputs)
    io.check_output(options.output, inputs)
    io.OutputFormat.from_path(options.output, options.depth or "24")
    registry.info(_codec(options))
    return receipt


def _codec(options: argparse.Namespace) -> str:
    return options.codec or registry.default_id()


def _track(stream: ImportedStream, rate: int, *, name: str | None = None) -> Track:
    """A track with all of a recording, from the start of the timeline on."""
    clip = whole_clip(stream.ref, start=0, rate=rate)
    # A single sample at a high rate must not vanish.
    return Track(name or stream.name, clips=(replace(clip, length=max(1, clip.length)),))


def _separation(options: argparse.Namespace, streams: Sequence[ImportedStream]) -> tuple[Project, str]:
    """A project with a mix, what is taken out of it, and the recipe; and the id of the recipe's track."""
    rate = streams[0].ref.sample_rate
    tracks = [_track(stream, rate) for stream in streams]
    terms = (RecipeTerm(tracks[0].id), *(RecipeTerm(track.id, -1) for track in tracks[1:]))
    result = Track("Result", recipe=Recipe(terms, options.method))
    project = Project(sample_rate=rate, tracks=(*tracks, result), codec_id=_codec(options))
    return project, result.id


def _decision(session: Session, project: Project, request: ExportRequest) -> Decision | None:
    """How a separation was made, and why."""
    for part in contributions(project, track_ids=request.track_ids):
        if isinstance(part.clip, Separation):
            return session.separators.get(part.clip, rate=project.sample_rate).decision
    return None


def _request(options: argparse.Namespace, inputs: Sequence[Path]) -> ExportRequest:
    return ExportRequest(options.output, output_format(options, inputs), sample_rate=options.rate)


def _export(
    options: argparse.Namespace,
    console: Console,
    receipt: Receipt | None,
    project: Project,
    request: ExportRequest,
) -> dict[str, Any]:
    """Render and write, tell what was written, and give the receipt its facts."""
    with closing(Session(project.codec_id, device=options.device, cache_dir=paths.cache_dir())) as session:
        written: tuple[ExportedFile, ...] = console.run(lambda: export(session, project, request))
        choice, info = session.choice, session.space.info
        decided = _decision(session, project, request)
        # That there is no GPU is news only for somebody who asked for one.
        fallback = session.space.fallback or (choice.reason if options.device != "auto" else None)
    if fallback:
        console.note(fallback)
    for file in written:
        console.result(describe(file, request.format))
        if file.remark:
            console.note(file.remark)
    inputs = [
        {**asdict(clip.source), "gain_db": track.gain_db, "sign": track.sign, "mute": track.mute}
        for track in project.tracks
        for clip in track.clips
    ]
    facts = {
        "codec": {"id": info.id, "fingerprint": info.fingerprint},
        "device": choice.device,
        "method": decided.method if decided else getattr(options, "method", "latent"),
        "reason": decided.reason if decided else "",
        "inputs": inputs,
        "outputs": [file_facts(file, request.format) for file in written],
    }
    if receipt is not None:
        receipt.write(**facts)
    return facts
