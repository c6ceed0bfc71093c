"""The caches on disk: how much they take, and giving it back."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Generator
from pathlib import Path

from lincae_studio.engine.jobs import Progress
from lincae_studio.engine.render_cache import RenderCache
from lincae_studio.latent.cache import LatentStore

_FOLDERS = ("media", "peaks", "pictures")


def size_bytes(cache_dir: Path, store: LatentStore) -> int:
    """Disk space taken by latents, waveforms, spectrograms and decoded media."""
    folders = (cache_dir / name for name in _FOLDERS)
    files = [path for folder in folders if folder.is_dir() for path in folder.iterdir()]
    return store.size_bytes() + sum(path.stat().st_size for path in files if path.exists())


def clear(
    cache_dir: Path, store: LatentStore, renders: RenderCache, *, peaks: Collection[str]
) -> Generator[Progress, None, None]:
    """Delete everything that can be made again, except the waveforms whose file names are in `peaks`."""
    store.clear()
    renders.clear()
    yield Progress(1, 2)
    for path in (cache_dir / "peaks").glob("*"):
        if path.name not in peaks:
            path.unlink(missing_ok=True)
    for name in ("media", "pictures"):
        shutil.rmtree(cache_dir / name, ignore_errors=True)
