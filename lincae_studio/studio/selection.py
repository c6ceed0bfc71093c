"""What is selected: tracks, clips and a range of time. None of it is part of the document or undoable."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from lincae_studio.project.checks import MAX_SAMPLES
from lincae_studio.project.model import Clip, Project, Track
from lincae_studio.studio.document import Document


class Selection(QObject):
    """The selections of a session.

    Signals:
        selection_changed: `selected_track_ids`
        clips_selected_changed: `selected_clip_ids`
        time_range_changed: `time_range`
    """

    selection_changed = Signal()
    clips_selected_changed = Signal()
    time_range_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._selected: tuple[str, ...] = ()
        self._selected_clips: tuple[str, ...] = ()
        self._time_range: tuple[int, int] | None = None
        document.changed.connect(self._drop_what_is_gone)

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def selected_track_ids(self) -> tuple[str, ...]:
        """In the order of the tracks."""
        return self._selected

    def select(self, track_ids: Iterable[str]) -> None:
        """Select exactly these tracks."""
        wanted = set(track_ids)
        selected = tuple(track.id for track in self.project.tracks if track.id in wanted)
        if selected != self._selected:
            self._selected = selected
            self.selection_changed.emit()

    @property
    def selected_clip_ids(self) -> tuple[str, ...]:
        """In the order of the tracks, then of the clips on them."""
        return self._selected_clips

    def select_clips(self, clip_ids: Iterable[str]) -> None:
        """Select exactly these clips."""
        wanted = set(clip_ids)
        selected = tuple(clip.id for clip in self.project.clips if clip.id in wanted)
        if selected != self._selected_clips:
            self._selected_clips = selected
            self.clips_selected_changed.emit()

    def selected_clips(self) -> list[tuple[Track, Clip]]:
        """The selected clips, each with its track."""
        wanted = set(self._selected_clips)
        return [(track, clip) for track in self.project.tracks for clip in track.clips if clip.id in wanted]

    @property
    def time_range(self) -> tuple[int, int] | None:
        """The selected stretch of time `(start, end)`, `end` exclusive, in samples of the project."""
        return self._time_range

    def set_time_range(self, time_range: tuple[int, int] | None) -> None:
        """Select a stretch of time, in either order; None or an empty one selects nothing."""
        if time_range is not None:
            start, end = sorted(min(max(int(at), 0), MAX_SAMPLES) for at in time_range)
            time_range = (start, end) if start < end else None
        if time_range != self._time_range:
            self._time_range = time_range
            self.time_range_changed.emit()

    def _drop_what_is_gone(self, old: Project, new: Project) -> None:
        if self._selected_clips:
            self.select_clips(self._selected_clips)
