import DigestKit
import FoundationEssentials

/// Digests as a content security policy writes them.
public enum PageDigest {
  /// SHA-256 of some bytes in base64 (44 characters).
  ///
  /// - Complexity: O(n).
  public static func sha256Base64(_ bytes: [UInt8]) -> String {
    Data(SHA256.digest(of: bytes)).base64EncodedString()
  }
}
