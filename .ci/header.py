"""API/maillage.h and API/maillage_studies.h from the functions of Sources/CMaillage and Sources/CMaillageStudies that are marked @c,
with their comments."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
FAILURES = ROOT / "Sources/CallKit/Failure.swift"

NUMBERS = {
    "Int32": "int32_t", "Int64": "int64_t", "UInt64": "uint64_t", "Double": "double", "CChar": "char", "UInt8": "uint8_t",
}
CALLBACKS = {"ProgressCallback": "maillage_progress *"}
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

STUDIES = """/* Maillage for C, second part: whole studies, their plans checked and constrained, and travel by road.

   Made by .ci/header.py from Sources/CMaillageStudies; 'make api' writes it anew.

   A library of its own (libCMaillageStudies), as it needs PROJ, GEOS, Cbc and libxlsxwriter. The rules are those of maillage.h,
   but that calls may start threads, and processes for the solver: they return when those have ended. In a process that was forked off one
   that had used them, they answer MAILLAGE_FORKED. Handles may be shared by threads. */
#ifndef MAILLAGE_STUDIES_H
#define MAILLAGE_STUDIES_H

#include "maillage.h"

#ifdef __cplusplus
extern "C" {
#endif
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
    if swift in CALLBACKS:
        return CALLBACKS[swift]
    if swift in NUMBERS:
        return NUMBERS[swift]
    if swift in ("UnsafeRawPointer", "UnsafeMutableRawPointer"):
        return "const void *" if swift == "UnsafeRawPointer" else "void *"
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


def statuses():
    """The codes that calls answer."""
    text = FAILURES.read_text(encoding="utf-8")
    yield "\n/* What calls answer. */\nenum maillage_status {\n  MAILLAGE_OK = 0,\n"
    for lines, name, number in re.findall(r"((?:^ *///.*\n)+) *case (\w+) = (\d+)", text, re.M):
        yield comment(lines.splitlines(), "  ") + f"  MAILLAGE_{snake(name).upper()} = {number},\n"
    yield "};\n"


def header(folder, top, order):
    """The text of a header: the functions of some files in this order, then those of all others."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "Sources" / folder).glob("*.swift"))}
    names = [name + ".swift" for name in order] + [name for name in texts if name.removesuffix(".swift") not in order]
    parts = [top]
    if folder == "CMaillage":
        parts += statuses()
    for name in names:
        for lines in re.findall(r"((?:^///.*\n)+)^public typealias ProgressCallback", texts[name], re.M):
            parts.append("\n" + comment(lines.splitlines()) + "typedef int32_t maillage_progress(void *context, const char *event);\n")
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
        raise ValueError(f"{marked} functions of {folder} are marked @c, {count} were understood")
    return "".join(parts) + BOTTOM


def headers():
    """Name and text of each header."""
    yield "maillage.h", header(
        "CMaillage", TOP, ["Version", "LastError", "Sites", "Nearest", "Pairs", "Rows", "Plans"])
    yield "maillage_studies.h", header("CMaillageStudies", STUDIES, ["Version", "LastError", "Waiting", "Bytes", "Study"])


def check():
    """A complaint for each header that is not that of the sources."""
    return [
        f"API/{name} is not what the sources say" for name, text in headers()
        if not (ROOT / "API" / name).exists() or (ROOT / "API" / name).read_text(encoding="utf-8") != text
    ]


def write():
    for name, text in headers():
        (ROOT / "API" / name).write_text(text, encoding="utf-8")
