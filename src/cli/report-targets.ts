import { resolve } from 'node:path'
import { write, type Io } from './io.ts'
import { hint, type ReadingOptions } from './reading-options.ts'
import { openReplacement, type Replacement } from './replace-file.ts'
import { UsageError } from './usage-error.ts'

/** A form to print in and where; standard output when there is no path. */
export interface Target<Name extends string> {
  readonly name: Name
  readonly path?: string
}

/** What `--format` and `--output-file` ask for. Throws `UsageError` for a form that is not among `names`. */
export function readTargets<Name extends string>(
  { format, outputFile }: Pick<ReadingOptions, 'format' | 'outputFile'>,
  names: readonly Name[],
  usual: Name,
): Target<Name>[] {
  const targets = (format ?? [usual]).map((one): Target<Name> => {
    const [given = '', path] = one.split(/=(.*)/s)
    const name = names.find((known) => known === given)
    if (!name) throw new UsageError(`--format: there is no “${given}”${hint(given, names)}`)
    return { name, ...(path ? { path } : {}) }
  })
  if (outputFile === undefined) return targets
  return targets.map((target) => ({ path: outputFile, ...target }))
}

export interface Sink {
  write(text: string): Promise<void>
  close(): void
}

/** Opens the place of a target; a file appears as a whole when it is closed. */
export function openSink({ path }: Target<string>, io: Io): Sink {
  if (path === undefined) return { write: (text) => write(io.stdout, text), close: () => undefined }
  const file: Replacement = openReplacement(resolve(io.cwd, path))
  return { write: async (text) => file.write(text), close: () => file.commit() }
}
