"""What the user can do on the timeline, for the window's table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lincae_studio.ui.actions import ActionSpec

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller
    from lincae_studio.ui.timeline.arrange import ArrangeView

TOOL_NAMES = {
    "pointer": ("Pointer", "V", "pointer", "Selects, moves, trims and fades clips."),
    "envelope": ("Envelope points", "E", "envelope", "Click to add a point of latent gain, drag to move it."),
    "pencil": ("Envelope pencil", "P", "pencil", "Draw the latent gain by hand."),
}  # fmt: skip


class TimelineCommands:
    """The callbacks and rules behind the actions of an Arrange page."""

    def __init__(self, controller: Controller, arrange: ArrangeView) -> None:
        self._controller = controller
        self._arrange = arrange

    # Rules and callbacks

    def _has_clips(self) -> bool:
        return bool(self._controller.selected_clip_ids)

    def _any_clips(self) -> bool:
        return bool(self._controller.project.clips)

    def _has_tracks(self) -> bool:
        return bool(self._controller.selected_track_ids)

    def _deletable(self) -> bool:
        return self._has_clips() or self._controller.time_range is not None or self._has_tracks()

    def _delete_label(self) -> str:
        c = self._controller
        if self._has_clips():
            count = len(c.selected_clip_ids)
            return "Delete clip" if count == 1 else f"Delete {count} clips"
        if c.time_range is not None:
            return "Clear the selected time"
        count = len(c.selected_track_ids)
        return f"Delete {count} tracks" if count > 1 else "Delete track" if count else "Delete"

    def _delete(self) -> None:
        c = self._controller
        if self._has_clips():
            c.delete_clips()
        elif c.time_range is not None:
            c.delete_time()
        else:
            c.delete_tracks(c.selected_track_ids)

    def _ripple(self) -> None:
        c = self._controller
        if self._has_clips():
            c.delete_clips(ripple=True)
        else:
            c.delete_time(ripple=True)

    def _nudge(self, steps: int, *, samples: bool = False) -> None:
        step = 1 if samples else max(round(self._arrange.viewport.snap_samples()), 1)
        self._controller.nudge_clips(steps * step)

    def _region(self) -> None:
        c = self._controller
        loop = c.project.loop
        span = c.time_range or ((loop.start, loop.end) if loop else None)
        if span is not None and (made := c.add_region(*span)) is not None:
            self._arrange.marks.rename(made)

    def _marker(self) -> None:
        if (made := self._controller.add_marker(self._controller.position)) is not None:
            self._arrange.marks.rename(made)

    def _has_marks(self) -> bool:
        return bool(self._controller.project.markers or self._controller.project.regions)

    def _to_mark(self, step: int) -> None:
        c = self._controller
        project, here = c.project, c.position
        places = {marker.at for marker in project.markers}
        places |= {at for region in project.regions for at in (region.start, region.end)}
        later = sorted(at for at in places if (at > here if step > 0 else at < here))
        if later:
            c.seek(later[0] if step > 0 else later[-1])

    def _group(self) -> None:
        c = self._controller
        used = {track.group for track in c.project.tracks}
        name = next(f"Group {n}" for n in range(1, len(used) + 2) if f"Group {n}" not in used)
        c.set_group(c.selected_track_ids, name)

    def _grouped(self) -> bool:
        c = self._controller
        return any(c.project.track(track_id).group for track_id in c.selected_track_ids)

    def _collapsed(self) -> bool:
        c = self._controller
        chosen = c.selected_track_ids
        return bool(chosen) and all(c.project.track(track_id).collapsed for track_id in chosen)

    def _has_envelope(self) -> bool:
        c = self._controller
        return any(c.project.track(track_id).envelope for track_id in c.selected_track_ids)

    def _remove_envelopes(self) -> None:
        c = self._controller
        c.begin_gesture("Remove envelopes")
        for track_id in c.selected_track_ids:
            c.set_envelope(track_id, None)
        c.end_gesture()

    # The tables

    def edit_specs(self) -> list[ActionSpec]:
        """Clips, time, markers and regions."""
        c = self._controller
        clips, paste = self._has_clips, lambda: c.can_paste
        return [
            ActionSpec("edit.cut", "Cut", c.cut_clips, "Edit", section=3, shortcuts=("Ctrl+X",),
                       keywords="clip", enabled=clips),
            ActionSpec("edit.copy", "Copy", c.copy_clips, "Edit", section=3, shortcuts=("Ctrl+C",),
                       keywords="clip", enabled=clips),
            ActionSpec("edit.paste", "Paste at the playhead", lambda: c.paste_clips(c.position), "Edit",
                       section=3, shortcuts=("Ctrl+V",), keywords="clip insert", enabled=paste),
            ActionSpec("edit.duplicate", "Duplicate", c.duplicate_clips, "Edit", section=3,
                       shortcuts=("Ctrl+D",), keywords="clip repeat", enabled=clips,
                       hint="Copies the selected clips to right behind them."),
            ActionSpec("edit.delete", "Delete", self._delete, "Edit", section=3, shortcuts=("Delete",),
                       icon="trash", label=self._delete_label, enabled=self._deletable,
                       keywords="remove clip time track"),
            ActionSpec("edit.ripple_delete", "Delete and close up", self._ripple, "Edit", section=3,
                       shortcuts=("Shift+Delete",), keywords="ripple gap remove",
                       enabled=lambda: self._has_clips() or c.time_range is not None,
                       hint="What follows moves up to where the deleted began."),
            ActionSpec("edit.split", "Split at the playhead", lambda: c.split_clips(c.position), "Edit",
                       section=4, shortcuts=("S",), keywords="cut divide razor clip",
                       enabled=self._any_clips,
                       hint="Cuts the selected clips, or all on the selected tracks."),
            ActionSpec("edit.nudge_left", "Nudge to the left", lambda: self._nudge(-1), "Edit", section=4,
                       shortcuts=("Alt+Left",), keywords="move earlier grid", enabled=clips),
            ActionSpec("edit.nudge_right", "Nudge to the right", lambda: self._nudge(1), "Edit", section=4,
                       shortcuts=("Alt+Right",), keywords="move later grid", enabled=clips),
            ActionSpec("edit.nudge_left_sample", "Nudge by a sample to the left",
                       lambda: self._nudge(-1, samples=True), "Edit", section=4,
                       shortcuts=("Alt+Shift+Left",), keywords="move earlier fine", enabled=clips),
            ActionSpec("edit.nudge_right_sample", "Nudge by a sample to the right",
                       lambda: self._nudge(1, samples=True), "Edit", section=4,
                       shortcuts=("Alt+Shift+Right",), keywords="move later fine", enabled=clips),
            ActionSpec("edit.marker", "Add a marker at the playhead", self._marker, "Edit", section=5,
                       shortcuts=("Shift+M",), keywords="mark cue place", enabled=self._any_clips),
            ActionSpec("edit.region", "Add a region of the selected time", self._region, "Edit", section=5,
                       shortcuts=("Shift+R",), keywords="mark part verse chorus",
                       enabled=lambda: c.time_range is not None or c.project.loop is not None,
                       hint="Without selected time, of the loop."),
            ActionSpec("edit.previous_mark", "Go to the previous marker", lambda: self._to_mark(-1), "Edit",
                       section=5, shortcuts=(",",), keywords="navigate region", enabled=self._has_marks),
            ActionSpec("edit.next_mark", "Go to the next marker", lambda: self._to_mark(1), "Edit",
                       section=5, shortcuts=(".",), keywords="navigate region", enabled=self._has_marks),
            ActionSpec("edit.select_clips", "Select all clips",
                       lambda: c.select_clips(clip.id for clip in c.project.clips), "Edit", section=6,
                       shortcuts=("Ctrl+Alt+A",), enabled=self._any_clips),
        ]  # fmt: skip

    def track_specs(self) -> list[ActionSpec]:
        """Groups, envelopes and lanes."""
        c = self._controller
        some = self._has_tracks
        return [
            ActionSpec("track.group", "Group", self._group, "Track", section=4, shortcuts=("Ctrl+G",),
                       keywords="link folder together", enabled=lambda: len(c.selected_track_ids) > 1,
                       hint="Mute, solo and moves of the fader then hold for all of them."),
            ActionSpec("track.ungroup", "Take out of the group",
                       lambda: c.set_group(c.selected_track_ids, ""), "Track", section=4,
                       shortcuts=("Ctrl+Shift+G",), keywords="unlink", enabled=self._grouped),
            ActionSpec("track.remove_envelope", "Remove the envelope", self._remove_envelopes, "Track",
                       section=4, keywords="automation gain", enabled=self._has_envelope),
            ActionSpec("track.collapse", "Collapse",
                       lambda: c.set_collapsed(c.selected_track_ids, not self._collapsed()), "Track",
                       section=5, shortcuts=("Shift+C",), keywords="fold expand lane height", enabled=some,
                       checked=self._collapsed),
            ActionSpec("track.common_height", "Common height", lambda: c.set_height(c.selected_track_ids, 0),
                       "Track", section=5, keywords="lane reset", enabled=some,
                       hint="Takes back a height that was dragged."),
        ]  # fmt: skip

    def view_specs(self) -> list[ActionSpec]:
        """Tools of the mouse."""
        viewport = self._arrange.viewport
        return [
            ActionSpec(f"view.tool_{tool}", f"Tool: {name.lower()}",
                       lambda tool=tool: viewport.tool == tool or viewport.set_tool(tool), "View",
                       section=5, shortcuts=(key,), icon=icon, hint=hint,
                       keywords="mouse draw automation gain latent envelope",
                       enabled=lambda: bool(self._controller.project.tracks),
                       checked=lambda tool=tool: viewport.tool == tool)
            for tool, (name, key, icon, hint) in TOOL_NAMES.items()
        ]  # fmt: skip
