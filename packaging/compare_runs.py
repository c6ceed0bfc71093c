"""Whether the method makes Lin-CAE more linear: two runs of it, with and without, on what both held back.

    python packaging/compare_runs.py CONFIG RUN PLAIN_RUN [--data DIR]... --json FILE

RUN and PLAIN_RUN are the folders of finished runs; CONFIG is the first one's. The songs are those of the
validation part, mono, some seconds of each.
"""

import argparse
import json
import math
import sys
from pathlib import Path

import numpy as np
from safetensors import safe_open
from ship_model import clip

from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.evaluation import linearity, report
from lincae_studio.training.config import read_config
from lincae_studio.training.consistency import load_model
from lincae_studio.training.corpus import SAMPLE_RATE
from lincae_studio.training.run import corpora

SECONDS = 1
SONGS = 2
STEMS = 2

# What the paper orders, and how: True where more is better.
FIGURES = {
    "homogeneity_si_sdr_db": True,
    "additivity_si_sdr_db": True,
    "additivity_decoded_si_sdr_db": True,
    "encoder_additivity": False,
    "subtraction_raw_si_sdr_db": True,
    "subtraction_si_sdr_db": True,
    "subtraction_log_mel": False,
    "linearity_tax_db": False,
    "reconstruction_si_sdr_db": True,
    "reconstruction_log_mel": False,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("config", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("plain", type=Path)
    parser.add_argument("--data", type=Path, action="append", default=[])
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    config = read_config(options.config).with_folders(tuple(map(str, options.data)))
    _, validation = corpora(config, options.run, say=print)
    samples = SECONDS * SAMPLE_RATE
    songs = []
    for group in [group for group in validation.groups if len(group) > 1][:SONGS]:
        stems = [stem for stem in clip(validation, group, samples) if np.abs(stem).max() > 1e-3][:STEMS]
        if len(stems) > 1:
            songs.append(stems)
    rows = {}
    for name, run in (("with the method", options.run), ("plain", options.plain)):
        codec = LinCaeCodec(load_model(run / "model.safetensors"))
        tables = [report.figures(linearity.measure(codec, song, sample_rate=SAMPLE_RATE)) for song in songs]
        with safe_open(run / "checkpoint.safetensors", framework="numpy") as file:
            state = json.loads(file.metadata()["state"])
        rows[name] = {
            "steps": state["step"],
            "minutes": state["seconds"] / 60,
            "figures": {
                field: report.summarise([value for table in tables for value in table[field]])
                for field in FIGURES
            },
        }
    better = {}
    for field, more in FIGURES.items():
        own, other = (rows[name]["figures"][field]["mean"] for name in rows)
        if own is not None and other is not None and math.isfinite(own - other):
            better[field] = (own > other) == more
    for field in FIGURES:
        own, other = (rows[name]["figures"][field]["mean"] for name in rows)
        print(f"{field:32} {own:10.3f} {other:10.3f}  {'as in the paper' if better.get(field) else 'not'}")
    text = {"config": config.run.id, "songs": len(songs), "seconds": SECONDS, "rows": rows, "better": better}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(text, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
