"""Writes the schemas of studies of travel times from those of distances; with --check only compares them.

usage: times_schema.py [--check]

The rule is that of the program (TravelMeasure.fieldName): `distance` becomes `time`, `_km` `_min` and `_m` `_s`.
"""

import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "Reports"
WORDS = {"distance": "time", "distances": "times", "km": "min", "m": "s"}


def renamed(name):
    return "_".join(WORDS.get(word, word) for word in name.split("_"))


def timed(schema):
    """The schema with the names of times; names are the keys of `properties` and the items of `required`."""
    if isinstance(schema, list):
        return [timed(item) for item in schema]
    if not isinstance(schema, dict):
        return "seconds" if schema == "metres" else schema
    result = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {renamed(name): timed(inner) for name, inner in value.items()}
        elif key == "required":
            result[key] = [renamed(name) for name in value]
        elif key == "description":
            result[key] = value
        else:
            result[key] = timed(value)
    return result


def main(checks):
    for name in ("gap-report", "compare", "compare-situations", "backtest"):
        schema = timed(json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")))
        schema["title"] += ", of travel times"
        schema["description"] = (
            f"As {name}.schema.json, for a study of given travel times: times are in seconds or, where a name ends in min,"
            " minutes. Written by Tests/times_schema.py."
        )
        parameters = schema["properties"]["parameters"]
        parameters["required"].append("travel")
        parameters["properties"]["travel"]["description"] = "Times are given by a table of travel costs."
        text = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        path = FOLDER / f"{name}.times.schema.json"
        if not checks:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path} is not what Tests/times_schema.py writes")


main(sys.argv[1:] == ["--check"])
