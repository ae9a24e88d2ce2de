#!/usr/bin/env python3
"""Checks the rules by which .ci/api finds what breaks an API, on small APIs made by hand."""
import pathlib
import sys
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / ".ci"))
import api_compare  # noqa: E402
import api_text  # noqa: E402

API = ["S :: func f(a: Int) -> Int", "S :: var x: Int { get }", "enum E", "E :: case a", "P :: requirement func g()",
       "S : Sendable", "protocol P", "struct S"]


def broken(before=(), after=()):
    """The breaks where `before` goes and `after` comes."""
    return api_compare.breaks(API, [line for line in API if line not in before] + list(after))


class Breaks(unittest.TestCase):
    def test_the_same_breaks_nothing(self):
        self.assertEqual(broken(), [])

    def test_what_is_added_breaks_nothing(self):
        self.assertEqual(broken(after=["S :: var y: Int", "struct T", "enum F", "F :: case a", "protocol Q",
                                       "Q :: requirement func h()", "S : Hashable"]), [])

    def test_what_is_gone_breaks(self):
        for line in API:
            self.assertEqual(broken(before=[line]), ["- " + line])

    def test_another_type_breaks(self):
        self.assertEqual(broken(["S :: var x: Int { get }"], ["S :: var x: Double { get }"]), ["- S :: var x: Int { get }"])

    def test_a_new_case_breaks_switches(self):
        self.assertEqual(broken(after=["E :: case b"]), ["+ E :: case b"])

    def test_a_new_requirement_breaks_conforming_types(self):
        self.assertEqual(broken(after=["P :: requirement var z: Int { get }"]), ["+ P :: requirement var z: Int { get }"])
        self.assertEqual(broken(after=["P :: requirement with default var z: Int { get }"]), [])

    def test_more_parameters_with_defaults_break_no_call(self):
        old = "S :: func f(a: Int) -> Int"
        for new, breaks in [
            ("S :: func f(a: Int, b: [Int: (Int, Int)] = [:]) -> Int", False),
            ("S :: func f(z: Int = g(1, 2), a: Int) -> Int", False),
            ("S :: func f(a: Int = 3) -> Int", False),
            ("S :: func f(a: Int, b: Int) -> Int", True),
            ("S :: func f(a: Int, b: Int = 1) throws -> Int", True),
            ("S :: func f(b: Int = 1) -> Int", True),
            ("S :: static func f(a: Int) -> Int", True),
        ]:
            self.assertEqual(broken([old], [new]), ["- " + old] if breaks else [], new)

    def test_a_default_that_goes_or_changes_breaks(self):
        old, new = "S :: init(a: Int = 1)", "S :: init(a: Int, b: Int = 2)"
        self.assertEqual(api_compare.breaks([old], [new]), ["- " + old])
        self.assertEqual(api_compare.breaks([old], ["S :: init(a: Int = 2)"]), ["- " + old])


class Judgement(unittest.TestCase):
    def judge(self, new, allowed):
        return api_compare.judge({"L": API}, {"L": API[1:]}, "0.3.1", new, api_compare.allowances(allowed))

    def test_a_break_must_be_listed_and_the_version_raised(self):
        listed = "{} L: a better name\n  - S :: func f(a: Int) -> Int\n"
        self.assertEqual(len(self.judge("0.4.0", "")), 1)
        self.assertEqual(self.judge("0.4.0", listed.format("0.4.0")), [])
        self.assertEqual(self.judge("1.0.0", listed.format("1.0.0")), [])
        self.assertEqual(len(self.judge("0.3.2", listed.format("0.3.2"))), 1)
        # What an earlier version was allowed counts no more.
        self.assertEqual(len(self.judge("0.4.0", listed.format("0.3.0"))), 1)

    def test_an_allowance_without_a_break_is_told(self):
        listed = "0.4.0 L: a better name\n  - S :: func f(a: Int) -> Int\n  - struct S\n"
        self.assertEqual(len(self.judge("0.4.0", listed)), 1)

    def test_a_layer_that_is_gone_breaks(self):
        self.assertEqual(len(api_compare.judge({"L": API}, {}, "0.3.1", "0.4.0", {})), len(API))

    def test_an_allowance_needs_a_reason(self):
        for text in ("0.4.0 L:\n  - x\n", "0.4.0: why\n  - x\n", "  - x\n"):
            with self.assertRaises(ValueError):
                api_compare.allowances(text)

    def test_majors_may_break_and_minors_only_before_1(self):
        for old, new, may in [("0.1.0", "0.2.0", True), ("0.1.0", "0.1.1", False), ("1.2.0", "1.3.0", False),
                              ("1.2.0", "2.0.0", True), ("v0.9.0", "1.0.0", True), ("1.10.0", "1.9.0", False)]:
            self.assertEqual(api_compare.may_break(old, new), may, (old, new))


class Text(unittest.TestCase):
    def test_declarations_are_told_as_users_see_them(self):
        def text(*pairs):
            return api_text.declaration([{"kind": kind, "spelling": spelling} for kind, spelling in pairs])

        self.assertEqual(
            text(("keyword", "func"), ("text", " "), ("identifier", "f"), ("text", "("), ("externalParam", "at"),
                 ("text", " "), ("internalParam", "cost"), ("text", ": Double)")), "func f(at: Double)")
        self.assertEqual(
            text(("keyword", "func"), ("text", " == ("), ("internalParam", "a"), ("text", ": S, "),
                 ("internalParam", "b"), ("text", ": S)")), "func == (_: S, _: S)")
        self.assertEqual(text(("keyword", "static"), ("text", " let x: Int")), "static var x: Int { get }")
        self.assertEqual(text(("keyword", "let"), ("text", " x: Int")), "var x: Int { get }")

    def test_lines_of_a_graph(self):
        def symbol(key, path, text, kind="swift.struct"):
            return {"kind": {"identifier": kind}, "identifier": {"precise": key}, "pathComponents": path.split("."),
                    "declarationFragments": [{"kind": "text", "spelling": text}]}

        graph = {
            "symbols": [symbol("s", "S", "struct S"), symbol("x", "S.x", "let x: Int"), symbol("p", "P", "protocol P"),
                        symbol("r", "P.r()", "func r()"), symbol("q", "P.q()", "func q()")],
            "relationships": [
                {"kind": "conformsTo", "source": "s", "target": "p"},
                {"kind": "conformsTo", "source": "s", "target": "h", "targetFallback": "Swift.Hashable"},
                {"kind": "conformsTo", "source": "s", "target": "c", "targetFallback": "Swift.Copyable"},
                {"kind": "requirementOf", "source": "r", "target": "p"},
                {"kind": "requirementOf", "source": "q", "target": "p"},
                {"kind": "defaultImplementationOf", "source": "d", "target": "q"},
            ],
        }
        self.assertEqual(api_text.lines([graph]), [
            "P :: requirement func r()", "P :: requirement with default func q()", "S : Hashable", "S : P",
            "S :: var x: Int { get }", "protocol P", "struct S"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
