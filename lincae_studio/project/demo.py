"""The demo song that ships with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from lincae_studio import paths


@dataclass(frozen=True, slots=True)
class DemoSong:
    """What a session with the demo song begins with.

    Attributes:
        tempo: beats per minute
        stems: name and file of each track, in order; all of the same length
        voice: name of the stem that the command line takes out of the mix again
    """

    title: str
    tempo: float
    beats_per_bar: int
    stems: tuple[tuple[str, Path], ...]
    voice: str


def demo_song() -> DemoSong:
    """The demo song among the shipped resources.

    >>> [name for name, _ in demo_song().stems]
    ['Drums', 'Bass', 'Chords', 'Voice']
    """
    folder = paths.resources() / "demo"
    about = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    return DemoSong(
        title=about["title"],
        tempo=about["tempo"],
        beats_per_bar=about["beats_per_bar"],
        stems=tuple((stem["name"], folder / stem["file"]) for stem in about["stems"]),
        voice=about["voice"],
    )
