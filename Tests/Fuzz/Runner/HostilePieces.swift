/// What breaks readers, whatever the format.
enum HostilePieces {
  /// Numbers at and beyond every limit.
  static let numbers: [[UInt8]] =
    [
      "0", "-0", "-1", "1", "90", "-90.0000001", "180", "-180", "180.0000001", "360", "400", "1e308", "-1e308", "1e309",
      "1e999", "1e-999", "4.9e-324", "2.2250738585072011e-308", "NaN", "nan", "inf", "Infinity", "0x10", "1_000", "1,5",
      "00", "1.", ".5", "+1", "1e", "1e+", "9007199254740993", "9223372036854775807", "9223372036854775808",
      "-9223372036854775808", "18446744073709551616", "4294967296", "2147483648", "1000000000000", "1000000000001",
      "99999999999999999999999999999999999999999999", "0.1e-99999", "1e100000", "1e-100000", "1e2147483648",
      "123456789012345678.123456789012345678",
    ].map { Array($0.utf8) } + [Array(repeatElement(UInt8(ascii: "9"), count: 4096))]

  /// Texts: not UTF-8, control characters, formulas, markup, paths, scripts that run from right to left.
  static let texts: [[UInt8]] =
    [
      [0], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0x1B, 0x5B, 0x32, 0x4A],
      [0xEF, 0xBB, 0xBF],
    ]
    + [
      "\r\n", "\n\n", "\r", "\u{2028}", "\u{85}", "\u{202E}abc", "\u{200B}", "👩‍👩‍👧", "e\u{301}\u{301}\u{301}\u{301}",
      "\u{FEFF}",
      "\u{9B}31m", "=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "'=", "'''=1", "\"", "\"\"", "\",\"", "\\u0000",
      "\\ud800",
      "\\ud83d\\ude00", "\\", "../../etc/passwd", "/dev/zero", "/vsicurl/http://127.0.0.1/x", "%s%n%x", "<script>",
      "&x;",
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "null", "true", "{}", "[]", ";", "\t", "İ", "ß", "ﬀ",
      "Ⅷ", "½",
    ].map { Array($0.utf8) }
}
