import MessageModel

/// A file of OpenStreetMap: `.osm.pbf`, `.osm` or `.osm.gz`, told apart by its first bytes.
///
/// Objects are read in any order, as often as is needed; of a file of the format PBF no more than a few blocks a thread
/// are in memory, of XML all objects are.
public struct OSMExtract: Sendable {
  private enum Content: Sendable {
    case pbf(BlobIndex)
    case xml([OSMBlock])
  }

  /// The file, as messages name it.
  public let name: String
  /// What it says about itself.
  public let header: OSMHeader
  /// Bytes of the file.
  public var size: Int { file.size }
  private let file: RandomAccessFile
  private let content: Content

  /// Opens a file and reads what it says about itself.
  ///
  /// - Parameters:
  ///   - path: where it is; no pipe.
  ///   - name: how messages name it; the path where nil.
  /// - Throws: `OSMError` of kind `.file` where it cannot be read, `.content` where it is none that is read.
  /// - Complexity: O(blobs) for PBF, O(bytes) for XML.
  public init(path: String, name: String? = nil) throws(OSMError) {
    let name = name ?? path
    let file = try RandomAccessFile(path: path, name: name)
    let kind = try FileKind(try file.bytes(at: 0, count: 64), file: name)
    self.name = name
    self.file = file
    switch kind {
    case .pbf:
      let index = try BlobIndex(file)
      header = try Self.unpack(index.header, file) { bytes throws(OSMFault) in try HeaderBlock.read(bytes) }
      content = .pbf(index)
    case .xml(let isGzip):
      let (header, blocks) = try XMLObjects.read(ByteSource(file, isGzip: isGzip), file: name)
      self.header = header
      content = .xml(blocks)
    }
  }

  /// Some bytes of the file, fewer where it ends: what a digest of it is made from.
  ///
  /// - Throws: `OSMError` of kind `.file` where it cannot be read.
  public func bytes(at offset: Int, count: Int) throws(OSMError) -> [UInt8] { try file.bytes(at: offset, count: count) }

  /// Works on the objects of the file, block by block.
  ///
  /// - Parameters:
  ///   - contents: what is wanted.
  ///   - threads: most blocks that are worked on at a time, at least 1.
  ///   - work: what is made of a block, on any thread.
  ///   - take: given what was made of each block, in the order of the file.
  /// - Throws: `OSMError` for the first blob that is damaged.
  /// - Complexity: O(bytes of what it unpacks to), divided by the threads.
  public func read<Output: Sendable>(
    _ contents: OSMContents, threads: Int, _ work: @escaping @Sendable (OSMBlock) -> Output,
    take: (Output) -> Void
  ) async throws(OSMError) {
    switch content {
    case .xml(let blocks):
      try await OrderedPipeline.run(count: blocks.count, threads: threads) {
        .success(work(blocks[$0]))
      } take: {
        take($0)
      }
    case .pbf(let index):
      let file = file
      let total = ByteCount()
      let limit = PackingLimit.bytes(ofFile: file.size)
      try await OrderedPipeline.run(count: index.data.count, threads: threads) { number in
        Self.result { () throws(OSMError) in
          try Self.unpack(index.data[number], file) { bytes throws(OSMFault) in
            guard total.add(bytes.count) <= limit else {
              throw OSMFault("the file unpacks to more than \(PackingLimit.ratio) times its size, which no map does")
            }
            return work(try PrimitiveBlock.read(bytes, contents))
          }
        }
      } take: {
        take($0)
      }
    }
  }

  private static func result<Output>(_ body: () throws(OSMError) -> Output) -> Result<Output, OSMError> {
    do {
      return .success(try body())
    } catch {
      return .failure(error)
    }
  }

  private static func unpack<Output>(
    _ entry: BlobIndex.Entry, _ file: RandomAccessFile, _ read: ([UInt8]) throws(OSMFault) -> Output
  ) throws(OSMError) -> Output {
    let blob = try file.bytes(at: entry.data.lowerBound, count: entry.data.count)
    guard blob.count == entry.data.count else {
      throw OSMError(.content, file: file.name, place: entry.place, "the file ends within a blob (cut short?)")
    }
    do {
      return try read(try BlobData.unpack(blob))
    } catch {
      throw OSMError(.content, file: file.name, place: entry.place, error.problem)
    }
  }
}
