#!/usr/bin/env python3
"""Refuses English that reads translated, with what to say instead. Needs no build."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACES = ["Sources", "Tests", "README.md", "CONTRIBUTING.md", "API/README.md", "Benchmarks", "Examples", "python", "Reports"]
ENDINGS = {".swift", ".md", ".py", ".json", ".h", ".tsv"}
NOUNS = (
    "archive|area|basin|candidate|code|coordinate|escape|failure|fault|feature|file|geometry|income|letter|list|log|method"
    "|neighbours?|number|numbers|option|options|pair|place|plan|point|position|record|site|table|text|texts|tree|value"
    "|word|workbook|archives|candidates|codes|files|records|towns"
)
# What is refused, and what is said instead.
PHRASES = [
    (r"\bby itself as a rule\b", "found automatically"),
    (r"\bstands? twice\b", "appears twice, or a duplicate"),
    (r"\b(?:is|are|was|were) no part of\b", "is not part of"),
    (r"(?<!there )(?<!There )\b(?:is|was) no (?:%s)\b(?! with\b)" % NOUNS, "is not a ..."),
    (r"(?<!there )(?<!There )\b(?:are|were) no (?:%s)\b" % NOUNS, "are not ..."),
    (r"\bmay not be written over\b", "so that results never overwrite them"),
    (r"\bthe dearest first\b", "slowest first"),
    (r"\bfigures are told\b", "reported"),
]


def files():
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *PLACES], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\n")
    for name in listed:
        path = ROOT / name
        if path.suffix in ENDINGS and path.is_file() and path != pathlib.Path(__file__).resolve():
            yield path


def main():
    rules = [(re.compile(pattern), instead) for pattern, instead in PHRASES]
    found = 0
    for path in files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
            for rule, instead in rules:
                match = rule.search(line)
                if match:
                    found += 1
                    print(f"{path.relative_to(ROOT)}:{number}: '{match[0]}'; say: {instead}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
