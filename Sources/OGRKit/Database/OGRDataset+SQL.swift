internal import CGDAL
import MessageModel

extension OGRDataset {
  /// Opens a database.
  ///
  /// - Throws: `OGRError` with the server's message where that fails.
  init(_ address: DatabaseAddress, isWritten: Bool) throws(OGRError) {
    do throws(OGRError) {
      try self.init(path: address.patient, drivers: ["PostgreSQL"], isWritten: isWritten)
    } catch {
      guard error.kind != .library else { throw error }
      // GDAL puts the name of libpq's function before its message.
      let prefix = "PQconnectdb failed. "
      let problem = Self.sentence(error.problem.english)
      throw OGRError(
        .content, Message(data: problem.hasPrefix(prefix) ? String(problem.dropFirst(prefix.count)) : problem))
    }
  }

  /// Runs a statement that gives no rows.
  ///
  /// - Throws: `OGRError` with the server's message.
  func execute(_ statement: String) throws(OGRError) {
    gdal.CPLErrorReset()
    if let result = unsafe gdal.GDALDatasetExecuteSQL(handle, statement, nil, nil) {
      unsafe gdal.GDALDatasetReleaseResultSet(handle, result)
    }
    if let problem = lastSentence { throw OGRError(.content, problem) }
  }

  /// Runs a query and gives its rows to `body` as a layer, which lives as long as the call.
  ///
  /// - Throws: `OGRError` with the server's message; what `body` throws.
  func query<Result>(
    _ statement: String, name: String = "", _ body: (OGRLayer) throws(OGRError) -> Result
  ) throws(OGRError) -> Result {
    gdal.CPLErrorReset()
    guard let result = unsafe gdal.GDALDatasetExecuteSQL(handle, statement, nil, nil) else {
      throw OGRError(.content, lastSentence ?? "the query gives nothing")
    }
    defer { unsafe gdal.GDALDatasetReleaseResultSet(handle, result) }
    if let problem = lastSentence { throw OGRError(.content, problem) }
    return try body(unsafe OGRLayer(handle: result, name: name, takesWindows1252: false, gdal: gdal))
  }

  /// The rows of a query, whose columns have different names, as texts.
  func rows(_ statement: String) throws(OGRError) -> [[String?]] {
    try query(statement) { (layer) throws(OGRError) in
      var rows: [[String?]] = []
      unsafe try layer.forEachFeature(try layer.fields()) { (_, values, _) throws(OGRError) in
        rows.append(values.map(\.text))
      }
      return rows
    }
  }

  /// Begins a transaction; closing the database without `commit` undoes it.
  func begin() throws(OGRError) {
    gdal.CPLErrorReset()
    guard unsafe gdal.GDALDatasetStartTransaction(handle, 0) == OGRERR_NONE else {
      throw OGRError(.content, lastSentence ?? "no transaction can be begun")
    }
  }

  /// Makes what the transaction did last.
  func commit() throws(OGRError) {
    gdal.CPLErrorReset()
    guard unsafe gdal.GDALDatasetCommitTransaction(handle) == OGRERR_NONE, Self.lastFailure(gdal) == nil else {
      throw OGRError(.content, lastSentence ?? "the transaction cannot be committed")
    }
  }

  /// GDAL's last message on one line; nil where it is no failure.
  private var lastSentence: Message? { Self.lastFailure(gdal).map { Message(data: Self.sentence($0.english)) } }

  /// A message of the server on one line.
  private static func sentence(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
