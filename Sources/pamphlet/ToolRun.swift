import Foundation
import Synchronization

/// Why another program gave no result.
enum ToolFailure: Error {
  /// It is not installed.
  case missing(String)
  /// It could not be started.
  case unusable(String)
  /// It ended with a code other than 0, and said so.
  case failed(Int32, message: String)
  /// It ran longer than it may.
  case tooSlow(seconds: Int)
  /// It printed more than it may.
  case tooLong(megabytes: Int)
}

/// One run of another program, without a shell, with limits to its time and its output.
struct ToolRun {
  private let tool: String
  private let arguments: [String]
  private let seconds: Int
  private let megabytes: Int

  /// Prepares a run; the limits suit texts of some thousand pages.
  init(_ tool: String, _ arguments: [String], seconds: Int = 120, megabytes: Int = 512) {
    self.tool = tool
    self.arguments = arguments
    self.seconds = seconds
    self.megabytes = megabytes
  }

  /// What the program prints.
  func output() throws(ToolFailure) -> Data {
    let process = Process()
    let (printed, complaints) = (Pipe(), Pipe())
    process.executableURL = try Self.location(of: tool)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = printed
    process.standardError = complaints
    do {
      try process.run()
    } catch {
      throw .unusable("\(tool) cannot be started: \(error.localizedDescription)")
    }
    let message = Drain(complaints.fileHandleForReading, keeping: 4096)
    let clock = Deadline(process.processIdentifier, seconds: seconds)
    let output = Self.read(printed.fileHandleForReading, atMost: megabytes << 20)
    if output == nil { process.terminate() }
    process.waitUntilExit()
    let ranOut = clock.stop()
    guard let output else { throw .tooLong(megabytes: megabytes) }
    if ranOut { throw .tooSlow(seconds: seconds) }
    guard process.terminationStatus == 0, process.terminationReason == .exit else {
      throw .failed(process.terminationStatus, message: message.text)
    }
    return output
  }

  /// Where a program lies, by the search path.
  private static func location(of tool: String) throws(ToolFailure) -> URL {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let places = path.split(separator: ":").map { URL(filePath: "\($0)/\(tool)") }
    let found = places.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
    guard let found else { throw .missing(tool) }
    return found
  }

  /// Everything that can be read, or nothing where it is more than it may be.
  private static func read(_ handle: FileHandle, atMost limit: Int) -> Data? {
    var data = Data()
    while let piece = try? handle.read(upToCount: 1 << 18), !piece.isEmpty {
      data.append(piece)
      if data.count > limit { return nil }
    }
    return data
  }
}

/// Reads what a program complains of, so that it never waits for a reader.
private final class Drain: Sendable {
  private let kept = Mutex(Data())
  private let done = DispatchSemaphore(value: 0)

  init(_ handle: FileHandle, keeping limit: Int) {
    DispatchQueue.global().async { [self] in
      while let piece = try? handle.read(upToCount: 1 << 14), !piece.isEmpty {
        kept.withLock { if $0.count < limit { $0.append(piece.prefix(limit)) } }
      }
      done.signal()
    }
  }

  /// The first of it, once the program has ended.
  var text: String {
    done.wait()
    defer { done.signal() }
    return kept.withLock { String(decoding: $0, as: UTF8.self) }
  }
}

/// Ends a program that runs too long.
private final class Deadline: Sendable {
  private enum State { case running, ranOut, stopped }
  private let state = Mutex(State.running)

  init(_ process: Int32, seconds: Int) {
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) { [self] in
      state.withLock { state in
        guard state == .running else { return }
        state = .ranOut
        kill(process, SIGKILL)
      }
    }
  }

  /// Ends the watch; tells whether the program was ended by it.
  func stop() -> Bool {
    state.withLock { state in
      if state == .ranOut { return true }
      state = .stopped
      return false
    }
  }
}
