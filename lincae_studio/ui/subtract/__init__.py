"""The subtract assistant: how well it will cancel, how that was found, and which method to take."""
