import CoverageModel

extension PageDocument {
  /// Which towns go to which site: complete figures without scripts; with them a site shows its towns.
  func catchmentSection(_ writer: inout HTMLWriter) {
    let found = page.catchments
    guard !found.catchments.isEmpty else { return }
    let isPlan = found.firstOpening != nil
    let values = ["distance": service, "file": isPlan ? "plan-catchments.csv" : "catchments.csv"]
    section("catchments", text(.catchmentSection), &writer) { writer in
      writer.paragraph(text(isPlan ? .catchmentIntroPlan : .catchmentIntro, values))
      writer.element("p", ["class": "quiet screen scripted-only"], text(.catchmentHint, values).filter { $0 != "`" })
      writer.element(
        "div", ["class": "scroll basins", "tabindex": "0", "role": "region", "aria-label": text(.catchmentSection)]
      ) { writer in
        writer.element("table", ["id": "catchment-table"]) { writer in
          writer.element("thead") { writer in
            writer.element("tr") { writer in
              for (index, title) in catchmentColumns(isPlan).enumerated() {
                writer.element("th", ["scope": "col", "class": index == 0 ? "name" : "number"], title)
              }
            }
          }
          writer.element("tbody") { writer in
            for catchment in found.ordered { catchmentRow(catchment, found, &writer) }
          }
        }
      }
      writer.element("div", ["id": "catchment-towns", "hidden": "", "role": "status", "aria-live": "polite"]) { _ in }
    }
  }

  private func catchmentColumns(_ isPlan: Bool) -> [String] {
    let distance = ["distance": service]
    return [
      text(.catchmentSite), text(.catchmentTowns, distance), text(.catchmentPeople, distance),
      text(.catchmentOtherSite, distance),
    ] + (isPlan ? [text(.catchmentServedToday)] : []) + [
      text(.catchmentMean), text(.catchmentMost), text(.catchmentBeyondTowns, distance),
      text(.catchmentBeyondPeople, distance),
    ]
  }

  private func catchmentRow(_ catchment: Catchment, _ found: SiteCatchments, _ writer: inout HTMLWriter) {
    let (within, beyond) = (catchment.within, catchment.beyond)
    let first = found.firstOpening ?? found.study.spaces.count
    let isNew = catchment.site >= first
    writer.element("tr", ["data-site": String(catchment.site), "class": isNew ? "chosen" : ""]) { writer in
      writer.element("th", ["scope": "row", "class": "name"]) { writer in
        writer.element("span", ["class": "basin-name"], found.study.spaces[catchment.site].name)
        if isNew {
          writer.element("span", ["class": "quiet"], text(.catchmentNew) + " " + number(catchment.site - first + 1))
        }
      }
      var cells = [number(within.towns.count), number(within.people), number(within.peopleWithOtherSite)]
      if let today = within.peopleServedToday { cells.append(number(today)) }
      cells += [
        language.travel(within.meanDistance),
        language.travel(within.farthestTown.map { found.proximities[$0].distance }),
        number(beyond.towns.count), number(beyond.people),
      ]
      for cell in cells { writer.element("td", ["class": "number"], cell) }
    }
  }
}

extension ReportPage {
  /// Which towns go to which site: with the plan on its page.
  var catchments: SiteCatchments { change?.plan.catchments ?? report.catchments }
}
