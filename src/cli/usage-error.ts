/** The command line cannot do what it was asked: told in one line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
