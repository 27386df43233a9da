import type { FileResult } from '../diagnostics/diagnostic.ts'
import type { CheckOptions } from './commands/check.ts'
import type { Io } from './io.ts'
import type { Project } from './project.ts'
import { readDocuments, type ReadDocument } from './read-documents.ts'
import { UsageError } from './usage-error.ts'

/** A document of the run, and what of its result counts where only changed lines do. */
export type SelectedDocument =
  ReadDocument | (ReadDocument & { readonly narrow: (result: FileResult) => FileResult })

/** The documents of a run: all, or those staged, or those with changed lines. Throws `UsageError`. */
export async function* selectDocuments(
  paths: readonly string[],
  options: CheckOptions,
  project: Project,
  io: Io,
): AsyncGenerator<SelectedDocument> {
  refuseContradictions(options)
  if (options.staged) {
    const { readStaged } = await import('./git/read-staged.ts')
    yield* readStaged(paths, io)
  } else if (options.since !== undefined || options.changed) {
    yield* readChanged(paths, options, project, io)
  } else yield* readDocuments(paths, options, project, io)
}

async function* readChanged(
  paths: readonly string[],
  options: CheckOptions,
  project: Project,
  io: Io,
): AsyncGenerator<SelectedDocument> {
  const [{ readChanges }, { narrowToLines }] = await Promise.all([
    import('./git/changes.ts'),
    import('./git/narrow-to-lines.ts'),
  ])
  const changes = await readChanges(options.since, io)
  for await (const one of readDocuments(paths, options, project, io)) {
    const lines = 'error' in one ? undefined : await changes.linesOf(one.input)
    if (lines === undefined) yield one
    else if (lines.size > 0) {
      const narrow = (result: FileResult): FileResult => ({
        ...result,
        diagnostics: narrowToLines(result.diagnostics, result.text, lines),
      })
      yield { ...one, narrow }
    }
  }
}

function refuseContradictions({ staged, since, changed, fix }: CheckOptions): void {
  const named = [staged && '--staged', since !== undefined && '--since', changed && '--changed']
  const given = named.filter(Boolean)
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} do not go together`)
  if (staged && fix) {
    throw new UsageError('--fix writes to the work tree, which --staged does not read')
  }
}
