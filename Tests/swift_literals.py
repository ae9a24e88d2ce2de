"""Reads the string literals of Swift source files, interpolations turned into numbered placeholders."""


def literals(text):
    """All string literals of a source text, those within interpolations too.

    Returns a list of (offset, template, end): 'a \\(b) c' is "a {1} c"; literals joined by + are one.
    """
    found = []
    _code(text, 0, found, None)
    found.sort()
    return _joined(text, found)


def _code(text, index, found, closing):
    """Walks code up to `closing` (a parenthesis that ends an interpolation) or the end; returns where it stopped."""
    depth = 0
    while index < len(text):
        if text.startswith("//", index):
            end = text.find("\n", index)
            index = len(text) if end < 0 else end
        elif text.startswith("/*", index):
            index = text.index("*/", index) + 2
        elif text[index] == '"' or (text[index] == "#" and _raw(text, index)):
            index = _literal(text, index, found)
        else:
            if closing and text[index] == "(":
                depth += 1
            elif closing and text[index] == ")":
                if depth == 0:
                    return index
                depth -= 1
            index += 1
    return index


def _raw(text, index):
    while index < len(text) and text[index] == "#":
        index += 1
    return index < len(text) and text[index] == '"'


def _literal(text, start, found):
    """Reads one literal; returns the index behind it."""
    hashes = 0
    index = start
    while text[index] == "#":
        hashes += 1
        index += 1
    quotes = '"""' if text.startswith('"""', index) else '"'
    index += len(quotes)
    close, escape = quotes + "#" * hashes, "\\" + "#" * hashes
    parts, number = [], 0
    while not text.startswith(close, index):
        if text.startswith(escape, index):
            index += len(escape)
            if text[index] == "(":
                index = _code(text, index + 1, found, ")") + 1
                number += 1
                parts.append("{%d}" % number)
            elif text[index] == "u":
                end = text.index("}", index)
                parts.append(chr(int(text[index + 2 : end], 16)))
                index = end + 1
            elif text[index] == "\n":
                index += 1
                while text[index] == " ":
                    index += 1
            else:
                parts.append({"n": "\n", "t": "\t", "0": "\0", "r": "\r"}.get(text[index], text[index]))
                index += 1
        else:
            parts.append(text[index])
            index += 1
    index += len(close)
    template = "".join(parts)
    if quotes == '"""':
        template = "\n".join(line.strip() for line in template.strip("\n").split("\n")).strip()
    found.append((start, template, index))
    return index


def _joined(text, found):
    joined = []
    for start, template, end in found:
        if joined and text[joined[-1][2] : start].strip() == "+" and joined[-1][2] <= start:
            first, before, _ = joined[-1]
            shift = before.count("{")
            for number in range(template.count("{"), 0, -1):
                template = template.replace("{%d}" % number, "{%d}" % (number + shift))
            joined[-1] = (first, before + template, end)
        else:
            joined.append((start, template, end))
    return joined
