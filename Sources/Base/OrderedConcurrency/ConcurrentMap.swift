import Foundation
import Synchronization

/// Applies a function to each item on all cores and gives the results in the items' order.
///
/// Workers take the next item when they are done with the last, so that one long item does not
/// hold up the rest; the result is the same whatever the number of cores.
/// - Parameters:
///   - items: What to work on.
///   - workers: How many items are worked on at once; the machine's active cores by default.
///   - transform: The work on one item; it runs off the calling task and may block.
/// - Returns: What became of each item, in the items' order.
public func concurrentMap<Item: Sendable, Output: Sendable>(
  _ items: [Item], workers: Int? = nil,
  _ transform: @escaping @Sendable (Item) -> Output
) async -> [Output] {
  let workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
  guard items.count > 1, workers > 1 else { return items.map(transform) }
  let cursor = Cursor(end: items.count)
  let runs = await withTaskGroup(of: [(start: Int, outputs: [Output])].self) { group in
    for _ in 0..<min(workers, items.count) {
      group.addTask {
        var done: [(start: Int, outputs: [Output])] = []
        while let range = cursor.next() {
          done.append((range.lowerBound, items[range].map(transform)))
        }
        return done
      }
    }
    return await group.reduce(into: []) { $0 += $1 }
  }
  return runs.sorted { $0.start < $1.start }.flatMap(\.outputs)
}

/// Deals out ranges of indices: large ones first, single ones near the end.
private final class Cursor: Sendable {
  private let position = Atomic<Int>(0)
  private let end: Int

  init(end: Int) { self.end = end }

  func next() -> Range<Int>? {
    let size = max(1, min(16, end / 64))
    let start = position.wrappingAdd(size, ordering: .relaxed).oldValue
    return start < end ? start..<min(end, start + size) : nil
  }
}
