"""Qt without widgets: the document with its undo stack, the controller, the audio output."""
