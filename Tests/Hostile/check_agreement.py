"""What an analysis refuses validate calls an error, and the reverse.

check_agreement.py MAILLAGE

Every analysis of the catalogue of hostile inputs, and of the cases in $MAILLAGE_CASES (default: shared/cases beside the
repository) where these are at hand, is run a second time as a validation of the same files.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import check_hostile
from check_hostile import ROOT, cases, prepare, run, scratch

CASES = Path(os.environ.get("MAILLAGE_CASES", ROOT.parent / "shared/cases"))
# Options that both have, and those of analyze that have no part in how a file is read.
SHARED = {"--towns", "--spaces", "--basins", "--boundaries", "--matrix", "--weights", "--weight", "--by", "--columns", "--crs",
          "--layer", "--status"}
PASSED = {"--formats", "--out", "--service-distance", "--access", "--department", "--region", "--threads"}
FLAGS = {"--json", "--quiet", "--france"}
LEVELS = {"basin", "department", "epci", "region"}
# Where the two may differ, and why.
REASONS = {
    "grouping: named like a level": "a level of that name is not a file",
    "grouping: named like a path": "the name of the grouping, not the file, is refused",
}


def validation(command):
    """The validation of the files of an analysis; nil where it has options that do not go over."""
    words, rest = ["validate"], list(command[1:])
    while rest:
        option = rest.pop(0)
        if option in FLAGS:
            continue
        if not rest or option not in SHARED | PASSED:
            return None
        value = rest.pop(0)
        if option == "--by":
            for path in value.split(","):
                words += [] if path in LEVELS else ["--by", path]
        elif option in SHARED:
            words += [option, value]
    return words if len(words) > 1 else None


def difference(name, analysis, found):
    """The sentence that tells two exit codes apart; nil where they agree."""
    if name in REASONS or (analysis == 0) == (found == 0):
        return None
    return f"{name}: analyze ended with {analysis}, validate with {found}"


def check(program, job):
    name, command, files, make, folder = job
    words = validation(command)
    if words is None:
        return None
    with scratch() as place:
        place = Path(place)
        if folder:
            for path in folder.iterdir():
                if path.is_file():
                    (place / path.name).write_bytes(path.read_bytes())
        else:
            prepare(place, files, make)
        analysis = run(program, command, place)[0]
        # Usage, and places that results cannot go to, are not about files.
        if analysis in (64, 70):
            return None
        found = run(program, words, place)[0]
    problem = difference(name, analysis, found)
    if problem:
        print(problem, file=sys.stderr, flush=True)
    return problem or True


def everyday():
    """The cases of files as people have them, with the commands that they are for."""
    out = ["--out", "o", "--formats", "json", "--access", "none"]
    for folder in sorted(path.parent for path in CASES.glob("*/*/EXPECT.md")):
        files = {path.name for path in folder.iterdir() if path.is_file()}
        towns = [name for name in ("communes.gpkg", "communes.csv", "towns.csv", "towns.gpkg", "towns.sqlite", "t.xlsx",
                                   "x4.xlsx", "g5.gpkg", "g7.gpkg", "t.gpkg", "n.gpkg", "mil.csv", "t.geojson") if name in files]
        tables = sorted(name for name in files if Path(name).suffix in (".csv", ".xlsx", ".gpkg", ".zip"))
        spaces = "spaces.csv" if "spaces.csv" in files else None
        zones = ["--basins", "basins.geojson"] if "basins.geojson" in files else []
        for name in towns:
            yield f"{folder.name}/{name}", ["analyze", "--towns", name, *zones, *(["--spaces", spaces] if spaces else []), *out], folder
        if towns or spaces:
            continue
        for name in tables:
            if name in ("base-cc.csv", "c.csv", "cand.csv", "m.csv", "w.csv", "matrix.csv", "weights.csv"):
                continue
            option = "--by" if name == "bassins-de-vie.csv" else "--spaces"
            yield f"{folder.name}/{name}", ["analyze", option, name, *out], folder
        if "base-cc.csv" in files:
            yield f"{folder.name}/base-cc.csv", ["analyze", "--weights", "base-cc.csv", "--weight", "P21_POP1564", *out], folder


def main():
    program = str(Path(sys.argv[1]).resolve())
    jobs = [(name, command, {}, None, folder) for name, command, folder in everyday()] if CASES.is_dir() else []
    jobs += [(case["name"], case["command"], case["files"], case["make"], None) for case in cases.CASES
             if case["command"][0] == "analyze" and not case.get("stdout")]
    with ThreadPoolExecutor(2) as pool:
        found = [result for result in pool.map(lambda job: check(program, job), jobs) if result]
    problems = [result for result in found if result is not True]
    print(f"{len(found)} analyses and validations of the same files: {len(problems)} differ")
    if problems:
        sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
