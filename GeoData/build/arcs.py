"""The borders of the mesh as arcs: lines along which the communes on both sides do not change, each stored once."""

from dataclasses import dataclass

import numpy as np
import shapely

from topology import GRID_DEGREES, Mesh

PER_DEGREE = round(1 / GRID_DEGREES)
OUTSIDE = -1


@dataclass
class Arc:
    """Grid positions in order; the left area has the lower number, the right one may be OUTSIDE."""

    left: int
    right: int
    positions: list[tuple[int, int]]


def boundary_arcs(mesh: Mesh) -> tuple[list[str], list[Arc]]:
    """The codes of the communes that have ground, ascending, and all arcs by areas, then by first position."""
    codes = sorted({code for code in mesh.commune if code is not None})
    number = {code: index for index, code in enumerate(codes)}
    owned = [(face, number[code]) for face, code in zip(mesh.faces, mesh.commune) if code is not None]
    borders = _borders(*_edges(owned))
    arcs = [arc for chain in _chains(borders) for arc in [Arc(*borders[chain[0]], _turned(chain))]]
    arcs.sort(key=lambda arc: (arc.left, arc.right, arc.positions))
    return codes, arcs


def _edges(owned: list[tuple[shapely.Polygon, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Every edge of every face with the face on its left: tails and heads on the grid, and the area."""
    rings, areas = [], []
    for face, area in owned:
        polygon = shapely.orient_polygons(face)
        for ring in (polygon.exterior, *polygon.interiors):
            rings.append(np.rint(shapely.get_coordinates(ring) * PER_DEGREE).astype(np.int64))
            areas.append(np.full(len(rings[-1]) - 1, area))
    tails = np.concatenate([ring[:-1] for ring in rings])
    heads = np.concatenate([ring[1:] for ring in rings])
    return tails, heads, np.concatenate(areas)


def _borders(tails: np.ndarray, heads: np.ndarray, areas: np.ndarray) -> dict[tuple, tuple[int, int]]:
    """Per edge that parts two areas, run with the lower number on its left, both numbers."""
    on_left = {
        (tail, head): area
        for tail, head, area in zip(map(tuple, tails.tolist()), map(tuple, heads.tolist()), areas.tolist())
    }
    borders = {}
    for (tail, head), area in on_left.items():
        other = on_left.get((head, tail), OUTSIDE)
        if other == OUTSIDE or area < other:
            borders[tail, head] = (area, other)
    return borders


def _chains(borders: dict[tuple, tuple[int, int]]) -> list[list[tuple]]:
    """Edges joined through every position where two edges with the same areas meet and no other does."""
    leaving: dict[tuple, list[tuple]] = {}
    degree: dict[tuple, int] = {}
    for tail, head in borders:
        leaving.setdefault(tail, []).append((tail, head))
        degree[tail] = degree.get(tail, 0) + 1
        degree[head] = degree.get(head, 0) + 1

    def following(edge: tuple) -> tuple | None:
        after = leaving.get(edge[1], [])
        joins = degree[edge[1]] == 2 and len(after) == 1 and borders[after[0]] == borders[edge]
        return after[0] if joins else None

    continued = {following(edge) for edge in borders}
    done: set[tuple] = set()
    chains = []
    for starts in ([edge for edge in borders if edge not in continued], sorted(borders)):
        for first in starts:
            if first in done:
                continue
            chain = [first]
            while (edge := following(chain[-1])) is not None and edge != first:
                chain.append(edge)
            done.update(chain)
            chains.append(chain)
    return chains


def _turned(chain: list[tuple]) -> list[tuple[int, int]]:
    """The positions of a chain; a closed one starts at its lowest, since closed chains are met in sorted order."""
    return [chain[0][0], *(head for _, head in chain)]
