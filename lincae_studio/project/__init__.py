"""The document: frozen dataclasses, plain values, no arrays."""
