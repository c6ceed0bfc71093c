"""Small material and small runs."""

import numpy as np
import pytest
import soundfile

from lincae_studio.training.config import parse_config

RATE = 44100


@pytest.fixture(scope="session")
def recordings(tmp_path_factory):
    """Folder of a dozen short recordings: noises, tones and bursts."""
    folder = tmp_path_factory.mktemp("recordings")
    rng = np.random.default_rng(0)
    for number in range(12):
        seconds = np.arange(2 * RATE) / RATE
        noise = rng.standard_normal(len(seconds)) * np.exp(-seconds * rng.uniform(0, 3))
        tone = np.sin(2 * np.pi * rng.uniform(100, 9000) * seconds)
        sound = 0.1 * noise + 0.2 * tone
        soundfile.write(folder / f"recording {number}.flac", sound.clip(-1, 1), RATE)
    return folder


@pytest.fixture
def small(recordings):
    """A config of a family that trains in seconds."""

    def config(family="compact", *, augmentation=None, **run):
        values = {
            "family": family,
            "run": {
                **{"id": "small", "name": "Small", "steps": 8, "checkpoint_every": 2, "report_every": 1},
                **{"validate_every": 1000, "threads": 1, **run},
            },
            "data": {
                "folders": [str(recordings)],
                "validation": 0.3,
                "clip_seconds": 0.37 if family == "compact" else 0.09,
                "items": 3,
            },
            "optimizer": {"rate": 3e-3, "final_rate": 1e-3, "ema": 0.9},
            "compact": {"width": 8, "blocks": 1},
            "lin_cae": {
                "front_end": {"hop": 64},
                "unet": {
                    **{"channels": [4, 4, 8, 8, 8], "blocks": [1] * 5, "bottleneck_channels": 16},
                    **{"bottleneck_blocks": 1, "latent_channels": 8, "embedding": 8},
                },
            },
        }
        if augmentation is not None:
            values["augmentation"] = augmentation
        return parse_config(values, source="small.toml")

    return config
