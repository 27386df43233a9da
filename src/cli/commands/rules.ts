import { builtInRules } from '../../../rules/index.ts'
import { write, type Io } from '../io.ts'
import { hint } from '../reading-options.ts'
import { UsageError } from '../usage-error.ts'

/** `factlint rules`: the catalogue, as a table or JSON. Throws `UsageError` for another format. */
export async function listRules({ format }: { readonly format: string }, io: Io): Promise<void> {
  if (format !== 'table' && format !== 'json') {
    throw new UsageError(`--format: there is no “${format}”${hint(format, ['table', 'json'])}`)
  }
  await write(io.stdout, format === 'json' ? json() : table())
}

const json = (): string =>
  `${JSON.stringify(
    builtInRules.map(({ id, meta }) => ({
      id,
      summary: meta.summary,
      severity: meta.severity,
      tier: meta.tier,
      kind: meta.kind,
      houses: meta.houses ?? {},
    })),
    null,
    2,
  )}\n`

function table(): string {
  const width = Math.max(4, ...builtInRules.map(({ id }) => id.length))
  return builtInRules
    .map(
      ({ id, meta }) =>
        `${id.padEnd(width)}  ${meta.severity.padEnd(7)}  ${meta.tier.padEnd(11)}  ${meta.summary}\n`,
    )
    .join('')
}
