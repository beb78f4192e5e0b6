"""The blocks that several containers carry: Exif, XMP, IPTC and Photoshop resources, colour profiles."""
