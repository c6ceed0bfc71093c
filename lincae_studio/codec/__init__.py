"""Codecs: audio to latents and back. Knows nothing of tracks."""

import os

# Has to be said before torch loads its OpenMP runtime, whose threads otherwise spin while they wait for each
# other: beside a busy window or audio thread the short operations of a codec then take thirty times as long.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
