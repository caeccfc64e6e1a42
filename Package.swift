// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same strict language settings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A target of the library, with the modules its files may import.
func room(_ name: String, _ imports: String...) -> Target {
  .target(
    name: name, dependencies: imports.map { .byName(name: $0) }, exclude: ["README.md"],
    swiftSettings: strict)
}

func tests(_ name: String, _ imports: String...) -> Target {
  .testTarget(
    name: name, dependencies: imports.map { .byName(name: $0) }, swiftSettings: strict)
}

let package = Package(
  name: "nhuanbut",
  products: [
    .library(
      name: "NhuanBut",
      targets: [
        "Diagnostics", "Accounting", "Legislation", "Royalties", "Budgeting", "Payments",
        "Planning", "Reporting", "Bookkeeping",
      ]),
    .executable(name: "nhuanbut", targets: ["nhuanbut"]),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("Diagnostics"),
    room("Orthography"),
    room("Accounting", "Diagnostics"),
    room("Tabular", "Diagnostics", "Orthography"),
    room("Legislation", "Diagnostics", "Orthography", "Accounting", "Tabular"),
    room("Royalties", "Diagnostics", "Orthography", "Accounting", "Legislation"),
    room("Budgeting", "Diagnostics", "Accounting", "Legislation"),
    room("Payments", "Diagnostics", "Accounting", "Legislation", "Royalties", "Budgeting"),
    room("Planning", "Diagnostics", "Accounting", "Legislation", "Royalties", "Budgeting"),
    room(
      "Intake", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation", "Royalties",
      "Budgeting", "Payments", "Planning"),
    room("SQLite", "CSQLite"),
    room(
      "Persistence", "Diagnostics", "Orthography", "Accounting", "Legislation", "Royalties",
      "Budgeting", "Payments", "Planning", "SQLite"),
    room("Typesetting", "Diagnostics", "Orthography"),
    room(
      "Reporting", "Diagnostics", "Orthography", "Accounting", "Legislation", "Royalties",
      "Budgeting", "Payments", "Planning", "Typesetting"),
    room("Files", "Diagnostics"),
    room(
      "Bookkeeping", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation",
      "Royalties", "Budgeting", "Payments", "Planning", "Intake", "Persistence", "Typesetting",
      "Reporting", "Files"),
    room(
      "Commands", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation",
      "Royalties", "Budgeting", "Payments", "Planning", "Typesetting", "Reporting", "Files",
      "Bookkeeping"),
    .executableTarget(
      name: "nhuanbut", dependencies: ["Commands"], exclude: ["README.md"], swiftSettings: strict),
    tests("DiagnosticsTests", "Diagnostics"),
    tests("OrthographyTests", "Orthography"),
    tests("AccountingTests", "Diagnostics", "Accounting"),
    tests("TabularTests", "Diagnostics", "Orthography", "Tabular"),
    tests("LegislationTests", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation"),
    tests(
      "RoyaltiesTests", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation",
      "Royalties"),
    tests("BudgetingTests", "Diagnostics", "Accounting", "Legislation", "Budgeting"),
    tests(
      "PlanningTests", "Diagnostics", "Accounting", "Legislation", "Royalties", "Budgeting",
      "Planning"),
    tests(
      "PaymentsTests", "Diagnostics", "Accounting", "Tabular", "Legislation", "Royalties",
      "Budgeting", "Payments"),
    tests(
      "IntakeTests", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation",
      "Royalties", "Budgeting", "Payments", "Planning", "Intake"),
    tests("SQLiteTests", "SQLite"),
    tests("FilesTests", "Diagnostics", "Files"),
    tests("TypesettingTests", "Diagnostics", "Orthography", "Typesetting"),
    tests(
      "ReportingTests", "Diagnostics", "Accounting", "Legislation", "Royalties", "Budgeting",
      "Payments", "Planning", "Typesetting", "Reporting"),
    tests(
      "PersistenceTests", "Diagnostics", "Orthography", "Accounting", "Legislation", "Royalties",
      "Budgeting", "Payments", "Planning", "SQLite", "Persistence"),
    tests(
      "BookkeepingTests", "Diagnostics", "Orthography", "Accounting", "Tabular", "Legislation",
      "Royalties", "Budgeting", "Payments", "Planning", "Intake", "SQLite", "Persistence",
      "Typesetting",
      "Reporting", "Files", "Bookkeeping"),
    tests(
      "CommandsTests", "Diagnostics", "Orthography", "Typesetting", "Files", "Bookkeeping",
      "Commands"),
    tests(
      "ModelTests", "Diagnostics", "Accounting", "Tabular", "Legislation", "Royalties",
      "Budgeting", "Intake", "Typesetting", "Bookkeeping"),
    tests("EndToEndTests", "nhuanbut"),
    tests("Tidy"),
  ],
  swiftLanguageModes: [.v6]
)

// For `make fuzz` alone: libFuzzer comes with the toolchain.
if Context.environment["NHUANBUT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Diagnostics", "Accounting", "Tabular", "Legislation"],
      path: "Tests/Fuzz", exclude: ["seeds.sh"],
      swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}
