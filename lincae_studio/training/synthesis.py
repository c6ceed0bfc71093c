"""Renders composed songs and spoken and sung voices to files, with the programs FluidSynth and eSpeak NG."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from lincae_studio.audio.io import OutputFormat, read, write
from lincae_studio.audio.resample import resample
from lincae_studio.errors import UsageError
from lincae_studio.training.composing import compose, midi_file
from lincae_studio.training.corpus import SAMPLE_RATE

FONTS = (
    "/usr/share/sounds/sf2/FluidR3_GM.sf2",
    "/usr/share/sounds/sf2/default-GM.sf2",
    "/usr/share/soundfonts/FluidR3_GM.sf2",
    "/usr/share/soundfonts/default.sf2",
)
_TIMEOUT = 300
_VOICES = (
    "en",
    "en-us",
    "en+f2",
    "en+f4",
    "en-gb+m3",
    "de",
    "de+f3",
    "fr",
    "fr+f2",
    "es",
    "it",
    "pt",
    "nl",
    "sv",
)
_SYLLABLES = ("la", "na", "doo", "ah", "oh", "mee", "sha", "ree", "tee", "yeah", "love", "sky", "time", "so")
_WORDS = (
    *("river", "stone", "window", "morning", "seven", "circle", "thunder", "velvet", "shadow", "garden"),
    *("paper", "engine", "silver", "question", "harbour", "listen", "twenty", "forest", "whisper", "system"),
    *("mountain", "colour", "station", "music", "yesterday", "surface", "quickly", "children", "picture"),
    *(
        "balance",
        "thousand",
        "evening",
        "distance",
        "letter",
        "winter",
        "service",
        "pepper",
        "sister",
        "fish",
    ),
)


def render_songs(
    folder: Path,
    *,
    songs: int,
    seed: int,
    seconds: float = 20.0,
    say: Callable[[str], None] = lambda text: None,
) -> Path:
    """Folder with the stems of as many songs, each in a folder of its own; those that are there are kept.

    `UsageError` when FluidSynth or a General MIDI sound font is missing.
    """
    program, font = _program("fluidsynth", "fluidsynth fluid-soundfont-gm"), _font()
    for number in range(songs):
        target = folder / f"song-{seed}-{number:05}"
        if target.is_dir():
            continue
        if number % 20 == 0:
            say(f"rendering song {number + 1} of {songs}")
        song = compose(seed, number, seconds=seconds)
        with _in_place(target) as place:
            for part in song.parts:
                midi, wave = place / f"{part.name}.mid", place / f"{part.name}.wav"
                midi.write_bytes(midi_file(song, part))
                _run([program, "-niq", "-g", "0.4", "-r", str(SAMPLE_RATE), "-F", str(wave), font, str(midi)])
                audio, _ = read(wave)
                wave.unlink()
                midi.unlink()
                _save(place / f"{part.name}.flac", audio.mean(axis=0, keepdims=True))
            (place / "song.json").write_text(json.dumps({"seed": seed, "number": number}), encoding="utf-8")
    return folder


def render_voices(
    folder: Path, *, recordings: int, seed: int, say: Callable[[str], None] = lambda text: None
) -> Path:
    """Folder with as many recordings of voices, every third of them singing. Errors as `render_songs`."""
    program = _program("espeak-ng", "espeak-ng")
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(recordings):
        target = folder / f"voice-{seed}-{number:05}.flac"
        if target.exists():
            continue
        if number % 50 == 0:
            say(f"rendering voice {number + 1} of {recordings}")
        rng = np.random.default_rng([seed, 1, number])
        _save(target, _sung(program, rng) if number % 3 == 2 else _spoken(program, rng))
    return folder


def _spoken(program: str, rng: np.random.Generator) -> np.ndarray:
    text = ". ".join(" ".join(rng.choice(_WORDS, int(rng.integers(4, 10)))) for _ in range(3))
    return _speak(program, str(rng.choice(_VOICES)), text, rng)


def _sung(program: str, rng: np.random.Generator) -> np.ndarray:
    """Syllables at the pitches of a melody: each is spoken in monotone and played faster or slower."""
    voice, notes = str(rng.choice(_VOICES)), []
    syllables = {str(word): np.zeros((1, 0), np.float32) for word in rng.choice(_SYLLABLES, 4)}
    for word in syllables:
        markup = f'<prosody range="x-low" rate="x-slow">{word}</prosody>'
        syllables[word] = _speak(program, voice, markup, rng)
    step = 0
    for _ in range(int(rng.integers(8, 16))):
        step = int(np.clip(step + rng.choice((-4, -2, -1, 0, 1, 2, 3)), -7, 9))
        rate = SAMPLE_RATE / 2 ** (step / 12)
        notes.append(
            resample(syllables[str(rng.choice(list(syllables)))], from_rate=SAMPLE_RATE, to_rate=int(rate))
        )
        notes.append(np.zeros((1, int(rng.integers(0, 8000))), np.float32))
    return np.concatenate(notes, axis=1)


def _speak(program: str, voice: str, text: str, rng: np.random.Generator) -> np.ndarray:
    with tempfile.TemporaryDirectory() as place:
        wave = Path(place) / "voice.wav"
        speed, pitch = int(rng.integers(110, 200)), int(rng.integers(15, 90))
        _run([program, "-m", "-v", voice, "-s", str(speed), "-p", str(pitch), "-w", str(wave), text])
        audio, rate = read(wave)
    return resample(audio[:1], from_rate=rate, to_rate=SAMPLE_RATE)


def _save(target: Path, audio: np.ndarray) -> None:
    """Write FLAC with 16 bits, at its own level where that fits."""
    peak = float(np.abs(audio).max(initial=0.0))
    level = np.float32(min(1.0, 0.98 / peak) if peak else 1.0)
    write(
        target,
        iter([np.ascontiguousarray(audio * level, np.float32)]),
        sample_rate=SAMPLE_RATE,
        channels=1,
        frames=audio.shape[1],
        format=OutputFormat("flac", "16"),
    )


@contextmanager
def _in_place(target: Path) -> Iterator[Path]:
    """A folder that is there with all it holds or not at all."""
    place = target.with_name(f".{target.name}.part")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    try:
        yield place
        place.replace(target)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _program(name: str, packages: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise UsageError(
            f"The training material needs {name}; install it with: sudo apt install {packages}, "
            "or set the number of generated songs and voices to 0."
        )
    return found


def _font() -> str:
    for path in FONTS:
        if Path(path).exists():
            return path
    raise UsageError(
        "There is no General MIDI sound font; install one with: sudo apt install fluid-soundfont-gm."
    )


def _run(command: Iterable[str]) -> None:
    words = list(command)
    done = subprocess.run(words, capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    if done.returncode:
        reason = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason given"]
        raise UsageError(f"{Path(words[0]).name} failed ({reason[0]}); check that it works.")
