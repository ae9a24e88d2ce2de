#!/usr/bin/env python3
"""Prints SHA-256 digests of all objects of files of OpenStreetMap as pyosmium reads them (PyPI osmium 4).

object_digests.py FILE...: the digests that Tests/OpenStreetMapTests/ObjectDigestTests.swift expects. An object is a line
`n ID VERSION LATITUDE LONGITUDE`, `w ID VERSION NODE,NODE`, `r ID VERSION KIND ID ROLE,...` in 1e-7 degrees, followed by
its tags as ` KEY=VALUE` in the order of the file; lines are in the order of kind and id.
"""
import hashlib
import sys

import osmium


class Lines(osmium.SimpleHandler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def add(self, rank, kind, item, text):
        tags = "".join(f" {tag.k}={tag.v}" for tag in item.tags)
        self.lines.append((rank, item.id, f"{kind} {item.id} {item.version} {text}{tags}\n"))

    def node(self, node):
        self.add(0, "n", node, f"{node.location.y} {node.location.x}")

    def way(self, way):
        self.add(1, "w", way, ",".join(str(node.ref) for node in way.nodes))

    def relation(self, relation):
        self.add(2, "r", relation, ",".join(f"{member.type} {member.ref} {member.role}" for member in relation.members))


for path in sys.argv[1:]:
    handler = Lines()
    handler.apply_file(path)
    text = "".join(line for _, _, line in sorted(handler.lines))
    print(f'{path.split("/")[-1]} {hashlib.sha256(text.encode()).hexdigest()}')
