import DigestKit
import Testing

/// The examples that NIST publishes with FIPS 180-4, and the empty message of its test vectors.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func published(message: String, digest: String) throws {
    let expected = try stride(from: 0, to: 64, by: 2).map { start in
      let first = digest.index(digest.startIndex, offsetBy: start)
      return try #require(UInt8(digest[first..<digest.index(first, offsetBy: 2)], radix: 16))
    }
    #expect(SHA256.digest(of: Array(message.utf8)) == expected)
  }
}
