"""Measuring streams of Lempel, Ziv and Welch without unpacking them (GIF89a appendix F; TIFF 6.0 section 13).

A code stands for a run of pixels. To know where a picture ends, the lengths of the runs are enough.
"""

from actdesk.imaging.trace import Unclean

_WIDEST, _REFILL = 12, 7  # bits of a code; bytes taken up at once


def exact(stream: bytes, size: int, expected: int, *, tiff: bool = False) -> bytes:
    """The stream up to its last pixel, closed by its end code: nothing stands behind, not even in the last byte.

    `size` is the number of bits of a pixel's value, `expected` the number of values. TIFF writes the highest bit first
    and widens its codes one early. Raises `Unclean` where the stream holds more or fewer values, or a code of none.
    """
    end_code = (1 << size) + 1
    at, width = _measured(stream, size, expected, tiff=tiff)
    whole, rest = divmod(at, 8)
    begun = stream[whole] if rest else 0
    length = (rest + width + 7) // 8
    if tiff:
        value = (begun >> (8 - rest) << width | end_code) << (8 * length - rest - width)
        return stream[:whole] + value.to_bytes(length, "big")
    return stream[:whole] + (begun & ((1 << rest) - 1) | end_code << rest).to_bytes(length, "little")


def _measured(stream: bytes, size: int, expected: int, *, tiff: bool) -> tuple[int, int]:
    """How many bits make `expected` values, and how wide the next code is."""
    clear = 1 << size
    fresh = [1] * clear + [0, 0]
    early = 0 if tiff else 1
    runs, width, total = fresh[:], size + 1, 0
    limit = (1 << width) + early
    held = bits = at = 0
    while total < expected:
        if bits < width:
            more = stream[at : at + _REFILL]
            if not more:
                raise Unclean("truncated")
            number = int.from_bytes(more, "big" if tiff else "little")
            held = held << 8 * len(more) | number if tiff else held | number << bits
            bits += 8 * len(more)
            at += len(more)
            if bits < width:
                continue
        bits -= width
        if tiff:
            code = held >> bits
            held &= (1 << bits) - 1
        else:
            code = held & ((1 << width) - 1)
            held >>= width
        if code == clear:
            runs, width = fresh[:], size + 1
            limit = (1 << width) + early
            continue
        if code >= len(runs) or code == clear + 1:
            raise Unclean("truncated" if code == clear + 1 else "damaged_structure")
        run = runs[code]
        total += run
        if len(runs) <= 1 << _WIDEST:
            runs.append(run + 1)
            if len(runs) == limit and width < _WIDEST:
                width += 1
                limit = (1 << width) + early
    if total > expected:
        raise Unclean("extra_pixels")
    return 8 * at - bits, width
