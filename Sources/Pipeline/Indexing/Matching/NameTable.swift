/// All the spellings that are looked for, found by the hash of their canonical bytes.
///
/// The table holds each spelling and each beginning of one that ends with a token, so that a text
/// is compared with all spellings at once, a token at a time. It is flat: one array of slots with
/// open addressing, one of spellings, one of their bytes.
struct NameTable: Sendable {
  /// A spelling, and the names it may stand for.
  struct Spelling: Sendable {
    fileprivate let bytes: Range<Int>
    /// The next spelling with the same hash, of which there is almost never one.
    fileprivate var next: Int32
    /// The names that it stands for wherever it is.
    var names: [Int32] = []
    /// The names that it stands for only where a sentence starts.
    var namesAtSentenceStart: [Int32] = []
    /// Whether one of them must be checked against full names.
    var isGuarded = false
  }

  /// What is known of a beginning.
  struct Slot: Sendable {
    fileprivate var hash: UInt64 = 0
    fileprivate var spelling: Int32 = -1
    /// Whether there are spellings that go on.
    fileprivate(set) var continues = false
  }

  private var slots: ContiguousArray<Slot> = []
  private var spellings: ContiguousArray<Spelling> = []
  private var bytes: ContiguousArray<UInt8> = []
  /// Bits that are set for the hashes of first tokens: most words are dismissed here.
  private var firstTokens: ContiguousArray<UInt64> = []
  private var count = 0

  init(capacity: Int) {
    func power(atLeast number: Int) -> Int {
      var power = 64
      while power < number { power *= 2 }
      return power
    }
    slots = ContiguousArray(repeating: Slot(), count: power(atLeast: capacity * 4))
    firstTokens = ContiguousArray(repeating: 0, count: power(atLeast: capacity / 4))
  }

  // MARK: Looking up

  /// Whether a spelling may start with the token of this hash.
  @inline(__always)
  func mayStart(_ hash: UInt64) -> Bool {
    let word = firstTokens[Int(truncatingIfNeeded: hash >> 6) & (firstTokens.count - 1)]
    return word >> (hash >> 48 & 63) & 1 == 1
  }

  /// What is known of the beginning with this hash; nil where no spelling begins so.
  @inline(__always)
  func slot(_ hash: UInt64) -> Slot? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return slots[index] }
      index = (index + 1) & mask
    }
    return nil
  }

  /// The spelling in a slot that a text's range really is.
  func spelling(in slot: Slot, at range: Range<Int>, of reader: TextReader) -> Spelling? {
    var index = Int(slot.spelling)
    while index >= 0 {
      let spelt = spellings[index].bytes
      var position = spelt.lowerBound
      var isSame = true
      reader.forEachCanonicalByte(in: range) { byte in
        isSame = isSame && position < spelt.upperBound && bytes[position] == byte
        position += 1
      }
      if isSame, position == spelt.upperBound { return spellings[index] }
      index = Int(spellings[index].next)
    }
    return nil
  }

  // MARK: Building

  /// Adds what a whole text spells, apart from white space around it, as a spelling of a name.
  mutating func insert(
    _ reader: TextReader, name: Int32, isGuarded: Bool, onlyAtSentenceStart: Bool = false
  ) {
    var unused = NameHash()
    let start = reader.gap(at: 0, &unused)
    guard start < reader.bytes.count else { return }
    var hash = NameHash()
    var end = reader.token(at: start, &hash)
    noteStart(hash.value)
    while true {
      let index = index(of: hash.value)
      var following = hash
      let next = reader.gap(at: end, &following)
      guard next < reader.bytes.count else {
        let spelling = self.spelling(start..<end, of: reader, in: index)
        spellings[spelling].add(name, onlyAtSentenceStart: onlyAtSentenceStart)
        spellings[spelling].isGuarded = spellings[spelling].isGuarded || isGuarded
        return
      }
      slots[index].continues = true
      hash = following
      end = reader.token(at: next, &hash)
    }
  }

  private mutating func noteStart(_ hash: UInt64) {
    let word = Int(truncatingIfNeeded: hash >> 6) & (firstTokens.count - 1)
    firstTokens[word] |= 1 << (hash >> 48 & 63)
  }

  /// The spelling of a slot that a text's range is, made if there is none yet.
  private mutating func spelling(
    _ range: Range<Int>, of reader: TextReader, in slot: Int
  ) -> Int {
    let canonical = reader.canonicalBytes(in: range)
    var found = Int(slots[slot].spelling)
    while found >= 0 {
      if bytes[spellings[found].bytes].elementsEqual(canonical) { return found }
      found = Int(spellings[found].next)
    }
    let start = bytes.count
    bytes += canonical
    spellings.append(Spelling(bytes: start..<bytes.count, next: slots[slot].spelling))
    slots[slot].spelling = Int32(spellings.count - 1)
    return spellings.count - 1
  }

  /// The slot of a beginning, taken if there is none yet.
  private mutating func index(of hash: UInt64) -> Int {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[index].hash != 0 {
      if slots[index].hash == hash { return index }
      index = (index + 1) & mask
    }
    slots[index].hash = hash
    count += 1
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.hash != 0 { slots[index(of: slot.hash)] = slot }
  }
}

extension NameTable.Spelling {
  fileprivate mutating func add(_ name: Int32, onlyAtSentenceStart: Bool) {
    guard names.last != name else { return }
    if onlyAtSentenceStart { namesAtSentenceStart.append(name) } else { names.append(name) }
  }
}

extension TextReader {
  fileprivate func canonicalBytes(in range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    forEachCanonicalByte(in: range) { result.append($0) }
    return result
  }
}
