/// The first byte that is not part of well-formed UTF-8, or `nil` if there is none.
public func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil {
    return nil
  }
  var parser = UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

/// What an editor can do with a file that is no UTF-8.
public func hintForEncoding(of bytes: [UInt8]) -> String {
  let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  let guess = isUTF16 ? "UTF-16" : "Windows-1252 or ISO 8859-1"
  return "save the file as UTF-8; its text may be in \(guess)"
}
