#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension VectorFiles {
  /// Endings of the files that belong to one, by its own ending in lower case; with a hyphen behind the whole name.
  package static func endings(beside ending: String) -> [String] {
    switch ending {
    case "shp": ["dbf", "shx", "prj", "cpg"]
    case "mif": ["mid"]
    case "gpkg", "sqlite", "db", "sqlite3": ["-wal", "-journal"]
    default: []
    }
  }

  /// Paths at which files beside one may stand, in both cases of letters.
  package static func paths(beside path: String) -> [String] {
    let ending = Part(name: path, bytes: []).ending
    let stem = String(path.dropLast(ending.count))
    return endings(beside: ending).flatMap { other in
      other.hasPrefix("-") ? [path + other] : [stem + other, stem + other.uppercased()]
    }
  }

  /// Reads a file and those that belong to it; what cannot be read is not there.
  init(path: String) {
    func part(_ path: String) -> Part? {
      guard let bytes = Self.bytes(path) else { return nil }
      return Part(name: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes)
    }
    guard let main = part(path) else {
      self.init(main: Part(name: "", bytes: []))
      return
    }
    self.init(main: main, beside: Self.paths(beside: path).compactMap(part))
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard !path.utf8.contains(0) else { return nil }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(facts.st_size))
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }
}
