// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "LibraryExample",
  dependencies: [.package(name: "nhuanbut", path: "../..")],
  targets: [
    .executableTarget(
      name: "LibraryExample", dependencies: [.product(name: "NhuanBut", package: "nhuanbut")])
  ]
)
