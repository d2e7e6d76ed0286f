/// Writes XML whose text is always escaped.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  private var depth = 0

  /// Writes an element that holds others.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    open(name, attributes, closing: ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    write("</\(name)>\n")
  }

  /// Writes an element that holds text; nothing where there is no text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String?
  ) {
    guard let text else { return }
    indent()
    open(name, attributes, closing: ">")
    escape(text)
    write("</\(name)>\n")
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    open(name, attributes, closing: "/>\n")
  }

  private mutating func open(
    _ name: String, _ attributes: KeyValuePairs<String, String>, closing: String
  ) {
    write("<\(name)")
    for (name, value) in attributes {
      write(" \(name)=\"")
      escape(value)
      write("\"")
    }
    write(closing)
  }

  private mutating func indent() { bytes.append(contentsOf: repeatElement(0x20, count: depth * 2)) }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Escapes what XML gives a meaning to, and leaves out what XML 1.0 cannot hold.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "\t", "\n", "\r": bytes.append(UInt8(scalar.value))
      default:
        if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
          bytes.append(contentsOf: String(scalar).utf8)
        }
      }
    }
  }
}
