"""The published models that can be downloaded. Does not import torch."""

from __future__ import annotations

from dataclasses import dataclass

from lincae_studio.codec import stable_audio
from lincae_studio.codec.baselines import (
    MUSIC2LATENT,
    MUSIC2LATENT_FILE,
    MUSIC2LATENT_HUB_REPOSITORY,
)
from lincae_studio.codec.lin_cae.config import HUB_REPOSITORY, PUBLISHED, PublishedModel
from lincae_studio.errors import ModelError
from lincae_studio.wording import tr

HUB = "https://huggingface.co"

# 58.2 million float32 weights; the server says how many bytes it really is.
_ABOUT_BYTES = 233_000_000


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model whose weights its authors publish on a hub.

    Attributes:
        repository: owner and name on the hub
        files: paths in the repository, the checkpoint first
        commercial: whether its licence allows commercial use
        download_bytes: about how much is downloaded
        sha256: of the checkpoint, hexadecimal; None: not known here. Then it is compared with what the hub
            announces, and what was installed first is what counts from then on.
    """

    published: PublishedModel
    repository: str
    files: tuple[str, ...]
    commercial: bool
    download_bytes: int = _ABOUT_BYTES
    sha256: str | None = None

    @property
    def id(self) -> str:
        return self.published.id

    @property
    def name(self) -> str:
        return self.published.name

    @property
    def licence(self) -> str:
        return self.published.licence

    @property
    def source(self) -> str:
        """Where it is published, for the user."""
        return f"{HUB.removeprefix('https://')}/{self.repository}"


_FAMILY = [KnownModel(model, HUB_REPOSITORY, model.files, commercial=True) for model in PUBLISHED.values()]
_STABLE_AUDIO = KnownModel(
    stable_audio.STABLE_AUDIO,
    stable_audio.HUB_REPOSITORY,
    stable_audio.FILES,
    commercial=False,
    download_bytes=stable_audio.DOWNLOAD_BYTES,
)
_MUSIC2LATENT = KnownModel(MUSIC2LATENT, MUSIC2LATENT_HUB_REPOSITORY, (MUSIC2LATENT_FILE,), commercial=False)
CATALOGUE = {model.id: model for model in (*_FAMILY, _MUSIC2LATENT, _STABLE_AUDIO)}


def known(model_id: str) -> KnownModel:
    """A model of the catalogue; `ModelError` when there is none of this name.

    >>> known("lin-cae").commercial, known("music2latent").commercial
    (True, False)
    """
    if model_id not in CATALOGUE:
        names = ", ".join(CATALOGUE)
        raise ModelError(
            tr(
                "There is no model '{model_id}' to install; choose one of: {names}.",
                model_id=model_id,
                names=names,
            )
        )
    return CATALOGUE[model_id]
