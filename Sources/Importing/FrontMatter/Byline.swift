/// Reads lines such as `by Leon Trotsky` and `Von Clara Zetkin`.
enum Byline {
  /// The name or names after the preposition.
  static func name(in line: String) -> String? {
    guard line.utf8.count <= 100 else { return nil }
    let lowered = line.lowercased()
    for opening in ["by ", "por ", "par ", "von ", "di ", "автор "] where lowered.hasPrefix(opening)
    {
      let name = String(line.dropFirst(opening.count))
      if LetterParts.isName(name), name.first?.isUppercase == true { return name }
    }
    return nil
  }
}
