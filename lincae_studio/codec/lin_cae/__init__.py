"""Lin-CAE and its siblings: consistency autoencoders with one latent frame per 4096 samples."""
