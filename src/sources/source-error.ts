/** A source that cannot be had, for a reason a person can act on. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
