import Foundation
import MarkdownTree
import Testing

/// The `cmark-gfm` command, whose HTML ours must equal byte for byte.
enum ReferenceCommand {
  /// The command's HTML of each text; one shell starts it once for each, which is quick.
  static func html(of texts: [String], _ options: MarkdownOptions) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "MarkdownTreeTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, text) in texts.enumerated() {
      try Data(text.utf8).write(to: folder.appending(path: "\(number).md"))
    }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = folder
    shell.arguments = [
      "-c", "for f in *.md; do cmark-gfm \"$@\" \"$f\" > \"$f.html\" || exit 1; done", "sh",
    ]
    shell.arguments? += arguments(for: options)
    try shell.run()
    shell.waitUntilExit()
    try #require(shell.terminationStatus == 0, "is Debian's package cmark-gfm installed?")
    return try texts.indices.map { number in
      String(
        decoding: try Data(contentsOf: folder.appending(path: "\(number).md.html")), as: UTF8.self)
    }
  }

  private static func arguments(for options: MarkdownOptions) -> [String] {
    let names: [(MarkdownOptions.Extensions, String)] = [
      (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"),
      (.footnotes, "footnotes"), (.tagFilter, "tagfilter"), (.taskLists, "tasklist"),
    ]
    return names.filter { options.extensions.contains($0.0) }.flatMap { ["-e", $0.1] }
      + (options.smartPunctuation ? ["--smart"] : [])
      + (options.allowsRawHTML ? ["--unsafe"] : [])
  }
}

/// The HTML of a text as this module renders it.
func html(of text: String, _ options: MarkdownOptions = .publication) throws -> String {
  String(
    decoding: try MarkdownDocument(parsing: text.utf8, options: options).root.html, as: UTF8.self)
}

/// Options with every mixture of the two switches.
let switchedOptions: [MarkdownOptions] = [false, true].flatMap { smart in
  [false, true].map { raw in
    var options = MarkdownOptions.publication
    options.smartPunctuation = smart
    options.allowsRawHTML = raw
    return options
  }
}
