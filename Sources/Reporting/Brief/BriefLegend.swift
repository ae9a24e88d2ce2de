import CoverageModel

/// The line under the maps that says what colours and marks mean.
struct BriefLegend {
  let document: PageDocument

  var bytes: [UInt8] {
    var writer = HTMLWriter()
    writer.element("p", ["class": "legend"]) { writer in
      writer.text(document.text(.briefLegend, ["title": document.text(.columnMedian)]))
      for (index, step) in MapColours.classes.enumerated() {
        let label = document.language.medianLabel(index, service: document.study.serviceDistance)
        key(
          "<rect x=\"0.5\" y=\"0.5\" width=\"15\" height=\"9\" fill=\"\(step.fill)\" stroke=\"#888888\"/>", label,
          &writer)
      }
      key(circle(MapColours.service), document.text(.mapLegendSpace), &writer)
      if page.change?.plan.plan.opened.isEmpty == false {
        key(circle(MapColours.opened), document.text(.briefNewSite), &writer)
      }
    }
    return writer.bytes
  }

  private var page: ReportPage { document.page }

  private func circle(_ fill: String) -> String { "<circle cx=\"8\" cy=\"5\" r=\"4.5\" fill=\"\(fill)\"/>" }

  private func key(_ mark: String, _ label: String, _ writer: inout HTMLWriter) {
    writer.element("span") { writer in
      writer.raw("<svg viewBox=\"0 0 16 10\" width=\"16\" height=\"10\" aria-hidden=\"true\">\(mark)</svg>")
      writer.text(label)
    }
  }
}
