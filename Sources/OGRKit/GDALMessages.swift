internal import CGDAL
internal import MessageModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What GDAL says while a data set is open. It prints nothing, and whatever it says first counts: a driver that goes on
/// after a failure has left something out.
@safe
final class GDALMessages {
  /// The first failure; nil where there was none.
  private(set) var failure: String?
  /// Warnings that a text is not a number, or too large a one, but was taken for some number.
  private(set) var coercions: [String] = []
  /// The first place on the network that was asked for, and not contacted.
  private(set) var address: String?
  /// A folder in memory whose path no message shows.
  var hidden = ""

  private static let mostCoercions = 1000

  /// Makes GDAL's messages on this thread come here.
  func listen(_ gdal: maillage_gdal) {
    let data = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe gdal.CPLPushErrorHandlerEx(
      { level, _, text in
        guard let text = unsafe text.map({ unsafe String(cString: $0) }) else { return }
        GDALMessages.current?.take(level, text)
      }, data)
  }

  /// Forgets what was said.
  func reset() {
    failure = nil
    coercions = []
    address = nil
  }

  /// Forgets the warnings on numbers.
  func resetCoercions() { coercions = [] }

  /// What was said last to whom messages go on this thread.
  private static var current: GDALMessages? {
    guard let gdal = try? GDALLibrary().functions, let data = unsafe gdal.CPLGetErrorHandlerUserData() else {
      return nil
    }
    return unsafe Unmanaged<GDALMessages>.fromOpaque(data).takeUnretainedValue()
  }

  private func take(_ level: CPLErr, _ text: String) {
    if level == CE_Failure || level == CE_Fatal {
      if failure == nil { failure = shown(text) }
    } else if level == CE_Warning, Self.tellsOfCoercion(text), coercions.count < Self.mostCoercions {
      coercions.append(shown(text))
    }
  }

  private static func tellsOfCoercion(_ text: String) -> Bool {
    ["parsed incompletely", "overflow when", "Integer overflow occurred", "Will be clamped"].contains {
      text.contains($0)
    }
  }

  /// A text without the path of the folder in memory.
  func shown(_ text: String) -> String {
    guard !hidden.isEmpty else { return text }
    var rest = text[...]
    var shown = ""
    while let start = Self.range(of: hidden, in: rest) {
      shown += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      if shown.hasSuffix("/vsizip/") { shown.removeLast("/vsizip/".count) }
      if shown.hasSuffix("/vsizip/{") {
        shown.removeLast("/vsizip/{".count)
        if let brace = rest.firstIndex(of: "}") { rest = Substring(rest[..<brace] + rest[rest.index(after: brace)...]) }
      }
    }
    return shown + rest
  }

  private static func range(of word: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word), let end = text.index(start, offsetBy: word.count, limitedBy: text.endIndex) {
        return start..<end
      }
      start = text.index(after: start)
    }
    return nil
  }

  /// Answers in place of the network that nothing is fetched.
  static func refuse(_ address: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CPLHTTPResult>? {
    let text = unsafe address.map { unsafe String(cString: $0) } ?? ""
    if let messages = current, messages.address == nil { messages.address = text }
    guard let memory = unsafe calloc(1, MemoryLayout<CPLHTTPResult>.size) else { return nil }
    let result = unsafe memory.bindMemory(to: CPLHTTPResult.self, capacity: 1)
    unsafe result.pointee.nStatus = 1
    unsafe result.pointee.pszErrBuf = unsafe strdup("no host is contacted")
    return unsafe result
  }

  /// The first reason not to believe what was read; nil where there is none.
  var problem: Message? {
    if let address { return "asks for '\(address)' on the network; no host is contacted" }
    return failure.map(Message.init(data:))
  }
}
