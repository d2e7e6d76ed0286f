// swift-tools-version: 6.1
import PackageDescription

/// Settings that every target of ours shares.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target in a folder of its own below `Sources`.
func stage(_ name: String, in group: String, uses dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies,
    path: group.isEmpty ? "Sources/\(name)" : "Sources/\(group)/\(name)",
    swiftSettings: strict)
}

/// A test target, named by what it tests.
func tests(
  _ name: String, uses dependencies: [Target.Dependency], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "pamphlet",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "pamphlet", targets: ["pamphlet"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", path: "Sources/Base/CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYAML", path: "Sources/Base/CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CCrypto", path: "Sources/Base/CCrypto", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CHunspell", path: "Sources/Base/CHunspell", pkgConfig: "hunspell",
      providers: [.apt(["libhunspell-dev"]), .brew(["hunspell"])]),
    .systemLibrary(
      name: "CLibXML", path: "Sources/Base/CLibXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/Base/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    stage("Diagnostics", in: "Base", uses: []),
    .target(name: "CExchange", path: "Sources/Base/CExchange"),
    stage("FileTree", in: "Base", uses: ["CCrypto", "CExchange"]),
    stage("StructuredText", in: "Base", uses: ["Diagnostics", "CYAML"]),
    stage("OrderedConcurrency", in: "Base", uses: []),
    stage("PublicationModel", in: "Base", uses: ["Diagnostics"]),
    stage("Spelling", in: "Base", uses: ["CHunspell"]),
    stage("MarkdownTree", in: "Base", uses: ["CCMarkGFM"]),
    stage("HTMLTree", in: "Base", uses: ["CLibXML"]),
    stage("ZipArchive", in: "Base", uses: ["CZlib"]),
    stage(
      "Theming", in: "Base",
      uses: [
        "Diagnostics", "FileTree", "StructuredText",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    stage(
      "Importing", in: "",
      uses: [
        "Diagnostics", "HTMLTree", "MarkdownTree", "PublicationModel", "StructuredText",
        "ZipArchive",
      ]),

    stage(
      "Loading", in: "Pipeline",
      uses: [
        "Diagnostics", "FileTree", "OrderedConcurrency", "PublicationModel", "StructuredText",
      ]),
    stage("Indexing", in: "Pipeline", uses: ["Diagnostics", "PublicationModel", "MarkdownTree"]),
    stage(
      "Rendering", in: "Pipeline",
      uses: ["Diagnostics", "PublicationModel", "MarkdownTree", "Indexing", "Theming"]),
    stage("Syndicating", in: "Pipeline", uses: ["PublicationModel"]),
    stage("Writing", in: "Pipeline", uses: ["FileTree"]),

    stage(
      "Building", in: "Shell",
      uses: [
        "Diagnostics", "FileTree", "Indexing", "Loading", "OrderedConcurrency",
        "PublicationModel", "Rendering", "StructuredText", "Syndicating", "Theming", "Writing",
      ]),

    .executableTarget(
      name: "pamphlet",
      dependencies: [
        "Building", "Diagnostics", "FileTree", "Importing", "Indexing", "Loading",
        "OrderedConcurrency", "PublicationModel", "Spelling", "Theming", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/pamphlet", swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("DiagnosticsTests", uses: ["Diagnostics"]),
    tests("FileTreeTests", uses: ["FileTree"]),
    tests("SpellingTests", uses: ["Spelling"]),
    tests("StructuredTextTests", uses: ["Diagnostics", "StructuredText"]),
    tests("PublicationModelTests", uses: ["PublicationModel"]),
    tests("MarkdownTreeTests", uses: ["MarkdownTree"]),
    tests("HTMLTreeTests", uses: ["HTMLTree"]),
    tests("ZipArchiveTests", uses: ["ZipArchive"]),
    tests(
      "ThemingTests",
      uses: [
        "Diagnostics", "FileTree", "Rendering", "Theming",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    tests("IndexingTests", uses: ["Indexing"]),
    tests("EndToEndTests", uses: ["TestSupport"]),
    // Its publications lie beside it, in Tests/FixtureSites.
    tests("GoldenSiteTests", uses: ["Rendering", "TestSupport", "Theming"]),
    tests("WritingTests", uses: ["FileTree", "TestSupport", "Writing"]),
    tests(
      "TextIndexingTests",
      uses: [
        "Diagnostics", "FileTree", "Indexing", "Loading", "MarkdownTree", "PublicationModel",
        "StructuredText",
      ],
      exclude: ["Collation"]),
    // Its publications lie beside it, in Tests/BrokenSites.
    tests("BrokenSitesTests", uses: ["Building", "Diagnostics", "FileTree", "Theming"]),
    tests(
      "ImportingTests", uses: ["Importing", "Diagnostics", "FileTree", "ZipArchive"],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
