extension StringProtocol {
  /// The text as a message quotes it: what is longer than a line's worth is cut.
  ///
  /// - Complexity: O(1) for a text of any length, as only the beginning is looked at.
  public var abbreviated: String {
    let shown = prefix(60)
    return shown.endIndex == endIndex ? String(self) : shown + "…"
  }
}
