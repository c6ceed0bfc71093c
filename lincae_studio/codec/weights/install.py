"""Downloading models from the hub or a mirror, and putting into place what was made of a checkpoint."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlsplit

from lincae_studio.codec import baselines, stable_audio
from lincae_studio.codec.lin_cae import checkpoint
from lincae_studio.codec.weights import download, store, work
from lincae_studio.codec.weights.catalogue import HUB, KnownModel, known
from lincae_studio.codec.weights.download import Origin, Patience
from lincae_studio.codec.weights.formats import Converted
from lincae_studio.codec.weights.store import Record
from lincae_studio.codec.weights.work import Step, Steps
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

# A checkpoint may hold more than the weights in use, but nothing near this.
LIMIT_BYTES = 4 << 30
_SPARE_BYTES = 64 << 20
_DISK_TROUBLE = {errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO}
# Shares of the whole: nearly all of an installation is the download.
_DOWNLOADED, _CHECKED, _CONVERTED = 0.9, 0.92, 0.98

Convert = Callable[[Path], Converted]
"""Writes a converted model to the path it is given."""


def default_mirror() -> str:
    """Where models come from unless another mirror is named.

    `LINCAE_STUDIO_MIRROR`, or `HF_ENDPOINT` as the hub's own tools have it, goes before the hub.
    """
    return os.environ.get("LINCAE_STUDIO_MIRROR") or os.environ.get("HF_ENDPOINT") or HUB


def check_mirror(address: str) -> str:
    """A mirror's address without a slash at its end; `ModelError` when it is none.

    >>> check_mirror("https://huggingface.co/")
    'https://huggingface.co'
    """
    address = address.strip()
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    plain = address.isascii() and address.isprintable() and not set(" ?#@") & set(address)
    if not (usable and plain):
        raise ModelError(
            tr(
                "'{address}' is not the address of a mirror; give one such as {hub}.",
                address=address,
                hub=HUB,
            )
        )
    return address.rstrip("/")


def install(model_id: str, *, mirror: str = "", patience: Patience | None = None) -> Steps[Record]:
    """Download a model from `mirror`, check and convert it, and put it into its place.

    The result is its record. `ModelError` says what stands in the way. Stopped, it leaves what has arrived
    for next time; a model that was installed before stays until the new one is complete.
    """
    model = known(model_id)
    address = check_mirror(mirror or default_mirror())
    with store.exclusive(model):
        folder = store.downloads(model_id)
        origin = yield from _download(model, address, folder, patience or Patience())
        try:
            arrived = folder / model.files[0]
            label = tr("Checking {name}", name=model.name)
            sha256 = yield from work.sha256(arrived, label=label, start=_DOWNLOADED, stop=_CHECKED)
            compare(model, sha256, announced=origin.sha256)
            record = yield from put_in_place(
                model, converter(model, arrived.parent), source=origin.url, origin=origin
            )
        except ModelError as error:
            # Wrong or damaged: it is of no use, and the next attempt has to start afresh. Not so where it
            # is the disk that made trouble.
            if getattr(error.__cause__, "errno", None) not in _DISK_TROUBLE:
                shutil.rmtree(folder, ignore_errors=True)
            raise
        shutil.rmtree(folder, ignore_errors=True)
        return record


def converter(model: KnownModel, folder: Path) -> Convert:
    """What makes a model of the folder of its published files."""
    if model.id == baselines.MUSIC2LATENT.id:
        return lambda target: baselines.convert_music2latent(folder, target)
    if model.id == stable_audio.STABLE_AUDIO.id:
        return lambda target: stable_audio.convert(folder, target)
    return lambda target: checkpoint.convert(folder, target, model_id=model.id)


def put_in_place(
    model: KnownModel, convert: Convert, *, source: str, origin: Origin | None = None
) -> Steps[Record]:
    """Convert a checkpoint, record its checksums and make it the installed model, at once or not at all.

    `ModelError` when the checkpoint is wrong, or not the one that was installed before.
    """
    working = store.make_working_folder()

    def clean() -> None:
        shutil.rmtree(working, ignore_errors=True)

    try:
        made = working / model.id
        made.mkdir()
        path = made / store.MODEL_FILE
        step = Step(_CHECKED, tr("Converting {name}", name=model.name))
        converted = yield from work.in_thread(lambda: convert(path), step, abandoned=clean)
        if converted.published.id != model.id:
            raise ModelError(
                tr(
                    "{source} is the model {name}, not {other}.",
                    source=source,
                    name=converted.published.name,
                    other=model.name,
                )
            )
        announced = origin.sha256 if origin else None
        compared = compare(model, converted.source_sha256, announced=announced)
        label = tr("Checking {name}", name=model.name)
        sha256 = yield from work.sha256(path, label=label, start=_CONVERTED, stop=1.0)
        stat = path.stat()
        record = Record(
            source=source,
            source_sha256=converted.source_sha256,
            sha256=sha256,
            size_bytes=stat.st_size,
            mtime_ns=stat.st_mtime_ns,
            compared_with=compared,
            revision=origin.revision if origin else None,
        )
        with store.writing(made):
            record.save(made / store.RECORD_FILE)
        store.place(made, model)
        return record
    finally:
        clean()


def compare(
    model: KnownModel, sha256: str, *, announced: str | None = None
) -> Literal["known", "hub", "earlier", "nothing"]:
    """What a checkpoint's SHA-256 was found equal to; `ModelError` when it differs from what it has to be."""
    earlier = store.earlier_record(model.id)
    if earlier is not None and earlier.source_sha256 != sha256:
        raise ModelError(
            tr(
                "This is not the {name} that was installed before (its SHA-256 is {sha256}… instead of "
                "{source_sha256}…): remove the installed one first if you trust the new one.",
                name=model.name,
                sha256=sha256[:12],
                source_sha256=earlier.source_sha256[:12],
            )
        )
    published = tr(
        "What arrived is not the {name} that its authors published (its SHA-256 is {found}… instead of "
        "{expected}…): try again, or choose another mirror."
    )
    promised = tr(
        "What arrived is not the {name} that the hub announced (its SHA-256 is {found}… instead of "
        "{expected}…): try again, or choose another mirror."
    )
    for expected, sentence in ((model.sha256, published), (announced, promised)):
        if expected not in (None, sha256):
            raise ModelError(sentence.format(name=model.name, found=sha256[:12], expected=str(expected)[:12]))
    if model.sha256 is not None:
        return "known"
    if announced is not None:
        return "hub"
    return "nothing" if earlier is None else "earlier"


def check_room(model: KnownModel, needed: int) -> None:
    """`ModelError` when there is no room for `needed` more bytes beside the models."""
    folder = store.models_dir()
    with store.writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if free < needed + _SPARE_BYTES:
        raise ModelError(
            tr(
                "{name} needs {needed:.0f} MB in {folder}, where {free:.0f} MB are free: make room there.",
                name=model.name,
                needed=(needed + _SPARE_BYTES) / 1e6,
                folder=folder,
                free=free / 1e6,
            )
        )


def _download(model: KnownModel, mirror: str, folder: Path, patience: Patience) -> Steps[Origin]:
    """Fetch what a model is made of; what the server said about its checkpoint."""
    origins = []
    # The checkpoint is the first of the files, and comes last: of a mirror without the small ones it would be
    # fetched in vain.
    for number, name in enumerate(reversed(model.files), 1):
        target = folder / name
        with store.writing(folder):
            target.parent.mkdir(parents=True, exist_ok=True)
        last = number == len(model.files)

        def admit(remaining: int, last: bool = last) -> None:
            # What is downloaded and what is made of it lie beside each other for a moment.
            check_room(model, remaining + (model.download_bytes if last else 0))

        steps = download.fetch(
            f"{mirror}/{model.repository}/resolve/main/{quote(name)}",
            target,
            name=model.name,
            limit_bytes=LIMIT_BYTES if last else 1 << 20,
            admit=admit,
            patience=patience,
        )
        while True:
            try:
                received = next(steps)
            except StopIteration as stop:
                origins.append(stop.value)
                break
            yield _download_step(model, received, last=last)
    return origins[-1]


def _download_step(model: KnownModel, received: download.Received, *, last: bool) -> Step:
    label = tr("Downloading {name}", name=model.name)
    if not last:
        return Step(0.0, label)
    done, total = received.done, received.total
    fraction = min(1.0, done / (total or max(model.download_bytes, 2 * done)))
    bytes_done = (
        tr("{done:.1f} of {total:.1f} MB", done=done / 1e6, total=total / 1e6)
        if total
        else tr("{done:.1f} MB", done=done / 1e6)
    )
    return Step(_DOWNLOADED * fraction, f"{label}: {bytes_done}", received.seconds_left)
