/** A document that cannot be read. `path`, `line` (1-based) and `reason` say where and why, in one line. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly path: string
  readonly reason: string
  readonly line: number | undefined

  constructor(path: string, reason: string, line?: number) {
    super(line === undefined ? `${path}: ${reason}` : `${path}:${line}: ${reason}`)
    this.path = path
    this.reason = reason
    this.line = line
  }
}
