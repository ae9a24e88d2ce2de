import MessageModel
import ZlibKit

/// The bytes of a file from its beginning on, unpacked where it is packed with gzip.
struct ByteSource {
  private let file: RandomAccessFile
  private let gzip: GzipStream?
  private var offset = 0
  private var input: [UInt8] = []
  private var position = 0
  private var unpacked = 0
  private var isInMember = true
  private static let piece = 1 << 18

  init(_ file: RandomAccessFile, isGzip: Bool) {
    self.file = file
    gzip = isGzip ? GzipStream() : nil
  }

  /// The next bytes; none at the end.
  ///
  /// - Throws: `OSMError` where the file cannot be read, is damaged, or unpacks to what no map does.
  mutating func next() throws(OSMError) -> [UInt8] {
    guard let gzip else {
      let bytes = try file.bytes(at: offset, count: Self.piece)
      offset += bytes.count
      return bytes
    }
    while true {
      if position == input.count {
        input = try file.bytes(at: offset, count: Self.piece)
        offset += input.count
        position = 0
        if input.isEmpty {
          guard !isInMember else { throw error("the file ends within its packed data (cut short?)") }
          return []
        }
      }
      if !isInMember {
        gzip.reset()
        isInMember = true
      }
      let before = position
      let (bytes, outcome) = gzip.unpack(input, from: &position, limit: Self.piece)
      unpacked += bytes.count
      switch outcome {
      case .damaged: throw error("packed data that are damaged")
      case .memberEnded: isInMember = false
      case .needsInput: guard position > before || !bytes.isEmpty else { throw error("packed data that are damaged") }
      }
      guard unpacked <= PackingLimit.bytes(ofFile: file.size) else {
        throw error("unpacks to more than \(PackingLimit.ratio) times its size, which no map does")
      }
      if !bytes.isEmpty { return bytes }
    }
  }

  private func error(_ problem: Message) -> OSMError {
    OSMError(.content, file: file.name, place: .byte(offset - input.count + position), problem)
  }
}

/// What a packed file may unpack to: maps are packed to a fifth in PBF and to a tenth or so in XML.
enum PackingLimit {
  static let ratio = 50

  static func bytes(ofFile size: Int) -> Int { (64 << 20) + ratio * size }
}
