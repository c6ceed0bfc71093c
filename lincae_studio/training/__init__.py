"""Training of the codecs: material, augmentation, losses and the loop."""
