"""The second reader's grammar of a clean AVIF: that of all pictures in boxes."""

from actdesk.imaging.second.stills import eat

__all__ = ["eat"]
