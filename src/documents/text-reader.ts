import type { Line } from './text-lines.ts'

/** A place in the list of lines; `first` while nothing has been read. */
export interface Reader {
  readonly text: string
  readonly lines: readonly Line[]
  readonly join: (run: readonly Line[]) => (readonly Line[])[]
}
