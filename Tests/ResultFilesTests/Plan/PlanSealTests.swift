import CoverageData
import MessageModel
import ResultFiles
import Testing

@Suite("Seal of a plan")
struct PlanSealTests {
  private let text = Array("{\n  \"value\": 2370590,\n  \"sites\": [\"34145\", \"66136\"]\n}\n".utf8)

  @Test("A sealed text is accepted, and is the text with one member more")
  func accepted() throws {
    let sealed = PlanSeal.sealed(text)
    try PlanSeal.check(InputFile(name: "plan.json", bytes: sealed))
    #expect(sealed.starts(with: text.dropLast(3)))
    #expect(sealed.count == text.count + 64 + ",\n  \"sha256\": \"\"".utf8.count)
  }

  /// FIPS 180-4 as computed by another program: sha256sum of the unsealed text.
  @Test("The seal is the SHA-256 of the text without it")
  func isSHA256() {
    let sealed = String(decoding: PlanSeal.sealed(text), as: UTF8.self)
    #expect(sealed.contains("dd1c398756371afa31a5a9fda6360196bf3ff4f749d40dcfeb930d21d22d939a"))
  }

  @Test("A change of any byte is noticed")
  func everyChange() throws {
    let sealed = PlanSeal.sealed(text)
    for index in sealed.indices {
      var changed = sealed
      changed[index] = changed[index] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
      #expect(throws: DataError.self, "byte \(index)") {
        try PlanSeal.check(InputFile(name: "plan.json", bytes: changed))
      }
    }
  }

  @Test("A text without a seal is refused")
  func none() {
    #expect(throws: DataError.self) { try PlanSeal.check(InputFile(name: "plan.json", bytes: text)) }
  }
}
