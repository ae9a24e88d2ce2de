internal import LayerModel

/// Writes a project as QGIS does (3.22).
struct QGISProject {
  let layerSet: MapLayerSet
  let package: String

  /// A layer in one of its styles.
  private struct Entry {
    let id: String
    let title: String
    let layer: MapLayer
    let style: MapStyle
    let isShown: Bool
  }

  private var entries: [Entry] {
    layerSet.layers.flatMap { layer -> [Entry] in
      guard let style = layer.style, layer.shape != .table else { return [] }
      return [
        Entry(
          id: Self.identifier(layer.name), title: layer.title, layer: layer, style: style, isShown: layer.isShownFirst)
      ]
        + layer.otherStyles.enumerated().map { index, other in
          Entry(
            id: Self.identifier(layer.name) + "_\(index + 2)", title: "\(layer.title) (\(other.name))", layer: layer,
            style: other,
            isShown: false)
        }
    }
  }

  /// QGIS makes another of an identifier that has ten letters or fewer.
  private static func identifier(_ name: String) -> String { "maillage_" + name }

  var text: String {
    let view = ProjectView(layerSet)
    let entries = entries
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis projectname="\(XMLText.escape(layerSet.title))" version="3.22.0">
      <homePath path=""/>
      <title>\(XMLText.escape(layerSet.title))</title>
      <projectCrs>\(Self.system(view.system, view.name, isGeographic: view.isGeographic))</projectCrs>
      <layer-tree-group>
      \(groups(entries))</layer-tree-group>
      <mapcanvas name="theMapCanvas" annotationsVisible="1">
      <units>\(view.isGeographic ? "degrees" : "meters")</units>
      <extent><xmin>\(number(view.west))</xmin><ymin>\(number(view.south))</ymin><xmax>\(number(view.east))</xmax>\
      <ymax>\(number(view.north))</ymax></extent>
      <rotation>0</rotation>
      <destinationsrs>\(Self.system(view.system, view.name, isGeographic: view.isGeographic))</destinationsrs>
      </mapcanvas>
      <projectlayers>
      \(entries.map(layer).joined())</projectlayers>
      <layerorder>\(entries.map { "<layer id=\"\($0.id)\"/>" }.joined())</layerorder>
      <properties><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys><Paths><Absolute type="bool">false</Absolute></Paths></properties>
      <projectMetadata><title>\(XMLText.escape(layerSet.title))</title><abstract>\(XMLText.escape(layerSet.summary))</abstract></projectMetadata>
      </qgis>

      """
  }

  /// Groups in the order of their first layers.
  private func groups(_ entries: [Entry]) -> String {
    var names: [String] = []
    for entry in entries where !names.contains(entry.layer.group) { names.append(entry.layer.group) }
    return names.map { name in
      let layers = entries.filter { $0.layer.group == name }.map(leaf).joined()
      guard !name.isEmpty else { return layers }
      return
        "<layer-tree-group name=\"\(XMLText.escape(name))\" checked=\"Qt::Checked\" expanded=\"1\">\n\(layers)</layer-tree-group>\n"
    }.joined()
  }

  private func leaf(_ entry: Entry) -> String {
    "<layer-tree-layer id=\"\(entry.id)\" name=\"\(XMLText.escape(entry.title))\" providerKey=\"ogr\" "
      + "source=\"\(source(entry.layer))\" checked=\"\(entry.isShown ? "Qt::Checked" : "Qt::Unchecked")\" "
      + "expanded=\"\(entry.isShown ? 1 : 0)\"/>\n"
  }

  private func source(_ layer: MapLayer) -> String { XMLText.escape("./\(package)|layername=\(layer.name)") }

  private func layer(_ entry: Entry) -> String {
    let isPoint = entry.layer.shape == .points
    let kind = "geometry=\"\(isPoint ? "Point" : "Polygon")\" wkbType=\"\(isPoint ? "Point" : "MultiPolygon")\""
    let hasLabels = entry.style.qml.contains("labelsEnabled=\"1\"") ? 1 : 0
    return """
      <maplayer type="vector" \(kind) hasScaleBasedVisibilityFlag="0" labelsEnabled="\(hasLabels)" \
      styleCategories="AllStyleCategories">
      <id>\(entry.id)</id>
      <datasource>\(source(entry.layer))</datasource>
      <layername>\(XMLText.escape(entry.title))</layername>
      <srs>\(Self.system("EPSG:4326", "WGS 84", isGeographic: true))</srs>
      <resourceMetadata><abstract>\(XMLText.escape(entry.layer.summary))</abstract></resourceMetadata>
      <provider encoding="UTF-8">ogr</provider>
      \(Self.body(of: entry.style.qml))</maplayer>

      """
  }

  /// What stands within the root of a style.
  private static func body(of qml: String) -> String {
    guard let root = qml.firstRange(of: "<qgis "), let start = qml[root.upperBound...].firstIndex(of: ">"),
      let end = qml.ranges(of: "</qgis>").last
    else { return "" }
    return String(qml[qml.index(after: start)..<end.lowerBound])
  }

  private static func system(_ code: String, _ name: String, isGeographic: Bool) -> String {
    let number = code.split(separator: ":").last ?? ""
    return
      "<spatialrefsys><srsid>\(number)</srsid><srid>\(number)</srid><authid>\(code)</authid><description>\(XMLText.escape(name))</description>"
      + "<geographicflag>\(isGeographic)</geographicflag></spatialrefsys>"
  }

  private func number(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
}
