#!/usr/bin/env python3
"""Fails where a message of the sources has no French template, and for templates that no source has.

A message is a text literal with a space in it that is said to a user, help included: all but those of the reports (which
have catalogues of their own), of preconditions and of faults that only a wrong program can show. Literals joined by + are
one; what is interpolated is a numbered place.
"""
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from swift_literals import literals

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Sources"
# Reports have catalogues; what the optimisers and their binding throw is an internal fault of the search, shown in English;
# programs that call maillage.h get English; so does the schema of study files.
LEFT_OUT = {
    "Reporting", "Messages", "FacilitySiting", "SitingSearch", "CbcKit", "GeometryCore/Mesh", "CallKit", "CMaillage",
    "CMaillageStudies", "StudyFile/Writing/StudySchema.swift", "StudyFile/Writing/StudyKey+Schema.swift",
}
# What stands before a literal that no user of the program reads as a message.
NOT_MESSAGES = re.compile(
    r"(help: ?|abstract: ?|discussion: ?|ArgumentHelp\(\s*|title: ?|recondition(Failure)?\(.*|fatalError\(|role: ?|"
    r"example: ?|set_footer\(.*|\.solver\(|opening = Array\()\s*$", re.S)
# What stands before a text of help, which is a message however short it is.
HELP = re.compile(r"(help: ?|abstract: ?|discussion: ?|ArgumentHelp\(\s*|OptionGroup\(title: ?)$", re.S)
# Statements for databases.
SQL = re.compile(r"(ANALYZE|COMMENT|CREATE|DELETE|DROP|INSERT|ORDER BY|SELECT|SET LOCAL|WHERE)\b")
# Texts that are taken apart or put together otherwise than by a template, each with its reason.
EXEMPT = {
    "une école / des écoles": "an example of a noun",
    "a school / schools": "an example of a noun",
    "WGS 84": "the name of a system of coordinates",
    "{1}: {2} {3}": "the codes of towns, in the list of repairs",
    "Region {1}": "title of a study, in reports",
    "Department {1}": "title of a study, in reports",
    "© OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright)": "the attribution, said in every language as the licence has it",
    "{1} without travel costs": "internal fault of the search",
    "gap report": "role of an input in the manifest",
    "epci names": "role of an input in the manifest",
    "floor {1} {2}": "name of a constraint in a certificate",
    "service_distance": "name of a member",
    "maillage: {1}\n": "the name of the program before every message",
    "{1}::{2}.geometry AS {3}": "a part of a query",
    "the schema {1}": "a name within a message",
    "SET search_path = pg_catalog, pg_temp": "a statement",
    "SET search_path = pg_catalog, {1}, pg_temp": "a statement",
    "SET extra_float_digits = 3": "a statement",
    "SET datestyle = 'ISO, YMD'": "a statement",
    "SET intervalstyle = 'postgres'": "a statement",
    "SET timezone = 'UTC'": "a statement",
    "SET bytea_output = 'hex'": "a statement",
    "SET standard_conforming_strings = on": "a statement",
    "SET lock_timeout = '{1}s'": "a statement",
    "SAVEPOINT before_lock": "a statement",
    "ROLLBACK TO SAVEPOINT before_lock": "a statement",
    "RELEASE SAVEPOINT before_lock": "a statement",
    "create virtual table": "a statement",
    "PRAGMA table_info({1})": "a statement",
    "PRAGMA table_xinfo({1})": "a statement",
    " AND {1} BETWEEN {2} AND {3}": "a part of a query",
    "typeof({1}) = 'integer'{2}": "a part of a query",
    "typeof({1}) IN ('integer', 'real')": "a part of a query",
    "SQLite format 3\x00": "the first bytes of a database",
    "{1} bytes": "what stands for bytes in a number's place",
    "Value '": "a part of a message of the library",
    "' of field ": "a part of a message of the library",
    " parsed incompletely to ": "a part of a message of the library",
    "parsed incompletely": "a part of a message of the library",
    "overflow when": "a part of a message of the library",
    "Integer overflow occurred": "a part of a message of the library",
    "Will be clamped": "a part of a message of the library",
    "no host is contacted": "told to the library only",
    "{1} bigint PRIMARY KEY": "a part of a statement",
    "{1} {2}.geometry({3}, 4326)": "a part of a statement",
    "[maillage {1}] ": "the mark of tables that are ours",
    "PQconnectdb failed. ": "what is cut off messages of the library",
}


def catalogue():
    """English texts by the name of their list."""
    lists = {}
    for path in sorted((ROOT / "Messages/French").glob("*.swift")):
        found = [text for _, text, _ in literals(path.read_text(encoding="utf-8"))]
        lists[path.stem] = found[::2]
    return lists


def messages():
    """Templates of the sources, with where they stand; and all literals."""
    found, everything = {}, set()
    for path in sorted(ROOT.rglob("*.swift")):
        place = str(path.relative_to(ROOT))
        if any(place.startswith(name + "/") for name in ("Messages", "Reporting")):
            continue
        source = path.read_text(encoding="utf-8")
        for start, text, _ in literals(source):
            everything.add(text)
            if SQL.match(text):
                continue
            before = source[max(0, start - 120) : start]
            if place.startswith("maillage/") and HELP.search(before):
                found.setdefault(text, f"Sources/{place}:{source.count(chr(10), 0, start) + 1}")
                continue
            line = source.count("\n", 0, start) + 1
            if place.endswith("CommandLineFault.swift") and not text.startswith("The option '{"):
                continue  # pieces of the parser's sentences
            if any((place + "/").startswith(name + "/") for name in LEFT_OUT) or NOT_MESSAGES.search(before.split("\n")[-1]):
                continue
            if NOT_MESSAGES.search(before) and "recondition" not in before:
                continue
            words = re.sub(r"\{\d+\}", "", text)
            if " " in text.strip() and re.search(r"[a-zA-Z]{2}", words) and '"' not in text:
                found.setdefault(text, f"Sources/{place}:{line}")
    return found, everything


def main():
    lists = catalogue()
    known = {text for texts in lists.values() for text in texts}
    found, everything = messages()
    if len(found) < 200:
        sys.exit(f"messages: only {len(found)} were found in the sources")
    faults = [f"{place}: no French for {text!r}" for text, place in found.items() if text not in known | set(EXEMPT)]
    sources = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.rglob("*.swift") if "Messages" not in path.parts)
    for name, texts in lists.items():
        if name in ("French+Library",):
            continue
        for text in texts:
            if name == "French+Words":
                alive = re.search(r"\b%s\b" % re.escape(text), sources)
            else:
                alive = text in everything
            if not alive:
                faults.append(f"Sources/Messages/French/{name}.swift: no message is {text!r}")
    faults += [f"Tests/check_messages.py: no message is {text!r}" for text in EXEMPT if text not in everything]
    if faults:
        sys.exit("\n".join(faults))
    print(f"messages: {len(found)} have their French")


main()
