import Foundation
import Synchronization

/// Shows on the standard error how far the import of many texts has come: a bar on a terminal, a
/// line for each text elsewhere.
final class ImportProgress: Sendable {
  private struct State {
    var done = 0
    var total = 0
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private static let width = 30

  /// Begins with so many texts to come.
  func start(_ total: Int) { state.withLock { $0.total = total } }

  /// Tells that a text is done.
  func advance(_ name: String) {
    state.withLock { state in
      state.done += 1
      let count = "\(state.done)/\(state.total)"
      guard isTerminal else { return Terminal.error("\(count) \(Terminal.printable(name))\n") }
      let filled = state.total > 0 ? Self.width * state.done / state.total : 0
      let bar =
        String(repeating: "#", count: filled) + String(repeating: "·", count: Self.width - filled)
      Terminal.error("\r[\(bar)] \(count) \(Terminal.printable(String(name.suffix(36))))\u{1B}[K")
    }
  }

  /// Takes the bar away.
  func finish() {
    if isTerminal { Terminal.error("\r\u{1B}[K") }
  }
}
