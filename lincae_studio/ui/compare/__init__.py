"""The Compare page: codecs side by side on the same music."""
