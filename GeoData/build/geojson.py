"""GeoJSON to the letter of RFC 7946, one feature a line, the same bytes each time."""

import json
from pathlib import Path

import numpy as np
import shapely

DECIMALS = 5


def _number(value: float) -> str:
    text = f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _ring(ring: np.ndarray) -> str:
    return "[" + ",".join(f"[{_number(x)},{_number(y)}]" for x, y in ring) + "]"


def _polygon(polygon: shapely.Polygon) -> str:
    rings = [polygon.exterior, *polygon.interiors]
    return "[" + ",".join(_ring(shapely.get_coordinates(ring)) for ring in rings) + "]"


def _geometry(geometry: shapely.Geometry) -> str:
    parts = shapely.get_parts(shapely.orient_polygons(shapely.normalize(geometry)))
    if len(parts) == 1:
        return f'{{"type":"Polygon","coordinates":{_polygon(parts[0])}}}'
    return f'{{"type":"MultiPolygon","coordinates":[{",".join(_polygon(part) for part in parts)}]}}'


def _bbox(bounds: np.ndarray) -> str:
    return "[" + ",".join(_number(value) for value in bounds) + "]"


def write_features(path: Path, features: list[tuple[dict[str, object], shapely.Geometry]]) -> None:
    """Writes a FeatureCollection; exterior rings run counterclockwise, no crs, bbox west, south, east, north."""
    whole = shapely.total_bounds([geometry for _, geometry in features])
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        file.write(f'{{"type":"FeatureCollection","bbox":{_bbox(whole)},"features":[\n')
        for number, (properties, geometry) in enumerate(features):
            facts = json.dumps(properties, ensure_ascii=False, separators=(",", ":"))
            bbox = _bbox(geometry.bounds)
            file.write(",\n" if number else "")
            file.write(f'{{"type":"Feature","bbox":{bbox},"properties":{facts},"geometry":{_geometry(geometry)}}}')
        file.write("\n]}\n")
    part.replace(path)
