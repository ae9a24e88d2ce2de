import CoverageModel
import GeometryCore

extension PageDocument {
  /// The map with its layers and legend, and the search for a town; without scripts, and on paper, the drawing of
  /// `map.svg`.
  func mapSection(_ writer: inout HTMLWriter) {
    let insets = insets
    section("map-section", text(.pageMap), &writer) { writer in
      search(&writer)
      choiceBar(&writer)
      writer.element("div", ["class": "map-frame"]) { writer in
        writer.element("div", ["class": "map-stage"]) { writer in
          writer.element(
            "div",
            [
              "id": "map", "role": "application", "aria-label": text(.pageMap),
              "aria-describedby": insets.isEmpty ? "map-help" : "map-help map-insets",
            ]
          ) { _ in }
          writer.element("p", ["id": "map-help", "class": "quiet screen"]) { writer in
            writer.element("span", ["class": "by-mouse"], text(.pageMapHelp))
            writer.element("span", ["class": "by-touch"], text(.pageMapHelpTouch))
          }
          if !insets.isEmpty { writer.element("p", ["id": "map-insets", "class": "quiet"], insets) }
          choiceFigures(&writer)
        }
        writer.element("div", ["class": "panel"]) { writer in
          choiceLists(&writer)
          layers(&writer)
          writer.element("div", ["id": "legend", "class": "legend", "aria-label": text(.pageLegend), "role": "group"]) {
            _ in
          }
        }
      }
      writer.element("div", ["class": "static-map"]) { writer in
        drawings(&writer)
      }
    }
  }

  /// Which parts of the study lie beside the main view, with the spaces and sites there; empty where there are none.
  private var insets: String {
    let people = Dictionary(report.basinResults.map { ($0.code, $0.indicators.people) }, uniquingKeysWith: { $1 })
    let entries = InsetNames.entries(
      of: MapPieces.boxes(study.basins, people: people).dropFirst(), in: page.planned ?? report,
      firstSite: study.spaces.count, language)
    return entries.isEmpty ? "" : text(.mapInsets) + " " + entries.joined(separator: language.listMark)
  }

  private func search(_ writer: inout HTMLWriter) {
    writer.element("div", ["class": "search", "role": "search", "aria-label": text(.pageSearch)]) { writer in
      writer.element("label", ["for": "town"], text(.pageSearch))
      writer.open(
        "input",
        [
          "id": "town", "type": "text", "role": "combobox", "autocomplete": "off", "spellcheck": "false",
          "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "town-list",
          "placeholder": text(.pageSearchHint),
        ])
      writer.element("ul", ["id": "town-list", "role": "listbox", "aria-label": text(.pageSearch), "hidden": ""]) { _ in
      }
      writer.element("p", ["id": "town-answer", "role": "status", "aria-live": "polite"]) { _ in }
    }
  }

  /// The switches of the layers.
  private func layers(_ writer: inout HTMLWriter) {
    let values = ["distance": service]
    writer.element("form", ["id": "layers", "class": "layers"]) { writer in
      writer.element("fieldset") { writer in
        writer.element("legend", [:], text(.pageColour))
        choice("colour", "median", text(.pageColourMedian, values), isOn: page.change == nil, &writer)
        if page.change != nil { choice("colour", "medianAfter", text(.pageColourMedianAfter), isOn: true, &writer) }
        choice("colour", "share", text(.pageColourShare, values), &writer)
        if page.change != nil { choice("colour", "after", text(.pageColourAfter, values), &writer) }
        choice("colour", "people", text(.pageColourPeople, values), &writer)
        if page.offered != nil { choice("colour", "choice", text(.choiceColour), &writer) }
        choice("colour", "none", text(.pageColourNone), &writer)
      }
      writer.element("fieldset") { writer in
        writer.element("legend", [:], text(.pageLayers))
        for (index, metres) in study.distances.enumerated() where study.travelTraits.hasShapes {
          let isService = metres == study.serviceDistance
          let label = text(.pageLayerService, ["distance": language.distance(metres)])
          check("service-\(index)", label, isOn: isService, &writer)
        }
        if page.change != nil, study.travelTraits.hasShapes {
          check("after", text(.pageLayerAfter, values), isOn: true, &writer)
        }
        if result.land?.underserved.areas.isEmpty == false { check("areas", text(.pageLayerAreas), &writer) }
        if result.land?.underserved.cores.isEmpty == false { check("cores", text(.sheetCores), &writer) }
        if page.catchments.catchments.contains(where: { !$0.within.shape.isEmpty }) {
          check("catchments", text(page.change == nil ? .catchmentLayer : .catchmentPlanLayer), &writer)
        }
        check("towns", text(.pageLayerTowns), &writer)
        check("names", text(.pageLayerNames), isOn: true, &writer)
        check("spaces", text(.pageLayerSpaces), isOn: true, &writer)
        if page.change != nil { check("sites", text(.pageLayerSites), isOn: true, &writer) }
        if page.offered != nil { check("choice", text(.choiceLayer), isOn: true, &writer) }
        if offersBackground { check("online", text(.pageLayerOnline), &writer) }
      }
      writer.element("div", ["class": "views", "id": "views"]) { writer in
        writer.element("label", ["for": "view"], text(.pageView))
        writer.element("select", ["id": "view"]) { _ in }
      }
    }
  }

  private func choice(
    _ group: String, _ value: String, _ label: String, isOn: Bool = false, _ writer: inout HTMLWriter
  ) {
    writer.element("label") { writer in
      writer.raw("<input type=\"radio\" name=\"\(group)\" value=\"\(value)\"\(isOn ? " checked" : "")> ")
      writer.element("span", [:], label)
    }
  }

  private func check(_ name: String, _ label: String, isOn: Bool = false, _ writer: inout HTMLWriter) {
    writer.element("label") { writer in
      writer.raw("<input type=\"checkbox\" name=\"\(name)\"\(isOn ? " checked" : "")> ")
      writer.element("span", [:], label)
    }
  }

  /// `map.svg` of the study; beside it, what the plan would make of it. Both share the outlines of the basins.
  private func drawings(_ writer: inout HTMLWriter) {
    guard let planned = page.planned else { return writer.raw(drawing(report, MapShare())) }
    writer.element("div", ["class": "static-maps"]) { writer in
      for (title, isAfter) in [(TextKey.pageToday, false), (.pageWithPlan, true)] {
        writer.element("div") { writer in
          writer.element("h3", [:], text(title))
          let share = MapShare(
            prefix: isAfter ? "after-" : "today-", shapes: isAfter ? .used : .named, firstSite: study.spaces.count,
            hasNoLegend: true)
          writer.raw(drawing(isAfter ? planned : report, share))
        }
      }
    }
    drawnLegend(&writer)
  }

  /// What the two drawings show, once for both.
  private func drawnLegend(_ writer: inout HTMLWriter) {
    func entry(_ mark: String, _ label: String, _ writer: inout HTMLWriter) {
      writer.element("span") { writer in
        writer.raw("<svg class=\"mark-key\" width=\"22\" height=\"14\" aria-hidden=\"true\">\(mark)</svg>")
        writer.text(label)
      }
    }
    writer.element("p", ["class": "key"]) { writer in
      writer.element("strong", [:], text(.columnMedian))
      for (index, colour) in MapColours.classes.enumerated() {
        entry(
          "<rect width=\"22\" height=\"14\" fill=\"\(colour.fill)\" stroke=\"#888888\"/>",
          language.medianLabel(index, service: study.serviceDistance), &writer)
      }
      if study.travelTraits.hasShapes {
        entry(
          "<path d=\"M0 7h22\" stroke=\"\(MapColours.service)\" stroke-width=\"2\"/>",
          text(.mapLegendService, ["distance": service]), &writer)
      }
      entry("<circle cx=\"11\" cy=\"7\" r=\"5\" fill=\"\(MapColours.service)\"/>", text(.mapLegendSpace), &writer)
      entry("<circle cx=\"11\" cy=\"7\" r=\"6.5\" fill=\"\(MapColours.opened)\"/>", text(.pageSite), &writer)
    }
  }
}
