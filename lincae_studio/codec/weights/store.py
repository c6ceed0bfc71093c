"""Installed models: where they lie, whether they are what was installed, loading and removing them.

A model is a folder `models/<id>` with the converted weights and a record of where they came from and of
their checksums. Nothing here imports torch before a model is loaded.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import IO, Literal

from lincae_studio import paths
from lincae_studio.codec.base import Codec, CodecInfo
from lincae_studio.codec.weights import formats, work
from lincae_studio.codec.weights.catalogue import CATALOGUE, KnownModel, known
from lincae_studio.codec.weights.work import Steps
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

MODEL_FILE = "model.safetensors"
RECORD_FILE = "record.json"
_FORMAT = "lincae-studio model record 1"
_WORKING = ".part-"
_KNOWN_BAD = 0


@dataclass(frozen=True, slots=True)
class Record:
    """Where an installed model came from, and what it has to be from then on.

    Attributes:
        source: address or file it came from
        source_sha256: of the checkpoint as it was published
        sha256: of the installed file
        mtime_ns: when the installed file was written; one that is older or newer is checked again; 0 when
            it was found to be another one
        compared_with: what the checkpoint's checksum was compared with at installation: one that is known
            here, one that the hub announced, that of an earlier installation, or nothing
        revision: the hub's commit
    """

    source: str
    source_sha256: str
    sha256: str
    size_bytes: int
    mtime_ns: int
    compared_with: Literal["known", "hub", "earlier", "nothing"]
    revision: str | None = None

    def save(self, path: Path) -> None:
        """Write to a file, safely on disk when this returns."""
        with path.open("w", encoding="utf-8") as file:
            json.dump({"format": _FORMAT, **asdict(self)}, file, indent=2)
            file.flush()
            os.fsync(file.fileno())


@dataclass(frozen=True, slots=True)
class ModelState:
    """A model of the catalogue on this machine.

    Attributes:
        info: of the codec; its fingerprint is only meant where the model is installed
        record: None when it is not installed, or damaged
        problem: why it cannot be used although it is there, in a sentence
    """

    model: KnownModel
    info: CodecInfo
    path: Path
    record: Record | None = None
    problem: str = ""

    @property
    def installed(self) -> bool:
        return self.record is not None


def models_dir() -> Path:
    """Folder of all models."""
    return paths.data_dir() / "models"


def folder(model_id: str) -> Path:
    """Folder of an installed model."""
    return models_dir() / known(model_id).id


def downloads(model_id: str) -> Path:
    """Folder of a download that has begun."""
    return models_dir() / ".downloads" / known(model_id).id


def states() -> tuple[ModelState, ...]:
    """Every model of the catalogue."""
    return tuple(map(state, CATALOGUE))


def state(model_id: str) -> ModelState:
    """A model of the catalogue on this machine; `ModelError` when it is not in the catalogue."""
    model, path = known(model_id), folder(model_id) / MODEL_FILE
    try:
        stat = path.stat()
    except OSError:
        return ModelState(model, _expected_info(model), path)
    try:
        info = _header(path, stat.st_mtime_ns, stat.st_size).info
        record = _record(path.with_name(RECORD_FILE))
        if info.id != model_id:
            raise ModelError(
                tr(
                    "{path} is the model {name}; install {other} again.",
                    path=path,
                    name=info.name,
                    other=model.name,
                )
            )
    except ModelError as error:
        return ModelState(model, _expected_info(model), path, problem=str(error))
    if record.mtime_ns == _KNOWN_BAD:
        return ModelState(model, info, path, problem=_changed(model))
    return ModelState(model, info, path, record)


def partial_bytes(model_id: str) -> int:
    """How much has arrived of a download that has begun and not ended."""
    with suppress(OSError):
        files = [path for path in downloads(model_id).rglob("*") if path.is_file()]
        return sum(file.stat().st_size for file in files if file.suffix != ".json")
    return 0


def earlier_record(model_id: str) -> Record | None:
    """Record of the model that is installed, be its file damaged or not; None when there is none."""
    try:
        return _record(folder(model_id) / RECORD_FILE)
    except ModelError:
        return None


def check_installed(model_id: str) -> tuple[Path, Record]:
    """File and record of an installed model; `ModelError` when it is not installed or damaged."""
    found = state(model_id)
    if found.record is None:
        model = found.model
        raise ModelError(
            found.problem
            or tr(
                "The model {name} is not installed: run lincae-studio models install {id}, or import it "
                "from a file.",
                name=model.name,
                id=model.id,
            )
        )
    return found.path, found.record


def load(model_id: str, *, device: str) -> Codec:
    """An installed model on a torch device; imports torch.

    `ModelError` when it is not installed, or not what was installed.
    """
    path, record = check_installed(model_id)
    stat = path.stat()
    if (stat.st_size, stat.st_mtime_ns) != (record.size_bytes, record.mtime_ns):
        for _ in verify(model_id):  # touched since: only the checksum tells whether it is still the same
            pass
    return formats.load(formats.read_header(path), device=device)


def verify(model_id: str) -> Steps[Record]:
    """The record of a model whose file is what was installed.

    `ModelError` when it is not; from then on it is not loaded before it was installed again, or verified.
    """
    model, path = known(model_id), folder(model_id) / MODEL_FILE
    record = earlier_record(model_id)
    if record is None or not path.exists():
        record = check_installed(model_id)[1]
    try:
        sha256 = yield from work.sha256(path, label=tr("Verifying {name}", name=model.name))
        found = replace(record, mtime_ns=path.stat().st_mtime_ns if sha256 == record.sha256 else _KNOWN_BAD)
        if found != record:
            found.save(path.with_name(RECORD_FILE))
    except OSError as error:
        raise ModelError(
            tr(
                "{name} could not be verified ({path}: {reason}): install it again.",
                name=model.name,
                path=path,
                reason=error.strerror,
            )
        ) from error
    if sha256 != record.sha256:
        raise ModelError(_changed(model))
    return check_installed(model_id)[1]


def _changed(model: KnownModel) -> str:
    return tr(
        "The model {name} is not what was installed (its SHA-256 is another one): install or import it "
        "again.",
        name=model.name,
    )


def remove(model_id: str) -> None:
    """Delete a model, what was downloaded of it, and its record. `ModelError` when there is nothing."""
    model, target, arrived = known(model_id), folder(model_id), downloads(model_id)
    with exclusive(model):
        if not (target.exists() or arrived.exists()):
            raise ModelError(
                tr("The model {name} is not installed, so there is nothing to remove.", name=model.name)
            )
        try:
            shutil.rmtree(arrived, ignore_errors=True)
            if target.exists():
                # Renamed first, so that no half of it is ever taken for a model.
                doomed = Path(tempfile.mkdtemp(dir=models_dir(), prefix=_WORKING))
                target.rename(doomed / model.id)
                shutil.rmtree(doomed)
        except OSError as error:
            raise ModelError(
                tr(
                    "{target} could not be removed ({reason}): close what uses it and try again.",
                    target=target,
                    reason=error.strerror,
                )
            ) from error


@contextmanager
def exclusive(model: KnownModel) -> Iterator[None]:
    """Keep other threads and programs from installing or removing the same model."""
    with writing(models_dir()):
        (models_dir() / ".locks").mkdir(parents=True, exist_ok=True)
        lock = (models_dir() / ".locks" / model.id).open("a+b")
    with lock:
        if not _lock(lock):
            raise ModelError(
                tr("{name} is being installed already; wait until that has ended.", name=model.name)
            )
        yield  # closing the file unlocks it


@contextmanager
def working_folder() -> Iterator[Path]:
    """A new folder beside the models, deleted in the end with what is left in it."""
    path = make_working_folder()
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def make_working_folder() -> Path:
    """A new folder beside the models; those that a killed program left are deleted when they are old."""
    with writing(models_dir()):
        models_dir().mkdir(parents=True, exist_ok=True)
        path = Path(tempfile.mkdtemp(dir=models_dir(), prefix=_WORKING))
    for old in models_dir().glob(f"{_WORKING}*"):
        with suppress(OSError):
            if path.stat().st_mtime - old.stat().st_mtime > 24 * 3600:
                shutil.rmtree(old, ignore_errors=True)
    return path


def place(made: Path, model: KnownModel) -> Path:
    """Put a finished folder in the place of a model, at once; what was there goes."""
    target = folder(model.id)
    with writing(target), working_folder() as aside:
        if target.exists():
            target.rename(aside / model.id)
        try:
            made.rename(target)
        except OSError:
            if (aside / model.id).exists():
                (aside / model.id).rename(target)
            raise
    return target / MODEL_FILE


@contextmanager
def writing(where: Path) -> Iterator[None]:
    """Turn what keeps a folder from being written into a sentence, a `ModelError`."""
    try:
        yield
    except OSError as error:
        raise ModelError(
            tr(
                "The model folder {where} cannot be written ({reason}): make room or check its permissions.",
                where=where,
                reason=error.strerror or error,
            )
        ) from error


def _lock(file: IO[bytes]) -> bool:
    """Lock a file until it is closed; whether nobody else has."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@cache
def _expected_info(model: KnownModel) -> CodecInfo:
    """Constants of a model that is not installed."""
    return formats.expected_info(model.published)


@lru_cache(maxsize=16)
def _header(path: Path, mtime_ns: int, size: int) -> formats.Converted:
    """What a model file says of itself, read again when the file is another one."""
    return formats.read_header(path)


def _record(path: Path) -> Record:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content.pop("format") != _FORMAT:
            raise ValueError("another format")
        return Record(**content)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ModelError(
            tr(
                "{folder} has no record of its checksum: install or import the model again.",
                folder=path.parent,
            )
        ) from error
