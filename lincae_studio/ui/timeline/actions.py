"""What the user can do on the timeline, for the window's table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lincae_studio.ui.actions import ActionSpec
from lincae_studio.wording import tr, within_sentence

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller
    from lincae_studio.ui.timeline.arrange import ArrangeView

TOOL_NAMES = {
    "pointer": (tr("Pointer"), "V", "pointer", tr("Selects, moves, trims and fades clips.")),
    "envelope": (tr("Envelope points"), "E", "envelope",
                 tr("Click to add a point of latent gain, drag to move it.")),
    "pencil": (tr("Envelope pencil"), "P", "pencil", tr("Draw the latent gain by hand.")),
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
            return tr("Delete clip") if count == 1 else tr("Delete {count} clips", count=count)
        if c.time_range is not None:
            return tr("Clear the selected time")
        count = len(c.selected_track_ids)
        return (
            tr("Delete {count} tracks", count=count)
            if count > 1
            else tr("Delete track")
            if count
            else tr("Delete")
        )

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
        c.set_group(c.selected_track_ids, c.new_group_name())

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
        c.begin_gesture(tr("Remove envelopes"))
        for track_id in c.selected_track_ids:
            c.set_envelope(track_id, None)
        c.end_gesture()

    # The tables

    def edit_specs(self) -> list[ActionSpec]:
        """Clips, time, markers and regions."""
        c = self._controller
        clips, paste = self._has_clips, lambda: c.can_paste
        return [
            ActionSpec("edit.cut", tr("Cut"), c.cut_clips, "Edit", section=3, shortcuts=("Ctrl+X",),
                       keywords=tr("clip"), enabled=clips),
            ActionSpec("edit.copy", tr("Copy"), c.copy_clips, "Edit", section=3, shortcuts=("Ctrl+C",),
                       keywords=tr("clip"), enabled=clips),
            ActionSpec("edit.paste", tr("Paste at the playhead"), lambda: c.paste_clips(c.position), "Edit",
                       section=3, shortcuts=("Ctrl+V",), keywords=tr("clip insert"), enabled=paste),
            ActionSpec("edit.duplicate", tr("Duplicate"), c.duplicate_clips, "Edit", section=3,
                       shortcuts=("Ctrl+D",), keywords=tr("clip repeat"), enabled=clips,
                       hint=tr("Copies the selected clips to right behind them.")),
            ActionSpec("edit.delete", tr("Delete"), self._delete, "Edit", section=3, shortcuts=("Delete",),
                       icon="trash", label=self._delete_label, enabled=self._deletable,
                       keywords=tr("remove clip time track")),
            ActionSpec("edit.ripple_delete", tr("Delete and close up"), self._ripple, "Edit", section=3,
                       shortcuts=("Shift+Delete",), keywords=tr("ripple gap remove"),
                       enabled=lambda: self._has_clips() or c.time_range is not None,
                       hint=tr("What follows moves up to where the deleted began.")),
            ActionSpec("edit.split", tr("Split at the playhead"), lambda: c.split_clips(c.position), "Edit",
                       section=4, shortcuts=("S",), keywords=tr("cut divide razor clip"),
                       enabled=self._any_clips,
                       hint=tr("Cuts the selected clips, or all on the selected tracks.")),
            ActionSpec("edit.nudge_left", tr("Nudge to the left"), lambda: self._nudge(-1), "Edit", section=4,
                       shortcuts=("Alt+Left",), keywords=tr("move earlier grid"), enabled=clips),
            ActionSpec("edit.nudge_right", tr("Nudge to the right"), lambda: self._nudge(1), "Edit",
                       section=4, shortcuts=("Alt+Right",), keywords=tr("move later grid"), enabled=clips),
            ActionSpec("edit.nudge_left_sample", tr("Nudge by a sample to the left"),
                       lambda: self._nudge(-1, samples=True), "Edit", section=4,
                       shortcuts=("Alt+Shift+Left",), keywords=tr("move earlier fine"), enabled=clips),
            ActionSpec("edit.nudge_right_sample", tr("Nudge by a sample to the right"),
                       lambda: self._nudge(1, samples=True), "Edit", section=4,
                       shortcuts=("Alt+Shift+Right",), keywords=tr("move later fine"), enabled=clips),
            ActionSpec("edit.marker", tr("Add a marker at the playhead"), self._marker, "Edit", section=5,
                       shortcuts=("Shift+M",), keywords=tr("mark cue place"), enabled=self._any_clips),
            ActionSpec("edit.region", tr("Add a region of the selected time"), self._region, "Edit",
                       section=5, shortcuts=("Shift+R",), keywords=tr("mark part verse chorus"),
                       enabled=lambda: c.time_range is not None or c.project.loop is not None,
                       hint=tr("Without selected time, of the loop.")),
            ActionSpec("edit.previous_mark", tr("Go to the previous marker"), lambda: self._to_mark(-1),
                       "Edit", section=5, shortcuts=(",",), keywords=tr("navigate region"),
                       enabled=self._has_marks),
            ActionSpec("edit.next_mark", tr("Go to the next marker"), lambda: self._to_mark(1), "Edit",
                       section=5, shortcuts=(".",), keywords=tr("navigate region"), enabled=self._has_marks),
            ActionSpec("edit.select_clips", tr("Select all clips"),
                       lambda: c.select_clips(clip.id for clip in c.project.clips), "Edit", section=6,
                       shortcuts=("Ctrl+Alt+A",), enabled=self._any_clips),
        ]  # fmt: skip

    def track_specs(self) -> list[ActionSpec]:
        """Groups, envelopes and lanes."""
        c = self._controller
        some = self._has_tracks
        return [
            ActionSpec("track.group", tr("Group"), self._group, "Track", section=4, shortcuts=("Ctrl+G",),
                       keywords=tr("link folder together"), enabled=lambda: len(c.selected_track_ids) > 1,
                       hint=tr("Mute, solo and moves of the fader then hold for all of them.")),
            ActionSpec("track.ungroup", tr("Take out of the group"),
                       lambda: c.set_group(c.selected_track_ids, ""), "Track", section=4,
                       shortcuts=("Ctrl+Shift+G",), keywords=tr("unlink"), enabled=self._grouped),
            ActionSpec("track.remove_envelope", tr("Remove the envelope"), self._remove_envelopes, "Track",
                       section=4, keywords=tr("automation gain"), enabled=self._has_envelope),
            ActionSpec("track.collapse", tr("Collapse"),
                       lambda: c.set_collapsed(c.selected_track_ids, not self._collapsed()), "Track",
                       section=5, shortcuts=("Shift+C",), keywords=tr("fold expand lane height"),
                       enabled=some, checked=self._collapsed),
            ActionSpec("track.common_height", tr("Common height"),
                       lambda: c.set_height(c.selected_track_ids, 0), "Track", section=5,
                       keywords=tr("lane reset"), enabled=some,
                       hint=tr("Takes back a height that was dragged.")),
        ]  # fmt: skip

    def view_specs(self) -> list[ActionSpec]:
        """Tools of the mouse."""
        viewport = self._arrange.viewport
        return [
            ActionSpec(f"view.tool_{tool}", tr("Tool: {lower}", lower=within_sentence(name)),
                       lambda tool=tool: viewport.tool == tool or viewport.set_tool(tool), "View",
                       section=5, shortcuts=(key,), icon=icon, hint=hint,
                       keywords=tr("mouse draw automation gain latent envelope"),
                       enabled=lambda: bool(self._controller.project.tracks),
                       checked=lambda tool=tool: viewport.tool == tool)
            for tool, (name, key, icon, hint) in TOOL_NAMES.items()
        ]  # fmt: skip
