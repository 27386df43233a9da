/** A mistake a person can mend: told in one line with the file, the field and the nearest right name. Exit 2, no stack. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly path: string | undefined
  readonly field: string | undefined

  constructor(message: string, place: { readonly path?: string; readonly field?: string } = {}) {
    const where = [place.path, place.field].filter(Boolean).join(': ')
    super(where ? `${where}: ${message}` : message)
    this.path = place.path
    this.field = place.field
  }
}
