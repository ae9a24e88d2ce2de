/// What every page with a map has round its sections: head, title, contents, footer, data and scripts.
struct PageFrame {
  let language: Language
  let assets: PageAssets
  /// The title, above it what kind of page it is.
  let title: String
  let kicker: String
  /// Addresses of sections and their names.
  let links: [(address: String, name: String)]
  let contents: String
  let skip: String
  /// Lines of the footer.
  let footer: [String]
  /// The page's own scripts, which run after Leaflet's.
  let scripts: [[UInt8]]
  let styles: [[UInt8]]
  /// The one address from which pictures may be asked; nil for none.
  var pictures: String?

  private var allScripts: [[UInt8]] { [assets.leafletScript] + scripts }
  private var allStyles: [[UInt8]] { [assets.leafletStyle] + styles }

  /// Nothing but these scripts and styles runs; nothing is fetched but, where that is offered, pictures.
  var securityPolicy: String {
    func hashes(_ contents: [[UInt8]]) -> String {
      contents.map { "'sha256-\(assets.digest($0))'" }.joined(separator: " ")
    }
    return [
      "default-src 'none'", "script-src \(hashes(allScripts))", "style-src \(hashes(allStyles))",
      "img-src data:" + (pictures.map { " " + $0 } ?? ""), "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// The whole page.
  ///
  /// - Parameters:
  ///   - data: JSON that may stand within a `script` element.
  ///   - sections: writes the sections.
  func bytes(data: [UInt8], _ sections: (inout HTMLWriter) -> Void) -> [UInt8] {
    var writer = HTMLWriter()
    writer.document(language) { writer in
      head(&writer)
      writer.element("body") { writer in
        writer.element("a", ["class": "skip", "href": "#answer"], skip)
        header(&writer)
        writer.element("main", ["id": "content"], sections)
        writer.element("footer") { writer in
          for line in footer { writer.paragraph(line) }
        }
        writer.open("script", ["type": "application/json", "id": "page-data"])
        writer.raw(data)
        writer.close("script")
        writer.raw("<!--\n\(LeafletLicence.text)\n-->\n")
        for script in allScripts {
          writer.open("script")
          writer.raw(script)
          writer.close("script")
        }
      }
    }
    return writer.bytes
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.element("head") { writer in
      writer.raw("<meta charset=\"utf-8\">\n")
      writer.open("meta", ["http-equiv": "Content-Security-Policy", "content": securityPolicy])
      writer.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      writer.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n")
      writer.element("title", [:], title)
      for style in allStyles {
        writer.open("style")
        writer.raw(style)
        writer.close("style")
      }
    }
  }

  private func header(_ writer: inout HTMLWriter) {
    writer.element("header", ["class": "top"]) { writer in
      writer.element("p", ["class": "kicker"], kicker)
      writer.element("h1", [:], title)
      writer.element("nav", ["aria-label": contents]) { writer in
        for link in links { writer.element("a", ["href": link.address], link.name) }
      }
    }
  }
}

extension HTMLWriter {
  /// A section with its heading.
  mutating func section(_ identifier: String, _ title: String, _ body: (inout HTMLWriter) -> Void) {
    open("section", ["id": identifier, "aria-labelledby": identifier + "-title"])
    element("h2", ["id": identifier + "-title"], title)
    body(&self)
    close("section")
  }
}
