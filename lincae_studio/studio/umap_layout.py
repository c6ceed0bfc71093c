"""Laying out latents by UMAP, in another process that can be stopped at any time."""

from __future__ import annotations

import logging
import sys
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QProcess, Signal

from lincae_studio.evaluation.inspection import Inspection
from lincae_studio.wording import tr

_log = logging.getLogger(__name__)
_MODULE = "lincae_studio.evaluation.umap_process"


class UmapLayout(QObject):
    """One layout at a time; those that were made are kept while their inspection is the last of its codec.

    Attributes:
        progress: 0 to 1
        message: what it is doing, or why it ended without a layout

    Signals:
        changed: any of it, or a layout
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = 0.0
        self.message = ""
        self._process: QProcess | None = None
        self._kept: dict[tuple[str, int], tuple[Inspection, np.ndarray]] = {}

    @property
    def busy(self) -> bool:
        return self._process is not None

    def result(self, found: Inspection, dimensions: int) -> np.ndarray | None:
        """Points `[series, frames, 3]`, the third zero where two dimensions were asked for; None before."""
        kept = self._kept.get((found.codec_id, dimensions))
        return kept[1] if kept is not None and kept[0] is found else None

    def start(self, found: Inspection, dimensions: int) -> None:
        """Lay out the frames of an inspection in two or three dimensions."""
        self.cancel()
        folder = tempfile.TemporaryDirectory(prefix="lincae-umap-")
        source, target = (Path(folder.name) / name for name in ("frames.npy", "layout.npy"))
        np.save(source, found.frames)
        process = self._process = QProcess(self)

        def read() -> None:
            lines = process.readAllStandardOutput().toStdString().split()
            if lines and process is self._process:
                self.progress = float(lines[-1])
                self.changed.emit()

        def ended(*_: object) -> None:
            if process.exitCode() or not target.exists():
                _log.error("UMAP failed: %s", process.readAllStandardError().toStdString())
                self.message = tr("UMAP failed; the log says more.")
            else:
                points = np.load(target, allow_pickle=False)
                padded = np.pad(points, ((0, 0), (0, 0), (0, 3 - dimensions)))
                self._kept[found.codec_id, dimensions] = (found, padded)
                self.message = ""
            self._let_go(folder)

        process.readyReadStandardOutput.connect(read)
        process.finished.connect(lambda *_: ended() if process is self._process else folder.cleanup())
        process.errorOccurred.connect(
            lambda error: ended() if error is QProcess.ProcessError.FailedToStart else None
        )
        self.progress = 0.0
        count = found.frames.shape[0] * found.frames.shape[1]
        self.message = tr("Laying out {count} points by UMAP", count=count)
        process.start(sys.executable, ["-m", _MODULE, str(source), str(dimensions), str(target)])
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what runs, and wait until it has."""
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished()
            process.deleteLater()
            self.message = tr("Cancelled.")
            self.changed.emit()

    def _let_go(self, folder: tempfile.TemporaryDirectory[str]) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        folder.cleanup()
        self.changed.emit()
