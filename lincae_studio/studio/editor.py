"""Every edit the user can make, by name: one undo step each."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from lincae_studio.errors import StudioError
from lincae_studio.project import edits
from lincae_studio.project.checks import MAX_GAIN_DB
from lincae_studio.project.model import Method, Project, RecipeTerm, Sign, TermAlignment, Track
from lincae_studio.studio.document import Document
from lincae_studio.studio.selection import Selection
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.engine.subtraction import Verdict

T = TypeVar("T")

log = logging.getLogger(__name__)

_FORMED = {
    "latent": tr("Form {name} in the latent space"),
    "refined": tr("Form {name} refined"),
    "waveform": tr("Form {name} on the waveforms"),
    "auto": tr("Form {name} whichever way is better"),
}


class Editor(Selection):
    """Edits of a document; one that does not fit comes back as `failed` and changes nothing.

    Attributes:
        verdicts: which method is best for recipes whose terms were compared in this session

    Signals:
        failed: a title and a sentence that says what to do
    """

    failed = Signal(str, str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(document, parent)
        self.verdicts: dict[tuple[RecipeTerm, ...], Verdict] = {}

    def set_gain(self, track_id: str, gain_db: float) -> None:
        """Set a track's fader, dB; more than the fader's top becomes its top."""
        gain_db = min(gain_db, MAX_GAIN_DB)
        self._edit_track(
            track_id,
            lambda name: tr("Set gain of {name} to {gain}", name=name, gain=decibels(gain_db)),
            lambda project: edits.set_gain(project, track_id, gain_db),
            merge="gain",
        )

    def set_sign(self, track_id: str, sign: Sign) -> None:
        """Add a track to the mix or subtract it."""
        self._edit_track(
            track_id,
            lambda name: tr("Add {name}", name=name) if sign > 0 else tr("Subtract {name}", name=name),
            lambda project: edits.set_sign(project, track_id, sign),
        )

    def set_mute(self, track_id: str, mute: bool) -> None:
        self._edit_track(
            track_id,
            lambda name: tr("Mute {name}", name=name) if mute else tr("Unmute {name}", name=name),
            lambda project: edits.set_mute(project, track_id, mute),
        )

    def set_solo(self, track_id: str, solo: bool) -> None:
        self._edit_track(
            track_id,
            lambda name: tr("Solo {name}", name=name) if solo else tr("Take {name} out of solo", name=name),
            lambda project: edits.set_solo(project, track_id, solo),
        )

    def rename_track(self, track_id: str, name: str) -> None:
        self._edit_track(
            track_id,
            lambda old: tr("Rename {old} to {name}", old=old, name=" ".join(name.split())),
            lambda project: edits.rename(project, track_id, name),
        )

    def set_color(self, track_id: str, color: int) -> None:
        """Give a track the palette's colour with this index."""
        self._edit_track(
            track_id,
            lambda name: tr("Change colour of {name}", name=name),
            lambda project: edits.set_color(project, track_id, color),
        )

    def delete_tracks(self, track_ids: Iterable[str]) -> None:
        """Delete tracks; refused while a recipe that stays needs one of them."""
        doomed = set(track_ids)
        if doomed:
            names = [track.name for track in self.project.tracks if track.id in doomed]
            text = (
                tr("Delete {name}", name=names[0])
                if len(names) == 1
                else tr("Delete {count} tracks", count=len(names))
            )
            self._edit(text, lambda project: edits.remove_tracks(project, doomed))

    def move_track(self, track_id: str, index: int) -> None:
        """Put a track at position `index` of the list."""
        self._edit_track(
            track_id,
            lambda name: tr("Move {name}", name=name),
            lambda project: edits.move_track(project, track_id, index),
        )

    def move_clip(self, clip_id: str, start: int) -> None:
        """Move a clip to a timeline position, samples; before zero becomes zero."""
        names = [track.name for track in self.project.tracks if any(c.id == clip_id for c in track.clips)]
        self._edit(
            tr("Move clip of {name}", name=names[0] if names else ""),
            lambda project: edits.move_clip(project, clip_id, start),
            merge_id=("clip", clip_id),
        )

    def make_recipe(self, target_id: str, dropped_id: str, sign: Sign) -> str | None:
        """Add a track that is one track plus or minus another, and select it; returns its id."""
        text = ""
        if (target := self._track(target_id)) and (dropped := self._track(dropped_id)):
            if sign > 0:
                text = tr("Add {name} to {other}", name=dropped.name, other=target.name)
            else:
                text = tr("Subtract {name} from {other}", name=dropped.name, other=target.name)
        made = self._make(text, lambda project: edits.make_recipe(project, target_id, dropped_id, sign))
        if made is not None:
            self.select([made])
        return made

    def make_sum(self, name: str, track_ids: Sequence[str], index: int | None = None) -> str | None:
        """Add a track that is the sum of others, before position `index` of the list; returns its id."""
        text = tr("Add {name}", name=name)
        return self._make(text, lambda project: edits.make_sum(project, name, track_ids, index))

    def set_recipe_term(
        self, track_id: str, index: int, *, sign: Sign | None = None, gain_db: float | None = None
    ) -> None:
        """Change the sign or the gain in dB of one term of a recipe."""
        if gain_db is not None:
            gain_db = min(gain_db, MAX_GAIN_DB)

        def text(name: str) -> str:
            if gain_db is None:
                return tr("Change a sign in {name}", name=name)
            return tr("Set gain in {name} to {gain}", name=name, gain=decibels(gain_db))

        self._edit_track(
            track_id,
            text,
            lambda project: edits.set_recipe_term(project, track_id, index, sign=sign, gain_db=gain_db),
            merge=None if gain_db is None else f"term {index}",
        )

    def set_term_alignment(self, track_id: str, index: int, alignment: TermAlignment | None) -> None:
        """Align a term of a recipe; None takes its track as it lies."""
        self._edit_track(
            track_id,
            lambda name: tr("Align a part of {name}", name=name),
            lambda project: edits.set_term_alignment(project, track_id, index, alignment),
            merge=f"alignment {index}",
        )

    def separate(
        self,
        whole_id: str,
        term: RecipeTerm,
        *,
        text: str,
        method: Method,
        outputs: Collection[edits.Output],
        recipe_id: str | None = None,
    ) -> tuple[str, ...]:
        """Make the tracks of a subtraction and select the first; returns their ids, none when refused."""
        made = self._make(
            text,
            lambda project: edits.separate(
                project, whole_id, term, method=method, outputs=outputs, recipe_id=recipe_id
            ),
        )
        ids = made or ()
        self.select(ids[:1])
        return ids

    def set_recipe_method(self, track_id: str, method: Method) -> None:
        self._edit_track(
            track_id,
            lambda name: _FORMED[method].format(name=name),
            lambda project: edits.set_recipe_method(project, track_id, method),
        )

    def set_loop(self, start: int, end: int) -> None:
        """Loop a range, samples, in either order."""
        start, end = max(0, min(start, end)), max(start, end)
        self._edit(
            tr("Set loop"),
            lambda project: edits.set_loop(project, start, end),
            merge_id=("loop", "region"),
        )

    def clear_loop(self) -> None:
        self._edit(tr("Clear loop"), edits.clear_loop)

    def set_loop_enabled(self, enabled: bool) -> None:
        """Switch looping on or off; without a region, the whole song becomes one."""
        text = tr("Switch loop on") if enabled else tr("Switch loop off")
        if self.project.loop is None:
            if enabled and self.project.length:
                self._edit(text, lambda project: edits.set_loop(project, 0, project.length))
            return
        self._edit(text, lambda project: edits.set_loop_enabled(project, enabled))

    def set_tempo(self, tempo: float) -> None:
        """Set the tempo, beats per minute."""
        self._edit(
            tr("Set tempo to {tempo:g}", tempo=tempo),
            lambda project: edits.set_tempo(project, tempo),
            merge_id=("tempo",),
        )

    def set_beats_per_bar(self, beats: int) -> None:
        self._edit(
            tr("Set {beats} beats a bar", beats=beats),
            lambda project: edits.set_beats_per_bar(project, beats),
        )

    def set_master_gain(self, gain_db: float) -> None:
        """Set the master fader, dB."""
        gain_db = min(gain_db, MAX_GAIN_DB)
        self._edit(
            tr("Set master gain to {gain}", gain=decibels(gain_db)),
            lambda project: edits.set_master_gain(project, gain_db),
            merge_id=("master",),
        )

    def set_codec(self, codec_id: str) -> None:
        """Mix the project in the latent space of another codec."""
        from lincae_studio.codec import registry

        try:
            name = registry.info(codec_id).name
        except StudioError as error:
            self.failed.emit(tr("The codec was not changed"), str(error))
            return
        self._edit(tr("Use codec {name}", name=name), lambda project: edits.set_codec(project, codec_id))

    def begin_gesture(self, text: str) -> None:
        """Show edits at once but make them one step, up to `end_gesture`."""
        self.document.begin_gesture(text)

    def end_gesture(self) -> None:
        self.document.end_gesture()

    def cancel_gesture(self) -> None:
        """Take back everything since `begin_gesture`."""
        self.document.cancel_gesture()

    def undo(self) -> None:
        self.document.undo()

    def redo(self) -> None:
        self.document.redo()

    def _edit(
        self, text: str, edit: Callable[[Project], Project], *, merge_id: Hashable | None = None
    ) -> bool:
        try:
            project = edit(self.project)
        except StudioError as error:
            self.failed.emit(tr("The edit was not made"), str(error))
            return False
        except KeyError:
            # A widget or a queued event can still speak of a track that an undo has just taken away.
            log.info("An edit of something that is gone was dropped: %s", text)
            return False
        return self.document.apply(text, project, merge_id=merge_id)

    def _make(self, text: str, edit: Callable[[Project], tuple[Project, T]]) -> T | None:
        """Do an edit that also tells what it made; None when it was refused."""
        made: list[T] = []

        def keep(project: Project) -> Project:
            project, what = edit(project)
            made.append(what)
            return project

        return made[0] if self._edit(text, keep) else None

    def _edit_track(
        self,
        track_id: str,
        text: Callable[[str], str],
        edit: Callable[[Project], Project],
        *,
        merge: str | None = None,
    ) -> None:
        if (track := self._track(track_id)) is not None:
            self._edit(text(track.name), edit, merge_id=None if merge is None else (merge, track_id))

    def _track(self, track_id: str) -> Track | None:
        return next((track for track in self.project.tracks if track.id == track_id), None)


def decibels(gain_db: float) -> str:
    """A level as text, with a true minus sign.

    >>> decibels(-3), decibels(1.5), decibels(-float("inf"))
    ('−3.0 dB', '+1.5 dB', '−∞ dB')
    """
    if gain_db == -float("inf"):
        return "−∞ dB"
    rounded = round(gain_db, 1) or 0.0
    return f"{rounded:+.1f} dB".replace("-", "−") if rounded else "0.0 dB"
