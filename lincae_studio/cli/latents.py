"""The verbs that keep latents in files: encode and decode."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing

import numpy as np

from lincae_studio import paths, units
from lincae_studio.audio import io
from lincae_studio.audio.loudness import LoudnessMeter
from lincae_studio.audio.resample import StreamResampler
from lincae_studio.cli.console import Console, Receipt
from lincae_studio.cli.files import describe, import_streams
from lincae_studio.codec import grid, registry
from lincae_studio.engine.exporting import ExportedFile
from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.receipt import file_facts
from lincae_studio.engine.session import Session
from lincae_studio.errors import UsageError
from lincae_studio.latent.files import SUFFIX, LatentFile, LatentFileInfo, load_latents, save_latents


def encode(options: argparse.Namespace, console: Console) -> None:
    """Write the recentred latents of a recording."""
    receipt = Receipt(options.receipt, verb="encode")
    receipt.check(options.output, options.audio)
    io.check_output(options.output, [options.audio])
    if options.output.suffix.lower() != SUFFIX:
        raise UsageError(f"{options.output.name} should end in {SUFFIX}; latents are written in that format.")
    codec = registry.info(options.codec or registry.default_id())
    [stream] = import_streams(console, [options.audio])
    ref = stream.ref
    rate = codec.sample_rate or options.rate or ref.sample_rate
    if options.rate not in (None, rate):
        raise UsageError(f"{codec.name} works at {rate} Hz; leave --rate out.")
    samples = max(1, units.rescale_samples(ref.frames, ref.sample_rate, rate))
    first, last = grid.frames_reached(codec, 0, samples)
    info = LatentFileInfo(
        codec=codec.id,
        fingerprint=codec.fingerprint,
        sample_rate=rate,
        hop=codec.hop,
        start_frame=first,
        samples=samples,
        channels=ref.channels,
        latent_channels=codec.latent_channels,
        frames=last - first,
    )
    with closing(Session(codec.id, device=options.device, cache_dir=paths.cache_dir())) as session:
        read = session.media.source(ref, rate)
        blocks = grid.encode_all(session.space, read, start_sample=0, stop_sample=samples)
        label = f"Encoding {options.audio.name}"
        save_latents(options.output, _watched(blocks, console, total=info.frames, label=label), info=info)
        device = session.choice.device
    size = options.output.stat().st_size
    console.result(
        f"{options.output}: {info.frames} frames of {info.latent_channels} at {rate / info.hop:.2f} Hz, "
        f"{'mono' if info.channels == 1 else 'stereo'}, {size / 1e6:.1f} MB"
    )
    receipt.write(
        codec={"id": codec.id, "fingerprint": codec.fingerprint},
        device=device,
        inputs=[{"path": ref.path, "sha256": ref.sha256, "frames": ref.frames, "channels": ref.channels}],
        outputs=[
            {
                "path": options.output.absolute(),
                "frames": info.frames,
                "start_frame": first,
                "samples": samples,
                "sample_rate": rate,
                "channels": info.channels,
            }
        ],
    )


def decode(options: argparse.Namespace, console: Console) -> None:
    """Make audio of a file of latents, at the rate they were made at unless --rate says otherwise."""
    receipt = Receipt(options.receipt, verb="decode")
    receipt.check(options.output, options.latents)
    io.check_output(options.output, [options.latents])
    format = io.OutputFormat.from_path(options.output, options.depth or "24")
    file = load_latents(options.latents)
    codec = registry.info(options.codec or file.info.codec)
    file.check(codec)
    rate = options.rate or file.info.sample_rate
    frames = max(1, units.rescale_samples(file.info.samples, file.info.sample_rate, rate))
    with closing(Session(codec.id, device=options.device, cache_dir=paths.cache_dir())) as session:
        meter = LoudnessMeter(rate, file.info.channels)
        label = f"Decoding {options.latents.name}"
        audio = _watched(_decoded(session, file, rate), console, total=frames, label=label)
        report = io.write(
            options.output,
            _metered(audio, meter),
            sample_rate=rate,
            channels=file.info.channels,
            frames=frames,
            format=format,
        )
        device = session.choice.device
    result = ExportedFile(
        options.output,
        rate,
        file.info.channels,
        report.frames,
        units.gain_to_db(report.peak),
        meter.integrated,
    )
    console.result(describe(result, format))
    receipt.write(
        codec={"id": codec.id, "fingerprint": codec.fingerprint},
        device=device,
        inputs=[{"path": options.latents.absolute(), "frames": file.info.frames}],
        outputs=[file_facts(result, format)],
    )


def _decoded(session: Session, file: LatentFile, rate: int) -> Iterator[np.ndarray]:
    info = file.info
    blocks = grid.decode_all(session.space, file.read, start_sample=0, stop_sample=info.samples)
    if rate == info.sample_rate:
        yield from blocks
        return
    resampler = StreamResampler(info.sample_rate, rate, info.channels)
    done = 0
    for block in blocks:
        done += block.shape[1]
        yield resampler.process(block, last=done == info.samples)


def _watched(
    blocks: Iterator[np.ndarray], console: Console, *, total: int, label: str
) -> Iterator[np.ndarray]:
    """The same blocks, their last axis counted on the progress line."""
    done = 0
    for block in blocks:
        done += block.shape[-1]
        console.progress(Progress(done, total, label))
        yield block


def _metered(blocks: Iterator[np.ndarray], meter: LoudnessMeter) -> Iterator[np.ndarray]:
    for block in blocks:
        meter.feed(block)
        yield block
