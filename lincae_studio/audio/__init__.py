"""Audio arrays, float32 `[channels, samples]`: files, sample rates, peaks, loudness."""
