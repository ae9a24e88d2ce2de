import MessageModel

/// The tables of a database and what else stands in its schema.
public struct DatabaseSchema: Sendable {
  /// The names of its views, whose rows a query makes.
  public private(set) var views: [String] = []
  private var triggers: [String] = []
  private var tables: [String] = []
  private var virtualTables: [(name: String, module: String)] = []
  private let bytes: [UInt8]

  /// Modules of virtual tables that read nothing outside of the database: indexes and what SpatiaLite makes for itself.
  private static let harmlessModules: Set<String> = [
    "rtree", "rtree_i32", "geopoly", "fts3", "fts4", "fts5", "virtualspatialindex", "virtualelementary", "virtualknn",
    "virtualknn2", "virtualbbox", "virtualfdo", "virtualgpkg", "virtualnetwork", "virtualrouting",
  ]

  /// Reads the schema of a database without a log.
  ///
  /// - Throws: `DatabaseFault` where it is damaged, or holds a virtual table of a module that may read other files.
  /// - Complexity: O(size) for a copy in memory.
  public init(_ bytes: [UInt8]) throws(DatabaseFault) {
    self.bytes = bytes
    var entries: [[String?]] = []
    try MemoryDatabase(bytes).forEachRow("SELECT type, name, sql FROM sqlite_master") { entries.append($0) }
    for entry in entries {
      guard let type = entry[0], let name = entry[1] else { continue }
      switch type {
      case "view": views.append(name)
      case "trigger": triggers.append(name)
      case "table":
        let definition = entry[2] ?? ""
        if let module = Self.module(definition) {
          virtualTables.append((name, module))
        } else {
          guard definition.hasPrefix("CREATE TABLE ") else {
            throw DatabaseFault("the definition of its table '\(name)' was edited by hand")
          }
          tables.append(name)
        }
      default: break
      }
    }
    for table in virtualTables where !Self.harmlessModules.contains(table.module.lowercased()) {
      throw DatabaseFault(
        "its table '\(table.name)' is virtual: the module \(table.module) may read other files, so the database is not read"
      )
    }
  }

  /// The module of a virtual table by its definition; nil for any other definition.
  static func module(_ definition: String) -> String? {
    let start = "create virtual table"
    guard definition.lowercased().hasPrefix(start) else { return nil }
    var words = SQLWords(definition.dropFirst(start.count))
    _ = words.next()
    guard words.next()?.lowercased() == "using", let module = words.next() else { return "" }
    return module
  }

  /// The database without its views and triggers, so that no query of its own is run when it is read.
  ///
  /// - Throws: `DatabaseFault` where that cannot be.
  /// - Complexity: O(size).
  public func withoutQueries() throws(DatabaseFault) -> [UInt8] {
    guard !views.isEmpty || !triggers.isEmpty else { return bytes }
    let database = try MemoryDatabase(bytes)
    try database.execute(triggers.map { "DROP TRIGGER " + MemoryDatabase.name($0) })
    try database.execute(views.map { "DROP VIEW " + MemoryDatabase.name($0) })
    let names = views.map { MemoryDatabase.literal($0.lowercased()) }.joined(separator: ", ")
    // Where GeoPackage and SpatiaLite register layers.
    let registers = [
      ("gpkg_contents", "table_name"), ("gpkg_geometry_columns", "table_name"), ("geometry_columns", "f_table_name"),
      ("views_geometry_columns", "view_name"),
    ]
    for (register, column) in registers where tables.contains(where: { $0.lowercased() == register }) {
      let columns = try self.columns(of: register, in: database)
      guard columns.contains(column) else { continue }
      try database.execute(["DELETE FROM \(register) WHERE lower(\(column)) IN (\(names))"])
    }
    return try database.bytes()
  }

  private func columns(of table: String, in database: borrowing MemoryDatabase) throws(DatabaseFault) -> Set<String> {
    var columns: Set<String> = []
    try database.forEachRow("PRAGMA table_info(\(MemoryDatabase.literal(table)))") { row in
      if let name = row[1] { columns.insert(name.lowercased()) }
    }
    return columns
  }

  /// The table that a layer is: of its name, or of the part before a bracket; nil for what is not a table.
  public func table(of layer: String) -> String? {
    if tables.contains(layer) { return layer }
    return layer.firstIndex(of: "(").map { String(layer[..<$0]) }.flatMap { tables.contains($0) ? $0 : nil }
  }

  /// What is not a number in columns that are declared to hold some.
  ///
  /// - Throws: `DatabaseFault` with SQLite's message.
  /// - Complexity: O(size).
  public func misfits(in table: String, columns: [DeclaredNumbers.Column]) throws(DatabaseFault) -> [DeclaredNumbers
    .Misfit]
  {
    try DeclaredNumbers.misfits(in: bytes, table: table, columns: columns)
  }

  /// Refuses tables whose values are computed when they are read: the one that is meant and those that every reader
  /// looks into.
  ///
  /// - Throws: `DatabaseFault` that names the first such column.
  public func checkColumns(of table: String?) throws(DatabaseFault) {
    let database = try MemoryDatabase(bytes)
    let looked = tables.filter { name in
      let lower = name.lowercased()
      return name == table || lower.hasPrefix("gpkg_") || lower.hasSuffix("geometry_columns")
        || lower.hasPrefix("spatial_ref_sys")
    }
    for name in looked {
      var computed: String?
      try database.forEachRow("PRAGMA table_xinfo(\(MemoryDatabase.literal(name)))") { row in
        if row[6] == "2", computed == nil { computed = row[1] }
      }
      if let computed {
        throw DatabaseFault(
          "the column '\(computed)' of the table '\(name)' is computed when it is read; save it as a plain table")
      }
    }
  }
}

/// The words of a statement: names with or without quotes, comments aside.
struct SQLWords: IteratorProtocol {
  private var rest: Substring.UnicodeScalarView

  init(_ text: Substring) {
    rest = text.unicodeScalars
  }

  mutating func next() -> String? {
    skip()
    guard let first = rest.popFirst() else { return nil }
    let closing: Unicode.Scalar
    switch first {
    case "\"", "'", "`": closing = first
    case "[": closing = "]"
    default:
      var word = String(Character(first))
      while let scalar = rest.first, Self.isPart(scalar) { word.unicodeScalars.append(rest.removeFirst()) }
      return word
    }
    var word = ""
    while let scalar = rest.popFirst() {
      if scalar == closing {
        guard closing != "]", rest.first == closing else { break }
        rest.removeFirst()
      }
      word.unicodeScalars.append(scalar)
    }
    return word
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.value > 127 || ("0"..."9").contains(scalar)
      || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private mutating func skip() {
    while let scalar = rest.first {
      if scalar.properties.isWhitespace {
        rest.removeFirst()
      } else if rest.starts(with: "--".unicodeScalars) {
        while let next = rest.popFirst(), next != "\n" {}
      } else if rest.starts(with: "/*".unicodeScalars) {
        rest.removeFirst(2)
        while !rest.isEmpty, !rest.starts(with: "*/".unicodeScalars) { rest.removeFirst() }
        rest = rest.dropFirst(2)
      } else {
        return
      }
    }
  }
}
