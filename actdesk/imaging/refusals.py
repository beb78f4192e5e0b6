"""Files that ActDesk does not clean: recognised by content, each with the code of its reason.

The words, and what to do instead, are in `resources/i18n/words.json` under `picture_reason`.
"""

# Reasons that lie in the machine or the folder, not in the picture: another try may go well.
FAILURES = frozenset(
    ("not_found", "not_allowed", "cannot_read_or_write", "cannot_write", "disk_full", "folder_is_link", "too_slow",
     "machine_busy", "worker_died", "cancelled", "no_detector")
)  # fmt: skip
RAW_MAKERS = (b"\x49\x49\x52\x4f", b"IIU\0", b"FUJIFILMCCD-RAW", b"\0MRM", b"FOVb", b"IIII")


def refusal_of(head: bytes) -> str:
    """Why a file that no container module claims is refused; `head` is its first 64 bytes."""
    if head.startswith(RAW_MAKERS) or (head[:4] == b"II*\0" and head[8:10] == b"CR") or head[4:12] == b"ftypcrx ":
        return "camera_raw"
    if head[4:8] == b"ftyp":
        return "film_container"
    for start, code in (
        (b"%PDF", "pdf"),
        (b"8BPS", "layered"),
        (b"gimp xcf", "layered"),
        (b"BM", "no_cleaner"),
        (b"PK\x03\x04", "archive"),
        (b"\x1a\x45\xdf\xa3", "film_container"),
        (b"\0\0\x01\0", "no_cleaner"),
        (b"\0\0\0\x0cjP  ", "no_cleaner"),
        (b"RIFF", "film_container"),
    ):
        if head.startswith(start):
            return code
    text = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if text.startswith((b"<svg", b"<?xml", b"<!doctype svg")):
        return "svg"
    return "unknown_format"
