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
from lincae_studio.wording import tr, within_sentence

if TYPE_CHECKING:
    from lincae_studio.ui.main_window import MainWindow

THEMES = {
    "dark": tr("Theme: dark"),
    "light": tr("Theme: light"),
    "system": tr("Theme: as the system"),
}


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
        self._for_selection(tr("Mute") if on else tr("Unmute"), lambda t: self._controller.set_mute(t.id, on))

    def _toggle_solo(self) -> None:
        on = not all(track.solo for track in self._selected())
        self._for_selection(tr("Solo") if on else tr("Unsolo"), lambda t: self._controller.set_solo(t.id, on))

    def _flip_sign(self) -> None:
        self._for_selection(tr("Flip sign"), lambda t: self._controller.set_sign(t.id, -t.sign))

    def _reset_gain(self) -> None:
        self._for_selection(tr("Reset gain"), lambda t: self._controller.set_gain(t.id, 0.0, linked=False))

    def _clear_solo(self) -> None:
        self._controller.begin_gesture(tr("Clear solo"))
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
        text = tr("Subtract {part} from {whole}", part=dropped.name, whole=target.name)
        return text.replace("&", "&&")

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
            ActionSpec("transport.play", tr("Play or pause"), c.toggle_play, "Transport",
                       shortcuts=("Space",), icon="play", keywords=tr("start stop"),
                       enabled=self._has_tracks),
            ActionSpec("transport.stop", tr("Stop"), c.stop, "Transport", icon="stop",
                       enabled=self._has_tracks, hint=tr("Stops and returns to where playing began.")),
            ActionSpec("transport.start", tr("Return to start"), c.return_to_start, "Transport",
                       shortcuts=("Home",), icon="return", keywords=tr("rewind beginning"),
                       enabled=self._has_tracks),
            ActionSpec("transport.loop", tr("Loop"), self._swap_loop, "Transport", shortcuts=("L",),
                       icon="loop", keywords=tr("repeat cycle"), enabled=self._can_loop,
                       checked=self._loop_on, hint=tr("Drag on the ruler to set the loop.")),
            ActionSpec("transport.loop_selection", tr("Loop the selected time"), self._loop_selection,
                       "Transport", shortcuts=("Shift+L",), keywords=tr("repeat cycle range region"),
                       enabled=lambda: c.time_range is not None,
                       hint=tr("Drag in the lower half of the ruler, or with Shift, to select time.")),
            ActionSpec("transport.clear_loop", tr("Remove the loop"), c.clear_loop, "Transport",
                       keywords=tr("repeat cycle"), enabled=lambda: c.project.loop is not None),
        ]  # fmt: skip

    def _file(self) -> list[ActionSpec]:
        f, w = self._flows, self._window
        return [
            ActionSpec("file.new", tr("New project"), f.new, "File", shortcuts=("Ctrl+N",), icon="file"),
            ActionSpec("file.open", tr("Open..."), f.open, "File", shortcuts=("Ctrl+O",), icon="folder",
                       keywords=tr("project load"), hint=tr("Opens a project.")),
            ActionSpec("file.recent", tr("Open recent"), f.open_latest, "File", submenu=f.fill_recent,
                       keywords=tr("project history last"), hint=tr("Opens the project used last."),
                       enabled=f.has_recent),
            ActionSpec("file.save", tr("Save"), f.save, "File", section=1, shortcuts=("Ctrl+S",),
                       icon="save"),
            ActionSpec("file.save_as", tr("Save as..."), f.save_as, "File", section=1,
                       shortcuts=("Ctrl+Shift+S",), keywords=tr("copy rename")),
            *w.keeping.specs(),
            ActionSpec("file.import", tr("Import audio..."), f.import_audio, "File", section=2,
                       shortcuts=("Ctrl+I",), icon="import", keywords=tr("add stems files tracks")),
            ActionSpec("file.demo", tr("Open the demo song"), f.open_demo, "File", section=2,
                       keywords=tr("example"), hint=tr("Four stems that come with the app.")),
            ActionSpec("file.export", tr("Export..."), w.show_export, "File", section=2,
                       shortcuts=("Ctrl+E",), icon="export", keywords=tr("render bounce wav flac stems"),
                       enabled=self._has_tracks),
            *w.handing.specs(),
            ActionSpec("file.preferences", tr("Preferences..."), w.show_preferences, "File", section=3,
                       shortcuts=("Ctrl+,",), icon="settings",
                       keywords=tr("settings device codec cache theme options")),
            ActionSpec("file.quit", tr("Quit"), w.close, "File", section=4, shortcuts=("Ctrl+Q",),
                       keywords=tr("exit close")),
        ]  # fmt: skip

    def _edit(self) -> list[ActionSpec]:
        c, w, stack = self._controller, self._window, self._controller.undo_stack
        return [
            ActionSpec("edit.undo", tr("Undo"), c.undo, "Edit", shortcuts=("Ctrl+Z",), icon="undo",
                       enabled=stack.canUndo,
                       label=lambda: _with_step(tr("Undo"), tr("Undo {step}"), stack.undoText())),
            ActionSpec("edit.redo", tr("Redo"), c.redo, "Edit", shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
                       icon="redo", enabled=stack.canRedo,
                       label=lambda: _with_step(tr("Redo"), tr("Redo {step}"), stack.redoText())),
            *self._timeline.edit_specs(),
            ActionSpec("edit.select_all", tr("Select all tracks"), w.select_all, "Edit", section=1,
                       shortcuts=("Ctrl+A",), enabled=self._has_tracks),
            ActionSpec("edit.select_none", tr("Select nothing"), lambda: c.select(()), "Edit", section=1,
                       shortcuts=("Ctrl+Shift+A",), keywords=tr("deselect"), enabled=self._has_selection),
            ActionSpec("edit.search", tr("Search commands..."), w.show_search, "Edit", section=2,
                       shortcuts=("Ctrl+K",), icon="search", keywords=tr("palette find")),
        ]  # fmt: skip

    def _track(self) -> list[ActionSpec]:
        some, c = self._has_selection, self._controller
        return [
            ActionSpec("track.mute", tr("Mute"), self._toggle_mute, "Track", shortcuts=("M",), enabled=some,
                       keywords=tr("silence"), checked=lambda: _all(self._selected(), "mute")),
            ActionSpec("track.solo", tr("Solo"), self._toggle_solo, "Track", shortcuts=("Shift+S",),
                       enabled=some, checked=lambda: _all(self._selected(), "solo")),
            ActionSpec("track.clear_solo", tr("Clear all solos"), self._clear_solo, "Track",
                       keywords=tr("unsolo"), enabled=lambda: any(track.solo for track in c.project.tracks)),
            ActionSpec("track.sign", tr("Subtract from the mix"), self._flip_sign, "Track", section=1,
                       shortcuts=("I",), keywords=tr("sign minus invert polarity negative"), enabled=some,
                       checked=lambda: bool(self._selected()) and all(t.sign < 0 for t in self._selected()),
                       hint=tr("Switches the sign between + and −.")),
            ActionSpec("track.reset_gain", tr("Reset gain to 0 dB"), self._reset_gain, "Track", section=1,
                       keywords=tr("fader volume level"), enabled=some),
            ActionSpec("track.rename", tr("Rename"), self._window.rename_track, "Track", section=2,
                       shortcuts=("F2",), keywords=tr("name"), enabled=lambda: len(self._selected()) == 1),
            ActionSpec("track.up", tr("Move up"), lambda: self._move(-1), "Track", section=2,
                       shortcuts=("Alt+Up",), keywords=tr("order"), enabled=lambda: self._can_move(-1)),
            ActionSpec("track.down", tr("Move down"), lambda: self._move(1), "Track", section=2,
                       shortcuts=("Alt+Down",), keywords=tr("order"), enabled=lambda: self._can_move(1)),
            ActionSpec("track.delete", tr("Delete"), lambda: c.delete_tracks(c.selected_track_ids), "Track",
                       section=3, icon="trash", enabled=some,
                       keywords=tr("remove track"), hint=tr("Takes the selected tracks out; files stay.")),
            *self._timeline.track_specs(),
        ]  # fmt: skip

    def _latent(self) -> list[ActionSpec]:
        c = self._controller
        return [
            ActionSpec("latent.assist", tr("Subtract one track from another..."),
                       self._window.arrange.subtract, "Latent",
                       keywords=tr("minus recipe separate vocals instrumental"),
                       hint=tr("Makes a recipe track: the mix minus what you take out of it."),
                       enabled=lambda: len(self._controller.project.tracks) > 1),
            ActionSpec("latent.align", tr("Align and subtract..."), self._window.assist.open_selected,
                       "Latent", shortcuts=("Ctrl+L",),
                       keywords=tr("offset delay drift match vocals instrumental master"),
                       enabled=self._window.assist.can_open_selected,
                       label=lambda: tr("Align again...") if self._recipe() else tr("Align and subtract..."),
                       hint=tr("Finds a track in another one and compares the methods.")),
            ActionSpec("latent.subtract", tr("Subtract the lower selected track from the upper"),
                       lambda: self._combine(-1), "Latent", enabled=self._has_pair,
                       label=lambda: self._subtract_label(tr("Subtract the lower selected track")),
                       keywords=tr("minus recipe separate vocals"),
                       hint=tr("Makes a recipe track of two selected tracks.")),
            ActionSpec("latent.subtract_upper", tr("Subtract the upper selected track from the lower"),
                       lambda: self._combine(-1, upside_down=True), "Latent", enabled=self._has_pair,
                       label=lambda: self._subtract_label(tr("Subtract the upper selected track"),
                                                          upside_down=True),
                       keywords=tr("minus recipe separate vocals"),
                       hint=tr("Makes a recipe track of two selected tracks.")),
            ActionSpec("latent.add", tr("Add the two selected tracks"), lambda: self._combine(1), "Latent",
                       enabled=self._has_pair, keywords=tr("plus sum recipe"),
                       hint=tr("Makes a recipe track of two selected tracks.")),
            ActionSpec("latent.crossfade", tr("Latent crossfade of the two selected clips"),
                       lambda: self._window.page_switch.widget("lab").lab.crossfade(), "Latent",
                       enabled=lambda: len(c.selected_clip_ids) == 2,
                       keywords=tr("interpolate morph transition between"),
                       hint=tr("Turns the earlier clip into the later one, on a new track.")),
            *listening.specs(self._window, self._controller),
            ActionSpec("latent.models", tr("Models..."), self._window.show_models, "Latent", section=2,
                       keywords=tr("codec install download import weights lin-cae music2latent"),
                       hint=tr("What is installed, and what can be.")),
            ActionSpec("latent.codec", tr("Codec and device..."), self._window.show_preferences, "Latent",
                       section=2, keywords=tr("model gpu cuda")),
        ]  # fmt: skip

    def _view(self) -> list[ActionSpec]:
        w = self._window
        specs = [
            *pages.specs(w.show_page, w.page_shown),
            ActionSpec("view.zoom_in", tr("Zoom in"), w.zoom_in, "View",
                       shortcuts=("+", "=", "Ctrl++", "Ctrl+="), icon="add", keywords=tr("larger"),
                       enabled=self._has_tracks),
            ActionSpec("view.zoom_out", tr("Zoom out"), w.zoom_out, "View", shortcuts=("-", "Ctrl+-"),
                       icon="subtract", keywords=tr("smaller"), enabled=self._has_tracks),
            ActionSpec("view.fit", tr("Zoom to fit"), w.zoom_to_fit, "View", shortcuts=("F", "Ctrl+0"),
                       icon="zoom_fit", keywords=tr("all whole song"), enabled=self._has_tracks),
            *picture_actions.specs(self._controller),
            ActionSpec("view.waves_taller", tr("Taller waveforms"), lambda: w.arrange.step_wave_height(1),
                       "View", section=1, shortcuts=("Ctrl+Up",),
                       keywords=tr("zoom vertical amplitude quiet larger"),
                       hint=tr("Draws quiet waveforms taller; changes no sound."), enabled=self._has_tracks),
            ActionSpec("view.waves_shorter", tr("Shorter waveforms"), lambda: w.arrange.step_wave_height(-1),
                       "View", section=1, shortcuts=("Ctrl+Down",), keywords=tr("zoom vertical smaller"),
                       enabled=self._has_tracks),
            ActionSpec("view.tracks_taller", tr("Taller tracks"), lambda: w.arrange.step_track_height(1),
                       "View", section=1, shortcuts=("Ctrl+Shift+Up",),
                       keywords=tr("height lanes zoom vertical larger"), enabled=self._has_tracks),
            ActionSpec("view.tracks_lower", tr("Lower tracks"), lambda: w.arrange.step_track_height(-1),
                       "View", section=1, shortcuts=("Ctrl+Shift+Down",),
                       keywords=tr("height lanes zoom vertical smaller"), enabled=self._has_tracks),
            ActionSpec("view.follow", tr("Follow the playhead"), w.toggle_follow, "View", section=2,
                       keywords=tr("scroll"), checked=lambda: self._controller.settings.follow_playhead),
            ActionSpec("view.snap", tr("Snap to the grid"), w.toggle_snap, "View", section=2, icon="magnet",
                       shortcuts=("N",), keywords=tr("magnet beat bar quantise"),
                       checked=lambda: self._controller.settings.snap),
            ActionSpec("view.side", tr("Inspector and master"), w.toggle_side, "View", section=3,
                       shortcuts=("Ctrl+B",), keywords=tr("panel hide show"), checked=w.side_shown,
                       enabled=self._has_tracks),
            ActionSpec("view.jobs", tr("Jobs"), w.toggle_jobs, "View", section=3, shortcuts=("Ctrl+J",),
                       icon="jobs", keywords=tr("progress cancel tasks"), checked=w.jobs_shown),
            ActionSpec("view.full_screen", tr("Full screen"), w.toggle_full_screen, "View", section=3,
                       shortcuts=("F11",), checked=w.isFullScreen),
        ]  # fmt: skip
        specs += self._timeline.view_specs()
        for mode, name in THEMES.items():
            specs.append(
                ActionSpec(f"view.theme_{mode}", name,
                           lambda mode=mode: w.set_theme(mode), "View", section=4,
                           keywords=tr("colours appearance night day"),
                           checked=lambda mode=mode: self._controller.settings.theme == mode)
            )  # fmt: skip
        return specs

    def _help(self) -> list[ActionSpec]:
        w = self._window
        return [
            *w.help.specs(),
            ActionSpec("help.shortcuts", tr("Keyboard shortcuts"), w.show_shortcuts, "Help",
                       shortcuts=("?",), keywords=tr("keys cheat sheet")),
            ActionSpec("help.edit_shortcuts", tr("Change shortcuts..."), w.edit_shortcuts, "Help",
                       icon="keyboard", keywords=tr("keys rebind customise hotkey"),
                       hint=tr("Gives every action the keys that you want.")),
            ActionSpec("help.log", tr("Show the log"), w.show_log, "Help", keywords=tr("error report fault")),
            ActionSpec("help.about", tr("About Lin-CAE Studio"), w.show_about, "Help", section=1,
                       keywords=tr("version licence")),
        ]  # fmt: skip


def _all(tracks: list[Track], flag: str) -> bool:
    return bool(tracks) and all(getattr(track, flag) for track in tracks)


def _with_step(alone: str, with_step: str, step: str) -> str:
    """`with_step` has a field `{step}`."""
    return with_step.format(step=within_sentence(step)) if step else alone
