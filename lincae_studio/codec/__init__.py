"""Codecs: audio to latents and back. Knows nothing of tracks."""
