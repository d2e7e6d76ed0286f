import Foundation
import Synchronization

/// The program as it was built together with the tests.
public enum Program {
  /// Where the program is.
  public static var path: String { productsFolder + "/pamphlet" }

  /// The folder of the package.
  public static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  /// The folder that the build put the tests and the program into.
  static var productsFolder: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.resolvingSymlinksInPath().path(percentEncoded: false)
      .trimmingSuffix("/")
  }

  /// Whether the system has a command, by the folders of `PATH`.
  ///
  /// - Parameter command: The command's name.
  /// - Returns: Whether there is one that may be run.
  public static func isInstalled(_ command: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(command)")
    }
  }

  /// What a run of a program gave.
  public struct Outcome: Sendable {
    /// The exit code; of a killed program, the signal's number.
    public let code: Int32
    /// What it wrote to the standard output.
    public let output: String
    /// What it wrote to the standard error.
    public let errors: String
  }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - arguments: The command and its arguments.
  ///   - folder: The folder to run it in; the system's temporary one by default.
  ///   - environment: Variables to set on top of those of the tests; `nil` takes one away.
  ///   - prefix: A command to run it through, such as `["taskset", "-c", "0"]`.
  /// - Returns: How it ended and what it wrote.
  /// - Throws: What the system says where it cannot be started.
  public static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String?] = [:],
    through prefix: [String] = []
  ) throws -> Outcome {
    let command = prefix + [path] + arguments
    return try launch(command, in: folder, environment: environment).finish()
  }

  /// Starts a program without waiting for it.
  public static func launch(
    _ command: [String], in folder: String? = nil, environment: [String: String?] = [:]
  ) throws -> Running {
    let process = Process()
    let name = command[0]
    process.executableURL = URL(filePath: name.contains("/") ? name : "/usr/bin/env")
    process.arguments = Array(name.contains("/") ? command.dropFirst() : command[...])
    process.currentDirectoryURL = URL(filePath: folder ?? NSTemporaryDirectory())
    var variables = ProcessInfo.processInfo.environment
    variables["SOURCE_DATE_EPOCH"] = nil
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    return try Running(process)
  }

  /// A program that is running.
  public final class Running {
    private let process: Process
    private let output = FileCapture()
    private let errors = FileCapture()

    init(_ process: Process) throws {
      self.process = process
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output.handle
      process.standardError = errors.handle
      try process.run()
    }

    /// Whether it has not ended yet.
    public var isRunning: Bool { process.isRunning }

    /// Ends it at once, as when the power fails.
    public func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for its end.
    public func finish() -> Outcome {
      process.waitUntilExit()
      return Outcome(
        code: process.terminationStatus, output: output.text, errors: errors.text)
    }
  }
}

/// What a program writes goes into a file that has no name, so that no pipe can fill up.
private final class FileCapture {
  let handle: FileHandle

  init() {
    let path = NSTemporaryDirectory() + "/pamphlet-capture-\(UUID().uuidString)"
    handle =
      FileManager.default.createFile(atPath: path, contents: nil)
      ? FileHandle(forUpdatingAtPath: path) ?? .nullDevice : .nullDevice
    try? FileManager.default.removeItem(atPath: path)
  }

  var text: String {
    try? handle.seek(toOffset: 0)
    return String(decoding: (try? handle.readToEnd()) ?? Data(), as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
