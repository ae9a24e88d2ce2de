import FoundationEssentials
import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Console {
  /// - Throws: `OutputError` where standard output cannot be written to; a reader that went away is not an error.
  static func write(_ bytes: [UInt8]) throws {
    let fault = write(bytes, to: STDOUT_FILENO)
    if fault != 0, fault != EPIPE {
      throw OutputError(path: "standard output", problem: Message(template: String(cString: systemErrorText(fault))))
    }
  }

  /// Whether machines read what is said: JSON is asked for.
  static var isJSON: Bool { CommandLine.arguments.dropFirst().prefix { $0 != "--" }.contains("--json") }

  /// Says something on stderr that is not an error, in the current language, or as JSON where that is asked for.
  ///
  /// - Parameter file: the file that it is about.
  static func note(_ message: Message, file: String? = nil) {
    if isJSON { return complain(MessageJSON.line(message, severity: .note, file: file)) }
    let whole: Message = file.map { "\($0): \(message)" } ?? message
    complain("maillage: " + MessageLanguage.text(whole) + "\n")
  }

  static func complain(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all bytes; the number of the error that stopped it, or 0.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      rest = rest.dropFirst(written)
    }
    return 0
  }
}
