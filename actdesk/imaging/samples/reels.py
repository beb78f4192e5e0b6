"""Putting dirty films together: tracks with their samples, and whatever a test wants beside and between them."""

import struct
from dataclasses import dataclass, field

from actdesk.imaging.samples.boxed import box, full
from actdesk.imaging.samples.payloads import parts
from actdesk.imaging.samples.stills import hvcc

MOMENT = struct.pack(">II", 3_856_238_813, 3_856_238_814)  # 2026-03-14, in seconds since 1904
MATRIX = {1: (1, 0, 0, 1), 6: (0, 1, -1, 0), 3: (-1, 0, 0, -1), 8: (0, -1, 1, 0)}


@dataclass(frozen=True)
class Reel:
    """One track: its handler, its sample entry, its samples; two samples are one chunk."""

    kind: bytes
    entry: bytes
    samples: tuple[bytes, ...]
    size: tuple[int, int] = (0, 0)
    scale: int = 1000
    each: int = 100
    name: bytes = b"QX-9 VideoHandle"
    orientation: int = 1
    language: bytes = b"\x2d\xc7"  # 'kng'
    enabled: bool = True
    keys: tuple[int, ...] = ()
    media_head: bytes = field(default_factory=lambda: full(b"nmhd"))
    own: bytes = b""  # boxes at the end of the track
    edits: bool = False
    home: bytes = field(default_factory=lambda: full(b"url ", flags=1))


@dataclass(frozen=True)
class Film:
    tracks: tuple[Reel, ...]
    brands: tuple[bytes, ...] = (b"mp42", b"isom", b"mp42", b"QX-9")
    in_moov: bytes = b""
    before: bytes = b""
    behind: bytes = b""
    slack: bytes = b""  # in `mdat`, behind each chunk
    wide: bool = False

    def build(self) -> bytes:
        head = (
            box(b"ftyp", self.brands[0], b"\x20\x13\x10\x05", *self.brands[1:]) if self.brands else b""
        ) + self.before
        data = b""
        places: list[list[int]] = [[] for _ in self.tracks]
        longest = max((len(track.samples) + 1) // 2 for track in self.tracks)
        start = len(head) + len(self._moov([[0] * ((len(t.samples) + 1) // 2) for t in self.tracks])) + 8
        for chunk in range(longest):
            for index, track in enumerate(self.tracks):
                part = b"".join(track.samples[2 * chunk : 2 * chunk + 2])
                if 2 * chunk < len(track.samples):
                    places[index].append(start + len(data))
                    data += part + self.slack
        return head + self._moov(places) + box(b"mdat", data) + self.behind

    def _moov(self, places: list[list[int]]) -> bytes:
        head = full(b"mvhd", MOMENT, struct.pack(">IIIH", 1000, 1200, 0x10000, 0x100), bytes(10), _matrix(1), bytes(24),
                    struct.pack(">I", len(self.tracks) + 1))  # fmt: skip
        tracks = [self._trak(n, track, at) for n, (track, at) in enumerate(zip(self.tracks, places, strict=True), 1)]
        return box(b"moov", head, *tracks, self.in_moov)

    def _trak(self, number: int, track: Reel, at: list[int]) -> bytes:
        volume = 0x100 if track.kind == b"soun" else 0
        size = struct.pack(">II", track.size[0] << 16, track.size[1] << 16)
        head = full(b"tkhd", MOMENT, struct.pack(">III", number, 0, 1200), bytes(12), struct.pack(">HH", volume, 0),
                    _matrix(track.orientation), size, flags=3 if track.enabled else 2)  # fmt: skip
        edts = box(b"edts", full(b"elst", struct.pack(">IIiI", 1, 1000, track.each, 0x10000))) if track.edits else b""
        duration = track.each * len(track.samples)
        count = len(track.samples)
        table = box(
            b"stbl",
            full(b"stsd", struct.pack(">I", 1), track.entry),
            full(b"stts", struct.pack(">III", 1, count, track.each)),
            full(b"stss", struct.pack(f">I{len(track.keys)}I", len(track.keys), *track.keys)) if track.keys else b"",
            full(b"stsc", bytes(4) if not count else struct.pack(">IIII", 1, 1, 2, 1) if count % 2 == 0 else
                 struct.pack(">IIIIIII", 2, 1, 2, 1, len(at), 1, 1)),
            full(b"stsz", struct.pack(f">II{count}I", 0, count, *map(len, track.samples))),
            full(b"co64", struct.pack(f">I{len(at)}Q", len(at), *at)) if self.wide else
            full(b"stco", struct.pack(f">I{len(at)}I", len(at), *at)),
        )  # fmt: skip
        media = box(
            b"mdia",
            full(b"mdhd", MOMENT, struct.pack(">II", track.scale, duration), track.language, bytes(2)),
            full(b"hdlr", bytes(4), track.kind, bytes(12), track.name, b"\0"),
            box(b"minf", track.media_head, box(b"dinf", full(b"dref", struct.pack(">I", 1), track.home)), table),
        )
        return box(b"trak", head, edts, media, track.own)


def _matrix(orientation: int) -> bytes:
    a, b, c, d = MATRIX[orientation]
    return struct.pack(">9i", a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30)


def visual(code: bytes, width: int, height: int, *inside: bytes, maker: bytes = b"QX-9 AVC encoder of Amina") -> bytes:
    head = (
        bytes(6) + b"\0\1" + bytes(4) + b"QX-9" + bytes(8) + struct.pack(">HHIII", width, height, 72 << 16, 72 << 16, 0)
    )
    name = bytes((len(maker),)) + maker.ljust(31, b"\0")
    return box(code, head, b"\0\1", name, struct.pack(">Hh", 24, -1), *inside)


def audio(code: bytes, rate: int, *inside: bytes) -> bytes:
    return box(code, bytes(6) + b"\0\1" + bytes(8), struct.pack(">HHIHH", 1, 16, 0, rate, 0), *inside)


def esds(kind: int, stream: int, setup: bytes) -> bytes:
    inner = bytes((kind, stream << 2 | 1)) + bytes(11) + b"\5" + bytes((len(setup),)) + setup
    body = b"\0\1\0\4" + bytes((len(inner),)) + inner + b"\6\1\2"
    return full(b"esds", b"\3" + bytes((len(body),)) + body)


def avcc(sequence: bytes, picture: bytes) -> bytes:
    counted = b"\xe1" + struct.pack(">H", len(sequence)) + sequence + b"\1" + struct.pack(">H", len(picture)) + picture
    return box(b"avcC", b"\1" + sequence[1:4] + b"\xff" + counted + b"\xfd\xf8\xf8\0")


def lengthened(*units: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(unit)) + unit for unit in units)


def avc(message: bytes = b"", *more: bytes, **how: object) -> Reel:
    """Twelve frames of H.264; `message` stands before each key frame."""
    sequence, picture, *frames = parts("avc.film")
    samples = tuple(lengthened(*((message, frame) if message and frame[0] & 31 == 5 else (frame,))) for frame in frames)
    keys = tuple(number for number, frame in enumerate(frames, 1) if frame[0] & 31 == 5)
    entry = visual(b"avc1", 96, 64, avcc(sequence, picture), *more)
    head = full(b"vmhd", bytes(8), flags=1)
    return Reel(b"vide", entry, samples, (96, 64), keys=keys, media_head=head, **how)  # type: ignore[arg-type]


def hevc_reel(message: bytes = b"", **how: object) -> Reel:
    video, sequence, picture, *frames = parts("hevc.film")
    first = lengthened(message, frames[0]) if message else lengthened(frames[0])
    samples = (first, *(lengthened(frame) for frame in frames[1:]))
    more = (message,) if message else ()
    entry = visual(b"hvc1", 64, 64, hvcc((video, sequence, picture), more=more))
    head = full(b"vmhd", bytes(8), flags=1)
    return Reel(b"vide", entry, samples, (64, 64), keys=(1,), media_head=head, **how)  # type: ignore[arg-type]


def mpeg4(message: bytes = b"", **how: object) -> Reel:
    setup, *frames = parts("mpeg4.film")
    samples = (message + frames[0], *frames[1:])
    entry = visual(b"mp4v", 96, 64, esds(0x20, 4, setup + message[:60]))
    head = full(b"vmhd", bytes(8), flags=1)
    return Reel(b"vide", entry, samples, (96, 64), media_head=head, **how)  # type: ignore[arg-type]


def aac() -> Reel:
    entry = audio(b"mp4a", 8000, esds(0x40, 5, b"\x15\x88"))
    return Reel(b"soun", entry, tuple(parts("aac.tone")), scale=8000, each=1024, name=b"QX-9 Sound of Amina",
                media_head=full(b"smhd", bytes(4)))  # fmt: skip


def plain_sound() -> Reel:
    samples = tuple(
        struct.pack("<800h", *((step * 97 + k * 40) % 9000 - 4500 for k in range(800))) for step in range(12)
    )
    entry = audio(b"sowt", 8000)
    return Reel(b"soun", entry, samples, scale=8000, each=800, media_head=full(b"smhd", bytes(4)))
