"""The tour of the window and the manual."""
