struct MatchableName: Sendable { let text: String; let owner: Int32; let exactCase: Bool }
struct NameMatch: Hashable { let range: Range<Int>; let owners: [Int32] }
struct NameMatcher: Sendable {
  init(names: [MatchableName]) {}
  func matches(in b: UnsafeBufferPointer<UInt8>) -> [NameMatch] { [] }
}
