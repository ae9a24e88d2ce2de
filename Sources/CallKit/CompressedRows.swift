/// Compressed rows of the caller's, copied and checked.
package struct CompressedRows {
  package let siteCount: Int
  package let starts: [Int]
  package let sites: [Int32]

  package var count: Int { starts.count - 1 }

  /// - Throws: `Failure` where offsets do not ascend from 0, or a site is out of range or not above the one before it.
  package init(
    _ siteCount: Int64, _ starts: UnsafePointer<Int64>?, _ rowCount: Int64, _ sites: UnsafePointer<Int32>?
  ) throws(Failure) {
    guard siteCount >= 0, siteCount <= Int64(Int32.max) else { throw .argument("\(siteCount) sites") }
    guard rowCount >= 0, rowCount < Int64.max else { throw .argument("\(rowCount) rows") }
    let offsets = try Self.list(starts, rowCount + 1, named: "starts")
    guard offsets[0] == 0 else { throw .argument("the first start is \(offsets[0]), not 0") }
    for row in 0..<Int(rowCount) where offsets[row + 1] < offsets[row] {
      throw Failure(code: .site, row: row, text: "row \(row) ends before it starts")
    }
    let columns = try Self.list(sites, offsets[Int(rowCount)], named: "sites")
    for row in 0..<Int(rowCount) {
      var previous: Int32 = -1
      for index in Int(offsets[row])..<Int(offsets[row + 1]) {
        guard columns[index] > previous, Int64(columns[index]) < siteCount else {
          throw Failure(
            code: .site, row: row,
            text: "site \(columns[index]) in row \(row) is not in 0..<\(siteCount), or not above the one before it")
        }
        previous = columns[index]
      }
    }
    self.siteCount = Int(siteCount)
    self.starts = offsets.map { Int($0) }
    self.sites = columns
  }
  private static func list<Value: BitwiseCopyable>(
    _ base: UnsafePointer<Value>?, _ count: Int64, named name: String
  ) throws(Failure) -> [Value] {
    guard count <= Int64.max / 64 else { throw .argument("\(count) rows of \(name)") }
    guard let base else {
      if count == 0 { return [] }
      throw .argument("the column \(name) is a null pointer")
    }
    return Array(UnsafeBufferPointer(start: base, count: Int(count)))
  }
}
