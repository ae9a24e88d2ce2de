"""Reads files of roads (.routes) by their description, RoadFiles.md, with Python's standard library alone.

routes.py FILE... prints the counts of every network in them; other scripts import `networks`.
"""
import hashlib
import json
import struct
import sys

# The sections in their order, with the code of an element in `struct` and `array`; two letters for pairs.
SECTIONS = (
    "facts B, longitudes i, latitudes i, copies I, forward_starts I, forward_arcs I I, "
    "forward_stretches I, backward_starts I, backward_arcs I I, stretch_from I, stretch_to I, stretch_lengths I, "
    "stretch_ways I, stretch_traits H, shape_starts I, shapes B, ways q, way_names I, name_starts I, names B, "
    "boxes i i i i, strays I, stray_components I, component_sizes I")
KINDS = [(name, codes) for name, *codes in (entry.split() for entry in SECTIONS.split(", "))]
SIZES = {"B": 1, "H": 2, "i": 4, "I": 4, "q": 8}


class Network:
    """The network of a profile: each section as an attribute, `facts` as a dictionary, pairs one after the other."""


def networks(path):
    """The networks of a file by profile.

    Raises ValueError where the file is none, or its content does not have the SHA-256 that its header states.
    """
    with open(path, "rb") as file:
        content = memoryview(file.read())
    magic, version, profiles, size, spare = struct.unpack_from("<8sIIQQ", content)
    if magic != b"MLROUTES" or version != 4 or size != len(content) or spare != 0:
        raise ValueError(f"{path}: is not a whole file of version 4")
    if hashlib.sha256(content[64:]).digest() != content[32:64]:
        raise ValueError(f"{path}: the content does not have the SHA-256 of the header")
    found, place = {}, 64
    for _ in range(profiles):
        network = Network()
        profile = bytes(content[place:place + 32]).rstrip(b"\0").decode()
        place += 32
        for number, (name, codes) in enumerate(KINDS, 1):
            entry = struct.unpack_from("<IIQQ", content, place)
            place += 24
            if entry[:2] != (number, sum(SIZES[code] for code in codes)) or entry[2] % 64 or sum(entry[2:]) > size:
                raise ValueError(f"{path}: the entry of {name} does not fit")
            setattr(network, name, content[entry[2]:entry[2] + entry[3]].cast(codes[0]))
        network.facts = json.loads(bytes(network.facts))
        found[profile] = network
    return found


def counts(network):
    """Vertices, states, arcs, stretches, ways and named roads of a network, and the points between its vertices."""
    return {
        "vertices": len(network.longitudes), "states": len(network.forward_starts) - 1,
        "arcs": len(network.forward_stretches), "stretches": len(network.stretch_from), "ways": len(network.ways),
        "points": sum(byte < 128 for byte in network.shapes) // 2, "components": len(network.component_sizes)}


if __name__ == "__main__":
    for path in sys.argv[1:] or sys.exit(__doc__):
        print(json.dumps({profile: counts(network) for profile, network in networks(path).items()}))
