#!/usr/bin/env python3
"""Makes a country of OpenStreetMap data by tiling real extracts: country.py EXTRACTS TILES FOLDER.

Each tile, 0.45 degrees wide and high, is Porto, Liechtenstein or Monaco (128 : 416 : 320), with all that is in the extract:
buildings, names, metadata. Ids are given anew so that no two tiles share one; neighbouring tiles are joined by secondary
roads between their outermost roads. 880 tiles make about 10 million vertices and 1.5 GB. FOLDER gets `country.osm.pbf`
(sorted by type and id), and from the same fixed seed `basins.geojson`, `towns.csv` (35,000 places near roads), `spaces-55.csv`
and `spaces-2084.csv`. Python's standard library is enough.

A tile costs little because blocks are parsed and written once: the numbers that differ from tile to tile, the first id
of a sequence and the offset of the coordinates, are written with as many bytes everywhere, which the format allows.
"""
import json
import math
import multiprocessing
import random
import struct
import sys
import zlib
from pathlib import Path

KINDS = {"porto": 128, "liechtenstein": 416, "monaco": 320}
CELL = 0.45
SOUTH, WEST = 39.0, -6.0
# Ids of a tile lie within so many; gaps between ids of an extract count as this at most.
SPAN, GAP = 1 << 24, 40
GATES = {"primary", "secondary", "tertiary", "unclassified"}
RAW = 8 << 20


def varint(value, width=0):
    out = bytearray()
    while value > 127 or len(out) + 1 < width:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value, width=0):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1, width)


def read(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(data):
    """Numbers and values of the fields of a message."""
    at = 0
    while at < len(data):
        key, at = read(data, at)
        if key & 7 == 2:
            size, at = read(data, at)
            yield key >> 3, data[at:at + size]
            at += size
        else:
            assert key & 7 == 0
            value, at = read(data, at)
            yield key >> 3, value


def deltas(data):
    values, at, total = [], 0, 0
    while at < len(data):
        value, at = read(data, at)
        total += value >> 1 ^ -(value & 1)
        values.append(total)
    return values


def numbers(data):
    at = 0
    while at < len(data):
        value, at = read(data, at)
        yield value


def field(number, content):
    return varint(number << 3 | 2) + varint(len(content)) + content


def sequence(values):
    """Numbers as differences; the first with six bytes."""
    out = [zigzag(values[0], 6)] + [zigzag(b - a) for a, b in zip(values, values[1:])]
    return b"".join(out)


def blocks(path):
    with open(path, "rb") as file:
        while head := file.read(4):
            header = dict(fields(file.read(struct.unpack(">I", head)[0])))
            blob = dict(fields(file.read(header[3])))
            yield header[1], blob[1] if 1 in blob else zlib.decompress(blob[3])


class Renamed:
    """New ids in the order of the old ones, without wide gaps."""

    def __init__(self, ids):
        self.new, last, at = {}, 0, 0
        for old in sorted(ids):
            at += min(old - last, GAP)
            last, self.new[old] = old, at
        assert at < SPAN


class Extract:
    """Blocks of a file with holes where tiles differ: (bytes, places of plain ids, of zigzag ids, of coordinates)."""

    def __init__(self, path):
        parsed = [self.parse(data) for kind, data in blocks(path) if kind == b"OSMData"]
        nodes = Renamed(i for block in parsed for ids, *_ in block["dense"] for i in ids)
        ways = Renamed(way[0] for block in parsed for way in block["ways"])
        relations = Renamed(relation[0] for block in parsed for relation in block["relations"])
        self.positions = {}
        self.templates = {"dense": [], "ways": [], "relations": []}
        for block in parsed:
            for ids, lats, lons, rest in block["dense"]:
                for i, lat, lon in zip(ids, lats, lons):
                    self.positions[nodes.new[i]] = (lon / 1e7, lat / 1e7)
                # The coordinates of an extract begin at its south-west, so that tiles lie beside each other.
                content = field(1, sequence([nodes.new[i] for i in ids])) + rest
                self.keep("dense", block, [(2, content, {self.hole(content): True})])
        self.roads = []
        for block in parsed:
            found = []
            for way, refs, rest, tags in block["ways"]:
                refs = [nodes.new[ref] for ref in refs if ref in nodes.new]
                if len(refs) < 2:
                    continue
                if tags.get(b"highway", b"").decode() in GATES and not tags.keys() & {b"oneway", b"access", b"junction"}:
                    self.roads.append(refs)
                content = b"\x08" + varint(ways.new[way], 6) + rest + field(8, sequence(refs))
                found.append((3, content, {1: False, len(content) - len(sequence(refs)): True}))
            self.keep("ways", block, found)
        self.bounds()
        known = {0: nodes.new, 1: ways.new, 2: relations.new}
        for block in parsed:
            found = []
            for relation, roles, members, types, rest in block["relations"]:
                kept = [
                    (role, known[kind][member], kind) for role, member, kind in zip(roles, members, types)
                    if member in known[kind]]
                if not kept:
                    continue
                head = b"\x08" + varint(relations.new[relation], 6) + rest
                head += field(8, b"".join(varint(role) for role, _, _ in kept))
                ids = sequence([member for _, member, _ in kept])
                content = head + field(9, ids)
                hole = len(content) - len(ids)
                content += field(10, bytes(kind for _, _, kind in kept))
                found.append((4, content, {1: False, hole: True}))
            self.keep("relations", block, found)

    @staticmethod
    def hole(content):
        """Where the first number of a field at the beginning stands."""
        return read(content, 1)[1]

    @staticmethod
    def parse(data):
        block = {"dense": [], "ways": [], "relations": [], "rest": b""}
        groups = []
        for number, value in fields(data):
            if number == 2:
                groups.append(value)
            else:
                assert number in (1, 17, 18) and (number != 17 or value == 100)
                if number == 1:
                    block["rest"] += field(1, value)
                    strings = [text for _, text in fields(value)]
                else:
                    block["rest"] += varint(number << 3) + varint(value)
        for group in groups:
            for number, value in fields(group):
                parts = list(fields(value))
                single = dict(parts)
                if number == 2:
                    rest = b"".join(field(k, v) for k, v in parts if k != 1)
                    block["dense"].append((deltas(single[1]), deltas(single[8]), deltas(single[9]), rest))
                elif number == 3:
                    rest = b"".join(field(k, v) for k, v in parts if k not in (1, 8))
                    tags = {
                        strings[k]: strings[v]
                        for k, v in zip(numbers(single.get(2, b"")), numbers(single.get(3, b"")))}
                    block["ways"].append((single[1], deltas(single.get(8, b"")), rest, tags))
                else:
                    assert number == 4
                    rest = b"".join(field(k, v) for k, v in parts if k not in (1, 8, 9, 10))
                    block["relations"].append(
                        (single[1], list(numbers(single.get(8, b""))), deltas(single.get(9, b"")),
                         list(numbers(single.get(10, b""))), rest))
        return block

    def keep(self, kind, block, objects):
        """A block of objects, with the places of their holes."""
        if not objects:
            return
        group, holes = bytearray(), []
        for number, content, places in objects:
            group += varint(number << 3 | 2) + varint(len(content))
            holes += [(len(group) + place, is_zigzag) for place, is_zigzag in places.items()]
            group += content
        before = block["rest"] + varint(2 << 3 | 2) + varint(len(group))
        content = before + bytes(group)
        holes = [(len(before) + place, is_zigzag, content[len(before) + place:len(before) + place + 6])
                 for place, is_zigzag in holes]
        self.templates[kind].append((content, [(at, z, read(text, 0)[0] >> z) for at, z, text in holes]))

    def bounds(self):
        """The nodes where roads leave the extract, three on each side, and its middle."""
        ends = sorted({ref for refs in self.roads for ref in (refs[0], refs[-1])})
        self.gates = {}
        for side, (axis, sign) in {"west": (0, 1), "east": (0, -1), "south": (1, 1), "north": (1, -1)}.items():
            self.gates[side] = sorted(ends, key=lambda node: (sign * self.positions[node][axis], node))[:3]
        lons, lats = ([self.positions[node][axis] for node in ends] for axis in (0, 1))
        self.middle = ((min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2)
        self.places = ends


def compressed(job):
    """The blob of a block, its ids and coordinates moved."""
    kind, index, block, base, east, north = job
    content, holes = EXTRACTS[kind].templates[index][block]
    content = bytearray(content)
    for at, is_zigzag, value in holes:
        content[at:at + 6] = varint(value + base << 1, 6) if is_zigzag else varint(value + base, 6)
    if index == "dense":
        for number, value in ((19, north), (20, east)):
            content += varint(number << 3) + varint(value % (1 << 64), 10)
    return blob(b"OSMData", bytes(content))


def blob(kind, content):
    data = b"\x10" + varint(len(content)) + field(3, zlib.compress(content, 6))
    header = field(1, kind) + b"\x18" + varint(len(data))
    return struct.pack(">I", len(header)) + header + data


def string_block(strings, group):
    return field(1, b"".join(field(1, text) for text in strings)) + field(2, group)


class Tiles:
    """Which extract each tile is, and where."""

    def __init__(self, count):
        kinds = [kind for kind, share in KINDS.items() for _ in range(share)]
        random.Random(20261129).shuffle(kinds)
        self.columns = math.ceil(math.sqrt(count))
        self.kinds = [kinds[tile % len(kinds)] for tile in range(count)]

    def base(self, tile):
        return tile * SPAN

    def offset(self, tile):
        """Nanodegrees by which a tile is moved."""
        middle = EXTRACTS[self.kinds[tile]].middle
        row, column = divmod(tile, self.columns)
        return (
            round((WEST + (column + 0.5) * CELL - middle[0]) * 1e7) * 100,
            round((SOUTH + (row + 0.5) * CELL - middle[1]) * 1e7) * 100)

    def place(self, tile, node):
        east, north = self.offset(tile)
        longitude, latitude = EXTRACTS[self.kinds[tile]].positions[node]
        return longitude + east / 1e9, latitude + north / 1e9

    def joins(self):
        """Pairs of nodes between neighbouring tiles."""
        for tile, kind in enumerate(self.kinds):
            for side, other, there in (("east", tile + 1, "west"), ("north", tile + self.columns, "south")):
                if other >= len(self.kinds) or side == "east" and other % self.columns == 0:
                    continue
                gates = EXTRACTS[kind].gates[side], EXTRACTS[self.kinds[other]].gates[there]
                for first, second in zip(*gates):
                    yield self.base(tile) + first, self.base(other) + second


def join_blocks(tiles):
    joins = list(tiles.joins())
    for start in range(0, len(joins), 4000):
        group = b"".join(
            field(3, b"\x08" + varint(tiles.base(len(tiles.kinds)) + number) + field(2, b"\x01") + field(3, b"\x02")
                  + field(8, sequence(list(pair))))
            for number, pair in enumerate(joins[start:start + 4000], start))
        yield blob(b"OSMData", string_block([b"", b"highway", b"secondary"], group))


def table(path, tiles, count, seed, header, row):
    """Places near roads, spread over the tiles."""
    chance = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write(header)
        for number in range(count):
            tile = chance.randrange(len(tiles.kinds))
            longitude, latitude = tiles.place(tile, chance.choice(EXTRACTS[tiles.kinds[tile]].places))
            place = longitude + chance.uniform(-0.002, 0.002), latitude + chance.uniform(-0.002, 0.002)
            file.write(row(number, *place))


def main():
    extracts, count, folder = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    for kind in KINDS:
        EXTRACTS[kind] = Extract(extracts / f"{kind}.osm.pbf")
    folder.mkdir(parents=True, exist_ok=True)
    tiles = Tiles(count)

    def jobs(index):
        for tile, kind in enumerate(tiles.kinds):
            for block in range(len(EXTRACTS[kind].templates[index])):
                yield kind, index, block, tiles.base(tile), *tiles.offset(tile)

    with open(folder / "country.osm.pbf", "wb") as file, multiprocessing.get_context("fork").Pool() as pool:
        features = field(4, b"OsmSchema-V0.6") + field(4, b"DenseNodes") + field(5, b"Sort.Type_then_ID")
        file.write(blob(b"OSMHeader", features))
        for index in ("dense", "ways", "relations"):
            for data in pool.imap(compressed, jobs(index), chunksize=4):
                file.write(data)
            if index == "ways":
                file.writelines(join_blocks(tiles))
    table(folder / "towns.csv", tiles, 35_000, 1, "code,name,longitude,latitude,population\n",
          lambda n, x, y: f"{n:05},Town {n},{x:.7f},{y:.7f},{100 + n * 7919 % 5000}\n")
    (folder / "basins.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [{
        "type": "Feature", "properties": {"code": "1", "name": "Country"}, "geometry": {
            "type": "Polygon", "coordinates": [[[-8, 37], [12, 37], [12, 56], [-8, 56], [-8, 37]]]}}]}))
    for spaces in (55, 2084):
        table(folder / f"spaces-{spaces}.csv", tiles, spaces, spaces, "code,name,longitude,latitude\n",
              lambda n, x, y: f"S{n:04},Space {n},{x:.7f},{y:.7f}\n")


EXTRACTS = {}
if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main()
