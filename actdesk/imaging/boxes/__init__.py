"""What HEIF, AVIF and films have in common: boxes (ISO/IEC 14496-12), items (23008-12), tracks and coded units."""
