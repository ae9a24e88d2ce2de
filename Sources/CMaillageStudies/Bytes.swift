import CallKit

/// A text (UTF-8) or the bytes of a file.
public typealias BytesHandle = OpaquePointer

final class Bytes: Sendable {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func make(_ text: String) -> OpaquePointer { Handle.make(Bytes(Array(text.utf8))) }
}

/// The number of bytes; -1 for a null pointer.
@c(maillage_bytes_count)
public func bytesCount(_ bytes: BytesHandle?) -> Int64 {
  (try? Handle<Bytes>.object(bytes, "bytes")).map { Int64($0.bytes.count) } ?? -1
}

/// Copies bytes out.
///
/// - out: gets maillage_bytes_count bytes, without a final zero.
@c(maillage_bytes_read)
public func bytesRead(_ bytes: BytesHandle?, _ out: UnsafeMutablePointer<UInt8>?) -> Int32 {
  answering { () throws(Failure) in
    let held = try Handle<Bytes>.object(bytes, "bytes").bytes
    try required(out, "out").update(from: held, count: held.count)
  }
}

/// Gives bytes up; null is allowed.
@c(maillage_bytes_free)
public func bytesFree(_ bytes: BytesHandle?) { Handle<Bytes>.free(bytes) }

/// A text of the caller's.
///
/// - Throws: `Failure` for a null pointer.
func text(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(Failure) -> String {
  String(cString: try required(pointer, name))
}

/// A text of the caller's that need not be there.
func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }

/// A number of threads of the caller's.
///
/// - Throws: `Failure` for one that is not in 1...256.
func threadCount(_ number: Int32) throws(Failure) -> Int {
  guard (1...256).contains(number) else { throw .argument("\(number) threads are not 1 to 256") }
  return Int(number)
}
