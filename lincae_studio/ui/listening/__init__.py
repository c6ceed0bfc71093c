"""Listening critically: comparing, a blind test, and the linearity meter."""
