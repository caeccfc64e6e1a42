import Accounting
import Diagnostics
import Legislation

/// A piece of work while it is computed: every fault found on the way.
struct CreationJob {
  let work: CreationWork
  var faults: [CreationFault] = []

  mutating func fault(_ column: String, entry: Int? = nil, _ problem: any Problem) {
    faults.append(CreationFault(column: column, entry: entry, problem: problem))
  }
}

/// A factor of the product, with how it came about.
struct CreationFactor {
  let value: ExactNumber
  let steps: [Working]
}
