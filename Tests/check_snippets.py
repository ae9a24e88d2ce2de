#!/usr/bin/env python3
"""Fails where a code block of the documentation is not what the example has between '// snippet: NAME' and '// end'.

  check_snippets.py [--write]    --write takes the blocks from the examples
"""
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"<!-- snippet: (\S+) (\S+) -->\n```swift\n(.*?)```\n", re.S)


def snippet(path, name):
    text = (ROOT / path).read_text(encoding="utf-8")
    found = re.findall(rf"^ *// snippet: {re.escape(name)}\n(.*?)^ *// end$", text, re.M | re.S)
    if len(found) != 1:
        sys.exit(f"{path} has {len(found)} snippets named {name}")
    return textwrap.dedent(found[0])


def main():
    count, wrong = 0, []
    for page in sorted((ROOT / "Documentation").rglob("*.md")):
        text = page.read_text(encoding="utf-8")

        def block(match):
            nonlocal count
            count += 1
            code = snippet(match[1], match[2])
            if code != match[3]:
                wrong.append(f"{page.relative_to(ROOT)}: '{match[2]}' is not what {match[1]} has")
            return match[0].replace("```swift\n" + match[3], "```swift\n" + code)

        new = BLOCK.sub(block, text)
        if text.count("<!-- snippet:") != len(BLOCK.findall(text)):
            sys.exit(f"{page.relative_to(ROOT)}: a snippet without a block of Swift after it")
        if sys.argv[1:] == ["--write"]:
            page.write_text(new, encoding="utf-8")
            wrong.clear()
    if count == 0:
        sys.exit("no snippet found")
    if wrong:
        sys.exit("\n".join(wrong) + "\n'Tests/check_snippets.py --write' takes them from the examples")
    print(f"{count} snippets of the documentation are those of the examples")


main()
