/// Texts of our own for what CommonMark's examples do not cover.
let extensionExamples: [String] = [
  // Notes.
  "a[^1][^2]\n\n[^1]: one\n[^2]: two\n",
  "a[^1]\n\n[^1]: first\n\n    second paragraph\n\n    > quoted\n\nafter\n",
  "a[^n] b[^n] c[^N]\n\n[^n]: often\n",
  "b[^2] a[^1]\n\n[^1]: one\n\n[^2]: two[^3]\n\n[^3]: of a note\n",
  "none[^missing]\n\n[^unused]: nobody asks[^x]\n\n[^x]: x\n",
  "a[^wide www.label]\n\n[^wide www.label]: label with a w\n",
  "a[^\"&<>]\n\n[^\"&<>]: marks\n",
  "> a[^q]\n>\n> [^q]: inside a quote\n",
  "- a[^l]\n  - b[^l]\n\n[^l]: in lists\n",
  "# a[^h]\n\n[^h]: in a heading\n",
  "[^a]: defined first\n\nthen[^a] used\n\n[^a]: defined twice\n",
  "![^1] [^1](x) [^]\n\n[^1]: one\n",
  "[link[^1]](/x) *em[^1]*\n\n[^1]: `code` and **strong**\n\n    - list\n",
  // Tables.
  "| a | b |\n|---|---|\n| c \\| d | e |\n",
  "| a | b |\n|:--|:-:|\n| `c \\| d` | **e** |\n| short |\n| too | many | cells |\n",
  "a | b\n-|-:\n1 | 2\n\nafter\n",
  "> | a |\n> |---|\n> | b[^1] |\n\n[^1]: from a cell\n",
  "- | a |\n  |---|\n  | www.example.org |\n",
  "| not | a table |\n\n|---|---|\n",
  "|a|\n|-|\n|~~b~~ ~c~ me@example.org https://example.org/x|\n",
  "text before\n| a | b |\n|---|---|\n| c | d |\n# heading ends it\n",
  "| \\| | \\\\| |\n|---|---|\n| ![i](u) | [l](u \"t\") |\n",
  // Autolinks.
  "https://example.org/a_(b)_c, www.example.org. ftp://x.org/?a=b&c=d&amp;\n",
  "(https://example.org/a) [https://example.org] <https://example.org> \"www.example.org\"\n",
  "[see https://example.org](/x) and [www.example.org][no] ![www.a.org](b)\n",
  "*www.example.org* **https://x.org** ~~www.x.org~~ _http://x.org/_\n",
  "a@example.org a.b-c_d@e.f.org mailto:a@b.org xmpp:a@b.org/c a@b_ a@b-\n",
  "a&#64;b.org a&commat;b.org a&#x40;b.org `a@b.org` [a@b.org](x)\n",
  "a&#64;b.org\n", "a&commat;b.org\n", "a&#x40;b.org\n",
  "xhttps://example.org wwww.example.org www. www.x ://a http:// HTTP://X.ORG\n",
  "www.example.org/&copy; www.example.org/&copy www.a.org/a&b;\n",
  "how who www www.\nwww.example.org\nw w w.example.org\n",
  "https://example.org/~user ~~https://example.org~~ https://example.org~\n",
  "javascript://alert https://例え.jp/ü?q=ä www.ü.org\n",
  ":a@b.co ::a@b.co mailto::a@b.co\n",
  // Strikethrough.
  "~a~ ~~b~~ ~~~c~~~ ~~d~ ~e~~\n",
  "~~a *b ~c~ d* e~~ *~~f~~* **~g~**\n",
  "*~a*~ ~*a~* a*~b* *a~*b ~_a_~ a~b~c\n",
  "\"~a~\" '~~b~~' ~\"c\"~\n",
  "~~not\n\nacross paragraphs~~\n\n~~but\nacross lines~~\n",
  "~~~\nfenced ~~code~~\n~~~\n\n\\~a\\~ `~b~` &#126;c&#126;\n",
  // Raw HTML and addresses.
  "<script>x</script>\n\na <b onclick=x>b</b> <!-- c --> <title>t</title>\n",
  "[a](javascript:x) [b](JAVASCRIPT:x) [c](data:text/html,x) ![d](data:image/png;base64,x)\n",
  "[a](<vbscript:x>) [b](file:///etc/passwd) <javascript:x>\n",
  // Task lists, quotes, odds and ends.
  "- [ ] to do\n- [x] done\n- [X] also\n- [y] no\n  1. [ ] numbered\n",
  "\"Don't\" -- she said --- '38 ... \"he said 'no'\"\n",
  "\u{FEFF}# After a byte order mark\r\n\r\nCR LF\rand CR  \r\nbreak\\\r\nend",
  "a\0b & \u{FFFD} \u{301}\u{200D}👩‍👩‍👧 é\n",
  "",
  "\n",
]

/// Texts thrown together from what the parser's special cases are made of, the same every time.
func randomTexts(_ count: Int, seed: UInt64 = 1938) -> [String] {
  let pieces = [
    "~", "~~", "*", "**", "_", "\"", "'", "a", "word", "who", "www.", "www.a.org", "http://b.org/",
    "://", ":", "@", "a@b.org", "&#64;", "&commat;", "&amp;", "[^1]", "[", "](x)", "`", "|", " ",
    " ", " ", " ", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n|a|b|\n|-|-|\n|", "\n\n[^1]: ", "<b>",
    "<", ">", "\\", "(", ")", "!", "é", "--", "...", ".", "[x]: /u",
  ]
  var generator = Generator(state: seed)
  return (0..<count).map { _ in
    (0..<40).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
  }
}

/// Knuth's linear congruential generator: the same numbers on every machine.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
