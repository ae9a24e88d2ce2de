"""Writes the man page of maillage from its own description of the commands: `man.py PROGRAM`."""

import json
import subprocess
import sys


def escaped(text):
    """Text as roff takes it: no line begins with a control character, no dash is a hyphen."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").splitlines()
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in lines)


def names(argument):
    """The option as it is typed, with the name of its value."""
    typed = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument.get("names", [])]
    value = f" \\fI{escaped(argument.get('valueName', 'value'))}\\fR" if argument["kind"] == "option" else ""
    if not typed:
        return f"\\fI{escaped(argument.get('valueName', ''))}\\fR"
    return ", ".join(f"\\fB{escaped(name)}\\fR" for name in typed) + value


def section(command, path):
    """A command with its options, then those below it."""
    path = path + [command["commandName"]]
    lines = [f'.SH "{" ".join(path).upper()}"', escaped(command.get("abstract", ""))]
    if command.get("discussion") and len(path) > 1:
        lines += [".PP", ".nf", escaped(command["discussion"]), ".fi"]
    for argument in command.get("arguments") or []:
        if argument.get("shouldDisplay", True):
            lines += [".TP", names(argument), escaped(argument.get("abstract") or "")]
    for below in command.get("subcommands") or []:
        if below["commandName"] != "help":
            lines += section(below, path)
    return lines


def main():
    program = sys.argv[1]
    whole = json.loads(subprocess.run([program, "--experimental-dump-help"], check=True, capture_output=True).stdout)
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()[0]
    root = whole["command"]
    lines = [
        f'.TH MAILLAGE 1 "" "maillage {version}" "User Commands"',
        ".SH NAME",
        "maillage \\- " + escaped(root["abstract"]),
        ".SH SYNOPSIS",
        ".B maillage",
        "\\fIcommand\\fR [\\fIoptions\\fR]",
        ".SH DESCRIPTION",
        ".nf",
        escaped(root.get("discussion", "")),
        ".fi",
    ]
    for command in root["subcommands"]:
        if command["commandName"] != "help":
            lines += section(command, ["maillage"])
    lines += [
        ".SH ENVIRONMENT",
        ".TP",
        "\\fBMAILLAGE_GEODATA\\fR",
        "The folder of the embedded data, where it is not found beside the program.",
        ".TP",
        "\\fBMAILLAGE_LEAFLET\\fR",
        "The folder of Leaflet, where it is not that of the package libjs\\-leaflet.",
    ]
    print("\n".join(line for line in lines if line))


main()
