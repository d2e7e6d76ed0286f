import Diagnostics
import FileTree
import Foundation

/// A text that is to be imported: a file, or what comes in on the standard input.
struct ImportInput: Sendable {
  /// The path as the person gave it, or nothing for the standard input.
  let path: String?
  /// The name of the file.
  let name: String
  /// How many bytes it has, where that is known.
  let size: Int

  /// The path for messages.
  var shown: String { path ?? "standard input" }
}

extension ImportInput {
  /// What some arguments stand for.
  struct Found {
    /// The texts, those of a folder sorted by path.
    var inputs: [ImportInput] = []
    /// The arguments that cannot be read.
    var failures: [ImportFailure] = []
    /// The files of folders that are no texts.
    var passedOver: [String] = []
    /// Whether a folder was among the arguments.
    var isFolder = false
  }

  /// Finds the texts that arguments stand for.
  static func inputs(for arguments: [String], name: String?) -> Found {
    var found = Found()
    for argument in arguments {
      if argument == "-" {
        found.inputs.append(ImportInput(path: nil, name: name ?? "text.txt", size: 0))
        continue
      }
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder),
        isFolder.boolValue
      {
        found.addFolder(argument)
      } else {
        found.add(argument)
      }
    }
    return found
  }
}

extension ImportInput.Found {
  fileprivate mutating func add(_ path: String) {
    inputs.append(
      ImportInput(
        path: path, name: URL(filePath: path).lastPathComponent,
        size: DiskFolder("").size(of: path) ?? 0))
  }

  fileprivate mutating func addFolder(_ path: String) {
    isFolder = true
    let folder = DiskFolder(path)
    do throws(FileError) {
      let entries = try folder.entries(below: "").filter { entry in
        entry.kind == .file && !entry.path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      let texts = entries.filter { InputFormat.isKnown(fileName: $0.path) }
      passedOver += entries.filter { !InputFormat.isKnown(fileName: $0.path) }.map(\.path)
      for entry in texts {
        let name = entry.path.split(separator: "/").last.map(String.init) ?? entry.path
        inputs.append(
          ImportInput(
            path: folder.path(of: entry.path), name: name, size: folder.size(of: entry.path) ?? 0))
      }
      if texts.isEmpty {
        failures.append(
          ImportFailure(
            .badText, "no-texts", path, "there are no texts in this folder",
            hint: "it may hold \(InputFormat.extensions.joined(separator: ", ")) files"))
      }
    } catch {
      failures.append(ImportFailure(.badMachine, "unreadable-file", path, "\(error)"))
    }
  }
}
