import CoverageModel

extension PageDocument {
  /// Whether there are candidates to open; else spaces can only be closed.
  private var hasCandidates: Bool { page.offered.map { $0.standing < $0.sites.count } ?? false }

  /// What is tried: the distance, what the choice comes to, what is proved of it. Filled in by the script.
  func choiceBar(_ writer: inout HTMLWriter) {
    guard page.offered != nil else {
      if page.hasTooManyChoices { writer.paragraph(text(.choiceTooMany), ["class": "note"]) }
      return
    }
    writer.element("div", ["id": "what-if", "class": "choice", "role": "group", "aria-labelledby": "what-if-title"]) {
      writer in
      writer.element("h3", ["id": "what-if-title"], text(.choiceTitle))
      writer.element(
        "p", ["class": "quiet screen"], text(hasCandidates ? .choiceHelp : .choiceHelpStanding))
      writer.element("p", ["id": "choice-foreign", "class": "note", "hidden": ""], text(.choiceForeign))
      writer.element("p", ["id": "choice-headline", "class": "lead"]) { _ in }
      writer.element("p", ["id": "choice-named"]) { _ in }
      writer.element("p", ["class": "proof"]) { writer in
        writer.element("span", ["id": "choice-proof"]) { _ in }
        writer.raw(" ")
        button("best", .choiceShowBest, isHidden: true, &writer)
      }
      writer.element("p", ["id": "choice-said", "class": "unseen", "role": "status", "aria-live": "polite"]) { _ in }
      writer.element("div", ["class": "choice-controls screen"]) { writer in
        writer.element("label", ["for": "choice-slider"], text(.choiceService))
        writer.open("input", ["id": "choice-slider", "type": "range"])
        writer.open(
          "input", ["id": "choice-number", "type": "number", "aria-label": text(.choiceNumber), "inputmode": "decimal"])
        writer.element("span", [:], language.unit)
        button("undo", .choiceUndo, &writer)
        button("today", .choiceToday, &writer)
        if page.change != nil { button("plan", .choicePlan, &writer) }
      }
    }
  }

  /// The sites as buttons: all that the map does without a mouse.
  func choiceLists(_ writer: inout HTMLWriter) {
    guard page.offered != nil else { return }
    writer.element("div", ["class": "choice-sites"]) { writer in
      writer.element("label", ["for": "choice-filter"], text(.choiceFilter))
      writer.open("input", ["id": "choice-filter", "type": "search", "autocomplete": "off"])
      writer.element("p", ["class": "quiet"], text(.choiceGainHint))
      writer.element(
        "div", ["class": "choice-scroll", "role": "group", "aria-labelledby": "what-if-title"]
      ) { writer in
        for (name, key) in [("candidates", TextKey.choiceCandidates), ("standing", .choiceStanding)] {
          writer.element("div") { writer in
            writer.element("h4", ["id": "choice-\(name)-title"], text(key))
            writer.element("ul", ["id": "choice-\(name)", "aria-labelledby": "choice-\(name)-title"]) { _ in }
          }
        }
      }
    }
  }

  /// Who gains and who loses, and what may be taken along.
  func choiceFigures(_ writer: inout HTMLWriter) {
    guard page.offered != nil else { return }
    writer.element("div", ["class": "choice choice-figures columns"]) { writer in
      writer.element("div") { writer in
        writer.element("h4", ["id": "choice-basins-title"]) { _ in }
        writer.element("ol", ["id": "choice-basins", "class": "places"]) { _ in }
      }
      writer.element("div") { writer in
        for name in ["new", "lost"] {
          writer.element("div", ["id": "choice-\(name)"]) { writer in
            writer.element("h4", ["id": "choice-\(name)-title"]) { _ in }
            writer.element("ol", ["id": "choice-\(name)-towns", "class": "places"]) { _ in }
          }
        }
      }
      writer.element("div", ["class": "screen"]) { writer in
        writer.element("h4", [:], text(.choiceTake))
        writer.element("p", ["class": "choice-takes"]) { writer in
          button("csv", .choiceSpaces, &writer)
          button("kept", .choiceKept, isHidden: true, &writer)
          button("link", .choiceLink, &writer)
          button("copy", .choiceCopy, &writer)
          writer.element("span", ["id": "choice-copied"]) { _ in }
        }
        writer.element("p", ["class": "quiet"], text(.choiceCommand))
        writer.element("pre", ["tabindex": "0"]) { writer in
          writer.element("code", ["id": "choice-command"]) { _ in }
        }
        if let choices = page.offered {
          let limit = choices.costs.cost(ofSteps: choices.costs.limit)
          writer.element("p", ["class": "quiet"], text(.choiceLimit, ["distance": language.distance(limit)]))
        }
      }
    }
  }

  private func button(_ name: String, _ key: TextKey, isHidden: Bool = false, _ writer: inout HTMLWriter) {
    if isHidden {
      writer.element("button", ["id": "choice-\(name)", "type": "button", "hidden": ""], text(key))
    } else {
      writer.element("button", ["id": "choice-\(name)", "type": "button"], text(key))
    }
  }
}
