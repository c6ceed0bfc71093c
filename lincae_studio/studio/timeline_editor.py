"""Edits of clips, envelopes, marks and lanes: one undo step each, and a clipboard of clips."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from lincae_studio.project import clip_edits, edits, timeline_edits
from lincae_studio.project.checks import MAX_GAIN_DB
from lincae_studio.project.clip_edits import Edge, Placed
from lincae_studio.project.model import Envelope, EnvelopePoint, FadeCurve, Project
from lincae_studio.studio.document import Document
from lincae_studio.studio.editor import Editor, decibels
from lincae_studio.wording import tr


class TimelineEditor(Editor):
    """What is done to clips and to what lies along the timeline.

    Signals:
        clipboard_changed: `can_paste`
    """

    clipboard_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(document, parent)
        self._clipboard: tuple[Placed, ...] = ()

    def edit_from(self, base: Project, text: str, edit: Callable[[Project], Project]) -> None:
        """Within a gesture: show `edit` of the project that the gesture began with.

        What a drag does follows from where it began and where it is, so none of its steps adds up.
        """
        self._edit(text, lambda _: edit(base), merge_id=("gesture",))

    # Clips

    def move_clips(self, places: Mapping[str, tuple[str, int]]) -> None:
        """Move clips to a track and a start in samples each."""
        if places:
            self._edit(
                self._of_clips(tr("Move clip of {name}"), tr("Move {count} clips"), places),
                lambda project: clip_edits.move_clips(project, places),
                merge_id=("clips", *sorted(places)),
            )

    def add_clips(self, clips: Iterable[Placed], text: str = "") -> tuple[str, ...]:
        """Put clips on their tracks and select them; returns their ids, none when refused."""
        placed = tuple(clips)
        text = text or (tr("Copy clip") if len(placed) == 1 else tr("Copy {count} clips", count=len(placed)))
        if not placed or not self._edit(text, lambda project: clip_edits.add_clips(project, placed)):
            return ()
        ids = tuple(each.clip.id for each in placed)
        self.select_clips(ids)
        return ids

    def split_clips(self, at: int) -> None:
        """Cut the selected clips at a sample; without a selection, all of the selected tracks or of all."""
        chosen: Collection[str] | None = self.selected_clip_ids
        if not chosen:
            tracks = set(self.selected_track_ids)
            chosen = [
                clip.id
                for track in self.project.tracks
                for clip in track.clips
                if not tracks or track.id in tracks
            ]
        made: list[str] = []

        def edit(project: Project) -> Project:
            project, ids = clip_edits.split_clips(project, at, chosen)
            made.extend(ids)
            return project

        if self._edit(tr("Split"), edit):
            self.select_clips(made)

    def trim_clip(self, clip_id: str, *, start: int | None = None, end: int | None = None) -> None:
        """Move an edge of a clip; the audio stays in its place."""
        self._edit(
            self._of_clips(tr("Trim clip of {name}"), tr("Trim {count} clips"), [clip_id]),
            lambda project: clip_edits.trim_clip(project, clip_id, start=start, end=end),
            merge_id=("trim", clip_id, start is None),
        )

    def set_fade(
        self, clip_id: str, edge: Edge, *, length: int | None = None, curve: FadeCurve | None = None
    ) -> None:
        """Change length in samples or shape of a fade."""
        self._edit(
            tr("Fade in") if edge == "in" else tr("Fade out"),
            lambda project: clip_edits.set_fade(project, clip_id, edge, length=length, curve=curve),
            merge_id=("fade", clip_id, edge, curve),
        )

    def nudge_clips(self, shift: int) -> None:
        """Move the selected clips by some samples."""
        chosen = self.selected_clip_ids
        if chosen:
            self._edit(
                self._of_clips(tr("Nudge clip of {name}"), tr("Nudge {count} clips"), chosen),
                lambda project: clip_edits.nudge_clips(project, chosen, shift),
                merge_id=("nudge", *chosen),
            )

    def delete_clips(self, *, ripple: bool = False) -> None:
        """Delete the selected clips; with `ripple` what follows closes up."""
        chosen = self.selected_clip_ids
        if chosen:
            if ripple:
                one, many = tr("Delete and close up clip of {name}"), tr("Delete and close up {count} clips")
            else:
                one, many = tr("Delete clip of {name}"), tr("Delete {count} clips")
            text = self._of_clips(one, many, chosen)
            self._edit(text, lambda project: clip_edits.remove_clips(project, chosen, ripple=ripple))

    def delete_time(self, *, ripple: bool = False) -> None:
        """Clear the selected time on the selected tracks or on all; with `ripple` what follows closes up."""
        if self.time_range is None:
            return
        start, end = self.time_range
        tracks = self.selected_track_ids or None
        self._edit(
            tr("Delete the selected time") if ripple else tr("Clear the selected time"),
            lambda project: clip_edits.remove_time(project, start, end, track_ids=tracks, ripple=ripple),
        )
        if ripple:
            self.set_time_range(None)

    # Clipboard

    @property
    def can_paste(self) -> bool:
        """Whether clips were cut or copied in this session."""
        return bool(self._clipboard)

    def copy_clips(self) -> None:
        """Remember the selected clips."""
        found = tuple(Placed(track.id, clip) for track, clip in self.selected_clips())
        if found:
            self._clipboard = found
            self.clipboard_changed.emit()

    def cut_clips(self) -> None:
        """Remember the selected clips and take them out."""
        self.copy_clips()
        chosen = self.selected_clip_ids
        if chosen:
            text = self._of_clips(tr("Cut clip of {name}"), tr("Cut {count} clips"), chosen)
            self._edit(text, lambda project: clip_edits.remove_clips(project, chosen))

    def paste_clips(self, at: int) -> None:
        """Put what was copied at a sample: the earliest clip there, the others as they lay.

        On their own tracks; what came from one track goes to the selected one, if that takes clips.
        """
        if not self._clipboard:
            return
        clips = clip_edits.copied(self._clipboard, at - min(each.clip.start for each in self._clipboard))
        homes = {track.id for track in self.project.tracks if track.recipe is None}
        target = next((track_id for track_id in self.selected_track_ids if track_id in homes), None)
        single = len({each.track_id for each in clips}) == 1
        fallback = target or next((track.id for track in self.project.tracks if track.id in homes), None)
        placed = []
        for each in clips:
            home = target if single and target else each.track_id if each.track_id in homes else fallback
            if home is not None:
                placed.append(Placed(home, each.clip))
        self.add_clips(
            placed, tr("Paste clip") if len(placed) == 1 else tr("Paste {count} clips", count=len(placed))
        )

    def duplicate_clips(self) -> None:
        """Copy the selected clips to right behind them."""
        found = [Placed(track.id, clip) for track, clip in self.selected_clips()]
        if found:
            span = max(each.clip.end for each in found) - min(each.clip.start for each in found)
            text = (
                tr("Duplicate clip") if len(found) == 1 else tr("Duplicate {count} clips", count=len(found))
            )
            self.add_clips(clip_edits.copied(found, span), text)

    # Envelopes

    def set_envelope(self, track_id: str, envelope: Envelope | None) -> None:
        """Give a track another envelope, or none."""
        self._edit_track(
            track_id,
            lambda name: tr("Change the envelope of {name}", name=name),
            lambda project: timeline_edits.set_envelope(project, track_id, envelope),
        )

    def put_points(
        self,
        track_id: str,
        points: Iterable[EnvelopePoint],
        *,
        clear: Collection[int] = (),
        span: tuple[int, int] | None = None,
    ) -> None:
        """Put points on a track's envelope; see `timeline_edits.put_points`."""
        new = tuple(points)

        def text(name: str) -> str:
            if len(new) == 1 and not span:
                point = new[0]
                gain = decibels(min(point.gain_db, MAX_GAIN_DB))
                if point.sign < 0:
                    return tr("Set the envelope of {name} to subtracted at {gain}", name=name, gain=gain)
                return tr("Set the envelope of {name} to {gain}", name=name, gain=gain)
            return tr("Draw the envelope of {name}", name=name)

        self._edit_track(
            track_id,
            text,
            lambda project: timeline_edits.put_points(project, track_id, new, clear=clear, span=span),
        )

    def remove_points(self, track_id: str, places: Collection[int]) -> None:
        """Take points at these samples off a track's envelope."""
        self._edit_track(
            track_id,
            lambda name: (
                tr("Delete a point of {name}", name=name)
                if len(places) == 1
                else tr("Delete points of {name}", name=name)
            ),
            lambda project: timeline_edits.remove_points(project, track_id, places),
        )

    # Tracks

    def set_gain(self, track_id: str, gain_db: float, *, linked: bool = True) -> None:
        """Set a track's fader, dB; `linked` moves those of its group as far."""
        gain_db = min(gain_db, MAX_GAIN_DB)
        edit = timeline_edits.set_gain if linked else edits.set_gain
        self._edit_track(
            track_id,
            lambda name: tr("Set gain of {name} to {gain}", name=name, gain=decibels(gain_db)),
            lambda project: edit(project, track_id, gain_db),
            merge="gain",
        )

    def set_mute(self, track_id: str, mute: bool) -> None:
        self._edit_track(
            track_id,
            lambda name: tr("Mute {name}", name=name) if mute else tr("Unmute {name}", name=name),
            lambda project: timeline_edits.set_mute(project, track_id, mute),
        )

    def set_solo(self, track_id: str, solo: bool) -> None:
        self._edit_track(
            track_id,
            lambda name: tr("Solo {name}", name=name) if solo else tr("Take {name} out of solo", name=name),
            lambda project: timeline_edits.set_solo(project, track_id, solo),
        )

    def set_pan(self, track_id: str, pan: float) -> None:
        """Balance a track between left (-1) and right (+1)."""
        self._edit_track(
            track_id,
            lambda name: tr("Pan {name}", name=name),
            lambda project: timeline_edits.set_pan(project, track_id, pan),
            merge="pan",
        )

    def set_width(self, track_id: str, width: float) -> None:
        """Set the stereo width of a track: 0 is mono, 1 leaves it."""
        self._edit_track(
            track_id,
            lambda name: tr("Set the width of {name}", name=name),
            lambda project: timeline_edits.set_width(project, track_id, width),
            merge="width",
        )

    def set_group(self, track_ids: Collection[str], group: str) -> None:
        """Link tracks under a name; no name takes them out of their group."""
        text = tr("Group as {group}", group=group) if group else tr("Take out of the group")
        self._edit(text, lambda project: timeline_edits.set_group(project, track_ids, group))

    def new_group_name(self) -> str:
        """The first numbered name that no group has."""
        used = {track.group for track in self.project.tracks}
        return next(name for n in range(1, len(used) + 2) if (name := tr("Group {n}", n=n)) not in used)

    def set_height(self, track_ids: Collection[str], height: int) -> None:
        """Give lanes a height in pixels; 0 follows the common height."""
        self._edit(
            tr("Change the height of tracks"),
            lambda project: timeline_edits.set_height(project, track_ids, height),
            merge_id=("height", *track_ids),
        )

    def set_collapsed(self, track_ids: Collection[str], collapsed: bool) -> None:
        """Show lanes thin, or as they were."""
        text = tr("Collapse tracks") if collapsed else tr("Expand tracks")
        self._edit(text, lambda project: timeline_edits.set_collapsed(project, track_ids, collapsed))

    # Markers and regions

    def add_marker(self, at: int, name: str = "") -> str | None:
        """Mark a place; returns the marker's id, None when refused."""
        return self._add_mark(tr("Add marker"), lambda project: timeline_edits.add_marker(project, at, name))

    def add_region(self, start: int, end: int, name: str = "") -> str | None:
        """Name a stretch of time; returns the region's id, None when refused."""
        return self._add_mark(tr("Add region"), lambda p: timeline_edits.add_region(p, start, end, name))

    def _add_mark(self, text: str, edit: Callable[[Project], tuple[Project, str]]) -> str | None:
        made: list[str] = []

        def add(project: Project) -> Project:
            project, mark_id = edit(project)
            made.append(mark_id)
            return project

        return made[0] if self._edit(text, add) else None

    def move_marker(self, mark_id: str, at: int) -> None:
        """Put a marker at another sample."""
        self._edit(
            tr("Move marker"),
            lambda project: timeline_edits.move_marker(project, mark_id, at),
            merge_id=("marker", mark_id),
        )

    def set_region(
        self, mark_id: str, *, start: int | None = None, end: int | None = None, color: int | None = None
    ) -> None:
        """Move the edges of a region, or give it another colour."""
        self._edit(
            tr("Change region"),
            lambda project: timeline_edits.set_region(project, mark_id, start=start, end=end, color=color),
            merge_id=("region", mark_id),
        )

    def rename_mark(self, mark_id: str, name: str) -> None:
        """Name a marker or region."""
        text = tr("Rename to {name}", name=" ".join(name.split()))
        self._edit(text, lambda project: timeline_edits.rename_mark(project, mark_id, name))

    def remove_mark(self, mark_id: str) -> None:
        """Take a marker or region away."""
        self._edit(tr("Delete mark"), lambda project: timeline_edits.remove_mark(project, mark_id))

    def _of_clips(self, one: str, many: str, clip_ids: Iterable[str]) -> str:
        wanted = set(clip_ids)
        names = [track.name for track in self.project.tracks for clip in track.clips if clip.id in wanted]
        return one.format(name=names[0]) if len(names) == 1 else many.format(count=len(names))
