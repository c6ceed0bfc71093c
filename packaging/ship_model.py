"""Puts a trained compact model in place, if it is in nothing worse than untrained.

    python packaging/ship_model.py CONFIG RUN [--data DIR]... [--stems DIR] [--models DIR] [--report FILE]

RUN is the folder of a finished run of CONFIG. The figures are of the part of the material that the run held
back, and of the songs below --stems. The model goes to `resources/models/ID` with a card that tells them.
"""

import argparse
import json
import math
import shutil
import sys
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from lincae_studio import paths
from lincae_studio.codec.compact import trained, trained_config
from lincae_studio.evaluation import gates, report
from lincae_studio.training.config import TrainingConfig, read_config
from lincae_studio.training.corpus import SAMPLE_RATE, Corpus
from lincae_studio.training.run import corpora

SECONDS = 6
RECORDINGS = 40
SONGS = 8

# Of the material that the shipped configs are trained on.
SOURCES = """\
- Songs composed by seeded code and rendered with FluidSynth and FluidR3 GM (MIT)
- Voices spoken and sung by eSpeak NG from seeded words
- Eight pieces collected by the Open Surge project: CC BY 3.0 (Mateus Reis, Colin Beard, Viktor Kraus, Victor
  Seven), CC BY 4.0 (Alexandre Almeida) and CC0 (cynicmusic, Johan Brodd)
- The Sonic Pi samples (CC0)
- OLPC Berklee Sound Library (CC BY 3.0)
"""


def clip(corpus: Corpus, group: tuple, samples: int) -> list[np.ndarray]:
    """The loudest stretch of a group of recordings, each `[1, samples]`."""
    mix = sum(corpus.read(item, 0, max(r.samples for r in group)) for item in group)
    starts = range(0, max(1, len(mix) - samples), samples // 2)
    start = max(starts, key=lambda at: float(np.square(mix[at : at + samples]).sum()))
    length = min(samples, len(mix))
    return [corpus.read(item, start, length)[None] for item in group]


def material(validation: Corpus) -> tuple[list[np.ndarray], list[list[np.ndarray]]]:
    """Recordings of at least a second, and songs, that the run held back."""
    samples = SECONDS * SAMPLE_RATE
    solos = [group for group in validation.groups if len(group) == 1 and group[0].samples > SAMPLE_RATE]
    chosen = [solos[i] for i in np.linspace(0, len(solos) - 1, min(RECORDINGS, len(solos))).astype(int)]
    songs = [group for group in validation.groups if len(group) > 1][:SONGS]
    return (
        [audible[0] for audible in (clip(validation, group, samples) for group in chosen)],
        [[stem for stem in clip(validation, group, samples) if np.abs(stem).max() > 1e-3] for group in songs],
    )


def card(config: TrainingConfig, found: list[gates.Gate], *, minutes: float, size: int, note: str) -> str:
    """The model card."""
    companding = config.compact.exponent
    projections = f"companded projections (exponent {companding:g})" if companding else "projections"
    lines = [
        f"# {config.run.name}",
        "",
        f"`{config.run.id}`: {size / 1e6:.2f} MB, {config.run.steps} steps of {config.data.items} items of "
        f"{config.data.clip_seconds:g} s, {minutes:.0f} minutes on a shared processor of 2 cores.",
        "",
        f"The encoder has no parameters: the lowest coefficients as they are, the rest as {projections} of "
        "bands. A network corrects the energies of the decoder's high band by "
        f"{config.compact.limit_db:g} dB at most and preserves its power.",
        "",
        f"Made by `lincae-studio train {config.run.id}` and `packaging/ship_model.py`. Weights: Apache-2.0.",
        *(["", note] if note else []),
        "",
        "## Material",
        "",
        SOURCES,
        f"{config.data.validation:.0%} of it, chosen by hash, was not trained on; the figures are of that "
        "part and of jazz excerpts that are not in the material at all.",
        "",
        "## Figures",
        "",
        "| figure | unit | this model | untrained | not worse |",
        "|---|---|---|---|---|",
    ]
    for gate in found:
        verdict = "yes" if gate.passed else "**no**"
        lines.append(f"| {gate.name} | {gate.unit} | {gate.value:.3f} | {gate.untrained:.3f} | {verdict} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--data", type=Path, action="append", default=[])
    parser.add_argument("--stems", type=Path)
    parser.add_argument("--models", type=Path, default=paths.resources() / "models")
    parser.add_argument("--report", type=Path, help="write the figures to this file as JSON")
    parser.add_argument("--note", default="", help="a remark for the card")
    options = parser.parse_args()
    config = read_config(options.config).with_folders(tuple(map(str, options.data)))
    path = options.run / "model.safetensors"
    model = trained_config.read_header(path)
    recordings, songs = material(corpora(config, options.run, say=print)[1])
    if options.stems:
        for stems in report.find_songs(options.stems).values():
            parts = [part.mean(axis=0, keepdims=True) for part in report.read_song(stems)]
            songs.append(parts)
            recordings += parts
    codec = trained.load(model, device="cpu")
    untrained = trained.TrainedCompactCodec(model.config, replace(model.info, id="untrained"))
    untrained.corrections = None
    found = gates.compare(codec, untrained, recordings, songs)
    for gate in found:
        mark = "ok    " if gate.passed else "FAILED"
        print(f"{mark} {gate.name:45} {gate.value:9.4f}  untrained {gate.untrained:9.4f} {gate.unit}")
    if options.report:
        plain = [{**asdict(gate), "passed": gate.passed} for gate in found]
        finite = [
            {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in g.items()}
            for g in plain
        ]
        options.report.write_text(json.dumps(finite, indent=2) + "\n", encoding="utf-8")
    if not all(gate.passed for gate in found):
        print("not shipped: it is worse than untrained where it says FAILED")
        return 1
    from safetensors import safe_open

    with safe_open(options.run / "checkpoint.safetensors", framework="numpy") as file:
        minutes = json.loads(file.metadata()["state"])["seconds"] / 60
    target = options.models / model.id
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, target / "model.safetensors")
    text = card(config, found, minutes=minutes, size=path.stat().st_size, note=options.note)
    (target / "README.md").write_text(text, encoding="utf-8")
    print(f"shipped: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
