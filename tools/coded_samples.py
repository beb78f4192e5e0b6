"""Encode the painted scenes once with ffmpeg, and write the coded units as actdesk/imaging/samples/payloads.py.

Run by hand when a sample needs another payload: `python -m tools.coded_samples`. Only pictures that our own code
paints, and a tone that ffmpeg makes, go in; the encoders' own messages are taken out.
"""

import base64
import re
import subprocess
from pathlib import Path

from PIL import Image

from actdesk.imaging.samples.painting import SCENES

TARGET = Path(__file__).resolve().parents[1] / "actdesk" / "imaging" / "samples" / "payloads.py"
HEAD = '''"""Coded pictures and sounds that `tools/coded_samples.py` made of our own painted scenes and of a tone.

HEVC and H.264 come as units (parameter sets first), MPEG-4 Visual and AAC as samples.
"""

import base64


def parts(name: str) -> list[bytes]:
    """The units or samples of a payload."""
    return [base64.b85decode(text) for text in PAYLOADS[name].split()]


PAYLOADS = {
'''


def encoded(pictures: list[Image.Image], *how: str) -> bytes:
    """What ffmpeg makes of these RGB pictures (all of one size)."""
    width, height = pictures[0].size
    given = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", "10", "-i", "-"]
    raw = b"".join(picture.tobytes() for picture in pictures)
    command = ["ffmpeg", "-v", "error", *given, "-fflags", "+bitexact", "-flags", "+bitexact", *how, "-"]
    return subprocess.run(command, input=raw, capture_output=True, check=True).stdout


def units(stream: bytes) -> list[bytes]:
    """The units of an Annex B stream."""
    return [unit.rstrip(b"\0") for unit in re.split(rb"\x00\x00\x00?\x01", stream) if unit]


def hevc(pictures: list[Image.Image], pixels: str = "yuv420p") -> list[bytes]:
    settings = "info=0:repeat-headers=1:keyint=100:min-keyint=4:bframes=0:log-level=none:aud=0"
    found = units(encoded(pictures, "-pix_fmt", pixels, "-c:v", "libx265", "-crf", "38", "-x265-params", settings,
                          "-f", "hevc"))  # fmt: skip
    setups = dict.fromkeys(unit for unit in found if unit[0] >> 1 in (32, 33, 34))  # they come before each key frame
    return [*setups, *(unit for unit in found if unit[0] >> 1 < 32)]


def avc(pictures: list[Image.Image]) -> list[bytes]:
    how = ("-pix_fmt", "yuv420p", "-c:v", "libx264", "-profile:v", "high", "-crf", "38", "-g", "6", "-bf", "0")
    found = units(encoded(pictures, *how, "-x264-params", "aud=0:threads=1", "-f", "h264"))
    setups = dict.fromkeys(unit for unit in found if unit[0] & 31 in (7, 8))
    return [*setups, *(unit for unit in found if unit[0] & 31 in (1, 5))]


def mpeg4(pictures: list[Image.Image]) -> list[bytes]:
    stream = encoded(pictures, "-pix_fmt", "yuv420p", "-c:v", "mpeg4", "-q:v", "20", "-g", "6", "-f", "m4v")
    at = [match.start() for match in re.finditer(rb"\x00\x00\x01\xb6", stream)]
    setup = stream[: stream.find(b"\0\0\1\xb3") if b"\0\0\1\xb3" in stream else at[0]]
    setup = re.sub(rb"\x00\x00\x01\xb2.*?(?=\x00\x00\x01|\Z)", b"", setup, flags=re.DOTALL)
    frames = [stream[start:end] for start, end in zip(at, [*at[1:], len(stream)], strict=True)]
    return [setup, *(re.sub(rb"\x00\x00\x01[\xb2\xb3].*\Z", b"", frame, flags=re.DOTALL) for frame in frames)]


def aac() -> list[bytes]:
    tone = ["-f", "lavfi", "-i", "sine=frequency=440:sample_rate=8000:duration=1.2"]
    command = ["ffmpeg", "-v", "error", *tone, "-c:a", "aac", "-b:a", "8k", "-flags", "+bitexact", "-f", "adts", "-"]
    stream = subprocess.run(command, capture_output=True, check=True).stdout
    frames = []
    while stream:
        size = int.from_bytes(stream[3:6], "big") >> 5 & 0x1FFF
        frames.append(stream[7:size])
        stream = stream[size:]
    return frames


def moving(width: int, height: int) -> list[Image.Image]:
    """Twelve frames: a scene that slides to the left."""
    wide = SCENES["garden"](width * 2, height)
    return [wide.crop((step * 4, 0, step * 4 + width, height)) for step in range(12)]


def main() -> int:
    small = (64, 64)
    payloads = {
        "hevc.camp": hevc([SCENES["camp"](128, 96)]),
        "hevc.left": hevc([SCENES["poster"](128, 64).crop((0, 0, *small))]),
        "hevc.right": hevc([SCENES["poster"](128, 64).crop((64, 0, 128, 64))]),
        "hevc.small": hevc([SCENES["meeting"](*small)]),
        "hevc.grey": hevc([Image.linear_gradient("L").resize((128, 96)).convert("RGB")], "gray"),
        "hevc.film": hevc(moving(*small)),
        "avc.film": avc(moving(96, 64)),
        "mpeg4.film": mpeg4(moving(96, 64)),
        "aac.tone": aac(),
    }
    lines = []
    for name, found in payloads.items():
        text = " ".join(base64.b85encode(part).decode() for part in found)
        lines += [
            f'    "{name}": (',
            *(f"        {text[at : at + 100]!r}" for at in range(0, len(text), 100)),
            "    ),",
        ]
    TARGET.write_text(HEAD + "\n".join(lines) + "\n}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
