import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads one XML file of the suite, event by event.
final class JTSParser: NSObject, XMLParserDelegate {
  private var run: JTSRun
  private var text = ""

  private init(path: String) {
    run = JTSRun(path: path)
  }

  static func parse(_ data: Data, path: String) throws -> JTSRun {
    let delegate = JTSParser(path: path)
    let parser = XMLParser(data: data)
    parser.delegate = delegate
    guard parser.parse() else { throw Malformed(path: path, line: parser.lineNumber) }
    return delegate.run
  }

  struct Malformed: Error {
    let path: String
    let line: Int
  }

  func parser(
    _ parser: XMLParser,
    didStartElement element: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    switch element {
    case "precisionModel": run.scale = attributes["scale"].flatMap { Double($0) }
    case "case": run.cases.append(JTSCase())
    case "op":
      run.cases[run.cases.count - 1].tests.append(
        JTSTest(
          operation: (attributes["name"] ?? "").lowercased(),
          arguments: (1...4).map { (attributes["arg\($0)"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) },
          pattern: attributes["pattern"],
          expected: ""
        )
      )
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    text += characters
  }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    let content = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let last = run.cases.count - 1
    switch element {
    case "tolerance": run.tolerance = Double(content)
    case "a": run.cases[last].a = content
    case "b": run.cases[last].b = content
    case "op": run.cases[last].tests[run.cases[last].tests.count - 1].expected = content
    default: break
    }
  }
}
