"""What a user of one version of the API loses with another, as lines of API/*.txt."""


def breaks(before, after):
    """The changes of a layer that break code written for `before`: lines gone, and lines added that users must answer to."""
    gone = [line for line in before if line not in set(after)]
    new = [line for line in after if line not in set(before)]
    lost = [line for line in gone if not any(widens(line, other) for other in new)]
    # A switch over an enum must know every case, a conforming type must meet every requirement.
    owners = {line.split(" :: ")[0] for line in before if " :: " in line}
    demands = [
        line for line in new
        if " :: " in line and line.split(" :: ")[0] in owners
        and line.split(" :: ")[1].startswith(("case ", "requirement ")) and " :: requirement with default " not in line
    ]
    return [f"- {line}" for line in lost] + [f"+ {line}" for line in demands]


def widens(old, new):
    """Whether a call written for `old` means the same by `new`: it only has more parameters, each with a default."""
    old_parts, new_parts = parts(old), parts(new)
    if not old_parts or not new_parts or old_parts[0] != new_parts[0] or old_parts[2] != new_parts[2]:
        return False
    waiting = list(old_parts[1])
    for parameter in new_parts[1]:
        if waiting and parameter.split(" = ")[0] == waiting[0].split(" = ")[0]:
            if " = " in waiting[0] and parameter != waiting[0]:
                return False
            waiting.pop(0)
        elif " = " not in parameter:
            return False
    return not waiting


def parts(line):
    """What stands before the parameters, the parameters, and what stands after them; None where there are none."""
    start = line.find("(")
    if start < 0 or " :: case " in line:
        return None
    depth, begin, found = 0, start + 1, []
    for index in range(start, len(line)):
        if line[index] in "([":
            depth += 1
        elif line[index] in ")]":
            depth -= 1
            if depth == 0:
                found.append(line[begin:index].strip())
                return line[:start], [text for text in found if text], line[index + 1:]
        elif line[index] == "," and depth == 1:
            found.append(line[begin:index].strip())
            begin = index + 1
    return None


def version(text):
    """A version as numbers that compare."""
    return tuple(int(number) for number in text.removeprefix("v").split("."))


def may_break(old, new):
    """Whether semantic versioning lets `new` break what `old` promised."""
    old, new = version(old), version(new)
    return new[0] > old[0] or (new[0] == old[0] == 0 and new[1] > old[1])


def allowances(text):
    """The allowed breaks of API/breakages.txt: (version, layer) to {line: reason}."""
    found, key, reason = {}, None, ""
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("  "):
            if key is None:
                raise ValueError(f"API/breakages.txt: no version and layer before: {line.strip()}")
            found.setdefault(key, {})[line.strip()] = reason
        else:
            head, _, reason = line.partition(": ")
            if len(head.split()) != 2 or not reason.strip():
                raise ValueError(f"API/breakages.txt: not 'VERSION LAYER: reason': {line}")
            key = tuple(head.split())
    return found


def judge(before, after, old, new, allowed):
    """The complaints about an API by layer (`after`) against that of a released version (`before`)."""
    complaints = []
    listed = {layer: dict(lines) for (at, layer), lines in allowed.items() if at == new}
    for layer in sorted(before):
        for change in breaks(before[layer], after.get(layer, [])):
            if listed.get(layer, {}).pop(change, None) is None:
                complaints.append(f"{layer}: {change}")
            elif not may_break(old, new):
                complaints.append(f"{layer}: {change} (listed, but {new} may not break what {old} promised)")
    if old != new:
        complaints += [
            f"{layer}: {change} (listed in API/breakages.txt for {new}, but no such break)"
            for layer, lines in sorted(listed.items()) for change in lines
        ]
    return complaints
