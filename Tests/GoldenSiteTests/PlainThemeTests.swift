import Foundation
import Rendering
import TestSupport
import Testing

@testable import Theming

/// The theme of the recorded sites keeps up with what templates can show.
@Suite struct PlainThemeTests {
  @Test func `the plain theme shows every field of every view`() throws {
    let folder = GoldenSite("small").input + "/themes/plain/templates"
    let templates = try FolderSnapshot(folder)
    let texts = templates.files.map { String(decoding: templates[$0] ?? Data(), as: UTF8.self) }
    let shown = Set(
      texts.flatMap { $0.matches(of: #/{{[{#^]?([a-z_.]+)}}/#) }.flatMap {
        $0.output.1.split(separator: ".").map(String.init)
      })
    for template in SiteRenderer.templates {
      for name in names(in: template.schema, depth: 0) where !name.hasPrefix("has_") {
        #expect(shown.contains(name), "show '\(name)' of '\(template.name)' in the plain theme")
      }
    }
  }

  private func names(in schema: ViewSchema, depth: Int) -> Set<String> {
    guard depth < 6 else { return [] }
    return schema.fields.reduce(into: []) { names, field in
      names.insert(field.name)
      switch field.shape {
      case .view(let inner), .list(let inner):
        names.formUnion(self.names(in: inner(), depth: depth + 1))
      default: break
      }
    }
  }
}
