import Foundation
@testable import Reporting
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("Every character that needs an escape comes back from Foundation's parser", arguments: [0, 2])
  func escapes(brokenDepth: Int) throws {
    let text = String(String.UnicodeScalarView((0..<0x80).compactMap { Unicode.Scalar($0) })) + "é\u{2028}😀\u{FEFF}x"
    var writer = JSONWriter(brokenDepth: brokenDepth)
    writer.object { writer in
      writer.member("text", text)
      writer.member("none", nil as String?)
      writer.member("list") { $0.array(["a\"b", "\\"]) { $0.value($1) } }
      writer.member("empty") { $0.array { _ in } }
    }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(writer.finish())) as? [String: Any])
    #expect((object["text"] as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(object["none"] is NSNull)
    #expect(object["list"] as? [String] == ["a\"b", "\\"])
    #expect((object["empty"] as? [Any])?.isEmpty == true)
    #expect(object.count == 4)
  }

  @Test("A number that is not finite is null, whole numbers keep all digits")
  func numbers() {
    var writer = JSONWriter()
    writer.array([Double.nan, .infinity, 1.25, -0.0]) { $0.value($1, decimals: 3) }
    #expect(String(decoding: writer.finish(), as: UTF8.self) == "[null,null,1.25,0]\n")
    var whole = JSONWriter()
    whole.array([9_007_199_254_740_993, nil, -1]) { $0.value($1 as Int?) }
    #expect(String(decoding: whole.finish(), as: UTF8.self) == "[9007199254740993,null,-1]\n")
  }

  @Test("One line, or broken to a depth")
  func lines() {
    func write(_ depth: Int) -> String {
      var writer = JSONWriter(brokenDepth: depth)
      writer.object { writer in
        writer.member("a", 1)
        writer.member("b") { writer in writer.object { $0.member("c", true) } }
      }
      return String(decoding: writer.finish(), as: UTF8.self)
    }
    #expect(write(0) == "{\"a\":1,\"b\":{\"c\":true}}\n")
    #expect(write(1) == "{\n  \"a\": 1,\n  \"b\": {\"c\": true}\n}\n")
    #expect(write(2) == "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": true\n  }\n}\n")
  }
}
