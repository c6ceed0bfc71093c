"""The verb `models`: which there are, where they lie, and getting, checking and removing them."""

from __future__ import annotations

import argparse
from functools import partial

from lincae_studio import paths
from lincae_studio.cli.console import Console
from lincae_studio.codec import registry
from lincae_studio.codec.weights import store
from lincae_studio.codec.weights.catalogue import KnownModel, known
from lincae_studio.codec.weights.store import Record
from lincae_studio.engine import model_jobs
from lincae_studio.errors import ModelError

_COMPARED = {
    "known": "it is the one its authors published",
    "hub": "it is the one the hub announced",
    "earlier": "it is the one that was installed before",
    "nothing": "none was published to compare it with, so it is recorded and counts from now on",
}


def models(options: argparse.Namespace, console: Console) -> None:
    """Carry out one of the actions."""
    _ACTIONS[options.action](options, console)


def _list(options: argparse.Namespace, console: Console) -> None:
    rows = [("ID", "NAME", "STATE", "SIZE", "RATE", "HOP", "COMPRESSION", "LICENCE", "SOURCE", "PATH")]
    problems = {state.model.id: state.problem for state in store.states() if state.problem}
    for entry in registry.entries():
        info = entry.info
        state = "installed" if entry.installed else "damaged" if info.id in problems else "not installed"
        if entry.size_bytes:
            size = f"{'' if entry.installed else 'about '}{entry.size_bytes / 1e6:.0f} MB"
        else:
            size = "−"
        rows.append(
            (
                info.id,
                info.name,
                f"{state}, default" if info.id == registry.default_id() else state,
                size,
                f"{info.sample_rate} Hz" if info.sample_rate else "any",
                str(info.hop),
                f"{info.compression:g}x",
                info.licence,
                entry.source,
                str(entry.path) if entry.path is not None and entry.path.exists() else "",
            )
        )
    console.table(rows)
    for problem in problems.values():
        console.note(problem)


def _where(options: argparse.Namespace, console: Console) -> None:
    console.result(f"models  {store.models_dir()}")
    console.result(f"cache   {paths.cache_dir()}")


def _install(options: argparse.Namespace, console: Console) -> None:
    model = known(options.id)
    try:
        record = console.run(lambda: model_jobs.install_model(model.id, mirror=options.mirror))
    except KeyboardInterrupt:
        kept = "what has arrived is kept, and installing again goes on from there"
        raise KeyboardInterrupt(f"interrupted; {kept}.") from None
    _tell_installed(console, model, record)


def _import(options: argparse.Namespace, console: Console) -> None:
    model, record = console.run(lambda: model_jobs.import_model(options.path, model_id=options.id))
    _tell_installed(console, model, record)


def _verify(options: argparse.Namespace, console: Console) -> None:
    chosen = [known(options.id).id] if options.id else [s.model.id for s in store.states() if s.path.exists()]
    if not chosen:
        raise ModelError("No model is installed, so there is nothing to verify; see models list.")
    verified, wrong = [], []
    for model_id in chosen:
        try:
            task = partial(model_jobs.verify_model, model_id)
            verified.append((model_id, console.run(task)))
        except ModelError as error:
            wrong.append(str(error))
    if wrong:
        raise ModelError(wrong[0] if len(wrong) == 1 else f"{len(wrong)} models are damaged: {wrong[0]}")
    for model_id, record in verified:
        console.result(f"{model_id}: verified, SHA-256 {record.sha256}")


def _remove(options: argparse.Namespace, console: Console) -> None:
    model = known(options.id)
    console.run(lambda: model_jobs.remove_model(model.id))
    console.result(f"{model.id}: removed")


_ACTIONS = {
    "list": _list,
    "where": _where,
    "install": _install,
    "import": _import,
    "verify": _verify,
    "remove": _remove,
}


def _tell_installed(console: Console, model: KnownModel, record: Record) -> None:
    path = store.state(model.id).path
    console.result(f"{model.id}: installed, {record.size_bytes / 1e6:.1f} MB, {path}")
    console.result(f"checkpoint SHA-256 {record.source_sha256}: {_COMPARED[record.compared_with]}")
    console.result(f"licence: {model.licence}")
