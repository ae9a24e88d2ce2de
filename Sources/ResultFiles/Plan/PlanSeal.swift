public import CoverageData
import DigestKit
import MessageModel

/// A checksum at the end of a plan's file, so that a change anywhere in it is noticed, also where nothing is re-proved.
///
/// It guards against accidents, not against forgers: whoever changes a file on purpose can seal it again, and then the
/// proof of value and bound is what holds.
public enum PlanSeal {
  private static let end = Array("\n}\n".utf8)
  private static let opening = Array(",\n  \"sha256\": \"".utf8)
  private static let closing = Array("\"\n}\n".utf8)
  private static let digits = 64

  /// The text of a JSON object with a last member `sha256`: the SHA-256 of the text without it.
  ///
  /// - Precondition: the text ends with a line that holds only the closing brace.
  /// - Complexity: O(size).
  public static func sealed(_ text: [UInt8]) -> [UInt8] {
    precondition(text.suffix(end.count).elementsEqual(end), "a JSON object closed on a line of its own")
    return text.dropLast(end.count) + opening + Array(InputFile.hexadecimal(SHA256.digest(of: text)).utf8) + closing
  }

  /// Checks the seal of a file.
  ///
  /// - Throws: `DataError` of kind `.content` where there is none, or the text has changed since it was sealed.
  /// - Complexity: O(size).
  public static func check(_ input: InputFile) throws(DataError) {
    let length = opening.count + digits + closing.count
    let seal = input.bytes.suffix(length)
    guard seal.count == length, seal.starts(with: opening), seal.suffix(closing.count).elementsEqual(closing) else {
      throw DataError(.content, file: input.name, field: "sha256", "is not the last member; is this a whole plan.json?")
    }
    let text = Array(input.bytes.dropLast(length) + end)
    let stated = seal.dropFirst(opening.count).prefix(digits)
    guard Array(InputFile.hexadecimal(SHA256.digest(of: text)).utf8).elementsEqual(stated) else {
      throw DataError(.content, file: input.name, field: "sha256", "does not match: the file has been changed")
    }
  }
}
