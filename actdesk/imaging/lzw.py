"""Measuring streams of Lempel, Ziv and Welch without unpacking them (GIF89a appendix F; TIFF 6.0 section 13).

A code stands for a run of pixels. To know where a picture ends, the lengths of the runs are enough.
"""

from actdesk.imaging.trace import Unclean

_WIDEST, _MANY = 12, 4096  # bits of a code; codes of that width that are taken at once


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
    fresh = [1] * (1 << size) + [0, 0]  # the lengths of what codes stand for; clear and end stand for nothing
    at = total = 0
    while True:  # one table after another
        runs, width = fresh[:], size + 1
        code = 0
        while code != 1 << size:
            limit = (1 << width) + (not tiff)
            before = len(runs)
            code = -1
            for code in _codes(stream, at, width, limit - before if width < _WIDEST else _MANY, tiff=tiff):
                if code >= len(runs):
                    raise Unclean("damaged_structure")
                run = runs[code]
                if not run:
                    break
                total += run
                runs.append(run + 1)
                if total >= expected:
                    break
            if code in (-1, (1 << size) + 1):
                raise Unclean("truncated")
            at += width * (len(runs) - before + (code == 1 << size))
            width += len(runs) == limit and width < _WIDEST
            if total > expected:
                raise Unclean("extra_pixels")
            if total == expected:
                return at, width


def _codes(stream: bytes, at: int, width: int, count: int, *, tiff: bool) -> list[int]:
    """At most `count` codes of `width` bits from the bit `at` on: eight codes fill `width` bytes."""
    skipped = at % 8
    part = stream[at // 8 : (at + width * count + 7) // 8]
    bits = 8 * len(part) - skipped
    count = min(count, bits // width)
    groups = (count + 7) // 8
    last = (1 << width) - 1
    found: list[int] = []
    if tiff:
        number = int.from_bytes(part, "big") & (1 << max(bits, 0)) - 1
        spare = 8 * width * groups - bits
        whole = (number << spare if spare > 0 else number >> -spare).to_bytes(width * groups, "big")
        for start in range(0, len(whole), width):
            eight = int.from_bytes(whole[start : start + width], "big")
            found += [eight >> shift & last for shift in range(7 * width, -1, -width)]
    else:
        number = (int.from_bytes(part, "little") >> skipped) & (1 << 8 * width * groups) - 1
        whole = number.to_bytes(width * groups, "little")
        for start in range(0, len(whole), width):
            eight = int.from_bytes(whole[start : start + width], "little")
            found += [eight >> shift & last for shift in range(0, 8 * width, width)]
    return found[:count]
