"""Dirty films in fragments, as telephones and streams write them."""

import struct
from dataclasses import replace

from actdesk.imaging.samples import films
from actdesk.imaging.samples.boxed import box, full
from actdesk.imaging.samples.reels import Film, Reel, aac, avc
from actdesk.imaging.samples.sample import Sample
from actdesk.imaging.samples.stills import SENTENCE


def fragment(number: int, track: Reel, first: int, count: int, *, late: int = 0, own: bytes = b"") -> bytes:
    """One `moof` with its `mdat`: `count` samples of one track from number `first` on, beginning at their time."""
    samples = track.samples[first : first + count]
    keys = [first + index + 1 in track.keys or not track.keys for index in range(len(samples))]
    rows = b"".join(
        struct.pack(">III", track.each, len(sample), 0 if key else 0x10000)
        for sample, key in zip(samples, keys, strict=True)
    )
    head = full(b"tfhd", struct.pack(">I", number), flags=0x20000)
    time = full(b"tfdt", struct.pack(">Q", late + first * track.each), version=1)
    length = 8 + 16 + 8 + len(head) + len(time) + 20 + len(rows) + len(own)
    run = full(b"trun", struct.pack(">Ii", len(samples), length + 8), rows, flags=0x701)
    return box(b"moof", full(b"mfhd", bytes(4)), box(b"traf", head, time, run, own)) + box(b"mdat", *samples)


def fragmented(*tracks: Reel, late: int = 0, **how: object) -> bytes:
    """The film with empty tables, then its samples in turns. The last track begins `late` moments after the others."""
    extends = b"".join(full(b"trex", struct.pack(">IIIII", n, 1, 0, 0, 0)) for n in range(1, len(tracks) + 1))
    empty = Film(tuple(replace(track, samples=(), keys=()) for track in tracks), **how)  # type: ignore[arg-type]
    whole = replace(empty, in_moov=empty.in_moov + box(b"mvex", extends)).build()
    out = [whole[:-8], full(b"sidx", bytes(24)), full(b"emsg", b"urn:example\0", SENTENCE)]  # without the empty `mdat`
    for first in range(0, max(len(track.samples) for track in tracks), 4):
        for number, track in enumerate(tracks, start=1):
            last = late if number == len(tracks) > 1 else 0
            if first < len(track.samples):
                out.append(fragment(number, track, first, 4, late=last, own=box(b"uuid", bytes(range(16)), SENTENCE)))
    return b"".join(out)


def both_places() -> bytes:
    """Samples in the table, and more in a fragment."""
    extends = full(b"trex", struct.pack(">IIIII", 1, 1, 0, 0, 0))
    return films.film(in_moov=box(b"mvex", extends)) + fragment(1, avc(), 0, 4)


SAMPLES = (
    Sample(
        "mp4.fragments", "mp4", lambda: fragmented(avc(films.avc_message(SENTENCE)), aac(), in_moov=films.user_data()),
        ("film.place", "coded.message", "box.unknown", "box.uuid"),
    ),
    Sample(
        "mp4.fragments_late", "mp4", lambda: fragmented(avc(), aac(), late=2048, in_moov=films.keyed()),
        ("film.place", "film.device"),
    ),
    Sample("mp4.fragments_missing", "mp4", lambda: fragmented(replace(avc(), samples=())), refused="film_fragmented"),
    Sample("mp4.fragments_and_table", "mp4", both_places, refused="film_fragmented"),
)  # fmt: skip
