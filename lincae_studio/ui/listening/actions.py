"""What the user can do to compare by ear, for the window's table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lincae_studio.studio.comparison import Comparison
from lincae_studio.studio.hearing import Scrub, solo_only
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lincae_studio.studio.controller import Controller

WAYS = (
    ("latent", tr("Listen as latent"), "1", tr("compare decoded method"),
     tr("The sum is formed on latents and decoded.")),
    ("refined", tr("Listen as refined"), "2", tr("compare detail mask method"),
     tr("The latents steer the original recording.")),
    ("waveform", tr("Listen as waveform"), "3", tr("compare plain arithmetic method"),
     tr("Plain arithmetic on the recordings.")),
    ("original", tr("Listen to the original"), "4", tr("compare full mix reference"),
     tr("What the recipe starts from, for reference.")),
)  # fmt: skip


def specs(window: QWidget, controller: Controller) -> list[ActionSpec]:
    """Comparing at equal loudness, in the order of the keys, and the blind test."""
    comparison = Comparison.of(controller)

    def has_tracks() -> bool:
        return bool(controller.project.tracks)

    def has_recipe() -> bool:
        return comparison.subject_of_selection() is not None

    def heard(way: str) -> bool:
        if comparison.active:
            return comparison.heard == way
        track_id = comparison.subject_of_selection()
        recipe = controller.project.track(track_id).recipe if track_id else None
        return recipe is not None and recipe.method == way

    def solo() -> None:
        solo_only(controller, controller.selected_track_ids[0])

    def open_abx() -> None:
        from lincae_studio.ui.listening.abx_dialog import AbxDialog

        dialog = AbxDialog(window, controller)
        dialog.show()

    made = [
        ActionSpec(f"latent.method_{way}", text, lambda way=way: comparison.listen(way), "Latent", section=1,
                   shortcuts=(key,), keywords=keywords, hint=hint,
                   enabled=has_recipe if way in ("refined", "original") else has_tracks,
                   checked=lambda way=way: heard(way))
        for way, text, key, keywords, hint in WAYS
    ]  # fmt: skip
    scrub = Scrub.of(controller)
    return [
        ActionSpec("transport.scrub_back", tr("Scrub back"), lambda: scrub.step(-1), "Transport",
                   shortcuts=("J",), keywords=tr("jog shuttle hear"), enabled=has_tracks,
                   hint=tr("Plays a grain 50 ms earlier. Or drag on the ruler with Ctrl.")),
        ActionSpec("transport.scrub_forward", tr("Scrub forward"), lambda: scrub.step(1), "Transport",
                   shortcuts=("K",), keywords=tr("jog shuttle hear"), enabled=has_tracks,
                   hint=tr("Plays a grain 50 ms later. Or drag on the ruler with Ctrl.")),
        ActionSpec("track.solo_only", tr("Solo only this track"), solo, "Track", shortcuts=("Alt+S",),
                   keywords=tr("exclusive alone"), enabled=lambda: len(controller.selected_track_ids) == 1,
                   hint=tr("Or press S in the track's header with Ctrl or Alt.")),
        *made,
        ActionSpec("latent.compare_end", tr("Stop comparing"), comparison.end, "Latent", section=1,
                   shortcuts=("0",), keywords=tr("listen document mix"), enabled=lambda: comparison.active,
                   hint=tr("Plays the project again, with every track at its own level.")),
        ActionSpec("latent.abx", tr("Blind listening test..."), open_abx, "Latent", section=1,
                   shortcuts=("Ctrl+Shift+X",), keywords=tr("abx compare score binomial"), enabled=has_tracks,
                   hint=tr("Can you tell which one is X? Keeps score and says how likely a guess does "
                           "as well.")),
    ]  # fmt: skip
