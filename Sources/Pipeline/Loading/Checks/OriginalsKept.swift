import Diagnostics
import FileTree
import PublicationModel

/// The original of each document is kept below `content/` and has not changed.
struct OriginalsKept: PublicationRule {
  func check(_ publication: Publication, into report: inout CheckReport) {
    var checked = Set<String>()
    for document in publication.works.lazy.flatMap(\.documents) {
      guard let provenance = document.provenance, let original = provenance.original,
        checked.insert("\(original) \(provenance.checksum ?? "")").inserted
      else { continue }
      check(original, of: provenance, in: document.path, into: &report)
    }
  }

  private func check(
    _ original: String, of provenance: Provenance, in path: String, into report: inout CheckReport
  ) {
    let leavesContent = original.hasPrefix("/") || original.split(separator: "/").contains("..")
    guard !leavesContent else {
      report.add(
        .error, "missing-original", in: path, at: provenance.originalRange,
        "an original lies below content/, not at '\(original.abbreviated)'",
        hint: "write its path from there, such as originals/text.txt")
      return
    }
    guard let bytes = try? report.source.read("content/" + original) else {
      let kept = (try? report.source.entries(below: "content/originals")) ?? []
      let nearest = NearestName.suggestion(
        for: original, in: kept.lazy.filter { $0.kind == .file }.map { "originals/" + $0.path })
      report.add(
        .error, "missing-original", in: path, at: provenance.originalRange,
        "there is no original 'content/\(original.abbreviated)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "paths are written from content/, such as originals/text.txt")
      return
    }
    let checksum = SHA256Checksum.hex(of: bytes)
    guard let expected = provenance.checksum, expected != checksum else { return }
    report.add(
      .error, "changed-original", in: path, at: provenance.originalRange,
      "the original 'content/\(original)' is not the one that was imported",
      hint: "restore it, or, if the change is meant, write 'sha256: \(checksum)'")
  }
}
