/// A word that a line's end cut at a hyphen, with what became of it.
public struct HyphenCase: Sendable, Hashable {
  /// What became of the two parts.
  public enum Outcome: String, Sendable, Hashable {
    /// One word; the hyphen was dropped.
    case joined
    /// One word with its hyphen.
    case kept
    /// Two words.
    case parted
    /// One word that got back a hyphen which the extraction had dropped.
    case restored
  }

  /// The number of the line that ends in the hyphen.
  public let line: Int
  /// The part before the line's end.
  public let head: String
  /// The part after it.
  public let tail: String
  /// What became of them.
  public let outcome: Outcome
  /// How sure that is.
  public let certainty: Certainty
  /// What it rests on, in words.
  public let evidence: String

  /// Makes a case from its parts.
  public init(
    line: Int, head: String, tail: String, outcome: Outcome, certainty: Certainty, evidence: String
  ) {
    self.line = line
    self.head = head
    self.tail = tail
    self.outcome = outcome
    self.certainty = certainty
    self.evidence = evidence
  }

  /// The word as it stands in the document.
  public var word: String {
    switch outcome {
    case .joined: head + tail
    case .kept, .restored: "\(head)-\(tail)"
    case .parted: "\(head)- \(tail)"
    }
  }
}

extension HyphenCase {
  /// The case of two lines that were judged.
  init(_ line: Line, _ next: Line, _ verdict: Hyphenation.Verdict) {
    let outcome: Outcome =
      switch verdict.decision {
      case .join: .joined
      case .keep, .keepSecond: .kept
      case .separate: .parted
      }
    let (certainty, evidence): (Certainty, String) =
      switch verdict.evidence {
      case .form: (.sure, "the form of the word")
      case .document: (.sure, "the text's own words")
      case .language: (.likely, "the rules of the language")
      case .wordList: (.likely, "a dictionary")
      case .habit: (.doubtful, "habit alone: neither the text nor a dictionary knows the word")
      }
    self.init(
      line: line.number, head: String(Hyphenation.head(of: line.text)),
      tail: String(Hyphenation.tail(of: next.text)), outcome: outcome, certainty: certainty,
      evidence: evidence)
  }
}
