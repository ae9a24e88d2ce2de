"""Hostile extracts of OpenStreetMap and files of roads, as the cases of `cases.py`."""
import gzip
import hashlib
import json
import struct
import zlib

BUILD = ["roads", "build", "x.osm.pbf", "-o", "n.routes"]


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def zigzag(value):
    return varint(value << 1 if value >= 0 else (-value << 1) - 1)


def number(field, value):
    return varint(field << 3) + varint(value)


def part(field, content):
    return varint(field << 3 | 2) + varint(len(content)) + content


def blob(kind, content, size=None, data=None):
    """A blob of a file, its size and its compressed data maybe other than they should be."""
    body = number(2, len(content) if size is None else size) + (data or part(3, zlib.compress(content)))
    header = part(1, kind) + number(3, len(body))
    return struct.pack(">I", len(header)) + header + body


def extract(*blocks, features=(b"OsmSchema-V0.6", b"DenseNodes")):
    return blob(b"OSMHeader", b"".join(part(4, feature) for feature in features)) + b"".join(blocks)


def block(group, strings=(b"", b"highway", b"primary")):
    return part(1, b"".join(part(1, text) for text in strings)) + part(2, group)


def dense(ids, latitudes=None, longitudes=None):
    def packed(values):
        return b"".join(zigzag(value) for value in values)
    return part(2, part(1, packed(ids)) + part(8, packed(latitudes or ids)) + part(9, packed(longitudes or ids)))


def way(identity, references, keys=b"\x01", values=b"\x02"):
    return part(3, number(1, identity) + part(2, keys) + part(3, values) + part(8, b"".join(map(zigzag, references))))


def data(group, **lies):
    return blob(b"OSMData", block(group), **lies)


TOWN = dense([1, 1, 1], [450000000, 10000, 10000], [20000000, 10000, 10000])
ROADS = data(TOWN) + data(way(1, [1, 1, 1]))
EXTRACTS = {
    "a header of 4 GB": b"\xff\xff\xff\xff" + b"x" * 40,
    "a blob of 2^31 bytes": struct.pack(">I", 13) + part(1, b"OSMData") + number(3, 1 << 31)[:-1] + b"\x08",
    "a size of 10 bytes, unpacked 40 MB": extract(blob(b"OSMData", b"\0" * (40 << 20), size=10)),
    "a size of 2^62": extract(blob(b"OSMData", b"\0" * 10, size=1 << 62)),
    "30 MB of nothing packed to 30 kB": extract(blob(b"OSMData", b"\0" * (30 << 20))),
    "a varint without end": extract(data(TOWN + b"\xff" * 4000)),
    "a field that is longer than its block": extract(data(part(2, b"\x0a\xff\xff\xff\xff\x7f"))),
    "a required feature that nobody knows": extract(ROADS, features=(b"OsmSchema-V0.6", b"HistoricalInformation2")),
    "ids of 2^63 - 1": extract(data(dense([(1 << 63) - 1, 1])), data(way((1 << 63) - 1, [(1 << 63) - 1, 1]))),
    "ids below 0": extract(data(dense([-5, 1])), data(way(1, [-5, 1]))),
    "nodes without as many latitudes": extract(data(dense([1, 1, 1], [1, 1]))),
    "positions beyond the Earth": extract(data(dense([1, 1], [1800000000, 1], [3600000000, 1])), data(way(1, [1, 1]))),
    "a tag that no string has": extract(data(TOWN), data(way(1, [1, 1], b"\x01", varint(4_000_000)))),
    "ways of nodes that are not there": extract(data(way(1, [7, 1]))),
    "a million references to one node": extract(data(TOWN), data(way(1, [1] + [0] * 1_000_000))),
    "a blob in LZMA": extract(blob(b"OSMData", b"", size=10, data=part(4, b"\x5d\0\0\x80\0"))),
    "a blob in Zstandard": extract(blob(b"OSMData", b"", size=10, data=part(7, b"\x28\xb5\x2f\xfd"))),
    "zlib that is damaged": extract(blob(b"OSMData", b"", size=9, data=part(3, b"x\x9c\xff\xff\xff"))),
    "cut in the middle": extract(ROADS)[:-20],
    "nothing": b"",
    "no road": extract(data(TOWN)),
    "a text": b"towns\n" * 9,
}
TEXTS = {
    "entities that grow": b'<!DOCTYPE o [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><osm version="0.6"><node id="1" lat="&b;" lon="2"/></osm>',
    "100,000 tags open": b'<osm version="0.6">' + b"<way>" * 100_000,
    "a tag of 1 MB": b'<osm version="0.6"><node id="1" lat="45" lon="2"><tag k="name" v="' + b"a" * (1 << 20) + b'"/></node></osm>',
    "a latitude that is not a number": b'<osm version="0.6"><node id="1" lat="1e999" lon="nan"/></osm>',
    "packed, cut": gzip.compress(b'<osm version="0.6"><node id="1" lat="45" lon="2"/></osm>')[:-20],
    "packed, 200 MB of spaces": gzip.compress(b'<osm version="0.6">' + b" " * (200 << 20)),
}


def add(case, seeds):
    """Adds the cases; `seeds` is the folder of well-formed files."""
    for name, content in EXTRACTS.items():
        case(f"extract: {name}", {"x.osm.pbf": content}, BUILD)
    for name, content in TEXTS.items():
        case(f"extract: XML, {name}", {"x.osm": content}, ["roads", "build", "x.osm", "-o", "n.routes"])
    case("extract: a table of speeds that is none", {"x.osm.pbf": extract(ROADS), "v.csv": "profile,item\n"}, BUILD + ["--speeds", "v.csv"])
    roads = (seeds / "roads/town.routes").read_bytes()

    def forged(place, content):
        """Other bytes at a place, and the SHA-256 of what then stands there."""
        text = roads[:place] + content + roads[place + len(content):]
        return text[:32] + hashlib.sha256(text[64:]).digest() + text[64:]

    files = {
        "cut": roads[:-100], "only a header": roads[:64], "another version": roads[:8] + b"\1" + roads[9:],
        "a changed byte": roads[:-9] + bytes([roads[-9] ^ 1]) + roads[-8:],
        "a section that begins at 2^63": forged(64 + 32 + 8, struct.pack("<Q", 1 << 63)),
        "a section of 2^63 bytes": forged(64 + 32 + 16, struct.pack("<Q", 1 << 63)),
        "arcs that lead nowhere": forged(struct.unpack_from("<Q", roads, 64 + 32 + 5 * 24 + 8)[0], b"\xff\xff\xff\x7f"),
    }
    for name, content in files.items():
        case(f"roads: {name}", {"n.routes": content}, ["roads", "check", "n.routes"])
    study = ["analyze", "--towns", "towns.csv", "--basins", "b.geojson", "--spaces", "spaces.csv", "--formats", "json", "--json"]

    def at(longitude, latitude):
        """A town, and a basin around it."""
        ring = [[longitude + x, latitude + y] for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))]
        area = {"type": "Feature", "properties": {"code": "Z1"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        return {
            "towns.csv": f"code,name,longitude,latitude,population\n01001,Un,{longitude},{latitude},100\n",
            "spaces.csv": f"code,name,longitude,latitude\nS1,Espace,{longitude},{latitude}\n",
            "b.geojson": json.dumps({"type": "FeatureCollection", "features": [area]})}

    asked = study + ["--roads", "n.routes:car", "--service-distance", "20"]
    def nowhere(*sections):
        """Every arc of the car's sections leads to a state that is not there; all of them are long."""
        content = roads
        for section in sections:
            place, size = struct.unpack_from("<QQ", roads, 64 + 32 + (section - 1) * 24 + 8)
            content = content[:place] + b"\xff" * size + content[place + size:]
        return content[:32] + hashlib.sha256(content[64:]).digest() + content[64:]

    arcs = {"arcs forward": nowhere(6), "arcs backward": nowhere(9), "stretches of arcs": nowhere(7), "ends of stretches": nowhere(10, 11)}
    for name, content in arcs.items():
        case(f"roads: {name} that lead nowhere, in a study", {"n.routes": content} | at(4.0015, 44.0015), asked + ["--quiet"])
    inside = {"n.routes": nowhere(6, 9)} | at(4.0015, 44.0015)
    places = ["--roads", "n.routes:car", "--towns", "towns.csv", "--spaces", "spaces.csv"]
    case("roads: arcs that lead nowhere, in a table", inside, ["matrix"] + places)
    case("roads: arcs that lead nowhere, in a trip", inside, ["route", "44.0015,4.0015", "44.002,4.003"] + places)
    case("roads: arcs that lead nowhere, in areas", inside, ["isochrones", "--limits", "5"] + places)
    case("roads: cut, in a study", {"n.routes": files["cut"]} | at(4.0015, 44.0015), asked)
    case("roads: towns in the sea", {"n.routes": roads} | at(-30, 40), asked)
    case("roads: a profile that is not there", {"n.routes": roads} | at(4.0015, 44.0015),
         study + ["--roads", "n.routes:boat", "--service-distance", "20"])
