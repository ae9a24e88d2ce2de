@testable import CoverageData
import CoverageModel
import Foundation
import MessageModel
import TestWorlds
import Testing

@Suite("Input file")
struct InputFileTests {
  private func error(_ bytes: [UInt8]) -> DataError? {
    dataError { _ = try InputFile(name: "f.csv", bytes: bytes) }
  }

  @Test("The hash is SHA-256 of the bytes as they are (FIPS 180-2, appendix B.1)")
  func hash() throws {
    let file = try InputFile(name: "abc", bytes: Array("abc".utf8))
    #expect(file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let record = file.record(role: "towns", records: 3)
    #expect(record.path == "abc")
    #expect(record.sha256 == file.sha256)
  }

  @Test("A byte order mark is dropped from the text, not from the hash")
  func byteOrderMark() throws {
    let plain = try InputFile(name: "a", bytes: Array("a,b".utf8))
    let marked = try InputFile(name: "a", bytes: [0xEF, 0xBB, 0xBF] + Array("a,b".utf8))
    #expect(marked.bytes == plain.bytes)
    #expect(marked.sha256 != plain.sha256)
  }

  @Test(
    "UTF-16 and UTF-32 in both orders",
    arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian])
  func wide(encoding: String.Encoding) throws {
    let marked = try #require("\u{FEFF}code,name\n".data(using: encoding))
    #expect(error([UInt8](marked))?.problem.english.contains("UTF-16") == true)
    let bare = try #require("code,name\n".data(using: encoding))
    #expect(error([UInt8](bare))?.problem.english.contains("NUL") == true)
    #expect(error([UInt8](bare))?.line == 1)
  }

  @Test("Nothing, or nothing but white space", arguments: ["", "\n", " \t\r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func empty(text: String) {
    #expect(error(Array(text.utf8))?.description == "f.csv: is empty")
  }

  @Test("A NUL byte is placed on its line")
  func nul() {
    #expect(error(Array("a,b\n1,2\n3,\0\n".utf8))?.line == 3)
  }

  @Test("A byte of Latin-1 is placed on its line, with other letters in UTF-8 before it and line ends after it")
  func latin1() {
    for line in 1...5 {
      for before in ["", "é", "né,", "日本", "😀", "\n"] {
        for after in ["", "\n", "\n\n", "\n\n\n\n", "é\n\n", "te\n"] {
          let start = String(repeating: "a,b\n", count: line - 1) + before
          let found = error(Array(start.utf8) + [0xE9] + Array(after.utf8))
          #expect(found?.line == (before == "\n" ? line + 1 : line), "\(line) \(before) \(after)")
          #expect(found?.problem.english.contains("Latin-1") == true)
        }
      }
    }
  }

  @Test(
    "Ill-formed UTF-8",
    arguments: [[0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    #expect(error(Array("ab\ncd".utf8) + bytes)?.line == 2)
  }

  @Test("A file that is not there and a folder are faults of files")
  func files() {
    let missing = dataError { _ = try InputFile(path: "/nowhere/towns.csv") }
    #expect(missing?.kind == .file)
    #expect(missing?.description == "/nowhere/towns.csv: no such file")
    let folder = dataError { _ = try InputFile(path: NSTemporaryDirectory(), name: "tmp") }
    #expect(folder?.kind == .file)
    #expect(folder?.description == "tmp: is a folder; expected a file")
  }
}
