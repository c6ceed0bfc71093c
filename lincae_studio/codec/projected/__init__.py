"""Codecs seen through a learned projection in which sums are mixes."""
