private import COpenSSL

/// The digest SHA-256 (FIPS 180-4), computed by OpenSSL's libcrypto with the instructions the processor has for it.
public enum SHA256 {
  /// Bytes of a digest.
  public static let size = 32

  /// The digest of some bytes: 32 bytes.
  ///
  /// - Precondition: libcrypto offers SHA-256, as every build of it does, those restricted to FIPS included.
  /// - Complexity: O(n).
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    let done = unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    precondition(done == 1, "libcrypto does not compute SHA-256")
    return digest
  }
}
