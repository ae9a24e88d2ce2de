"""API/maillage.h from the functions of Sources/CMaillage that are marked @c, with their comments."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources/CMaillage"
HEADER = ROOT / "API/maillage.h"

NUMBERS = {"Int32": "int32_t", "Int64": "int64_t", "UInt64": "uint64_t", "Double": "double", "CChar": "char"}
STRUCTS = {"ArrowArrayStream": "struct ArrowArrayStream"}

TOP = """/* Maillage for C: coverage of territories by facilities.

   Made by .ci/header.py from Sources/CMaillage; 'make api' writes it anew.

   Calls run on the caller's thread, start no threads and no processes, and end the process for no value that comes in:
   they answer 0, or a code of maillage_status, and maillage_last_error says which row and column and why. A refused call
   leaves its outputs as they were unless it says otherwise. Handles are opaque; sites, pairs and points may be shared by
   threads, rows belong to one at a time. A pointer that is not null must lead to as many values as its count says.
   Coordinates are longitude and latitude in degrees on WGS84; strides are in bytes, so that a column of a table of rows
   is read where it lies. */
#ifndef MAILLAGE_H
#define MAILLAGE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowArrayStream; /* arrow.apache.org/docs/format/CStreamInterface.html */
"""

BOTTOM = """
#ifdef __cplusplus
}
#endif

#endif
"""


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def c_type(swift):
    """A type of Swift as C writes it."""
    swift = swift.strip().removesuffix("?")
    if swift in NUMBERS:
        return NUMBERS[swift]
    if swift == "UnsafeRawPointer":
        return "const void *"
    if handle := re.fullmatch(r"(\w+)Handle", swift):
        return f"maillage_{snake(handle[1])} *"
    pointer = re.fullmatch(r"Unsafe(Mutable)?Pointer<(.+)>", swift)
    inner = pointer[2].removesuffix("?")
    inside = STRUCTS.get(inner) or c_type(inner)
    return ("" if pointer[1] else "const ") + inside + ("*" if inside.endswith("*") else " *")


def comment(lines, indent=""):
    text = [line.strip().removeprefix("///").removeprefix(" ") for line in lines]
    return f"{indent}/* " + "\n".join(f"{indent}   {line}".rstrip() for line in text).strip().replace("`", "") + " */\n"


def functions(text):
    """Each one's comment, C name, parameters and result."""
    pattern = re.compile(
        r"((?:^///.*\n)+)^@c\((\w+)\)\npublic func \w+\(([^)]*)\)(?: -> (\w+))?", re.M)
    for match in pattern.finditer(text):
        parameters = [part.strip() for part in match[3].split(",") if part.strip()]
        named = [re.fullmatch(r"_ (\w+): (.+)", part, re.S).groups() for part in parameters]
        yield match[1].splitlines(), match[2], named, match[4]


def header():
    """The text of the header."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(SOURCES.glob("*.swift"))}
    order = ["Version.swift", "Failure.swift", "Sites.swift", "Nearest.swift", "Pairs.swift", "Rows.swift", "Plans.swift"]
    names = order + [name for name in texts if name not in order]
    parts = [TOP]
    statuses = re.findall(r"((?:^ *///.*\n)+) *case (\w+) = (\d+)", texts["Failure.swift"], re.M)
    parts.append("\n/* What calls answer. */\nenum maillage_status {\n  MAILLAGE_OK = 0,\n")
    for lines, name, number in statuses:
        parts.append(comment(lines.splitlines(), "  ") + f"  MAILLAGE_{snake(name).upper()} = {number},\n")
    parts.append("};\n")
    for name in names:
        for lines, kind in re.findall(r"((?:^///.*\n)+)^public typealias (\w+)Handle", texts[name], re.M):
            parts.append("\n" + comment(lines.splitlines()) + f"typedef struct maillage_{snake(kind)} maillage_{snake(kind)};\n")
    count = 0
    for name in names:
        for lines, function, parameters, result in functions(texts[name]):
            count += 1
            written = [c_type(kind) + ("" if c_type(kind).endswith("*") else " ") + snake(word) for word, kind in parameters]
            start = f"{NUMBERS[result] if result else 'void'} {function}("
            text, line = "", start
            for place, word in enumerate(written or ["void"]):
                piece = word + (", " if place + 1 < len(written) else ");")
                if len(line + piece.rstrip()) > 120:
                    text, line = text + line.rstrip() + "\n", "    "
                line += piece
            parts.append("\n" + comment(lines) + text + line + "\n")
    marked = sum(text.count("\n@c(") for text in texts.values())
    if count != marked:
        raise ValueError(f"{marked} functions are marked @c, {count} were understood")
    return "".join(parts) + BOTTOM


def check():
    """A complaint where the header is not that of the sources, else nothing."""
    if not HEADER.exists() or HEADER.read_text(encoding="utf-8") != header():
        return ["API/maillage.h is not what Sources/CMaillage says"]
    return []


def write():
    HEADER.write_text(header(), encoding="utf-8")
