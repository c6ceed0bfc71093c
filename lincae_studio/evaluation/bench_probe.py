"""What the bench measures of the models, in a process of its own.

`python -m lincae_studio.evaluation.bench_probe memory FOLDER CHUNKS` decodes stereo chunks with a model of
random weights and tells the peak of this process's memory after each, in MB. Prints one JSON object.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

import numpy as np

from lincae_studio.codec import grid
from lincae_studio.codec.lin_cae.checkpoint import ConvertedModel
from lincae_studio.codec.lin_cae.codec import LinCaeCodec
from lincae_studio.evaluation.bench_lin_cae import random_model
from lincae_studio.latent.algebra import LatentSpace


def decoding_memory(model: ConvertedModel, chunks: int) -> list[float]:
    """Peak memory in MB after each of a number of stereo chunks, decoded one after the other."""
    space = LatentSpace(LinCaeCodec(model), device="cpu")
    latents = 10 * np.random.default_rng(0).standard_normal((2, space.info.latent_channels, 997), np.float32)

    def read(start: int, stop: int) -> np.ndarray:
        return latents.take(range(start, stop), axis=2, mode="wrap")

    decoder, peaks = grid.ChunkDecoder(space, read), []
    for chunk in range(chunks):
        decoder.decode(chunk)
        peaks.append(_peak_mb())
    return peaks


def _peak_mb() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


if __name__ == "__main__":
    what, target, count = sys.argv[1:]
    if what != "memory":
        raise SystemExit(__doc__)
    print(json.dumps({"peaks_mb": decoding_memory(random_model(Path(target)), int(count))}))
