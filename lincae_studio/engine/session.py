"""A codec on a device with what it needs to render projects: owned by one thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from lincae_studio.engine.clip_latents import ClipLatents, Relatives
from lincae_studio.engine.media import MediaPool
from lincae_studio.engine.render import Renderer
from lincae_studio.engine.sounds import Separators

if TYPE_CHECKING:
    from lincae_studio.codec.device import DeviceChoice
    from lincae_studio.latent.algebra import LatentSpace
    from lincae_studio.latent.cache import LatentStore


class Session:
    """Loads a codec (which imports torch) and renders with it.

    Attributes:
        choice: the device in use and why
        space: the codec's latent space
        media: this thread's open files
        separators: the separations measured so far
    """

    def __init__(
        self,
        codec_id: str,
        *,
        device: str,
        cache_dir: Path,
        store: LatentStore | None = None,
        broken: Callable[[], None] = lambda: None,
    ) -> None:
        """`broken`: see `Renderer`.

        Raises ModelError for a codec that is not installed, DeviceError for no such device.
        """
        from lincae_studio.codec import device as devices
        from lincae_studio.codec import registry
        from lincae_studio.latent.algebra import LatentSpace

        registry.check_installed(codec_id)  # one that is not is told before torch is imported
        self.choice: DeviceChoice = devices.choose(device)
        # Moved by the space, which knows what to do when the device has no room for it.
        self.space: LatentSpace = LatentSpace(
            registry.load(codec_id, device="cpu"), device=self.choice.device
        )
        self.media = MediaPool(cache_dir)
        self.separators = Separators(
            self.space,
            lambda sound, start, frames, rate: self.media.read_sound(sound, start, frames, rate=rate),
        )
        self._store = store
        self._relatives: dict[int, Relatives] = {}
        self._broken = broken

    def latents(self, project_rate: int) -> ClipLatents:
        """Encoder of clips at a project's rate in Hz."""
        relatives = self._relatives.setdefault(project_rate, Relatives())
        return ClipLatents(
            self.space, self._store, self.media, project_rate=project_rate, relatives=relatives
        )

    def renderer(self, project_rate: int) -> Renderer:
        """Renderer of sums of clips at a project's rate in Hz."""
        return Renderer(
            self.space,
            self.latents(project_rate),
            self.media,
            self.separators,
            project_rate=project_rate,
            broken=self._broken,
        )

    def close(self) -> None:
        """Close the open files."""
        self.media.close()
