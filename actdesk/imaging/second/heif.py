"""The second reader's grammar of a clean HEIF: that of all pictures in boxes."""

from actdesk.imaging.second.stills import eat

__all__ = ["eat"]
