extension MarkdownDocument {
  /// Makes a document without text, which stands in for one that could not be parsed.
  public convenience init(emptyWith options: MarkdownOptions) {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    self.init(top: CMarkLibrary.shared.parse(nothing, options), options)
  }
}
