/// Numbers codes in the order in which they first appear.
struct CodeNumbers {
  private(set) var codes: [String] = []
  private var numbers: [String: Int] = [:]
  private var last: (bytes: ArraySlice<UInt8>, number: Int)?

  /// The number of the code in a field; tables that list a code's records one after another are read without looking it
  /// up.
  ///
  /// - Throws: `DataError` of kind `.content` where it is empty.
  mutating func number(of record: CSVRecord, _ column: Int) throws(DataError) -> Int {
    let bytes = record.bytes[record.fields[column].range]
    if let last, last.bytes.elementsEqual(bytes) { return last.number }
    let code = try record.requiredText(column)
    let number = numbers[code] ?? codes.count
    if number == codes.count {
      numbers[code] = number
      codes.append(code)
    }
    last = (bytes, number)
    return number
  }

  /// The numbers in ascending order of their codes.
  var order: [Int] {
    codes.indices.sorted { codes[$0].utf8.lexicographicallyPrecedes(codes[$1].utf8) }
  }

  /// The codes, ascending.
  var sortedCodes: [String] { order.map { codes[$0] } }

  /// For each number the place of its code in ascending order.
  var ranks: [Int32] {
    var ranks = [Int32](repeating: 0, count: codes.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    return ranks
  }
}
