"""An edit of a clip encodes what it changed and takes the rest from before, to the bit."""

import numpy as np
import pytest

from lincae_studio.engine.session import Session
from lincae_studio.latent.cache import LatentStore
from lincae_studio.project.model import Clip, Fade
from tests.engine.conftest import RATE, tone

FRAMES = 20 * 65_536


@pytest.fixture
def stored(tmp_path):
    store = LatentStore(tmp_path / "latents", limit_bytes=1 << 30)
    session = Session("reference", device="cpu", cache_dir=tmp_path / "cache", store=store)
    yield session
    session.close()


def encode(session, clip):
    """Fill the clip's series; how often the codec ran."""
    latents, encoded = session.latents(RATE), []
    plain = session.space.encode
    session.space.encode = lambda audio: (encoded.append(1), plain(audio))[1]
    try:
        series = latents.series(clip)
        for chunk in series.missing():
            latents.store_chunk(clip, chunk)
    finally:
        session.space.encode = plain
    return len(encoded)


@pytest.mark.parametrize(
    ("changes", "most"),
    [
        ({"fade_out": Fade(70_000)}, 5),
        ({"fade_in": Fade(1000), "fade_out": Fade(10)}, 5),
        ({"length": FRAMES - 100_000}, 3),
        ({"start": 65_536 + 12_288, "offset": 65_536, "length": FRAMES - 200_000}, 4),
    ],
)
def test_only_what_an_edit_changes_is_encoded(stored, wav, changes, most):
    ref = wav("a", tone(FRAMES, channels=1))
    values = {"start": 12_288, "length": FRAMES, **changes}
    whole, edited = Clip(ref, 12_288, FRAMES), Clip(ref, **values)
    assert encode(stored, whole) >= 20
    assert encode(stored, edited) <= most
    latents = stored.latents(RATE)
    placement = latents.place(edited)
    kept = latents.series(edited).read(0, placement.frames)
    size = stored.space.info.chunk_frames
    made = [latents.encode_chunk(edited, chunk) for chunk in range(placement.frames // size)]
    assert np.array_equal(kept, np.concatenate(made, axis=-1))


def test_other_samples_are_never_taken(stored, wav):
    first, second = wav("a", tone(FRAMES // 4)), wav("b", tone(FRAMES // 4, seed=5))
    encode(stored, Clip(first, 0, FRAMES // 4))
    assert encode(stored, Clip(second, 0, FRAMES // 4)) >= 5
    assert encode(stored, Clip(first, 0, FRAMES // 4 - 777, offset=777)) >= 5
