"""What each action of the window does, as the table that the action registry is made from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lincae_studio.project.model import Track
from lincae_studio.ui import pages
from lincae_studio.ui.actions import ActionSpec
from lincae_studio.ui.listening import actions as listening
from lincae_studio.ui.timeline import picture_actions
from lincae_studio.ui.timeline.actions import TimelineCommands

if TYPE_CHECKING:
    from lincae_studio.ui.main_window import MainWindow

THEMES = {"dark": "Dark", "light": "Light", "system": "As the system"}


class Commands:
    """The callbacks and rules behind the actions of one window; all edits go through the controller."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._controller = window.controller
        self._flows = window.flows
        self._timeline = TimelineCommands(window.controller, window.arrange)

    def specs(self) -> list[ActionSpec]:
        """Every action, in the order of menus, search and sheet."""
        return [*self._transport(), *self._file(), *self._edit(), *self._track(), *self._latent(),
                *self._view(), *self._help()]  # fmt: skip

    # Rules

    def _selected(self) -> list[Track]:
        ids = self._controller.selected_track_ids
        tracks = {track.id: track for track in self._controller.project.tracks}
        return [tracks[track_id] for track_id in ids if track_id in tracks]

    def _has_tracks(self) -> bool:
        return bool(self._controller.project.tracks)

    def _has_selection(self) -> bool:
        return bool(self._selected())

    def _has_pair(self) -> bool:
        return len(self._selected()) == 2

    def _recipe(self) -> Track | None:
        selected = self._selected()
        return selected[0] if len(selected) == 1 and selected[0].recipe is not None else None

    # Edits of the selection

    def _for_selection(self, text: str, edit: Callable[[Track], object]) -> None:
        """One edit of every selected track, undone as one step."""
        self._controller.begin_gesture(text)
        try:
            for track in self._selected():
                edit(track)
        finally:
            self._controller.end_gesture()

    def _toggle_mute(self) -> None:
        on = not all(track.mute for track in self._selected())
        self._for_selection("Mute" if on else "Unmute", lambda t: self._controller.set_mute(t.id, on))

    def _toggle_solo(self) -> None:
        on = not all(track.solo for track in self._selected())
        self._for_selection("Solo" if on else "Unsolo", lambda t: self._controller.set_solo(t.id, on))

    def _flip_sign(self) -> None:
        self._for_selection("Flip sign", lambda t: self._controller.set_sign(t.id, -t.sign))

    def _reset_gain(self) -> None:
        self._for_selection("Reset gain", lambda t: self._controller.set_gain(t.id, 0.0, linked=False))

    def _clear_solo(self) -> None:
        self._controller.begin_gesture("Clear solo")
        try:
            for track in self._controller.project.tracks:
                if track.solo:
                    self._controller.set_solo(track.id, False)
        finally:
            self._controller.end_gesture()

    def _move(self, step: int) -> None:
        track = self._selected()[0]
        index = self._index(track) + step
        self._controller.move_track(track.id, index)

    def _can_move(self, step: int) -> bool:
        selected = self._selected()
        if len(selected) != 1:
            return False
        return 0 <= self._index(selected[0]) + step < len(self._controller.project.tracks)

    def _index(self, track: Track) -> int:
        return [other.id for other in self._controller.project.tracks].index(track.id)

    def _combine(self, sign: int, *, upside_down: bool = False) -> None:
        target, dropped = reversed(self._selected()) if upside_down else self._selected()
        self._controller.make_recipe(target.id, dropped.id, sign)

    def _subtract_label(self, default: str, *, upside_down: bool = False) -> str:
        if not self._has_pair():
            return default
        target, dropped = reversed(self._selected()) if upside_down else self._selected()
        return f"Subtract {dropped.name} from {target.name}".replace("&", "&&")

    def _swap_loop(self) -> None:
        project = self._controller.project
        if project.loop is None:
            self._controller.set_loop(0, project.length)
        else:
            self._controller.set_loop_enabled(not project.loop.enabled)

    def _can_loop(self) -> bool:
        return self._controller.project.loop is not None or self._controller.project.length > 0

    def _loop_on(self) -> bool:
        loop = self._controller.project.loop
        return loop is not None and loop.enabled

    def _loop_selection(self) -> None:
        if (selected := self._controller.time_range) is not None:
            self._controller.set_loop(*selected)

    # The table

    def _transport(self) -> list[ActionSpec]:
        c = self._controller
        return [
            ActionSpec("transport.play", "Play or pause", c.toggle_play, "Transport", shortcuts=("Space",),
                       icon="play", keywords="start stop", enabled=self._has_tracks),
            ActionSpec("transport.stop", "Stop", c.stop, "Transport", icon="stop", enabled=self._has_tracks,
                       hint="Stops and returns to where playing began."),
            ActionSpec("transport.start", "Return to start", c.return_to_start, "Transport",
                       shortcuts=("Home",), icon="return", keywords="rewind beginning",
                       enabled=self._has_tracks),
            ActionSpec("transport.loop", "Loop", self._swap_loop, "Transport", shortcuts=("L",), icon="loop",
                       keywords="repeat cycle", enabled=self._can_loop, checked=self._loop_on,
                       hint="Drag on the ruler to set the loop."),
            ActionSpec("transport.loop_selection", "Loop the selected time", self._loop_selection,
                       "Transport", shortcuts=("Shift+L",), keywords="repeat cycle range region",
                       enabled=lambda: c.time_range is not None,
                       hint="Drag in the lower half of the ruler, or with Shift, to select time."),
            ActionSpec("transport.clear_loop", "Remove the loop", c.clear_loop, "Transport",
                       keywords="repeat cycle", enabled=lambda: c.project.loop is not None),
        ]  # fmt: skip

    def _file(self) -> list[ActionSpec]:
        f, w = self._flows, self._window
        return [
            ActionSpec("file.new", "New project", f.new, "File", shortcuts=("Ctrl+N",), icon="file"),
            ActionSpec("file.open", "Open...", f.open, "File", shortcuts=("Ctrl+O",), icon="folder",
                       keywords="project load", hint="Opens a project."),
            ActionSpec("file.recent", "Open recent", f.open_latest, "File", submenu=f.fill_recent,
                       keywords="project history last", hint="Opens the project used last.",
                       enabled=f.has_recent),
            ActionSpec("file.save", "Save", f.save, "File", section=1, shortcuts=("Ctrl+S",), icon="save"),
            ActionSpec("file.save_as", "Save as...", f.save_as, "File", section=1,
                       shortcuts=("Ctrl+Shift+S",), keywords="copy rename"),
            *w.keeping.specs(),
            ActionSpec("file.import", "Import audio...", f.import_audio, "File", section=2,
                       shortcuts=("Ctrl+I",), icon="import", keywords="add stems files tracks"),
            ActionSpec("file.demo", "Open the demo song", f.open_demo, "File", section=2,
                       keywords="example", hint="Four stems that come with the app."),
            ActionSpec("file.export", "Export...", w.show_export, "File", section=2, shortcuts=("Ctrl+E",),
                       icon="export", keywords="render bounce wav flac stems", enabled=self._has_tracks),
            *w.handing.specs(),
            ActionSpec("file.preferences", "Preferences...", w.show_preferences, "File", section=3,
                       shortcuts=("Ctrl+,",), icon="settings",
                       keywords="settings device codec cache theme options"),
            ActionSpec("file.quit", "Quit", w.close, "File", section=4, shortcuts=("Ctrl+Q",),
                       keywords="exit close"),
        ]  # fmt: skip

    def _edit(self) -> list[ActionSpec]:
        c, w, stack = self._controller, self._window, self._controller.undo_stack
        return [
            ActionSpec("edit.undo", "Undo", c.undo, "Edit", shortcuts=("Ctrl+Z",), icon="undo",
                       enabled=stack.canUndo, label=lambda: _with_step("Undo", stack.undoText())),
            ActionSpec("edit.redo", "Redo", c.redo, "Edit", shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
                       icon="redo", enabled=stack.canRedo,
                       label=lambda: _with_step("Redo", stack.redoText())),
            *self._timeline.edit_specs(),
            ActionSpec("edit.select_all", "Select all tracks", w.select_all, "Edit", section=1,
                       shortcuts=("Ctrl+A",), enabled=self._has_tracks),
            ActionSpec("edit.select_none", "Select nothing", lambda: c.select(()), "Edit", section=1,
                       shortcuts=("Ctrl+Shift+A",), keywords="deselect", enabled=self._has_selection),
            ActionSpec("edit.search", "Search commands...", w.show_search, "Edit", section=2,
                       shortcuts=("Ctrl+K",), icon="search", keywords="palette find"),
        ]  # fmt: skip

    def _track(self) -> list[ActionSpec]:
        some, c = self._has_selection, self._controller
        return [
            ActionSpec("track.mute", "Mute", self._toggle_mute, "Track", shortcuts=("M",), enabled=some,
                       keywords="silence", checked=lambda: _all(self._selected(), "mute")),
            ActionSpec("track.solo", "Solo", self._toggle_solo, "Track", shortcuts=("Shift+S",), enabled=some,
                       checked=lambda: _all(self._selected(), "solo")),
            ActionSpec("track.clear_solo", "Clear all solos", self._clear_solo, "Track", keywords="unsolo",
                       enabled=lambda: any(track.solo for track in c.project.tracks)),
            ActionSpec("track.sign", "Subtract from the mix", self._flip_sign, "Track", section=1,
                       shortcuts=("I",), keywords="sign minus invert polarity negative", enabled=some,
                       checked=lambda: bool(self._selected()) and all(t.sign < 0 for t in self._selected()),
                       hint="Switches the sign between + and −."),
            ActionSpec("track.reset_gain", "Reset gain to 0 dB", self._reset_gain, "Track", section=1,
                       keywords="fader volume level", enabled=some),
            ActionSpec("track.rename", "Rename", self._window.rename_track, "Track", section=2,
                       shortcuts=("F2",), keywords="name", enabled=lambda: len(self._selected()) == 1),
            ActionSpec("track.up", "Move up", lambda: self._move(-1), "Track", section=2,
                       shortcuts=("Alt+Up",), keywords="order", enabled=lambda: self._can_move(-1)),
            ActionSpec("track.down", "Move down", lambda: self._move(1), "Track", section=2,
                       shortcuts=("Alt+Down",), keywords="order", enabled=lambda: self._can_move(1)),
            ActionSpec("track.delete", "Delete", lambda: c.delete_tracks(c.selected_track_ids), "Track",
                       section=3, icon="trash", enabled=some,
                       keywords="remove track", hint="Takes the selected tracks out; files stay."),
            *self._timeline.track_specs(),
        ]  # fmt: skip

    def _latent(self) -> list[ActionSpec]:
        return [
            ActionSpec("latent.assist", "Subtract one track from another...", self._window.arrange.subtract,
                       "Latent", keywords="minus recipe separate vocals instrumental",
                       hint="Makes a recipe track: the mix minus what you take out of it.",
                       enabled=lambda: len(self._controller.project.tracks) > 1),
            ActionSpec("latent.align", "Align and subtract...", self._window.assist.open_selected, "Latent",
                       shortcuts=("Ctrl+L",), keywords="offset delay drift match vocals instrumental master",
                       enabled=self._window.assist.can_open_selected,
                       label=lambda: "Align again..." if self._recipe() else "Align and subtract...",
                       hint="Finds a track in another one and compares the methods."),
            ActionSpec("latent.subtract", "Subtract the lower selected track from the upper",
                       lambda: self._combine(-1), "Latent", enabled=self._has_pair,
                       label=lambda: self._subtract_label("Subtract the lower selected track"),
                       keywords="minus recipe separate vocals",
                       hint="Makes a recipe track of two selected tracks."),
            ActionSpec("latent.subtract_upper", "Subtract the upper selected track from the lower",
                       lambda: self._combine(-1, upside_down=True), "Latent", enabled=self._has_pair,
                       label=lambda: self._subtract_label("Subtract the upper selected track",
                                                          upside_down=True),
                       keywords="minus recipe separate vocals",
                       hint="Makes a recipe track of two selected tracks."),
            ActionSpec("latent.add", "Add the two selected tracks", lambda: self._combine(1), "Latent",
                       enabled=self._has_pair, keywords="plus sum recipe",
                       hint="Makes a recipe track of two selected tracks."),
            *listening.specs(self._window, self._controller),
            ActionSpec("latent.models", "Models...", self._window.show_models, "Latent", section=2,
                       keywords="codec install download import weights lin-cae music2latent",
                       hint="What is installed, and what can be."),
            ActionSpec("latent.codec", "Codec and device...", self._window.show_preferences, "Latent",
                       section=2, keywords="model gpu cuda"),
        ]  # fmt: skip

    def _view(self) -> list[ActionSpec]:
        w = self._window
        specs = [
            *pages.specs(w.show_page, w.page_shown),
            ActionSpec("view.zoom_in", "Zoom in", w.zoom_in, "View", shortcuts=("+", "=", "Ctrl++", "Ctrl+="),
                       icon="add", keywords="larger", enabled=self._has_tracks),
            ActionSpec("view.zoom_out", "Zoom out", w.zoom_out, "View", shortcuts=("-", "Ctrl+-"),
                       icon="subtract", keywords="smaller", enabled=self._has_tracks),
            ActionSpec("view.fit", "Zoom to fit", w.zoom_to_fit, "View", shortcuts=("F", "Ctrl+0"),
                       icon="zoom_fit", keywords="all whole song", enabled=self._has_tracks),
            *picture_actions.specs(self._controller),
            ActionSpec("view.waves_taller", "Taller waveforms", lambda: w.arrange.step_wave_height(1), "View",
                       section=1, shortcuts=("Ctrl+Up",), keywords="zoom vertical amplitude quiet larger",
                       hint="Draws quiet waveforms taller; changes no sound.",
                       enabled=self._has_tracks),
            ActionSpec("view.waves_shorter", "Shorter waveforms", lambda: w.arrange.step_wave_height(-1),
                       "View", section=1, shortcuts=("Ctrl+Down",), keywords="zoom vertical smaller",
                       enabled=self._has_tracks),
            ActionSpec("view.tracks_taller", "Taller tracks", lambda: w.arrange.step_track_height(1), "View",
                       section=1, shortcuts=("Ctrl+Shift+Up",), keywords="height lanes zoom vertical larger",
                       enabled=self._has_tracks),
            ActionSpec("view.tracks_lower", "Lower tracks", lambda: w.arrange.step_track_height(-1), "View",
                       section=1, shortcuts=("Ctrl+Shift+Down",),
                       keywords="height lanes zoom vertical smaller", enabled=self._has_tracks),
            ActionSpec("view.follow", "Follow the playhead", w.toggle_follow, "View", section=2,
                       keywords="scroll", checked=lambda: self._controller.settings.follow_playhead),
            ActionSpec("view.snap", "Snap to the grid", w.toggle_snap, "View", section=2, icon="magnet",
                       shortcuts=("N",), keywords="magnet beat bar quantise",
                       checked=lambda: self._controller.settings.snap),
            ActionSpec("view.side", "Inspector and master", w.toggle_side, "View", section=3,
                       shortcuts=("Ctrl+B",), keywords="panel hide show", checked=w.side_shown,
                       enabled=self._has_tracks),
            ActionSpec("view.jobs", "Jobs", w.toggle_jobs, "View", section=3, shortcuts=("Ctrl+J",),
                       icon="jobs", keywords="progress cancel tasks", checked=w.jobs_shown),
            ActionSpec("view.full_screen", "Full screen", w.toggle_full_screen, "View", section=3,
                       shortcuts=("F11",), checked=w.isFullScreen),
        ]  # fmt: skip
        specs += self._timeline.view_specs()
        for mode, name in THEMES.items():
            specs.append(
                ActionSpec(f"view.theme_{mode}", f"Theme: {name.lower()}",
                           lambda mode=mode: w.set_theme(mode), "View", section=4,
                           keywords="colours appearance night day",
                           checked=lambda mode=mode: self._controller.settings.theme == mode)
            )  # fmt: skip
        return specs

    def _help(self) -> list[ActionSpec]:
        w = self._window
        return [
            ActionSpec("help.shortcuts", "Keyboard shortcuts", w.show_shortcuts, "Help",
                       shortcuts=("F1", "?"), keywords="keys cheat sheet"),
            ActionSpec("help.log", "Show the log", w.show_log, "Help", keywords="error report fault"),
            ActionSpec("help.about", "About Lin-CAE Studio", w.show_about, "Help", section=1,
                       keywords="version licence"),
        ]  # fmt: skip


def _all(tracks: list[Track], flag: str) -> bool:
    return bool(tracks) and all(getattr(track, flag) for track in tracks)


def _with_step(verb: str, step: str) -> str:
    return f"{verb} {step[:1].lower()}{step[1:]}" if step else verb
