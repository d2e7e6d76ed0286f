/// Reads the note in brackets that editors set above a text to say where it comes from.
enum SourceNote {
  /// Whether a paragraph is such a note.
  static func isSourceNote(_ text: String) -> Bool {
    guard text.utf8.count <= 900, let first = text.first, let last = text.last,
      "([".contains(first),
      ")]".contains(last) || text.hasSuffix(").") || text.hasSuffix("].")
    else { return false }
    let lowered = text.lowercased()
    return clues.contains { lowered.contains($0) }
  }

  /// Puts into the front matter what such a note tells.
  static func read(_ text: String, into front: inout FrontMatter) {
    front.source.note = text
    let inner = String(text.dropFirst().dropLast())
    if let place = sourceWork(in: inner) {
      if front.authors.isEmpty { front.authors = [place.author] }
      front.source.title = place.title
    }
    front.source.volume = value(after: volumeWords, in: inner)
    front.source.pages = value(after: pageWords, in: inner)
    for sentence in inner.split(separator: ".").map({ $0.trimmed }) {
      guard let recipient = LetterTitle.recipient(of: sentence) else { continue }
      front.recipients = [recipient]
      front.title = sentence
      front.type = "letter"
    }
  }

  /// `en León Trotsky, Oeuvres, Tomo 17`: a preposition, a name, a title between commas.
  private static func sourceWork(in text: String) -> (author: String, title: String)? {
    let parts = text.split(separator: ",").map { $0.trimmed }
    for (index, part) in parts.enumerated() where index + 1 < parts.count {
      let words = part.split(separator: " ")
      guard words.count >= 3, let preposition = words.first?.lowercased(),
        ["en", "in", "dans", "em", "aus", "из"].contains(preposition)
      else { continue }
      let name = words.dropFirst().joined(separator: " ")
      guard LetterParts.isName(name), (2...4).contains(words.count - 1),
        parts[index + 1].first?.isUppercase == true
      else { continue }
      return (name, parts[index + 1])
    }
    return nil
  }

  private static func value(after names: Set<String>, in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" }
    for (word, next) in zip(words, words.dropFirst()) where names.contains(word.lowercased()) {
      let value = next.prefix { $0.isNumber || "-–—".contains($0) || "IVXLC".contains($0) }
      if !value.isEmpty { return String(value) }
    }
    return nil
  }

  private static let volumeWords: Set<String> = [
    "tomo", "vol", "vol.", "volume", "volumen", "band", "bd.", "tome", "т.", "том", "t.",
  ]
  private static let pageWords: Set<String> = [
    "páginas", "pp.", "pp", "pages", "p.", "págs.", "seiten", "s.", "pagine", "с.", "стр.", "pág.",
  ]
  private static let clues = [
    "transl", "traduc", "traduit", "traduction", "tradotto", "traduzione", "traduz", "übersetz",
    "перевод", "версия", "versión", "version", "source", "fuente", "quelle", "fonte", "источник",
    "published", "publicado", "publié", "veröffentlicht", "pubblicato", "опубликован", "pp.",
    "páginas", "pages", "seiten", "tomo", "vol.", "from the", "archive",
  ]
}

/// Titles such as `Letter to Victor Serge`.
enum LetterTitle {
  /// The person that such a title names.
  static func recipient(of title: String) -> String? {
    let words = title.split(separator: " ").map(String.init)
    guard words.count >= 3, words.count <= 8 else { return nil }
    let (kind, link) = (words[0].lowercased(), words[1].lowercased())
    guard letters.contains(kind), links.contains(link) else { return nil }
    let name = words.dropFirst(2).joined(separator: " ")
    return LetterParts.isName(name) ? name : nil
  }

  /// Whether a title says that the text is a letter.
  static func isLetter(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains { letters.contains($0) }
  }

  private static let letters: Set<String> = [
    "letter", "carta", "lettre", "brief", "lettera", "письмо",
  ]
  private static let links: Set<String> = [
    "to", "a", "al", "à", "au", "aux", "an", "ao", "para", "к",
  ]
}
