/// Finds the one name that a misspelt one most likely stood for.
public enum NearestName {
  /// The closest of `candidates` to `name`, if it is close enough to be meant and no other is as
  /// close; a candidate that is given twice counts once.
  ///
  /// A third of the name's letters, and at most three, may be wrong; a name that is one whole
  /// hyphenated part of a candidate counts as close when only one candidate has it.
  /// - Complexity: O(candidates × length²); for use when something is wrong, not on every name.
  public static func suggestion(
    for name: String, in candidates: some Sequence<String>
  ) -> String? {
    let folded = name.lowercased()
    let wanted = Array(folded.unicodeScalars)
    let limit = min(3, max(1, wanted.count / 3))
    var best: (distance: Int, name: String)?
    var tied = false
    var containing: [String] = []
    for candidate in Set(candidates) where candidate != name {
      if candidate.hasPart(folded) { containing.append(candidate) }
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let current = best, distance >= current.distance {
        tied = tied || distance == current.distance
      } else {
        best = (distance, candidate)
        tied = false
      }
    }
    if let best, !tied { return best.name }
    return containing.count == 1 ? containing.first : nil
  }

  /// The number of letters inserted, removed, replaced or swapped with their neighbour.
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

extension String {
  /// Whether these words stand in a name between hyphens or slashes.
  fileprivate func hasPart(_ words: String) -> Bool {
    "-\(self)-".replacing("/", with: "-").contains("-\(words)-")
  }
}
