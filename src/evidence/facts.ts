/** A fact with the time it holds. Days are ISO (`2008-02-18`), possibly shortened to month or year. */
export interface Fact {
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly from?: string
  readonly to?: string
  /** Contested facts never give an error. */
  readonly status: 'settled' | 'contested'
  readonly source: { readonly name: string; readonly url: string; readonly retrieved?: string }
}

/** What is known offline. Look-ups only: it never guesses. */
export interface FactBase {
  /** ISO day the newest pack was made. */
  readonly asOf: string
  /** All facts about a subject, or those of one relation. */
  about(subject: string, relation?: string): readonly Fact[]
  /** All facts with this object, or those of one relation. */
  pointingTo(object: string, relation?: string): readonly Fact[]
  /** The entities an alias may stand for. More than one: do not choose. */
  named(alias: string): readonly string[]
}
