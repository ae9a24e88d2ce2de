#!/usr/bin/env python3
"""Fails for a public declaration without a comment; an initializer that only sets properties needs none (`.ci/documented`)."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PUBLIC = re.compile(r"^\s*public (?!init\b|extension\b|import\b)")


def main():
    faults = []
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        lines = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            if not PUBLIC.match(line):
                continue
            above = number - 1
            while above >= 0 and re.match(r"^\s*@", lines[above]):
                above -= 1
            if above < 0 or not re.match(r"^\s*///", lines[above]):
                faults.append(f"{path.relative_to(ROOT)}:{number + 1}: no comment on '{line.strip()}'")
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
