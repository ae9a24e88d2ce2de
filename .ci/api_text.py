"""Symbol graphs to lines: one for each public symbol and one for each conformance, sorted."""
import json


def lines(graphs):
    """The lines of one layer from its symbol graphs (parsed JSON): its own and those of its extensions of other layers."""
    found = set()
    names = {s["identifier"]["precise"]: ".".join(s["pathComponents"]) for graph in graphs for s in graph["symbols"]}
    for graph in graphs:
        relations = {}
        for relation in graph["relationships"]:
            relations.setdefault(relation["kind"], []).append(relation)
        required = {r["source"] for r in relations.get("requirementOf", [])}
        defaulted = {r["target"] for r in relations.get("defaultImplementationOf", [])}
        for symbol in graph["symbols"]:
            if symbol["kind"]["identifier"] == "swift.extension":
                continue  # only says that members follow
            key = symbol["identifier"]["precise"]
            text = declaration(symbol["declarationFragments"])
            if key in required:
                text = ("requirement with default " if key in defaulted else "requirement ") + text
            parent = ".".join(symbol["pathComponents"][:-1])
            found.add(f"{parent} :: {text}" if parent else text)
        for relation in relations.get("conformsTo", []):
            protocol = names.get(relation["target"], relation.get("targetFallback", "")).removeprefix("Swift.")
            # What every type is, and what the compiler adds to Sendable by itself.
            if relation["source"] in names and protocol not in ("Copyable", "Escapable", "SendableMetatype"):
                found.add(f"{names[relation['source']]} : {protocol}")
    return sorted(found)


def declaration(fragments):
    """A declaration as its users see it: without names of parameters inside, a constant like a property that is read."""
    text = ""
    for fragment in fragments:
        if fragment["kind"] == "internalParam":
            text = text.removesuffix(" ")
            if text.endswith(("(", ",")):
                text += "_" if text.endswith("(") else " _"  # operators have no names outside
        else:
            text += fragment["spelling"]
    text = " ".join(text.split())
    for word in ("let ", "static let "):
        if text.startswith(word):
            text = word.replace("let", "var") + text.removeprefix(word) + " { get }"
    return text


def read(folder, layer):
    """The lines of a layer from the folder of symbol graphs."""
    paths = [folder / f"{layer}.symbols.json", *sorted(folder.glob(f"{layer}@*.symbols.json"))]
    return lines([json.loads(path.read_text(encoding="utf-8")) for path in paths])
