package import MessageModel

/// The members of one JSON object, found in one pass and read by name in any order.
package struct JSONMembers {
  private let start: JSONCursor
  private var cursors: [String: JSONCursor] = [:]

  /// Consumes the object that comes next.
  ///
  /// - Throws: `DataError` where no well-formed object comes next or a member appears twice.
  /// - Complexity: O(size of the object).
  package init(_ cursor: inout JSONCursor) throws(DataError) {
    _ = try cursor.peek()
    start = cursor
    var found: [String: JSONCursor] = [:]
    try cursor.forEachMember { (cursor, name) throws(DataError) in
      guard found.updateValue(cursor, forKey: name) == nil else {
        throw cursor.error("the member '\(name)' appears twice")
      }
      try cursor.skipValue()
    }
    cursors = found
  }

  /// Whether the object has a member.
  package func holds(_ name: String) -> Bool { cursors[name] != nil }

  /// The value of a member.
  ///
  /// - Throws: `DataError` that names the member where it is missing or `read` fails.
  package func read<Value>(
    _ name: String, _ read: (inout JSONCursor) throws(DataError) -> Value
  ) throws(DataError) -> Value {
    guard var cursor = cursors[name] else { throw error(name, "is missing") }
    do {
      return try read(&cursor)
    } catch {
      var named = error
      if named.field == nil { named.field = name }
      throw named
    }
  }

  /// The value of a member that may be null.
  package func optional<Value>(
    _ name: String, _ read: (inout JSONCursor) throws(DataError) -> Value
  ) throws(DataError) -> Value? {
    try self.read(name) { (cursor) throws(DataError) in try cursor.takeNull() ? nil : try read(&cursor) }
  }

  /// The elements of an array.
  package func list<Element>(
    _ name: String, _ element: (inout JSONCursor) throws(DataError) -> Element
  ) throws(DataError) -> [Element] {
    try read(name) { (cursor) throws(DataError) in
      var elements: [Element] = []
      try cursor.forEachElement { (cursor) throws(DataError) in elements.append(try element(&cursor)) }
      return elements
    }
  }

  package func text(_ name: String) throws(DataError) -> String {
    try read(name) { (cursor) throws(DataError) in try cursor.string() }
  }

  package func optionalText(_ name: String) throws(DataError) -> String? {
    try optional(name) { (cursor) throws(DataError) in try cursor.string() }
  }

  package func number(_ name: String) throws(DataError) -> Double {
    try read(name) { (cursor) throws(DataError) in try cursor.number() }
  }

  package func optionalNumber(_ name: String) throws(DataError) -> Double? {
    try optional(name) { (cursor) throws(DataError) in try cursor.number() }
  }

  /// A string that must be one of a set of words.
  package func word<Value>(_ name: String, _ value: (String) -> Value?) throws(DataError) -> Value {
    let text = try text(name)
    guard let value = value(text) else { throw error(name, "'\(text)' is not a word that can stand here") }
    return value
  }

  /// An error at a member, or at the object where it is nil or missing.
  package func error(_ name: String?, _ problem: Message) -> DataError {
    var error = (name.flatMap { cursors[$0] } ?? start).error(problem)
    error.field = name
    return error
  }
}

extension JSONCursor {
  /// The whole number of magnitude at most 2^53 that comes next.
  package mutating func wholeNumber() throws(DataError) -> Int {
    let number = try number()
    guard abs(number) <= 0x1p53, let whole = Int(exactly: number) else {
      throw error("expected a whole number, found \(number)")
    }
    return whole
  }
}
