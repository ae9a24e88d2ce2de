import CallKit
import CArrow

/// An Arrow C stream that is being read.
struct ArrowStream {
  private let stream: UnsafeMutablePointer<ArrowArrayStream>
  private let schema: UnsafeMutablePointer<ArrowSchema>

  /// Asks for the schema; where that fails the stream is released.
  init(_ stream: UnsafeMutablePointer<ArrowArrayStream>) throws(Failure) {
    guard stream.pointee.release != nil, let getSchema = stream.pointee.get_schema, stream.pointee.get_next != nil
    else { throw Failure(code: .stream, text: "the Arrow stream was used already") }
    self.stream = stream
    schema = .allocate(capacity: 1)
    schema.initialize(to: ArrowSchema())
    if getSchema(stream, schema) != 0 {
      let failure = failure("has no schema")
      release()
      throw failure
    }
    guard let format = schema.pointee.format, String(cString: format) == "+s" else {
      release()
      throw Failure(code: .type, text: "the Arrow stream is not one of tables")
    }
  }

  func release() {
    if let release = schema.pointee.release { release(schema) }
    schema.deallocate()
    if let release = stream.pointee.release { release(stream) }
  }

  /// The next batch, to be given to `release`; nil at the end.
  func next() throws(Failure) -> UnsafeMutablePointer<ArrowArray>? {
    let batch = UnsafeMutablePointer<ArrowArray>.allocate(capacity: 1)
    batch.initialize(to: ArrowArray())
    guard let getNext = stream.pointee.get_next, getNext(stream, batch) == 0 else {
      batch.deallocate()
      throw failure("ended early")
    }
    if batch.pointee.release == nil {
      batch.deallocate()
      return nil
    }
    guard batch.pointee.n_children == schema.pointee.n_children, batch.pointee.length >= 0, batch.pointee.offset >= 0
    else {
      Self.release(batch)
      throw Failure(code: .stream, text: "a batch of the Arrow stream is not what its schema says")
    }
    return batch
  }

  static func release(_ batch: UnsafeMutablePointer<ArrowArray>) {
    if let release = batch.pointee.release { release(batch) }
    batch.deallocate()
  }

  /// What reads a column of the table.
  func reader(of name: String, geometry: Bool, column: Int32) throws(Failure) -> ArrowReader {
    for child in 0..<Int(schema.pointee.n_children) {
      guard let field = schema.pointee.children?[child], let fieldName = field.pointee.name,
        String(cString: fieldName) == name
      else { continue }
      return try ArrowReader(field.pointee, child: child, name: name, isGeometry: geometry, column: column)
    }
    throw Failure(code: .type, column: column, text: "the Arrow stream has no column '\(name)'")
  }

  private func failure(_ what: String) -> Failure {
    let text = stream.pointee.get_last_error.flatMap { $0(stream) }.map { ": " + String(cString: $0) } ?? ""
    return Failure(code: .stream, text: "the Arrow stream \(what)\(text)")
  }
}
