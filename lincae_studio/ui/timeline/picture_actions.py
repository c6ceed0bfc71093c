"""Actions that choose how tracks are seen, for the window's table and the track menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.timeline.pictures import VIEW_NAMES, VIEWS, TrackViews
from lincae_studio.wording import tr, within_sentence

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

_KEYWORDS = {
    "waveform": tr("peaks amplitude"),
    "spectrogram": tr("frequency spectrum colour"),
    "latents": tr("channels codec"),
}


def specs(controller: Controller) -> list[ActionSpec]:
    """One action for each view, and one that goes to the next."""
    views = TrackViews.of(controller)

    def has_tracks() -> bool:
        return bool(controller.project.tracks)

    hint = tr("For the selected tracks, or all where none is selected.")
    made = [
        ActionSpec(f"view.{view}", tr("See as {lower}", lower=within_sentence(VIEW_NAMES[view])),
                   lambda view=view: views.show_chosen(view), "View", section=1, keywords=_KEYWORDS[view],
                   enabled=has_tracks, checked=lambda view=view: views.all_are(view), hint=hint)
        for view in VIEWS
    ]  # fmt: skip
    step = ActionSpec("view.next", tr("See in the next way"), views.step_chosen, "View", section=1,
                      shortcuts=("W",), keywords=tr("waveform spectrogram latents"), enabled=has_tracks,
                      hint=hint)  # fmt: skip
    return [*made, step]


def fill_menu(controller: Controller, menu: QMenu, track_id: str) -> None:
    """Add a submenu that chooses how a track, or the selection it is part of, is seen."""
    views = TrackViews.of(controller)
    chosen = controller.selected_track_ids
    shown = chosen if track_id in chosen else (track_id,)
    submenu = menu.addMenu(tr("See as"))
    for view in VIEWS:
        action = submenu.addAction(VIEW_NAMES[view])
        action.setCheckable(True)
        action.setChecked(views.kind(track_id) == view)
        action.triggered.connect(lambda _=False, view=view: views.show(shown, view))
