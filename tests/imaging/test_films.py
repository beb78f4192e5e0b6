"""Films as ffmpeg makes them, cleaned and played again; and each rule of the writer taken away once (rule 8)."""

import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from actdesk.domain.findings import CleanStatus, Credit, Recipe
from actdesk.imaging.boxes import coded, entries, films, moov, tracks
from actdesk.imaging.boxes.box import Box, box
from actdesk.imaging.engine import Engine
from actdesk.imaging.formats import format_of
from actdesk.imaging.samples import SAMPLES, planted
from actdesk.imaging.samples.boxed import full
from actdesk.imaging.samples.films import PHONE, avc_message, film, user_data
from actdesk.imaging.samples.reels import Reel, avc, mpeg4, plain_sound
from actdesk.imaging.second import Allowed, leftovers
from actdesk.imaging.trace import Order, Unclean
from tests.imaging.eyes import exiftool, holds, look, play
from tests.needs import tool

ROOT = Path(__file__).resolve().parents[2]
PLACE = ["-metadata", f"location={planted.ISO6709}", "-metadata", f"artist={planted.PERSON}",
         "-metadata", f"comment={planted.COMMENT}", "-metadata", "creation_time=2026-03-14T09:26:53Z"]  # fmt: skip
MADE: dict[str, tuple[str, list[str]]] = {
    "H.264 with frames out of order": (".mp4", ["-c:v", "libx264", "-bf", "2", "-g", "8", "-c:a", "aac"]),
    "H.264 in a MOV": (".mov", ["-c:v", "libx264", "-bf", "2", "-c:a", "aac", "-movflags", "use_metadata_tags"]),
    "plain sound in a MOV": (".mov", ["-c:v", "libx264", "-c:a", "pcm_s16le"]),
    "HEVC": (".mp4", ["-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", "-c:a", "ac3"]),
    "AV1": (".mp4", ["-c:v", "libaom-av1", "-cpu-used", "8", "-c:a", "aac"]),
    "VP9": (".mp4", ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus"]),
    "MPEG-4 in a 3GP": (".3gp", ["-c:v", "mpeg4", "-c:a", "aac", "-ar", "8000", "-ac", "1"]),
    "H.263 in a 3GP": (".3gp", ["-c:v", "h263", "-s", "176x144", "-c:a", "aac", "-ar", "8000", "-ac", "1"]),
    "the index in front": (".mp4", ["-c:v", "libx264", "-c:a", "alac", "-movflags", "faststart"]),
}


@lru_cache(maxsize=32)
def made(name: str, *more: str) -> bytes:
    """A second of moving picture and sound, with a place, a person and a time."""
    ending, how = MADE[name]
    target = (
        Path("/dev/shm" if Path("/dev/shm").is_dir() else "/tmp") / f"actdesk-film-{abs(hash((name, more)))}{ending}"
    )
    try:
        command = [tool("ffmpeg", package="ffmpeg"), "-v", "error", "-y", "-f", "lavfi",
                   "-i", "testsrc=size=96x64:rate=12:duration=1", "-f", "lavfi", "-i", "sine=duration=1",
                   "-pix_fmt", "yuv420p", *how, *PLACE, *more, str(target)]  # fmt: skip
        subprocess.run(command, check=True, timeout=100)
        return target.read_bytes()
    finally:
        target.unlink(missing_ok=True)


def cleaned(data: bytes, order: Order | None = None) -> bytes:
    known = format_of(data[:64])
    assert known is not None
    view = memoryview(data)
    return b"".join(bytes(piece) for piece in known.clean(view, known.findings(view), order or Order()))


@pytest.mark.oracle
@pytest.mark.parametrize("name", MADE)
def test_a_film_of_ffmpeg_plays_the_same_and_says_nothing(
    name: str, engine: Engine, tmp_path: Path, into: Path
) -> None:
    source = tmp_path / "dirty"
    source.write_bytes(made(name))
    outcome = engine.clean(source, into=into)
    assert (outcome.status, outcome.reason, outcome.after) == (CleanStatus.CLEAN, "", ())
    result = Path(outcome.output)
    assert result.suffix == MADE[name][0]
    before, after = play(source), play(result)
    assert len({frame.mode for frame in after.frames}) == 2
    assert after == before
    words = (planted.ISO6709, planted.PERSON, planted.COMMENT, "Lavf", "x264", "x265", "Handler")
    assert holds(result.read_bytes(), tuple(word.encode() for word in words)) == []
    assert engine.inspect(result).findings == ()


@pytest.mark.oracle
@pytest.mark.parametrize("flags", ["frag_keyframe+empty_moov", "dash"])
def test_a_film_in_fragments_plays_the_same(flags: str, engine: Engine, tmp_path: Path, into: Path) -> None:
    source = tmp_path / "dirty"
    source.write_bytes(made("H.264 with frames out of order", "-movflags", flags))
    assert b"moof" in source.read_bytes()
    outcome = engine.clean(source, into=into)
    assert (outcome.status, outcome.reason) == (CleanStatus.CLEAN, "")
    assert b"moof" not in Path(outcome.output).read_bytes()
    assert play(Path(outcome.output)) == play(source)


HOLES: dict[str, tuple[str, Any, str, Callable[..., Any]]] = {
    "the times": ("user_data", moov, "_dates", lambda head, _: (0, bytes(head.body[4:12]), 12)),
    "a language": ("user_data", moov, "UNDETERMINED", b"\x2d\xc7"),  # type: ignore[dict-item]
    "a text": ("user_data", moov, "_texts", lambda _, **how: [box(b"udta", box(b"\xa9cmt", b"Behind the clinic"))]),
    "a profile as it was": ("profile", entries, "colour", lambda body: box(b"colr", body)),
    "a message in the samples": ("message", films, "_check", lambda data, track, reading: setattr(
        track, "new_lengths", track.lengths)),
    "a version in the brands": ("keys", films, "file_type", lambda body, *_: box(b"ftyp", body)),
}  # fmt: skip


@pytest.mark.parametrize("hole", HOLES)
def test_a_writer_with_a_hole_is_noticed(hole: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code, module, name, instead = HOLES[hole]
    data = SAMPLES[f"mp4.{code}"].build()
    assert leftovers("mp4", memoryview(cleaned(data)), Allowed(), ()) == []
    monkeypatch.setattr(module, name, instead)
    assert leftovers("mp4", memoryview(cleaned(data)), Allowed(), ()) != []


@pytest.mark.parametrize("change", [
    lambda data: data + b"\0",
    lambda data: data + box(b"free"),
    lambda data: data.replace(b"vide" + bytes(13), b"videKakuma" + bytes(7)),
    lambda data: data.replace(b"\x55\xc4\0\0", b"\x2d\xc7\0\0", 1),
    lambda data: data.replace(b"url \0\0\0\1", b"url \0\0\0\0"),
    lambda data: data.replace(bytes(32) + b"\0\x18\xff\xff", b"\x06Kakuma" + bytes(25) + b"\0\x18\xff\xff"),
    lambda data: data.replace(b"mdat", b"free"),
])  # fmt: skip
def test_a_clean_film_with_a_little_more_is_clean_no_longer(change: Callable[[bytes], bytes]) -> None:
    clean = cleaned(SAMPLES["mp4.user_data"].build())
    assert change(clean) != clean
    assert leftovers("mp4", memoryview(change(clean)), Allowed(), ()) != []


KEPT = ("mp4.user_data", "mp4.located", "mp4.keys", "mp4.list")


@pytest.mark.parametrize("code", KEPT)
def test_location_only_keeps_credit_caption_and_date_byte_for_byte(code: str, engine: Engine, tmp_path: Path) -> None:
    source = tmp_path / "dirty"
    source.write_bytes(SAMPLES[code].build())
    outcome = engine.clean(source, into=tmp_path / "cleaned", recipe=Recipe.LOCATION_ONLY)
    assert (outcome.status, outcome.reason, outcome.after) == (CleanStatus.CLEAN, "", ())
    data = Path(outcome.output).read_bytes()
    assert planted.PERSON.encode() in data
    assert planted.COMMENT.encode() in data
    assert struct.pack(">I", 3_856_238_813) in data, "the time of the film"
    gone = (planted.PLACE, planted.ISO6709, planted.MODEL, planted.SERIAL)
    assert holds(data, tuple(text.encode() for text in gone)) == []
    assert look(Path(outcome.output)) == look(source)


def test_what_the_officer_confirmed_takes_the_place_of_the_old_credit(engine: Engine, tmp_path: Path) -> None:
    for code in KEPT:
        source = tmp_path / "dirty"
        source.write_bytes(SAMPLES[code].build())
        credit = Credit(creator="Ana Núñez", caption="Jardín")
        outcome = engine.clean(source, into=tmp_path / "cleaned", recipe=Recipe.LOCATION_ONLY, credit=credit)
        data = Path(outcome.output).read_bytes()
        assert "Ana Núñez".encode() in data
        assert planted.COMMENT.encode() not in data


@pytest.mark.oracle
def test_exiftool_reads_the_kept_texts_of_a_film(engine: Engine, tmp_path: Path) -> None:
    source = tmp_path / "dirty"
    source.write_bytes(SAMPLES["mp4.keys"].build())
    outcome = engine.clean(source, into=tmp_path / "cleaned", recipe=Recipe.LOCATION_ONLY)
    told = {key.split(":")[-1]: value for key, value in exiftool(Path(outcome.output))[outcome.output].items()}
    assert (told["Author"], told["Description"]) == (planted.PERSON, planted.COMMENT)
    assert "Warning" not in told
    assert not [tag for tag in told if "GPS" in tag or "Location" in tag]


def test_plain_sound_may_read_like_a_text(engine: Engine, tmp_path: Path, into: Path) -> None:
    """Loudness of two readable bytes is loudness; it must not be refused, nor lose a moment."""
    source = tmp_path / "dirty"
    source.write_bytes(film(plain_sound(), in_moov=user_data(), brands=(b"qt  ", b"qt  ")))
    outcome = engine.clean(source, into=into)
    assert (outcome.status, outcome.after) == (CleanStatus.CLEAN, ())
    assert look(Path(outcome.output)) == look(source)


LIES: dict[str, Callable[[bytes], bytes]] = {
    "chunks that overlap": lambda data: _in_table(data, b"stco", 8, data[data.index(b"stco") + 16 :][:4]),
    "a chunk in the index": lambda data: _in_table(data, b"stco", 8, struct.pack(">I", 40)),
    "a chunk behind the end": lambda data: _in_table(data, b"stco", 8, b"\x7f\xff\xff\xff"),
    "many samples": lambda data: _in_table(data, b"stsz", 8, b"\xff\xff\xff\xff"),
    "samples of one large size": lambda data: _in_table(data, b"stsz", 4, b"\x7f\xff\xff\xff"),
    "many chunks": lambda data: _in_table(data, b"stco", 4, b"\xff\xff\xff\xff"),
    "a run without end": lambda data: _in_table(data, b"stsc", 12, b"\xff\xff\xff\xff"),
    "a box without end": lambda data: _in_table(data, b"trak", -8, b"\xff\xff\xff\xff"),
    "a box of no length": lambda data: _in_table(data, b"mdia", -8, b"\0\0\0\0"),
    "a box of length one": lambda data: _in_table(data, b"stbl", -8, b"\0\0\0\1"),
    "units that do not fill": lambda data: data.replace(data[data.index(b"mdat") + 4 :][:4], b"\0\0\xff\xff"),
}  # fmt: skip


def _in_table(data: bytes, name: bytes, at: int, value: bytes) -> bytes:
    start = data.index(name) + 4 + at
    return data[:start] + value + data[start + len(value) :]


@pytest.mark.parametrize("lie", LIES)
def test_tables_that_lie_are_refused_in_good_time(lie: str) -> None:
    data = LIES[lie](film())
    with pytest.raises(Unclean) as refused:
        cleaned(data)
    assert refused.value.code in ("damaged_film", "truncated")


def test_a_text_in_place_of_a_frame_of_mpeg_4_is_noticed() -> None:
    text = f"Photographed behind the clinic, block 4, {planted.PLACE} {planted.ISO6709}".encode()
    reel = mpeg4()
    data = memoryview(film(picture=replace(reel, samples=(*reel.samples[:-1], text)), brands=PHONE))
    known = format_of(bytes(data[:64]))
    assert known is not None
    whole = b"".join(bytes(piece) for piece in known.clean(data, known.findings(data), Order()))
    assert leftovers("mp4", memoryview(whole), Allowed(), []) == ["second.coded"]


def test_full_colour_by_an_old_encoder_is_refused_since_its_message_is_needed() -> None:
    reel = avc(avc_message(b"x264 - core 148 r2643"))
    profile = reel.entry.index(b"avcC") + 5
    full_colour = reel.entry[:profile] + b"\xf4" + reel.entry[profile + 1 :]
    for entry, message in ((full_colour, b"core 148"), (full_colour, b"core 164"), (reel.entry, b"core 148")):
        made_ = replace(reel, entry=entry, samples=tuple(s.replace(b"core 148", message) for s in reel.samples))
        if entry is full_colour and message == b"core 148":
            with pytest.raises(Unclean, match="film_codec"):
                cleaned(film(picture=made_))
        else:
            cleaned(film(picture=made_))


def test_a_second_language_of_unknown_coding_goes_and_the_only_one_is_refused() -> None:
    spare = Reel(
        b"soun", box(b"apac", bytes(7) + b"\1" + bytes(20)), (b"abcd",) * 4, media_head=full(b"smhd", bytes(4))
    )
    with pytest.raises(Unclean, match="film_codec"):
        cleaned(film(spare))


def test_samples_are_listed_in_two_sizes_too() -> None:
    for width, raw, sizes in ((4, b"\x12\x30", [1, 2, 3]), (8, b"\1\2\3", [1, 2, 3]), (16, b"\0\1\0\2\0\3", [1, 2, 3])):
        track = tracks.Track(1, b"vide", True, 0, None, [], [], None, None, [])  # type: ignore[arg-type]
        body = struct.pack(">III", 0, width, 3) + raw
        tracks._small_sizes(track, Box(b"stz2", memoryview(body), 0, 8))
        assert list(track.sizes) == sizes
    assert coded.whole(memoryview(b"abc")) == [(0, 3)]


@pytest.mark.oracle
def test_a_film_of_more_than_four_gigabytes_is_written_with_wide_numbers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The border is moved, so that a small film is taken for a large one; ffmpeg plays it all the same."""
    source, result = tmp_path / "dirty.mov", tmp_path / "wide.mov"
    source.write_bytes(made("H.264 in a MOV"))
    monkeypatch.setattr(films, "LIMIT_32", 64 << 20)
    result.write_bytes(cleaned(source.read_bytes()))
    assert b"co64" in result.read_bytes()
    assert b"stco" not in result.read_bytes()
    assert play(result) == play(source)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit on memory is Linux's")
def test_a_long_film_is_streamed_within_a_hundred_megabytes(tmp_path: Path) -> None:
    """The worker has 100 MB of memory of its own; the film has 160 MB, all of it sound and picture."""
    source, part = tmp_path / "long", tmp_path / "part"
    long_film(source, 160)
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom actdesk.imaging import guard, worker\n"
        f"guard.MEMORY = 100 << 20\nguard.wall_in()\n"
        f"told = worker.clean({{'source': {str(source)!r}, 'part': {str(part)!r}, 'order': {{}}}})[0]\n"
        "sys.exit(0 if told.get('after') == [] else str(told)[:300])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr.decode()
    assert part.stat().st_size > 160 << 20


def long_film(path: Path, megabytes: int) -> None:
    """A film whose samples are a megabyte each, mostly of zeros that a file system need not store."""
    unit = struct.pack(">I", (1 << 20) - 4) + b"\x65"
    short = avc()
    samples = tuple(struct.pack(">I", 1) + b"\x65" for _ in range(megabytes))
    whole = film(picture=Reel(b"vide", short.entry, samples, (96, 64), media_head=short.media_head), wide=True)
    at = whole.index(b"mdat") - 4
    head = bytearray(whole[:at])
    sizes, places = head.index(b"stsz") + 16, head.index(b"co64") + 12
    for number in range(megabytes):
        struct.pack_into(">I", head, sizes + 4 * number, 1 << 20)
    for chunk in range((megabytes + 1) // 2):
        struct.pack_into(">Q", head, places + 8 * chunk, at + 16 + (chunk << 21))
    with path.open("wb") as out:
        out.write(head + struct.pack(">I4sQ", 1, b"mdat", 16 + (megabytes << 20)))
        for number in range(megabytes):
            out.seek(at + 16 + (number << 20))
            out.write(unit)
        out.truncate(at + 16 + (megabytes << 20))
