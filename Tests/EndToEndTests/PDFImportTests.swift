import Foundation
import TestSupport
import Testing

/// How PDFs are imported.
@Suite(.enabled(if: Program.isInstalled("pdftotext"), "poppler-utils is not installed"))
struct PDFImportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let lines = [
    "The printers of the harbour met on a Monday in the back room of the tavern, and",
    "nobody had told them that the owner was waiting for them with a letter from the revo-",
    "lutionary committee. They read it aloud, and then they went home without a word.",
  ]

  /// Writes a PDF of one page that shows some lines.
  private func pdf(of lines: [String]) throws -> String {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
    let content = "BT /F 11 Tf 14 TL 60 700 Td \(shown) ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ]
    var (file, places) = ("%PDF-1.4\n", "0000000000 65535 f \n")
    for (index, object) in objects.enumerated() {
      let place = String(file.utf8.count)
      places += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 6\n\(places)trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return try folder.write("text.pdf", file)
  }

  @Test func `the lines of a page become a paragraph with its words joined`() throws {
    let outcome = try Program.run(["import", "--stdout", pdf(of: Self.lines)])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("from the revolutionary committee. They read it aloud"))
  }

  @Test func `a PDF without text is refused with the advice to recognise its letters`() throws {
    let outcome = try Program.run(["import", "--stdout", pdf(of: [])])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("the PDF holds pictures of pages, but no text"))
    #expect(outcome.errors.contains("ocrmypdf"))
  }

  @Test func `without poppler one message names the package and the exit code is 3`() throws {
    let path = try pdf(of: Self.lines)
    let outcome = try Program.run(["import", "--stdout", path], environment: ["PATH": folder.path])
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("pdftotext is needed to read PDFs"))
    #expect(outcome.errors.contains("install poppler-utils"))
  }
}
