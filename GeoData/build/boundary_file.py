"""town-boundaries.bin: the arcs in a compact form. FORMAT describes it byte by byte."""

from pathlib import Path

from arcs import OUTSIDE, PER_DEGREE, Arc
from errors import BuildError

NAME = "town-boundaries.bin"
MAGIC = b"MAILLAGE"
VERSION = 1

FORMAT = f"""`varint` is an unsigned number in groups of seven bits, the lowest first, the eighth bit set on all bytes but the last
(LEB128). `zigzag` is a whole number n as the varint 2n where n >= 0, else -2n - 1.

| part | as | what |
| --- | --- | --- |
| magic | 8 bytes | `{MAGIC.decode()}` in ASCII |
| version | 1 byte | {VERSION} |
| grid | varint | grid points a degree, {PER_DEGREE:,} |
| areas | varint | number of areas |
| codes | one code an area | UTF-8, each followed by one byte 0x0A, ascending byte for byte |
| arcs | varint | number of arcs |
| positions | varint | number of positions of all arcs |
| then for each arc | | |
| left | varint | number of the area on its left (from 0, in the order of codes), less that of the arc before (0 before the first) |
| right | varint | 0 where no area is on its right, else number of the area on its right, less that on its left |
| size | varint | number of positions, less 2 |
| positions | 2 zigzag each | grid longitude and grid latitude, less those of the position before, in the same arc or the one before (0, 0 before the first) |

Nothing follows the last arc. Degrees are the grid number divided by the grid points a degree. An arc runs with the area
of the lower number on its left. Arcs meet at their ends only; a closed arc has the same first and last position.
"""


def write_boundaries(path: Path, codes: list[str], arcs: list[Arc]) -> None:
    """Writes the file through a temporary one, so that a failure leaves the old one."""
    data = bytearray(MAGIC)
    data.append(VERSION)
    _varint(data, PER_DEGREE)
    _varint(data, len(codes))
    data += "".join(code + "\n" for code in codes).encode()
    _varint(data, len(arcs))
    _varint(data, sum(len(arc.positions) for arc in arcs))
    area, here = 0, (0, 0)
    for arc in arcs:
        _varint(data, arc.left - area)
        _varint(data, 0 if arc.right == OUTSIDE else arc.right - arc.left)
        _varint(data, len(arc.positions) - 2)
        for position in arc.positions:
            for there, before in zip(position, here):
                step = there - before
                _varint(data, 2 * step if step >= 0 else -2 * step - 1)
            here = position
        area = arc.left
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


def read_boundaries(path: Path) -> tuple[list[str], list[Arc]]:
    """Reads the file back."""
    data = path.read_bytes()
    if data[:9] != MAGIC + bytes([VERSION]):
        raise BuildError(f"{path.name}: not version {VERSION} of {MAGIC.decode()}")
    place = 9

    def number() -> int:
        nonlocal place
        value = shift = 0
        while True:
            byte = data[place]
            place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def signed() -> int:
        value = number()
        return -(value >> 1) - 1 if value & 1 else value >> 1

    if number() != PER_DEGREE:
        raise BuildError(f"{path.name}: another grid")
    codes = []
    for _ in range(number()):
        end = data.index(b"\n", place)
        codes.append(data[place:end].decode())
        place = end + 1
    count, total = number(), number()
    arcs, x, y, left = [], 0, 0, 0
    for _ in range(count):
        left += number()
        step = number()
        positions = []
        for _ in range(number() + 2):
            x, y = x + signed(), y + signed()
            positions.append((x, y))
        arcs.append(Arc(left, left + step if step else OUTSIDE, positions))
    if place != len(data) or sum(len(arc.positions) for arc in arcs) != total:
        raise BuildError(f"{path.name}: ends too early or too late")
    return codes, arcs


def _varint(data: bytearray, value: int) -> None:
    while value >= 128:
        data.append(value & 127 | 128)
        value >>= 7
    data.append(value)
