import Testing

@testable import OGRKit

@Suite("Encodings of DBF tables that name none")
struct CodePageTests {
  // The bytes of CP850.TXT and CP1252.TXT: é is 0x82 and 0xE9, è 0x8A and 0xE8, ç 0x87 and 0xE7.
  @Test("Code page 850 is told from Windows-1252 by where the letters are")
  func choice() {
    let dos: [[UInt8]] = [
      Array("B".utf8) + [0x82] + Array("ziers".utf8), Array("Gan".utf8) + [0x87] + Array("on".utf8),
    ]
    let windows: [[UInt8]] = [
      Array("B".utf8) + [0xE9] + Array("ziers".utf8), Array("l".utf8) + [0x92] + Array("Isle".utf8),
    ]
    #expect(CodePage850.isLikely(dos))
    #expect(!CodePage850.isLikely(windows))
    #expect(!CodePage850.isLikely([[UInt8]]()))
    #expect(dos.map(CodePage850.text) == ["Béziers", "Gançon"])
    #expect(windows.map { Windows1252.decode($0) } == ["Béziers", "l’Isle"])
    for byte in UInt8.min...UInt8.max { #expect(Windows1252.encode(Windows1252.decode([byte])) == [byte]) }
  }
}
