@testable import CoverageData
import Foundation
import TestSupport
import Testing

@Suite("JSONTestSuite", .enabled(if: ExternalData.isExpected))
struct JSONSuiteTests {
  private func accepts(_ bytes: [UInt8], _ name: String) -> Bool {
    do {
      var cursor = JSONCursor(try InputFile(name: name, bytes: bytes))
      try cursor.skipValue()
      try cursor.finish()
      return true
    } catch {
      return false
    }
  }

  @Test("y_ is accepted, n_ refused, i_ does no harm")
  func suite() throws {
    let folder = try ExternalData.url("json_suite/test_parsing")
    var counts: [Character: Int] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let isAccepted = accepts([UInt8](try Data(contentsOf: folder.appending(path: file))), file)
      let kind = try #require(file.first)
      counts[kind, default: 0] += 1
      switch kind {
      case "y": #expect(isAccepted, "\(file)")
      case "n": #expect(!isAccepted, "\(file)")
      default: break
      }
    }
    #expect(counts == ["y": 95, "n": 188, "i": 35])
  }

  @Test("What the implementation may choose: exact UTF-8, finite numbers, whole surrogate pairs")
  func chosen() throws {
    for (file, isAccepted) in [
      ("i_structure_500_nested_arrays", true), ("i_number_double_huge_neg_exp", true), ("i_number_huge_exp", false),
      ("i_number_very_big_negative_int", true), ("i_string_utf16BE_no_BOM", false),
      ("i_string_UTF-8_invalid_sequence", false),
      ("i_string_1st_surrogate_but_2nd_missing", false), ("i_structure_UTF-8_BOM_empty_object", true),
      ("i_string_overlong_sequence_2_bytes", false), ("i_string_UTF-16LE_with_BOM", false),
    ] {
      let bytes = [UInt8](try Data(contentsOf: ExternalData.url("json_suite/test_parsing/\(file).json")))
      #expect(accepts(bytes, file) == isAccepted, "\(file)")
    }
  }

  @Test("Strings are decoded as Foundation decodes them")
  func strings() throws {
    let folder = try ExternalData.url("json_suite/test_parsing")
    var compared = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where file.hasPrefix("y_string") {
      let data = try Data(contentsOf: folder.appending(path: file))
      guard let expected = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) as? [String] else {
        continue
      }
      var cursor = JSONCursor(try InputFile(name: file, bytes: [UInt8](data)))
      var found: [String] = []
      try cursor.forEachElement { cursor throws(DataError) in found.append(try cursor.string()) }
      #expect(found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) }, "\(file)")
      compared += 1
    }
    #expect(compared > 30)
  }
}
