/// A small publication that a test makes up, in two versions that differ in every file.
public enum GeneratedPublication {
  /// Writes a publication.
  /// - Parameters:
  ///   - folder: Where to write it.
  ///   - count: How many documents it has.
  ///   - version: A word that stands in every document; some documents exist in one version only.
  /// - Throws: What the system says where it cannot be written.
  public static func write(to folder: TemporaryFolder, count: Int, version: String) throws {
    try folder.write(
      "site.yml", "title: Site \(version)\nbase_url: https://site.example/\ntheme: plain\n")
    for name in ["home", "documents", "document", "record", "kind-index", "page", "not-found"] {
      try folder.write("themes/plain/templates/\(name).mustache", template(named: name))
    }
    try folder.write("themes/plain/theme.yml", "name: plain\n")
    try folder.write("themes/plain/assets/style.css", "p { margin: 0 }\n")
    for number in 0..<count {
      try folder.write(
        "content/documents/text-\(number).md",
        "---\ntitle: Text \(number)\n---\n\nVersion \(version). Ana Sol wrote number \(number).\n")
    }
    try folder.write(
      "content/documents/only-\(version).md", "---\ntitle: Only \(version)\n---\n\nText.\n")
    try folder.write(
      "content/people/ana-sol.md", "---\nname: {family: Sol, given: Ana}\n---\n\nA \(version).\n")
  }

  private static func template(named name: String) -> String {
    let body = ["documents", "kind-index"].contains(name) ? "" : "{{{body}}}"
    return """
      <!DOCTYPE html>
      <html lang="{{site.language}}"><head><meta charset="utf-8"><title>{{head.title}}</title></head>
      <body><h1>{{title}}</h1>\(body)</body></html>

      """
  }
}
