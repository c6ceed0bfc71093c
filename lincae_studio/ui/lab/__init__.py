"""The Latent Lab page."""
