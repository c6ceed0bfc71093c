"""Making a model of what the user downloaded elsewhere: a folder, a file or an archive."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lincae_studio.codec import baselines, stable_audio
from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel
from lincae_studio.codec.weights import archive, formats, store
from lincae_studio.codec.weights.catalogue import CATALOGUE, KnownModel, known
from lincae_studio.codec.weights.install import LIMIT_BYTES, Convert, check_room, converter, put_in_place
from lincae_studio.codec.weights.store import Record
from lincae_studio.codec.weights.work import Steps
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

_CHECKPOINT = "autoencoder_inference_model_last.pth"
_FILE_NAMES = frozenset(Path(name).name for model in CATALOGUE.values() for name in model.files)
_WANTED = _FILE_NAMES | {store.MODEL_FILE}
FILE_SUFFIXES = (".pth", ".pt", ".safetensors", *archive.SUFFIXES)


@dataclass(frozen=True, slots=True)
class _Found:
    """A model, what makes it, and the bytes it is made of."""

    model: KnownModel
    convert: Convert
    size_bytes: int


def import_model(path: Path, *, model_id: str | None = None) -> Steps[tuple[KnownModel, Record]]:
    """Install a model from a folder or file; the files are only read.

    Understood are a published folder, `{hash}_weights`, or one that holds it (also the cache of the hub's
    own tools), Music2Latent's checkpoint, Stable Audio Open's folder or the `vae` folder in it, a model file
    of another installation of the studio, and a ZIP or TAR archive of these. `model_id` says which model it
    is where the names do not.

    `ModelError` when it is none of these, damaged, or not the model that was installed before.
    """
    path = Path(os.path.abspath(path))
    if model_id is not None:
        known(model_id)
    if not path.exists():
        raise ModelError(
            tr("{path} does not exist; choose the folder or file that was downloaded.", path=path)
        )
    if path.is_file() and not os.access(path, os.R_OK):
        raise ModelError(tr("{path} may not be read; check its permissions.", path=path))
    if not (path.is_file() and archive.is_archive(path)):
        return (yield from _import_found(_find(path, model_id), path))
    with store.working_folder() as unpacked:
        with store.writing(unpacked):
            yield from archive.extract(path, unpacked, wanted=_WANTED, limit_bytes=LIMIT_BYTES)
        inner = [unpacked, *(item for item in sorted(unpacked.iterdir()) if item.is_dir())]
        return (yield from _import_found(_find_any(inner, model_id, shown=path), path))


def _import_found(found: _Found, path: Path) -> Steps[tuple[KnownModel, Record]]:
    with store.exclusive(found.model):
        check_room(found.model, found.size_bytes)
        record = yield from put_in_place(found.model, found.convert, source=str(path))
    return found.model, record


def _find(path: Path, model_id: str | None) -> _Found:
    if path.is_dir():
        return _find_any([path, *sorted((path / "snapshots").glob("*"))], model_id, shown=path)
    if path.suffix.lower() == ".safetensors" and path.name not in _FILE_NAMES:
        return _converted(path, model_id)
    if path.name in _FILE_NAMES and path.name != baselines.MUSIC2LATENT_FILE:
        return _find_any([path.parent], model_id, shown=path.parent)
    if path.suffix.lower() in (".pt", ".pth") and model_id in (None, baselines.MUSIC2LATENT.id):
        return _music2latent(path)
    raise ModelError(tr("{name} is no model; choose the folder or file as it was published.", name=path.name))


def _find_any(folders: list[Path], model_id: str | None, *, shown: Path) -> _Found:
    """The one model that these folders hold."""
    found = {item.model.id: item for folder in folders for item in _models_in(folder)}
    if model_id is not None and model_id in found:
        return found[model_id]
    if model_id is None and len(found) == 1:
        return next(iter(found.values()))
    names = ", ".join(found)
    if model_id is None and found:
        raise ModelError(
            tr("{shown} holds several models; say which one to import: {names}.", shown=shown, names=names)
        )
    if found:
        raise ModelError(
            tr(
                "{shown} holds {names}, not {model_id}; choose another folder.",
                shown=shown,
                names=names,
                model_id=model_id,
            )
        )
    bare = next((folder for folder in folders if (folder / _CHECKPOINT).is_file()), None)
    family = [item.id for item in CATALOGUE.values() if item.published.weights_hash]
    if bare is not None and model_id in family:
        return _published(known(str(model_id)), bare)
    if bare is not None and model_id is None:
        raise ModelError(
            tr(
                "{shown} does not say which model it is; name one of: {family}.",
                shown=shown,
                family=", ".join(family),
            )
        )
    raise ModelError(tr("No model was found in {shown}; choose the folder as it was published.", shown=shown))


def _models_in(folder: Path) -> Iterator[_Found]:
    for model in CATALOGUE.values():
        name = f"{model.published.weights_hash}_weights"
        for candidate in (folder, folder / name):
            if model.published.weights_hash and candidate.name == name and candidate.is_dir():
                yield _published(model, candidate)
    for candidate in (folder, folder / "vae"):
        weights = candidate / stable_audio.WEIGHTS_FILE
        if weights.is_file():
            known_as = known(stable_audio.STABLE_AUDIO.id)
            yield _Found(known_as, converter(known_as, candidate), weights.stat().st_size)
    if (folder / baselines.MUSIC2LATENT_FILE).is_file():
        yield _music2latent(folder / baselines.MUSIC2LATENT_FILE)
    if (folder / store.MODEL_FILE).is_file():
        yield _converted(folder / store.MODEL_FILE, None)


def _published(model: KnownModel, folder: Path) -> _Found:
    path = folder / _CHECKPOINT
    return _Found(model, converter(model, folder), path.stat().st_size if path.is_file() else 0)


def _music2latent(path: Path) -> _Found:
    def convert(target: Path) -> ConvertedModel:
        return baselines.convert_music2latent(path, target)

    return _Found(known(baselines.MUSIC2LATENT.id), convert, path.stat().st_size)


def _converted(path: Path, model_id: str | None) -> _Found:
    found = formats.read_header(path).published
    if model_id not in (None, found.id):
        raise ModelError(
            tr(
                "{name} is the model {id}, not {model_id}; choose another file.",
                name=path.name,
                id=found.id,
                model_id=model_id,
            )
        )

    def convert(target: Path) -> formats.Converted:
        shutil.copyfile(path, target)
        copied = formats.read_header(target)
        formats.load(copied, device="cpu")  # every tensor is checked against the config
        return copied

    return _Found(known(found.id), convert, path.stat().st_size)
