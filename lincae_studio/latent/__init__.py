"""Latents as a vector space. Knows nothing of files on the timeline."""
