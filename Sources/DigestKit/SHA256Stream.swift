private import COpenSSL

/// The digest SHA-256 of bytes that come in parts.
@safe public final class SHA256Stream {
  private let context: OpaquePointer

  /// A digest of no bytes yet.
  ///
  /// - Precondition: libcrypto offers SHA-256.
  public init() {
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      preconditionFailure("libcrypto does not compute SHA-256")
    }
    unsafe self.context = unsafe context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes.
  ///
  /// - Complexity: O(n).
  public func update(_ bytes: UnsafeRawBufferPointer) {
    let done = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(done == 1, "libcrypto does not compute SHA-256")
  }

  /// The digest: 32 bytes. Nothing is added afterwards.
  public func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: SHA256.size)
    let done = unsafe EVP_DigestFinal_ex(context, &digest, nil)
    precondition(done == 1, "libcrypto does not compute SHA-256")
    return digest
  }
}
