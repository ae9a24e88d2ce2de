extension PageTexts {
  /// Those of what may be tried on the page.
  static let ofChoice: [(StaticString, TextKey)] = [
    ("headline", .choiceHeadline), ("more", .choiceMore), ("fewer", .choiceFewer), ("same", .choiceSame),
    ("opened", .choiceOpened), ("closed", .choiceClosed), ("adds", .choiceAdds), ("loses", .choiceLoses),
    ("basins", .choiceBasins), ("basinsNow", .choiceBasinsNow), ("newTowns", .choiceNew), ("lostTowns", .choiceLost),
    ("best", .choiceBest), ("price", .choicePrice), ("known", .choiceKnown), ("bound", .choiceBound),
    ("atLeast", .choiceAtLeast), ("unproved", .choiceUnproved), ("elsewhere", .choiceElsewhere),
    ("copied", .choiceCopied), ("legendCandidates", .choiceLegendCandidates), ("open", .choiceOpen),
    ("close", .choiceClose), ("kind", .choiceKind), ("wouldAdd", .choiceWouldAdd), ("onlyHere", .choiceOnly),
    ("nearest", .choiceNearest),
  ]
}
