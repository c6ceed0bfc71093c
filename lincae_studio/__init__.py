"""Lin-CAE Studio: mix and separate music in the latent space of a linear audio autoencoder."""

__version__ = "0.1.0"
