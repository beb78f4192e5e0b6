"""Tables that come in as files and go out as files: bytes in, texts out, and back. No record is known here."""
