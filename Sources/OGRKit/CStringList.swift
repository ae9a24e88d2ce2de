/// Texts as C takes them: a list of strings with a null at its end.
enum CStringList {
  /// Calls `body` with the list, which lives as long as the call.
  static func with<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let joined = texts.joined(separator: "\0") + "\0"
    return unsafe joined.withCString { start in
      var starts: [UnsafePointer<CChar>?] = unsafe []
      var offset = 0
      for text in texts {
        unsafe starts.append(start + offset)
        offset += text.utf8.count + 1
      }
      unsafe starts.append(nil)
      return unsafe starts.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
    }
  }

  /// The same for functions whose headers leave `const` out; they do not change the texts.
  static func withMutable<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    unsafe with(texts) { start in
      var pointers = unsafe (0...texts.count).map { unsafe UnsafeMutablePointer(mutating: start?[$0]) }
      return unsafe pointers.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
    }
  }
}
