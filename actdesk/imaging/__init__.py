"""What a file gives away and how that is removed: bytes in, bytes out."""
