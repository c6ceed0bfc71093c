"""The linearity meter of a session: what was measured of which track, and what follows from it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lincae_studio.engine.jobs import Job, JobState, is_user_error
from lincae_studio.engine.linearity import LinearityReading
from lincae_studio.engine.variants import content
from lincae_studio.project.mixing import Contribution
from lincae_studio.studio.comparison import stretch
from lincae_studio.wording import tr

if TYPE_CHECKING:
    from lincae_studio.studio.controller import Controller

EXACT_DB, GOOD_DB, FAIR_DB = 60.0, 10.0, -2.0
_LEVEL_OFF_DB = 0.5
_TAXED_DB = 1.5
_WEAK_DB = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A reading, and what it was taken of."""

    reading: LinearityReading
    codec_id: str
    parts: tuple[Contribution, ...]


class Linearity(QObject):
    """Measures the selected track, or the mix, on demand.

    Attributes:
        measuring: id of the track that is being measured, "" for the mix; None while nothing is
        progress: 0 to 1
        message: why the last one failed

    Signals:
        changed: any of it, or whether a reading is out of date
    """

    changed = Signal()

    @classmethod
    def of(cls, controller: Controller) -> Linearity:
        """The meter of a session, made on first use."""
        found = controller.findChild(cls)
        return found if found is not None else cls(controller)

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._known: dict[str, Measured] = {}
        self._job: Job | None = None
        self._asked: tuple[str, str, tuple[Contribution, ...]] = ("", "", ())
        self.measuring: str | None = None
        self.progress = 0.0
        self.message = ""
        controller.job_changed.connect(self._on_job)
        controller.project_changed.connect(lambda *_: self.changed.emit())

    def reading(self, track_id: str | None) -> LinearityReading | None:
        """The last reading of a track, or of the mix; None when there is none."""
        known = self._known.get(track_id or "")
        return known.reading if known else None

    def outdated(self, track_id: str | None) -> bool:
        """Whether what was measured sounds different now."""
        known = self._known.get(track_id or "")
        if known is None:
            return False
        project = self._controller.project
        return known.codec_id != project.codec_id or known.parts != content(project, track_id, "latent")

    def measure(self, track_id: str | None) -> None:
        """Measure the selected stretch, the loop, or what is around the playhead."""
        project = self._controller.project
        parts = content(project, track_id, "latent")
        start, stop = stretch(self._controller)
        self.measuring, self.progress, self.message = track_id or "", 0.0, ""
        self._asked = (track_id or "", project.codec_id, parts)
        self._job = self._controller.engine.listening.measure_linearity(project, track_id, start, stop)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop measuring; what was known stays."""
        if self._job is not None:
            self._controller.cancel_job(self._job)

    def _on_job(self, job: Job) -> None:
        if job is not self._job:
            return
        if job.state.ended:
            self.measuring = None
        if job.state is JobState.DONE:
            name, codec_id, parts = self._asked
            self._known[name] = Measured(job.result, codec_id, parts)
        elif job.state is JobState.FAILED:
            self.message = (
                str(job.error) if is_user_error(job.error) else tr("The measurement failed: try it again.")
            )
        self.progress = job.progress.fraction
        self.changed.emit()


def advice(reading: LinearityReading) -> str:
    """What a reading means for the music, in a sentence or two."""
    latent, ceiling = reading.latent, reading.ceiling
    if reading.exact or latent.si_sdr_db >= EXACT_DB:
        return tr("The codec is exactly linear here: mixing on latents and on waveforms sound the same.")
    sentences = []
    if abs(latent.level_error_db) > _LEVEL_OFF_DB:
        off = latent.level_error_db
        sentences.append(
            tr("The latent render is {off:.1f} dB louder: adjust its fader.", off=off)
            if off > 0
            else tr("The latent render is {off:.1f} dB softer: adjust its fader.", off=-off)
        )
    refined = reading.refined
    if refined is not None and refined.si_sdr_db > latent.si_sdr_db + 1.0:
        better = refined.si_sdr_db - latent.si_sdr_db
        sentences.append(
            tr("Refined keeps {better:.0f} dB more of the detail: prefer it for export.", better=better)
            if refined.si_sdr_db < EXACT_DB
            else tr("Refined keeps all of the detail: prefer it for export.")
        )
    elif reading.tax_db > _TAXED_DB:
        sentences.append(
            tr(
                "Mixing on latents costs {tax_db:.1f} dB more than the codec alone: compare with the "
                "waveforms before you export.",
                tax_db=reading.tax_db,
            )
        )
    elif latent.si_sdr_db < FAIR_DB:
        sentences.append(
            tr(
                "The codec does not keep this waveform, with or without mixing: judge it by ear, or choose a "
                "codec of lower compression."
            )
        )
    else:
        sentences.append(
            tr("Mixing on latents costs next to nothing here: what is lost is lost by the codec.")
        )
    if len(sentences) < 2 and (weak := _weak_from(reading)) is not None:
        sentences.append(tr("Above {weak} little of the waveform is right.", weak=weak))
    elif len(sentences) < 2 and latent.si_sdr_db < ceiling.si_sdr_db - 10:
        sentences.append(tr("Listen to both: as latent and as waveform."))
    return " ".join(sentences)


def _weak_from(reading: LinearityReading) -> str | None:
    """Frequency from which on every band is bad; None where the highest one is not."""
    from_hz = None
    for low, db in zip(reversed(reading.edges_hz[:-1]), reversed(reading.latent.bands), strict=True):
        if math.isnan(db):
            continue
        if db >= _WEAK_DB:
            break
        from_hz = low
    if from_hz is None or from_hz < 200.0:
        return None
    return f"{from_hz / 1000:.1f} kHz" if from_hz >= 1000 else f"{round(from_hz, -1):.0f} Hz"
