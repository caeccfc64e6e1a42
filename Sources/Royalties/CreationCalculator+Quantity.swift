import Accounting
import Legislation

extension CreationCalculator {
  /// How much was done, in the unit of the activity; of characters the pages, not rounded.
  func quantity(_ job: inout CreationJob, _ ceiling: CreationCeiling) -> CreationFactor? {
    let unit = ceiling.unit.rawValue
    switch (job.work.quantity, job.work.characters) {
    case (let quantity?, nil):
      return CreationFactor(
        value: quantity.exact,
        steps: [
          Working(.quantity, detail: unit, value: quantity.description, unit: .count)
        ])
    case (nil, let characters?):
      guard ceiling.unit == .page, let page = rules.pageCharacters(on: job.work.doneOn) else {
        job.fault("characters", CreationProblem.charactersOfNoPage(activity: job.work.activity))
        return nil
      }
      let pages = ExactNumber(Int128(characters), over: Int128(page.characters))
      return CreationFactor(
        value: pages,
        steps: [
          Working(
            .quantity, detail: unit, value: pages.description, unit: .count,
            children: [
              Working(.characters, value: "\(characters)", unit: .count),
              Working(
                .pageCharacters, value: "\(page.characters)", unit: .count,
                citation: page.citation),
            ])
        ])
    case (_?, _?):
      job.fault("characters", CreationProblem.quantityTwice)
      return nil
    case (nil, nil):
      job.fault("quantity", CreationProblem.quantityMissing)
      return nil
    }
  }
}
