/** A pack that cannot be used: says where and why. Nothing of it was loaded. */
export class PackError extends Error {
  readonly file: string
  /** 1-based; 0 where no line can be named. */
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(line > 0 ? `${file}:${line}: ${reason}` : `${file}: ${reason}`)
    this.name = 'PackError'
    this.file = file
    this.line = line
    this.reason = reason
  }
}
