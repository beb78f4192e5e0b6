"""Strips and tiles for the second reader: each is unpacked, and has to hold its pixels and nothing behind them."""

import zlib

from actdesk.imaging.second.grammar import Eaten, demand
from actdesk.imaging.second.jpeg import eat_inside
from actdesk.imaging.second.lzw import Search, strings


def expected(numbers: dict[int, list[int]], *, tiled: bool) -> list[tuple[int, int, int]]:
    """(bytes, width, height) of every strip or tile that such a page has, in their order."""
    wide, high = numbers[0x100][0], numbers[0x101][0]
    samples = numbers.get(0x115, [1])[0]
    bits = numbers.get(0x102, [1])
    if len(bits) < samples:
        demand(len(bits) == 1)
        bits = bits * samples
    apart = numbers.get(0x11C) == [2]
    layers = bits if apart else [sum(bits)]
    demand(wide and high and wide * high <= 400_000_000)
    if tiled:
        across, down = numbers[0x142][0], numbers[0x143][0]
    else:
        across, down = wide, min(numbers.get(0x116, [high])[0], high)
    demand(across and down)
    columns, rows = (wide + across - 1) // across, (high + down - 1) // down
    demand(columns * rows * len(layers) <= 500_000)
    chroma = numbers.get(0x212, [2, 2]) if numbers.get(0x106) == [6] and numbers.get(0x103) != [7] else [1, 1]
    found = []
    for layer in layers:
        for row in range(rows):
            lines = down if tiled or row < rows - 1 else high - down * (rows - 1)
            size = (across * layer + 7) // 8 * lines
            if chroma != [1, 1]:
                block = chroma[0] * chroma[1] + 2
                size = ((across + chroma[0] - 1) // chroma[0]) * ((lines + chroma[1] - 1) // chroma[1]) * block
            found += [(size, across, lines)] * columns
    return found


def eat_strip(
    data: memoryview, span: tuple[int, int], coding: int, size: int, shape: tuple[int, int], eaten: Eaten
) -> None:
    """Raises `Strange` unless the code between these two places is that of `size` bytes, to its last bit."""
    if coding == 7:
        demand(eat_inside(data, span, eaten) == shape)
        return
    coded = data[span[0] : span[1]]
    if coding == 1:
        demand(len(coded) == size)
        return
    search, total = Search(eaten), 0
    if coding == 5:
        for string in strings(bytes(coded), 8, tiff=True):
            total += len(string)
            demand(total <= size)
            search.over(string)
    elif coding == 32773:
        total = _eat_runs(bytes(coded), size, search)
    else:
        demand(coding in (8, 32946))
        total = _eat_deflated(coded, size, search)
    search.finish()
    demand(total == size)


def _eat_deflated(coded: memoryview, size: int, search: Search) -> int:
    unpack, rest, total = zlib.decompressobj(), coded, 0
    while len(rest) and not unpack.eof:
        rows = unpack.decompress(rest, 1 << 18)
        total += len(rows)
        demand(total <= size)
        search.over(rows)
        rest = memoryview(unpack.unconsumed_tail)
    demand(unpack.eof and not unpack.unused_data, "second.trailer")
    return total


def _eat_runs(coded: bytes, size: int, search: Search) -> int:
    total = at = 0
    while at < len(coded):
        demand(total < size, "second.trailer")
        head = coded[at]
        if head < 128:
            rows = coded[at + 1 : at + 2 + head]
            demand(len(rows) == head + 1)
            at += 2 + head
        else:
            rows = coded[at + 1 : at + 2] * (257 - head) if head > 128 else b""
            demand(rows or head == 128)
            at += 2 if head > 128 else 1
        total += len(rows)
        search.over(rows)
    return total
